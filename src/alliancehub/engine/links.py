"""Links into AllianceHub: ``alliancehub://<hub>/<kind>/<id>``. Pure, and without Qt.

A link names something to look at, and can do nothing else: what it says beyond that is refused.
The shorter forms ``alliancehub://<kind>/<id>`` and ``alliancehub://<kind>`` mean the current hub.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from alliancehub.model.ids import is_id

SCHEME = "alliancehub://"
LONGEST = 500
LOCAL = "localhost"
_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
_HUB = re.compile(r"(\[[0-9a-f:.]{2,45}\]|[^\s/?#@:\[\]\\%]{1,253})(:\d{1,5})?")


class BadLink(ValueError):
    """Something that cannot be followed; its text says why in English, its ``reason`` which.

    Attributes:
        reason: ``long``, ``hub``, ``kind``, ``id`` or ``more``.
    """

    def __init__(self, reason: str, part: str = "") -> None:
        super().__init__(f"{_WHY[reason]} {part}".strip())
        self.reason = reason
        self.part = part


_WHY = {
    "long": "The link is too long.",
    "hub": "This is not the address of a hub:",
    "kind": "This is not the name of a kind or a place:",
    "id": "This is not the id of anything:",
    "more": "The link says more than what to show:",
}


@dataclass(frozen=True)
class Link:
    """Where a link leads.

    Attributes:
        hub: host, with a port where it has one; empty for the current hub.
        kind: a kind or a place; empty for the first place.
        id: a row; empty for the list.
    """

    hub: str = ""
    kind: str = ""
    id: str = ""

    def __str__(self) -> str:
        return SCHEME + "/".join(part for part in (self.hub, self.kind, self.id) if part)


def is_link(text: str) -> bool:
    """Whether a text is meant to be such a link."""
    return text[: len(SCHEME)].lower() == SCHEME


def parse_link(text: str) -> Link:
    """Return where a link leads; raises BadLink."""
    text = text.strip()
    if len(text) > LONGEST:
        raise BadLink("long")
    rest = text[len(SCHEME) :]
    for mark in "?#":
        if mark in rest:
            raise BadLink("more", rest[rest.index(mark) :][:80])
    parts = rest.strip("/").split("/") if rest.strip("/") else []
    if len(parts) > 3:
        raise BadLink("more", "/".join(parts[3:])[:80])
    if len(parts) == 1 and _NAME.fullmatch(parts[0]) and parts[0] != LOCAL:
        return Link(kind=parts[0])
    if len(parts) == 2 and is_id(parts[1]):
        return Link(kind=_kind(parts[0]), id=parts[1])
    hub = _hub(parts[0]) if parts else ""
    kind = _kind(parts[1]) if len(parts) > 1 else ""
    if len(parts) > 2 and not is_id(parts[2]):
        raise BadLink("id", parts[2][:80])
    return Link(hub, kind, parts[2] if len(parts) > 2 else "")


def link_to(hub: str, kind: str, row_id: str = "") -> str:
    """Return the link to a row or a list of a hub, whose address is a URL."""
    return str(Link(host_in(hub), kind, row_id))


def host_in(hub: str) -> str:
    """Return what links call the hub at an address: its host, and the port where it has one."""
    return urlsplit(hub).netloc.lower()


def _hub(text: str) -> str:
    text = text.lower()
    if not _HUB.fullmatch(text) or is_id(text):
        raise BadLink("hub", text[:80])
    return text


def _kind(text: str) -> str:
    if not _NAME.fullmatch(text):
        raise BadLink("kind", text[:80])
    return text
