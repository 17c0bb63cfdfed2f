"""Rows that point at a row, in a section for each kind and field."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import emptied
from alliancehub.desktop.texts import counted, past_time, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.flow_layout import FlowLayout
from alliancehub.desktop.views.pill import Pill, look_of
from alliancehub.desktop.views.section import Section
from alliancehub.engine.plain import to_plain
from alliancehub.model.query import Hit, Page, Query

SHOWN = 50


class RelatedSections(QWidget):
    """Sections that are hidden while they are empty.

    Signals:
        counted(int): how many rows there are in all, once every section was answered.

    Args:
        desk: the window's services.
        names: ``kind.field`` of each section; those that are not known here are left out.
    """

    counted = Signal(int)

    def __init__(self, desk: Desk, names: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        known = desk.known.kinds
        self._uses = [
            (kind, field)
            for kind, _, field in (one.partition(".") for one in names)
            if kind in known and field in known[kind].by_name
        ]
        self.sections: dict[str, Section] = {}
        self.links: dict[str, QPushButton] = {}
        self._counts: dict[str, int] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for kind, field in self._uses:
            section = Section(self._title(kind, field))
            section.hide()
            column.addWidget(section)
            self.sections[f"{kind}.{field}"] = section

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds that are shown."""
        return tuple({kind for kind, _ in self._uses})

    def ask(self, hit: Hit) -> None:
        """Ask for what points at a row."""
        for kind, field in self._uses:
            name = f"{kind}.{field}"
            if self._desk.known.kinds[kind].field(field).target != hit.kind:
                self._counts[name] = 0
                continue
            query = Query(kind, where={field: [hit.id]}, limit=SHOWN)
            show = partial(self._show, name)
            self._desk.bridge.call("query", {"query": to_plain(query)}, show, owner=self)

    def _title(self, kind: str, field: str) -> str:
        spec = self._desk.known.kinds[kind]
        if sum(one == kind for one, _ in self._uses) > 1:
            return tr("{kinds}: {field}", kinds=spec.plural, field=spec.field(field).label)
        return tr(spec.plural)

    def _show(self, name: str, page: Page) -> None:
        section = self.sections[name]
        emptied(section.body)
        section.set_count(page.total)
        section.setVisible(bool(page.hits))
        self._counts[name] = page.total
        for one in page.hits:
            section.add(self._row(one))
        if page.total > len(page.hits):
            more = counted(page.total - len(page.hits), "{n} more", "{n} more")
            section.add(label(more, "muted"))
        if len(self._counts) == len(self._uses):
            self.counted.emit(sum(self._counts.values()))

    def _row(self, hit: Hit) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = QWidget()
        flow = FlowLayout(words, gap=8)
        title = self._words_of(hit) or tr("(no title)")
        link = QPushButton(title.replace("&", "&&"))
        link.setAccessibleName(tr("Open {name}", name=title))
        link.setToolTip(hit.summary[:400])
        set_role(link, "link")
        link.clicked.connect(partial(self._desk.open_row, hit.kind, hit.id))
        flow.addWidget(link)
        spec = self._desk.known.kinds[hit.kind]
        for one in spec.fields:
            look = look_of(one, str(hit.values.get(one.name) or ""))
            if look is not None:
                flow.addWidget(Pill.of(look))
        line.addWidget(words, 1)
        # At the end, so that the days stand below each other however long the names are.
        for note in self._notes_of(hit):
            line.addWidget(label(note, "small"))
        self.links[hit.id] = link
        return row

    def _words_of(self, hit: Hit) -> str:
        """Return what the link to a row says."""
        return hit.title

    def _notes_of(self, hit: Hit) -> list[str]:
        """Return what is said beside the link and the state."""
        return [past_time(str(hit.values.get("updated_at") or ""))]
