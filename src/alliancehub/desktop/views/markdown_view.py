"""Somebody else's Markdown, shown so that it can neither fetch nor open anything by itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from alliancehub.desktop.theme import colours, text_font
from alliancehub.desktop.views.markdown_type import set_type

RING = 2  # the room that the stylesheet keeps for the mark of the keyboard
SCHEMES = frozenset({"http", "https", "mailto", "alliancehub"})


class MarkdownView(QTextBrowser):
    """As high as its text. Images are not loaded, HTML is not read, links are only told of.

    Signals:
        link_clicked(str): the address of a link with a harmless scheme.
    """

    link_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markdown = ""
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(False)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.anchorClicked.connect(self._on_anchor)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    @property
    def markdown(self) -> str:
        """What is shown, as it was written."""
        return self._markdown

    def set_markdown(self, text: str) -> None:
        """Show Markdown."""
        self._markdown = text
        self._render()

    def _render(self) -> None:
        document = self.document()
        document.setDefaultFont(text_font())
        features = QTextDocument.MarkdownFeature
        document.setMarkdown(
            self._markdown, features.MarkdownDialectGitHub | features.MarkdownNoHTML
        )
        set_type(document, colours())
        self.updateGeometry()

    def _on_anchor(self, url: QUrl) -> None:
        if url.scheme() in SCHEMES:
            self.link_clicked.emit(url.toString())

    def sizeHint(self) -> QSize:
        height = self.document().documentLayout().documentSize().height()
        return QSize(240, round(height) + 2 + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Colours and sizes are written into the document: a switch of theme writes them anew.
        if event.type() == QEvent.Type.PaletteChange and self._markdown:
            self._render()
