"""Hubs and desktops of different builds: other columns, other kinds, and outboxes of before."""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, ClassVar

import pytest

from alliancehub.model import marks
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.command import Command
from alliancehub.model.commands import COMMANDS
from alliancehub.model.kinds import KINDS
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.upcasting import UPCASTERS, Upcaster, upcast
from tests.contract.unknown_kind import Satellite
from tests.hub import LocalHub
from tests.world import World

RECORDED = Path(__file__).parent / "recorded" / "outbox-form-1.sql"
RECORDED_ON = "2026-11-27"
NOBODY = "00000000-0000-7000-8000-0000000000aa"
KEPT, GONE, CHANGED, NEW = (
    "01a21f4d-83da-7e11-927f-9398178566cf",
    "01a21f4d-83dd-715c-b471-5163f13e8070",
    "01a21f4d-83e5-7b5f-bdb2-0961366e5321",
    "01a21f4d-856a-7687-b5af-d30d877fe41b",
)


class NewerDataset(Dataset):
    """A dataset as the next version declares it: with a text, a list and a number more."""

    declared: ClassVar = Dataset.declared

    rating: Annotated[int, marks.integer("Rating")] = 0
    readers: Annotated[list[str], marks.tags("Readers")] = []  # noqa: RUF012 - pydantic copies it
    note: Annotated[str, marks.line("Note")] = ""


def with_dataset(kind, *more):
    return Catalogue([kind if one is Dataset else one for one in KINDS] + list(more))


OLDER = with_dataset(Dataset)
NEWER = with_dataset(NewerDataset, Satellite)
MORE = {"rating": 7, "readers": ["ada", "ben"], "note": 'Näheres "später"'}


@pytest.fixture
def newer():
    """Return a world whose hub and administrator are of the next version."""
    with World(LocalHub(catalogue=NEWER), catalogue=NEWER) as made:
        yield made


@pytest.fixture
def older():
    """Return a world whose hub is of this version, the administrator of the next."""
    with World(LocalHub(catalogue=OLDER), catalogue=NEWER) as made:
        yield made


def kept(client, row):
    """Return what a cache keeps beside a row."""
    with client.engine._core.need().store.read() as db:
        (found,) = db.execute("SELECT _extra FROM k_dataset WHERE id = ?", (row,)).fetchone()
    return None if found is None else json.loads(found)


def as_cells(values):
    return values | {"readers": json.dumps(values["readers"], separators=(",", ":"))}


def read_again(cells):
    return cells | {"readers": json.loads(cells["readers"])}


def test_columns_that_an_older_desktop_does_not_know_survive_its_edits(newer):
    """Invariant 24: down, under a waiting change, up again, and for all who know them."""
    values = {"title": "Tides", **MORE}
    lea = newer.member("lea", catalogue=OLDER)
    later = newer.sign_in("lea")  # the same member at a desktop of the next version
    row = later.do("create", kind="dataset", values=values).row
    newer.settle()
    assert lea.need("dataset", row).keys() == Dataset.model_fields.keys() - {"id"}
    assert read_again(kept(lea, row)) == MORE
    lea.offline()
    lea.do("edit", kind="dataset", id=row, values={"title": "High tides"})
    assert read_again(kept(lea, row)) == MORE
    lea.restart()
    lea.online()
    newer.settle()
    for client in (newer.admin, later):
        shown = client.need("dataset", row)
        assert {name: shown[name] for name in values} == {"title": "High tides", **MORE}
    assert read_again(kept(lea, row)) == MORE
    newer.same()


def test_they_come_back_where_a_deletion_is_taken_back(newer):
    """Invariant 24."""
    lea = newer.member("lea", catalogue=OLDER)
    later = newer.sign_in("lea")
    row = later.do("create", kind="dataset", values={"title": "Tides", **MORE}).row
    newer.settle()
    lea.do("delete", kind="dataset", id=row)
    lea.engine.undo()
    assert read_again(kept(lea, row)) == MORE
    later.do("edit", kind="dataset", id=row, values={"rating": 8})
    newer.settle()
    assert read_again(kept(lea, row)) == MORE | {"rating": 8}


def test_they_become_columns_when_the_desktop_is_updated_even_before_it_asks_the_hub(newer):
    """Invariant 24."""
    lea = newer.member("lea", catalogue=OLDER)
    values = {"title": "Tides", **MORE}
    row = newer.admin.do("create", kind="dataset", values=values).row
    newer.settle()
    lea.offline()
    lea._made["catalogue"] = NEWER
    lea.restart()
    shown = lea.need("dataset", row)
    assert {name: shown[name] for name in MORE} == MORE
    assert kept(lea, row) is None
    lea.online()
    newer.settle()
    newer.same()


def test_kinds_that_an_older_desktop_does_not_know_do_no_harm(newer):
    """Invariant 24: their rows, changes, notices, conflicts and deletions pass by."""
    lea = newer.member("lea", catalogue=OLDER)
    later = newer.sign_in("lea")
    orbits = {"title": "Sputnik", "call_sign": "beep", "owner": newer.organisation()}
    row = later.do("create", kind="satellite", values=orbits).row
    newer.settle()
    later.offline()
    later.do("edit", kind="satellite", id=row, values={"title": "Mine"})
    other = newer.sign_in("lea")
    other.do("edit", kind="satellite", id=row, values={"title": "Theirs"})
    other.sync()
    later.online()
    newer.settle()
    assert len(lea.conflicts()) == 1  # about a row of a kind that it does not know
    conflict = lea.conflicts()[0].id
    assert lea.engine.detail("conflict", conflict).hit.values["about_kind"] == "satellite"
    lea.do("resolve_conflict", conflict=conflict, keep="theirs")
    mine = lea.do("create", kind="dataset", values={"title": "Still at work"}).row
    newer.settle()
    assert not later.conflicts()
    later.do("delete", kind="satellite", id=row)
    newer.settle()
    assert lea.sync().state == "online"
    assert newer.admin.need("dataset", mine)
    newer.same()


def test_a_newer_desktop_works_with_an_older_hub_and_is_told_what_that_does_not_know(older):
    row = older.admin.do("create", kind="dataset", values={"title": "Tides"}).row
    older.settle()
    shown = older.admin.need("dataset", row)
    assert (shown["rating"], shown["readers"], shown["note"]) == (0, [], "")
    older.admin.do("edit", kind="dataset", id=row, values={"title": "High tides"})
    older.admin.do("edit", kind="dataset", id=row, values={"rating": 5})
    older.admin.do("create", kind="satellite", values={"title": "Sputnik", "call_sign": "beep"})
    last = older.admin.do("create", kind="dataset", values={"title": "Sent after that"}).row
    older.settle()
    entries = {entry.mid: entry for entry in older.admin.engine.outbox()}
    refused = [entry for entry in entries.values() if entry.state == "rejected"]
    assert [entry.kind for entry in sorted(refused, key=lambda one: one.mid)] == [
        "dataset", "satellite",
    ]  # fmt: skip
    assert all("has no field" in one.text or "no kind" in one.text for one in refused)
    assert all(one.remedy for one in refused)
    assert refused[-1].args  # what was typed is kept
    assert older.admin.need("dataset", row)["title"] == "High tides"
    assert older.admin.need("dataset", last)
    assert older.admin.sync().waiting == 0
    assert older.admin.rows("dataset").keys() == older.admin.records("dataset").keys()


def installed(client, person):
    """Put the recorded cache in the place of a client's."""
    core = client.engine._core
    path = core.book.cache_path(core.need().record.key)
    client.engine.close()
    for one in path.parent.glob(f"{path.name}*"):
        one.unlink()
    told = RECORDED.read_text("utf-8").replace(NOBODY, person)
    assert RECORDED_ON in told
    yesterday = (datetime.now(UTC) - timedelta(days=1)).date()  # what is old is kept no longer
    with closing(sqlite3.connect(path)) as file:
        file.executescript(told.replace(RECORDED_ON, yesterday.isoformat()))
    client.engine = client._engine()


def test_an_outbox_that_an_older_app_wrote_is_upcast_before_it_is_sent():
    """Its deletions say which version was seen, as ours do: what another changed since stays."""
    with World(LocalHub()) as world:
        lea = world.member("lea")
        for title, row in (("Kept", KEPT), ("Gone", GONE), ("Changed", CHANGED)):
            lea.do("create", kind="dataset", id=row, values={"title": title})
        lea.sync()
        for n in range(25):  # so that the change is newer than what the older desktop saw
            world.admin.do("create", kind="dataset", values={"title": f"Rain {n}"})
            world.admin.sync()
        world.admin.do("edit", kind="dataset", id=CHANGED, values={"title": "Changed since"})
        world.admin.sync()
        installed(lea, lea.person)
        waiting = {entry.row: entry for entry in lea.engine.outbox()}
        assert waiting.keys() == {KEPT, GONE, CHANGED, NEW}
        assert {row: waiting[row].args.get("version") for row in waiting} == {
            KEPT: None, GONE: 25, CHANGED: 25, NEW: None,
        }  # fmt: skip
        world.settle()
        world.same()
        titles = {row["title"] for row in world.admin.rows("dataset").values()}
        assert {"Kept, renamed", "Changed since", "New"} <= titles
        assert "Gone" not in titles
        states = {entry.row: entry.state for entry in lea.engine.outbox()}
        assert states == {KEPT: "applied", GONE: "applied", CHANGED: "conflict", NEW: "applied"}
        assert [one.values["about"] for one in lea.conflicts()] == [CHANGED]
        lea.restart()  # nothing is upcast twice
        assert {entry.row: entry.state for entry in lea.engine.outbox()} == states


class Archive(Command):
    """Delete under a name of the next version, with a reason."""

    name: ClassVar[str] = "archive"
    title: ClassVar[str] = "Archive"

    kind: str
    id: str
    reason: str

    def check(self, work):
        """Never refuse."""

    def apply(self, work):
        """Remove the row."""
        row = work.seen(work.kind(self.kind), self.id)
        if row is not None:
            work.remove(row)


RENAMING = (
    *UPCASTERS,
    Upcaster("delete", 3, lambda args, _: ("archive", _without_version(args))),
)


def _without_version(args):
    return {"kind": args["kind"], "id": args["id"], "reason": "as before"}


def test_a_command_that_was_renamed_is_understood_from_desktops_of_before():
    commands = [one for one in COMMANDS if one.name != "delete"]
    renaming = Catalogue(KINDS, [*commands, Archive], RENAMING)
    with World(LocalHub(catalogue=renaming), catalogue=Catalogue()) as world:
        row = world.admin.do("create", kind="dataset", values={"title": "Old"}).row
        world.settle()
        world.admin.do("delete", kind="dataset", id=row)
        world.settle()
        world.same()
        assert world.admin.row("dataset", row) is None
        assert world.admin.engine.outbox(1)[0].state == "applied"


def test_a_command_goes_through_every_form_between_its_own_and_ours():
    written = "delete", {"kind": "dataset", "id": KEPT}
    assert upcast(written, 1, lambda *_: 4, RENAMING) == (
        "archive",
        {"kind": "dataset", "id": KEPT, "reason": "as before"},
    )
    assert upcast(written, 1, lambda *_: 4) == ("delete", written[1] | {"version": 4})
    assert upcast(written, 2, lambda *_: 4) == written
    assert upcast(("create", {}), 0, lambda *_: 4, RENAMING) == ("create", {})
