"""Which names of a draft are taken, where case does not count: looked up by what a call brings.

A path that is written as it folds stands in the manifest itself; the others, and all folders, stand
in a table beside it. So what a call costs follows from its own files, not from those of the draft.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from alliancehub.model.manifest import folded, holds_words, lies_in_words, same_words
from alliancehub.server.database import IN_LIST, Transaction, in_list

_NAMED = (
    "SELECT folded, written FROM version_name WHERE version = ? AND is_folder = ? "  # noqa: S608 - text of our own
    f"AND folded {IN_LIST}"
)
_AT_ONCE = 10_000


def taken_names(tx: Transaction, version: str, new: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield each of some new paths that cannot lie beside the files of a draft, and why, in words.

    Args:
        tx: the write transaction, in which they are put afterwards.
        version: the draft.
        new: paths that it does not have, and that do not clash among themselves.
    """
    names = {path: [*_levels(path)] for path in new}
    keys = {key for levels in names.values() for key, _ in levels}
    files = _written(tx, version, 0, keys) | _plain(tx, version, keys)
    folders = _Folders(tx, version, _written(tx, version, 1, keys))
    for path, (*above, (key, _)) in names.items():
        if (other := files.get(key)) is not None:
            yield path, same_words(path, other)
        elif (below := folders.file_in(key)) is not None:
            yield path, holds_words(path, below)
        elif (holder := next((files[one] for one, _ in above if one in files), None)) is not None:
            yield path, lies_in_words(path, holder)
        else:
            others = (folders.file_in(one, but=written) for one, written in above)
            if (beside := next((one for one in others if one is not None), None)) is not None:
                yield path, same_words(path, beside)


def put_names(tx: Transaction, version: str, paths: Iterable[str]) -> None:
    """Note the folders of new files of a draft, and the names that do not stand for themselves."""
    found: dict[tuple[int, str], str] = {}
    for path in paths:
        *above, (key, _) = _levels(path)
        for folder, written in above:
            found.setdefault((1, folder), written)
        if key != path:
            found[0, key] = path
    rows = [[version, kind, key, written] for (kind, key), written in found.items()]
    tx.put_many(
        "INSERT INTO version_name (version, is_folder, folded, written) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (version, is_folder, folded) DO NOTHING",
        rows,
    )


def forget_names(tx: Transaction, version: str, paths: Iterable[str] | None = None) -> None:
    """Forget the names of files that a draft has no more; of all, folders too, where None is given.

    A folder is forgotten once a name needs its place and nothing is in it.
    """
    if paths is None:
        tx.run("DELETE FROM version_name WHERE version = ?", [version])
        return
    tx.run(
        f"DELETE FROM version_name WHERE version = ? AND is_folder = 0 AND folded {IN_LIST}",  # noqa: S608 - text of our own
        [version, in_list(folded(one) for one in paths)],
    )


class _Folders:
    """The folders of a draft that some keys name; one that is empty by now is none."""

    def __init__(self, tx: Transaction, version: str, written: dict[str, str]) -> None:
        self._tx = tx
        self._version = version
        self._written = written
        self._files: dict[str, str | None] = {}

    def file_in(self, key: str, but: str = "") -> str | None:
        """Return a file of a folder, unless it is written as ``but``; None where there is none."""
        written = self._written.get(key)
        if written is None or written == but:
            return None
        if key not in self._files:
            self._files[key] = self._first(key, written)
        return self._files[key]

    def _first(self, key: str, written: str) -> str | None:
        found = self._tx.value(
            "SELECT path FROM version_file WHERE version = ? AND path > ? AND path < ? "
            "ORDER BY path LIMIT 1",
            [self._version, f"{written}/", f"{written}0"],  # 0 comes next to /
        )
        if found is None:
            self._tx.run(
                "DELETE FROM version_name WHERE version = ? AND is_folder = 1 AND folded = ?",
                [self._version, key],
            )
        return None if found is None else str(found)


def _levels(path: str) -> Iterator[tuple[str, str]]:
    """Yield the folders of a path from the top down, then itself: each folded, and as written."""
    end = path.find("/")
    while end >= 0:
        written = path[:end]
        yield folded(written), written
        end = path.find("/", end + 1)
    yield folded(path), path


def _written(tx: Transaction, version: str, kind: int, keys: set[str]) -> dict[str, str]:
    return dict(tx.run(_NAMED, [version, kind, in_list(keys)]).fetchall())


def _plain(tx: Transaction, version: str, keys: set[str]) -> dict[str, str]:
    found = tx.run(
        f"SELECT path FROM version_file WHERE version = ? AND path {IN_LIST}",  # noqa: S608 - text of our own
        [version, in_list(keys)],
    )
    return {path: path for (path,) in found}
