"""What members do at a real window with real keys and a real mouse, on a display of its own."""

from __future__ import annotations

import json
import os
import signal
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from alliancehub.demo.seed import PASSWORD, seed
from alliancehub.engine.client import EngineClient
from alliancehub.engine.paths import profile_paths
from alliancehub.model.query import Hit, Query
from alliancehub.server.settings import Settings
from alliancehub.wire import paths
from tests.hub import Hub
from tests.journeys.at_the_window import (
    ROOT,
    AtTheWindow,
    Seen,
    engine_of,
    find_in_palette,
    in_step,
    until,
)

PROFILE = "mara"
CSV = "title,summary\nA dropped project,It came by the mouse.\n"


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    """A hub with the demonstration's alliance."""
    folder = tmp_path_factory.mktemp("hub")
    seed(Settings(folder))
    with Hub(data=folder) as made:
        yield made


@pytest.fixture(scope="module")
def engine(hub: Hub, display: dict[str, str]) -> Iterator[EngineClient]:
    """The engine of an administrator, who is signed in."""
    with engine_of(PROFILE, display) as client:
        client.sign_in(hub.url, PROFILE, PASSWORD)
        yield client


@pytest.fixture(scope="module")
def first_window(engine: EngineClient, display: dict[str, str]) -> Iterator[AtTheWindow]:
    """One window for all the tests that can go on where another has ended."""
    person = AtTheWindow(display, PROFILE)
    person.open()
    yield person
    person.close()


@pytest.fixture
def mara(first_window: AtTheWindow, request: pytest.FixtureRequest) -> AtTheWindow:
    """She sits before her window, which is in step with the hub and has no sheet open."""
    first_window.name = request.node.name
    if first_window.is_lost:
        first_window.close()
        first_window.open()
    first_window.until(in_step, "everything to be in step")
    return first_window


def project_called(engine: EngineClient, title: str) -> Hit:
    (found,) = engine.query(Query("project", where={"title": [title]})).hits
    return found


def test_the_palette_opens_an_object(mara: AtTheWindow, engine: EngineClient) -> None:
    find_in_palette(mara, "Fair queues")
    project = project_called(engine, "Fair queues")
    mara.until(lambda s: s["row"] == ["project", project.id], "the project")


def test_a_link_given_to_a_second_start_is_shown_by_the_window_that_runs(
    mara: AtTheWindow, engine: EngineClient
) -> None:
    project = project_called(engine, "Energy ledger")
    assert mara.run(f"alliancehub://project/{project.id}") == 0
    mara.until(lambda s: s["row"] == ["project", project.id], "the project")
    mara.until(lambda s: s["is_active"], "the window in front")


def test_an_edit_is_taken_back_by_a_key(mara: AtTheWindow, engine: EngineClient) -> None:
    project = project_called(engine, "Signed models")
    find_in_palette(mara, "Signed models")
    mara.until(lambda s: s["row"] == ["project", project.id], "the project")
    mara.edit()
    mara.until(lambda s: s["sheet"] and s["text"] == "Signed models", "the form")
    mara.press("End")
    mara.type(", twice")
    mara.press("ctrl+Return")
    mara.until(lambda s: not s["sheet"] and in_step(s), "the edit to be sent")
    assert project_called(engine, "Signed models, twice").id == project.id
    mara.press("ctrl+z")
    mara.until(lambda s: "Taken back." in s["toasts"], "it to be taken back")
    mara.until(in_step, "that to be sent")
    assert project_called(engine, "Signed models").id == project.id


def test_a_table_dropped_on_a_list_is_looked_at(
    mara: AtTheWindow, display: dict[str, str], tmp_path: Path
) -> None:
    table = tmp_path / "projects.csv"
    table.write_text(CSV)
    find_in_palette(mara, "Fair queues")
    with dragged(mara, display, table):
        mara.until(lambda s: s["sheet"] == "Import", "the sheet that imports")
    mara.press("Escape")
    mara.until(lambda s: not s["sheet"], "the list again")


def test_of_what_is_dropped_the_window_says_what_it_does_not_take(
    mara: AtTheWindow, display: dict[str, str], tmp_path: Path
) -> None:
    table, other, picture = (tmp_path / name for name in ("a.csv", "b.csv", "photo.png"))
    for path in (table, other, picture):
        path.write_text(CSV)
    find_in_palette(mara, "Fair queues")
    with dragged(mara, display, picture):
        mara.until(lambda s: "“photo.png” cannot be dropped here" in str(s["toasts"]), "why not")
    assert not mara.seen["sheet"]
    with dragged(mara, display, tmp_path):  # projects come in tables, not in folders
        mara.until(lambda s: f"“{tmp_path.name}” cannot be dropped" in str(s["toasts"]), "why not")
    with dragged(mara, display, table, other):
        mara.until(lambda s: s["sheet"] == "Import", "the first of both")
        mara.until(lambda s: "“a.csv” is looked at" in str(s["toasts"]), "what of the other")
    mara.press("Escape")
    mara.until(lambda s: not s["sheet"], "the list again")


@contextmanager
def dragged(person: AtTheWindow, display: dict[str, str], *paths: Path) -> Iterator[None]:
    """Drag files from a file manager to the list in sight; it goes on while they are looked at."""
    seen = person.until(lambda s: s["rows"] > 0, "the list")
    command = [sys.executable, "-m", "tests.journeys.drag_source", *map(str, paths)]
    with subprocess.Popen(command, cwd=ROOT, env=display, stdout=subprocess.PIPE) as source:
        assert source.stdout is not None
        assert source.stdout.readline() == b"ready\n"
        x, y, width, height = seen["table"]
        person.drag((40, 30), (x + width // 2, y + height // 2), is_object=True)
        yield
        source.terminate()


def test_a_session_revoked_amid_typing_costs_no_word(
    mara: AtTheWindow, engine: EngineClient, hub: Hub
) -> None:
    find_in_palette(mara, "Kit for school teachers")
    project = project_called(engine, "Kit for school teachers")
    mara.until(lambda s: s["row"] == ["project", project.id], "the project")
    mara.edit()
    mara.until(lambda s: s["sheet"] and s["text"] == "Kit for school teachers", "the form")
    mara.press("End")
    mara.type(", typed")
    hub.sign_in(PROFILE, PASSWORD).http.post(paths.SIGN_OUT_EVERYWHERE).raise_for_status()
    engine.sync_now()
    seen = mara.until(lambda s: s["state"] == "sign_in_needed", "the end of the session")
    assert seen["sheet"]  # nothing came over the form
    assert seen["text"] == "Kit for school teachers, typed"
    mara.until(lambda s: "You are signed out." in s["words"], "what to do")
    mara.type(" on")
    mara.press("ctrl+Return")
    mara.until(lambda s: not s["sheet"] and s["waiting"] == 1, "it to wait for a sign-in")
    engine.sign_in(hub.url, PROFILE, PASSWORD)
    mara.until(in_step, "it to be sent")
    titles = {one["title"] for one in hub.sign_in("kenji", PASSWORD).records("project")}
    assert "Kit for school teachers, typed on" in titles


def test_a_conflict_is_settled_with_keys_alone(
    mara: AtTheWindow, engine: EngineClient, hub: Hub
) -> None:
    project = project_called(engine, "Urban heat atlas")
    find_in_palette(mara, "Urban heat atlas")
    mara.until(lambda s: s["row"] == ["project", project.id], "the project")
    before = engine.status().conflicts
    engine.pause(is_paused=True)
    try:
        engine.submit("edit", {"kind": "project", "id": project.id, "values": {"summary": "Mine."}})
        other = hub.sign_in("kenji", PASSWORD)
        base = {"summary": project.values["summary"]}
        theirs = {"summary": "Theirs."}
        other.do("edit", kind="project", id=project.id, base=base, values=theirs)
    finally:
        engine.pause(is_paused=False)
    until(lambda: engine.status().conflicts == before + 1 and not engine.status().waiting)
    assert project_called(engine, "Urban heat atlas").values["summary"] == "Theirs."
    find_in_palette(mara, "Conflicts")
    mara.until(lambda s: s["tab"] == "conflict" and s["rows"] > before, "the conflicts")
    mara.until(lambda s: s["focus"].startswith("Search"), "the search to have the keyboard")
    mara.press("Down")
    (found,) = engine.query(Query("conflict", where={"about": [project.id]})).hits
    for _ in range(mara.seen["rows"]):
        if mara.until(lambda s: s["row"][0] == "conflict", "a conflict")["row"][1] == found.id:
            break
        mara.press("Down")
    mara.go_to("^Keep mine")
    mara.press("space")
    mara.go_to("^Resolve")
    mara.press("space")
    until(lambda: engine.status().conflicts == before and not engine.status().waiting)
    assert project_called(engine, "Urban heat atlas").values["summary"] == "Mine."


def test_after_a_kill_the_window_is_as_it_was(hub: Hub, display: dict[str, str]) -> None:
    with engine_of("kenji", display) as engine:
        engine.sign_in(hub.url, "kenji", PASSWORD)
        kenji = AtTheWindow(display, "kenji")
        try:
            kenji.open()
            kenji.until(in_step, "everything to be in step")
            before = _arrange(kenji, project_called(engine, "Energy ledger").id)
            kenji.kill9()
            kenji.open()
            kenji.until(lambda s: s["row"] == before["row"], "the row")
            kept = ("where", "sizes", "widths", "tab", "row")
            kenji.until(lambda s: [s[it] for it in kept] == [before[it] for it in kept], "the rest")
        finally:
            kenji.close()


def _arrange(kenji: AtTheWindow, project: str) -> Seen:
    """Read a project, and set place, size, splitter and a column of the window."""
    find_in_palette(kenji, "Energy ledger")
    kenji.until(lambda s: s["row"] == ["project", project], "the project")
    before = kenji.place(60, 40, 1200, 690)
    x, y, width, height = before["handle"]
    kenji.drag((x + width // 2, y + height // 2), (x + width // 2 + 90, y + height // 2))
    before = kenji.until(lambda s: s["sizes"] != before["sizes"], "the splitter to move")
    x, y, _, _ = before["table"]
    edge = x + before["widths"][0]
    kenji.drag((edge, y + 12), (edge - 60, y + 12))
    before = kenji.until(lambda s: s["widths"] != before["widths"], "the column to be narrower")
    memory = profile_paths("kenji").data / "window.ini"
    until(lambda: "1200 690" in memory.read_text() and project in memory.read_text())
    until(lambda: _kept(memory, before))
    return before


def _kept(memory: Path, seen: Seen) -> bool:
    """Whether the divider and the columns are on the disk as they are seen."""
    file = QSettings(str(memory), QSettings.Format.IniFormat)
    values = {key: file.value(key) for key in file.allKeys()}
    dividers = [bytes(one.data()) for one in values.values() if isinstance(one, QByteArray)]
    sizes = struct.pack(f">{len(seen['sizes'])}i", *seen["sizes"])  # among what a splitter keeps
    texts = [str(one) for key, one in values.items() if key.startswith("columns/")]
    widths = [set(json.loads(one)["widths"].values()) for one in texts if one]
    return any(sizes in one for one in dividers) and any(
        one and one <= set(seen["widths"]) for one in widths
    )


def test_from_sign_in_to_a_submitted_request_without_a_mouse(
    hub: Hub, display: dict[str, str]
) -> None:
    with engine_of("tunde", display) as engine:
        tunde = AtTheWindow(display, "tunde")
        try:
            tunde.open()
            _sign_in(tunde, hub)
            _draft(tunde)
            where = {"title": ["A thesis by keys"]}
            (draft,) = engine.query(Query("credit_request", where=where)).hits
            tunde.until(lambda s: s["row"] == ["credit_request", draft.id], "the draft")
            tunde.press("F6")
            tunde.go_to("^Submit")
            tunde.press("space")
            tunde.until(in_step, "it to be sent")
            until(
                lambda: (
                    engine.query(Query("credit_request", where=where)).hits[0].values["state"]
                    == "advisor_endorsement"
                )
            )
        finally:
            tunde.close()


def _sign_in(tunde: AtTheWindow, hub: Hub) -> None:
    tunde.until(lambda s: s["sheet"] == "Welcome to AllianceHub", "the ways in")
    tunde.go_to("^Sign in")
    tunde.press("space")
    tunde.until(lambda s: s["sheet"] == "Sign in", "the page to sign in")
    for name, text in (("hub", hub.url), ("handle", "tunde"), ("Password", PASSWORD)):
        tunde.go_to(name)
        tunde.type(text)
    tunde.press("Return")
    tunde.until(lambda s: not s["sheet"] and in_step(s), "being signed in")


def _draft(tunde: AtTheWindow) -> None:
    find_in_palette(tunde, "Credit requests")
    tunde.until(lambda s: s["tab"] == "credit_request", "the requests")
    tunde.press("ctrl+n")
    tunde.until(lambda s: s["sheet"] and s["focus"].startswith("Title"), "the form")
    tunde.type("A thesis by keys")
    tunde.go_to("^Advisor")
    tunde.type("Nora Vance")
    tunde.until(lambda s: s["popup"] == ["Nora Vance"], "the advisor")
    tunde.press("Down", "Return")
    tunde.go_to("line 1.*Accelerator")
    tunde.type("Open Cloud A100")
    tunde.until(lambda s: s["popup"] == ["Open Cloud A100"], "the accelerator")
    tunde.press("Down", "Return")
    tunde.go_to("^Justification")
    tunde.type("Three seeds.")
    tunde.press("ctrl+Return")
    tunde.until(lambda s: not s["sheet"], "the form to be taken")


def test_quitting_leaves_nothing_but_the_engine_which_ends_when_it_is_told(
    display: dict[str, str],
) -> None:
    person = AtTheWindow(display, "quitter")
    person.open()
    until(lambda: len(processes_of("quitter")) == 2)  # its engine and itself
    person.press("Escape")
    person.until(lambda s: not s["sheet"], "the window alone")
    person.send("ctrl+q")
    assert person.wait() == 0
    (engine,) = processes_of("quitter")
    os.kill(engine, signal.SIGTERM)
    until(lambda: not processes_of("quitter"))
    left = {one.name for one in profile_paths("quitter").data.iterdir()}
    assert not {one for one in left if one.endswith(".sock") or one.startswith("running-")}


def processes_of(profile: str) -> list[int]:
    """Return the processes that were started for a profile of this test's home."""
    found = []
    home = os.environ["ALLIANCEHUB_HOME"].encode()
    for one in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            words = (one / "cmdline").read_bytes().split(b"\0")
            if profile.encode() in words and home in (one / "environ").read_bytes():
                found.append(int(one.name))
    return found
