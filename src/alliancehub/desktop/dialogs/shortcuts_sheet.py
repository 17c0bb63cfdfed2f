"""Every shortcut there is, read off the actions and places themselves."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import set_role


class ShortcutsSheet(Sheet):
    """Two columns under each heading: what, and by which key."""

    wanted_width = 540

    def __init__(self, groups: Iterable[tuple[str, list[tuple[str, tuple[str, ...]]]]]) -> None:
        """Make it.

        Args:
            groups: headings with pairs of what is done and its key sequences.
        """
        super().__init__(tr("Keyboard shortcuts"))
        page = QWidget()
        set_role(page, "page")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 24, 0)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        row = 0
        for heading, lines in groups:
            grid.addWidget(label(heading, "caption"), row, 0, 1, 2)
            row += 1
            for words, keys in lines:
                native = QKeySequence.SequenceFormat.NativeText
                shown = "  ".join(QKeySequence(key).toString(native) for key in keys)
                grid.addWidget(label(words), row, 0)
                grid.addWidget(label(shown, "strong"), row, 1)
                row += 1
            grid.setRowMinimumHeight(row, 8)
            row += 1
        grid.setRowStretch(row, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        area.setAccessibleName(tr("Keyboard shortcuts"))
        self.body.addWidget(area, 1)
