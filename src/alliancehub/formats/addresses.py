"""Addresses and paths in descriptions: nothing here is ever fetched, and some are refused."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from alliancehub.model.manifest import check_path
from alliancehub.model.told import told

_REMOTE_NAMES = (
    "http https ftp ftps s3 gs az abfs abfss hf doi git git+https git+ssh ssh rsync magnet "
    "ark urn ipfs hdl"
)
_REMOTE = frozenset(_REMOTE_NAMES.split())
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(.*)", re.DOTALL)
_DRIVE = re.compile(r"[A-Za-z]:(?:[\\/]|$)")
_DOI = re.compile(r"\b(10\.\d{4,9}/[^\s\"<>]+)")
_ORCID = re.compile(r"\b(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\b")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def is_web(address: str) -> bool:
    """Tell whether it is an address that a browser opens."""
    try:
        parts = urlsplit(address)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and " " not in address
    except ValueError:
        return False


def scheme_problem(address: str) -> str:
    """Return why an address is dangerous to have in a description, or an empty string.

    ``file:``, ``javascript:`` and other schemes that name no place on the network are.
    """
    scheme = scheme_of(address)
    if not scheme or scheme in _REMOTE:
        return ""
    return told(
        "{address} begins with {scheme}, which is no place where others find data.",
        address=f"“{address[:80]}”",
        scheme=f"{scheme}:",
    )


def scheme_of(address: str) -> str:
    """Return the scheme that a browser would see, in small letters; empty for a path."""
    bare = _CONTROL.sub("", address).strip()
    if _DRIVE.match(bare):
        return ""
    found = _SCHEME.fullmatch(bare)
    return found[1].lower() if found else ""


def escape_problem(path: str) -> str:
    """Return why a path or pattern leads out of the dataset's folder, or an empty string."""
    for one in (path, unquote(path)):
        parts = re.split(r"[\\/]", one)
        if one.startswith(("/", "\\", "~")) or _DRIVE.match(one) or ".." in parts:
            shown = _CONTROL.sub("\ufffd", one)[:200]
            return told("{path} leads out of the dataset's folder.", path=f"“{shown}”")
    return ""


def path_problem(path: str) -> str:
    """Return why a file cannot be called so on every system, or an empty string."""
    return check_path(path)


def doi_of(*texts: str) -> str:
    """Return the first DOI in some texts, such as ``10.5281/zenodo.1``; empty where none is."""
    for text in texts:
        if found := _DOI.search(text[:2_000]):
            return found[1].rstrip(".,;)}]")
    return ""


def orcid_of(*texts: str) -> str:
    """Return the first ORCID iD in some texts, or an empty string."""
    found = (_ORCID.search(text[:500]) for text in texts)
    return next((one[1] for one in found if one), "")
