"""Descriptions whose export is judged, by the standard's own library and without it."""

from alliancehub.formats.description import Description
from alliancehub.formats.from_rows import described_rows
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import DatasetVersion
from tests.formats.samples import SHA, whole


def _with(change):
    def made():
        tree = whole()
        change(tree, tree["distribution"][0], tree["recordSet"][0]["field"][0])
        return tree

    return made


def _references(tree, file, field):
    field["references"] = {"field": {"@id": "gone"}}
    tree["recordSet"][0]["key"] = {"@id": "gone"}


def _licences(tree, file, field):
    tree["license"] = ["mit", "LicenseRef-own"]
    del tree["creator"], tree["datePublished"], tree["url"]


BROKEN = {
    "as it is": _with(lambda tree, file, field: None),
    "a hash that is none": _with(lambda tree, file, field: file.update(sha256="zzz")),
    "no format": _with(lambda tree, file, field: file.pop("encodingFormat")),
    "a source that is gone": _with(
        lambda tree, file, field: field.update(source={"fileObject": {"@id": "gone"}})
    ),
    "no type": _with(lambda tree, file, field: field.pop("dataType")),
    "references that lead nowhere": _with(_references),
    "rows of other columns": _with(
        lambda tree, file, field: tree["recordSet"][0].update(data=[{"other": 1}])
    ),
    "two licences and nobody": _with(_licences),
}


def of_the_hub() -> Description:
    """Return a version of the hub with names that are hard to write."""
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
    return described_rows(dataset, version, "https://hub.example.org/api/v1/versions/1/files/")
