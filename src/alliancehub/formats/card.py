"""Cards of datasets and models: a README whose front-matter is YAML between two lines ``---``.

What is not changed stays byte for byte: unknown keys, their order, comments and line ends.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from alliancehub.formats.trees import check_size
from alliancehub.formats.yaml_tree import Entry, entries_of, lines_of, write_yaml
from alliancehub.model.errors import Refusal

_FENCE = "---"
_OF_MODELS = frozenset({"library_name", "pipeline_tag", "base_model", "model-index", "model_name"})


@dataclass(frozen=True)
class Card:
    """A README.

    Attributes:
        text: all of it.
    """

    text: str

    @cached_property
    def _cut(self) -> tuple[str, str, str]:
        """Its first fence, the YAML, and the rest from the second fence on."""
        lines = lines_of(self.text)
        if not lines or lines[0].removeprefix("\ufeff").rstrip() != _FENCE:
            return "", "", self.text
        for at, line in enumerate(lines[1:], 1):
            if line.rstrip() == _FENCE:
                return lines[0], "".join(lines[1:at]), "".join(lines[at:])
        return "", "", self.text

    @property
    def yaml(self) -> str:
        """The text of its front-matter; empty where it has none."""
        return self._cut[1]

    @property
    def body(self) -> str:
        """What people read: all behind the front-matter."""
        head, _, rest = self._cut
        return "".join(lines_of(rest)[1:]) if head else rest

    @cached_property
    def _entries(self) -> list[Entry]:
        check_size(len(self.text.encode("utf-8", "surrogatepass")))
        return entries_of(self.yaml) if self.yaml.strip() else []

    @cached_property
    def front(self) -> dict[str, Any]:
        """What the front-matter says.

        Raises Refusal where it cannot be read; ``field`` is the path.
        """
        return {one.key: one.value for one in self._entries}

    @property
    def is_of_model(self) -> bool:
        """Whether it is the card of a model rather than of a dataset."""
        return bool(_OF_MODELS & set(self.front))

    def with_front(self, changes: dict[str, Any]) -> Card:
        """Return it with other values of some keys; None takes a key out, new ones come last.

        All else stays as it is, byte for byte. Raises Refusal where it cannot be read.
        """
        wanted = {**self.front}
        for key, value in changes.items():
            if value is None:
                wanted.pop(key, None)
            else:
                wanted[key] = value
        if wanted == self.front:
            return self
        head, yaml, rest = self._cut
        end = "\r\n" if "\r\n" in self.text[:10_000] else "\n"
        spliced = self._spliced(yaml, changes, end)
        if not _reads_as(spliced, wanted):  # as where all keys stand in one line
            spliced = write_yaml(wanted).replace("\n", end)
        if head:
            return Card(head + spliced + rest)
        mark = "\ufeff" if self.text.startswith("\ufeff") else ""
        body = self.text.removeprefix("\ufeff")
        return Card(f"{mark}{_FENCE}{end}{spliced}{_FENCE}{end}{body}")

    def _spliced(self, yaml: str, changes: dict[str, Any], end: str) -> str:
        lines = lines_of(yaml)
        if lines and lines[-1].rstrip("\r\n") == lines[-1]:
            lines[-1] += end
        last = {
            one.key: one for one in self._entries
        }  # of a key that stands twice, the last counts
        for one in sorted(last.values(), key=lambda entry: -entry.begin):
            if one.key in changes and changes[one.key] != one.value:
                lines[one.begin : one.end] = _lines(one.key, changes[one.key], end)
        for key, value in changes.items():
            if key not in last:
                lines += _lines(key, value, end)
        return "".join(lines)


def _lines(key: str, value: Any, end: str) -> list[str]:
    return [] if value is None else [write_yaml({key: value}).replace("\n", end)]


def _reads_as(yaml: str, wanted: dict[str, Any]) -> bool:
    try:
        return {one.key: one.value for one in entries_of(yaml)} == wanted
    except Refusal:
        return False
