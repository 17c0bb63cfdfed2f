"""What a member searched for lately, by account, latest first; it goes with the account."""

from __future__ import annotations

import json

from alliancehub.desktop.desk import Desk

NAME = "searched"
KEPT = 8


class RecentWords:
    """Kept by the window, under the account in use."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def words(self) -> list[str]:
        """Return what was searched for."""
        return self._all().get(self._key, [])

    def note(self, words: str) -> None:
        """Note words that led somewhere; those of which they are more go."""
        words = " ".join(words.split())
        if not words:
            return
        others = [one for one in self.words() if not words.lower().startswith(one.lower())]
        self._keep([words, *others][:KEPT])

    def forget(self) -> None:
        """Drop all of this account."""
        self._keep([])

    @property
    def _key(self) -> str:
        account = self._desk.known.account
        return account.key if account else ""

    def _all(self) -> dict[str, list[str]]:
        memory = self._desk.memory
        try:
            found = json.loads(memory.text(NAME) or "{}") if memory is not None else {}
        except ValueError:
            found = {}
        known = {one.key for one in self._desk.known.hello.accounts}
        if not isinstance(found, dict):
            return {}
        return {
            key: [str(one) for one in words]
            for key, words in found.items()
            if key in known and isinstance(words, list)
        }

    def _keep(self, words: list[str]) -> None:
        kept = {**self._all(), self._key: words}
        if self._desk.memory is not None:
            kept = {key: one for key, one in kept.items() if one}
            self._desk.memory.set_text(NAME, json.dumps(kept, ensure_ascii=False))
