"""What a list can be narrowed by: each facet with its values and how many rows have them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.labels import Label, elided
from alliancehub.desktop.layouts import set_margins
from alliancehub.desktop.texts import counted, number, pair, tr
from alliancehub.desktop.theme import scaled, set_role
from alliancehub.desktop.views.section import Section
from alliancehub.model.field_spec import FieldSpec

SHOWN = 7
"""Values of a facet that are in sight before “more” is pressed."""

Counts = list[tuple[str, str, int]]


WIDTH = 216
BOX_WIDTH = 33  # of a check box without its words


class FacetPanel(QScrollArea):
    """Check boxes by facet. Values of one facet add up, facets narrow each other.

    Signals:
        changed(dict): field name to the values that were chosen, as ``Query.where`` takes it.
    """

    changed = Signal(dict)

    def __init__(self, facets: Iterable[FieldSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        set_role(page, "page")
        column = QVBoxLayout(page)
        set_margins(column, 8, 8, 8, 12)
        column.setSpacing(16)
        head = QHBoxLayout()
        caption = Label(tr("Filters"))
        set_role(caption, "strong")
        head.addWidget(caption)
        head.addStretch(1)
        self._clear = QPushButton(tr("Clear"))
        set_role(self._clear, "link")
        self._clear.setAccessibleName(tr("Clear all filters"))
        self._clear.clicked.connect(self.clear)
        head.addWidget(self._clear)
        column.addLayout(head)
        self._groups: dict[str, _Facet] = {}
        for spec in facets:
            group = _Facet(spec)
            group.changed.connect(self._on_changed)
            self._groups[spec.name] = group
            column.addWidget(group)
        column.addStretch(1)
        self.setWidget(page)
        self._draw_clear()

    def fit_into(self, width: int) -> None:
        """Take what is needed of a width that is shared with the list, but no more than half."""
        self.setFixedWidth(min(scaled(WIDTH), width // 2))

    def where(self) -> dict[str, list[str]]:
        """Return what was chosen."""
        return {name: group.chosen for name, group in self._groups.items() if group.chosen}

    def set_where(self, where: dict[str, list[str]]) -> None:
        """Choose values, silently."""
        for name, group in self._groups.items():
            group.choose(where.get(name, []))
        self._draw_clear()

    def set_counts(self, counts: dict[str, Counts]) -> None:
        """Show the values there are: for each field value, label and count, most first."""
        for name, group in self._groups.items():
            group.set_counts(counts.get(name, []))

    def clear(self) -> None:
        """Choose nothing any more."""
        if self.where():
            self.set_where({})
            self.changed.emit({})

    def _on_changed(self) -> None:
        self._draw_clear()
        self.changed.emit(self.where())

    def _draw_clear(self) -> None:
        # Kept in its place, so that nothing moves under the pointer.
        self._clear.setEnabled(bool(self.where()))


class _Facet(Section):
    """One facet."""

    changed = Signal()

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__(spec.label, is_foldable=False, role="caption")
        self._spec = spec
        self.chosen: list[str] = []
        self._counts: Counts = []
        self._shows_all = False
        self._rows: dict[str, _Value] = {}
        self.body.setSpacing(2)
        self._more = QPushButton()
        set_role(self._more, "link")
        self._more.clicked.connect(self._on_more)
        self.body.addWidget(self._more)
        self._draw()

    def choose(self, values: list[str]) -> None:
        """Choose these, silently."""
        self.chosen = list(values)
        self._draw()

    def set_counts(self, counts: Counts) -> None:
        """Show these values."""
        self._counts = list(counts)
        self._draw()

    def _draw(self) -> None:
        counts = self._all_counts()
        self.setVisible(bool(counts))
        shown = counts if self._shows_all else counts[:SHOWN]
        # A chosen value stays in sight, or the member could not take it back.
        shown += [one for one in counts if one[0] in self.chosen and one not in shown]
        wanted = {value for value, _, _ in shown}
        for value in [value for value in self._rows if value not in wanted]:
            row = self._rows.pop(value)
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        for at, (value, label, count) in enumerate(shown):
            row = self._rows.get(value) or self._new_row(value)
            row.say(self._words(value, label), count, is_chosen=value in self.chosen)
            if self.body.indexOf(row) != at:
                self.body.insertWidget(at, row)
        hidden = len(counts) - len(shown)
        self._more.setVisible(self._shows_all or hidden > 0)
        more = counted(hidden, "{n} more", "{n} more")
        self._more.setText(tr("Fewer") if self._shows_all else more)
        self._more.setAccessibleName(pair(self._spec.label, self._more.text()))

    def _words(self, value: str, label: str) -> str:
        """Return a value in the member's language: the engine speaks English."""
        if self._spec.type == "flag":
            return tr("Yes") if value in {"1", "true"} else tr("No")
        return dict(self._spec.choices).get(value) or label or value

    def _all_counts(self) -> Counts:
        known = {value for value, _, _ in self._counts}
        labels = dict(self._spec.choices)
        gone = [(value, labels.get(value, value), 0) for value in self.chosen if value not in known]
        return self._counts + gone

    def _new_row(self, value: str) -> _Value:
        row = _Value(self._spec.label)
        row.box.clicked.connect(lambda is_on: self._on_clicked(value, is_on))
        self._rows[value] = row
        return row

    def _on_clicked(self, value: str, is_on: bool) -> None:
        self.chosen = [one for one in self.chosen if one != value] + ([value] if is_on else [])
        self.changed.emit()

    def _on_more(self) -> None:
        self._shows_all = not self._shows_all
        self._draw()


class _Value(QWidget):
    """One value of a facet."""

    def __init__(self, facet: str) -> None:
        super().__init__()
        self._facet = facet
        row = QHBoxLayout(self)
        set_margins(row, 0, 0, 4, 0)
        row.setSpacing(4)
        self._label = ""
        self.box = QCheckBox()
        # As wide as there is room, and its words cut to that: nothing lies under the scroll bar.
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._count = Label()
        set_role(self._count, "small")
        row.addWidget(self.box, 1)
        row.addWidget(self._count)

    def say(self, label: str, count: int, *, is_chosen: bool) -> None:
        """Show a value, its count, and whether it is chosen."""
        self._label = label
        self._fit()
        self.box.setToolTip(label)
        self.box.setAccessibleName(
            tr("{facet}: {value}, {n}", facet=self._facet, value=label, n=number(count))
        )
        self.box.setChecked(is_chosen)
        self._count.setText(number(count))

    def _fit(self) -> None:
        room = self.box.width() - scaled(BOX_WIDTH)
        self.box.setText(elided(self._label, self.box.fontMetrics(), room).replace("&", "&&"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (layout := self.layout()) is not None:
            layout.activate()
        self._fit()
