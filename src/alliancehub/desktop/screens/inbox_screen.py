"""What is for this member alone: notices, requests to join, conflicts."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.icons import icon
from alliancehub.desktop.screens.list_screen import ListScreen
from alliancehub.desktop.texts import counted, tr
from alliancehub.desktop.theme import set_role
from alliancehub.engine.plain import to_plain
from alliancehub.model.query import Page, Query

NOTICE = "notice"
AT_ONCE = 100


class InboxScreen(ListScreen):
    """The lists of the inbox, and a way to mark all as read."""

    def __init__(self, desk: Desk, place: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        self.read_button = QPushButton(icon("check"), tr("Mark all as read"))
        set_role(self.read_button, "plain")
        self.read_button.clicked.connect(self.mark_all_read)
        self.head.addWidget(self.read_button)
        if NOTICE not in desk.known.kinds:
            self.read_button.hide()

    def mark_all_read(self) -> None:
        """Mark the unread notices as read, up to a hundred at a time."""
        query = Query(NOTICE, where={"is_read": ["false"]}, limit=AT_ONCE)
        args = {"query": to_plain(query)}
        self.desk.bridge.call("query", args, self._mark, owner=self)

    def _mark(self, page: Page) -> None:
        unread = [hit for hit in page.hits if not hit.values.get("is_read")]
        for hit in unread:
            args = {"kind": NOTICE, "id": hit.id, "values": {"is_read": True}}
            self.desk.submit("edit", args)
        if unread:
            self.desk.say(counted(len(unread), "{n} notice read.", "{n} notices read."))
        else:
            self.desk.say(tr("There is nothing unread."))
