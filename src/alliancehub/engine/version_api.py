"""Versions of datasets beyond their rows: all files, and whether they may be had. Light."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from alliancehub.engine.version_diff_api import VersionDiffApi


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
class AccessView:
    """Whether this member may have the files of a version, and what it takes.

    Attributes:
        is_allowed: whether it can be downloaded now.
        code: why not, of ``model.dataset_access``; empty where it is allowed.
        words, remedy: why not and what to do; of what is allowed, ``words`` is a warning or empty.
        gating: ``open``, ``terms`` or ``request``.
        gated_paths: patterns of the files that this holds for; empty for all.
        terms: id of the terms in force, with number and text; empty where there are none.
        is_signed: whether they were accepted.
        questions: JSON Schema of what is asked; empty for nothing.
        keeper, keeper_name: who decides, as ``kind:id``, and what they are called here.
        cooldown_days: how many days after a refusal one may ask again.
        ask_again_on: from which day (ISO date) the member may; empty for today.
        request: id of the member's request that waits; empty for none.
        grant: id of the grant that the answer rests on, with its last day.
    """

    is_allowed: bool
    code: str = ""
    words: str = ""
    remedy: str = ""
    gating: str = "open"
    gated_paths: list[str] = field(default_factory=list)
    terms: str = ""
    terms_number: int = 0
    terms_text: str = ""
    is_signed: bool = False
    questions: str = ""
    keeper: str = ""
    keeper_name: str = ""
    cooldown_days: int = 0
    ask_again_on: str = ""
    request: str = ""
    grant: str = ""
    ends_on: str = ""


@dataclass(frozen=True)
class VersionPreview:
    """The beginning of a file.

    Attributes:
        form: ``table``, ``text``, ``picture``, or ``none`` where ``words`` say why.
        heads, types, rows: of a table; long cells end in an ellipsis.
        picture: the whole file, in base 64; not decoded, and so as hostile as it came.
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
