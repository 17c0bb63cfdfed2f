"""Accounts: which there are, which is current, and the way out of each."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.keyring_note import KeyringNote
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.dialogs.welcome_sheet import WelcomeSheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label, rule
from alliancehub.desktop.layouts import emptied
from alliancehub.desktop.texts import counted, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.pill import Pill, PillLook, state_look
from alliancehub.engine.standing import AccountInfo
from alliancehub.model.told import said

TOKEN_STATES = {
    "kept": said("Signed in. The keyring of this computer keeps the sign-in."),
    "session": said("Signed in until the background process ends; no keyring keeps it."),
    "locked": said("The keyring is locked: unlock it, then sync."),
    "none": said("Signed out."),
}


def _looks(account: AccountInfo) -> list[PillLook]:
    """Return what waits for a member in an account, and what of theirs waits to be sent."""
    looks = []
    if account.unread:
        words = counted(account.unread, "{n} unread", "{n} unread")
        looks.append(state_look("submitted", words))
    if account.waiting:
        looks.append(state_look("waiting", counted(account.waiting, "{n} waits", "{n} wait")))
    if account.rejected:
        looks.append(
            state_look("rejected", counted(account.rejected, "{n} refused", "{n} refused"))
        )
    if account.state == "offline":
        looks.append(state_look("offline", tr("Offline")))
    return looks


class AccountsSheet(Sheet):
    """A row for each account."""

    wanted_width = 560

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Accounts"), tr("Each has a cache of its own on this computer."))
        self._desk = desk
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        if any(one.person for one in desk.known.hello.accounts):
            self.body.addWidget(KeyringNote(desk))
        add = QPushButton(icon("add"), tr("Add an account or a hub…"))
        add.clicked.connect(self._add)
        self.body.addWidget(add)
        self.body.addStretch(1)
        self._fill()
        desk.accounts_changed.connect(self._fill)

    def _fill(self) -> None:
        emptied(self._rows)
        for account in self._desk.known.hello.accounts:
            self._rows.addWidget(self._row(account))
            self._rows.addWidget(rule())

    def _row(self, account: AccountInfo) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        column.addLayout(row)
        words = QVBoxLayout()
        words.setSpacing(2)
        name = account.name or account.login or tr("Guest")
        words.addWidget(label(name, "strong"))
        words.addWidget(label(account.hub, "muted"))
        state = (
            TOKEN_STATES.get(account.token_state, "") if account.person else said("Looking around.")
        )
        # Below, in all of the width: beside pills and buttons a reason would be a thin column.
        column.addWidget(label(tr(state), "small", is_wrapped=True))
        if account.problem and account.state not in {"online", "syncing"}:
            column.addWidget(label(account.problem, "problem", is_wrapped=True))
        row.addLayout(words, 1)
        for look in _looks(account):
            row.addWidget(Pill.of(look))
        if account.state == "sign_in_needed":
            again = QPushButton(tr("Sign in…"))
            again.setAccessibleName(tr("Sign in as {name}", name=name))
            again.clicked.connect(lambda: self._sign_in(account.hub))
            row.addWidget(again)
        if account.is_current:
            row.addWidget(Pill.of(state_look("active", tr("Current"))))
        else:
            use = QPushButton(tr("Switch"))
            use.setAccessibleName(tr("Switch to {name}", name=name))
            use.clicked.connect(lambda: self._desk.use_account(account.key))
            row.addWidget(use)
        more = QPushButton(icon("more"), "")
        more.setAccessibleName(tr("More about {name}", name=name))
        set_role(more, "plain")
        more.setMenu(self._menu(account, more))
        row.addWidget(more)
        return made

    def _menu(self, account: AccountInfo, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        key = {"key": account.key}
        if account.person and account.token_state != "none":  # noqa: S105 - a state
            menu.addAction(tr("Sign out"), lambda: self._call("sign_out", key))
            menu.addAction(
                tr("Sign out everywhere"),
                lambda: self._call("sign_out", {**key, "everywhere": True}),
            )
        if account.token_state == "none":  # noqa: S105 - a state
            menu.addAction(tr("Sign in…"), lambda: self._sign_in(account.hub))
        menu.addAction(
            tr("Forget on this computer"), lambda: self._call("sign_out", {**key, "forget": True})
        )
        return menu

    def _call(self, name: str, args: dict[str, Any]) -> None:
        self._desk.keep_wanted.emit()
        self._desk.bridge.call(
            name, args, lambda _: self._desk.ask_hello(), self._desk.refuse, self
        )

    def _sign_in(self, hub: str) -> None:
        self._desk.sheet_wanted.emit(WelcomeSheet(self._desk, "sign_in", hub))

    def _add(self) -> None:
        self._desk.sheet_wanted.emit(WelcomeSheet(self._desk))
