"""Who sees private datasets and grants of access, with either database."""

import pytest

from alliancehub.wire import paths
from tests.hub import LocalHub

UNTIL = {"ends_on": "2099-12-31", "reason": "Agreed."}


@pytest.fixture(scope="module")
def hub(engine, request):
    database = "" if engine == "sqlite" else request.getfixturevalue("postgres").new()
    with LocalHub(database=database) as one:
        yield one


@pytest.fixture(scope="module")
def people(hub):
    beta = hub.organisation("beta")
    return {
        "lea": hub.member("lea"),
        "max": hub.member("max", beta),
        "rep": hub.member("rep", beta, "representative"),
        "ned": hub.member("ned"),
    }


def scopes(member):
    return {one["scope"] for one in member.pull()["granted"]}


def test_a_private_dataset_and_its_grants_are_seen_by_those_they_are_for(hub, people):
    lea, max_, rep, ned = people.values()
    made = lea.create("dataset", title="Hidden", visibility="private", gating="request")
    assert f"dataset:{made}" in scopes(lea)
    assert f"dataset:{made}" not in scopes(max_) | scopes(rep) | scopes(ned) | scopes(hub.admin())
    lea.do("set_terms", dataset=made, text="Cite us.")
    lea.do("grant_access", dataset=made, organisation=hub.organisation("beta"), **UNTIL)
    (grant,) = (one for one in max_.records("access_grant") if one["dataset"] == made)
    for member in (lea, max_, rep):
        assert {f"dataset:{made}", f"grant:{grant['id']}"} <= scopes(member)
        assert [one["dataset"] for one in member.records("dataset_terms")] == [made]
    assert not {f"dataset:{made}", f"grant:{grant['id']}"} & (scopes(ned) | scopes(hub.admin()))
    cursor = max_.pull()
    lea.do("revoke_access", grant=grant["id"], reason="Enough.")
    told = max_.pull(cursor["cursor"], [one["scope"] for one in cursor["granted"]])
    assert told["revoked"] == [f"dataset:{made}"]
    place = max_.http.get(paths.RECORD.format(kind="dataset", id=made))
    assert place.status_code == 404


def test_within_one_batch_a_grant_is_seen_by_the_command_after_it(hub, people):
    lea = people["lea"]
    made = lea.create("dataset", title="Batch", visibility="private")
    grant = lea.mutation("grant_access", dataset=made, person=people["ned"].person, **UNTIL)
    title = {"kind": "dataset", "id": made, "values": {"title": "Batches"}}
    title |= {"base": {"title": "Batch"}}
    verdicts = lea.push(grant, lea.mutation("edit", **title))["verdicts"]
    assert [one["status"] for one in verdicts] == ["applied", "applied"]
    assert f"dataset:{made}" in scopes(people["ned"])


def test_a_dataset_that_becomes_private_takes_its_terms_out_of_sight(hub, people):
    lea, ned = people["lea"], people["ned"]
    made = lea.create("dataset", title="Open at first", gating="terms")
    lea.do("set_terms", dataset=made, text="Cite us.")
    (terms,) = (one for one in ned.records("dataset_terms") if one["dataset"] == made)
    ned.do("sign_terms", terms=terms["id"], accepts=True)
    hidden = {"values": {"visibility": "private"}, "base": {"visibility": "public"}}
    lea.do("edit", kind="dataset", id=made, **hidden)
    assert not [one for one in ned.records("dataset_terms") if one["dataset"] == made]
    (signature,) = (one for one in ned.records("terms_signature") if one["dataset"] == made)
    assert signature["scope"] == f"person:{ned.person}"


def test_a_request_reaches_a_person_who_keeps_a_dataset(hub, people):
    lea, ned = people["lea"], people["ned"]
    made = lea.create("dataset", title="Asked for", gating="request")
    ned.do("ask_access", dataset=made, purpose="To train.", until="2099-12-31")
    (request,) = (one for one in lea.records("access_request") if one["dataset"] == made)
    assert request["receiver"] == f"person:{lea.person}"
    assert not people["max"].records("access_request")
    args = {"kind": "access_request", "request": request["id"], "decision": "accept"}
    lea.do("decide_request", **args)
    assert made in {one["dataset"] for one in ned.records("access_grant")}
