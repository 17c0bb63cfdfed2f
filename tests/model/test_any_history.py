"""What holds after any history of commands by anybody, allowed or not."""

import random
from typing import Any

import pytest

from alliancehub.model.errors import Refusal
from alliancehub.model.kind import Kind, spec_of
from alliancehub.model.kinds.account import Account
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.message import Message
from alliancehub.model.kinds.notice import Notice
from alliancehub.model.kinds.project_membership import ProjectMembership
from alliancehub.model.kinds.request import Request
from alliancehub.model.kinds.thread import Thread
from alliancehub.model.roles import LEADS
from tests.model.alliance import Alliance, row_id

SEEDS = 40
STEPS = 200
PEOPLE = ("ann", "bob", "olga", "cyd", "sam", "eve", "ira", "dan", "dora", "gus", "guest")
KINDS = (
    "milestone",
    "dataset",
    "project_membership",
    "membership",
    "credit_request",
    "saved_search",
    "initiative",
    "accelerator_resource",
)


class Chaos:
    """Draws commands that are nearly right."""

    def __init__(self, alliance: Alliance, seed: int) -> None:
        self.alliance = alliance
        self.random = random.Random(seed)
        self.count = 0

    def some_row(self, kind_name: str = "") -> Kind | None:
        rows = [
            row
            for row in self.alliance.store.rows.values()
            if not kind_name or row.declared.name == kind_name
        ]
        return self.random.choice(rows) if rows else None

    def some_id(self, kind_name: str = "") -> str:
        row = self.some_row(kind_name)
        return row.id if row is not None and self.random.random() < 0.95 else row_id("nothing")

    def value_of(self, one):
        if one.type == "ref":
            return self.some_id(one.target)
        if one.type == "refs":
            return list({self.some_id(one.target) for _ in range(self.random.randrange(3))})
        if one.type == "choice":
            return self.random.choice(one.choices)[0]
        if one.type == "flag":
            return self.random.random() < 0.5
        if one.type in {"integer", "credits"}:
            return self.random.randrange(10)
        if one.type == "day":
            return f"2026-0{self.random.randrange(4, 9)}-01"
        if one.type in {"tags", "choices"}:
            return []
        return self.random.choice(["red", "blue"]) + ("" if one.type != "email" else "@example.org")

    def command(self):
        draw = self.random.choice
        name = draw(sorted(self.alliance.catalogue.commands))
        self.count += 1
        row = self.some_row()
        assert row is not None
        kind, row_at = row.declared.name, row.id
        spec = spec_of(type(row))
        if name == "create":
            kind = draw(KINDS)
            fields = self.alliance.catalogue.spec(kind).form
            values = {one.name: self.value_of(one) for one in fields if one.is_required}
            return name, {"kind": kind, "id": row_id("new", self.count), "values": values}
        if name == "edit":
            one = draw(spec.fields)
            base = getattr(row, one.name) if self.random.random() < 0.7 else self.value_of(one)
            values = {one.name: self.value_of(one)}
            return name, {"kind": kind, "id": row_at, "values": values, "base": {one.name: base}}
        if name == "start_project":
            fields = self.alliance.catalogue.spec("project").form
            values = {one.name: self.value_of(one) for one in fields if one.is_required}
            return name, {"id": row_id("new", self.count), "values": values}
        command = self.alliance.catalogue.commands[name]
        args: dict[str, Any] = dict.fromkeys(command.asks, "x")
        args |= {
            "kind": kind,
            "id": row_at,
            "about": row_at,
            "project": self.some_id("project"),
            "request": self.some_id(draw(["join_request", "credit_request"])),
            "conflict": self.some_id("conflict"),
            "account": self.some_id("account"),
            "organisation": self.some_id("organisation"),
            "state": draw(["active", "suspended"]),
            "decision": draw(["accept", "decline"]),
            "keep": draw(["mine", "theirs"]),
            "role": "member",
            "handle": f"new-{self.count}",
            "email": f"new-{self.count}@example.org",
            "body": draw(["Hi", "@ann @sam @eve @cyd"]),
            "granted_units": self.random.randrange(3),
            "granted_hours": 0,
        }
        if "request" in command.model_fields and "kind" in command.model_fields:
            found = self.some_row(draw(["join_request", "credit_request"])) or row
            args |= {"kind": found.declared.name, "request": found.id}
        return name, {key: args[key] for key in command.model_fields if key in args}


@pytest.mark.parametrize("seed", range(SEEDS))
def test_every_history_leaves_the_alliance_whole(seed):
    alliance = Alliance()
    chaos = Chaos(alliance, seed)
    done = 0
    for _ in range(STEPS):
        who = chaos.random.choice(PEOPLE)
        name, args = chaos.command()
        before = dict(alliance.store.rows)
        try:
            work = alliance.do(who, name, **args)
        except Refusal:
            assert alliance.store.rows == before
            continue
        done += bool(work.changes)
        check_whole(alliance)
        check_sight(alliance, before, who, work)
    assert done, "every command was refused: the test tests nothing"


def check_whole(alliance):
    """Every row lies where it belongs, and points at what is there."""
    work = alliance.work("hub")
    for (kind, key), row in alliance.store.rows.items():
        assert row.id == key
        assert row.scope == row.scope_of(work), f"{kind.__name__} lies in the wrong scope"
        assert row.created_at
        for one in spec_of(kind).fields:
            value = getattr(row, one.name)
            if one.type == "ref" and one.is_required and one.target != "thread":
                assert work.get(work.kind(one.target), value), f"{kind.__name__}.{one.name}"
            if one.is_unique and value:
                assert len(alliance.all(kind, **{one.name: value})) == 1
        if isinstance(row, Message):
            assert row.scope == alliance.row(Thread, row.thread).scope
        if isinstance(row, Request) and row.decided_by:
            assert row.decided_by != row.created_by
    assert any(one.administers for one in alliance.all(Account, is_admin=True))
    for request in alliance.all(CreditRequest, state="accepted"):
        granted = alliance.all(Allocation, request=request.id)
        assert sum(one.granted for one in granted) == request.granted <= request.cost
    parts = [(one.project, one.person) for one in alliance.all(ProjectMembership)]
    assert len(set(parts)) == len(parts)


def check_sight(alliance, before, who, work):
    """Nobody changed what they could not see, but for what follows from what they could."""
    scopes = work.scopes
    for (kind, key), row in work.changes.items():
        old = before.get((kind, key))
        if old is None or old.scope in scopes:
            continue
        # What belongs to a row goes with it, and a team follows its project.
        assert row is None or kind is ProjectMembership, f"{who} changed {kind.__name__} unseen"
    for at, row in work.changes.items():
        if isinstance(row, Notice) and at not in before:  # others only lose their words
            assert row.person != alliance.person(who)


def test_a_project_of_members_is_led_until_an_administrator_says_otherwise():
    for seed in range(10):
        alliance = Alliance()
        chaos = Chaos(alliance, seed)
        team = alliance.all(ProjectMembership, project=alliance.project)
        for _ in range(60):
            part = chaos.random.choice(team)
            who = chaos.random.choice(("ann", "bob", "olga", "cyd"))
            role = chaos.random.choice(("lead", "maintainer", "contributor", "observer"))
            try:
                if chaos.random.random() < 0.3:
                    alliance.do(who, "delete", kind="project_membership", id=part.id)
                elif alliance.store.get(ProjectMembership, part.id):
                    alliance.edit(who, ProjectMembership, part.id, role=role)
            except Refusal:
                pass
            left = alliance.all(ProjectMembership, project=alliance.project)
            assert any(one.role in LEADS for one in left)
