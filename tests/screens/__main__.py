"""Draw every screen and sheet of the real desktop into build/screens, with an index to look at.

``python -m tests.screens`` — a real hub with the demonstration's alliance, a real engine, both
themes and two sizes of screen.
"""

import html
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from alliancehub.demo.seed import PASSWORD, seed
from alliancehub.server.settings import Settings
from tests.hub import Hub
from tests.screens.stage import ROOT, Stage, home_of_its_own

OUT = ROOT / "build" / "screens"
SIZES = ((1366, 768), (1920, 1080))
THEMES = ("light", "dark")
CSV = (
    "organisation,sector,country,name,handle,email,role\n"
    "Northern Data School,academia,Norway,Ingrid Dahl,ingrid-dahl,ingrid@example.org,member\n"
    "Northern Data School,academia,Norway,,nobody,not-an-address,member\n"
)

Shots = Iterator[str]


def main() -> int:
    """Draw them all; return 0."""
    began = time.monotonic()
    drawn: dict[str, list[Path]] = {}
    with home_of_its_own(), tempfile.TemporaryDirectory() as folder:
        seed(Settings(Path(folder)))
        with Hub(data=Path(folder)) as hub:
            for theme in THEMES:
                with Stage(theme) as stage:
                    stage.window.theme.apply(theme)
                    for name in all_shots(stage, hub.url):
                        drawn.setdefault(name, []).extend(pictures(stage, theme, name))
    write_index(drawn)
    count = sum(map(len, drawn.values()))
    print(f"{count} pictures in {OUT}, {time.monotonic() - began:.0f} s")
    return 0


def pictures(stage: Stage, theme: str, name: str) -> Iterator[Path]:
    """Draw what is in sight in each size; leave the window in the first."""
    for size in reversed(SIZES):
        stage.window.resize(*size)
        path = OUT / f"{size[0]}x{size[1]}-{theme}" / f"{name}.png"
        stage.picture(path)
        yield path


def all_shots(stage: Stage, hub: str) -> Shots:
    """Walk through the desktop; yield the name of each picture at its moment."""
    yield from welcome(stage, hub)
    yield from guest(stage, hub)
    stage.sign_in(hub, "mara", PASSWORD)
    stage.until(lambda: stage.desk.known.is_admin, "the administrator's rights")
    stage.settle(0.4)
    yield from places(stage)
    yield from details(stage)
    yield from forms(stage)
    yield from sheets(stage)


def welcome(stage: Stage, hub: str) -> Shots:
    """The way in."""
    yield "welcome"
    for way in ("sign_in", "accept_invitation", "add_hub", "set_up"):
        stage.sheet.choose(way)
        stage.settle(0.05)
        yield f"welcome-{way}"
    stage.sheet.choose("sign_in")
    for name, text in (("hub", hub), ("login", "mara"), ("password", "wrong-password")):
        stage.sheet.entries[name].edit.setText(text)
    stage.sheet.go()
    stage.settle()
    yield "welcome-refused"


def guest(stage: Stage, hub: str) -> Shots:
    """What everybody may see."""
    stage.ask("add_hub", hub=hub)
    stage.until_synced()
    stage.go("home")
    yield "guest-home"
    stage.open_first("projects", "project")
    yield "guest-projects"


def places(stage: Stage) -> Shots:
    """Each place, with each of its tabs, and empty."""
    stage.go("home")
    stage.settle(0.5)
    yield "home"
    for place in ("projects", "datasets", "compute", "directory", "catalogue", "inbox", "admin"):
        for kind in stage.desk.known.kinds_in(place):
            stage.open_first(place, kind.name)
            yield f"{place}-{kind.name}"
    stage.go("admin").show_tab("audit")
    stage.settle(0.3)
    yield "admin-audit"
    screen = stage.go("projects")
    screen.kind_list.search.set_words("climate")
    screen.kind_list.filter_button.click()
    stage.settle()
    yield "projects-search"
    screen.kind_list.search.set_words("zzzz")
    stage.settle()
    yield "projects-nothing-found"
    screen.kind_list.search.set_words("")
    screen.kind_list.filter_button.click()
    stage.settle()


def details(stage: Stage) -> Shots:
    """A row with what belongs to it."""
    screen = stage.open_first("projects", "project", "fair queues")
    for name in screen.pane.tabs:
        screen.pane.show_tab(name)
        stage.settle()
        yield f"project-{name.partition('.')[0]}"
    screen.pane.show_tab("overview")
    milestone = stage.ask("query", query={"kind": "milestone"}).hits[0]
    stage.desk.open_row("milestone", milestone.id)
    stage.settle()
    yield "milestone"
    stage.sheet.leave()


def forms(stage: Stage) -> Shots:
    """Forms, with what is wrong in them."""
    screen = stage.open_first("projects", "project", "fair queues")
    screen.edit()
    stage.settle()
    yield "form-edit-project"
    stage.sheet.form.fields["title"].set_value("")
    stage.sheet.save()
    stage.settle()
    yield "form-problem"
    stage.sheet.discard()
    screen = stage.open_first("compute", "credit_request")
    screen.pane.act("decide_request")
    stage.settle()
    yield "form-decide"
    stage.sheet.discard()
    screen.new()
    stage.settle()
    resource = stage.ask("query", query={"kind": "accelerator_resource"}).hits[0]
    fields = stage.sheet.form.fields
    fields["title"].set_value("Evaluation of a small model")
    fields["resource"].set_value(resource.id, resource.title)
    fields["units"].set_value(4)
    fields["hours"].set_value(24)
    stage.sheet.form.edited.emit()
    stage.settle(0.6)
    yield "form-credit-request"
    stage.sheet.leave()
    stage.go("home")
    stage.settle(0.5)
    yield "home-with-draft"
    stage.ask("drop_draft", key="create:credit_request")


def sheets(stage: Stage) -> Shots:
    """What is laid over the window."""
    stage.ask("pause", is_paused=True)
    screen = stage.open_first("projects", "project", "fair queues")
    row = screen.pane.detail.hit
    values = {"values": {"summary": f"{row.values['summary']} Paused once."}}
    stage.desk.submit("edit", {"kind": row.kind, "id": row.id, **values}, "Saved.")
    stage.settle(0.4)
    yield "paused-with-toast"
    stage.window.over.open_activity()
    stage.settle(0.4)
    yield "sheet-activity"
    stage.sheet.leave()
    stage.desk.undo()
    stage.ask("pause", is_paused=False)
    stage.settle()
    for name in ("accounts", "settings"):
        getattr(stage.window.over, f"open_{name}")()
        stage.settle()
        yield f"sheet-{name}"
        stage.sheet.leave()
    stage.window.over.open_shortcuts(stage.window.book)
    stage.settle()
    yield "sheet-shortcuts"
    stage.sheet.leave()
    stage.go("admin").invite()
    stage.settle(0.4)
    yield "sheet-invite"
    stage.sheet.leave()
    stage.window.over.open_import()
    path = stage.paths.data / "members.csv"
    path.write_text(CSV)
    stage.sheet.look_at(str(path))
    stage.settle(0.4)
    yield "sheet-import"
    stage.sheet.leave()


def write_index(drawn: dict[str, list[Path]]) -> None:
    """Write a page that shows all pictures side by side."""
    rows = []
    for name, paths in drawn.items():
        pictures = "".join(
            f'<a href="{where}"><img loading="lazy" src="{where}"></a>'
            for where in (path.relative_to(OUT) for path in paths)
        )
        rows.append(f"<h2>{html.escape(name)}</h2><div>{pictures}</div>")
    stamp = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    style = "body{font:14px sans-serif;margin:2em}img{width:24%;margin:2px;border:1px solid #ccc}"
    page = f"<!doctype html><meta charset=utf-8><title>Screens</title><style>{style}</style>"
    (OUT / "index.html").write_text(f"{page}<h1>Screens, {stamp}</h1>{''.join(rows)}")


if __name__ == "__main__":
    sys.exit(main())
