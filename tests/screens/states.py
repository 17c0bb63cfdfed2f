"""What screens look like when not all is well: empty, overfull, waiting, offline, refused."""

from __future__ import annotations

from collections.abc import Iterator

from alliancehub.demo.seed import PASSWORD
from alliancehub.desktop.dialogs.form_sheet import CreateSheet
from alliancehub.desktop.notice_menu import set_level
from alliancehub.desktop.search_terms import SearchTerms
from alliancehub.engine.run_mark import CRASH
from tests.hub import PASSWORD as OF_TESTS
from tests.hub import Hub
from tests.screens.everywhere import first_hit
from tests.screens.looks import Look
from tests.screens.stage import Stage

MEMBERS = (
    "organisation,sector,country,name,handle,email,role\n"
    "Northern Data School,academia,Norway,Ingrid Dahl,ingrid-dahl,ingrid@example.org,member\n"
    "Northern Data School,academia,Norway,,nobody,not-an-address,member\n"
)
WORD = "Multilingual"
SENTENCE = "A very long title of a project that somebody pasted from the first page of a paper"

Shots = Iterator[tuple[Stage, str]]
"""A stage and a name: what is in sight there at this moment is to be drawn under it."""


def states(look: Look, hub: Hub) -> Shots:
    """Walk through the states; the hub is the demonstration's, and is stopped in the end."""
    with Hub() as fresh:
        yield from empty(look, fresh)
    with look.stage("guest") as stage:
        yield from way_in(stage, hub)
    with look.stage("usual") as stage:
        stage.sign_in(hub.url, "mara", PASSWORD)
        stage.until(lambda: stage.desk.known.is_admin, "the administrator's rights")
        yield from searches(stage)
        yield from filling_in(stage)
        yield from kept(stage)
        yield from refused(stage)
        yield from long_texts(stage)
        yield from importing(stage)
        yield from waiting(stage)
        yield from suspended(look, stage, hub)
        hub.stop()
        yield from offline(stage)


def empty(look: Look, hub: Hub) -> Shots:
    """A new member on a hub on which nothing has happened."""
    ada = hub.member("ada")
    with look.stage("new") as stage:
        stage.sign_in(hub.url, ada.login, OF_TESTS)
        stage.go("home")
        yield stage, "home, empty"
        for place in (
            "projects",
            "datasets",
            "compute",
            "directory",
            "catalogue",
            "reviews",
            "inbox",
        ):
            for kind in stage.desk.known.kinds_in(place):
                stage.go(place).show_tab(kind.name)
                stage.settle(0.1)
                yield stage, f"{place} {kind.name}, empty"


def way_in(stage: Stage, hub: Hub) -> Shots:
    """The way in, refused; then what everybody may see."""
    stage.sheet.choose("sign_in")
    for name, text in (("hub", hub.url), ("login", "mara"), ("password", "wrong-password")):
        stage.sheet.entries[name].edit.setText(text)
    stage.sheet.go()
    stage.settle()
    yield stage, "sign in, wrong password"
    stage.ask("add_hub", hub=hub.url)
    stage.until_synced()
    stage.go("home")
    yield stage, "home, guest"
    stage.open_first("projects", "project")
    yield stage, "projects, guest"


def searches(stage: Stage) -> Shots:
    """Lists that are searched, and in which many rows are chosen; the palette."""
    screen = stage.go("projects")
    screen.kind_list.search.set_words("climate")
    stage.settle()
    yield stage, "projects, searched"
    screen.kind_list.search.set_words("zzzz")
    stage.settle()
    yield stage, "projects, nothing found"
    screen.kind_list.search.set_words("")
    stage.settle()
    screen.kind_list.table.selectAll()
    stage.settle()
    yield stage, "projects, many chosen"
    stage.window.book.run("palette")
    palette = stage.window.find_by.palette
    assert palette is not None
    palette.line.setText("fair q")
    stage.settle()
    yield stage, "palette, searched"
    palette.close_panel()
    stage.go("search").set_search("model", {})
    stage.settle()
    yield stage, "search, found"


def filling_in(stage: Stage) -> Shots:
    """Forms with what is wrong in them, and with what a request will cost."""
    screen = stage.open_first("projects", "project", "fair queues")
    screen.edit()
    stage.settle()
    stage.sheet.form.fields["title"].set_value("")
    stage.sheet.save()
    stage.settle()
    yield stage, "edit project, refused"
    stage.sheet.discard()
    screen = stage.open_first("compute", "credit_request")
    screen.new()
    stage.settle()
    resource = stage.ask("query", query={"kind": "accelerator_resource"}).hits[0]
    fields = stage.sheet.form.fields
    fields["title"].set_value("Evaluation of a small model")
    fields["lines"].learn_names({resource.id: resource.title})
    fields["lines"].set_value([{"resource": resource.id, "units": 4, "hours": 24, "runs": 1}])
    stage.sheet.form.edited.emit()
    stage.settle(0.6)
    yield stage, "new request, with its cost"
    stage.sheet.leave()
    stage.go("home")
    stage.settle(0.5)
    yield stage, "home, with a draft"


def refused(stage: Stage) -> Shots:
    """Every form, saved as it was opened: what is needed is said at each field."""
    known = stage.desk.known
    for name, kind in known.kinds.items():
        if known.may_create(name):
            sheet = CreateSheet(stage.desk, kind)
            stage.desk.sheet_wanted.emit(sheet)
            stage.settle()
            sheet.save()
            stage.settle()
            if stage.sheet is sheet:
                yield stage, f"create {name}, refused"
                sheet.discard()


def kept(stage: Stage) -> Shots:
    """Sheets that are empty on the first day, with something in them."""
    values = {"title": "Evaluations", **SearchTerms("project", "evaluation").values()}
    stage.ask("submit", name="create", args={"kind": "saved_search", "values": values})
    set_level(stage.desk, "off", project=first_hit(stage, "project").id)
    report = stage.paths.data / f"{CRASH}20261127T093000.000Z-window.txt"
    report.write_text("ValueError: an invented one\n  window.py, line 12, in show\n")
    stage.until_synced()
    stage.go("projects")
    for name in ("saved_searches", "drafts", "notifications", "crashes", "log"):
        stage.window.book.run(name)
        stage.settle(0.3)
        yield stage, f"{name}, full"
        stage.window.over.close_all()
    report.unlink()


def long_texts(stage: Stage) -> Shots:
    """The longest that fields take."""
    values = {
        "title": f"{SENTENCE}, {WORD * 3}"[:160],
        "summary": f"{SENTENCE}. {WORD * 12} " * 2,
        "focus_area": "trust",
        "tags": [WORD * 3, "a", "b c d e f g h i j k"],
    }
    receipt = stage.ask("submit", name="start_project", args={"values": values})
    stage.desk.open_row("project", receipt.row)
    stage.settle()
    yield stage, "project, long texts"


def importing(stage: Stage) -> Shots:
    """A dry run with a line that is wrong."""
    path = stage.paths.data / "members.csv"
    path.write_text(MEMBERS)
    stage.window.over.open_import(str(path))
    stage.settle()
    yield stage, "import, which rows"
    formats = stage.sheet.formats
    formats.setCurrentIndex(formats.count() - 3)
    stage.sheet.check_button.click()
    stage.settle(0.5)
    yield stage, "import, looked at"
    stage.window.over.close_all()


def waiting(stage: Stage) -> Shots:
    """A change that waits because syncing is paused."""
    stage.ask("pause", is_paused=True)
    screen = stage.open_first("projects", "project", "fair queues")
    row = screen.pane.detail.hit
    summary = row.values["summary"]
    args = {"kind": row.kind, "id": row.id, "base": {"summary": summary}}
    args["values"] = {"summary": f"{summary} Paused once."}
    stage.desk.submit("edit", args, "Saved.")
    stage.settle(0.4)
    yield stage, "project, paused with a change"
    stage.window.over.open_activity()
    stage.settle(0.4)
    yield stage, "activity, a change waits"
    stage.sheet.details_button.click()
    stage.settle(0.4)
    yield stage, "how sync stands, a change waits"
    stage.window.over.close_all()
    stage.desk.undo()
    stage.ask("pause", is_paused=False)
    stage.settle()


def suspended(look: Look, admin: Stage, hub: Hub) -> Shots:
    """Somebody whose account is suspended while they are signed in."""
    with look.stage("suspended") as stage:
        stage.sign_in(hub.url, "kenji", PASSWORD)
        where = {"kind": "account", "where": {"email": ["kenji@example.org"]}}
        (account,) = admin.ask("query", query=where).hits
        args = {"account": account.id, "state": "suspended"}
        admin.ask("submit", name="set_account_state", args=args)
        admin.until_synced()
        stage.window.sync_now()
        stage.until(lambda: stage.desk.status.state not in {"online", "syncing"}, "the refusal")
        stage.settle()
        yield stage, "home, suspended"


def offline(stage: Stage) -> Shots:
    """The hub does not answer."""
    stage.window.sync_now()
    stage.until(lambda: stage.desk.status.state == "offline", "being offline")
    for place in (
        "home",
        "search",
        "datasets",
        "compute",
        "directory",
        "catalogue",
        "reviews",
        "inbox",
    ):
        stage.go(place)
        stage.settle()
        yield stage, f"{place}, offline"
    stage.go("admin").show_tab("audit")
    stage.settle(0.3)
    yield stage, "audit trail, offline"
    stage.open_first("projects", "project", "fair queues")
    yield stage, "project, offline"
    for name in ("history", "accounts", "activity", "sync_state", "diagnostics", "network"):
        stage.window.book.run(name)
        stage.settle(0.4)
        if name == "network":
            stage.sheet.test()
            stage.settle(1)
        yield stage, f"{name}, offline"
        stage.window.over.close_all()
