"""AllianceHub in the tray, where the desktop has one: unread notices, pause, and the way back.

Never the only way back: the window is hidden only while the tray shows an icon.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.icons import app_icon
from alliancehub.desktop.texts import counted, number, tr
from alliancehub.desktop.theme import colour, text_font
from alliancehub.engine.standing import Status

SIZE = 64
MOST = 99


class Tray(QObject):
    """The icon and its menu.

    Signals:
        opened(): the window is wanted.
        message_clicked(): the message that was shown last was clicked.
        quit_wanted(): the window is to be closed for good.
    """

    opened = Signal()
    message_clicked = Signal()
    quit_wanted = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._count = -1
        self._menu = QMenu(window)
        self._menu.addAction(tr("Open AllianceHub")).triggered.connect(self.opened)
        self._pause = QAction("", self._menu)
        self._pause.triggered.connect(self._toggle_pause)
        self._menu.addAction(self._pause)
        self._menu.addSeparator()
        self._menu.addAction(tr("Quit")).triggered.connect(self.quit_wanted)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.message_clicked)
        desk.status_changed.connect(self._show_status)
        self._show_status(desk.status)

    @property
    def menu(self) -> QMenu:
        """What a click with the other button opens."""
        return self._menu

    @property
    def is_shown(self) -> bool:
        """Whether there is an icon to come back by."""
        return self._icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    def set_wanted(self, *, is_wanted: bool) -> None:
        """Show the icon, where the desktop has a tray, or take it away."""
        self._icon.setVisible(is_wanted and QSystemTrayIcon.isSystemTrayAvailable())

    def show_message(self, title: str, text: str) -> bool:
        """Show a message at the icon; returns whether the desktop can."""
        if not self.is_shown or not QSystemTrayIcon.supportsMessages():
            return False
        self._icon.showMessage(title, text, app_icon())
        return True

    def _toggle_pause(self) -> None:
        is_paused = self._desk.status.state == "paused"
        self._desk.bridge.call("pause", {"is_paused": not is_paused}, owner=self)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.opened.emit()

    def _show_status(self, status: Status) -> None:
        self._pause.setText(tr("Resume sync") if status.state == "paused" else tr("Pause sync"))
        count = status.unread + status.conflicts
        if count != self._count:
            self._count = count
            self._icon.setIcon(badged(count))
            words = counted(count, "{n} new in the inbox", "{n} new in the inbox")
            self._icon.setToolTip(
                tr("AllianceHub: {news}", news=words) if count else tr("AllianceHub")
            )


def badged(count: int) -> QIcon:
    """Return the app's icon with a number on it; without one where there is nothing new."""
    picture: QPixmap = app_icon().pixmap(SIZE, SIZE)
    if count:
        picture.setDevicePixelRatio(1.0)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRect(SIZE * 3 // 8, SIZE * 3 // 8, SIZE * 5 // 8, SIZE * 5 // 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour("danger")))
        painter.drawEllipse(place)
        font = text_font(13, text_font().Weight.DemiBold)
        font.setPixelSize(SIZE // 3)
        painter.setFont(font)
        painter.setPen(QColor("white"))
        words = number(count) if count <= MOST else f"{MOST}+"
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
    return QIcon(picture)
