"""How many bytes of storage somebody may use, and uses.

What a version needs is counted for its organisation, else for its project, else for whoever drafted
it. Bytes that several files or versions share count once; those of withdrawn versions count as
long as they are kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from alliancehub.model.errors import Refusal
from alliancehub.model.kind import title_of
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.kinds.organisation import Organisation
from alliancehub.model.kinds.person import Person
from alliancehub.model.kinds.project import Project
from alliancehub.model.told import Told, told
from alliancehub.server.database import Transaction
from alliancehub.server.rows import Rows
from alliancehub.server.settings import Settings

_VARIABLE = "ALLIANCEHUB_QUOTA_BYTES"
_SIZES = (("TB", 10**12), ("GB", 10**9), ("MB", 10**6), ("kB", 10**3))


@dataclass(frozen=True)
class Quota:
    """What is left to whoever a version is counted for.

    Attributes:
        kind: ``organisation``, ``project`` or ``person``.
        id: of that row.
        title: its name.
        quota_bytes: what it may use; 0 where there is no limit.
        used_bytes: what it uses, files that were told and not sent yet included.
    """

    kind: str
    id: str
    title: str
    quota_bytes: int
    used_bytes: int

    @property
    def over_bytes(self) -> int:
        """By how much it is exceeded."""
        return max(self.used_bytes - self.quota_bytes, 0) if self.quota_bytes else 0


def with_quota(settings: Settings, environment: Mapping[str, str]) -> Settings:
    """Return settings with what each may store, as the environment says it."""
    given = environment.get(_VARIABLE, "0")
    if not given.isascii() or not given.isdigit() or int(given) > 2**53:
        raise Refusal(
            "invalid",
            told("{given} is no number of bytes.", given=repr(given[:20])),
            field="quota_bytes",
            remedy=told(
                "Set {variable} to what each may store, such as 1000000000000; 0 for no limit.",
                variable=_VARIABLE,
            ),
        )
    return replace(settings, quota_bytes=int(given))


def quota_of(tx: Transaction, rows: Rows, version: DatasetVersion, default: int) -> Quota:
    """Return the quota that a version is counted for.

    Args:
        tx: reads the files of versions.
        rows: of the same transaction.
        version: whose files are to be stored.
        default: what the hub gives who has no quota of their own, in bytes; 0 for no limit.
    """
    payer = _payer(rows, version)
    if payer is None:
        return Quota("person", version.created_by, "", default, _used(tx, version))
    return Quota(
        payer.declared.name,
        payer.id,
        title_of(payer),
        int(getattr(payer, "quota_bytes", 0)) or default,
        _used(tx, version),
    )


def require_room(quota: Quota) -> None:
    """Raise Refusal where more was told than fits."""
    if quota.over_bytes:
        raise Refusal(
            "quota",
            told(
                "“{title}” may store {quota}, and with these files it would be {used}.",
                title=quota.title,
                quota=size_words(quota.quota_bytes),
                used=size_words(quota.used_bytes),
            ),
            field="files",
            remedy="Leave files out or discard old drafts, or ask an administrator for more.",
        )


def size_words(size: int) -> Told:
    """Return a number of bytes as people say it."""
    for unit, bytes_ in _SIZES:
        if size >= bytes_:
            whole, tenth = divmod(size * 10 // bytes_, 10)
            number = f"{whole}.{tenth}" if whole < 100 and tenth else str(whole)
            return told("{number} {unit}", number=number, unit=unit)
    return told("{n} bytes", n=size)


def _payer(rows: Rows, version: DatasetVersion) -> Organisation | Project | Person | None:
    if version.owner:
        return rows.get(Organisation, version.owner)
    if version.project:
        return rows.get(Project, version.project)
    return rows.get(Person, version.created_by)


def _used(tx: Transaction, version: DatasetVersion) -> int:
    if version.owner:
        where, payer = "v.owner = ?", version.owner
    elif version.project:
        where, payer = "v.project = ? AND v.owner = ''", version.project
    else:
        where, payer = "v.created_by = ? AND v.owner = '' AND v.project = ''", version.created_by
    found = tx.value(
        "SELECT coalesce(sum(size), 0) FROM (SELECT DISTINCT f.sha256, f.size "  # noqa: S608 - text of our own
        f"FROM version_file f JOIN dataset_version v ON v.id = f.version WHERE {where}) AS held",
        [payer],
    )
    return int(found)
