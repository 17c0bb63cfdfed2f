"""Who may write what: every kind, every verb, everybody."""

import pytest

from alliancehub.model.catalogue import Catalogue
from alliancehub.model.errors import Refusal
from alliancehub.model.kind import spec_of
from alliancehub.model.permission import is_any, require, require_active
from alliancehub.model.roles import GUEST, SYSTEM, Actor

ME, OTHER = "me", "somebody else"
ORG, PROJECT = "the organisation", "the project"

ACTORS = {
    "guest": GUEST,
    "suspended": Actor(person_id=ME),
    "member": Actor(ME, is_active=True),
    "student": Actor(ME, is_active=True, orgs={ORG: "student"}),
    "org member": Actor(ME, is_active=True, orgs={ORG: "member"}),
    "org representative": Actor(ME, is_active=True, orgs={ORG: "representative"}),
    "org admin": Actor(ME, is_active=True, orgs={ORG: "admin"}),
    "other org's admin": Actor(ME, is_active=True, orgs={"another": "admin"}),
    "observer": Actor(ME, is_active=True, projects={PROJECT: "observer"}),
    "contributor": Actor(ME, is_active=True, projects={PROJECT: "contributor"}),
    "maintainer": Actor(ME, is_active=True, projects={PROJECT: "maintainer"}),
    "lead": Actor(ME, is_active=True, projects={PROJECT: "lead"}),
    "other project's lead": Actor(ME, is_active=True, projects={"another": "lead"}),
    "admin": Actor(ME, is_admin=True, is_active=True),
    "hub": SYSTEM,
}
NOBODY: set[str] = {"hub"}
ADMIN = {"admin", "hub"}
MEMBERS = set(ACTORS) - {"guest", "suspended"}
ORG_ADMINS = ADMIN | {"org admin", "org representative"}
LEADS = ADMIN | {"lead", "maintainer"}
TEAM = LEADS | {"contributor"}

# kind: who may create it, edit and delete that of others, and whether its owner may too.
TABLE = {
    "organisation": (ADMIN, ORG_ADMINS, ADMIN, ""),
    "person": (ADMIN, ADMIN, ADMIN, "edit"),
    "account": (ADMIN, ADMIN, ADMIN, ""),
    "membership": (ORG_ADMINS, ORG_ADMINS, ORG_ADMINS, ""),
    "project": (NOBODY, LEADS, ADMIN, ""),
    "project_membership": (LEADS, LEADS, LEADS, "delete"),
    "join_request": (NOBODY, NOBODY, NOBODY, ""),
    "milestone": (TEAM, TEAM, LEADS, ""),
    "dataset": (MEMBERS, LEADS | ORG_ADMINS, LEADS | ORG_ADMINS, "edit delete"),
    "dataset_version": (NOBODY, TEAM | ORG_ADMINS, NOBODY, "edit"),
    "accelerator_resource": (ORG_ADMINS, ORG_ADMINS, ORG_ADMINS, ""),
    "credit_request": (MEMBERS, NOBODY, NOBODY, "edit delete"),
    "rate": (NOBODY, NOBODY, NOBODY, ""),
    "pool": (ORG_ADMINS, ORG_ADMINS, ORG_ADMINS, ""),
    "call": (ORG_ADMINS, ORG_ADMINS, ORG_ADMINS, ""),
    "allocation": (NOBODY, NOBODY, NOBODY, ""),
    "increment": (NOBODY, NOBODY, NOBODY, ""),
    "wallet": (NOBODY, NOBODY, NOBODY, ""),
    "statement_line": (NOBODY, NOBODY, NOBODY, ""),
    "cluster_account": (NOBODY, NOBODY, NOBODY, ""),
    "job_notice": (NOBODY, NOBODY, NOBODY, ""),
    "connector_report": (NOBODY, NOBODY, NOBODY, ""),
    "rubric": (ADMIN, ADMIN, ADMIN, ""),
    "delegation": (ORG_ADMINS, ORG_ADMINS, ORG_ADMINS, ""),
    "coi": (MEMBERS, NOBODY, NOBODY, "edit delete"),
    "review": (NOBODY, NOBODY, NOBODY, "edit"),
    **dict.fromkeys(
        ("review_assignment", "blinded_request", "panel_item", "vote", "decision"),
        (NOBODY, NOBODY, NOBODY, ""),
    ),
    **dict.fromkeys(
        ("dataset_terms", "terms_signature", "access_request", "access_grant"),
        (NOBODY, NOBODY, NOBODY, ""),
    ),
    "grant_figure": (NOBODY, NOBODY, NOBODY, ""),
    "thread": (NOBODY, NOBODY, NOBODY, ""),
    "message": (NOBODY, NOBODY, ADMIN, "edit delete"),
    "notice": (NOBODY, NOBODY, NOBODY, "edit delete"),
    "notice_rule": (NOBODY, NOBODY, NOBODY, "edit delete"),
    "saved_search": (MEMBERS, NOBODY, NOBODY, "edit delete"),
    "conflict": (NOBODY, NOBODY, NOBODY, ""),
    "device_rule": (ADMIN, ADMIN, ADMIN, ""),
    **dict.fromkeys(
        ("model", "benchmark", "tool", "education_resource", "initiative", "use_case", "event"),
        (MEMBERS, ADMIN, ADMIN, "edit delete"),
    ),
}
CATALOGUE = Catalogue()


def row_of(kind, owner):
    values = {"id": "the row", "created_by": owner}
    for one in spec_of(kind).fields:
        if one.governs:
            governor = {"organisation": ORG, "project": PROJECT, "person": owner}
            values[one.name] = governor.get(one.target, "another row")
    values |= {
        "organisation": {"id": ORG},
        "project": {"id": PROJECT},
        "person": {"id": owner},
    }.get(kind.declared.name, {})
    return kind.model_construct(**values)


def test_the_table_names_every_kind():
    assert set(TABLE) == set(CATALOGUE.kinds)


@pytest.mark.parametrize("verb", ["create", "edit", "delete"])
@pytest.mark.parametrize("name", CATALOGUE.kinds)
def test_who_may_write_is_as_the_table_says(name, verb):
    kind = CATALOGUE.kinds[name]
    allowed = getattr(kind.declared, verb)
    create, edit, delete, owner = TABLE[name]
    of_others = {"create": create, "edit": edit, "delete": delete}[verb]
    for who, actor in ACTORS.items():
        assert is_any(actor, row_of(kind, OTHER), allowed) == (who in of_others), (who, "others'")
        may_own = who in of_others or (verb in owner and who in MEMBERS)
        if verb != "create":
            assert is_any(actor, row_of(kind, ME), allowed) == may_own, (who, "own")


@pytest.mark.parametrize("name", CATALOGUE.kinds)
def test_the_refusal_says_who_may_instead(name):
    kind = CATALOGUE.kinds[name]
    with pytest.raises(Refusal) as caught:
        require(ACTORS["member"], "delete", row_of(kind, OTHER), kind.declared.delete)
    refusal = caught.value
    assert refusal.code == "not_permitted"
    assert kind.declared.title.lower() in refusal.text
    if kind.declared.delete:
        assert refusal.remedy.startswith("It takes ")


def test_a_suspended_member_and_a_guest_are_told_different_things():
    for who, words in (("suspended", "suspended"), ("guest", "Sign in")):
        with pytest.raises(Refusal, match=words):
            require_active(ACTORS[who])


def test_what_the_hub_made_belongs_to_nobody():
    dataset = CATALOGUE.kinds["dataset"]
    assert not is_any(GUEST, row_of(dataset, ""), dataset.declared.edit)
    assert not is_any(ACTORS["member"], row_of(dataset, ""), dataset.declared.edit)
