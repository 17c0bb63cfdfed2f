"""The address of a dataset, ``owner/name``: what citations and the tools of others call it by."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

if TYPE_CHECKING:
    from alliancehub.model.work import Reader, Work

NAME_MAX = 80
_APART = re.compile(r"[^a-z0-9]+")


def address_of(reader: Work | Reader, kinds: Any, dataset: Any) -> str:
    """Return ``owner/name``; empty where it has no name, or nobody whose name is known has it.

    Args:
        reader: reads rows.
        kinds: name to class.
        dataset: a row of the kind ``dataset``.
    """
    owner = owner_name(reader, kinds, dataset)
    return f"{owner}/{dataset.name}" if owner and dataset.name else ""


def owner_name(reader: Work | Reader, kinds: Any, dataset: Any) -> str:
    """Return the short name of the organisation that owns it, or else of who made it."""
    if dataset.owner:
        return str(getattr(reader.get(kinds["organisation"], dataset.owner), "slug", ""))
    if not dataset.created_by:
        return ""
    return str(getattr(reader.get(kinds["person"], dataset.created_by), "handle", ""))


def find_dataset(reader: Work | Reader, kinds: Any, address: str) -> Any:
    """Return the dataset of an address, or None; whether it may be seen is another question.

    An organisation goes before a person of the same short name.
    """
    owner, _, name = address.partition("/")
    if not owner or not name:
        return None
    found = reader.find(kinds["dataset"], name=name)
    theirs = [one for one in found if owner_name(reader, kinds, one) == owner]
    return next(iter(sorted(theirs, key=lambda one: (not one.owner, one.id))), None)


def check_name_is_free(work: Work, dataset: Any) -> None:
    """Raise Refusal where its owner has another dataset of that name."""
    if any(_is_same_owner(one, dataset) for one in _namesakes(work, dataset, dataset.name)):
        raise Refusal(
            "not_unique",
            told("“{name}” is taken by another dataset of this owner.", name=dataset.name),
            field="name",
            remedy="Choose another short name.",
        )


def free_name(work: Work, dataset: Any) -> str:
    """Return a short name for a dataset that has none yet, made of its title."""
    base = slug_of(dataset.title) or "dataset"
    for number in range(1, 1_000):
        ending = f"-{number}" if number > 1 else ""
        name = base[: NAME_MAX - len(ending)].rstrip("-") + ending
        if not any(_is_same_owner(one, dataset) for one in _namesakes(work, dataset, name)):
            return name
    raise Refusal(
        "not_unique",
        told("Too many datasets of this owner are called “{name}”.", name=base),
        field="name",
        remedy="Give it a short name of its own.",
    )


def slug_of(title: str) -> str:
    """Return a title in small letters, digits and single hyphens; empty where none are left."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return _APART.sub("-", plain).strip("-")[:NAME_MAX].rstrip("-")


def _namesakes(work: Work, dataset: Any, name: str) -> list[Any]:
    return [one for one in work.find(type(dataset), name=name) if one.id != dataset.id]


def _is_same_owner(one: Any, other: Any) -> bool:
    return bool(one.owner == other.owner and (one.owner or one.created_by == other.created_by))
