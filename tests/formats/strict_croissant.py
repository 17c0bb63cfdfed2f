"""What the specification of Croissant 1.1 says of a file's structure, checked without its library.

Nothing here is taken from ``alliancehub.formats``: terms, required keys and what may refer to what
are written down anew from the specification.
"""

import re
from collections.abc import Iterator
from typing import Any

CR, SC = "http://mlcommons.org/croissant/", "https://schema.org/"
TERMS = [
    "arrayShape",
    "citeAs",
    "column",
    "containedIn",
    "data",
    "dataType",
    "equivalentProperty",
    "examples",
    "excludes",
    "extract",
    "field",
    "fileObject",
    "fileProperty",
    "fileSet",
    "format",
    "includes",
    "isArray",
    "isLiveDataset",
    "jsonPath",
    "key",
    "md5",
    "parentField",
    "path",
    "readLines",
    "recordSet",
    "references",
    "regex",
    "repeated",
    "replace",
    "samplingRate",
    "separator",
    "source",
    "subField",
    "transform",
    "unArchive",
    "value",
]
REQUIRED = {"description", "license", "name", "url", "creator", "datePublished"}
_OF_DATASET = REQUIRED | {
    "@context",
    "@type",
    "conformsTo",
    "alternateName",
    "publisher",
    "dateModified",
    "version",
    "keywords",
    "inLanguage",
    "identifier",
    "citeAs",
    "sameAs",
    "prov:wasDerivedFrom",
    "isLiveDataset",
    "distribution",
    "recordSet",
}
_OF_FILE = {
    "@type",
    "@id",
    "name",
    "description",
    "containedIn",
    "encodingFormat",
    "contentUrl",
    "contentSize",
    "sha256",
    "md5",
    "includes",
    "excludes",
    "sameAs",
}
_OF_RECORD_SET = {
    "@type",
    "@id",
    "name",
    "description",
    "dataType",
    "key",
    "field",
    "data",
    "examples",
    "annotation",
}
_OF_FIELD = {
    "@type",
    "@id",
    "name",
    "description",
    "dataType",
    "repeated",
    "source",
    "references",
    "subField",
    "value",
    "isArray",
    "arrayShape",
    "equivalentProperty",
    "parentField",
    "format",
    "annotation",
    "examples",
}
_OF_SOURCE = {
    "fileObject",
    "fileSet",
    "recordSet",
    "field",
    "extract",
    "transform",
    "samplingRate",
    "format",
}
_OF_EXTRACT = {"column", "jsonPath", "fileProperty", "regex", "separator"}
_OF_TRANSFORM = {
    "delimiter",
    "format",
    "jsonPath",
    "jsonQuery",
    "regex",
    "replace",
    "separator",
    "unArchive",
    "readLines",
}
_PROPERTIES = {"fullpath", "filename", "content", "lines", "lineNumbers"}
_SHA, _MD5 = re.compile("[0-9a-f]{64}"), re.compile("[0-9a-f]{32}")
_MEDIA_TYPE = re.compile(r"[a-zA-Z0-9][\w!#$&^.+-]*/[\w!#$&^.+*-]+(?:;.*)?|git\+https")
_DAY = re.compile(r"\d{4}(-\d\d(-\d\d(T.+)?)?)?")


def missing_of(tree: Any) -> set[str]:
    """Return which required properties of a dataset are not there."""
    return REQUIRED - set(tree)


def faults_of(tree: Any) -> list[str]:
    """Return in words what a file has that the specification does not allow."""
    return list(_Strict(tree).faults())


class _Strict:
    def __init__(self, tree: Any) -> None:
        self._tree = tree
        self._files = _listed(tree.get("distribution"))
        self._tables = _listed(tree.get("recordSet"))
        self._fields = [one for table in self._tables for one in _all_fields(table)]
        self._sets = {one["@id"] for one in self._files if one.get("@type") == "cr:FileSet"}
        self._objects = {one["@id"] for one in self._files} - self._sets
        self._columns = {one["@id"] for one in self._fields}
        self._records = {one["@id"] for one in self._tables}

    def faults(self) -> Iterator[str]:
        yield from self._of_context()
        yield from self._of_dataset()
        for one in self._files:
            yield from self._of_file(one)
        for one in self._tables:
            yield from self._of_record_set(one)
        for one in self._fields:
            yield from self._of_field(one)

    def _of_context(self) -> Iterator[str]:
        context = self._tree.get("@context")
        if not isinstance(context, dict):
            yield "no @context that is an object"
            return
        if context.get("@vocab") != SC or context.get("sc") != SC or context.get("cr") != CR:
            yield "the @context names other vocabularies"
        if context.get("conformsTo") != "dct:conformsTo":
            yield "the @context has no conformsTo"
        for term in TERMS:
            meant = context.get(term)
            meant = meant.get("@id") if isinstance(meant, dict) else meant
            if meant != f"cr:{term}":
                yield f"the @context means {meant} by {term}"
        for term in ("data", "examples"):
            if context.get(term, {}).get("@type") != "@json":
                yield f"{term} would not be read as JSON"
        if context.get("dataType", {}).get("@type") != "@vocab":
            yield "a dataType would not be read as a term"

    def _of_dataset(self) -> Iterator[str]:
        tree = self._tree
        if tree.get("@type") != "sc:Dataset":
            yield f"the @type {tree.get('@type')}"
        if tree.get("conformsTo") != f"{CR}1.1":
            yield f"it conforms to {tree.get('conformsTo')}"
        if not isinstance(tree.get("name"), str) or not tree["name"]:
            yield "no name"
        known = {one for one in tree if one in _OF_DATASET or one.startswith("rai:")}
        yield from (f"the key {one} of a dataset" for one in set(tree) - known)
        for name in ("datePublished", "dateModified"):
            if name in tree and not _DAY.fullmatch(str(tree[name])):
                yield f"{name} is no day"
        ids = [one.get("@id") for one in (*self._files, *self._tables, *self._fields)]
        yield from (f"the id {one} names two" for one in set(ids) if ids.count(one) > 1)
        yield from ("something has no @id" for one in ids if not one)

    def _of_file(self, one: dict[str, Any]) -> Iterator[str]:
        id_ = one.get("@id")
        yield from (f"the key {name} of the file {id_}" for name in set(one) - _OF_FILE)
        if one.get("@type") not in {"cr:FileObject", "cr:FileSet"}:
            yield f"the @type of the file {id_}"
        if not all(one.get(name) for name in ("@id", "name", "encodingFormat")):
            yield f"the file {id_} lacks its id, name or format"
        formats = _listed(one.get("encodingFormat"))
        if not all(isinstance(x, str) and _MEDIA_TYPE.fullmatch(x) for x in formats):
            yield f"the format of the file {id_}"
        if one.get("@type") == "cr:FileSet":
            if not one.get("includes"):
                yield f"the set {id_} includes nothing"
            if {"contentUrl", "sha256", "md5"} & set(one):
                yield f"the set {id_} has bytes of its own"
        else:
            yield from self._of_object(one)
        for within in _listed(one.get("containedIn")):
            named = within.get("fileObject", within.get("fileSet", within))
            if named.get("@id") not in (self._objects | self._sets) - {id_}:
                yield f"the file {id_} lies in {named}"

    def _of_object(self, one: dict[str, Any]) -> Iterator[str]:
        id_ = one["@id"]
        if not one.get("contentUrl"):
            yield f"the file {id_} lies nowhere"
        if "sha256" in one and not _SHA.fullmatch(one["sha256"]):
            yield f"the sha256 of {id_}"
        if "md5" in one and not _MD5.fullmatch(one["md5"]):
            yield f"the md5 of {id_}"
        is_hashed = {"sha256", "md5"} & set(one) or one.get("containedIn")
        if not is_hashed and self._tree.get("isLiveDataset") is not True:
            yield f"the file {id_} has no hash, and the dataset is not live"

    def _of_record_set(self, one: dict[str, Any]) -> Iterator[str]:
        id_ = one.get("@id")
        yield from (f"the key {name} of {id_}" for name in set(one) - _OF_RECORD_SET)
        if one.get("@type") != "cr:RecordSet":
            yield f"the @type of {id_}"
        names = [field.get("@id") for field in _listed(one.get("field"))]
        for key in _listed(one.get("key")):
            if key.get("@id") not in {each["@id"] for each in _all_fields(one)}:
                yield f"the key {key} of {id_} is none of its fields"
        for row in _listed(one.get("data")):
            if not isinstance(row, dict) or not set(row) <= set(names):
                yield f"a row of {id_} has columns that it has not"

    def _of_field(self, one: dict[str, Any]) -> Iterator[str]:
        id_ = one.get("@id")
        yield from (f"the key {name} of the field {id_}" for name in set(one) - _OF_FIELD)
        if one.get("@type") != "cr:Field":
            yield f"the @type of the field {id_}"
        source = one.get("source", {})
        yield from (f"the key {name} of the source of {id_}" for name in set(source) - _OF_SOURCE)
        yield from self._of_reference(f"the source of {id_}", source)
        for named in _listed(one.get("references")):
            yield from self._of_reference(f"what {id_} refers to", named)
        extract = source.get("extract", {})
        if extract and not set(extract) <= _OF_EXTRACT:
            yield f"what is extracted for {id_}"
        if "fileProperty" in extract and extract["fileProperty"] not in _PROPERTIES:
            yield f"the property of a file for {id_}"
        for transform in _listed(source.get("transform")):
            if not set(transform) <= _OF_TRANSFORM:
                yield f"how the source of {id_} is transformed"

    def _of_reference(self, what: str, named: dict[str, Any]) -> Iterator[str]:
        kinds = {
            "fileObject": self._objects,
            "fileSet": self._sets,
            "recordSet": self._records,
            "field": self._columns | self._records,
        }
        found = [kind for kind in kinds if kind in named]
        if named and len(found) != 1:
            yield f"{what} names {len(found)} things"
        for kind in found:
            if named[kind].get("@id") not in kinds[kind]:
                yield f"{what} leads nowhere: {named[kind]}"


def _all_fields(one: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for field in (*_listed(one.get("field")), *_listed(one.get("subField"))):
        yield field
        yield from _all_fields(field)


def _listed(value: Any) -> list[Any]:
    return [] if value is None else value if isinstance(value, list) else [value]
