from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPoint, Qt

from alliancehub.desktop.row_roles import HIT_ROLE, SPEC_ROLE
from alliancehub.desktop.stretches import count_of
from alliancehub.desktop.views.list_header import MARGIN
from alliancehub.desktop.views.list_table import ListTable
from alliancehub.desktop.views.pill import look_of, pill_size
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Hit
from tests.desktop.look import dressed

COLUMNS = (
    FieldSpec("line", "Title", name="title"),
    FieldSpec("choice", "State", name="state", choices=(("active", "Active"),)),
    FieldSpec("ref", "Organisation", name="organisation"),
    FieldSpec("credits", "Credits", name="credits"),
    FieldSpec("instant", "Updated", name="updated_at"),
)


NOWHERE = QModelIndex()


class Rows(QAbstractTableModel):
    """As the window's own model tells them, of a length without rows behind it."""

    def __init__(self, length, missing=frozenset(), columns=COLUMNS):
        super().__init__()
        self.columns = columns
        self.length, self.missing, self.asked = length, missing, set()

    def rowCount(self, parent=NOWHERE):
        return 0 if parent.isValid() else self.length

    def columnCount(self, parent=NOWHERE):
        return len(COLUMNS)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role == SPEC_ROLE:
            return self.columns[section]
        return self.columns[section].label if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        self.asked.add(index.row())
        if role == SPEC_ROLE:
            return self.columns[index.column()]
        if index.row() in self.missing:
            return None
        if role == HIT_ROLE:
            at = index.row()
            values = {"state": "active"}
            return Hit("project", str(at), f"Row {at}", "Summary", values, is_pending=at == 1)
        return f"Row {index.row()}" if role == Qt.ItemDataRole.DisplayRole else None


@pytest.fixture(autouse=True)
def look(qapp):
    with dressed(qapp) as theme:
        yield theme


@pytest.fixture
def table(qtbot):
    return made(qtbot, Rows(50))


def made(qtbot, rows, width=900):
    table = ListTable("Projects")
    qtbot.addWidget(table)
    rows.setParent(table)
    table.setModel(rows)
    table.resize(width, 400)
    with qtbot.waitActive(table):
        table.show()
        table.activateWindow()
    table.setFocus()
    return table


def shown_columns(table):
    return [at for at in range(len(COLUMNS)) if not table.isColumnHidden(at)]


def test_arrows_choose_rows_and_return_opens_one(table, qtbot):
    with qtbot.waitSignal(table.row_chosen) as chosen:
        table.choose_row(5)
    assert chosen.args[0].id == "5"
    with qtbot.waitSignal(table.row_chosen) as chosen:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert chosen.args[0].id == "6"
    with qtbot.waitSignal(table.row_opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args[0].id == "6"


def test_a_list_that_takes_the_keyboard_chooses_its_first_row(table):
    assert table.stretches() == [(0, 0)]
    assert table.current_hit().id == "0"


def test_it_does_so_from_right_to_left_too(qapp, qtbot):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        table = made(qtbot, Rows(50))

        assert table.stretches() == [(0, 0)]
        assert table.current_hit().id == "0"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_home_and_end_go_to_the_ends_and_up_leads_out(table, qtbot):
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.current_hit().id == "49"
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.current_hit().id == "0"
    with qtbot.waitSignal(table.left_upwards):
        qtbot.keyClick(table, Qt.Key.Key_Up)


def test_chosen_rows_are_told_as_stretches_from_the_top_down(table, qtbot):
    table.choose_row(7)
    at = table.visualRect(table.model().index(3, 0)).center()
    held = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, at)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    assert table.stretches() in ([(3, 4), (7, 7)], [(3, 4)])
    assert count_of([(3, 4), (7, 7)]) == 3


def test_a_million_rows_are_chosen_with_one_key_and_let_go_with_another(qtbot):
    table = made(qtbot, Rows(1_000_000))
    table.choose_row(2)
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert table.stretches() == [(0, 999_999)]
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert table.stretches() == [(2, 2)]
    assert len(table.model().asked) < 60


def test_a_row_that_comes_later_is_chosen_once_it_is_here(qtbot):
    rows = Rows(50, missing={20})
    table = made(qtbot, rows)
    with qtbot.assertNotEmitted(table.row_chosen):
        table.choose_row(20)
    rows.missing = frozenset()
    with qtbot.waitSignal(table.row_chosen) as chosen:
        rows.dataChanged.emit(rows.index(0, 0), rows.index(49, 4))
    assert chosen.args[0].id == "20"


def test_once_all_chosen_rows_went_the_one_in_their_place_is_chosen_else_what_is_left(table):
    model = table.model()

    def remove(first, last):
        model.beginRemoveRows(NOWHERE, first, last)
        model.length -= last - first + 1
        model.endRemoveRows()

    length = model.length
    table.restore_stretches([(2, 3), (6, 6)], current=6)
    remove(6, 6)
    assert table.stretches() == [(2, 3)]
    remove(2, 3)
    assert (table.currentIndex().row(), table.stretches()) == (2, [(2, 2)])
    remove(0, 0)
    assert (table.currentIndex().row(), table.stretches()) == (1, [(1, 1)])
    assert model.length == length - 4
    table.choose_row(model.length - 1)
    remove(model.length - 1, model.length - 1)
    assert table.stretches() == [(model.length - 1, model.length - 1)]
    remove(0, model.length - 1)
    assert table.stretches() == []


def test_a_column_that_is_dragged_is_told_as_the_new_order_of_all(table, qtbot):
    with qtbot.waitSignal(table.columns.moved) as moved:
        table.horizontalHeader().moveSection(2, 1)
    assert moved.args[0][:3] == ["title", "organisation", "state"]
    assert [table.horizontalHeader().logicalIndex(at) for at in range(5)] == list(range(5))


def test_tab_leaves_the_list(table):
    assert not table.tabKeyNavigation()
    assert table.accessibleName() == "Projects"


def test_the_menu_key_asks_for_a_menu_at_the_row(table, qtbot):
    table.choose_row(2)
    with qtbot.waitSignal(table.menu_wanted) as wanted:
        qtbot.keyClick(table, Qt.Key.Key_Menu)

    assert wanted.args[0].id == "2"
    assert isinstance(wanted.args[1], QPoint)


@pytest.mark.parametrize("width", [220, 360, 640, 1400])
def test_columns_never_reach_beyond_the_right_edge(qtbot, width):
    table = made(qtbot, Rows(50), width)
    qtbot.wait(1)
    used = sum(table.columnWidth(at) for at in shown_columns(table))

    assert used == table.viewport().width()
    assert shown_columns(table) == list(range(len(shown_columns(table))))


def test_a_column_of_states_has_room_for_the_longest_of_them(qtbot):
    word = "Partly accepted, and the rest of it is put off"
    choices = (("active", "Active"), ("partly_accepted", word))
    states = replace(COLUMNS[1], choices=choices)
    shown = ListTable()
    qtbot.addWidget(shown)
    shown.setModel(Rows(3, columns=(COLUMNS[0], states, *COLUMNS[2:])))
    shown.resize(700, 300)
    shown.show()
    qtbot.wait(20)

    room = shown.columnWidth(1) - 2 * MARGIN
    look = look_of(states, "partly_accepted")
    assert look is not None
    assert room >= pill_size(look).width()


def test_columns_come_back_when_there_is_room(qtbot):
    table = made(qtbot, Rows(50), 260)
    assert shown_columns(table) == [0]
    table.resize(1200, 400)

    assert len(shown_columns(table)) == len(COLUMNS)


def test_widths_that_were_set_are_remembered(table, qtbot):
    qtbot.wait(1)
    table.columns.restore({"state": 222})
    qtbot.waitUntil(lambda: table.columnWidth(1) == 222)

    assert table.columns.widths == {"state": 222}


def test_rows_that_are_not_here_yet_are_drawn_and_choose_nothing(qtbot):
    table = made(qtbot, Rows(5, missing={2}))
    with qtbot.assertNotEmitted(table.row_chosen):
        table.choose_row(2)
    assert table.current_hit() is None
    assert not table.grab().isNull()


def test_only_rows_in_sight_are_asked_for(qtbot):
    table = made(qtbot, Rows(1_000_000))
    table.grab()

    assert len(table.model().asked) < 30


def test_rows_grow_with_the_text(table, look, qtbot):
    before = table.verticalHeader().defaultSectionSize()
    look.apply("light", 1.5)
    qtbot.wait(1)

    assert table.verticalHeader().defaultSectionSize() == round(before * 1.5)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_chosen_row_looks_chosen(table, look, mode):
    look.apply(mode)
    plain = table.grab().toImage()
    table.choose_row(1)

    assert table.grab().toImage() != plain
