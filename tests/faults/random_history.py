"""One random history: five people work, lose the network, lose answers, come back."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from typing import Any

import httpx

from alliancehub.model.errors import Refusal
from tests.world import Client, World

KINDS = (
    "project",
    "project_membership",
    "milestone",
    "dataset",
    "thread",
    "message",
    "join_request",
    "conflict",
    "notice",
)
WORDS = ("atlas", "bench", "chip", "data", "écran", "fern", "grid", "hub")
TAGS = ("a", "b", "c", "d", "e")


@dataclass
class History:
    """Steps drawn from one seed, on people and projects that seeds may share."""

    world: World
    people: list[Client]
    projects: list[str]
    seed: int
    told: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)

    def run(self, steps: int) -> None:
        """Do it, then mend all faults, and assert that all end the same."""
        for _ in range(steps):
            client = self.chance.choice(self.people)
            step = self.chance.choices(_STEPS, _WEIGHTS)[0]
            try:
                step(self, client)
                see_own_edits(client)
                self.told.append(f"{self.people.index(client)} {step.__name__}")
            except Refusal as refusal:
                self.told.append(f"{self.people.index(client)} {step.__name__}: {refusal}")
        for client in self.people:
            client.network.breaks = None
            client.online()
        self.world.settle()
        self.world.same(*KINDS)
        for client in self.people:
            states = {entry.state for entry in client.engine.outbox(1_000)}
            assert states <= {"applied", "merged", "conflict", "rejected", "lost"}, states

    def pick(self, client: Client, kind: str) -> tuple[str, dict[str, Any]]:
        """Return a row that a client sees."""
        rows = client.rows(kind)
        if not rows:
            raise Refusal("none", f"no {kind}")
        row_id = self.chance.choice(sorted(rows))
        return row_id, rows[row_id]

    def project(self, client: Client) -> str:
        """Return one of the projects of this history that a client sees."""
        seen = sorted(set(self.projects) & set(client.rows("project")))
        if not seen:
            raise Refusal("none", "no project")
        return self.chance.choice(seen)

    def words(self) -> str:
        return " ".join(self.chance.choices(WORDS, k=3))


def see_own_edits(client: Client) -> None:
    """Assert that what a person typed stays in sight until the hub has decided it."""
    wanted: dict[tuple[str, str, str], Any] = {}
    with client.engine._core.need().store.read() as db:
        entries = "SELECT seq, name, args FROM outbox WHERE is_live = 1 AND is_shown = 1"
        touched = "SELECT kind, id FROM outbox_row WHERE seq = ?"
        for seq, name, text in db.execute(f"{entries} ORDER BY seq").fetchall():
            if name != "edit":  # such as settling a conflict about the same field
                rows = set(db.execute(touched, (seq,)))
                wanted = {key: value for key, value in wanted.items() if key[:2] not in rows}
                continue
            args = json.loads(text)
            for field_, value in args["values"].items():
                # Lists are merged, and what was not changed gives way to what others changed.
                if not isinstance(value, list) and value != args["base"][field_]:
                    wanted[args["kind"], args["id"], field_] = value
    for (kind, row_id, name), value in wanted.items():
        row = client.row(kind, row_id)
        assert row is None or row[name] == value, (kind, row_id, name, value, row)


def edit_project(history: History, client: Client) -> None:
    chance = history.chance
    every: dict[str, Any] = {
        "title": history.words(),
        "summary": history.words(),
        "work_group": chance.choice(WORDS),
        "tags": chance.sample(TAGS, 3),
        "is_open_to_students": chance.random() < 0.5,
    }
    chosen = chance.sample(sorted(every), chance.randint(1, 3))
    values = {name: every[name] for name in chosen}
    client.do("edit", kind="project", id=history.project(client), values=values)


def hide_or_show_project(history: History, client: Client) -> None:
    project = history.project(client)
    state = "active" if client.rows("project")[project]["state"] == "draft" else "draft"
    client.do("edit", kind="project", id=project, values={"state": state})


def add_milestone(history: History, client: Client) -> None:
    values = {"project": history.project(client), "title": history.words()}
    client.do("create", kind="milestone", values=values)


def edit_milestone(history: History, client: Client) -> None:
    row_id, _ = history.pick(client, "milestone")
    client.do("edit", kind="milestone", id=row_id, values={"title": history.words()})


def delete_milestone(history: History, client: Client) -> None:
    client.do("delete", kind="milestone", id=history.pick(client, "milestone")[0])


def add_dataset(history: History, client: Client) -> None:
    client.do("create", kind="dataset", values={"title": history.words()})


def edit_dataset(history: History, client: Client) -> None:
    values = {"description": history.words(), "keywords": history.chance.sample(TAGS, 2)}
    client.do("edit", kind="dataset", id=history.pick(client, "dataset")[0], values=values)


def delete_dataset(history: History, client: Client) -> None:
    client.do("delete", kind="dataset", id=history.pick(client, "dataset")[0])


def post(history: History, client: Client) -> None:
    about = history.project(client)
    client.do("post_message", kind="project", about=about, body=f"{history.words()} @ben")


def leave_or_remove(history: History, client: Client) -> None:
    client.do(
        "delete",
        kind="project_membership",
        id=history.pick(client, "project_membership")[0],
    )


def take_in(history: History, client: Client) -> None:
    values = {
        "project": history.project(client),
        "person": history.chance.choice(history.people).person,
        "role": history.chance.choice(["maintainer", "contributor"]),
    }
    client.do("create", kind="project_membership", values=values)


def ask_to_join(history: History, client: Client) -> None:
    client.do("ask_to_join", project=history.project(client), statement=history.words())


def decide(history: History, client: Client) -> None:
    row_id, _ = history.pick(client, "join_request")
    decision = history.chance.choice(["accept", "decline"])
    client.do(
        "decide_request", kind="join_request", request=row_id, decision=decision, reason="Because."
    )


def resolve(history: History, client: Client) -> None:
    keep = history.chance.choice(["mine", "theirs"])
    client.do("resolve_conflict", conflict=history.pick(client, "conflict")[0], keep=keep)


def take_back(history: History, client: Client) -> None:
    entries = client.engine.outbox(50)
    if entries:
        client.engine.cancel(history.chance.choice(entries).mid)


def undo(history: History, client: Client) -> None:
    client.engine.undo()


def sync(history: History, client: Client) -> None:
    client.sync()


def go_offline(history: History, client: Client) -> None:
    client.offline()


def go_online(history: History, client: Client) -> None:
    client.online()


def restart(history: History, client: Client) -> None:
    client.restart()


def lose_answers(history: History, client: Client) -> None:
    """The hub does what it is asked, and the answer is lost on the way."""
    chance = random.Random(history.chance.random())

    def lost(request: httpx.Request, answer: httpx.Response) -> httpx.Response:
        if chance.random() < 0.5:
            answer.close()
            raise httpx.ReadError("The answer was lost.", request=request)
        return answer

    client.network.breaks = lost


def mend(history: History, client: Client) -> None:
    client.network.breaks = None


WORK = {
    edit_project: 20,
    hide_or_show_project: 3,
    add_milestone: 6,
    edit_milestone: 8,
    delete_milestone: 3,
    add_dataset: 4,
    edit_dataset: 6,
    delete_dataset: 2,
    post: 5,
    leave_or_remove: 6,
    take_in: 5,
    ask_to_join: 3,
    decide: 4,
    resolve: 5,
    take_back: 4,
}
_CHOICES = WORK | {
    sync: 18,
    go_offline: 9,
    go_online: 8,
    restart: 2,
    lose_answers: 3,
    mend: 5,
}
_STEPS = list(_CHOICES)
_WEIGHTS = list(_CHOICES.values())
