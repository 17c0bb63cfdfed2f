"""The files of versions, read from the tables of the hub: a ``FileReader``.

A file is lacking until its bytes are in the store, verified, and the version may use them: knowing
the hash of somebody else's bytes is not enough.
"""

from __future__ import annotations

from collections.abc import Iterator

from alliancehub.model.manifest import FileEntry
from alliancehub.model.version_files import FileTotals
from alliancehub.server.database import Transaction

_LACKING = "(v.is_held = 0 OR b.sha256 IS NULL OR b.size <> v.size OR b.state = 'dropped')"
_FROM = "FROM version_file v LEFT JOIN blob b ON b.sha256 = v.sha256 WHERE v.version = ?"
_PAGE = 10_000


class VersionFiles:
    """Reads within one transaction; it costs nothing until it is asked."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def totals(self, version: str) -> FileTotals:
        """Count the files of a version."""
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

    def each(self, version: str, after: str = "") -> Iterator[FileEntry]:
        """Yield all files of a version behind a path, by path as UTF-8 bytes, some at a time."""
        while page := self._page(version, after, _PAGE):
            yield from page
            after = page[-1].path

    def _page(self, version: str, after: str, count: int) -> list[FileEntry]:
        found = self._tx.run(
            "SELECT path, size, sha256 FROM version_file WHERE version = ? AND path > ? "
            "ORDER BY path LIMIT ?",
            [version, after, count],
        )
        return [FileEntry(str(row[0]), int(row[1]), str(row[2])) for row in found]
