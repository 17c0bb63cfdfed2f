"""Objects of JSON-LD as files in the wild have them: with prefixes, whole addresses or neither.

No context is fetched: the names of schema.org, Croissant, its RAI part, Dublin Core and PROV are
known, whatever prefix a file gives them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from alliancehub.formats.trees import below

_SPACES = {
    "https://schema.org/": "",
    "http://schema.org/": "",
    "http://mlcommons.org/croissant/rai/": "rai:",
    "http://mlcommons.org/croissant/": "",
    "https://mlcommons.org/croissant/": "",
    "http://mlcommons.org/schema/": "",
    "http://purl.org/dc/terms/": "",
    "http://www.w3.org/ns/prov#": "prov:",
}
_PREFIXES = {
    "sc": "",
    "schema": "",
    "cr": "",
    "ml": "",
    "dct": "",
    "rai": "rai:",
    "prov": "prov:",
}
_TEXT_KEYS = ("@value", "en", "@id", "name", "url", "text")
_BRACED = re.compile(r"#\{(.*)\}")


class Names:
    """What the prefixes of a file mean, from its ``@context``."""

    def __init__(self, context: Any) -> None:
        self._prefixes = dict(_PREFIXES)
        self._renamed: dict[str, str] = {}
        for part in context if isinstance(context, list) else [context]:
            if isinstance(part, dict):
                self._learn(part)

    def _learn(self, context: dict[str, Any]) -> None:
        for name, meaning in context.items():
            if isinstance(meaning, str) and (space := _space(meaning)) is not None:
                self._prefixes[name] = space
        for name, meaning in context.items():
            address = meaning.get("@id") if isinstance(meaning, dict) else meaning
            if isinstance(address, str) and not name.startswith("@") and _space(address) is None:
                self._renamed[name] = self._plain(address)

    def of(self, key: str) -> str:
        """Return a key, or the name of a type, as Croissant calls it, with no prefix but RAI's."""
        return self._renamed.get(key) or self._plain(key)

    def _plain(self, key: str) -> str:
        lower = key.lower()
        for space, prefix in _SPACES.items():
            if lower.startswith(space) and len(key) > len(space):
                return prefix + key[len(space) :]
        prefix, colon, rest = key.partition(":")
        if colon and prefix in self._prefixes and rest and not rest.startswith("//"):
            return self._prefixes[prefix] + rest
        return key


def _space(address: str) -> str | None:
    return _SPACES.get(address.lower()) if address.endswith(("/", "#")) else None


class Node:
    """One object, and where it stands.

    Attributes:
        path: its JSON path.
        data: its values by plain name.
    """

    def __init__(self, data: Any, path: str, names: Names) -> None:
        self.path = path
        self._names = names
        raw = data if isinstance(data, dict) else {}
        self._keys = {names.of(key): key for key in raw}
        self.data = {names.of(key): value for key, value in raw.items()}

    def at(self, name: str) -> str:
        """Return the path of a value, whether it is there or not."""
        return below(self.path, self._keys.get(name, name))

    def has(self, name: str) -> bool:
        """Whether a value is there and not empty."""
        return self.data.get(name) not in (None, "", [], {})

    @property
    def id(self) -> str:
        """Its ``@id``, or in old files its name."""
        return text_of(self.data.get("@id")) or self.text("name")

    @property
    def types(self) -> tuple[str, ...]:
        """Its types, as Croissant calls them."""
        found = self.data.get("@type")
        listed = found if isinstance(found, list) else [found]
        return tuple(self._names.of(one) for one in listed if isinstance(one, str))

    def text(self, name: str) -> str:
        """Return a value as text, in English where it is said in several languages."""
        return text_of(self.data.get(name))

    def texts(self, name: str) -> tuple[str, ...]:
        """Return all values of a name as texts."""
        return tuple(dict.fromkeys(texts_of(self.data.get(name))))

    def ids(self, name: str) -> tuple[str, ...]:
        """Return the ids that a value refers to."""
        return tuple(dict.fromkeys(_ids_of(self.data.get(name))))

    def flag(self, name: str) -> bool:
        """Whether a value says yes."""
        value = self.data.get(name)
        return value is True or (isinstance(value, str) and value.strip().casefold() == "true")

    def nodes(self, name: str) -> Iterator[Node]:
        """Yield the objects that a value is, with their places."""
        value = self.data.get(name)
        path = self.at(name)
        if isinstance(value, list):
            for number, one in enumerate(value):
                yield Node(one, f"{path}[{number}]", self._names)
        elif value is not None:
            yield Node(value, path, self._names)

    def node(self, name: str) -> Node:
        """Return the first object that a value is; an empty one where there is none."""
        return next(self.nodes(name), Node({}, self.at(name), self._names))

    def type_name(self, name: str) -> str:
        """Return a type with the prefix that Croissant's own files give it."""
        plain = self._names.of(name)
        if plain != name or "/" in name or ":" not in name:
            return _typed(plain)
        return name


def _typed(plain: str) -> str:
    if "/" in plain or ":" in plain:
        return plain
    return f"cr:{plain}" if plain in _CROISSANT_TYPES else f"sc:{plain}"


_CROISSANT_TYPE_NAMES = (
    "BoundingBox Float16 Float32 Float64 Int8 Int16 Int32 Int64 UInt8 UInt16 UInt32 UInt64 "
    "Split TrainingSplit ValidationSplit TestSplit Label SegmentationMask RecordSet FileSet"
)
_CROISSANT_TYPES = frozenset(_CROISSANT_TYPE_NAMES.split())


def text_of(value: Any) -> str:
    """Return what a value says as text; empty where it says nothing."""
    return next(iter(texts_of(value)), "")


def texts_of(value: Any) -> Iterator[str]:
    """Yield what a value says, one text for each entry of a list."""
    if isinstance(value, bool) or value is None:
        return
    if isinstance(value, str | int | float):
        if text := str(value).strip():
            yield text
    elif isinstance(value, list):
        for one in value:
            yield from texts_of(one)
    elif isinstance(value, dict):
        keys = [one for one in _TEXT_KEYS if isinstance(value.get(one), str | int | float)]
        keys += [one for one in value if not one.startswith("@") and isinstance(value[one], str)]
        yield from texts_of(value[keys[0]] if keys else None)


def _ids_of(value: Any) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        found = one
        if isinstance(one, dict):
            inner = (one.get(key) for key in ("@id", "fileObject", "fileSet", "field"))
            found = next((each for each in inner if each), None)
            if isinstance(found, dict | list):
                yield from _ids_of(found)
                continue
        if isinstance(found, str) and found.strip():
            braced = _BRACED.fullmatch(found.strip())
            yield braced[1] if braced else found.strip()
