"""The way in: look around a hub as a guest, sign in, take up an invitation, or set up a new hub.

Two steps: choose the way, then fill in what it takes. A hub is never asked for twice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.entry import Entry
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import tr
from alliancehub.desktop.wide_button import WideButton
from alliancehub.engine.api import AccountInfo
from alliancehub.model.errors import Refusal


@dataclass(frozen=True)
class Way:
    """One way in: the call that it makes, and what that asks, in the order of its arguments."""

    call: str
    title: str
    help: str
    icon: str
    asks: tuple[str, ...]
    button: str


WAYS = (
    Way("sign_in", "Sign in", "You have an account at a hub.", "sign_in",
        ("hub", "login", "password"), "Sign in"),
    Way("accept_invitation", "I have an invitation",
        "Somebody sent you a link that begins your membership.", "invite",
        ("link", "password"), "Join"),
    Way("add_hub", "Look around", "Browse what a hub shows to everybody, with no account.", "globe",
        ("hub",), "Look around"),
    Way("set_up", "Set up a new hub", "You run a hub, and it printed a set-up code.", "hub",
        ("hub", "code", "name", "handle", "email", "password"), "Set up"),
)  # fmt: skip

ENTRIES: dict[str, tuple[str, str]] = {
    "hub": ("Address of the hub", "https://hub.example.org"),
    "login": ("E-mail or handle", ""),
    "password": ("Password", ""),
    "link": ("Invitation link", "https://hub.example.org/…"),
    "code": ("Set-up code", ""),
    "name": ("Your name", ""),
    "handle": ("Your handle", "ada-lovelace"),
    "email": ("Your e-mail address", "ada@example.org"),
}


class WelcomeSheet(Sheet):
    """Shown by itself where no hub is known yet, and from the account menu later."""

    wanted_width = 520

    def __init__(self, desk: Desk, way: str = "", hub: str = "") -> None:
        super().__init__(tr("Welcome to AllianceHub"))
        self._desk = desk
        self._hub = hub
        self._way: Way | None = None
        self.entries: dict[str, Entry] = {}
        self._pages = QStackedWidget()
        self.body.addWidget(self._pages, 1)
        self._back = self.add_button(tr("Back"), "plain")
        self._back.clicked.connect(self._show_ways)
        self.go_button = self.add_button("", "primary")
        self.go_button.clicked.connect(self.go)
        self._choices: list[QPushButton] = []
        self._pages.addWidget(self._ways_page())
        self._show_ways()
        if way:
            self.choose(way)

    def begin(self) -> None:
        if self._way is None:
            self._choices[0].setFocus()

    def choose(self, call: str) -> None:
        """Go on with one of the ways, by the name of its call."""
        self._way = way = next(one for one in WAYS if one.call == call)
        self.title.setText(tr(way.title))
        self.hint.setText(tr(way.help))
        self.hint.show()
        while (old := self._pages.widget(1)) is not None:
            self._pages.removeWidget(old)
            old.deleteLater()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        self.entries = {}
        for name in way.asks:
            caption, hint = ENTRIES[name]
            value = self._hub if name == "hub" else ""
            entry = Entry(tr(caption), tr(hint), value, is_secret=name == "password")
            entry.edit.returnPressed.connect(self.go)
            self.entries[name] = entry
            column.addWidget(entry)
        self._whom = label(role="muted", is_wrapped=True)
        column.addWidget(self._whom)
        self._problem = label(role="problem", is_wrapped=True)
        column.addWidget(self._problem)
        column.addStretch(1)
        if "link" in self.entries:
            self.entries["link"].edit.editingFinished.connect(self._look_invitation)
        self._pages.addWidget(page)
        self._pages.setCurrentIndex(1)
        self._back.show()
        self.go_button.setText(tr(way.button))
        self.go_button.show()
        first = next((one for one in self.entries.values() if not one.text), None)
        if first is not None:
            first.edit.setFocus()

    def go(self) -> None:
        """Make the call with what was filled in."""
        if self._way is None or not self.go_button.isEnabled():
            return
        empty = [name for name, entry in self.entries.items() if not entry.text]
        for name in empty:
            self.entries[name].set_problem(tr("This is needed."))
        if empty:
            self.entries[empty[0]].edit.setFocus()
            return
        args: dict[str, Any] = {name: entry.text for name, entry in self.entries.items()}
        self._problem.setText("")
        self._set_busy(is_busy=True)
        self._desk.bridge.call(self._way.call, args, self._on_ok, self._on_refused, self)

    def problem_text(self) -> str:
        """Return what was wrong with the last try, of the whole or of any line."""
        lines = [entry.problem for entry in self.entries.values()]
        return " ".join(part for part in (self._problem.text(), *lines) if part)

    def _on_ok(self, account: AccountInfo) -> None:
        who = account.name or account.login
        text = tr("Welcome, {name}.", name=who) if account.person else tr("Looking around.")
        if account.person and account.token_state == "session":  # noqa: S105 - a state
            text += " " + tr(
                "There is no keyring here, so you stay signed in until the next start."
            )
        self._desk.say(text)
        self.closed.emit()

    def _on_refused(self, refusal: Refusal) -> None:
        self._set_busy(is_busy=False)
        if refusal.field in self.entries:
            self.entries[refusal.field].set_problem(str(refusal))
            self.entries[refusal.field].edit.setFocus()
        else:
            self._problem.setText(str(refusal))

    def _set_busy(self, *, is_busy: bool) -> None:
        self.go_button.setEnabled(not is_busy)
        self._whom.setText(tr("Asking the hub…") if is_busy else "")

    def _look_invitation(self) -> None:
        entry = self.entries.get("link")
        if entry is None or not entry.text:
            return

        def found(invitation: dict[str, str]) -> None:
            whom, at = invitation.get("name", ""), invitation.get("organisation", "")
            self._whom.setText(tr("For {name}, {organisation}.", name=whom, organisation=at))

        def refused(refusal: Refusal) -> None:
            entry.set_problem(str(refusal))

        args = {"link": entry.text}
        self._desk.bridge.call("look_invitation", args, found, refused, entry)

    def _show_ways(self) -> None:
        self._way = None
        self.title.setText(tr("Welcome to AllianceHub"))
        self.hint.setText(
            tr("Projects, datasets, compute and people of an open alliance, also offline.")
        )
        self.hint.show()
        self._pages.setCurrentIndex(0)
        self._back.hide()
        self.go_button.hide()

    def _ways_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        for way in WAYS:
            button = choice_button(way.icon, tr(way.title), tr(way.help))
            button.clicked.connect(_chosen(self.choose, way.call))
            self._choices.append(button)
            column.addWidget(button)
        column.addStretch(1)
        return page


def choice_button(icon_name: str, title: str, help: str) -> QPushButton:
    """Return a large button with a line of explanation."""
    button = WideButton("choice", title)
    button.setAccessibleDescription(help)
    row = QHBoxLayout(button)
    row.setContentsMargins(12, 10, 12, 10)
    row.setSpacing(12)
    picture = label()
    picture.setPixmap(icon(icon_name, "accent_text").pixmap(24, 24))
    words = QVBoxLayout()
    words.setSpacing(2)
    parts = [picture, label(title, "strong"), label(help, "muted", is_wrapped=True)]
    words.addWidget(parts[1])
    words.addWidget(parts[2])
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addLayout(words, 1)
    button.filled()
    return button


def _chosen(run: Callable[[str], None], call: str) -> Callable[[], None]:
    return lambda: run(call)
