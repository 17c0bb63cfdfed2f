"""What administrators of the alliance do: accounts, memberships, invitations, the audit trail."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.import_sheet import ImportSheet
from alliancehub.desktop.dialogs.invite_sheet import InviteSheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.screens.audit_list import AuditList
from alliancehub.desktop.screens.list_screen import ListScreen
from alliancehub.desktop.texts import tr
from alliancehub.engine.plain import to_plain
from alliancehub.model.query import Hit, Page, Query

AUDIT, ACCOUNT = "audit", "account"
INVITED_AT_ONCE = 200


class AdminScreen(ListScreen):
    """The lists of the place, and beside them what has no rows in the cache."""

    def __init__(self, desk: Desk, place: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, place, parent)
        self.audit: AuditList | None = None
        self.import_button = QPushButton(icon("import"), tr("Import members…"))
        self.import_button.clicked.connect(self._import)
        self.invite_button = QPushButton(icon("invite"), tr("Invite…"))
        self.invite_button.setToolTip(
            tr("Links for the chosen accounts, or for all that were not taken up yet")
        )
        self.invite_button.clicked.connect(self.invite)
        self.add_tab(AUDIT, tr("Audit trail"))
        self.head.addWidget(self.invite_button)
        self.head.addWidget(self.import_button)

    def show_tab(self, name: str) -> None:
        if name != AUDIT:
            super().show_tab(name)
            return
        self._take_tab(AUDIT)
        if self.audit is None:
            self.audit = AuditList(self.desk)
            self.left.addWidget(self.audit)
        self.left.setCurrentWidget(self.audit)
        self.right.hide()
        self.state_changed.emit()

    def invite(self) -> None:
        """Make links for the chosen accounts, or for all that nobody took up yet."""
        chosen = self.kind_list.work.hits() if self.kind_list is not None else []
        invited = [hit for hit in chosen if _is_invited(hit)]
        if invited:
            self._make_links(invited)
            return
        query = Query(ACCOUNT, where={"state": ["invited"]}, limit=INVITED_AT_ONCE)
        args = {"query": to_plain(query)}
        self.desk.bridge.call("query", args, self._on_invited, owner=self)

    def _on_invited(self, page: Page) -> None:
        if page.hits:
            self._make_links(page.hits)
        else:
            self.desk.say_news(tr("Every account was taken up. Add members, and invite them then."))

    def _make_links(self, accounts: list[Hit]) -> None:
        self.desk.sheet_wanted.emit(InviteSheet(self.desk, [hit.id for hit in accounts]))

    def _import(self) -> None:
        self.desk.sheet_wanted.emit(ImportSheet(self.desk, format="members"))


def _is_invited(hit: Hit) -> bool:
    return hit.kind == ACCOUNT and hit.values.get("state") == "invited"
