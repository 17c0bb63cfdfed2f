"""What a transaction has changed so far, gathered into the one news that follows it."""

from __future__ import annotations

from collections.abc import Iterable

from alliancehub.model.changeset import ChangeSet


class Gathered:
    """Rows touched and removed, by kind; the later of the two counts."""

    def __init__(self) -> None:
        self._touched: dict[str, dict[str, None]] = {}
        self._removed: dict[str, dict[str, None]] = {}

    def touch(self, kind: str, ids: Iterable[str]) -> None:
        """Note rows that are new or differ."""
        self._note(self._touched, self._removed, kind, ids)

    def remove(self, kind: str, ids: Iterable[str]) -> None:
        """Note rows that are gone."""
        self._note(self._removed, self._touched, kind, ids)

    @staticmethod
    def _note(
        here: dict[str, dict[str, None]],
        there: dict[str, dict[str, None]],
        kind: str,
        ids: Iterable[str],
    ) -> None:
        named = dict.fromkeys(ids)
        if other := there.get(kind):
            for row_id in named:
                other.pop(row_id, None)
        here.setdefault(kind, {}).update(named)

    def kinds(self) -> list[str]:
        """Return the kinds with any change."""
        return [k for k in {**self._touched, **self._removed} if self.touched(k) or self.removed(k)]

    def touched(self, kind: str) -> list[str]:
        """Return the rows of a kind that are new or differ."""
        return list(self._touched.get(kind, ()))

    def removed(self, kind: str) -> list[str]:
        """Return the rows of a kind that are gone."""
        return list(self._removed.get(kind, ()))

    def as_change_set(self, origin: str) -> ChangeSet:
        """Return the news."""
        return ChangeSet(
            origin,
            {kind: list(ids) for kind, ids in self._touched.items() if ids},
            {kind: list(ids) for kind, ids in self._removed.items() if ids},
        )
