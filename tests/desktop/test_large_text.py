"""Members who need large text read all of it, on a small screen too."""

import shutil
from contextlib import suppress

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from alliancehub.demo.seed import PASSWORD, seed
from alliancehub.desktop.labels import ElidedLabel, WrappedLabel, label
from alliancehub.desktop.screens import SCREENS
from alliancehub.desktop.views.conflict_fields import ConflictFields, Version
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import FieldSpec
from alliancehub.server.settings import Settings
from tests.desktop.look import dressed
from tests.hub import Hub
from tests.screens.everywhere import Sight, places, sheets
from tests.screens.reach import path_of
from tests.screens.stage import Stage

SCREEN = (1366, 768)
SORTS = (QLabel, QPushButton)
LONG_TITLE = f"{'Abbreviated' * 6} and what else there is to be said of it in the line for a title"
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
    if isinstance(widget, WrappedLabel) and widget.may_break:
        pieces = []
    else:
        pieces = text.split() if is_wrapped else text.replace("&", "").splitlines()
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


def tops(stage):
    """Yield each place as it is when it is gone to."""
    for entry in SCREENS:
        stage.go(entry.place)
        yield Sight(entry.place, stage.window)


def lengthen_titles(stage):
    """Let the first row of each list have the longest of titles, with a word that is too wide."""
    for kind in stage.desk.known.kinds.values():
        if not kind.place or not kind.field(kind.label).is_editable:
            continue
        for hit in stage.ask("query", query={"kind": kind.name, "limit": 1}).hits:
            args = {"kind": kind.name, "id": hit.id, "values": {kind.label: LONG_TITLE}}
            with suppress(Refusal):  # not all of them are the administrator's to change
                stage.ask("submit", name="edit", args=args)
    stage.settle()


def in_sight(stage, root):
    """Return the labels and buttons of the window that can be seen."""
    written = [one for sort in SORTS for one in root.findChildren(sort)]
    return [
        one for one in written if isValid(one) and one.isVisible() and one.window() is stage.window
    ]


def wrong(stage, walk):
    """Return what is cut or out of reach on a walk, in words."""
    found: dict[tuple[str, str], str] = {}
    for sight in walk:
        if isinstance(sight.root, QMenu):
            continue
        for toast in list(stage.window.toasts.toasts):  # the screen may make room for one
            toast.end()
        QApplication.processEvents()
        assert (stage.window.width(), stage.window.height()) == SCREEN, sight.name
        for widget in in_sight(stage, sight.root):
            if isValid(widget) and widget.isVisible() and (cut(widget) or beyond(widget)):
                stage.settle(0.1)  # what came just now may not be laid out yet
            if isValid(widget) and widget.isVisible() and (what := cut(widget) or beyond(widget)):
                found.setdefault((path_of(widget), what), sight.name)
    return [f"{sight}: {path}: {what}" for (path, what), sight in found.items()]


@pytest.fixture
def large(qapp, seeded_hub, tmp_path, monkeypatch):
    """A small screen before the administrator, whose lists begin with long titles."""
    monkeypatch.setenv("ALLIANCEHUB_HOME", str(tmp_path))
    with Stage("large", SCREEN) as stage:
        stage.sign_in(seeded_hub.url, "mara", PASSWORD)
        stage.until(lambda: stage.desk.known.is_admin, "the administrator's rights")
        lengthen_titles(stage)
        yield stage


def test_at_200_percent_no_text_is_cut_on_a_small_screen(large):
    large.window.look.change_size(100)
    large.settle()

    assert [*wrong(large, places(large)), *wrong(large, sheets(large))] == []


def test_at_150_percent_no_place_cuts_a_text(large):
    large.window.look.change_size(50)
    large.settle()

    assert wrong(large, tops(large)) == []


@pytest.fixture
def at_200_percent(qapp):
    with dressed(qapp) as theme:
        theme.apply("light", 2.0)
        yield


def test_a_word_too_wide_for_a_line_is_broken_and_yet_copied_whole(at_200_percent, qtbot):
    shown = label(LONG_TITLE, "title", is_wrapped=True)
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(shown)
    for width in (300, 420):
        page.resize(width, 900)
        page.show()
        qtbot.wait(20)

        assert shown.width() < width
        lines = shown.heightForWidth(shown.width()) / shown.fontMetrics().lineSpacing()
        assert lines >= shown.fontMetrics().horizontalAdvance(LONG_TITLE) / width
    shown.setSelection(0, len(LONG_TITLE))
    assert shown.selectedText() == LONG_TITLE


def test_the_values_of_a_conflict_lie_below_each_other_where_text_is_large(at_200_percent, qtbot):
    mine, theirs = Version(LONG_TITLE, who="You"), Version("Else", who="Ada" * 20)
    conflict = ConflictFields(FieldSpec("line", "Title", name="title"), theirs, mine, theirs)
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(conflict)
    area.resize(480, 500)
    area.show()
    qtbot.wait(50)

    assert conflict.width() <= area.viewport().width()
    for one in conflict.findChildren(QLabel):
        assert not one.isVisible() or not (cut(one) or beyond(one))
    before, mine_at, theirs_at = (head.y() for head, _ in conflict._parts)
    assert before < mine_at < theirs_at
    area.resize(1200, 500)
    qtbot.wait(50)
    assert len({card.y() for _, card in conflict._parts}) == 1
