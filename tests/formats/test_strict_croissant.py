"""What is written as Croissant keeps to the specification: checked wherever the tests run."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alliancehub.formats.croissant_reader import read_croissant
from alliancehub.formats.croissant_writer import write_croissant
from alliancehub.model.errors import Refusal
from tests.formats.exports import BROKEN, of_the_hub
from tests.formats.samples import REAL, as_bytes, whole
from tests.formats.strict_croissant import REQUIRED, faults_of, missing_of
from tests.formats.test_hostile import KEYS, TREES


def written(data):
    """Return what is written of a description that was read."""
    return json.loads(write_croissant(read_croissant(data)[0]))


def test_what_is_whole_has_all_that_is_required():
    made = written(as_bytes(whole()))
    assert (missing_of(made), faults_of(made)) == (set(), [])


@pytest.mark.parametrize("file", REAL, ids=lambda one: one.name)
def test_a_real_file_keeps_to_the_specification_once_it_was_written(file):
    data = file.read_bytes()
    made = written(data)
    assert faults_of(made) == []
    read = json.loads(data)
    lost = {name for name in missing_of(made) if read.get(name) not in {None, "", "None"}}
    assert not lost


@pytest.mark.parametrize("tree", BROKEN.values(), ids=BROKEN)
def test_what_is_broken_when_read_keeps_to_it_when_written(tree):
    assert faults_of(written(as_bytes(tree()))) == []


def test_a_version_of_the_hub_keeps_to_it():
    made = json.loads(write_croissant(of_the_hub()))
    assert (missing_of(made), faults_of(made)) == (set(), [])


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(KEYS), TREES, max_size=8))
def test_whatever_is_read_keeps_to_it_when_written(tree):
    try:
        made = written(as_bytes(whole() | tree))
    except Refusal:
        return  # told in words; see test_hostile.py
    assert faults_of(made) == []


def without(tree, *names):
    return {name: value for name, value in tree.items() if name not in names}


def test_the_check_finds_what_is_wrong():
    good = written(as_bytes(whole()))
    (file,), (table,) = good["distribution"], good["recordSet"]
    field = table["field"][0]
    nowhere = {"fileObject": {"@id": "gone"}, "extract": {"column": "level"}}
    twice = {**field["source"], "fileSet": {"@id": "levels"}}

    def with_source(source):
        return {**good, "recordSet": [{**table, "field": [{**field, "source": source}]}]}

    wrong = {
        "the @context means": {**good, "@context": without(good["@context"], "field")},
        "it conforms to": {**good, "conformsTo": "http://mlcommons.org/croissant/1.0"},
        "the @type": {**good, "@type": "Dataset"},
        "the key colour": {**good, "colour": "blue"},
        "no hash": {**good, "distribution": [without(file, "sha256")]},
        "the sha256": {**good, "distribution": [{**file, "sha256": "zzz"}]},
        "lies nowhere": {**good, "distribution": [without(file, "contentUrl")]},
        "lies in": {**good, "distribution": [{**file, "containedIn": {"@id": "levels"}}]},
        "names two": {**good, "distribution": [file, file]},
        "leads nowhere": {
            **good,
            "recordSet": [{**table, "field": [{**field, "source": nowhere}]}],
        },
        "names 2 things": with_source(twice),
        "none of its fields": {**good, "recordSet": [{**table, "key": {"@id": "gone"}}]},
        "a row of": {**good, "recordSet": [{**table, "data": [{"gone": 1}]}]},
        "is no day": {**good, "datePublished": "soon"},
    }
    missed = [words for words, tree in wrong.items() if words not in " ".join(faults_of(tree))]
    assert not missed
    assert missing_of(without(good, "license", "url")) == {"license", "url"} <= REQUIRED
