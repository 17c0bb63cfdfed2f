"""Drafts: what was typed and not yet saved, to go on with, to copy, or to let go."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.drafts_opening import DraftsOpening
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.labels import label, rule
from alliancehub.desktop.layouts import emptied
from alliancehub.desktop.texts import exact_time, past_time, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.scroll_page import scroll_page
from alliancehub.engine.api import Draft


class DraftRow(QWidget):
    """One draft: what it is, its first words, and what can be done with it."""

    def __init__(self, desk: Desk, draft: Draft, opening: DraftsOpening) -> None:
        super().__init__()
        self.draft = draft
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(draft.title, "strong", is_wrapped=True))
        if draft.words:
            words.addWidget(label(draft.words, "muted", is_wrapped=True))
        kind = desk.known.title_of(draft.kind)
        when = past_time(draft.at)
        told = label(tr("{kind} · kept {when}", kind=kind, when=when), "small")
        told.setToolTip(exact_time(draft.at))
        words.addWidget(told)
        if draft.problem:
            words.addWidget(label(draft.problem, "problem", is_wrapped=True))
        row.addLayout(words, 1)
        self.open_button = self._button(row, tr("Open"), partial(opening.open, draft))
        self.open_button.setVisible(not draft.problem)
        self.copy_button = self._button(row, tr("Copy"), partial(opening.copy, draft))
        self.discard_button = self._button(row, tr("Discard"), partial(opening.discard, draft))

    def _button(self, row: QHBoxLayout, text: str, run: partial[None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(tr("{action}: {title}", action=text, title=self.draft.title))
        button.setAutoDefault(False)
        set_role(button, "plain")
        button.clicked.connect(lambda _=False: run())
        row.addWidget(button)
        return button


class DraftsSheet(Sheet):
    """All drafts of the account in use, newest first."""

    wanted_width = 640

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            tr("Drafts"), tr("They are kept on this computer until you save or discard them.")
        )
        self._desk = desk
        self.rows: list[DraftRow] = []
        self._opening = DraftsOpening(desk, self)
        desk.drafts_changed.connect(self._ask)
        self._area, self._column = scroll_page(tr("Drafts"))
        self.body.addWidget(self._area, 1)
        self._empty = EmptyState(
            "edit",
            tr("No drafts"),
            tr("What you type into a form and do not save waits here, also after a crash."),
        )
        self._empty.hide()
        self.body.addWidget(self._empty, 1)
        self._ask()

    def begin(self) -> None:
        """Another sheet may have taken a draft up meanwhile."""
        super().begin()
        self._ask()

    def _ask(self) -> None:
        self._desk.bridge.call("drafts", {}, self._show, owner=self)

    def _show(self, drafts: list[Draft]) -> None:
        emptied(self._column)
        self.rows = [DraftRow(self._desk, one, self._opening) for one in drafts]
        for row in self.rows:
            self._column.addWidget(row)
            self._column.addWidget(rule())
        self._column.addStretch(1)
        self._area.setVisible(bool(drafts))
        self._empty.setVisible(not drafts)
