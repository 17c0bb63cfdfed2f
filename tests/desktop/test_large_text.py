"""Members who need large text read all of it, on a small screen too."""

import shutil

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionButton,
)
from shiboken6 import isValid

from alliancehub.demo.seed import PASSWORD, seed
from alliancehub.desktop.labels import ElidedLabel
from alliancehub.server.settings import Settings
from tests.hub import Hub
from tests.screens.everywhere import places, sheets
from tests.screens.reach import path_of
from tests.screens.stage import Stage

SCREEN = (1366, 768)
SORTS = (QLabel, QPushButton)
SLACK = 1  # widths of letters are parts of a pixel


@pytest.fixture(scope="module")
def seeded_hub(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hub")
    seed(Settings(folder))
    with Hub(data=folder) as made:
        yield made
    shutil.rmtree(folder)


def is_elided(widget):
    """Whether what is cut says so, and is told whole where the mouse rests."""
    return isinstance(widget, ElidedLabel) or (bool(widget.toolTip()) and "…" in widget.text())


def room_in(widget):
    """Return the rectangle that a widget writes its text into."""
    if isinstance(widget, QLabel):
        margin = widget.margin()
        return widget.contentsRect().adjusted(margin, margin, -margin, -margin)
    option = QStyleOptionButton()
    widget.initStyleOption(option)
    rect = widget.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, widget)
    if not widget.icon().isNull():
        rect.setWidth(rect.width() - widget.iconSize().width() - 4)
    return rect


def cut(widget):
    """Return what is cut of the text of a label or button, in words, or an empty string."""
    text = widget.text()
    if not text or is_elided(widget) or "</" in text:  # marked words break as others do
        return ""
    metrics = QFontMetrics(widget.font())
    room = room_in(widget)
    is_wrapped = isinstance(widget, QLabel) and widget.wordWrap()
    # An address without a space has no place to break at.
    pieces = (
        [one for one in text.split() if not set(one) & set("@/")]
        if is_wrapped
        else text.replace("&", "").splitlines()
    )
    longest = max(pieces, key=metrics.horizontalAdvance, default="")
    if (needed := metrics.horizontalAdvance(longest)) > room.width() + SLACK:
        return f"{longest!r} needs {needed}, has {room.width()}"
    if is_wrapped:
        tall = widget.heightForWidth(widget.width())
        if tall > widget.height() + SLACK:
            return f"{text[:40]!r} needs a height of {tall}, has {widget.height()}"
    elif metrics.tightBoundingRect(text).height() > widget.height() + SLACK:
        return f"{text!r} is higher than {widget.height()}"
    return ""


def beyond(widget):
    """Return which widget around it ends before it does, in words, or an empty string."""
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        area = around.parentWidget()
        is_scrolled = isinstance(area, QAbstractScrollArea) and around is area.viewport()
        begin = widget.mapTo(around, QPoint(0, 0)).x()
        if is_scrolled and area.horizontalScrollBar().maximum() > 0:
            return ""
        if begin < -SLACK or begin + widget.width() > around.width() + SLACK:
            return f"{widget.text()[:40]!r} ends beyond {path_of(around)}"
        around = around.parentWidget()
    return ""


@pytest.mark.timeout(120)
def test_at_150_percent_no_text_is_cut_on_a_small_screen(qapp, seeded_hub, tmp_path, monkeypatch):
    monkeypatch.setenv("ALLIANCEHUB_HOME", str(tmp_path))
    found: dict[tuple[str, str], str] = {}
    with Stage("large", SCREEN) as stage:
        stage.sign_in(seeded_hub.url, "mara", PASSWORD)
        stage.until(lambda: stage.desk.known.is_admin, "the administrator's rights")
        stage.window.look.change_size(50)
        stage.settle()
        for walk in (places, sheets):
            for sight in walk(stage):
                if isinstance(sight.root, QMenu):
                    continue
                QApplication.processEvents()
                assert (stage.window.width(), stage.window.height()) == SCREEN, sight.name
                written = [one for sort in SORTS for one in sight.root.findChildren(sort)]
                for widget in written:
                    if (
                        not isValid(widget)
                        or not widget.isVisible()
                        or widget.window() is not stage.window
                    ):
                        continue
                    if cut(widget) or beyond(widget):
                        stage.settle(0.1)  # what came just now may not be laid out yet
                    if (
                        isValid(widget)
                        and widget.isVisible()
                        and (what := cut(widget) or beyond(widget))
                    ):
                        found.setdefault((path_of(widget), what), sight.name)

    assert [f"{sight}: {path}: {what}" for (path, what), sight in found.items()] == []
