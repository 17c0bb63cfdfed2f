"""What it takes to have files of a dataset: terms, requests, grants, and when they end."""

import pytest

from alliancehub.model.dataset_access import (
    Allowed,
    Denied,
    VersionAccess,
    file_access,
    gating_of,
    sees_dataset,
)
from alliancehub.model.kinds.access_grant import AccessGrant
from alliancehub.model.kinds.access_request import AccessRequest
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_terms import DatasetTerms
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.kinds.notice import Notice
from alliancehub.model.kinds.terms_signature import TermsSignature
from alliancehub.model.path_patterns import matches
from tests.model.alliance import TODAY, Rows, row_id

LATER = "2026-12-31"
ASKED = {"purpose": "To train on it.", "until": LATER}


def dataset(alliance, who="cyd", **values):
    """Return the id of a dataset with one published version."""
    told = {"title": "Speech", **values}
    made = alliance.create(who, "dataset", **told)
    publish(alliance, made)
    return made


def publish(alliance, made, label="1.0.0", **values):
    """Put a published version of a dataset, as its sealing does."""
    of = alliance.row(Dataset, made)
    version = row_id("version", made, label)
    work = alliance.work("hub")
    told = {"dataset": made, "label": label, "state": "published", "manifest": "a" * 64}
    told |= {"owner": of.owner, "project": of.project}
    work.put(DatasetVersion.born(version, told | values))
    alliance.store.write(work)
    return version


def version_of(alliance, made, label="1.0.0"):
    return alliance.row(DatasetVersion, row_id("version", made, label))


def access(alliance, who, made, path="data/a.csv", *, today=TODAY, label="1.0.0"):
    """Ask the one function, as the hub does."""
    version = version_of(alliance, made, label)
    return file_access(alliance.store, alliance.actor(who), version, path, today)


def code(answer):
    return "allowed" if isinstance(answer, Allowed) else answer.code


def ask(alliance, who, made, **values):
    work = alliance.do(who, "ask_access", dataset=made, **{**ASKED, **values})
    return next(row.id for (kind, _), row in work.changes.items() if kind is AccessRequest)


def decide(alliance, who, request, decision="accept", reason=""):
    args = {"kind": "access_request", "request": request, "decision": decision}
    return alliance.do(who, "decide_request", **args, reason=reason)


def grant_of(alliance, made):
    (found,) = alliance.all(AccessGrant, dataset=made)
    return found


def test_open_files_are_had_by_everybody_who_sees_the_dataset(alliance):
    public, hidden = dataset(alliance), dataset(alliance, visibility="private")
    members = dataset(alliance, visibility="alliance")
    assert code(access(alliance, "guest", public)) == "allowed"
    assert code(access(alliance, "guest", members)) == "not_found"
    assert code(access(alliance, "gus", members)) == "not_found"
    assert code(access(alliance, "ann", members)) == "allowed"
    assert code(access(alliance, "dan", hidden)) == "not_found"
    assert code(access(alliance, "cyd", hidden)) == "allowed"
    answer = file_access(alliance.store, alliance.actor("ann"), None, "x", TODAY)
    assert answer == access(alliance, "dan", hidden)


def test_what_an_organisation_or_a_project_sees_its_people_have(alliance):
    of_ibm = dataset(alliance, owner=alliance.ibm, visibility="organisation")
    of_team = dataset(alliance, "bob", project=alliance.project, visibility="project")
    assert [code(access(alliance, who, of_ibm)) for who in ("olga", "ann")] == [
        "allowed",
        "not_found",
    ]
    assert [code(access(alliance, who, of_team)) for who in ("olga", "cyd")] == [
        "allowed",
        "not_found",
    ]


def test_terms_are_signed_once_for_each_version_of_them(alliance):
    made = dataset(alliance, gating="terms")
    assert code(access(alliance, "ann", made)) == "sign_terms"
    alliance.do("cyd", "set_terms", dataset=made, text="Cite us.")
    (first,) = alliance.all(DatasetTerms, dataset=made)
    denied = access(alliance, "ann", made)
    assert isinstance(denied, Denied)
    assert denied.conditions.terms_text == "Cite us."
    assert "version 1" in denied.words
    alliance.refused("ann", "sign_terms", "invalid", terms=first.id)
    alliance.do("ann", "sign_terms", terms=first.id, accepts=True)
    assert code(access(alliance, "ann", made)) == "allowed"
    alliance.refused("ann", "sign_terms", "exists", terms=first.id, accepts=True)
    alliance.do("cyd", "set_terms", dataset=made, text="Cite us, and share.", begins_on=LATER)
    assert code(access(alliance, "ann", made)) == "allowed"
    assert code(access(alliance, "ann", made, today=LATER)) == "sign_terms"
    second = next(one for one in alliance.all(DatasetTerms) if one.number == 2)
    alliance.do("ann", "sign_terms", terms=second.id, accepts=True)
    assert code(access(alliance, "ann", made, today=LATER)) == "allowed"
    assert first.text == alliance.row(DatasetTerms, first.id).text


def test_terms_are_written_by_who_keeps_the_dataset_and_not_for_the_past(alliance):
    made = dataset(alliance, gating="terms")
    alliance.refused("ann", "set_terms", "not_permitted", dataset=made, text="Mine.")
    past = {"text": "Old.", "begins_on": "2026-05-01"}
    alliance.refused("cyd", "set_terms", "invalid", dataset=made, **past)
    alliance.do("cyd", "set_terms", dataset=made, text="Cite us.")
    alliance.refused("cyd", "set_terms", "invalid", dataset=made, text="Cite us.")


def test_a_representative_signs_for_the_people_of_an_organisation(alliance):
    made = dataset(alliance, "ann", gating="terms")
    alliance.do("ann", "set_terms", dataset=made, text="Cite us.")
    (terms,) = alliance.all(DatasetTerms)
    args = {"terms": terms.id, "organisation": alliance.ibm, "accepts": True}
    alliance.refused("bob", "sign_terms", "not_permitted", **args)
    alliance.do("ira", "sign_terms", **args)
    assert code(access(alliance, "bob", made)) == "allowed"
    assert code(access(alliance, "sam", made)) == "sign_terms"
    (signature,) = alliance.all(TermsSignature)
    assert signature.scope == f"org:{alliance.ibm}"
    assert signature.person == alliance.person("ira")


def test_access_is_asked_for_granted_and_ends_on_its_day(alliance):
    made = dataset(alliance, gating="request")
    assert code(access(alliance, "ann", made)) == "ask"
    request = ask(alliance, "ann", made)
    assert code(access(alliance, "ann", made)) == "waiting"
    told = [one.about for one in alliance.all(Notice, person=alliance.person("cyd"))]
    assert request in told
    alliance.refused("ann", "ask_access", "exists", dataset=made, **ASKED)
    decide(alliance, "cyd", request)
    answer = access(alliance, "ann", made)
    assert isinstance(answer, Allowed)
    assert answer.conditions.ends_on == LATER
    assert code(access(alliance, "ann", made, today=LATER)) == "allowed"
    assert code(access(alliance, "ann", made, today="2027-01-01")) == "expired"
    assert code(access(alliance, "bob", made)) == "ask"


def test_nobody_decides_their_own_request(alliance):
    made = dataset(alliance, "ann", project=alliance.project, gating="request")
    request = ask(alliance, "dan", made)
    args = {"kind": "access_request", "request": request, "decision": "accept"}
    alliance.refused("dan", "decide_request", "not_permitted", **args)
    alliance.refused("bob", "decide_request", "not_found", **args)
    alliance.do("ann", "decide_request", **args)
    assert code(access(alliance, "dan", made)) == "allowed"


def test_a_decline_has_a_reason_and_a_time_to_cool_down(alliance):
    made = dataset(alliance, gating="request", cooldown_days=30)
    request = ask(alliance, "ann", made)
    args = {"kind": "access_request", "request": request, "decision": "decline"}
    alliance.refused("cyd", "decide_request", "invalid", **args)
    decide(alliance, "cyd", request, "decline", "Say which model.")
    denied = access(alliance, "ann", made)
    assert isinstance(denied, Denied)
    assert denied.code == "ask"
    assert "Say which model." in denied.words
    assert denied.conditions.ask_again_on == "2026-07-01"
    refusal = alliance.refused("ann", "ask_access", "cooling_down", dataset=made, **ASKED)
    assert "2026-07-01" in refusal.text
    assert access(alliance, "ann", made, today="2026-07-01").conditions.ask_again_on == ""
    assert access(alliance, "bob", made).conditions.ask_again_on == ""


def test_a_request_that_was_withdrawn_can_be_made_anew_at_once(alliance):
    made = dataset(alliance, gating="request", cooldown_days=30)
    request = ask(alliance, "ann", made)
    alliance.do("ann", "withdraw_request", kind="access_request", request=request)
    assert code(access(alliance, "ann", made)) == "ask"
    ask(alliance, "ann", made)


def test_revoking_ends_access_with_a_reason_at_once(alliance):
    made = dataset(alliance, gating="request", cooldown_days=7)
    decide(alliance, "cyd", ask(alliance, "ann", made))
    grant = grant_of(alliance, made)
    alliance.refused("ann", "revoke_access", "invalid", grant=grant.id)
    alliance.refused("bob", "revoke_access", "not_found", grant=grant.id, reason="No.")
    alliance.do("cyd", "revoke_access", grant=grant.id, reason="It was shared further.")
    denied = access(alliance, "ann", made)
    assert isinstance(denied, Denied)
    assert denied.code == "revoked"
    assert "It was shared further." in denied.words
    assert "2026-06-08" in denied.remedy
    alliance.refused("ann", "ask_access", "cooling_down", dataset=made, **ASKED)
    alliance.refused(
        "ann", "renew_access", "closed", grant=grant.id, until="2027-06-01", purpose="P"
    )
    told = [one.title for one in alliance.all(Notice, person=alliance.person("ann"))]
    assert any("revoked" in title for title in told)


def test_who_holds_access_may_give_it_back(alliance):
    made = dataset(alliance, gating="request")
    decide(alliance, "cyd", ask(alliance, "ann", made))
    alliance.do("ann", "revoke_access", grant=grant_of(alliance, made).id, reason="Done with it.")
    assert code(access(alliance, "ann", made)) == "revoked"


def test_a_grant_is_renewed_by_request_or_by_its_keeper(alliance):
    made = dataset(alliance, gating="request")
    decide(alliance, "cyd", ask(alliance, "ann", made, until="2026-06-30"))
    grant = grant_of(alliance, made)
    alliance.refused(
        "ann", "renew_access", "invalid", grant=grant.id, until="2026-06-15", purpose="More."
    )
    work = alliance.do("ann", "renew_access", grant=grant.id, until=LATER, purpose="More.")
    request = next(row.id for (kind, _), row in work.changes.items() if kind is AccessRequest)
    assert code(access(alliance, "ann", made)) == "allowed"
    decide(alliance, "cyd", request)
    assert grant_of(alliance, made).ends_on == LATER
    alliance.do("cyd", "renew_access", grant=grant.id, until="2027-06-30", purpose="Asked by mail.")
    assert grant_of(alliance, made).ends_on == "2027-06-30"


def test_an_organisation_is_granted_access_and_all_its_people_have_it(alliance):
    made = dataset(alliance, "ann", gating="request")
    alliance.do("ann", "set_terms", dataset=made, text="Cite us.")
    asked = {**ASKED, "organisation": alliance.ibm}
    alliance.refused("bob", "ask_access", "not_permitted", dataset=made, **asked)
    alliance.refused("ira", "ask_access", "invalid", dataset=made, **asked)
    request = ask(alliance, "ira", made, organisation=alliance.ibm, accepts_terms=True)
    decide(alliance, "ann", request)
    for who, wanted in (("bob", "allowed"), ("ira", "allowed"), ("sam", "ask"), ("gus", "sign_in")):
        assert code(access(alliance, who, made)) == wanted, who
    (signature,) = alliance.all(TermsSignature)
    assert (signature.organisation, signature.person) == (alliance.ibm, alliance.person("ira"))


def test_a_project_is_granted_access_and_its_team_has_it(alliance):
    made = dataset(alliance, gating="request")
    alliance.refused(
        "bob", "ask_access", "not_permitted", dataset=made, project=alliance.project, **ASKED
    )
    decide(alliance, "cyd", ask(alliance, "ann", made, project=alliance.project))
    for who, wanted in (("ann", "allowed"), ("bob", "allowed"), ("olga", "ask"), ("sam", "ask")):
        assert code(access(alliance, who, made)) == wanted, who


def test_a_grant_may_be_for_one_version_and_some_files(alliance):
    made = dataset(alliance, gating="request")
    first = publish(alliance, made, "2.0.0")
    args = {"person": alliance.person("ann"), "ends_on": LATER, "reason": "Agreed."}
    alliance.do("cyd", "grant_access", dataset=made, version=first, paths=["data/*.csv"], **args)
    assert code(access(alliance, "ann", made, label="2.0.0")) == "allowed"
    assert code(access(alliance, "ann", made, "raw/a.bin", label="2.0.0")) == "ask"
    assert code(access(alliance, "ann", made)) == "ask"


def test_access_is_granted_without_being_asked_to_exactly_one(alliance):
    made = dataset(alliance, visibility="private")
    until = {"ends_on": LATER, "reason": "Agreed."}
    alliance.refused("cyd", "grant_access", "invalid", dataset=made, **until)
    both = {"person": alliance.person("ann"), "project": alliance.project}
    alliance.refused("cyd", "grant_access", "invalid", dataset=made, **both, **until)
    alliance.refused("ann", "grant_access", "not_found", dataset=made, **both, **until)
    assert not sees_dataset(
        alliance.store, alliance.actor("ann"), alliance.row(Dataset, made), TODAY
    )
    alliance.do("cyd", "grant_access", dataset=made, person=alliance.person("ann"), **until)
    assert f"dataset:{made}" in alliance.scopes("ann")
    assert code(access(alliance, "ann", made)) == "allowed"
    assert code(access(alliance, "ann", made, today="2027-01-01")) == "not_found"


def test_a_grant_to_one_who_cannot_see_the_dataset_says_what_to_do(alliance):
    made = dataset(alliance, owner=alliance.ibm, visibility="organisation", gating="request")
    args = {"dataset": made, "ends_on": LATER, "reason": "Agreed."}
    refusal = alliance.refused(
        "ira", "grant_access", "out_of_sight", person=alliance.person("ann"), **args
    )
    assert "private" in refusal.remedy
    alliance.do("ira", "grant_access", person=alliance.person("bob"), **args)


def test_only_the_paths_that_are_named_are_gated(alliance):
    made = dataset(alliance, gating="request", gated_paths=["data/*", "*.wav"])
    assert code(access(alliance, "guest", made, "README.md")) == "allowed"
    assert code(access(alliance, "guest", made, "data/a/b.csv")) == "sign_in"
    assert code(access(alliance, "ann", made, "sound.wav")) == "ask"


def test_a_version_may_be_stricter_than_its_dataset(alliance):
    made = dataset(alliance)
    publish(alliance, made, "2.0.0", gating="request")
    assert code(access(alliance, "ann", made)) == "allowed"
    assert code(access(alliance, "ann", made, label="2.0.0")) == "ask"
    assert gating_of(alliance.row(Dataset, made), version_of(alliance, made, "2.0.0")) == "request"
    ask(alliance, "ann", made, version=row_id("version", made, "2.0.0"))


def test_what_is_not_given_on_request_is_not_asked_for(alliance):
    made = dataset(alliance)
    alliance.refused("ann", "ask_access", "closed", dataset=made, **ASKED)


def test_the_questions_of_a_dataset_are_answered(alliance):
    questions = (
        '{"type": "object", "properties": {"ethics": {"type": "string"}}, "required": ["ethics"]}'
    )
    made = dataset(alliance, gating="request", questions=questions)
    assert access(alliance, "ann", made).conditions.questions == questions
    alliance.refused("ann", "ask_access", "invalid", dataset=made, **ASKED)
    request = ask(alliance, "ann", made, answers={"ethics": "EC-1", "else": "x"})
    assert alliance.row(AccessRequest, request).answers == {"ethics": "EC-1"}


def test_a_yanked_version_is_had_with_a_warning_and_a_withdrawn_one_not(alliance):
    made = dataset(alliance)
    publish(alliance, made, "2.0.0", is_yanked=True, yank_reason="Labels are mixed up.")
    publish(alliance, made, "3.0.0", state="withdrawn", reason="A person asked for it.")
    publish(alliance, made, "4.0.0", state="deprecated")
    yanked = access(alliance, "ann", made, label="2.0.0")
    assert isinstance(yanked, Allowed)
    assert "Labels are mixed up." in yanked.warning
    denied = access(alliance, "cyd", made, label="3.0.0")
    assert isinstance(denied, Denied)
    assert (denied.code, "A person asked for it." in denied.words) == ("withdrawn", True)
    assert access(alliance, "ann", made, label="4.0.0").warning


def test_a_draft_is_had_by_those_who_work_on_it(alliance):
    made = dataset(alliance, "ann", project=alliance.project)
    publish(alliance, made, "draft", state="draft")
    for who, wanted in (("ann", "allowed"), ("bob", "allowed"), ("olga", "not_found")):
        assert code(access(alliance, who, made, label="draft")) == wanted, who


def test_who_left_the_organisation_has_its_files_no_more(alliance):
    made = dataset(alliance, owner=alliance.ibm, gating="request")
    assert code(access(alliance, "cyd", made)) == "allowed"
    (membership,) = alliance.all(
        alliance.catalogue.kinds["membership"], person=alliance.person("cyd")
    )
    alliance.do("hub", "delete", kind="membership", id=membership.id)
    assert code(access(alliance, "cyd", made)) == "ask"


def test_administrators_of_the_alliance_have_no_files_by_that(alliance):
    made = dataset(alliance, "ann", gating="request")
    assert code(access(alliance, "dora", made)) == "ask"


def test_grants_and_waiting_requests_move_with_the_dataset(alliance):
    made = dataset(alliance, gating="request")
    decide(alliance, "cyd", ask(alliance, "ann", made))
    waiting = ask(alliance, "sam", made)
    alliance.edit("cyd", Dataset, made, owner=alliance.ibm)
    assert grant_of(alliance, made).keeper == f"organisation:{alliance.ibm}"
    decide(alliance, "ira", waiting)
    assert code(access(alliance, "sam", made)) == "allowed"


def test_a_dataset_to_which_access_was_granted_is_not_deleted(alliance):
    made = alliance.create("cyd", "dataset", title="Draft", gating="request")
    args = {"person": alliance.person("ann"), "ends_on": LATER, "reason": "Agreed."}
    alliance.do("cyd", "grant_access", dataset=made, **args)
    alliance.refused("cyd", "delete", "needed", kind="dataset", id=made)


def test_the_end_of_a_grant_is_told_a_month_a_week_and_a_day_before(alliance):
    made = dataset(alliance, gating="request")
    decide(alliance, "cyd", ask(alliance, "ann", made, until="2026-06-25"))
    grant = grant_of(alliance, made)
    assert grant.declared.warn_days == (30, 7, 1)
    alliance.do("hub", "warn_of_end", kind="access_grant", id=grant.id)
    told = [one.title for one in alliance.all(Notice, person=alliance.person("ann"))]
    assert any("2026-06-25" in title for title in told)
    alliance.refused("hub", "warn_of_end", kind="access_grant", id=grant.id)


def test_a_revoked_grant_ends_without_a_warning(alliance):
    made = dataset(alliance, gating="request")
    decide(alliance, "cyd", ask(alliance, "ann", made, until="2026-06-25"))
    grant = grant_of(alliance, made)
    alliance.do("cyd", "revoke_access", grant=grant.id, reason="No.")
    alliance.refused("hub", "warn_of_end", "closed", kind="access_grant", id=grant.id)


def test_a_request_whose_day_has_passed_cannot_be_accepted(alliance):
    made = dataset(alliance, gating="request")
    request = ask(alliance, "ann", made)
    work = alliance.work("hub")
    row = alliance.row(AccessRequest, request)
    work.put(row.with_values({"until": "2026-05-01"}))
    alliance.store.write(work)
    args = {"kind": "access_request", "request": request, "decision": "accept"}
    alliance.refused("cyd", "decide_request", "closed", **args)


def test_the_commands_are_offered_to_whom_they_are_for(alliance):
    made = dataset(alliance, gating="request")
    row = alliance.row(Dataset, made)

    def offered(who, row):
        work = alliance.work(who)
        return {
            name
            for name in ("ask_access", "grant_access", "set_terms", "renew_access", "revoke_access")
            if (command := alliance.catalogue.commands[name]).on is type(row)
            and command.is_offered(work, row)
        }

    assert offered("ann", row) == {"ask_access"}
    assert offered("cyd", row) == {"grant_access", "set_terms"}
    assert offered("guest", row) == set()
    decide(alliance, "cyd", ask(alliance, "ann", made))
    assert offered("ann", row) == set()
    assert offered("ann", grant_of(alliance, made)) == {"renew_access", "revoke_access"}


@pytest.mark.parametrize(
    ("patterns", "path", "fits"),
    [
        ((), "anything", True),
        (("data/*",), "data/a/b.csv", True),
        (("data/*",), "Data/a.csv", False),
        (("*.csv", "*.json"), "a.json", True),
        (("a[",), "a[", True),
        (("*a" * 60 + "b",), "a" * 5_000, False),
    ],
)
def test_patterns_are_those_of_a_shell(patterns, path, fits):
    assert matches(patterns, path) is fits


def test_many_files_of_a_version_are_asked_for_with_few_looks(alliance):
    made = dataset(alliance, gating="request")
    decide(alliance, "cyd", ask(alliance, "ann", made))
    looks = []

    class Counting(Rows):
        def get(self, kind, row_id):
            looks.append(kind)
            return super().get(kind, row_id)

        def find(self, kind, **equals):
            looks.append(kind)
            return super().find(kind, **equals)

    counting = Counting()
    counting.rows = alliance.store.rows
    asked = VersionAccess(counting, alliance.actor("ann"), version_of(alliance, made), TODAY)
    assert all(isinstance(asked.file(f"data/{n}.csv"), Allowed) for n in range(1_000))
    assert len(looks) <= 12
