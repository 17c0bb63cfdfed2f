"""Versions of datasets beyond their rows: all files, and whether they may be had. Light."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from alliancehub.engine.version_diff_api import VersionDiffApi
from alliancehub.model.access_conditions import Conditions


@dataclass(frozen=True)
class VersionFile:
    """One file of a version; ``size`` in bytes, ``sha256`` as hexadecimal digits."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True)
class VersionFiles:
    """A page of files by path; ``next`` is to be passed as ``after`` for more, or is empty."""

    files: list[VersionFile]
    next: str = ""


@dataclass(frozen=True)
class AccessView(Conditions):
    """Whether this member may have the files of a version, and what it takes.

    Attributes:
        is_allowed: whether it can be downloaded now.
        code: why not, of ``model.dataset_access``; empty where it is allowed.
        words, remedy: why not and what to do; of what is allowed, ``words`` is a warning or empty.
        keeper_name: what those who decide are called here.
    """

    is_allowed: bool = False
    code: str = ""
    words: str = ""
    remedy: str = ""
    keeper_name: str = ""


@dataclass(frozen=True)
class VersionPreview:
    """The beginning of a file.

    Attributes:
        form: ``table``, ``text``, ``picture``, or ``none`` where ``words`` say why.
        heads, types, rows: of a table; long cells end in an ellipsis.
        picture: the whole file, in base 64; not decoded, and so as hostile as it came.
        words, remedy: what was cut, or why nothing is shown; and what to do, told.
        is_whole: whether all of the file is shown.
    """

    path: str
    form: str
    heads: list[str] = field(default_factory=list)
    types: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    text: str = ""
    picture: str = ""
    words: str = ""
    remedy: str = ""
    is_whole: bool = True


@dataclass(frozen=True)
class VersionUse:
    """How a version is named and had elsewhere.

    Attributes:
        hub: address of the hub.
        address: ``owner/name`` of its dataset; empty where it has none yet.
        revision: what names the version there.
        citations: how it is cited: ``cff``, ``bibtex`` and ``datacite``, each a text to copy.
    """

    hub: str
    address: str
    revision: str
    citations: dict[str, str] = field(default_factory=dict)


class VersionApi(VersionDiffApi, Protocol):
    """What is known of a version; what is in the cache is answered without the hub."""

    def version_files(self, version: str, after: str = "") -> VersionFiles:
        """Return files of a version behind a path, in the order of their bytes; needs the hub."""
        ...

    def may_i(self, version: str, path: str = "") -> AccessView:
        """Return whether this member may have a file, told from the cache.

        Without a path all files are meant: of those that are gated, what holds for the strictest.
        """
        ...

    def preview_file(self, version: str, path: str) -> VersionPreview:
        """Return the beginning of a file; from the hub, unless its bytes are here."""
        ...

    def version_use(self, version: str) -> VersionUse:
        """Return how a version is named by the tools of others."""
        ...
