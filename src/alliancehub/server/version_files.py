"""The files of versions, read from the tables of the hub: a ``FileReader``.

A file is lacking until its bytes are in the store, verified, and the version may use them: knowing
the hash of somebody else's bytes is not enough.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import NamedTuple

from alliancehub.model.manifest import FileEntry
from alliancehub.model.version_files import FileTotals
from alliancehub.server.database import Transaction

_LACKING = "(v.is_held = 0 OR b.sha256 IS NULL OR b.size <> v.size OR b.state = 'dropped')"
_FROM = "FROM version_file v LEFT JOIN blob b ON b.sha256 = v.sha256 WHERE v.version = ?"
_PAGE = 10_000
_LINES = (
    "SELECT sha256 || ' ' || size || ' ' || path || '\n', path FROM version_file "
    "WHERE version = ? AND path > ? ORDER BY path LIMIT ?"
)
_NOT_IN = (
    "SELECT a.path, a.size, a.sha256 FROM version_file a "
    "LEFT JOIN version_file b ON b.version = ? AND b.path = a.path "
    "WHERE a.version = ? AND a.path > ? AND (b.path IS NULL OR b.sha256 <> a.sha256) "
    "ORDER BY a.path LIMIT ?"
)


class Prepared(NamedTuple):
    """What sealing a version needs to know of its files.

    Attributes:
        stamp: which files they were.
        totals: what they add up to, and how many are lacking: bytes that are there stay there.
        manifest: the hash of all.
    """

    stamp: int
    totals: FileTotals
    manifest: str


class VersionFiles:
    """Reads within one transaction; it costs nothing until it is asked.

    Attributes:
        prepared: what was counted of versions before the transaction began; see ``prepared_of``.
    """

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self.prepared: dict[str, Prepared] = {}

    def totals(self, version: str) -> FileTotals:
        """Count the files of a version."""
        if known := self._known(version):
            return known.totals
        found = self._tx.first(
            "SELECT count(*), coalesce(sum(v.size), 0), "
            f"coalesce(sum(CASE WHEN {_LACKING} THEN 1 ELSE 0 END), 0) {_FROM}",
            [version],
        )
        count, size, lacking = (int(one) for one in found or (0, 0, 0))
        first = ""
        if lacking:
            first = str(
                self._tx.value(
                    f"SELECT v.path {_FROM} AND {_LACKING} ORDER BY v.path LIMIT 1",
                    [version],
                )
            )
        return FileTotals(count, size, lacking, first)

    def first(self, version: str, count: int) -> list[FileEntry]:
        """Return the first files of a version, by path as UTF-8 bytes."""
        return self._page(version, "", count)

    def manifest(self, version: str) -> str:
        """Return the hash of the manifest of a version, reading some files at a time.

        Its lines are put together by the database, which lets other threads run meanwhile.
        """
        if known := self._known(version):
            return known.manifest
        digest, after = hashlib.sha256(), ""
        while found := self._tx.run(_LINES, [version, after, _PAGE]).fetchall():
            digest.update("".join(line for line, _ in found).encode())
            after = found[-1][1]
        return digest.hexdigest()

    def count(self, version: str) -> int:
        """Return how many files a version has."""
        return int(self._tx.value("SELECT count(*) FROM version_file WHERE version = ?", [version]))

    def stamp(self, version: str) -> int:
        """Return a number that is another one whenever the files of a version were told anew."""
        found = self._tx.value(
            "SELECT max(id) FROM audit WHERE row_id = ? AND command = 'set_files'", [version]
        )
        return int(found or 0)

    def not_in(self, other: str, version: str) -> Iterator[FileEntry]:
        """Yield the files of a version that another has not, or with other bytes, by path.

        The database passes over what is in both, so that its readers need not.
        """
        after = ""
        while found := self._tx.run(_NOT_IN, [other, version, after, _PAGE]).fetchall():
            yield from (FileEntry(str(row[0]), int(row[1]), str(row[2])) for row in found)
            after = str(found[-1][0])

    def prepare(self, version: str) -> Prepared:
        """Return what sealing a version needs to know of its files."""
        return Prepared(self.stamp(version), self.totals(version), self.manifest(version))

    def _known(self, version: str) -> Prepared | None:
        """Return what was prepared, if the files were not told anew since."""
        known = self.prepared.get(version)
        return known if known is not None and known.stamp == self.stamp(version) else None

    def _page(self, version: str, after: str, count: int) -> list[FileEntry]:
        found = self._tx.run(
            "SELECT path, size, sha256 FROM version_file WHERE version = ? AND path > ? "
            "ORDER BY path LIMIT ?",
            [version, after, count],
        )
        return [FileEntry(str(row[0]), int(row[1]), str(row[2])) for row in found]
