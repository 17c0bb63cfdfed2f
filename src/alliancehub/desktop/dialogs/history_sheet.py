"""What a row was before: who changed what and when, and the way back to any of it.

The hub keeps it, so this needs the hub. Restoring is an ordinary edit: it is judged like one, and
undone like one.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.form_sheet import writable
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.labels import label, rule
from alliancehub.desktop.layouts import emptied
from alliancehub.desktop.texts import exact_time, listing, past_time, tr, value_text
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.scroll_page import scroll_page
from alliancehub.engine.api import Detail, History, PastChange
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import FieldSpec

SHOWN = 240  # characters of a value; the row itself shows them all
LEAD = 60  # of them before the place where a long value was changed


class HistorySheet(Sheet):
    """Changes of one row, newest first."""

    wanted_width = 680

    def __init__(self, desk: Desk, kind: str, row_id: str, title: str = "") -> None:
        super().__init__(tr("History of “{title}”", title=title) if title else tr("History"))
        self._desk = desk
        self._kind, self._id = kind, row_id
        self._detail: Detail | None = None
        self.entries: list[PastChange] = []
        self._labels: dict[str, str] = {}
        self.restore_buttons: list[QPushButton] = []
        self._empty = EmptyState("history", tr("Asking the hub…"))
        self._empty.action_clicked.connect(self._ask)
        self.body.addWidget(self._empty, 1)
        self._area, self._rows = scroll_page(tr("Changes"))
        self._area.hide()
        self.body.addWidget(self._area, 1)
        self.more_button = self.add_button(tr("Earlier changes"), "plain")
        self.more_button.clicked.connect(self._ask_earlier)
        self.more_button.hide()
        self.restore_button = self.add_button(tr("Restore"), "primary")
        self.restore_button.clicked.connect(self.restore_row)
        self.restore_button.hide()
        self._ask()

    # -- asking

    def _ask(self) -> None:
        self._empty.say("history", tr("Asking the hub…"))
        self.entries = []
        args = {"kind": self._kind, "id": self._id}
        self._desk.bridge.call("detail", args, self._take_detail, self._no_detail, self)

    def _take_detail(self, detail: Detail) -> None:
        self._detail = detail
        self._ask_page(None)

    def _no_detail(self, _: Refusal) -> None:
        self._detail = None  # it was deleted, or never was: the hub knows
        self._ask_page(None)

    def _ask_earlier(self) -> None:
        self._ask_page(self.entries[-1].id if self.entries else None)

    def _ask_page(self, before: int | None) -> None:
        args = {"kind": self._kind, "id": self._id, "before": before}
        self._desk.bridge.call("history", args, self._show, self._refused, self)

    def _refused(self, refusal: Refusal) -> None:
        self._area.hide()
        title = tr("The history could not be read")
        self._empty.say("offline", title, str(refusal), tr("Try again"))
        self._empty.show()

    # -- showing

    def _show(self, page: History) -> None:
        self.entries += page.entries
        self._labels |= page.labels
        self.more_button.setVisible(page.next is not None)
        self.restore_button.setVisible(page.is_deleted)
        if page.title and self._detail is None:
            self.title.setText(tr("History of “{title}”", title=page.title))
        has_any = bool(self.entries) or self._detail is not None
        self._empty.setVisible(not has_any)
        self._area.setVisible(has_any)
        if not has_any:
            self._empty.say("history", tr("Nothing was changed since the hub keeps history."))
            return
        emptied(self._rows)
        self.restore_buttons = []
        for at, entry in enumerate(self.entries):
            self._rows.addWidget(self._entry(at, entry))
            self._rows.addWidget(rule())
        if page.next is None and self._detail is not None:
            self._rows.addWidget(self._first(self._detail))
        self._rows.addStretch(1)

    def _entry(self, at: int, entry: PastChange) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(6)
        column.addLayout(self._head(at, self._words(entry), entry.at))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        kind = self._desk.known.kinds[self._kind]
        specs = {one.name: one for one in kind.fields}
        for row, (name, (old, new)) in enumerate(entry.changes.items()):
            spec = specs.get(name)
            if spec is None:
                continue
            grid.addWidget(label(spec.label, "small"), row, 0, Qt.AlignmentFlag.AlignTop)
            top = Qt.AlignmentFlag.AlignTop
            before, after = differing(self._value(spec, old), self._value(spec, new))
            grid.addWidget(label(before, "muted", is_wrapped=True), row, 1, top)
            arrow = label("→" if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else "←")
            arrow.setAccessibleName(tr("became"))
            grid.addWidget(arrow, row, 2, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(after, is_wrapped=True), row, 3, top)
        column.addLayout(grid)
        return made

    def _first(self, detail: Detail) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 8, 0, 8)
        who = detail.hit.labels.get("created_by", "").strip("?")
        words = tr("Made by {who}", who=who) if who else tr("Made")
        at = str(detail.hit.values.get("created_at") or "")
        column.addLayout(self._head(len(self.entries), words, at))
        return made

    def _head(self, at: int, words: str, instant: str) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(words, "label", is_wrapped=True), 1)
        when = label(past_time(instant), "small")
        when.setToolTip(exact_time(instant))
        head.addWidget(when)
        if self._values_at(at):
            button = QPushButton(tr("Restore this version"))
            button.setAccessibleName(
                tr("Restore the version of {when}: {words}", when=exact_time(instant), words=words)
            )
            set_role(button, "plain")
            button.clicked.connect(partial(self.restore, at))
            head.addWidget(button)
            self.restore_buttons.append(button)
        return head

    def _words(self, entry: PastChange) -> str:
        who = entry.actor_name or (tr("Somebody") if entry.actor else tr("The hub itself"))
        if entry.op == "D":
            return tr("{who} deleted it", who=who)
        if entry.op == "R":
            return tr("{who} restored it", who=who)
        command = self._desk.known.commands.get(entry.command)
        if command is not None and entry.command != "edit":
            return tr("{who}: {action}", who=who, action=command.title)
        return tr("{who} changed it", who=who)

    def _value(self, spec: FieldSpec, value: Any) -> str:
        ids = value if isinstance(value, list) else [value]
        names = [self._labels.get(str(one)) or tr("(not known here)") for one in ids if one]
        text = value_text(spec, value, listing(names) if spec.target else "")
        return text or tr("(empty)")

    # -- restoring

    def _values_at(self, at: int) -> dict[str, Any]:
        """Return what must be edited to make the row as it was after a change, by its place."""
        if self._detail is None or "edit" not in self._detail.offered:
            return {}
        before: dict[str, Any] = {}
        for entry in self.entries[:at]:
            before |= {name: pair[0] for name, pair in entry.changes.items()}
        kind = self._desk.known.kinds[self._kind]
        may = {one.name for one in writable(self._desk, kind) if not one.is_fixed}
        now = self._detail.hit.values
        return {n: value for n, value in before.items() if n in may and now.get(n) != value}

    def restore(self, at: int) -> None:
        """Make the row again as it was after a change, by its place in the list."""
        values = self._values_at(at)
        if not values or self._detail is None:
            return
        base = {name: self._detail.hit.values.get(name) for name in values}
        args = {"kind": self._kind, "id": self._id, "values": values, "base": base}
        self._desk.submit("edit", args, tr("The earlier version is back."), self._done)

    def restore_row(self) -> None:
        """Bring a deleted row back."""
        args = {"kind": self._kind, "id": self._id}
        self._desk.submit("restore", args, tr("It is being restored."), self._done)

    def _done(self, _: object) -> None:
        self.closed.emit()


def differing(old: str, new: str) -> tuple[str, str]:
    """Return two values as they are shown: of long ones the stretch in which they differ."""
    if max(len(old), len(new)) <= SHOWN:
        return old, new
    pairs = enumerate(zip(old, new, strict=False))
    same = next((at for at, (a, b) in pairs if a != b), min(len(old), len(new)))
    begin = max(0, same - LEAD)
    if begin:
        begin = old.rfind(" ", 0, begin) + 1
    return _stretch(old, begin), _stretch(new, begin)


def _stretch(text: str, begin: int) -> str:
    end = begin + SHOWN
    return ("…" if begin else "") + text[begin:end] + ("…" if len(text) > end else "")
