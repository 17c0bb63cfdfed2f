"""Two rows beside each other: what differs by field, within records, lists and long texts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from alliancehub.desktop.comparing import (
    ADDED,
    CHANGED,
    REMOVED,
    SAME,
    PartDifference,
    fields_compared,
    lines_compared,
    parts_compared,
    records_compared,
)
from alliancehub.desktop.dialogs.compare_sheet import CompareSheet, is_cut
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit

FILES = (
    FieldSpec("line", "Path", name="path"),
    FieldSpec("integer", "Size", name="size"),
    FieldSpec("line", "SHA-256", name="sha256"),
)
KIND = KindSpec(
    "thing",
    "Thing",
    "Things",
    "file",
    "title",
    (
        FieldSpec("line", "Title", name="title"),
        FieldSpec("tags", "Tags", name="tags"),
        FieldSpec("markdown", "Card", name="card"),
        FieldSpec("rows", "Files", name="files", columns=FILES),
    ),
)


def file_of(path, size=1, sha256="a"):
    return {"path": path, "size": size, "sha256": sha256}


def hit(**values):
    return Hit("thing", values.get("id", "1"), str(values.get("title", "")), values=values)


def test_records_are_found_again_by_their_first_column():
    before = [file_of("a.csv"), file_of("b.csv"), file_of("gone.csv")]
    after = [file_of("b.csv", 2, "b"), file_of("a.csv"), file_of("new.csv")]

    found = {one.name: one.state for one in records_compared(FILES, before, after)}

    assert found == {"b.csv": CHANGED, "gone.csv": REMOVED, "new.csv": ADDED}


def test_where_several_records_begin_alike_the_next_columns_tell_them_apart():
    columns = tuple(FieldSpec("line", name, name=name) for name in ("table", "column", "type"))
    before = [{"table": "t", "column": c, "type": "int"} for c in "ab"]
    after = [{"table": "t", "column": c, "type": "float" if c == "b" else "int"} for c in "abc"]

    found = [(one.state, one.name) for one in records_compared(columns, before, after)]

    assert found == [(CHANGED, "t · b"), (ADDED, "t · c")]


def test_lines_of_a_text_are_compared_with_those_around_them():
    before = "\n".join(f"line {n}" for n in range(20))
    after = before.replace("line 10\n", "line ten\n")

    found = list(lines_compared(before, after))

    assert [one.before for one in found if one.state == REMOVED] == ["line 10"]
    assert [one.after for one in found if one.state == ADDED] == ["line ten"]
    assert sum(one.state == SAME for one in found) == 6


def test_equal_values_have_no_parts_and_empty_ones_are_left_out():
    one, other = hit(title="A", tags=["x"], card="c"), hit(title="B", tags=["x"], card="c")

    found = fields_compared(KIND, one, other)

    assert [(d.spec.name, d.is_same) for d in found] == [
        ("title", False),
        ("tags", True),
        ("card", True),
    ]
    assert parts_compared(KIND.field("card"), one, other) == []
    assert parts_compared(KIND.field("title"), one, other) == []


def test_a_list_says_what_came_and_what_went():
    found = parts_compared(KIND.field("tags"), hit(tags=["x", "y"]), hit(tags=["y", "z"]))

    assert found == [PartDifference(REMOVED, "x", "x"), PartDifference(ADDED, "z", "", "z")]


@pytest.fixture(scope="module")
def desktop(shared_stage, hub):
    ada = hub.member("ada")
    shared_stage.sign_in(hub.url, ada.login, "correct horse battery")
    return shared_stage


@pytest.fixture(scope="module")
def both(desktop):
    ids = []
    for title, tags in (("First corpus", ["a", "b"]), ("Second corpus", ["b", "c"])):
        values = {"title": title, "keywords": tags, "licence": "MIT"}
        values["description"] = f"What it is.\n\nMade for {title}."
        args = {"kind": "dataset", "values": values}
        ids.append(desktop.ask("submit", name="create", args=args).row)
    desktop.until_synced()
    return tuple(ids)


def test_two_chosen_rows_are_compared_from_the_menu_and_one_is_not(desktop, both):
    screen = desktop.go("datasets")
    screen.show_tab("dataset")
    desktop.settle()
    table = screen.kind_list.table
    table.choose_row(0)
    desktop.settle()
    assert not screen.may_compare
    table.selectAll()
    desktop.settle()

    assert desktop.window.book.run("compare")
    desktop.until(lambda: desktop.sheet and desktop.sheet.fields.rows, "the comparison")

    sheet = desktop.sheet
    assert isinstance(sheet, CompareSheet)
    assert [one.title for one in sheet.pair] == ["First corpus", "Second corpus"]
    fields = [one.key for one in sheet.fields.rows]
    assert "title" in fields
    assert "licence" not in fields, "both have the same"
    sheet.only_differing.setChecked(False)
    assert "licence" in [one.key for one in sheet.fields.rows]
    sheet.leave()
    desktop.settle(0.05)


def test_the_field_that_is_chosen_says_what_differs_in_it_and_is_copied(desktop, both, qtbot):
    sheet = CompareSheet(desktop.desk, "dataset", both)
    desktop.desk.sheet_wanted.emit(sheet)
    desktop.until(lambda: sheet.fields.rows, "the comparison")
    sheet.fields.choose([one.key for one in sheet.fields.rows].index("description"))
    states = [one.cells[0] for one in sheet.parts.rows]
    assert states.count("Removed") == states.count("Added") == 1
    sheet.parts.choose(states.index("Added"))
    qtbot.keyClick(sheet.parts, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Made for Second corpus." in QGuiApplication.clipboard().text()
    sheet.leave()
    desktop.settle(0.05)


def test_a_row_that_is_not_here_is_said(desktop, both):
    sheet = CompareSheet(desktop.desk, "dataset", (both[0], "01926f5e-0000-7000-8000-000000000000"))
    desktop.desk.sheet_wanted.emit(sheet)
    desktop.until(sheet.problem.isVisible, "the refusal")
    assert not sheet.fields.isVisible()
    sheet.leave()
    desktop.settle(0.05)


def test_where_a_field_holds_only_the_first_records_that_is_known():
    most = FieldSpec("rows", "Files", name="files", columns=FILES, maximum=2)
    full = hit(files=[file_of("a"), file_of("b")])
    assert is_cut(most, (full, hit(files=[])))
    assert not is_cut(most, (hit(files=[file_of("a")]), hit(files=[])))
    assert not is_cut(KIND.field("tags"), (full, full))
