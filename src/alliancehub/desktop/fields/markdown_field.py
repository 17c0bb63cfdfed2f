"""Several lines of Markdown, with a look at how it will read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.fields.text_field import TextField
from alliancehub.desktop.spoken_tabs import TABS, new_tab
from alliancehub.desktop.texts import pair, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.markdown_view import MarkdownView
from alliancehub.model.field_spec import FieldSpec


class MarkdownField(TextField):
    """A text box with a tab that shows it rendered."""

    least_lines = 6

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._write = self._tab(tr("Write"))
        self._preview = self._tab(tr("Preview"))
        self._write.setChecked(True)
        strip = QWidget()
        set_role(strip, TABS)
        tabs = QHBoxLayout(strip)
        tabs.setContentsMargins(0, 0, 0, 0)
        tabs.setSpacing(16)
        tabs.addWidget(self._write)
        tabs.addWidget(self._preview)
        tabs.addStretch(1)
        self._rows.insertWidget(0, strip)
        self._shown = MarkdownView()
        self._shown.setAccessibleName(tr("Preview of {label}", label=spec.label))
        self._card = QFrame()
        set_role(self._card, "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.addWidget(self._shown)
        self._card.hide()
        self._rows.insertWidget(2, self._card)
        self._write.clicked.connect(lambda: self._show_preview(False))
        self._preview.clicked.connect(lambda: self._show_preview(True))

    def _tab(self, text: str) -> QPushButton:
        tab = new_tab(text)
        tab.setAutoExclusive(True)
        tab.setAutoDefault(False)
        tab.setAccessibleName(pair(text, self.spec.label))
        # Reached by Shift+Tab from the box: a member who writes goes on to the next field.
        tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return tab

    def _show_preview(self, is_shown: bool) -> None:
        if is_shown:
            self._shown.set_markdown(self._edit.toPlainText() or tr("*Nothing is written yet.*"))
        self._edit.setVisible(not is_shown)
        self._card.setVisible(is_shown)
        if not is_shown:
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
