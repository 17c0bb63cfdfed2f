"""How a table is to be read: what rows are found again by, dates, decimals, empty cells."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QWidget

from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import locale, tr
from alliancehub.engine.job_api import ENCODINGS
from alliancehub.model.kind_spec import KindSpec

ID = "id"


class ImportOptions(QWidget):
    """Choices of which only those are shown that the chosen columns need.

    Signals:
        changed(): something else was chosen.
        encoding_chosen(str): the file is to be read anew, as this.
    """

    changed = Signal()
    encoding_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.encoding = QComboBox()
        self._encoding_label = self._add(tr("Read as"), self.encoding)
        for name in ENCODINGS:
            self.encoding.addItem(_encoding_title(name), name)
        self.encoding.activated.connect(
            lambda _: self.encoding_chosen.emit(self.encoding.currentData())
        )
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

    def take_encoding(self, name: str, *, is_chosen: bool) -> None:
        """Show what a file was read as, and offer others where that was guessed or chosen."""
        at = self.encoding.findData(name)
        self.encoding.setCurrentIndex(at)
        is_sure = at < 1 and not is_chosen
        self._encoding_label.setVisible(not is_sure)
        self.encoding.setVisible(not is_sure)

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


def _encoding_title(name: str) -> str:
    """Return what an encoding is called by those who have such files."""
    return {
        "cp1252": tr("Western European (Windows-1252)"),
        "cp1250": tr("Central European (Windows-1250)"),
        "cp1251": tr("Cyrillic (Windows-1251)"),
        "cp1253": tr("Greek (Windows-1253)"),
        "cp1254": tr("Turkish (Windows-1254)"),
        "cp1256": tr("Arabic (Windows-1256)"),
        "cp932": tr("Japanese (Shift JIS)"),
        "gb18030": tr("Chinese, simplified (GB 18030)"),
        "big5": tr("Chinese, traditional (Big5)"),
        "cp949": tr("Korean (EUC-KR)"),
    }.get(name, "UTF-8")
