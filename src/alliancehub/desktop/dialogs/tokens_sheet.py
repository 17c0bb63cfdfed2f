"""Access tokens for programs: made, shown once, listed and revoked. The hub alone knows of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.announcing import announce
from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.confirm_sheet import ConfirmSheet
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.fields import FIELD_WIDGETS
from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label, rule
from alliancehub.desktop.layouts import emptied, set_margins
from alliancehub.desktop.texts import day_text, exact_time, relative_day, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.scroll_page import scroll_page
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import FieldSpec

DAYS, DAYS_MAX = 90, 366
NAME_MAX = 100
Token = dict[str, str]


class TokensSheet(Sheet):
    """A form for a new token, and the tokens that work, the one that ends first at the top."""

    wanted_width = 600
    closes_below = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            tr("Access tokens"),
            tr(
                "A token lets a program, such as huggingface_hub, read files of datasets in your "
                "name, and do nothing else. It ends by itself, when you sign out everywhere, and "
                "when you change your password."
            ),
        )
        self._desk = desk
        self.tokens: list[Token] = []
        self.revoke_buttons: dict[str, QPushButton] = {}
        self._make_form()
        self._make_secret()
        self.waiting = EmptyState("key", tr("Asking the hub…"))
        self.waiting.action_clicked.connect(self.ask)
        self.body.addWidget(self.waiting, 1)
        self._area, self._column = scroll_page(tr("Access tokens"))
        self._area.hide()
        self.body.addWidget(self._area, 1)
        self.done_button = self.add_button(tr("Close"), "plain")
        self.done_button.clicked.connect(self.leave)
        is_member = bool(desk.known.me)
        self.form.setVisible(is_member)
        if is_member:
            self.ask()
        else:
            hint = tr("Sign in first: a token reads what its member may have.")
            self.waiting.say("key", tr("Nobody is signed in"), hint)

    def begin(self) -> None:
        if self.form.isVisible():
            self.fields["name"].setFocus()
        else:
            self.done_button.setFocus()

    def ask(self) -> None:
        """Ask for the tokens that work."""
        self._desk.bridge.call("tokens", {}, self._show, self._refused, self)

    # -- a new one

    def make(self) -> None:
        """Have the hub make one; what does not fit is said at its field."""
        problems = {name: field.problem() for name, field in self.fields.items()}
        for name, field in self.fields.items():
            field.set_problem(problems[name])
        if wrong := next((name for name, problem in problems.items() if problem), ""):
            self.fields[wrong].setFocus()
            return
        self.create_button.setEnabled(False)
        args = {name: field.value() for name, field in self.fields.items()}
        self._desk.bridge.call("create_token", args, self._created, self._not_created, self)

    def copy(self) -> None:
        """Put the token that was just made on the clipboard."""
        QGuiApplication.clipboard().setText(self.secret.text())
        self._desk.say(tr("Token copied."))

    def _make_form(self) -> None:
        self.form = QWidget()
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        specs = (
            FieldSpec(
                "line",
                tr("What is it for?"),
                "name",
                tr("Such as the machine that uses it."),
                is_required=True,
                max_length=NAME_MAX,
            ),
            FieldSpec(
                "integer",
                tr("Ends after (days)"),
                "days",
                tr("A year at most."),
                minimum=1,
                maximum=DAYS_MAX,
            ),
        )
        self.fields: dict[str, Field] = {}
        for spec in specs:
            field = FIELD_WIDGETS[spec.type](spec)
            head = label(spec.label, "label")
            head.setBuddy(field)
            column.addWidget(head)
            column.addWidget(field)
            column.addWidget(label(spec.help, "small", is_wrapped=True))
            column.addSpacing(4)
            self.fields[spec.name] = field
        self.fields["days"].set_value(DAYS)
        self.create_button = QPushButton(icon("add", "on_accent"), tr("Create token"))
        set_role(self.create_button, "primary")
        self.create_button.clicked.connect(self.make)
        column.addWidget(self.create_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.problem = label(role="problem", is_wrapped=True)
        self.problem.hide()
        column.addWidget(self.problem)
        self.body.addWidget(self.form)

    def _make_secret(self) -> None:
        self.shown_once = QWidget()
        column = QVBoxLayout(self.shown_once)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._secret_words = label(role="strong", is_wrapped=True)
        column.addWidget(self._secret_words)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.secret = QLineEdit()
        self.secret.setReadOnly(True)
        self.secret.setAccessibleName(tr("The new token"))
        row.addWidget(self.secret, 1)
        self.copy_button = QPushButton(icon("copy"), tr("Copy"))
        self.copy_button.setAccessibleName(tr("Copy the new token"))
        self.copy_button.clicked.connect(self.copy)
        row.addWidget(self.copy_button)
        column.addLayout(row)
        self.shown_once.hide()
        self.body.addWidget(self.shown_once)

    def _created(self, made: Token) -> None:
        self.create_button.setEnabled(True)
        self.problem.hide()
        self.fields["name"].set_value("")
        words = tr(
            "Copy “{name}” now: it is shown this once, since the hub keeps no more than its hash.",
            name=made["name"],
        )
        self._secret_words.setText(words)
        self.secret.setText(made["token"])
        self.secret.setCursorPosition(0)
        self.shown_once.show()
        self.copy_button.setFocus()
        announce(self.shown_once, words)
        self.ask()

    def _not_created(self, refusal: Refusal) -> None:
        self.create_button.setEnabled(True)
        self.problem.setText(str(refusal))
        self.problem.show()
        announce(self.problem, str(refusal), is_urgent=True)

    # -- those there are

    def revoke(self, token: Token) -> None:
        """Ask whether to, and then end one."""
        text = tr("Programs that use it can read no more files from then on. It cannot come back.")
        sheet = ConfirmSheet(tr("Revoke “{name}”?", name=token["name"]), text, tr("Revoke"))
        sheet.confirmed.connect(lambda: self._revoke(token))
        self._desk.sheet_wanted.emit(sheet)

    def _revoke(self, token: Token) -> None:
        def done(_: None) -> None:
            self._desk.say(tr("“{name}” is revoked.", name=token["name"]))
            self.shown_once.hide()
            self.ask()

        self._desk.bridge.call(
            "revoke_token", {"id": token["id"]}, done, self._desk.refuse, owner=self
        )

    def _refused(self, refusal: Refusal) -> None:
        self._area.hide()
        self.waiting.say("warning", refusal.text, refusal.remedy, tr("Try again"))
        self.waiting.show()

    def _show(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        had = next((name for name, one in self.revoke_buttons.items() if one.hasFocus()), "")
        emptied(self._column)
        self.revoke_buttons = {}
        for token in tokens:
            self._column.addWidget(rule())
            self._column.addWidget(self._row(token))
        self._column.addStretch(1)
        self._area.setVisible(bool(tokens))
        self.waiting.setVisible(not tokens)
        hint = tr("Those that you make are listed here until they end.")
        self.waiting.say("key", tr("No access tokens"), hint)
        if had:
            self.revoke_buttons.get(had, self.done_button).setFocus()

    def _row(self, token: Token) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        set_margins(line, 0, 8, 12, 8)
        line.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(token["name"], "strong", is_wrapped=True))
        ends = label(_standing(token), "muted", is_wrapped=True)
        ends.setToolTip(exact_time(token["expires_at"]))
        words.addWidget(ends)
        line.addLayout(words, 1)
        button = QPushButton(tr("Revoke…"))
        button.setAccessibleName(tr("{action}: {about}", action=tr("Revoke"), about=token["name"]))
        button.clicked.connect(partial(self.revoke, token))
        self.revoke_buttons[token["id"]] = button
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return made


def _standing(token: Token) -> str:
    """Return what a token is good for, until when, and when it was used last."""
    ends = relative_day(token["expires_at"][:10])
    if used := token["last_used_on"]:
        return tr("Reads files; ends {when}; last used {day}", when=ends, day=day_text(used))
    return tr("Reads files; ends {when}; never used", when=ends)
