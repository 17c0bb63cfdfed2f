"""Ways around the rules of access that somebody might try: none gives a byte, or tells of one."""

import unicodedata

import pytest

from alliancehub.wire import paths
from tests.hub import LocalHub, new_id
from tests.server.byte_hub import (
    begin,
    begin_threads,
    draft,
    entry,
    file_at,
    filled,
    metadata,
    send,
    sha,
    tell,
)

DATA, SECRET = "data/train.csv", b"id,name\n7,Ada\n"


class Time:
    """A clock that goes on when it is told to."""

    ahead = 0.0

    def __call__(self):
        return 1_800_000_000.0 + self.ahead

    def day(self, days=0):
        return f"2027-01-{15 + days:02}"


@pytest.fixture(scope="module")
def clock():
    return Time()


@pytest.fixture(scope="module")
def hub(engine, request, clock):
    database = "" if engine == "sqlite" else request.getfixturevalue("postgres").new()
    with LocalHub(database=database, clock=clock) as one:
        begin_threads(one)
        yield one


@pytest.fixture(scope="module")
def lea(hub):
    return hub.member("lea", hub.organisation("acme"), "admin")


@pytest.fixture(scope="module")
def max_(hub):
    return hub.member("max", hub.organisation("beta"))


def publish(member, *files, **values):
    return filled(member, *(files or ((DATA, SECRET),)), **values)


def dataset_of(member, version):
    rows = member.records("dataset_version")
    return next(one["dataset"] for one in rows if one["id"] == version)


def leave(hub, member, organisation):
    """Let somebody leave an organisation."""
    rows = hub.admin().records("membership")
    link = next(
        one for one in rows if (one["person"], one["organisation"]) == (member.person, organisation)
    )
    hub.admin().do("delete", kind="membership", id=link["id"])


def team_of(hub, lea, *members):
    """Return a project of Lea's with some contributors."""
    project = new_id()
    values = {"title": "Atlas", "summary": "A map.", "focus_area": "models"}
    lea.do("start_project", id=project, values=values)
    for one in members:
        lea.create("project_membership", project=project, person=one.person, role="contributor")
    return project


def at_tools(owner, name, path=DATA, revision="1.0.0"):
    return paths.HF_FILE.format(owner=owner, name=name, revision=revision, path=path)


def answer_of(answer):
    """Return all that an answer tells, but for what differs with every request."""
    told = {"x-request-id", "date", "server-timing", "content-length"}
    headers = {name: value for name, value in answer.headers.items() if name not in told}
    body = answer.json() if answer.content else {}
    return answer.status_code, headers, {k: v for k, v in body.items() if k != "request_id"}


def test_who_made_a_dataset_and_left_its_organisation_cannot_open_it(hub, lea):
    gamma = hub.organisation("gamma")
    eve = hub.member("eve", gamma, "admin")
    hub.member("kim", gamma, "admin")
    version = publish(eve, name="left", owner=gamma, gating="request", visibility="alliance")
    dataset = dataset_of(eve, version)
    mine = draft(eve, label="2.0.0", dataset=dataset)
    tell(eve, mine, ("more.csv", b"1\n"))
    send(eve, mine, b"1\n")
    assert eve.http.get(file_at(mine, "more.csv")).status_code == 200
    leave(hub, eve, gamma)
    edited = eve.give(
        "edit", kind="dataset", id=dataset, values={"gating": "open"}, base={"gating": "request"}
    )
    assert (edited["status"], edited["code"]) == ("rejected", "not_permitted")
    again = eve.give("draft_version", id=new_id(), dataset=dataset, label="3.0.0")
    assert (again["status"], again["code"]) == ("rejected", "not_permitted")
    gone = eve.give("delete", kind="dataset", id=dataset)
    assert (gone["status"], gone["code"]) == ("rejected", "not_permitted")
    assert eve.http.get(file_at(version, DATA)).status_code == 403
    assert eve.http.get(file_at(mine, "more.csv")).status_code == 404
    assert eve.http.get(paths.MANIFEST.format(id=mine)).status_code == 404
    assert eve.http.post(paths.MANIFEST.format(id=mine), json={}).status_code == 404


def test_who_drafts_for_a_team_gets_no_gated_bytes_by_their_hash(hub, lea):
    tom = hub.member("tom")
    project = team_of(hub, lea, tom)
    version = publish(lea, name="by-hash", project=project, gating="request")
    assert tom.http.get(file_at(version, DATA)).status_code == 403
    mine = draft(tom, label="2.0.0", dataset=dataset_of(lea, version))
    assert tell(tom, mine, (DATA, SECRET))["missing"] == [sha(SECRET)]
    assert tom.http.get(file_at(mine, DATA)).status_code == 409
    told = begin(tom, mine, SECRET)
    assert (told.status_code, told.headers["Upload-State"]) == (201, "receiving")
    assert tom.http.get(file_at(mine, DATA)).status_code == 409
    send(tom, mine, SECRET)  # who has the bytes has them
    assert tom.http.get(file_at(mine, DATA)).content == SECRET


def test_bytes_of_a_withdrawn_version_do_not_come_back_by_their_hash(hub, lea):
    tom = hub.member("tim")
    project = team_of(hub, lea, tom)
    data = b"withdrawn\n"
    version = publish(lea, (DATA, data), name="gone", project=project)
    dataset = dataset_of(lea, version)
    lea.do("withdraw_version", version=version, reason="It names people.")
    mine = draft(tom, label="2.0.0", dataset=dataset)
    assert tell(tom, mine, (DATA, data))["missing"] == [sha(data)]
    assert tom.http.get(file_at(mine, DATA)).status_code == 409


def test_the_next_version_takes_over_what_its_author_may_have_or_has_sent(hub, lea):
    tom = hub.member("tess")
    project = team_of(hub, lea, tom)
    old, new = b"old,1\n", b"new,1\n"
    version = publish(lea, (DATA, old), name="grows", project=project)
    dataset = dataset_of(lea, version)
    second = draft(tom, label="2.0.0", dataset=dataset)
    assert tell(tom, second, (DATA, old), ("b.csv", new))["missing"] == [sha(new)]
    send(tom, second, new)
    lea.do("publish_version", version=second)
    lea.do(
        "edit", kind="dataset", id=dataset, values={"gating": "request"}, base={"gating": "open"}
    )
    third = draft(tom, label="3.0.0", dataset=dataset)
    assert tell(tom, third, (DATA, old), ("b.csv", new))["missing"] == [sha(old)]
    fourth = draft(lea, label="4.0.0", dataset=dataset)
    assert not tell(lea, fourth, (DATA, old), ("b.csv", new))["missing"]


def test_a_manifest_does_not_tell_which_bytes_the_hub_has(lea, max_):
    held, unheld = b"held in private\n", b"nowhere\n"
    publish(lea, (DATA, held), name="held", visibility="private")
    mine = draft(max_)
    answers = []
    for data in (held, unheld):
        asked = {"files": [{**entry("x", data), "size": 3}], "replaces": True}
        answer = max_.http.post(paths.MANIFEST.format(id=mine), json=asked).json()
        answers.append((answer["refused"], len(answer["missing"]), answer["used_bytes"]))
    assert answers[0] == answers[1] == ([], 1, 3)
    begun = [begin(max_, mine, data) for data in (held, unheld)]
    assert [one.headers["Upload-State"] for one in begun] == ["receiving"] * 2


def ways_of(version, owner, name):
    of_tools = {"owner": owner, "name": name, "revision": "1.0.0"}
    return (
        file_at(version, DATA),
        paths.BLOCKS.format(id=version, path=DATA),
        paths.MANIFEST.format(id=version),
        paths.VERSION_ACCESS.format(id=version),
        paths.HF_INFO.format(**of_tools),
        f"{paths.HF_TREE.format(**of_tools)}?recursive=true",
        at_tools(owner, name),
    )


def test_a_private_dataset_is_answered_like_none_whatever_is_known_of_it(lea, max_):
    hidden = publish(lea, name="hidden", visibility="private")
    etag = f'"{sha(SECRET)}"'
    conditions: tuple[dict[str, str], ...] = (
        {},
        {"If-None-Match": etag},
        {"If-None-Match": "*"},
        {"If-Match": '"other"'},
        {"Range": "bytes=0-0"},
        {"Range": "bytes=999999999-"},
    )
    pairs = zip(ways_of(hidden, "lea", "hidden"), ways_of(new_id(), "lea", "no-such"), strict=True)
    for there, nowhere in pairs:
        for headers in conditions:
            for verb in ("GET", "HEAD"):
                if verb == "HEAD" and not {"resolve", "files"} & set(there.split("/")):
                    continue
                told = max_.http.request(verb, there, headers=headers)
                assert told.status_code == 404, (there, headers)
                other = max_.http.request(verb, nowhere, headers=headers)
                assert answer_of(told) == answer_of(other)


def test_what_is_gated_does_not_tell_by_conditions_or_ranges_what_it_is(lea, max_):
    version = publish(lea, name="on-request", gating="request")
    for place, other in (
        (file_at(version, DATA), file_at(version, "data/none.csv")),
        (at_tools("lea", "on-request"), at_tools("lea", "on-request", "data/none.csv")),
    ):
        plain = answer_of(max_.http.get(place))
        assert plain[0] == 403
        for headers in (
            {"If-None-Match": f'"{sha(SECRET)}"'},
            {"If-Match": '"other"'},
            {"Range": "bytes=999999-"},
            {"Range": "bytes=0-0", "If-Range": f'"{sha(SECRET)}"'},
        ):
            assert answer_of(max_.http.get(place, headers=headers)) == plain, headers
        assert answer_of(max_.http.get(other)) == plain  # nor which files there are


TRICKS = (
    "open/../data/train.csv",
    "open/%2e%2e/data/train.csv",
    "open/..%2fdata/train.csv",
    "./data/train.csv",
    "%2e/data/train.csv",
    "/data/train.csv",
    "%2fdata/train.csv",
    "data//train.csv",
    "data/./train.csv",
    "data%2ftrain.csv",
    "data%252ftrain.csv",
    "data\\train.csv",
    "data%5ctrain.csv",
    "DATA/train.csv",
    "data/train.csv/",
    "data/train.csv%20",
    "data/train.csv.",
    "data/train.csv%00",
    "data/train.csv%00.md",
    "data/train.csv%3fx",
    "data/train.csv;x",
    "%ef%bd%84ata/train.csv",
    "../../data/train.csv",
)


@pytest.mark.parametrize("trick", TRICKS)
def test_no_way_of_writing_a_path_leads_around_its_gate(lea, max_, tricked, trick):
    for place in (file_at(tricked, trick), at_tools("lea", "tricked", trick)):
        for ask in (max_.http.get, max_.http.head):
            assert ask(place).status_code in {403, 404, 422}, place
    answer = max_.http.post(paths.BUNDLE.format(id=tricked), json={"paths": [trick]})
    assert SECRET not in answer.content


@pytest.fixture(scope="module")
def tricked(lea):
    files = ((DATA, SECRET), ("open/README.md", b"# Open\n"))
    version = publish(lea, *files, name="tricked", gating="request", gated_paths=["data/*"])
    assert lea.http.get(file_at(version, DATA)).content == SECRET
    return version


@pytest.mark.parametrize(
    "revision", ["../1.0.0", "1.0.0%2f..", "refs%2fpr%2f1", "1.0.0%00", "%2e%2e", "2.0.0", "0" * 40]
)
def test_no_revision_leads_to_what_is_not_one(lea, max_, tricked, revision):
    place = at_tools("lea", "tricked", "open/README.md", revision)
    assert max_.http.get(place).status_code in {404, 422}


def test_a_gate_holds_for_a_name_however_its_pattern_is_written(lea, max_):
    name = unicodedata.normalize("NFC", "privé/a.csv")
    pattern = unicodedata.normalize("NFD", "privé/*")
    version = publish(lea, (name, SECRET), name="accents", gating="request", gated_paths=[pattern])
    assert max_.http.get(file_at(version, name)).status_code == 403


@pytest.mark.parametrize("pattern", ["data/", "/data/*", "./data/*", "data\\*", "a//b", "../x"])
def test_a_gate_that_would_fit_no_file_is_refused_in_words(lea, pattern):
    values = {"title": "G", "name": "gate", "gating": "request", "gated_paths": [pattern]}
    verdict = lea.give("create", kind="dataset", id=new_id(), values=values)
    assert (verdict["status"], verdict["field"]) == ("rejected", "gated_paths")
    assert "fits no file" in verdict["text"]


def grant(lea, version, **whom):
    args = {"dataset": dataset_of(lea, version), "reason": "Agreed.", **whom}
    lea.do("grant_access", **args)


def first_bytes(member, version):
    return member.http.get(file_at(version, DATA), headers={"Range": "bytes=0-1"})


def next_bytes(member, version, first):
    headers = {"Range": "bytes=2-3", "If-Range": first.headers["ETag"]}
    return member.http.get(file_at(version, DATA), headers=headers)


def test_a_grant_that_ends_between_two_ranges_gives_no_second(lea, max_, clock):
    version = publish(lea, name="ends", gating="request")
    grant(lea, version, person=max_.person, ends_on=clock.day())
    first = first_bytes(max_, version)
    assert first.status_code == 206
    token = max_.http.post(paths.TOKENS, json={"name": "Cluster", "days": 9}).json()["token"]
    max_.http.headers, before = {"Authorization": f"Bearer {token}"}, max_.http.headers
    clock.ahead += 86_400
    try:
        answer = next_bytes(max_, version, first)
    finally:
        clock.ahead -= 86_400
        max_.http.headers = before
    assert (answer.status_code, answer.json()["code"]) == (403, "expired")


def test_terms_that_are_renewed_between_two_ranges_are_signed_first(lea, max_):
    version = publish(lea, name="renewed", gating="terms")
    dataset = dataset_of(lea, version)
    for text in ("Cite us.", "Cite us, and share alike."):
        lea.do("set_terms", dataset=dataset, text=text)
        assert first_bytes(max_, version).json()["code"] == "sign_terms"
        rows = [one for one in max_.records("dataset_terms") if one["dataset"] == dataset]
        newest = max(rows, key=lambda row: row["number"])
        max_.do("sign_terms", terms=newest["id"], accepts=True)
        first = first_bytes(max_, version)
        assert first.status_code == 206
    lea.do("set_terms", dataset=dataset, text="Cite us twice.")
    answer = next_bytes(max_, version, first)
    assert (answer.status_code, answer.json()["code"]) == (403, "sign_terms")


def test_who_leaves_between_two_ranges_has_no_second(hub, lea):
    delta = hub.organisation("delta")
    rep, joe = hub.member("rep", delta, "representative"), hub.member("joe", delta)
    version = publish(lea, name="for-delta", gating="request")
    dataset = dataset_of(lea, version)
    lea.do("set_terms", dataset=dataset, text="Cite us.")
    grant(lea, version, organisation=delta, ends_on="2099-12-31")
    (terms,) = [one for one in rep.records("dataset_terms") if one["dataset"] == dataset]
    rep.do("sign_terms", terms=terms["id"], accepts=True, organisation=delta)
    first = first_bytes(rep, version)
    assert (first.status_code, first_bytes(joe, version).status_code) == (206, 206)
    leave(hub, rep, delta)
    answer = next_bytes(rep, version, first)
    assert (answer.status_code, answer.json()["code"]) == (403, "ask")
    assert next_bytes(joe, version, first).status_code == 206  # what binds it binds it still


def test_who_leaves_a_team_between_two_ranges_has_no_second(hub, lea):
    tom = hub.member("toby")
    project = team_of(hub, lea, tom)
    version = publish(lea, name="for-team", visibility="private")
    grant(lea, version, project=project, ends_on="2099-12-31")
    first = first_bytes(tom, version)
    assert first.status_code == 206
    rows = lea.records("project_membership")
    link = next(one for one in rows if (one["person"], one["project"]) == (tom.person, project))
    lea.do("delete", kind="project_membership", id=link["id"])
    assert next_bytes(tom, version, first).status_code == 404


def test_what_is_withdrawn_between_two_ranges_is_not_gone_on_with(lea, max_):
    version = publish(lea, name="withdrawn")
    first = first_bytes(max_, version)
    assert first.status_code == 206
    lea.do("withdraw_version", version=version, reason="It names people.")
    for answer in (next_bytes(max_, version, first), next_bytes(lea, version, first)):
        assert (answer.status_code, answer.json()["code"]) == (410, "withdrawn")
    known = max_.http.get(file_at(version, DATA), headers={"If-None-Match": first.headers["ETag"]})
    assert known.status_code == 410
    assert max_.http.head(at_tools("lea", "withdrawn")).status_code == 410


def test_main_leads_past_what_is_yanked_and_its_own_address_warns(lea, max_):
    version = publish(lea, name="yanked")
    second = filled(lea, (DATA, b"2\n"), dataset=dataset_of(lea, version), label="2.0.0")
    lea.do("yank_version", version=second, reason="Labels are mixed up.")
    newest = max_.http.get(at_tools("lea", "yanked", revision="main"))
    assert (newest.content, newest.headers.get("X-HF-Warning")) == (SECRET, None)
    own = max_.http.get(at_tools("lea", "yanked", revision="2.0.0"))
    assert own.status_code == 200
    assert "mixed up" in own.headers["X-HF-Warning"]


def test_a_token_for_files_neither_drafts_nor_uploads(lea):
    version = draft(lea)
    token = lea.http.post(paths.TOKENS, json={"name": "Cluster"}).json()["token"]
    held = {"Authorization": f"Bearer {token}", "Tus-Resumable": "1.0.0", "Upload-Length": "1"}
    held |= metadata(sha256=sha(b"x"), version=version)
    for place in (paths.MANIFEST.format(id=version), paths.UPLOADS, paths.PUSH, paths.TOKENS):
        answer = lea.http.post(place, json={}, headers=held)
        assert answer.status_code == 401, place
    listing = lea.http.get(paths.RECORDS.format(kind="dataset_version"), headers=held)
    assert listing.status_code == 401
