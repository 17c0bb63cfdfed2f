"""What differs between two versions."""

from hypothesis import given
from hypothesis import strategies as st

from alliancehub.model.file_change import FileChange
from alliancehub.model.manifest import FileEntry
from alliancehub.model.version_diff import (
    LISTED_MAX,
    diff_card,
    diff_files,
    diff_schema,
    page_of,
)

A, B, C = "a" * 64, "b" * 64, "c" * 64
PATHS = st.text("ab/é🐦", min_size=1, max_size=4)
FILES = st.dictionaries(PATHS, st.sampled_from([A, B, C]), max_size=12)


def files_of(named, size=10):
    return [
        FileEntry(path, size, sha256)
        for path, sha256 in sorted(named.items(), key=lambda item: item[0].encode())
    ]


def test_each_file_is_added_removed_changed_or_moved():
    before = files_of({"a": A, "b": B, "c": C, "d": "d" * 64})
    after = files_of({"a": A, "b": "e" * 64, "new": "f" * 64, "x/c": C})
    found = diff_files(before, after)
    assert [(one.path, one.change, one.path_before) for one in found.changes] == [
        ("b", "changed", ""),
        ("d", "removed", ""),
        ("new", "added", ""),
        ("x/c", "moved", "c"),
    ]
    assert (found.added, found.removed, found.changed, found.moved, found.same) == (1, 1, 1, 1, 1)
    assert (found.bytes_added, found.bytes_removed) == (20, 20)


def test_a_moved_file_is_taken_from_one_place_only():
    found = diff_files(files_of({"a": A}), files_of({"x": A, "y": A}))
    assert [(one.path, one.change) for one in found.changes] == [("x", "moved"), ("y", "added")]


def test_empty_files_do_not_count_as_moved():
    found = diff_files(files_of({"a": A}, size=0), files_of({"b": A}, size=0))
    assert (found.moved, found.added, found.removed) == (0, 1, 1)


@given(FILES, FILES)
def test_the_changes_lead_from_one_version_to_the_other(before, after):
    found = diff_files(files_of(before), files_of(after))
    result = dict(before)
    for one in found.changes:
        if one.change in {"removed", "changed"}:
            del result[one.path]
        if one.change == "moved":
            del result[one.path_before]
    for one in found.changes:
        if one.change != "removed":
            result[one.path] = one.sha256
    assert result == after
    paths = [one.path.encode() for one in found.changes]
    assert paths == sorted(paths)
    counts = found.added + found.removed + found.changed + found.moved
    assert counts == len(found.changes)
    assert found.same == sum(after.get(path) == sha256 for path, sha256 in before.items())


@given(FILES, st.integers(1, 5))
def test_pages_of_any_size_hold_each_change_once(after, count):
    changes = diff_files([], files_of(after)).changes
    seen, position = page_of(changes, "", count)
    while position is not None:
        page, position = page_of(changes, position, count)
        assert 0 < len(page) <= count
        seen += page
    assert seen == changes


def test_more_changes_than_can_be_listed_are_counted():
    after = (FileEntry(f"{number:07}", 1, A) for number in range(LISTED_MAX + 5))
    found = diff_files([FileEntry("x", 1, A)], after)
    assert (found.is_whole, len(found.changes)) == (False, LISTED_MAX)
    assert (found.added, found.removed, found.moved) == (LISTED_MAX + 5, 1, 0)


def test_columns_are_added_removed_or_of_another_type():
    before = [{"file": "a.csv", "column": "id", "type": "int"}, {"file": "a.csv", "column": "x"}]
    after = [{"file": "a.csv", "column": "id", "type": "text"}, {"file": "b.csv", "column": "x"}]
    found = {
        (one.file, one.column): (one.change, one.type_before, one.type)
        for one in diff_schema(before, after)
    }
    assert found == {
        ("a.csv", "id"): ("changed", "int", "text"),
        ("a.csv", "x"): ("removed", "", ""),
        ("b.csv", "x"): ("added", "", ""),
    }


def test_the_card_is_compared_by_lines():
    assert diff_card("# A\nold", "# A\nold") == []
    assert diff_card("# A\nold", "# A\nnew") == ["@@ -1,2 +1,2 @@", " # A", "-old", "+new"]


def test_a_change_says_both_sides():
    found = diff_files([FileEntry("a", 1, A)], [FileEntry("a", 2, B)])
    assert found.changes == [FileChange("a", "changed", 2, B, 1, A)]
