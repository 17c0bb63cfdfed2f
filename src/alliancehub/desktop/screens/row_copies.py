"""The chosen rows of a list on the clipboard: as a table, as titles, as links."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.models.chosen_rows import Gathering
from alliancehub.desktop.models.copied_rows import as_table
from alliancehub.desktop.models.row_table_model import RowTableModel
from alliancehub.desktop.stretches import count_of
from alliancehub.desktop.texts import counted, number, tr
from alliancehub.desktop.views.list_table import ListTable
from alliancehub.model.query import Hit

COPIED_MAX = 10_000


class RowCopies:
    """Fetches the chosen rows where they are not here, and copies them."""

    def __init__(self, desk: Desk, table: ListTable, model: RowTableModel) -> None:
        self._desk = desk
        self._table = table
        self._model = model

    def table(self) -> None:
        """Copy them with the columns of the list."""
        columns = self._model.columns
        self.with_hits(
            lambda hits: self._put(
                as_table(columns, hits), counted(len(hits), "{n} row copied", "{n} rows copied")
            )
        )

    def titles(self) -> None:
        """Copy their titles, a line each."""
        self.with_hits(
            lambda hits: self._put(
                "\n".join(one.title for one in hits),
                counted(len(hits), "{n} title copied", "{n} titles copied"),
            )
        )

    def links(self) -> None:
        """Copy links to them, a line each."""
        self.with_hits(
            lambda hits: self._put(
                "\n".join(self._desk.link_of(one.kind, one.id) for one in hits),
                counted(len(hits), "{n} link copied", "{n} links copied"),
            )
        )

    def with_hits(self, then: Callable[[list[Hit]], None]) -> None:
        """Hand on all the chosen rows, unless they are too many."""
        stretches = self._table.stretches()
        if count_of(stretches) > COPIED_MAX:
            most = tr("At most {n} rows can be copied at once.", n=number(COPIED_MAX))
            self._desk.say_problem(tr("{problem} Export them instead.", problem=most))
        elif stretches:
            Gathering(self._desk.bridge, self._model, self._desk.refuse).hits(stretches, then)

    def _put(self, text: str, done: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._desk.say(done)
