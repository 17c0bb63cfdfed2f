"""What can be mended at once in a report: a licence, hashes, columns, and personal data."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from alliancehub.desktop.icons import icon
from alliancehub.desktop.texts import pair, tr
from alliancehub.desktop.views.flow_layout import FlowLayout
from alliancehub.model.data_classes import DATA_CLASSES
from alliancehub.model.licence_terms import CHOICES
from alliancehub.model.readiness_report import Finding


class MendBar(QWidget):
    """A button or a choice for each mend that some finding asks for.

    Signals:
        picked(str, object): a mend, with the value that was chosen where there is one.
    """

    picked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, gap=8)
        self.licence = QComboBox()
        self.licence.setAccessibleName(tr("Licence"))
        self.licence.addItem(tr("Choose a licence…"), "")
        for spdx, name in CHOICES:
            self.licence.addItem(pair(spdx, name), spdx)
        self.licence.activated.connect(self._on_licence)
        self.personal = QComboBox()
        self.personal.setAccessibleName(tr("Personal data"))
        self.personal.addItem(tr("Does it hold personal data?…"), None)
        for value, words in DATA_CLASSES:
            named = tr("No, it may be public") if value == "public" else tr(words)
            self.personal.addItem(named, value)
        self.personal.activated.connect(self._on_personal)
        self.hashes = QPushButton(icon("check"), tr("Compute the hashes"))
        self.hashes.clicked.connect(lambda: self.picked.emit("hashes", None))
        self.schema = QPushButton(icon("columns"), tr("Read the columns"))
        self.schema.clicked.connect(lambda: self.picked.emit("schema", None))
        self.parts: dict[str, QWidget] = {
            "licence": self.licence,
            "hashes": self.hashes,
            "schema": self.schema,
            "personal_data": self.personal,
        }
        for part in self.parts.values():
            part.hide()
            row.addWidget(part)

    def offer(self, findings: Iterable[Finding], done: Iterable[str]) -> None:
        """Offer what some finding asks for and was not done yet."""
        wanted = {one.mend for one in findings if one.mend} - set(done)
        for name, part in self.parts.items():
            part.setVisible(name in wanted)
        self.setVisible(bool(wanted))

    def _on_licence(self, at: int) -> None:
        if spdx := str(self.licence.itemData(at) or ""):
            self.picked.emit("licence", spdx)

    def _on_personal(self, at: int) -> None:
        if value := self.personal.itemData(at):
            self.picked.emit("personal_data", [str(value)])
