"""Keeps a search under a name, or gives one that is kept another name."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.fields import FIELD_WIDGETS
from alliancehub.desktop.labels import label
from alliancehub.desktop.search_in_words import in_words, list_in_words
from alliancehub.desktop.search_terms import SAVED, SearchTerms, terms_of
from alliancehub.desktop.texts import tr
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Hit


class SaveSearchSheet(Sheet):
    """A name, and whether to be told of new ones.

    Args:
        terms: what is kept.
        hit: the saved search that is changed, or None for a new one.
    """

    wanted_width = 480
    closes_below = False

    def __init__(self, desk: Desk, terms: SearchTerms, hit: Hit | None = None) -> None:
        super().__init__(tr("Change a saved search") if hit else tr("Save this search"))
        self._desk = desk
        self._terms = terms_of(hit) if hit else terms
        self._hit = hit
        kind = desk.known.kinds[SAVED]
        name, notify = kind.field("title"), kind.field("is_notify")
        self.body.addWidget(label(list_in_words(desk.known, self._terms), "strong"))
        words = in_words(desk.known, self._terms)
        self.body.addWidget(label(words, "muted", is_wrapped=True))
        caption = label(tr(name.label), "label")
        self.name = FIELD_WIDGETS[name.type](name)
        self.name.set_value(hit.title if hit else (self._terms.words or words)[: name.max_length])
        caption.setBuddy(self.name)
        self.body.addWidget(caption)
        self.body.addWidget(self.name)
        self.notify = FIELD_WIDGETS[notify.type](notify)
        self.notify.set_value(bool(hit and hit.values.get("is_notify")))
        self.body.addWidget(self.notify)
        if not self._terms.kind:
            # Every row that comes would have to be looked at, of whatever list.
            self.notify.setEnabled(False)
            why = tr("Search a single list to be notified of what is new in it.")
            self.body.addWidget(label(why, "small", is_wrapped=True))
        self.problem = label(role="problem", is_wrapped=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.body.addStretch(1)
        self.add_button(tr("Cancel")).clicked.connect(self.leave)
        self.save_button = self.add_button(tr("Save"), "primary")
        self.save_button.clicked.connect(self.save)

    def begin(self) -> None:
        self.name.setFocus()
        edit = self.name.controls()[0]
        if isinstance(edit, QLineEdit):
            edit.selectAll()  # its words are a proposal

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_return and not isinstance(self.focusWidget(), QPushButton):
            self.save()
            return
        super().keyPressEvent(event)

    def save(self) -> None:
        """Keep it, where it has a name."""
        problem = self.name.problem()
        self.name.set_problem(problem)
        if problem:
            self.name.setFocus()
            return
        values = {"title": self.name.value(), "is_notify": self.notify.value()}
        if self._hit is None:
            args = {"kind": SAVED, "values": {**self._terms.values(), **values}}
            self._submit("create", args, tr("Search saved."))
            return
        base = {name: self._hit.values.get(name) for name in values}
        changed = {name: value for name, value in values.items() if value != base[name]}
        if not changed:
            self.leave()
            return
        args = {"kind": SAVED, "id": self._hit.id, "values": changed}
        args["base"] = {name: base[name] for name in changed}
        self._submit("edit", args, tr("Search changed."))

    def _submit(self, name: str, args: dict[str, Any], done: str) -> None:
        self._desk.submit(name, args, done, lambda _: self.closed.emit(), self._on_refused)

    def _on_refused(self, refusal: Refusal) -> None:
        self.problem.setText(str(refusal))
        self.problem.show()
