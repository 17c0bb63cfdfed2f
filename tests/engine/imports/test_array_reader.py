import json
import tracemalloc

import pytest

from alliancehub.engine.imports import array_reader
from alliancehub.engine.imports.array_reader import objects_in


@pytest.fixture
def read(tmp_path):
    def of(text):
        path = tmp_path / "data.js"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return [(found.line, found.value or found.problem) for found in objects_in(path)]

    return of


def test_a_script_with_an_array_gives_its_objects_and_their_lines(read):
    assert read('const a = \n[\n\t{"x":1},\n\t{"x":2}\n]\n;\n') == [(3, {"x": 1}), (4, {"x": 2})]


def test_a_json_array_and_json_lines_are_read_alike(read):
    assert read('[{"x":1},\n {"x":2}]') == [(1, {"x": 1}), (2, {"x": 2})]
    assert read('{"x":1}\n{"x":2}\n') == [(1, {"x": 1}), (2, {"x": 2})]
    assert read('\ufeff[{"x":1}]') == [(1, {"x": 1})]


def test_an_object_over_several_lines_counts_from_its_first(read):
    assert read('[\n{\n"x":\n1},\n{"x":2}]') == [(2, {"x": 1}), (5, {"x": 2})]


def test_a_damaged_object_is_told_of_and_the_next_is_read(read):
    first, damaged, third = read('[\n{"x":1},\n{"x":"torn\n{"x":3}\n]')
    assert (first, third) == ((2, {"x": 1}), (4, {"x": 3}))
    assert damaged[0] == 3
    assert "damaged at character" in damaged[1]


def test_two_damaged_objects_on_end_leave_the_list_closed(read):
    found = read('[\n{"x":1},\n{"x":,},\n{"y"}\n]\n;')
    assert [line for line, _ in found] == [2, 3, 4]
    assert found[0][1] == {"x": 1}


def test_a_file_that_ends_too_early_says_so(read):
    assert read('[\n{"x":1},\n')[-1] == (3, "The file ends before its list does.")
    assert read("") == [(1, "The file ends before its list does.")]
    assert read("no list here") == [(1, "The file ends before its list does.")]


def test_what_is_no_object_is_told_of(read):
    assert read('[\n1,\n{"x":1}\n]') == [(2, "This is no object in braces."), (3, {"x": 1})]


def test_bytes_that_are_no_utf8_cost_only_their_own_object(read):
    found = read(b'[\n{"x":"\xe9"},\n{"x":"\\ud800"},\n{"x":3}\n]')
    assert "no Unicode" in found[0][1]
    assert "no Unicode" in found[1][1]
    assert found[2] == (4, {"x": 3})


def test_an_object_nested_too_deep_is_no_crash(read):
    found = read("[\n" + '{"x":' * 100_000 + "\n" + '{"x":3}\n]')
    assert found[-1] == (3, {"x": 3})
    assert len(found) == 2


def test_a_large_file_is_read_in_little_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(array_reader, "OBJECT_MAX", 20_000)
    path = tmp_path / "large.js"
    row = json.dumps({"text": "word " * 200})
    with path.open("w") as file:
        file.write("[\n" + f"{row},\n" * 4_000 + row + "\n]")
    tracemalloc.start()
    count = sum(1 for found in objects_in(path) if found.value)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 4_001
    assert peak < 300_000 < path.stat().st_size


def test_an_object_larger_than_the_limit_is_told_of_as_such(tmp_path, monkeypatch):
    monkeypatch.setattr(array_reader, "OBJECT_MAX", 1_000)
    path = tmp_path / "large.js"
    path.write_text('[\n{"x":"' + "y" * 5_000 + '"},\n{"x":2}\n]')
    found = list(objects_in(path))
    assert found[0].line == 2
    assert found[0].value is None
    assert found[-1].value == {"x": 2}
    assert found[-1].line == 3
