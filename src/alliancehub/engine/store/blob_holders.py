"""Which versions the kept contents belong to, of every account of a profile, in one small file.

A content may be in many versions and was perhaps downloaded by several accounts. It is written down
who holds it before it is kept, so that a killed engine leaves nothing of which nobody knows whose
it is.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from alliancehub.engine.store.database import Database

AT_ONCE = 2_000
_SHAPE = """
CREATE TABLE IF NOT EXISTS holder (account TEXT NOT NULL, version TEXT NOT NULL,
    sha256 TEXT NOT NULL, PRIMARY KEY (account, version, sha256)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS holder_sha256 ON holder (sha256);
"""


class BlobHolders:
    """The file. May be used from any thread; it is made with the first content that is held.

    Args:
        path: of the file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opening = threading.Lock()
        self._opened: Database | None = None

    def close(self) -> None:
        """Close the file; the next call opens it again."""
        with self._opening:
            if self._opened is not None:
                self._opened.close()
                self._opened = None

    def hold(self, account: str, version: str, contents: Iterable[str]) -> None:
        """Say that contents belong to a version that an account may have."""
        cells = ((account, version, one) for one in contents)
        while some := list(islice(cells, AT_ONCE)):
            with self._database.write() as db:
                db.executemany("INSERT OR IGNORE INTO holder VALUES (?, ?, ?)", some)

    def versions(self, account: str) -> list[str]:
        """Return the versions of which an account keeps contents."""
        if not self._is_there:
            return []
        with self._database.read() as db:
            found = db.execute(
                "SELECT DISTINCT version FROM holder WHERE account = ? ORDER BY version", (account,)
            ).fetchall()
        return [version for (version,) in found]

    def only_of(self, account: str, version: str) -> Iterator[str]:
        """Yield the contents that no other version holds, of whatever account."""
        after = ""
        while True:
            with self._database.read() as db:
                found = db.execute(
                    "SELECT sha256, EXISTS (SELECT 1 FROM holder o WHERE o.sha256 = h.sha256 "
                    "AND (o.account <> h.account OR o.version <> h.version)) "
                    "FROM holder h WHERE account = ? AND version = ? AND sha256 > ? "
                    "ORDER BY sha256 LIMIT ?",
                    (account, version, after, AT_ONCE),
                ).fetchall()
            yield from (sha256 for sha256, is_held in found if not is_held)
            if len(found) < AT_ONCE:
                return
            after = found[-1][0]

    def let_go(self, account: str, version: str) -> None:
        """Forget that contents belong to a version."""
        with self._database.write() as db:
            db.execute("DELETE FROM holder WHERE account = ? AND version = ?", (account, version))

    @property
    def _is_there(self) -> bool:
        return self._opened is not None or self._path.exists()

    @property
    def _database(self) -> Database:
        with self._opening:
            if self._opened is None:
                self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                made = Database(self._path)
                try:
                    with made.write() as db:
                        for statement in filter(str.strip, _SHAPE.split(";")):
                            db.execute(statement)
                except BaseException:
                    made.close()
                    raise
                self._opened = made
            return self._opened
