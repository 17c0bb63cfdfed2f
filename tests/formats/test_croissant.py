"""Croissant comes in leniently, with the place of all that is wrong, and goes out strictly."""

import json
from dataclasses import replace
from functools import partial

import pytest

from alliancehub.formats.croissant_reader import read_croissant
from alliancehub.formats.croissant_writer import croissant_parts, write_croissant
from alliancehub.formats.description import Description
from alliancehub.formats.from_rows import described_rows, file_part, table_files, tables_of
from alliancehub.model.errors import Refusal
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.readiness_report import report_of
from tests.formats.samples import REAL, SHA, as_bytes, needs_real, whole


def found_in(tree):
    return {(one.code, one.rule, one.path) for one in read_croissant(as_bytes(tree))[1]}


def without(name):
    tree = whole()
    del tree[name]
    return tree


def with_file(**values):
    tree = whole()
    tree["distribution"][0] |= values
    return tree


def test_nothing_is_found_where_nothing_is_wrong():
    read, findings = read_croissant(as_bytes(whole()))
    assert findings == []
    assert read.name == "Tides"
    assert read.licence.spdx == "CC-BY-4.0"
    assert read.creators[0].orcid == "0000-0002-1825-0097"
    assert read.files[0].path == "data/levels.csv"
    assert (read.files[0].size, read.files[0].sha256) == (3_000, SHA)
    assert read.tables[0].columns[0].extract == {"column": "level"}


@needs_real
@pytest.mark.parametrize("file", REAL, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_real_file_is_taken_and_written_so_that_it_is_read_the_same(file):
    read, findings = read_croissant(file.read_bytes())
    assert [one for one in findings if one.code == "E"] == []
    assert read.name
    assert read.files
    assert read.tables
    assert report_of(findings).grade != "none"
    written = write_croissant(read)
    again, more = read_croissant(written)
    assert [one for one in more if one.code in "ES"] == []
    assert write_croissant(again) == written
    assert [one.id for one in again.files] == [one.id for one in read.files]
    assert [len(one.columns) for one in again.tables] == [len(one.columns) for one in read.tables]


@pytest.mark.parametrize(
    ("name", "code", "rule"),
    [
        ("name", "R", "name_missing"),
        ("description", "R", "description_missing"),
        ("url", "R", "url_missing"),
        ("creator", "R", "creator_missing"),
        ("datePublished", "R", "datepublished_missing"),
        ("conformsTo", "R", "conformsto_missing"),
    ],
)
def test_what_is_required_and_missing_is_named_with_its_place(name, code, rule):
    assert found_in(without(name)) == {(code, rule, f"$.{name}")}


@pytest.mark.parametrize(
    ("values", "code", "rule", "name"),
    [
        ({"contentUrl": "file:///etc/passwd"}, "E", "scheme", "contentUrl"),
        ({"contentUrl": "java\nscript:alert(1)"}, "E", "scheme", "contentUrl"),
        ({"contentUrl": "data:text/csv,1"}, "E", "scheme", "contentUrl"),
        ({"contentUrl": "../../secret"}, "E", "traversal", "contentUrl"),
        ({"contentUrl": "%2e%2e/secret"}, "E", "traversal", "contentUrl"),
        ({"contentUrl": "/etc/passwd"}, "E", "traversal", "contentUrl"),
        ({"contentUrl": "C:\\secret"}, "E", "traversal", "contentUrl"),
        ({"contentUrl": "data/con.csv"}, "S", "path", "contentUrl"),
        ({"contentUrl": ""}, "R", "place_missing", "contentUrl"),
        ({"encodingFormat": ""}, "R", "format_missing", "encodingFormat"),
        ({"sha256": ""}, "H", "hash_missing", "sha256"),
        ({"sha256": "zzz"}, "H", "hash_placeholder", "sha256"),
        ({"sha256": SHA[:40]}, "H", "hash_length", "sha256"),
        (
            {"sha256": "https://github.com/mlcommons/croissant/issues/80"},
            "H",
            "hash_placeholder",
            "sha256",
        ),
        ({"containedIn": {"@id": "nowhere"}}, "S", "reference_missing", "containedIn"),
    ],
)
def test_what_is_wrong_with_a_file_is_named_with_its_place(values, code, rule, name):
    assert found_in(with_file(**values)) == {(code, rule, f"$.distribution[0].{name}")}


def test_an_id_that_names_two_things_is_fatal_at_the_second():
    tree = whole()
    tree["recordSet"][0]["field"].append(tree["recordSet"][0]["field"][0])
    assert found_in(tree) == {("E", "id_clash", "$.recordSet[0].field[1]['@id']")}


def test_no_files_and_no_address_leave_nothing_to_have():
    tree = without("distribution")
    del tree["url"], tree["recordSet"]
    assert ("E", "no_data", "$.distribution") in found_in(tree)


def test_a_script_as_the_address_of_a_dataset_is_fatal():
    assert found_in(whole() | {"url": "javascript:alert(1)"}) == {("E", "scheme", "$.url")}


def test_a_field_that_is_read_from_nowhere_is_told():
    tree = whole()
    field = tree["recordSet"][0]["field"][0]
    field["source"]["fileObject"]["@id"] = "gone"
    field["references"] = {"field": {"@id": "gone/too"}}
    where = "$.recordSet[0].field[0]"
    assert found_in(tree) == {
        ("S", "reference_missing", f"{where}.source"),
        ("S", "reference_missing", f"{where}.references"),
    }
    del field["source"], field["references"]
    assert found_in(tree) == {("S", "source_missing", f"{where}.source")}


@pytest.mark.parametrize(
    ("data", "rule", "path"),
    [
        (b"", "no_json", "$"),
        (b"[1,]", "no_json", "$"),
        (b"\xff\xfe\x00", "no_text", "$"),
        (b"3", "no_dataset", "$"),
        (b"{}", "no_dataset", "$"),
        (b'{"@type": "sc:Recipe"}', "no_dataset", "$"),
        (b"[" * 5_000, "too_deep", "$"),
        (b'{"a":' * 99 + b"[[1]]" + b"}" * 99, "too_deep", "$"),
        (b" " * (2 * 2**20 + 1), "too_large", "$"),
        (b'{"name": [' + b"1," * 100_000 + b"1]}", "too_many", "$.name[99998]"),
    ],
)
def test_what_is_no_description_is_refused_in_words(data, rule, path):
    read, findings = read_croissant(data)
    assert [(one.code, one.rule, one.path) for one in findings] == [("E", rule, path)]
    assert findings[0].text
    assert findings[0].remedy
    assert not read.files


def test_names_are_known_with_a_prefix_as_whole_addresses_and_in_a_graph():
    tree = whole()
    plain = read_croissant(as_bytes(tree))[0]
    context = tree.pop("@context")
    prefixed = {f"schema:{key}" if key[0] != "@" else key: one for key, one in tree.items()}
    whole_names = {
        f"https://schema.org/{key}" if key[0] != "@" else key: one for key, one in tree.items()
    }
    graph = {"@context": context, "@graph": [{"@type": "sc:Person"}, tree]}
    for other in ({"@context": context, **prefixed}, {"@context": context, **whole_names}, graph):
        read = read_croissant(as_bytes(other))[0]
        assert (read.name, read.version, len(read.files)) == ("Tides", "1.2.0", 1)
        assert read.creators == plain.creators


def test_texts_in_several_languages_are_read_in_english_and_nonsense_is_no_text():
    tree = whole() | {
        "name": {"de": "Gezeiten", "en": "Tides"},
        "description": [None, {"@value": 7}],
    }
    tree["keywords"] = "water, harbours;  tides"
    tree["version"] = 1.5
    read, _ = read_croissant(as_bytes(tree))
    assert (read.name, read.description, read.version) == ("Tides", "7", "1.5")
    assert read.keywords == ("water", "harbours", "tides")


def test_keys_that_stand_twice_are_told_and_the_last_counts():
    data = as_bytes(whole()).replace(b'"name": "Tides"', b'"name": "Old", "name": "Tides"')
    read, findings = read_croissant(data)
    assert read.name == "Tides"
    assert [(one.rule, one.path, one.is_note) for one in findings] == [("key_twice", "$", True)]
    assert report_of(findings).grade == "alliance_ready"


def test_several_licences_hold_at_once():
    tree = whole() | {"license": ["mit", {"@type": "CreativeWork", "name": "cc-by-sa-4.0"}]}
    assert read_croissant(as_bytes(tree))[0].licence.spdx == "MIT AND CC-BY-SA-4.0"


def test_responsible_ai_is_kept_both_ways():
    tree = whole() | {"rai:dataBiases": ["One harbour only."], "rai:dataCollection": "By gauges."}
    read, _ = read_croissant(as_bytes(tree))
    assert read.rai == {"dataBiases": "One harbour only.", "dataCollection": "By gauges."}
    written = json.loads(write_croissant(read))
    assert written["rai:dataCollection"] == "By gauges."


def test_bytes_without_a_hash_are_written_as_those_of_a_live_dataset():
    read, _ = read_croissant(as_bytes(with_file(sha256="zzz")))
    written = json.loads(write_croissant(read))
    assert written["isLiveDataset"] is True
    assert "sha256" not in written["distribution"][0]


def test_what_leads_nowhere_is_not_written():
    tree = whole()
    tree["recordSet"][0]["field"][0]["references"] = {"field": {"@id": "gone"}}
    tree["recordSet"][0]["key"] = {"@id": "gone"}
    written = json.loads(write_croissant(read_croissant(as_bytes(tree))[0]))
    assert "references" not in written["recordSet"][0]["field"][0]
    assert "key" not in written["recordSet"][0]


def test_what_has_no_name_or_no_data_is_not_written():
    with pytest.raises(Refusal):
        write_croissant(Description("hub", name="Tides"))
    with pytest.raises(Refusal):
        write_croissant(Description("hub", url="https://example.org/"))


def test_what_is_written_has_ids_without_spaces_and_rows_by_them():
    tree = whole()
    records = tree["recordSet"][0]
    records["@id"], records["field"][0]["@id"] = "my rows", "my rows/level"
    del records["field"][0]["source"]
    for key in ("level", "my rows/level"):
        records["data"] = [{key: 1.5}]
        written = json.loads(write_croissant(read_croissant(as_bytes(tree))[0]))["recordSet"][0]
        assert (written["@id"], written["data"]) == ("my_rows", [{"my_rows/level": 1.5}])
    records["data"] = [{"other": 1.5}]
    assert "recordSet" not in json.loads(write_croissant(read_croissant(as_bytes(tree))[0]))


def test_a_file_written_part_by_part_is_the_one_that_is_written_at_once():
    sha = "ab" * 32
    files = tuple(file_part(path, 3, sha, "https://h.example/") for path in ("a b.csv", "a_b.csv"))
    version = DatasetVersion(
        label="1.0.0",
        listing=[{"path": one.path, "size": 3, "sha256": sha} for one in files],
        schema_rows=[
            {"file": "a_b.csv", "column": "level", "type": "Float"},
            {"file": "gone.csv", "column": "level", "type": "Float"},
        ],
    )
    dataset = Dataset(title="Tides", name="tides", licence="CC-BY-4.0")
    whole = described_rows(dataset, version, "https://h.example/")
    bare = replace(whole, files=(), tables=())
    parts = croissant_parts(bare, files, partial(tables_of, version), table_files(version))

    written = b"".join(parts)

    assert json.loads(written)["recordSet"]
    assert written == write_croissant(whole)
    no_tables = DatasetVersion(label="1.0.0", listing=version.listing)
    whole = described_rows(dataset, no_tables, "https://h.example/")
    parts = croissant_parts(bare, files, partial(tables_of, no_tables), ())
    assert b"".join(parts) == write_croissant(whole)
    assert "distribution" not in json.loads(b"".join(croissant_parts(bare, (), lambda _: (), ())))
    with pytest.raises(Refusal):
        next(croissant_parts(Description("hub"), (), lambda _: (), ()))
