"""What stands beside or below each other is in line, as wide as it must be, and no wider."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete

from alliancehub.desktop.layouts import set_margins
from alliancehub.desktop.screens import SCREENS
from alliancehub.desktop.screens.audit_list import DEEDS
from alliancehub.desktop.screens.detail_facts import _tags
from alliancehub.desktop.sidebar import WIDEST, Sidebar
from alliancehub.desktop.tab_order import in_reading_order
from alliancehub.desktop.texts import day_text
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.flow_layout import FlowLayout
from alliancehub.desktop.views.list_table import ListTable
from alliancehub.desktop.views.row_painter import MARGIN
from alliancehub.desktop.views.text_table import TextColumn, TextRow, TextTable
from alliancehub.model.commands import COMMANDS
from tests.desktop.look import dressed
from tests.desktop.test_list_table import COLUMNS, Rows, shown_columns

SERVER = Path(__file__).parents[2] / "src" / "alliancehub" / "server"


@pytest.fixture
def look(qapp):
    with dressed(qapp) as theme:
        yield theme


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_margins_follow_the_direction_of_reading(qapp, direction):
    qapp.setLayoutDirection(direction)
    try:
        row = QHBoxLayout()
        set_margins(row, 1, 2, 3, 4)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    is_mirrored = direction == Qt.LayoutDirection.RightToLeft
    margins = row.contentsMargins()

    sides = (margins.left(), margins.right())
    assert sides == ((3, 1) if is_mirrored else (1, 3))
    assert (margins.top(), margins.bottom()) == (2, 4)


def test_a_window_that_begins_with_large_text_has_a_wide_sidebar_and_an_ellipsis(look, qtbot):
    sidebar = Sidebar(SCREENS)
    qtbot.addWidget(sidebar)
    sidebar._name = "A name that is far too long for any sidebar that there could be"
    sidebar.show()
    look.apply("light", 2.0)

    assert sidebar.width() == WIDEST
    assert sidebar.account.text().rstrip("\u2069").endswith("…")
    assert sidebar.account.sizeHint().width() <= sidebar.width()


def test_an_empty_state_is_as_high_as_its_words_wherever_it_was_first(look, qtbot):
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    pages.addWidget(QWidget())
    empty = EmptyState(
        "check", "No access to any dataset of this alliance yet", "It is listed here."
    )
    pages.addWidget(empty)  # out of sight, it is as narrow as can be
    pages.resize(600, 500)
    pages.show()
    pages.setCurrentWidget(empty)
    qtbot.wait(1)

    lines = empty._title.fontMetrics().height()
    assert empty._title.height() < 2 * lines
    assert empty.sizeHint().height() >= empty._page.sizeHint().height()


def test_an_empty_state_among_others_has_nothing_to_scroll(look, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    inner = QVBoxLayout()
    column.addLayout(inner)
    column.addStretch(1)
    page.resize(500, 600)
    page.show()
    empty = EmptyState("check", "No job is held up", "If a job cannot begin, the reason is here.")
    inner.addWidget(empty)
    qtbot.waitUntil(lambda: empty.isVisible() and empty.verticalScrollBar().maximum() == 0)


def test_what_flows_stands_at_half_the_height_of_its_line(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page, gap=4)
    parts = [QLabel("…") for _ in range(4)]
    for part, height in zip(parts, (20, 40, 30, 10), strict=True):
        part.setFixedSize(60, height)
        flow.addWidget(part)
    page.resize(130, 200)
    page.show()

    middles = [part.y() + part.height() // 2 for part in parts]
    assert middles[:2] == [20, 20]
    assert middles[2] == middles[3] == 40 + 4 + 15
    assert flow.heightForWidth(130) == 40 + 4 + 30


def widgets_of(layout):
    return [layout.itemAt(at).widget() for at in range(layout.count())]


def test_what_flows_stays_when_the_layout_that_it_came_from_ends(qtbot):
    parts = [QPushButton(str(at)) for at in range(8)]
    before, after = QWidget(), QWidget()
    qtbot.addWidget(after)
    column, flow = QVBoxLayout(before), FlowLayout(after)
    for part in parts:
        column.addWidget(part)
    assert widgets_of(column) == parts
    for part in parts:
        part.setParent(None)
    for part in parts:
        flow.addWidget(part)
    delete(before)
    after.show()

    assert widgets_of(flow) == parts
    assert [one for one in in_reading_order(after) if one is not after] == parts
    delete(parts[3])
    assert flow.count() == 7


def test_columns_of_choices_and_days_have_room_for_the_longest(look, qtbot):
    word = "Benchmarks and evaluation"
    area = replace(COLUMNS[1], name="area", choices=(("models", "Models"), ("bench", word)))
    day = replace(COLUMNS[1], name="day", type="day", choices=())
    table = ListTable()
    qtbot.addWidget(table)
    rows = Rows(3, columns=(COLUMNS[0], area, day, *COLUMNS[3:]))
    table.setModel(rows)
    table.resize(700, 300)
    table.show()
    qtbot.wait(1)
    room = [table.columnWidth(at) - 2 * MARGIN for at in range(3)]
    wide = table.fontMetrics().horizontalAdvance

    assert shown_columns(table)[:3] == [0, 1, 2]
    assert room[1] >= wide(word)
    assert room[2] >= max(wide(day_text(f"2027-{at:02}-28")) for at in range(1, 13))


def test_how_a_row_stands_is_in_sight_where_the_name_becomes_a_little_narrower(look, qtbot):
    table = ListTable()
    qtbot.addWidget(table)
    rows = Rows(3)
    table.setModel(rows)
    table.resize(1_000, 300)
    table.show()
    qtbot.wait(1)
    least = table.columns._want(0)[1] + table.columns._want(1)[1]
    table.resize(table.width() - table.viewport().width() + least - 30, 300)
    qtbot.wait(1)

    assert shown_columns(table) == [0, 1]


def test_words_beside_the_name_are_cut_before_the_name_becomes_narrow(look, qtbot):
    area = replace(COLUMNS[1], name="why", choices=(("bench", "Benchmarks and evaluation " * 2),))
    table = ListTable()
    qtbot.addWidget(table)
    rows = Rows(3, columns=(COLUMNS[0], area, *COLUMNS[2:]))
    table.setModel(rows)
    table.resize(1_000, 300)
    table.show()
    qtbot.wait(1)
    least, wanted = table.columns._want(0)[1], table.columns._want(1)[1]
    table.resize(table.width() - table.viewport().width() + least + wanted - 30, 300)
    qtbot.wait(1)

    assert shown_columns(table) == [0, 1]
    assert (table.columnWidth(0), table.columnWidth(1)) == (least, wanted - 30)


def test_a_long_name_without_a_summary_has_both_lines_of_its_row(look, qtbot):
    table = ListTable()
    qtbot.addWidget(table)
    rows = Rows(1)
    table.setModel(rows)
    table.resize(400, 200)
    table.show()
    qtbot.wait(1)
    table.grab()
    title = "Request to join: Meera Menon asks to join Fair queues"
    width = table.fontMetrics().horizontalAdvance(title) * 2 // 3
    first, second = table.rows._broken(title, width)

    assert f"{first} {second}" == title
    assert second, "it does not fit into one"
    assert table.rows._metrics["name"].horizontalAdvance(first) <= width
    assert table.rows._broken("Short", width) == ("Short", "")


def test_a_tag_that_is_too_long_ends_in_an_ellipsis_and_widens_nothing(look, qtbot):
    long = "Multilingual" * 6
    page = _tags([long, "a"])
    qtbot.addWidget(page)
    page.resize(200, 100)
    page.show()
    tag, short = page.findChildren(QLabel)

    assert page.minimumSizeHint().width() < 200
    assert tag.geometry().right() < 200
    assert tag.text().rstrip("\u2069").endswith("…")
    assert (tag.toolTip(), tag.accessibleName()) == (long, long)
    assert (short.text(), short.toolTip()) == ("a", "")
    for one in (tag, short):
        assert one.fontMetrics().horizontalAdvance(one.text()) <= one.contentsRect().width()
    page.resize(2_000, 100)
    qtbot.waitUntil(lambda: tag.text() == long and not tag.toolTip())


@pytest.fixture
def texts(look, qtbot):
    columns = (TextColumn("About", 100), TextColumn("What was found"), TextColumn("Where", 100))
    table = TextTable("Findings", columns, is_wrapped=True)
    qtbot.addWidget(table)
    table.resize(500, 300)
    table.show()
    return table


def test_a_column_of_a_table_is_as_wide_as_what_it_says(texts):
    sentence = "It has no licence, so that nobody may use it for anything at all. " * 3
    texts.set_rows(
        [TextRow(("Required and missing", sentence, "$.a")), TextRow(("Card", "Short."))]
    )
    wide = texts.fontMetrics().horizontalAdvance

    assert texts.columnWidth(0) >= wide("Required and missing") + 2 * 8
    assert texts.columnWidth(2) < 100
    assert texts.rowHeight(0) >= 3 * texts.fontMetrics().height(), "the sentence goes on below"
    assert texts.rowHeight(1) < texts.rowHeight(0)


def test_a_column_of_sentences_is_never_too_narrow_to_be_read(texts):
    texts.set_rows([TextRow(("Required and missing", "It has no licence.", "$.distribution"))])
    texts.resize(250, 300)
    assert texts.columnWidth(1) >= 130
    assert texts.horizontalScrollBar().maximum() > 0, "the rest is one scroll away"
    texts.resize(900, 300)
    assert texts.columnWidth(1) > 400
    assert texts.horizontalScrollBar().maximum() == 0


def test_a_width_that_a_member_gave_a_column_stays(texts):
    texts.horizontalHeader().resizeSection(0, 77)
    texts.set_rows([TextRow(("Required and missing", "A", "B"))])

    assert texts.columnWidth(0) == 77


def test_heads_and_texts_of_a_table_begin_at_the_same_pixel(texts):
    texts.set_rows([TextRow(("MMMM", "MMMM", "MMMM"))])
    texts.set_columns((TextColumn("MMMM", 200), TextColumn("MMMM")))
    texts.set_rows([TextRow(("MMMM", "MMMM"))])
    picture = texts.grab().toImage()

    def first_ink(top, bottom):
        ground = picture.pixel(texts.columnWidth(0) - 4, (top + bottom) // 2)
        return next(
            x
            for x in range(4, 100)
            if any(picture.pixel(x, y) != ground for y in range(top, bottom))
        )

    header = texts.horizontalHeader()
    head = first_ink(header.y() + 8, header.y() + header.height() - 8)
    top = texts.viewport().mapTo(texts, QPoint(0, texts.rowViewportPosition(0))).y()
    assert abs(head - first_ink(top + 8, top + texts.rowHeight(0) - 8)) <= 1


def test_everything_that_the_hub_notes_has_words_in_the_audit_trail():
    noted = set()
    for path in SERVER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "AuditRow":
                deed = node.args[2] if len(node.args) > 2 else None
                if isinstance(deed, ast.Constant):
                    noted.add(deed.value)
    assert len(noted) > 5

    assert noted - set(DEEDS) - {one.name for one in COMMANDS} == set()
