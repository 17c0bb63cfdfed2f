"""The words of what is found in descriptions; each says where, what, and what to do."""

from __future__ import annotations

from alliancehub.model.readiness_report import Finding
from alliancehub.model.told import Told, said, told

_IN_DATASET = {
    "name": said("A name is missing."),
    "description": said("A description is missing."),
    "url": said("The address of its page is missing."),
    "creator": said("Who made it is missing."),
    "datePublished": said("The day of its publication is missing."),
    "version": said("A version is missing."),
    "conformsTo": said("Which version of Croissant it is written for is missing."),
    "@context": said("The context of its names is missing."),
}
_FIELDS = {
    "name": "title",
    "description": "description",
    "url": "url",
    "creator": "authors",
    "datePublished": "published_on",
    "version": "label",
}


def required(name: str, path: str) -> Finding:
    """Return the finding for a property of a dataset that the format requires."""
    return Finding(
        "R",
        f"{name.lstrip('@').lower()}_missing",
        path,
        _IN_DATASET[name],
        told("Fill it in."),
        field=_FIELDS.get(name, ""),
    )


def missing(name: str, path: str, rule: str) -> Finding:
    """Return the finding for a property of a file or a table that the format requires."""
    return Finding("R", rule, path, told("“{name}” is missing.", name=name), told("Fill it in."))


def fatal(rule: str, path: str, text: str, remedy: str = "") -> Finding:
    """Return the finding for what keeps a description from being taken."""
    return Finding("E", rule, path, text, remedy or told("Correct it in the file."))


def structure(rule: str, path: str, text: str, *, is_note: bool = False) -> Finding:
    """Return the finding for what does not fit together."""
    return Finding("S", rule, path, text, told("Correct it in the file."), is_note=is_note)


def dangling(path: str, id: str) -> Finding:
    """Return the finding for a reference to what is not there."""
    return structure("reference_missing", path, _no_such(id))


def _no_such(id: str) -> Told:
    return told("It refers to “{id}”, which is not in the file.", id=id[:200])
