"""Whoever asks for credits learns by no answer of the hub who reviews them."""

import json

import pytest

from alliancehub.model.catalogue import Catalogue
from alliancehub.server.effects.sweep import sweep
from alliancehub.wire import paths
from tests.hub import LocalHub

MICRO = 1_000_000
NAMES = ("revelyn", "quillan")
# What everybody sees of everybody, and what they may have been since before they were asked.
DIRECTORY = frozenset({"person", "membership"})


@pytest.fixture
def hub(time):
    with LocalHub(clock=time) as one:
        yield one


class Alliance:
    """Yale gives, Dee of Yale decides; an administrator of the alliance asks, whom two review."""

    def __init__(self, hub, blindness="single"):
        self.hub = hub
        self.root = hub.admin()
        self.yale = hub.organisation("yale")
        self.dee = hub.member("dee", self.yale, "admin")
        self.ann = hub.member("ann", hub.organisation("ibm"))
        self.reviewers = [hub.member(name, hub.organisation("mit")) for name in NAMES]
        account = next(
            one for one in self.root.records("account") if one["person"] == self.ann.person
        )
        self.root.do(
            "edit",
            kind="account",
            id=account["id"],
            values={"is_admin": True},
            base={"is_admin": False},
        )
        resource = self.dee.create(
            "accelerator_resource",
            title="H100",
            provider=self.yale,
            model="H100",
            units=8,
            rate=2 * MICRO,
        )
        today = hub.server.now[:10]
        later = f"{int(today[:4]) + 1}{today[4:8]}01"
        pool = self.dee.create(
            "pool",
            title="For all",
            donor=self.yale,
            resource=resource,
            begins_on=today,
            ends_on=later,
            pledged=1_000 * MICRO,
        )
        criteria = [{"criterion": "Merit", "weight": 1, "anchors": "1 bad, 5 good"}]
        rubric = self.root.create("rubric", title="R", criteria=criteria)
        call = self.dee.create(
            "call",
            title="Spring",
            organiser=self.yale,
            begins_on=today,
            ends_on=later,
            pools=[pool],
            rubric=rubric,
            blindness=blindness,
            reviews=1,
            state="published",
        )
        self.later = later
        lines = [{"resource": resource, "units": 4, "hours": 10, "runs": 1}]
        self.request = self.ann.create(
            "credit_request",
            title="Train it",
            call=call,
            lines=lines,
            justification="Ann of Ibm trains it.",
        )
        self.ann.do("submit_request", request=self.request)

    def review(self):
        """Do all that reviews are made of, but decide."""
        first, second = self.reviewers
        people = [one.person for one in self.reviewers]
        self.dee.do("assign_reviewers", request=self.request, reviewers=people, due_on=self.later)
        (assigned,) = second.records("review_assignment")
        second.do(
            "recuse", assignment=assigned["id"], why="personal", reason="I know the applicant."
        )
        (review,) = first.records("review")
        scores = [{**review["scores"][0], "score": 4, "remark": "Good."}]
        values = {"scores": scores, "advice": "partly", "comments": "Say more of the data."}
        first.do(
            "edit",
            kind="review",
            id=review["id"],
            values=values,
            base={name: review[name] for name in values},
        )
        first.do("submit_review", review=review["id"])
        self.dee.do("open_panel", request=self.request, meets_on=self.later)
        (item,) = self.dee.records("panel_item")
        first.do("cast_vote", item=item["id"], vote="partly", amount=MICRO)
        about = {"kind": "panel_item", "about": item["id"]}
        first.do("post_message", body="Half is enough, @ann.", **about)
        self.dee.do(
            "close_panel",
            item=item["id"],
            lines=[{"line": 1, "amount": MICRO, "reason": ""}],
            rationale="Half.",
        )

    def decide(self):
        """Grant a part."""
        grants = [{"line": 1, "units": 2, "hours": 10, "runs": 1, "reason": "Half is enough."}]
        self.dee.do(
            "decide_credits",
            request=self.request,
            outcome="partly",
            grants=grants,
            rule="budget",
            reason="Others wait.",
        )


def everything(alliance, member):
    """Return all that a member's client can obtain, as it comes, but for the directory's rows."""
    answers = []

    def ask(path):
        answer = member.http.get(path)
        answers.append(answer.content)
        return answer

    page = member.pull(limit=1)
    scopes = [one["scope"] for one in page["granted"]]
    answers.append(json.dumps(_without_directory(page)).encode())
    for scope in [*scopes, *guessed(alliance)]:
        found = member.http.get(paths.SNAPSHOT.format(scope=scope)).text.splitlines()
        answers += [json.dumps(_without_directory(json.loads(line))).encode() for line in found]
    for kind in Catalogue().kinds.keys() - DIRECTORY:
        rows = member.records(kind)
        answers.append(json.dumps(rows).encode())
        for row in rows:
            ask(paths.HISTORY.format(kind=kind, id=row["id"]))
    for kind, row_id in hidden(alliance):
        ask(paths.RECORD.format(kind=kind, id=row_id))
        ask(paths.HISTORY.format(kind=kind, id=row_id))
    answers += _audit(alliance, member)
    return answers + _compared(alliance, member)


def _audit(alliance, member):
    pages = [paths.AUDIT, f"{paths.AUDIT}?kind=review", f"{paths.AUDIT}?kind=review_assignment"]
    pages += [f"{paths.AUDIT}?actor={one.person}" for one in alliance.reviewers]
    return [json.dumps(_entries(member, one)).encode() for one in pages]


def _compared(alliance, member):
    """Return what the hub says of scopes that a client compares without seeing them."""
    cursor = member.pull()["cursor"]
    answers = []
    for scope in guessed(alliance):
        body = {"cursor": cursor, "scope": scope, "kind": "review", "bucket": "00"}
        answers.append(member.http.post(paths.BUCKET, json=body).content)
        body = {"cursor": cursor, "scopes": [scope]}
        answers.append(member.http.post(paths.COMPARE, json=body).content)
    return answers


def guessed(alliance):
    """Return the scopes that reviews lie in, which whoever asks might think of."""
    found = [f"{sort}:{alliance.request}" for sort in ("panel", "chair", "blinded")]
    return found + [f"review:{row_id}" for kind, row_id in hidden(alliance)]


def hidden(alliance):
    """Return kind and id of each row that tells of reviewers."""
    found = []
    with alliance.hub.server.database.read() as tx:
        for kind in ("review_assignment", "review", "coi", "panel_item", "vote"):
            found += [(kind, row[0]) for row in tx.run(f"SELECT id FROM {kind}")]  # noqa: S608
    return found


def _without_directory(page):
    tables = {k: v for k, v in page.get("tables", {}).items() if k not in DIRECTORY}
    tables.pop("account", None)  # of administrators: every account there is
    return {**page, "tables": tables}


def _entries(member, path):
    """Return the entries of the audit trail, but those from before anybody was asked to review."""
    answer = member.http.get(path)
    if answer.status_code != 200:
        return answer.json()
    harmless = {"add_member", "set_account_state", "sign_in", "accept_invitation", "invite"}
    return [one for one in answer.json()["entries"] if one["command"] not in harmless]


def named_in(alliance, answers, known):
    """Return which of the reviewers the answers name, beyond what was known before."""
    words = [one.person for one in alliance.reviewers] + [name.title() for name in NAMES]
    words += list(NAMES)
    return {
        word
        for word in words
        if sum(one.count(word.encode()) for one in answers) > known.get(word, 0)
    }


def counted(alliance, answers):
    words = [one.person for one in alliance.reviewers] + [name.title() for name in NAMES]
    words += list(NAMES)
    return {word: sum(one.count(word.encode()) for one in answers) for word in words}


@pytest.mark.parametrize("blindness", ["single", "double"])
def test_who_asks_finds_no_reviewer_in_all_that_they_can_obtain(hub, time, blindness):
    alliance = Alliance(hub, blindness)
    known = counted(alliance, everything(alliance, alliance.ann))
    alliance.review()
    assert named_in(alliance, everything(alliance, alliance.ann), known) == set()
    time.pass_(days=1)
    sweep(hub.server)
    alliance.dee = hub.sign_in("dee")
    alliance.decide()
    alliance.ann = hub.sign_in("ann")
    found = everything(alliance, alliance.ann)
    assert named_in(alliance, found, known) == set()
    # What the reviewer says to the applicant did come, and the search finds what is there.
    assert any(b"Say more of the data." in one for one in found)
    assert named_in(alliance, everything(alliance, alliance.dee), known) != set()


def test_double_blind_reviewers_find_no_applicant_in_all_that_came_with_the_review(hub):
    alliance = Alliance(hub, "double")
    first = alliance.reviewers[0]
    before = _of_ann(alliance, everything(alliance, first))
    alliance.review()
    assert _of_ann(alliance, everything(alliance, first)) == before
    (copy,) = first.records("blinded_request")
    assert copy["text"].endswith("[…] of […] trains it.")
    assert first.records("credit_request") == []


def _of_ann(alliance, answers):
    """Return how often the applicant is named by id."""
    return sum(one.count(alliance.ann.person.encode()) for one in answers)


def test_an_administrator_who_asks_reads_no_audit_of_reviews_and_another_one_does(hub):
    alliance = Alliance(hub)
    alliance.review()
    sealed = {"recuse", "submit_review", "cast_vote", "open_panel", "close_panel"}
    mine = {one["command"] for one in _entries(alliance.ann, f"{paths.AUDIT}?limit=500")}
    others = {one["command"] for one in _entries(alliance.root, f"{paths.AUDIT}?limit=500")}
    assert not mine & {*sealed, "assign_reviewers"}
    assert others >= {*sealed, "assign_reviewers"}
    # What is refused tells as much.
    first = alliance.reviewers[0]
    (review,) = first.records("review")
    assert first.give("submit_review", review=review["id"])["status"] == "rejected"
    assert not [
        one
        for one in _entries(alliance.ann, f"{paths.AUDIT}?limit=500")
        if one["actor"] == first.person and one["command"] == "submit_review"
    ]


def test_ids_of_assignments_cannot_be_guessed(hub):
    alliance = Alliance(hub)
    alliance.review()
    for kind, row_id in hidden(alliance):
        verdict = alliance.ann.give("delete", kind=kind, id=row_id)
        assert verdict["status"] == "applied", "out of sight is as gone"
        for name in ("submit_review", "cast_vote", "recuse"):
            target = {"submit_review": "review", "cast_vote": "item", "recuse": "assignment"}[name]
            more = {"cast_vote": {"vote": "abstain"}, "recuse": {"why": "time", "reason": "x"}}
            verdict = alliance.ann.give(name, **{target: row_id}, **more.get(name, {}))
            assert verdict["code"] == "not_found"


def test_late_reviews_are_escalated_and_the_clock_declines_nothing(hub, time):
    alliance = Alliance(hub)
    people = [one.person for one in alliance.reviewers]
    day = hub.server.now[:10]
    alliance.dee.do("assign_reviewers", request=alliance.request, reviewers=people, due_on=day)
    time.pass_(days=400)
    sweep(hub.server)
    sweep(hub.server)
    dee = hub.sign_in("dee")
    assert [one["is_late"] for one in dee.records("review_assignment")] == [True, True]
    late = [one for one in dee.records("notice") if one["title"].startswith("A review is late")]
    assert len(late) == 2
    (request,) = dee.records("credit_request")
    assert request["state"] == "in_review"


def test_reviews_of_a_withdrawn_request_end_with_the_next_sweep_and_tell_its_author_nothing(hub):
    alliance = Alliance(hub)
    first = alliance.reviewers[0]
    people = [one.person for one in alliance.reviewers]
    args = {"request": alliance.request}
    alliance.dee.do("assign_reviewers", **args, reviewers=people, due_on=alliance.later)
    alliance.dee.do("open_panel", **args, meets_on=alliance.later)
    alliance.ann.do("withdraw_request", kind="credit_request", **args)
    before = alliance.ann.records("notice")
    sweep(hub.server)
    sweep(hub.server)
    assert {one["state"] for one in alliance.dee.records("review_assignment")} == {"cancelled"}
    assert [one["state"] for one in alliance.dee.records("panel_item")] == ["closed"]
    assert first.records("review_assignment")[0]["state"] == "cancelled"
    assert alliance.ann.records("notice") == before
    audit = f"{paths.AUDIT}?limit=500"
    assert "end_reviews" not in {one["command"] for one in _entries(alliance.ann, audit)}
    ends = [one for one in _entries(alliance.root, audit) if one["command"] == "end_reviews"]
    assert len(ends) == 1, "once for all of it"


def test_a_reviewer_who_joins_the_project_is_recused_by_the_next_sweep(hub):
    alliance = Alliance(hub)
    first = alliance.reviewers[0]
    alliance.dee.do(
        "assign_reviewers",
        request=alliance.request,
        reviewers=[first.person],
        due_on=alliance.later,
    )
    values = {"person": first.person, "organisation": hub.organisation("ibm"), "role": "member"}
    alliance.root.create("membership", **values)
    (review,) = first.records("review")
    verdict = first.give("submit_review", review=review["id"])
    assert verdict["code"] == "conflict_of_interest"
    sweep(hub.server)
    (assignment,) = first.records("review_assignment")
    assert assignment["state"] == "recused"
    assert first.records("credit_request") == []
