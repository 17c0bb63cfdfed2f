"""Deleting one row: who is asked before, and who is told why not."""

from __future__ import annotations

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.confirm_sheet import ConfirmSheet
from alliancehub.desktop.texts import tr
from alliancehub.model.query import Hit


def delete_row(desk: Desk, hit: Hit) -> None:
    """Delete a row; asked before only where this member could not restore it.

    Who may not delete it is not asked: the engine says which rule is in the way.
    """

    def run() -> None:
        desk.submit("delete", {"kind": hit.kind, "id": hit.id}, tr("Deleted."))

    def told(offered: dict[str, list[str]]) -> None:
        kind = desk.known.kinds.get(hit.kind)
        if kind is None or "delete" not in offered or desk.known.may_restore(kind):
            run()
            return
        sheet = ConfirmSheet(
            tr("Delete “{title}”?", title=hit.title or tr("(no title)")),
            tr("The hub cannot take it back."),
            tr("Delete"),
        )
        sheet.confirmed.connect(run)
        desk.sheet_wanted.emit(sheet)

    args = {"kind": hit.kind, "ids": [hit.id]}
    desk.bridge.call("offers", args, told, desk.refuse, owner=desk)
