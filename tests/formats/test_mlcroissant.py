"""The standard's own library takes whatever is written: the real files, and made ones.

It needs 369 MB, so it is no part of the lock: this runs where ALLIANCEHUB_MLCROISSANT names a
Python that can import it, in a process of its own.
"""

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from alliancehub.formats.croissant_reader import read_croissant
from alliancehub.formats.croissant_writer import write_croissant
from alliancehub.formats.from_rows import described_rows
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import DatasetVersion
from tests.formats.samples import REAL, SHA, as_bytes, whole

PYTHON = os.environ.get("ALLIANCEHUB_MLCROISSANT", "")
if not PYTHON and find_spec("mlcroissant") is not None:
    PYTHON = sys.executable
pytestmark = pytest.mark.skipif(
    not PYTHON, reason="ALLIANCEHUB_MLCROISSANT names no Python with mlcroissant."
)
CHECK = """
import json, sys
import mlcroissant
found = {}
for path in sys.argv[1:]:
    try:
        found[path] = list(map(str, mlcroissant.Dataset(jsonld=path).metadata.issues.errors))
    except Exception as error:
        found[path] = [f"{type(error).__name__}: {error}"]
print(json.dumps(found))
"""


def errors_of(files):
    command = [PYTHON, "-c", CHECK, *map(str, files)]
    ended = subprocess.run(command, capture_output=True, check=True, timeout=110)
    return {path: one for path, one in json.loads(ended.stdout).items() if one}


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / f"{name}.json"
    path.write_bytes(data)
    return path


def test_every_real_file_is_taken_once_it_was_written_by_us(tmp_path):
    files = [
        written(tmp_path, str(number), write_croissant(read_croissant(file.read_bytes())[0]))
        for number, file in enumerate(REAL)
    ]
    assert errors_of(files) == {}


def test_what_is_broken_when_read_is_sound_when_written(tmp_path):
    broken = []
    for number in range(8):
        tree = whole()
        file, field = tree["distribution"][0], tree["recordSet"][0]["field"][0]
        if number == 1:
            file["sha256"] = "zzz"
        if number == 2:
            del file["encodingFormat"]
        if number == 3:
            field["source"] = {"fileObject": {"@id": "gone"}}
        if number == 4:
            del field["dataType"]
        if number == 5:
            field["references"] = {"field": {"@id": "gone"}}
            tree["recordSet"][0]["key"] = {"@id": "gone"}
        if number == 6:
            tree["recordSet"][0]["data"] = [{"other": 1}]
        if number == 7:
            tree["license"] = ["mit", "LicenseRef-own"]
            del tree["creator"], tree["datePublished"], tree["url"]
        described = read_croissant(as_bytes(tree))[0]
        broken.append(written(tmp_path, f"broken-{number}", write_croissant(described)))
    assert errors_of(broken) == {}


def test_a_version_of_the_hub_is_taken(tmp_path):
    dataset = Dataset(
        title="Tides of “all” {harbours}",
        name="tides",
        description="Levels.",
        licence="CC-BY-4.0",
        authors=[{"name": "Ada Lovelace", "orcid": "0000-0002-1825-0097"}],
        languages=["English"],
    )
    version = DatasetVersion(
        label="1.0.0",
        licence="CC-BY-4.0",
        published_at="2026-01-31T10:00:00Z",
        listing=[
            {"path": "data/levels ü.csv", "size": 3, "sha256": SHA},
            {"path": "notes.jsonl", "size": 0, "sha256": SHA},
        ],
        schema_rows=[
            {"file": "data/levels ü.csv", "column": "level", "type": "Float"},
            {"file": "data/levels ü.csv", "column": "level", "type": "Float"},
            {"file": "notes.jsonl", "column": "odd 'name\"", "type": "Nonsense[]"},
            {"file": "elsewhere", "column": "x", "type": ""},
        ],
    )
    described = described_rows(dataset, version, "https://hub.example.org/api/v1/versions/1/files/")
    assert errors_of([written(tmp_path, "hub", write_croissant(described))]) == {}
