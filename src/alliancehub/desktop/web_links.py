"""Addresses on the web, as they may be opened: never a file, a script or a program of this machine.

A name of a host in other letters than ours is shown in the form that cannot be mistaken for
another one (``xn--…``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

if TYPE_CHECKING:
    from alliancehub.model.kind_spec import KindSpec
    from alliancehub.model.query import Hit

WEB = frozenset({"http", "https"})
MAIL = "mailto"
PREFIXES = {"url": "", "orcid": "https://orcid.org/"}
LONGEST = 4_000


@dataclass(frozen=True)
class WebAddress:
    """An address that a browser or a mail program may be given.

    Attributes:
        text: all of it, as it is opened.
        host: where it leads; empty for mail.
        is_secret: whether it carries a name or a password, as honest links do not.
    """

    text: str
    host: str
    is_secret: bool = False


def web_address(text: str) -> WebAddress | None:
    """Return the address, or None for anything but http, https and mailto."""
    url = QUrl(text.strip(), QUrl.ParsingMode.StrictMode)
    if len(text) > LONGEST or not url.isValid():
        return None
    whole = bytes(url.toEncoded().data()).decode("ascii")
    if url.scheme() == MAIL:
        return WebAddress(whole, "")
    host = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
    if url.scheme() not in WEB or not host:
        return None
    return WebAddress(whole, host, is_secret=bool(url.userInfo()))


def web_links_of(kind: KindSpec, hit: Hit) -> list[str]:
    """Return the addresses on the web that a row has in fields for them."""
    found = [
        f"{PREFIXES[spec.type]}{value}"
        for spec in kind.fields
        if spec.type in PREFIXES and (value := str(hit.values.get(spec.name) or "").strip())
    ]
    known = ((text, web_address(text)) for text in dict.fromkeys(found))
    return [text for text, address in known if address is not None and address.host]
