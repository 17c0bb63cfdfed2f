"""Addresses of hubs: as members type them, and as the engine keeps them."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

INVITATION_PATH = "/invitation"


def hub_address(text: str) -> str:
    """Return the address of a hub without a trailing slash; raises Refusal where it is none.

    ``hub.example.org`` means https. Plain http is taken only for this machine: it would show
    passwords and tokens to whoever carries the packets.
    """
    given = text.strip()
    if "://" not in given:
        given = f"{'http' if is_here(urlsplit(f'//{given}').hostname or '') else 'https'}://{given}"
    try:
        parts = urlsplit(given)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        raise _no_address(text) from None
    host = parts.hostname or ""
    if parts.scheme not in {"http", "https"} or not host or parts.username or " " in given:
        raise _no_address(text)
    if parts.query or parts.fragment:
        raise _no_address(text)
    if parts.scheme == "http" and not is_here(host):
        raise Refusal(
            "insecure",
            told("{host} would be spoken to without encryption.", host=host),
            field="hub",
            remedy=told("Use https://{host}, or ask whoever runs the hub.", host=host),
        )
    name = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{name}{port}{parts.path.rstrip('/')}"


def host_of(hub: str) -> str:
    """Return how a hub is called in the key of an account."""
    parts = urlsplit(hub)
    return f"{parts.netloc}{parts.path}"


def invitation_of(link: str) -> tuple[str, str]:
    """Return hub and secret of an invitation link; raises Refusal where it is none."""
    address, _, secret = link.strip().partition("#")
    hub, found, rest = address.rpartition(INVITATION_PATH)
    if not found or rest.strip("/") or not secret:
        raise Refusal(
            "invalid",
            "This is not an invitation link.",
            field="link",
            remedy="Copy the whole link, with everything behind the #.",
        )
    return hub_address(hub), secret


def is_here(host: str) -> bool:
    """Tell whether a host is this machine itself."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _no_address(text: str) -> Refusal:
    return Refusal(
        "invalid",
        told("{text} is not the address of a hub.", text=repr(text[:80])),
        field="hub",
        remedy="It looks like https://hub.example.org; whoever runs the hub can tell.",
    )
