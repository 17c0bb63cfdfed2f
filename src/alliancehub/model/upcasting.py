"""Commands as older builds wrote them, brought to how this one reads them.

A command waits in an outbox for as long as its desktop is offline, and over updates of the app. So
each entry says in which *form* it was written: a number that goes up whenever the arguments of any
command change in a way that older ones must be told. An outbox is brought to the present form once,
when an app that is newer opens it, and before anything of it is sent.

To change a command: raise ``FORM``, add an ``Upcaster`` here, and keep it. Where a command must be
understood by the hub in both forms, the new one gets a new name (``delete_2``); the hub then still
knows the old one, by its upcaster, for desktops that were not updated yet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

FORM = 2

VersionOf = Callable[[str, str], int]
"""Returns the version of a row, by kind and id, as the hub last sent it; 0 where it is unknown."""

Written = tuple[str, dict[str, Any]]
"""Name and arguments of a command."""


@dataclass(frozen=True)
class Upcaster:
    """How one command of an older form reads in the next.

    Attributes:
        name: of the command, as it was.
        form: the first form that reads otherwise; entries of older forms are changed.
        change: returns name and arguments as that form has them.
    """

    name: str
    form: int
    change: Callable[[dict[str, Any], VersionOf], Written]


def _delete_names_what_was_seen(args: dict[str, Any], version_of: VersionOf) -> Written:
    """A deletion says which version was seen, so that what others changed since is not lost."""
    if "version" in args:
        return "delete", args
    seen = version_of(str(args.get("kind", "")), str(args.get("id", "")))
    return "delete", {**args, "version": seen}


UPCASTERS = (Upcaster("delete", 2, _delete_names_what_was_seen),)


def upcast(
    written: Written,
    form: int,
    version_of: VersionOf,
    upcasters: Iterable[Upcaster] = UPCASTERS,
) -> Written:
    """Return a command of a form as the present one has it; what needs no change stays itself."""
    name, args = written
    for one in sorted(upcasters, key=lambda one: one.form):
        if one.form > form and one.name == name:
            name, args = one.change(args, version_of)
    return name, args


def renamed(
    written: Written, known: Mapping[str, object], upcasters: Iterable[Upcaster] = UPCASTERS
) -> Written:
    """Return a command by its present name, where a desktop of before calls it by an older one."""
    return written if written[0] in known else upcast(written, 0, lambda *_: 0, upcasters)
