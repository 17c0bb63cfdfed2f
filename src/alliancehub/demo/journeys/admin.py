"""An administrator imports members, invites, changes a role, suspends, and looks back."""

from __future__ import annotations

from pathlib import Path

from alliancehub.demo.stage import Seat, Stage
from alliancehub.desktop.dialogs.export_sheet import ExportSheet
from alliancehub.desktop.dialogs.import_sheet import ImportSheet
from alliancehub.desktop.dialogs.invite_sheet import InviteSheet
from alliancehub.desktop.hands import Stuck
from alliancehub.desktop.screens.admin_screen import AUDIT, AdminScreen
from alliancehub.model.query import Query

MEMBERS = """\
Organisation,Sector,Country,Name,E-mail,Role
Harbour Institute,research,Portugal,Beatriz Nogueira,beatriz@example.org,Administrator
Harbour Institute,,,Duarte Freitas,duarte@example.org,student
Harbour Institute,,,Nobody Atall,not-an-address,member
"""


def walk_as_admin(stage: Stage) -> None:
    """Dry run, import, invitations, a role, a suspension and its effect, audit, export."""
    mara, jonah = stage.seat("mara"), stage.seat("jonah")
    with stage.step("begins the day at Home", mara, "home"):
        mara.hands.click(mara.hands.window.sidebar.buttons["home"])
        mara.hands.rest(0.5)
    with stage.step("looks at what an import of members would do", mara, "import-dry-run"):
        sheet = _look_at_import(stage, mara)
    with stage.step("imports them"):
        mara.hands.click(sheet.import_button)
        mara.hands.until(lambda: "Imported" in sheet.where.text(), "the import")
        mara.hands.click(sheet.again_button)
        mara.sync()
    with stage.step("makes invitation links", mara, "invitations"):
        screen = _admin_screen(mara)
        screen.show_tab("account")
        mara.hands.click(screen.invite_button)
        links = mara.hands.sheet(InviteSheet)
        mara.hands.until(lambda: bool(links.links), "the links")
    mara.hands.window.over.close_all()
    with stage.step("changes a role", mara, "role-changed"):
        _change_role(mara)
    with stage.step("suspends somebody", mara, "suspended"):
        _suspend(mara)
    with stage.step("whose desktop loses what it may no longer see", jonah, "suspended-desktop"):
        jonah.hands.window.sync_now()
        jonah.hands.until(lambda: jonah.hands.state == "suspended", "the suspension")
        jonah.hands.until(
            lambda: jonah.engine.query(Query("person")).total == 0, "the people to be gone"
        )
        jonah.hands.list("directory", "person")
    with stage.step("reads the audit trail", mara, "audit-trail"):
        screen = _admin_screen(mara)
        screen.show_tab(AUDIT)
        mara.hands.rest(0.8)
    with stage.step("exports the member list"):
        path = stage.pictures / "members.csv"
        screen.show_tab("membership")
        mara.hands.rest(0.3)
        screen.export()
        mara.hands.sheet(ExportSheet).export_to(str(path))
        mara.hands.until(lambda: path.exists() and "Harbour" in path.read_text("utf-8"), "the file")


def _admin_screen(mara: Seat) -> AdminScreen:
    screen = mara.hands.go("admin")
    if not isinstance(screen, AdminScreen):
        raise Stuck("mara is no administrator")
    return screen


def _look_at_import(stage: Stage, mara: Seat) -> ImportSheet:
    file: Path = stage.pictures / "new-members.csv"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(MEMBERS, encoding="utf-8")
    mara.hands.click(_admin_screen(mara).import_button)
    sheet = mara.hands.sheet(ImportSheet)
    sheet.look_at(str(file))
    mara.hands.until(sheet.import_button.isEnabled, "the report")
    return sheet


def _change_role(mara: Seat) -> None:
    person = mara.engine.query(Query("person", where={"title": ["Duarte Freitas"]})).hits[0].id
    query = Query("membership", where={"person": [person]})
    membership = mara.engine.query(query).hits[0].id
    screen = _admin_screen(mara)
    screen.open_row("membership", membership)
    pane = mara.hands.pane()
    mara.hands.until(
        lambda: pane.detail and pane.detail.hit.id == membership and pane.may_edit, "his membership"
    )
    sheet = mara.hands.form(screen.edit)
    mara.hands.fill(sheet, role="representative")
    mara.hands.save(sheet)
    mara.hands.until(
        lambda: pane.detail and pane.detail.hit.values["role"] == "representative", "the new role"
    )
    mara.sync()


def _suspend(mara: Seat) -> None:
    pane = mara.hands.find("admin", "account", "jonah", "jonah@example.org")
    sheet = mara.hands.command(pane, "set_account_state")
    mara.hands.fill(sheet, state="suspended", reason="Left the agency; asked for it himself.")
    mara.hands.save(sheet)
    mara.sync()
