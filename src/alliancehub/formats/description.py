"""What any format says of a dataset, in one shape. Readers make it, checks and writers take it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Creator:
    """Who made a dataset.

    Attributes:
        is_person: False for an organisation.
        orcid: as ``0000-0001-2345-678X``, or empty.
    """

    name: str
    url: str = ""
    orcid: str = ""
    affiliation: str = ""
    is_person: bool = True


@dataclass(frozen=True)
class Licence:
    """A licence as it was given.

    Attributes:
        spdx: its SPDX expression; empty where it cannot be told.
        name, url: as given.
    """

    spdx: str = ""
    name: str = ""
    url: str = ""

    @property
    def is_given(self) -> bool:
        """Whether anything was said at all."""
        return bool(self.spdx or self.name or self.url)


@dataclass(frozen=True)
class FilePart:
    """A file, or a set of files that a pattern names.

    Attributes:
        id: names it within the description.
        path: of the file below the dataset's folder, or empty.
        url: where it can be had, or empty.
        size: bytes; None where it is not said.
        sha256: in hexadecimal digits; empty where it is missing or cannot be one.
        is_set: whether it is a set, of what ``includes`` names and ``excludes`` does not.
        within: ids of the archives or sets that it lies in.
        transform: how it is found within them, as Croissant says it.
        where: its JSON path, for what is said about it.
    """

    id: str
    name: str = ""
    path: str = ""
    url: str = ""
    size: int | None = None
    sha256: str = ""
    md5: str = ""
    media_type: str = ""
    description: str = ""
    is_set: bool = False
    includes: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    transform: dict[str, Any] = field(default_factory=dict)
    where: str = "$"


@dataclass(frozen=True)
class Column:
    """A column, or a field of records.

    Attributes:
        types: what its values are, such as ``sc:Text``.
        file: id of the file or the set it is read from, or empty.
        extract: how: ``{"column": "a"}``, ``{"jsonPath": "$.a"}``, ``{"fileProperty": "content"}``.
        transforms: what is done to what was read, as Croissant says it.
        from_field: id of the column that it is taken from, or empty.
        refers_to: id of the column, or of the file, that its values are looked up in, or empty.
        refers_extract: how, where that is a file.
        more: further properties, as they were.
    """

    id: str
    name: str
    types: tuple[str, ...] = ()
    description: str = ""
    file: str = ""
    extract: dict[str, Any] = field(default_factory=dict)
    transforms: tuple[dict[str, Any], ...] = ()
    from_field: str = ""
    refers_to: str = ""
    refers_extract: dict[str, Any] = field(default_factory=dict)
    is_repeated: bool = False
    columns: tuple[Column, ...] = ()
    more: dict[str, Any] = field(default_factory=dict)
    where: str = "$"


@dataclass(frozen=True)
class Table:
    """A table, or a set of records.

    Attributes:
        key: ids of the columns that name a record.
        rows: records that stand in the description itself; None where they are in files.
    """

    id: str
    name: str
    columns: tuple[Column, ...] = ()
    description: str = ""
    types: tuple[str, ...] = ()
    key: tuple[str, ...] = ()
    rows: list[dict[str, Any]] | None = None
    examples: list[dict[str, Any]] | None = None
    where: str = "$"


@dataclass(frozen=True)
class Description:
    """A dataset as a format describes it; what a format does not say is empty.

    Attributes:
        form: the format: ``croissant``, ``card``, ``kaggle``, ``folder`` or ``hub``.
        name: short name, for an address.
        title: for people.
        published_on, modified_on: ISO 8601 days.
        sources: what it was made of: addresses or names.
        rai: properties of Croissant's RAI vocabulary, by name without prefix.
        data_classes: of ``model.data_classes``, as somebody said them; None where nobody did.
        card: the text of its README, with front-matter.
    """

    form: str
    name: str = ""
    title: str = ""
    description: str = ""
    url: str = ""
    licence: Licence = Licence()
    creators: tuple[Creator, ...] = ()
    publisher: str = ""
    keywords: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    modalities: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()
    version: str = ""
    published_on: str = ""
    modified_on: str = ""
    cite_as: str = ""
    doi: str = ""
    same_as: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    files: tuple[FilePart, ...] = ()
    tables: tuple[Table, ...] = ()
    rai: dict[str, Any] = field(default_factory=dict)
    data_classes: tuple[str, ...] | None = None
    is_live: bool = False
    card: str = ""
