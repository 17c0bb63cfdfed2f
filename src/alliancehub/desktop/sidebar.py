"""The sidebar: whose window it is, the places, and how syncing stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.icons import icon
from alliancehub.desktop.job_strip import JobStrip, TransferStrip
from alliancehub.desktop.known import Known
from alliancehub.desktop.labels import elided
from alliancehub.desktop.screens import ScreenEntry
from alliancehub.desktop.spoken_tabs import PLACE, TABS
from alliancehub.desktop.texts import number, tr
from alliancehub.desktop.theme import colour, scaled, set_role
from alliancehub.desktop.views.status_chip import StatusChip

WIDTH, WIDEST = 208, 300  # large text must leave room for what is beside it
BESIDE_NAME = 42  # margins round it, and between it and its icon
ICON = 18


def _width() -> int:
    return min(scaled(WIDTH), WIDEST)


class PlaceButton(QPushButton):
    """A place, with how much waits there."""

    def __init__(self, entry: ScreenEntry) -> None:
        super().__init__()
        set_role(self, PLACE)
        self.setCheckable(True)
        self.setIcon(icon(entry.icon))
        self.setText(tr(entry.title))  # last: at its first text Qt settles as what it is heard
        self.setMinimumHeight(scaled(34))
        self._title = tr(entry.title)
        self._count = 0
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Say how much waits."""
        self._count = count
        name = tr("{place}, {n} waiting", place=self._title, n=number(count))
        name = name if count else self._title
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = number(self._count) if self._count < 100 else f"{number(99)}+"
        font = self.font()
        font.setPixelSize(scaled(11))
        font.setBold(True)
        painter.setFont(font)
        height = scaled(18)
        width = max(height, painter.fontMetrics().horizontalAdvance(text) + 10)
        x = 10 if self.isRightToLeft() else self.width() - width - 10
        y = (self.height() - height) // 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour("accent")))
        painter.drawRoundedRect(x, y, width, height, height / 2, height / 2)
        painter.setPen(QColor(colour("on_accent")))
        painter.drawText(x, y, width, height, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()


class Sidebar(QFrame):
    """Places from top to bottom; the arrow keys move among them.

    Signals:
        place_chosen(str): a place was clicked.
        account_clicked(): whose window it is was clicked.
        status_clicked(): the status was clicked.
        transfers_clicked(): the files on their way were clicked.
    """

    place_chosen = Signal(str)
    account_clicked = Signal()
    status_clicked = Signal()
    transfers_clicked = Signal()

    def __init__(self, entries: Iterable[ScreenEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "sidebar")
        self._name, self._tip = tr("Not signed in"), ""
        self.setFixedWidth(_width())
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(2)
        self.account = QPushButton(icon("user"), self._name)
        set_role(self.account, PLACE)
        self.account.setMinimumHeight(scaled(40))
        self.account.clicked.connect(self.account_clicked)
        self.account.installEventFilter(self)
        column.addWidget(self.account)
        column.addSpacing(8)
        places = QWidget()
        set_role(places, TABS)
        places.setAccessibleName(tr("Places"))
        rows = QVBoxLayout(places)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        column.addWidget(places)
        self._place = ""
        self._group = QButtonGroup(self)
        self.buttons: dict[str, PlaceButton] = {}
        self._for_admins: set[str] = set()
        for entry in entries:
            button = PlaceButton(entry)
            button.clicked.connect(lambda _=False, place=entry.place: self.place_chosen.emit(place))
            button.toggled.connect(
                lambda is_on, place=entry.place: self._on_toggled(place, is_on=is_on)
            )
            self._group.addButton(button)
            self.buttons[entry.place] = button
            if entry.is_for_admins:
                self._for_admins.add(entry.place)
                button.hide()
            rows.addWidget(button)
        self._free = QWidget()
        self._free.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        column.addWidget(self._free, 1)
        self.jobs = JobStrip()
        self.jobs.clicked.connect(self.status_clicked)
        column.addWidget(self.jobs)
        self.transfers = TransferStrip()
        self.transfers.clicked.connect(self.transfers_clicked)
        column.addWidget(self.transfers)
        self.chip = StatusChip()
        self.chip.clicked.connect(self.status_clicked)
        column.addWidget(self.chip)

    def free_room(self, within: QWidget) -> QRect:
        """Return where it shows nothing, between the places and how syncing stands.

        Args:
            within: what it lies in, of which the place is told; empty while it is out of sight.
        """
        if not self.isVisible():
            return QRect()
        return QRect(self._free.mapTo(within, QPoint()), self._free.size())

    def set_known(self, known: Known) -> None:
        """Show whose window it is, and the places that are theirs."""
        account = known.account
        if account is None:
            name, tip = tr("Welcome"), tr("Choose a hub or sign in")
        elif not account.person:
            name, tip = tr("Guest"), tr("Looking around {hub}. Click to sign in.")
        else:
            name, tip = account.name or account.login, tr("Signed in at {hub}")
        hub = account.hub if account is not None else ""
        self._name, self._tip = name, tip.format(hub=hub)
        self.account.setAccessibleName(tr("Account: {name}").format(name=name))
        self._fit_name()
        for place in self._for_admins:
            self.buttons[place].setVisible(known.is_admin)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the text size may be another one
            self.setFixedWidth(_width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Its letters are of the new size only once it was told itself.
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._fit_name()
        return False

    def _fit_name(self) -> None:
        room = _width() - BESIDE_NAME - scaled(ICON)
        text = elided(self._name, self.account.fontMetrics(), room)
        self.account.setText(text)
        lines = [self._tip] if text == self._name else [self._name, self._tip]
        self.account.setToolTip("\n".join(lines))

    def set_keys(self, keys_of: Callable[[str], str]) -> None:
        """Say by which keys each place is gone to, of the ids of actions."""
        for place, button in self.buttons.items():
            keys = keys_of(f"go_{place}")
            title = button.text()
            button.setToolTip(tr("{title} ({keys})", title=title, keys=keys) if keys else title)

    def _on_toggled(self, place: str, *, is_on: bool) -> None:
        if is_on and self._place != place:  # by a screen reader, which does not click
            self.place_chosen.emit(place)

    def set_place(self, place: str) -> None:
        """Mark the place that is shown."""
        self._place = place
        if place in self.buttons:
            self.buttons[place].setChecked(True)

    def set_count(self, place: str, count: int) -> None:
        """Say how much waits in a place."""
        if place in self.buttons:
            self.buttons[place].set_count(count)
