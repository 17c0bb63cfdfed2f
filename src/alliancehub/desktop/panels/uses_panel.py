"""Who uses a row: what points at it, by kind, as far as this member may see it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import emptied
from alliancehub.desktop.panels import PANELS
from alliancehub.desktop.panels.panel import Panel
from alliancehub.desktop.texts import counted, relative_time, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.flow_layout import FlowLayout
from alliancehub.desktop.views.pill import Pill, look_of
from alliancehub.desktop.views.scroll_page import scroll_page
from alliancehub.desktop.views.section import Section
from alliancehub.engine.plain import to_plain
from alliancehub.model.query import Hit, Page, Query

SHOWN = 50


class UsesPanel(Panel):
    """A section for each kind and field that its entry covers."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._uses = [
            (kind, field)
            for kind, _, field in (one.partition(".") for one in PANELS["uses"].covers)
            if kind in desk.known.kinds and field in desk.known.kinds[kind].by_name
        ]
        self.concerned = tuple({kind for kind, _ in self._uses})
        self.sections: dict[str, Section] = {}
        self.links: list[QPushButton] = []
        self._counts: dict[str, int] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area, column = scroll_page(tr("Used by"))
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(16)
        outer.addWidget(area)
        for kind, field in self._uses:
            section = Section(self._title(kind, field))
            section.hide()
            column.addWidget(section)
            self.sections[f"{kind}.{field}"] = section
        self.empty = EmptyState("projects", tr("Nothing uses it yet"))
        hint = tr("Projects and requests that name it, as far as you may see them, stand here.")
        self.empty.say("projects", tr("Nothing uses it yet"), hint)
        column.addWidget(self.empty, 1)
        column.addStretch(1)

    def ask(self) -> None:
        """Ask for the rows of each."""
        if self.detail is None:
            return
        for kind, field in self._uses:
            if self.desk.known.kinds[kind].field(field).target != self.detail.hit.kind:
                self._counts[f"{kind}.{field}"] = 0
                continue
            query = Query(kind, where={field: [self.detail.hit.id]}, limit=SHOWN)
            show = partial(self._show, f"{kind}.{field}")
            self.desk.bridge.call("query", {"query": to_plain(query)}, show, owner=self)

    def _title(self, kind: str, field: str) -> str:
        spec = self.desk.known.kinds[kind]
        same = [one for one, _ in self._uses if one == kind]
        if len(same) > 1:
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
        is_whole = len(self._counts) == len(self._uses)
        self.empty.setVisible(is_whole and not any(self._counts.values()))

    def _row(self, hit: Hit) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        words = QWidget()
        flow = FlowLayout(words, gap=8)
        link = QPushButton(hit.title.replace("&", "&&") or tr("(no title)"))
        link.setAccessibleName(tr("Open {name}", name=hit.title))
        link.setToolTip(hit.summary[:400])
        set_role(link, "link")
        link.clicked.connect(partial(self.desk.open_row, hit.kind, hit.id))
        flow.addWidget(link)
        spec = self.desk.known.kinds[hit.kind]
        looks = [look_of(one, str(hit.values.get(one.name) or "")) for one in spec.fields]
        for look in looks:
            if look is not None:
                flow.addWidget(Pill.of(look))
        flow.addWidget(label(relative_time(str(hit.values.get("updated_at") or "")), "small"))
        line.addWidget(words, 1)
        self.links.append(link)
        return row
