"""The caches of a profile's accounts: opened when they are needed, encrypted as they should be."""

from __future__ import annotations

import threading
from contextlib import suppress

from alliancehub.engine.cache_keys import LOST, CacheKey
from alliancehub.engine.profile_book import AccountRecord, ProfileBook
from alliancehub.engine.settings import ENCRYPT
from alliancehub.engine.store.store import Store
from alliancehub.engine.store.tables import Schema
from alliancehub.engine.syncing import Surroundings
from alliancehub.model.errors import Refusal


class Caches:
    """Open caches by account. May be used from any thread."""

    def __init__(self, book: ProfileBook, schema: Schema, around: Surroundings) -> None:
        self._book = book
        self._schema = schema
        self._around = around
        self._lock = threading.RLock()
        self._open: dict[str, Store] = {}

    def opened(self, record: AccountRecord) -> Store:
        """Return the cache of an account; raises Refusal where its key cannot be had, too."""
        with self._lock:
            store = self._open.get(record.key)
            if store is None:
                around, keys = self._around, CacheKey(self._around.vault, record.key)
                path = self._book.cache_path(record.key)
                store = Store(path, self._schema, around.now, around.new_id, keys=keys)
                if self._book.settings()[ENCRYPT]:
                    with suppress(Refusal):  # it stays plain, and the diagnosis says so
                        store.protect(is_wanted=True)
                self._open[record.key] = store
            return store

    def protect(self, *, is_wanted: bool) -> None:
        """Encrypt the caches of all accounts, or write them plain again; raises Refusal."""
        stores = [self.opened(record) for record in self._book.accounts]
        stores.sort(key=lambda store: not store.must_encrypt)  # what must be refused is so at first
        for store in stores:
            store.protect(is_wanted=is_wanted)

    def encryption_of(self, record: AccountRecord) -> tuple[bool, bool]:
        """Return whether a cache should be encrypted, and whether it is; raises Refusal."""
        store = self.opened(record)
        is_wanted = bool(self._book.settings()[ENCRYPT]) or store.must_encrypt
        return is_wanted, store.is_encrypted

    def forget_lost(self, record: AccountRecord) -> None:
        """Put a cache aside whose key is lost for good, since its account signs in anew."""
        try:
            self.opened(record)
        except Refusal as refusal:
            if refusal.code != LOST:
                raise
            path = self._book.cache_path(record.key)
            path.replace(path.with_name(f"{path.name}.unreadable"))

    def close_one(self, key: str) -> None:
        """Close the cache of an account, if it is open."""
        with self._lock:
            if store := self._open.pop(key, None):
                store.close()

    def close(self) -> None:
        """Close all."""
        with self._lock:
            for store in self._open.values():
                store.close()
            self._open.clear()
