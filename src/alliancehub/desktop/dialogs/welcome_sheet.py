"""The way in: look around a hub as a guest, sign in, take up an invitation, or set up a new hub.

The only question at first is the hub's address: with it the public catalogue is there, without an
account. What each other way takes is one page. A hub is never asked for twice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.entry import Entry
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.picture import Picture
from alliancehub.desktop.wide_button import WideButton
from alliancehub.engine.standing import AccountInfo
from alliancehub.model.errors import Refusal
from alliancehub.model.told import said


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
    Way(
        "sign_in",
        said("Sign in"),
        said("You have an account at a hub."),
        "sign_in",
        ("hub", "login", "password"),
        said("Sign in"),
    ),
    Way(
        "accept_invitation",
        said("I have an invitation"),
        said("Somebody sent you a link that begins your membership."),
        "invite",
        ("link", "password"),
        said("Join"),
    ),
    Way(
        "add_hub",
        said("Look around"),
        said("Browse what a hub shows to everybody, with no account."),
        "globe",
        ("hub",),
        said("Look around"),
    ),
    Way(
        "set_up",
        said("Set up a new hub"),
        said("You run a hub, and it printed a set-up code."),
        "hub",
        ("hub", "code", "name", "handle", "email", "password"),
        said("Set up"),
    ),
)

FIRST = next(one for one in WAYS if one.call == "add_hub")

ENTRIES: dict[str, tuple[str, str]] = {
    "hub": (said("Address of the hub"), "https://hub.example.org"),
    "login": (said("E-mail or handle"), ""),
    "password": (said("Password"), ""),
    "link": (said("Invitation link"), "https://hub.example.org/…"),
    "code": (said("Set-up code"), ""),
    "name": (said("Your name"), ""),
    "handle": (said("Your handle"), "ada-lovelace"),
    "email": (said("Your e-mail address"), "ada@example.org"),
}


class WelcomeSheet(Sheet):
    """Shown by itself where no hub is known yet, and from the account menu later."""

    wanted_width = 520
    closes_below = False

    def __init__(self, desk: Desk, way: str = "", hub: str = "") -> None:
        super().__init__(tr("Welcome to AllianceHub"))
        self._desk = desk
        self._hub = hub
        self._way: Way | None = None
        self.entries: dict[str, Entry] = {}
        self._pages = QStackedWidget()
        area = QScrollArea()  # large text takes more than a small screen has
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_role(self._pages, "page")
        area.setWidget(self._pages)
        self.body.addWidget(area, 1)
        self._later = self.add_button(tr("Not now"), "plain")
        self._later.clicked.connect(self.leave)
        self._back = self.add_button(tr("Back"), "plain")
        self._back.clicked.connect(self._show_ways)
        self.go_button = self.add_button("", "primary")
        self.go_button.clicked.connect(self.go)
        self._choices: list[QPushButton] = []
        self._whom, self._problem = _words()
        self._first_words = self._whom, self._problem
        self._hub_entry = self._entry("hub")
        self._pages.addWidget(self._ways_page())
        self._show_ways()
        if way:
            self.choose(way)

    def begin(self) -> None:
        """Put the cursor where something is to be typed: nothing keeps it before it is in sight."""
        if self._pages.currentIndex() == 0:
            self._hub_entry.edit.setFocus()
        else:
            self._focus_first()

    def choose(self, call: str) -> None:
        """Go on with one of the ways, by the name of its call."""
        if call == FIRST.call:
            self._show_ways()
            return
        self._hub = self._hub_entry.text or self._hub
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
            self.entries[name] = self._entry(name)
            column.addWidget(self.entries[name])
        self._add_words(column)
        column.addStretch(1)
        if "link" in self.entries:
            self.entries["link"].edit.editingFinished.connect(self._look_invitation)
        self._pages.addWidget(page)
        self._pages.setCurrentIndex(1)
        self._back.show()
        self._later.hide()
        self.go_button.setText(tr(way.button))
        self.go_button.show()
        self._focus_first()

    def _focus_first(self) -> None:
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
        self._way = FIRST
        self.entries = {"hub": self._hub_entry}
        self._whom, self._problem = self._first_words
        self.title.setText(tr("Welcome to AllianceHub"))
        self.hint.setText(
            tr("Projects, datasets, compute and people of an open alliance, also offline.")
        )
        self.hint.show()
        self._pages.setCurrentIndex(0)
        self._back.hide()
        self._later.show()
        self.go_button.setText(tr(FIRST.button))

    def _ways_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._hub_entry)
        column.addWidget(label(tr(FIRST.help), "muted", is_wrapped=True))
        self._add_words(column)
        self._first_words = self._whom, self._problem
        column.addSpacing(16)
        column.addWidget(label(tr("Or with an account"), "caption"))
        for way in WAYS:
            if way is FIRST:
                continue
            button = choice_button(way.icon, tr(way.title), tr(way.help))
            button.clicked.connect(_chosen(self.choose, way.call))
            self._choices.append(button)
            column.addWidget(button)
        column.addStretch(1)
        return page

    def _entry(self, name: str) -> Entry:
        caption, hint = ENTRIES[name]
        value = {"hub": self._hub, "login": self._login()}.get(name, "")
        entry = Entry(tr(caption), tr(hint), value, is_secret=name == "password")
        entry.edit.returnPressed.connect(self.go)
        return entry

    def _login(self) -> str:
        """Return who was signed in here and has to sign in anew; empty where somebody else may."""
        account = self._desk.known.account
        if account is None or account.hub != self._hub:
            return ""
        return account.login if self._desk.status.state == "sign_in_needed" else ""

    def _add_words(self, column: QVBoxLayout) -> None:
        self._whom, self._problem = _words()
        column.addWidget(self._whom)
        column.addWidget(self._problem)

    def say_problem(self, text: str) -> None:
        """Say what was wrong with a try that was made for the member."""
        self._problem.setText(text)


def choice_button(icon_name: str, title: str, help: str) -> QPushButton:
    """Return a large button with a line of explanation."""
    button = WideButton("choice", title)
    button.setAccessibleDescription(help)
    row = QHBoxLayout(button)
    row.setContentsMargins(12, 10, 12, 10)
    row.setSpacing(12)
    picture = Picture(icon_name, 24, "accent_text")
    words = QVBoxLayout()
    words.setSpacing(2)
    parts = [picture, label(title, "strong"), label(help, "muted", is_wrapped=True)]
    words.addWidget(parts[1])
    words.addWidget(parts[2])
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addLayout(words, 1)
    button.filled()
    return button


def _words() -> tuple[QLabel, QLabel]:
    return label(role="muted", is_wrapped=True), label(role="problem", is_wrapped=True)


def _chosen(run: Callable[[str], None], call: str) -> Callable[[], None]:
    return lambda: run(call)
