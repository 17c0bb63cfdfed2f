"""However rows change, views are told of it so that they end up with what there is."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from alliancehub.desktop.models.held_rows import HeldRows
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Hit

COLUMNS = (FieldSpec("line", "Title", name="title"), FieldSpec("line", "More", name="more"))
TITLE = COLUMNS[0]
NAMES = "abcdefghijkl"

orders = st.lists(st.sampled_from(NAMES), unique=True)


class Rows(HeldRows):
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        hit = self.hit(index.row())
        if role != Qt.ItemDataRole.DisplayRole or hit is None:
            return None
        return hit.title

    def fill(self, hits, total):
        self.beginResetModel()
        self._rows.reset(total)
        self._rows.put(0, hits)
        self.endResetModel()

    def ids(self):
        found = [self.hit(row) for row in range(self.rowCount())]
        return [hit.id if hit else None for hit in found]


def hits(names, mark=""):
    return [Hit("tool", name, f"{name}{mark}") for name in names]


def rows_of(names, total=None):
    model = Rows(COLUMNS)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.fill(hits(names), len(names) if total is None else total)
    return model


@given(orders, orders, st.sampled_from(["", "!"]))
def test_news_of_a_whole_list_make_it_what_was_found(before, after, mark):
    model = rows_of(before)
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    model.merge(0, hits(after, mark), len(after))
    assert model.ids() == after
    assert [model.hit(at).title for at in range(len(after))] == [f"{one}{mark}" for one in after]
    assert not resets


@given(orders, orders, st.integers(0, 5), st.integers(0, 5))
def test_news_of_a_part_keep_the_length_true(before, after, more_before, more_after):
    model = rows_of(before, len(before) + more_before)
    model.merge(0, hits(after), len(after) + more_after)
    assert model.rowCount() == len(after) + more_after
    assert model.ids()[: len(after)] == after
    assert set(model.ids()[len(after) :]) <= {None}


@given(orders.filter(len), orders)
def test_a_selected_row_that_stays_is_selected_still(before, after):
    model = rows_of(before)
    kept = {name: QPersistentModelIndex(model.index(at, 0)) for at, name in enumerate(before)}
    model.merge(0, hits(after), len(after))
    for name in set(before) & set(after):
        assert kept[name].isValid()
        assert model.hit(kept[name].row()).id == name


def test_a_list_that_changes_all_over_is_told_in_one_go_and_keeps_what_is_selected():
    names = [f"row {number}" for number in range(100)]
    model = rows_of(names, 130)
    kept = QPersistentModelIndex(model.index(40, 0))
    gone = QPersistentModelIndex(model.index(41, 0))
    told = []
    for signal in (model.rowsInserted, model.rowsRemoved):
        signal.connect(lambda *_: told.append("rows"))
    model.layoutChanged.connect(lambda *_: told.append("order"))
    model.merge(0, hits(names[::2]), 70)
    assert told == ["order", "rows"]
    assert model.hit(kept.row()).id == "row 40"
    assert not gone.isValid()
    assert model.ids() == [*names[::2], *[None] * 20]


def test_what_is_far_from_the_news_is_let_go_of():
    model = rows_of("abcdefgh")
    model.merge(4, hits("ef"), 8)
    assert model.ids() == [None, None, None, None, "e", "f", None, None]


def test_one_new_row_is_told_as_one_new_row():
    model = rows_of("abd")
    told: list[Any] = []
    model.rowsInserted.connect(lambda _, first, last: told.append((first, last)))
    for signal in (model.rowsRemoved, model.layoutChanged, model.dataChanged):
        signal.connect(lambda *_: told.append("more"))
    model.merge(0, hits("abcd"), 4)
    assert told == [(2, 2)]


def test_one_changed_row_is_told_as_one_changed_row():
    model = rows_of("abc")
    told = []
    model.dataChanged.connect(lambda first, last, _: told.append((first.row(), last.row())))
    changed = hits("abc")
    changed[1] = Hit("tool", "b", "other")
    model.merge(0, changed, 3)
    assert told == [(1, 1)]
