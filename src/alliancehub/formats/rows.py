"""A description as values of the fields of a dataset and of its version, each of which fits."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from alliancehub.formats.croissant_tables import columns_of
from alliancehub.formats.description import Description
from alliancehub.formats.languages import language_of
from alliancehub.model.dataset_names import slug_of
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import LIST_MAX, problem_of
from alliancehub.model.kind import spec_of
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import DatasetVersion

_SOURCES = {"croissant": "Croissant", "card": "Hugging Face card", "kaggle": "Kaggle"}
_LABEL = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+_-]{0,63}")
_HASH = re.compile(r"[0-9a-f]{7,64}")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
FIRST = "1.0.0"


def dataset_values(it: Description) -> dict[str, Any]:
    """Return the values of a dataset's fields that a description gives; what fits none is left."""
    title = it.title or it.name
    values = {
        "name": slug_of(it.name or title),
        "title": title,
        "description": it.description,
        "creator": ", ".join(one.name for one in it.creators[:3]),
        "creator_url": next((one.url for one in it.creators if one.url), ""),
        "url": it.url,
        "licence": it.licence.spdx,
        "licence_name": it.licence.name,
        "licence_url": it.licence.url,
        "languages": [language_of(one) for one in it.languages],
        "modalities": it.modalities,
        "keywords": [*it.keywords, *it.tasks],
        "size_bytes": sum(one.size or 0 for one in it.files),
        "source": _SOURCES.get(it.form, ""),
        "data_classes": it.data_classes or (),
        "authors": [
            {"name": one.name, "orcid": one.orcid, "affiliation": one.affiliation}
            for one in it.creators
        ],
        "doi": it.doi,
        "published_on": it.published_on,
    }
    return _fitting(values, spec_of(Dataset).fields)


def version_values(it: Description) -> dict[str, Any]:
    """Return the values of a version's fields that a description gives."""
    label = it.version.strip().removeprefix("v")
    if not _LABEL.fullmatch(label) or _HASH.fullmatch(label) or label in {"main", "latest"}:
        label = FIRST
    return _fitting(
        {
            "label": label,
            "licence": it.licence.spdx,
            "card": it.card,
            "schema_rows": list(_schema(it)),
        },
        spec_of(DatasetVersion).fields,
    )


def _schema(it: Description) -> Iterable[dict[str, Any]]:
    paths = {one.id: one.path or one.name for one in it.files}
    for table in it.tables:
        for column in columns_of(table.columns):
            type_ = ", ".join(one.removeprefix("sc:").removeprefix("cr:") for one in column.types)
            yield {
                "file": paths.get(column.file, "") or table.name,
                "column": column.name,
                "type": type_ + ("[]" if column.is_repeated and type_ else ""),
                "description": column.description,
            }


def _fitting(values: dict[str, Any], specs: Iterable[FieldSpec]) -> dict[str, Any]:
    """Return values cut to what the fields take, without those that cannot be made to fit."""
    fields = {one.name: one for one in specs}
    made = {name: _cut(fields[name], value) for name, value in values.items()}
    return {
        name: value
        for name, value in made.items()
        if value not in ("", [], 0) and not problem_of(fields[name], value)
    }


def _cut(spec: FieldSpec, value: Any) -> Any:
    if spec.is_structured:
        most = LIST_MAX if spec.maximum is None else spec.maximum
        rows = [
            {one.name: _cut(one, row.get(one.name, "")) for one in spec.columns} for row in value
        ]
        return [
            {name: cell for name, cell in row.items() if cell != ""}
            for row in rows
            if not any(problem_of(one, row[one.name]) for one in spec.columns)
        ][:most]
    if spec.is_list:
        words = dict.fromkeys(_line(one, 100) for one in value)
        return [one for one in words if one][:LIST_MAX]
    if spec.name == "card":
        return value  # byte for byte: others read it again
    if isinstance(value, str):
        if spec.type in {"text", "markdown"}:
            return _CONTROL.sub("", value.replace("\r\n", "\n").strip())[: spec.max_length]
        return _line(value, spec.max_length)
    return value


def _line(text: str, length: int) -> str:
    line = " ".join(_CONTROL.sub(" ", text).split())
    return line if len(line) <= length else line[: length - 1] + "…"
