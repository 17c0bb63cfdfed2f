"""A chart in the window: read by eye, keyboard or screen reader, and saved as a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.announcing import announce
from alliancehub.desktop.charts.chart_data import ChartData
from alliancehub.desktop.charts.chart_painter import LINE_HIGH, ChartPainter
from alliancehub.desktop.charts.saving import SUFFIXES, save_chart
from alliancehub.desktop.desk import Desk
from alliancehub.desktop.file_names import file_name
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.printing.unwritable import unwritable
from alliancehub.desktop.stylesheet import SMALL
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import colour, colours, scaled, set_role, text_font

HIGH, LEAST_HIGH = 240, 160
PAD = 6.0
_FAR = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Chart(QWidget):
    """The drawing. Arrow keys go from place to place, each of which is said in words.

    Signals:
        chosen(str): a place was gone to, told in words; empty where none is.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.data = ChartData("", "", (), ())
        self.place = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_data(self, data: ChartData) -> None:
        """Show other values."""
        self.data = data
        self.place = -1
        self.setAccessibleName(data.title)
        told = [data.words(at) for at in {0, len(data.labels) - 1} if data.labels]
        self.setAccessibleDescription(". ".join([tr("Chart. Arrow keys read it."), *told]))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        high = HIGH
        if self.data.is_sideways:
            high = round(len(self.data.labels) * LINE_HIGH) + 40
        return QSize(320, scaled(high))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height() if self.data.is_sideways else LEAST_HIGH)

    def go_to(self, place: int) -> None:
        """Mark a place and say what there is."""
        if place == self.place:
            return
        self.place = place
        words = self.data.words(place) if place >= 0 else ""
        self.setToolTip(words)
        self.chosen.emit(words)
        announce(self, words)
        self.update()

    def _painter(self) -> ChartPainter:
        area = QRectF(self.rect()).adjusted(PAD, PAD, -PAD, -PAD)
        mirrored = self.isRightToLeft()
        return ChartPainter(self.data, area, colours(), text_font(SMALL), is_mirrored=mirrored)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.data.labels:
            self._painter().paint(painter, self.place)
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.data.labels) - 1
        keys = Qt.Key
        on, back = keys.Key_Right, keys.Key_Left
        if self.isRightToLeft():
            on, back = back, on
        steps = {on: 1, keys.Key_Down: 1, back: -1, keys.Key_Up: -1}
        pressed = Qt.Key(event.key())
        if pressed in steps:
            self.go_to(min(max(self.place + steps[pressed], 0), last))
        elif pressed in {keys.Key_Home, keys.Key_End} and last >= 0:
            self.go_to(0 if pressed == keys.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.go_to(self._painter().place_at(QPointF(event.position())))

    def leaveEvent(self, event: QEvent) -> None:
        self.go_to(-1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.go_to(-1)
        super().focusOutEvent(event)


class ChartBox(QWidget):
    """A chart with its name, its values as a table, and a way to save it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        self.title = label(role="heading", is_wrapped=True)
        head.addWidget(self.title, 1)
        self.table_button = QPushButton(icon("columns"), tr("As a table"))
        self.table_button.setCheckable(True)
        self.table_button.toggled.connect(self._on_toggled)
        self.save_button = QPushButton(icon("download"), tr("Save…"))
        for button in (self.table_button, self.save_button):
            set_role(button, "plain")
            head.addWidget(button)
        self.save_button.clicked.connect(self._ask_path)
        column.addLayout(head)
        self.pages = QStackedWidget()
        self.chart = Chart()
        self.table = QTableWidget()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.pages.addWidget(self.chart)
        self.pages.addWidget(self.table)
        column.addWidget(self.pages)
        self.words = label(role="muted", is_wrapped=True)
        self.words.setMinimumHeight(scaled(18))
        self.chart.chosen.connect(self.words.setText)
        column.addWidget(self.words)

    def set_data(self, data: ChartData) -> None:
        """Show other values."""
        self.title.setText(data.title)
        self.chart.set_data(data)
        self.table.setAccessibleName(data.title)
        self.table_button.setAccessibleName(tr("{chart} as a table", chart=data.title))
        self.save_button.setAccessibleName(tr("Save {chart}", chart=data.title))
        self.words.setText("")
        if self.table_button.isChecked():
            self._fill_table()

    def save_to(self, path: Path) -> None:
        """Write the chart as the name of the file says; what is wrong is told."""
        try:
            save_chart(self.chart.data, path)
        except OSError as error:
            self._desk.refuse(unwritable(error))
            return
        self._desk.say(tr("{path} is written.", path=path))

    def _on_toggled(self, is_table: bool) -> None:
        if is_table:
            self._fill_table()
        self.pages.setCurrentWidget(self.table if is_table else self.chart)

    def _fill_table(self) -> None:
        names, *rows = self.chart.data.table()
        self.table.clear()
        self.table.setColumnCount(len(names))
        self.table.setRowCount(len(rows))
        self.table.setHorizontalHeaderLabels(names)
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(_FAR)
                self.table.setItem(at, column, item)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)

    def _ask_path(self) -> None:
        forms = {f"{one.upper()} (*.{one})": one for one in SUFFIXES}
        name = file_name(self.chart.data.title, SUFFIXES[0])
        told, form = QFileDialog.getSaveFileName(self, tr("Save the chart"), name, ";;".join(forms))
        if not told:
            return
        path = Path(told)
        if path.suffix.lower().removeprefix(".") not in SUFFIXES:
            path = path.with_name(f"{path.name}.{forms.get(form, SUFFIXES[0])}")
        self.save_to(path)
