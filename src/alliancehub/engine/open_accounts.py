"""The accounts that are open: the one in use, and the others, which sync in the background."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress

from alliancehub.engine.profile_book import AccountRecord, ProfileBook
from alliancehub.engine.secrets import TokenVault
from alliancehub.engine.syncing import Syncing
from alliancehub.model.errors import Refusal

BACKGROUND_MAX = 6  # accounts that sync at once
OTHERS_S = 1.5  # between the start of one and the next: the window comes first


class OpenAccounts:
    """Makes, starts and stops them. May be used from any thread.

    Args:
        make: opens the cache of an account and makes its sync.
        is_paused: whether the member paused sync.
        autosync: whether accounts sync by themselves.
    """

    def __init__(
        self,
        make: Callable[[AccountRecord], Syncing],
        is_paused: Callable[[], bool],
        *,
        autosync: bool,
    ) -> None:
        self._make = make
        self._is_paused = is_paused
        self._autosync = autosync
        self._open: dict[str, Syncing] = {}
        self._lock = threading.RLock()
        self._ended = threading.Event()
        self._others: threading.Thread | None = None

    @property
    def all(self) -> list[Syncing]:
        """All of them."""
        return list(self._open.values())

    def get(self, key: str) -> Syncing | None:
        """Return one by its key."""
        return self._open.get(key)

    def opened(self, record: AccountRecord) -> Syncing:
        """Return an account, opened if it is not yet."""
        with self._lock:
            account = self._open.get(record.key)
            if account is None:
                account = self._open[record.key] = self._make(record)
            account.record = record
            return account

    def start(self, account: Syncing) -> None:
        """Let an account sync by itself, where this engine does so."""
        if self._autosync:
            account.start(is_paused=self._is_paused())

    def stop(self, account: Syncing) -> None:
        """End the sync of an account; its cache stays open."""
        account.stop()
        with self._lock:
            self._open.pop(account.record.key, None)

    def pause(self) -> None:
        """Stop or resume sending and fetching, as the member wants it."""
        for account in self.all:
            account.pause(is_paused=self._is_paused())

    def open_others(self, book: ProfileBook, vault: TokenVault) -> None:
        """Open all that are signed in, one after the other, in a thread of its own."""
        if not self._autosync or len(book.accounts) < 2:
            return

        def work() -> None:
            for record in book.accounts[-BACKGROUND_MAX:]:
                if self._ended.wait(OTHERS_S):
                    return
                if record.is_guest or record.key in self._open:
                    continue
                vault.load(record.key)  # else nobody knows where its token is
                if vault.state(record.key) != "none":
                    self._open_if_there(record, book)

        self._others = threading.Thread(target=work, name="alliancehub-others", daemon=True)
        self._others.start()

    def _open_if_there(self, record: AccountRecord, book: ProfileBook) -> None:
        with self._lock:
            is_there = any(one.key == record.key for one in book.accounts)
            if is_there and not self._ended.is_set():  # it may have been forgotten meanwhile
                with suppress(Refusal):  # its key is locked or lost: told where it is used
                    self.start(self.opened(record))

    def end(self) -> None:
        """End the sync of all."""
        self._ended.set()
        if self._others is not None:
            self._others.join()
        for account in self.all:
            account.stop()
