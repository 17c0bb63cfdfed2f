"""How a table is to be read: what rows are found again by, dates, decimals, empty cells."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QWidget

from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import locale, tr
from alliancehub.model.kind_spec import KindSpec

ID = "id"


class ImportOptions(QWidget):
    """Choices of which only those are shown that the chosen columns need.

    Signals:
        changed(): something else was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._keys: list[list[str]] = [[]]
        self.key = QComboBox()
        self._key_label = self._add(tr("Rows are found again by"), self.key)
        self.dates = QComboBox()
        for text, value in (
            (tr("the day: 31/01/2026"), "dmy"),
            (tr("the month: 01/31/2026"), "mdy"),
        ):
            self.dates.addItem(text, value)
        self._dates_label = self._add(tr("Dates begin with"), self.dates)
        self.decimal = QComboBox()
        for text, value in ((tr("a point: 1.5"), "."), (tr("a comma: 1,5"), ",")):
            self.decimal.addItem(text, value)
        self._decimal_label = self._add(tr("Decimals stand behind"), self.decimal)
        self.clears = QCheckBox(tr("An empty cell empties the field"))
        self.clears.toggled.connect(lambda _: self.changed.emit())
        self._grid.addWidget(self.clears, self._grid.rowCount(), 0, 1, 2)
        self._choose_as_the_system()

    def set_fields(self, kind: KindSpec, fields: list[str]) -> None:
        """Offer what columns of these fields allow."""
        before = self.keys()
        there = [name for name in kind.keys if name in fields]
        self._keys = [there[at:] for at in range(len(there))] + [[]]
        titles = {ID: tr("Id")} | {one.name: one.label for one in kind.form}
        self.key.clear()
        for keys in self._keys:
            names = [titles[name] for name in keys]
            if not names:
                text = tr("nothing: every row is a new one")
            elif len(names) == 1:
                text = names[0]
            else:
                text = tr("{first}, where it is empty {second}", first=names[0], second=names[1])
            self.key.addItem(text)
        self.key.setCurrentIndex(self._keys.index(before) if before in self._keys[:-1] else 0)
        types = {one.type for one in kind.form if one.name in fields}
        self._dates_label.setVisible("day" in types)
        self.dates.setVisible("day" in types)
        has_numbers = bool(types & {"credits", "integer"})
        self._decimal_label.setVisible(has_numbers)
        self.decimal.setVisible(has_numbers)

    def take_decimal(self, sign: str) -> None:
        """Read numbers as a file writes them, where it tells; else as the member does."""
        usual = "," if locale().decimalPoint() == "," else "."
        self.decimal.setCurrentIndex(self.decimal.findData(sign or usual))

    def keys(self) -> list[str]:
        """Return what rows are found again by, the surest first."""
        at = self.key.currentIndex()
        return self._keys[at] if 0 <= at < len(self._keys) else []

    def wanted(self) -> dict[str, object]:
        """Return what was chosen, as the engine takes it."""
        return {
            "keys": self.keys(),
            "day_order": self.dates.currentData(),
            "decimal": self.decimal.currentData(),
            "is_clearing": self.clears.isChecked(),
        }

    def _add(self, text: str, box: QComboBox) -> QLabel:
        words = label(text)
        words.setBuddy(box)
        box.setAccessibleName(text)
        at = self._grid.rowCount()
        self._grid.addWidget(words, at, 0)
        self._grid.addWidget(box, at, 1)
        box.activated.connect(lambda _: self.changed.emit())
        return words

    def _choose_as_the_system(self) -> None:
        spoken = locale()
        form = spoken.dateFormat(QLocale.FormatType.ShortFormat)
        is_month_first = 0 <= form.find("M") < form.find("d")
        self.dates.setCurrentIndex(1 if is_month_first and not form.startswith("y") else 0)
        self.take_decimal("")
