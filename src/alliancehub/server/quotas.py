"""How many bytes of storage somebody may use, and uses.

What a version needs is counted for its organisation, else for its project, else for whoever drafted
it. Bytes that several files or versions share count once; those of withdrawn versions count as
long as they are kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace

from alliancehub.model.errors import Refusal
from alliancehub.model.kind import title_of
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.kinds.organisation import Organisation
from alliancehub.model.kinds.person import Person
from alliancehub.model.kinds.project import Project
from alliancehub.model.told import Told, told
from alliancehub.server.database import IN_LIST, Transaction, in_list
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
    return _quota(rows, version, default, _used(tx, version))


def _quota(rows: Rows, version: DatasetVersion, default: int, used: int) -> Quota:
    payer = _payer(rows, version)
    if payer is None:
        return Quota("person", version.created_by, "", default, used)
    own = int(getattr(payer, "quota_bytes", 0))
    return Quota(payer.declared.name, payer.id, title_of(payer), own or default, used)


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


class Storage:
    """What a call that brings files changes of what is stored, without adding all of it up.

    The sum is kept beside the numbers of versions, files and bytes that it was made of. They stand
    in the rows of the versions: whatever else happens to these shows there.

    Args:
        tx: the write transaction, before the files are put.
        rows: of the same transaction.
        version: the draft that the files are for.
    """

    def __init__(self, tx: Transaction, rows: Rows, version: DatasetVersion) -> None:
        self._tx = tx
        self._rows = rows
        self._version = version
        self._where, self._id, self._payer = _counted_for(version)
        self._was = self._marks()
        self._used = self._remembered()

    def bring(self, files: Set[tuple[str, int]]) -> None:
        """Take note of files, by hash and size, before they are put."""
        if self._used is not None and files:
            self._used += sum(size for _, size in files - self._stored(files))

    def drop(self, files: Set[tuple[str, int]]) -> None:
        """Take note of files, by hash and size, after they were taken out or replaced."""
        if self._used is not None and files:
            self._used -= sum(size for _, size in files - self._stored(files))

    def forget(self) -> None:
        """Add all up anew: too much has changed to look at it one by one."""
        self._used = None

    def _stored(self, files: Set[tuple[str, int]]) -> set[tuple[str, int]]:
        # By hash, and not by version: all files of all versions would be gone through.
        found = self._tx.run(
            "SELECT DISTINCT f.sha256, f.size FROM version_file f "  # noqa: S608 - text of our own
            f"WHERE f.sha256 {IN_LIST} AND f.version || '' IN "
            f"(SELECT v.id FROM dataset_version v WHERE {self._where})",
            [in_list({sha256 for sha256, _ in files}), self._id],
        )
        return {(str(sha256), int(size)) for sha256, size in found}

    def quota(self, default: int, count: int, size: int) -> Quota:
        """Return the quota once the files were put.

        Args:
            default: what the hub gives who has no quota of their own, in bytes; 0 for no limit.
            count, size: what the files of the version add up to now.
        """
        used = _used(self._tx, self._version) if self._used is None else self._used
        versions, files, total = self._was
        now = [
            versions,
            files + count - self._version.file_count,
            total + size - self._version.total_bytes,
        ]
        self._tx.run(
            "INSERT INTO storage_sum (payer, versions, files, bytes, used) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (payer) DO UPDATE SET versions = excluded.versions, "
            "files = excluded.files, bytes = excluded.bytes, used = excluded.used",
            [self._payer, *now, used],
        )
        return _quota(self._rows, self._version, default, used)

    def _marks(self) -> tuple[int, int, int]:
        found = self._tx.first(
            "SELECT count(*), coalesce(sum(file_count), 0), coalesce(sum(total_bytes), 0) "  # noqa: S608 - text of our own
            f"FROM dataset_version v WHERE {self._where}",
            [self._id],
        )
        versions, files, size = found or (0, 0, 0)
        return int(versions), int(files), int(size)

    def _remembered(self) -> int | None:
        found = self._tx.first(
            "SELECT versions, files, bytes, used FROM storage_sum WHERE payer = ?", [self._payer]
        )
        if found is None or tuple(map(int, found[:3])) != self._was:
            return None
        return int(found[3])


def _counted_for(version: DatasetVersion) -> tuple[str, str, str]:
    """Return the condition of all versions counted for the same, its value, and whose that is."""
    if version.owner:
        return "v.owner = ?", version.owner, f"organisation:{version.owner}"
    if version.project:
        return "v.project = ? AND v.owner = ''", version.project, f"project:{version.project}"
    where = "v.created_by = ? AND v.owner = '' AND v.project = ''"
    return where, version.created_by, f"person:{version.created_by}"


def _used(tx: Transaction, version: DatasetVersion) -> int:
    where, row_id, _ = _counted_for(version)
    found = tx.value(
        "SELECT coalesce(sum(size), 0) FROM (SELECT DISTINCT f.sha256, f.size "  # noqa: S608 - text of our own
        f"FROM version_file f JOIN dataset_version v ON v.id = f.version WHERE {where}) AS held",
        [row_id],
    )
    return int(found)
