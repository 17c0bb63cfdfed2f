"""What stands where a list would be: why it is empty, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.labels import WrappedLabel
from alliancehub.desktop.theme import scaled, set_role
from alliancehub.desktop.views.picture import Picture

LEAST, WORDS, BESIDE = 80, 160, 48  # the least height and words, and what is free beside them


class EmptyState(QScrollArea):
    """An icon, a title, a hint, and at most one button; it scrolls where there is little room.

    Signals:
        action_clicked: the button was pressed.
    """

    action_clicked = Signal()

    def __init__(
        self, icon: str, title: str, hint: str = "", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Of the viewport, as it is told with each new size: asked for it, PySide would make the
        # types of all widgets there are, and the window would show itself later.
        self._room = self.size()
        self._page = page = QWidget()
        set_role(page, "page")
        self.setWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(8)
        column.addStretch(2)
        self._picture = Picture(icon, 40, "muted")
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        self._title = _centred("heading")
        self._hint = _centred("muted")
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        self.button = QPushButton()
        set_role(self.button, "primary")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.action_clicked)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.say(icon, title, hint, action)

    def say(self, icon: str, title: str, hint: str = "", action: str = "") -> None:
        """Say something else."""
        self._picture.set(icon, "muted")
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(f"{title}. {hint}".strip())
        self._fit_words()

    def sizeHint(self) -> QSize:
        # Qt keeps what it was at first; then there would be something to scroll in an empty page.
        return QSize(super().sizeHint().width(), self._page.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        # Where there is no room for all of it, what stands round it is not to suffer.
        return QSize(super().minimumSizeHint().width(), scaled(LEAST))

    def title(self) -> str:
        """Return the title."""
        return self._title.text()

    def _fit_words(self) -> None:
        # A centred label is given the height of the whole width, and would lose its last line.
        width = max(min(self._room.width() - BESIDE, scaled(420)), scaled(WORDS))
        for words in (self._title, self._hint):
            words.setFixedWidth(width)
            words.setMinimumHeight(0)  # Qt would not tell of less than it had before
            words.setFixedHeight(max(words.heightForWidth(width), 0))  # -1: no words
        self.updateGeometry()
        # Whatever scrolls can be scrolled with keys; what does not is no stop of Tab.
        is_cut = self._page.minimumSizeHint().height() > self._room.height()
        if is_cut is not (self.focusPolicy() == Qt.FocusPolicy.StrongFocus):
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_cut else Qt.FocusPolicy.NoFocus)
            set_role(self, "reader" if is_cut else "")  # its border marks where the keyboard is

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._room = event.size()
        self._fit_words()  # first: else the page could not become as narrow as its words will be
        super().resizeEvent(event)


def _centred(role: str) -> QLabel:
    label = WrappedLabel()
    set_role(label, role)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
