"""Rows taken out of a list: onto paper, into a PDF, into an address book or a calendar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.file_names import file_name
from alliancehub.desktop.later import made
from alliancehub.desktop.models.chosen_rows import Gathering
from alliancehub.desktop.printing.subject import ListSubject, ObjectSubject, Subject
from alliancehub.desktop.screens.kind_list import KindList
from alliancehub.desktop.texts import counted, mid, tr
from alliancehub.engine.plain import to_plain
from alliancehub.model.query import Hit

FILES = {"vcard": ("vCard (*.vcf)", "vcf"), "icalendar": ("iCalendar (*.ics)", "ics")}


class RowTakeout:
    """Takes out the chosen rows of a list, the row that is read beside it, or all of the list.

    Args:
        of: what the questions for a file belong to.
        rows: the list.
        read: the row that is read beside it, if any.
    """

    def __init__(self, desk: Desk, of: QWidget, rows: KindList, read: Hit | None) -> None:
        self._desk = desk
        self._of = of
        self._rows = rows
        self._read = read

    def print(self, *, is_for_file: bool) -> None:
        """Offer what can be printed, the likeliest first."""

        def offer(ids: list[str]) -> None:
            sheet = made("sheet:print", self._desk, self._subjects(ids), is_for_file)
            self._desk.sheet_wanted.emit(sheet)

        self._with_ids(offer)

    def save_card(self) -> None:
        """Ask for a file, and write the chosen rows to it."""
        kind = self._rows.kind
        if kind.card is None:
            return
        words, suffix = FILES[kind.card.form]
        title = self._read.title if self._read is not None else mid(kind.plural)
        name = file_name(title, suffix)
        path, _ = QFileDialog.getSaveFileName(
            self._of, tr("Export {kinds}", kinds=mid(kind.plural)), name, words
        )
        if path:
            self.save_card_to(path)

    def save_card_to(self, path: str) -> None:
        """Write the chosen rows to a file; the list of jobs tells how far it is."""

        def start(ids: list[str]) -> None:
            args: dict[str, Any] = {"query": to_plain(self._rows.model.query), "path": path}
            if not ids and self._read is not None:
                ids = [self._read.id]
            job = {"name": "export_cards", "args": args | {"ids": ids}}
            self._desk.bridge.call("start_job", job, None, self._desk.refuse)

        self._with_ids(start)

    def _with_ids(self, then: Callable[[list[str]], None]) -> None:
        """Hand on the ids of the chosen rows; one alone does not count as a choice."""
        if self._rows.work.count > 1:
            gathering = Gathering(self._desk.bridge, self._rows.model, self._desk.refuse)
            gathering.ids(self._rows.table.stretches(), then)
        else:
            then([])

    def _subjects(self, ids: list[str]) -> list[Subject]:
        kind, model = self._rows.kind, self._rows.model
        query = replace(model.query, with_facets=False)
        subjects: list[Subject] = []
        if ids:
            chosen = counted(len(ids), "The {n} chosen row", "The {n} chosen rows")
            subjects.append(ListSubject(chosen, kind, model.columns, query, ids=tuple(ids)))
        if self._read is not None:
            title = self._read.title or tr("(no title)")
            words = tr("“{title}” with all that belongs to it", title=title)
            subjects.append(ObjectSubject(words, kind, self._read.id, title))
        if model.rowCount():
            every = counted(model.rowCount(), "All {n} row of the list", "All {n} rows of the list")
            narrowed_by = tr("Words: {words}", words=query.text) if query.text else ""
            subjects.append(ListSubject(every, kind, model.columns, query, narrowed_by))
        return subjects
