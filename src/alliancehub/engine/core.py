"""What the parts of the engine share: the profile, the account in use, and the news."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from alliancehub import __version__
from alliancehub.engine.api import API_VERSION, AccountInfo, Hello, Status
from alliancehub.engine.listeners import Listeners
from alliancehub.engine.paths import ProfilePaths
from alliancehub.engine.profile_book import AccountRecord, ProfileBook
from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.store import Store
from alliancehub.engine.store.tables import schema_of
from alliancehub.engine.syncing import Surroundings, Syncing
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.errors import Refusal
from alliancehub.wire.messages import Tokens

T = TypeVar("T")


class Core:
    """The state of one engine. May be used from any thread.

    Attributes:
        around: clock, randomness, vault.
        book: accounts and settings.
        listeners: who hears of news.

    Args:
        autosync: whether accounts sync by themselves; else only when told to.
    """

    def __init__(
        self, paths: ProfilePaths, catalogue: Catalogue, around: Surroundings, *, autosync: bool
    ) -> None:
        self.around = around
        self.catalogue = catalogue
        self.book = ProfileBook(paths.data)
        self.listeners = Listeners()
        self.schema = schema_of(catalogue)
        self.autosync = autosync
        self._kinds = catalogue.specs
        self._commands = catalogue.command_specs
        self._lock = threading.RLock()
        self._telling = threading.RLock()
        self._told: Status | None = None
        self._account: Syncing | None = None
        self._stores: dict[str, Store] = {}
        if self.book.current is not None:
            self.open(self.book.current)

    @property
    def account(self) -> Syncing | None:
        """The account in use, if there is one."""
        return self._account

    def need(self) -> Syncing:
        """Return the account in use; raises Refusal where there is none."""
        if self._account is None:
            raise Refusal(
                "no_account",
                "No hub is known yet.",
                remedy="Enter a hub's address to look around, sign in, or take up an invitation.",
            )
        return self._account

    def open(self, record: AccountRecord, tokens: Tokens | None = None) -> Syncing:
        """Make an account the one in use, and sync it where this engine does so by itself.

        Args:
            tokens: what signing in gave just now.
        """
        with self._lock:
            if self._account is not None:
                self._account.stop()
            store = self._store(record)
            account = Syncing(record, store, self.around, self.tell, self.tell_status, self._poll_s)
            if tokens is not None:
                account.session.start(tokens)
                store.greet(tokens.person, tokens.name)
            self._account = account
        if self.autosync:
            account.start(is_paused=self.is_paused)
        return account

    def with_store(self, record: AccountRecord, read: Callable[[Connection], T]) -> T:
        """Return what is read in the cache of any account."""
        with self._lock:
            store = self._store(record)
        with store.read() as db:
            return read(db)

    def _store(self, record: AccountRecord) -> Store:
        store = self._stores.get(record.key)
        if store is None:
            path = self.book.cache_path(record.key)
            store = Store(path, self.schema, self.around.now, self.around.new_id)
            self._stores[record.key] = store
        return store

    def shut(self, key: str) -> None:
        """Stop using an account and close its cache."""
        with self._lock:
            if self._account is not None and self._account.record.key == key:
                self._account.stop()
                self._account = None
            if store := self._stores.pop(key, None):
                store.close()

    def close(self) -> None:
        """End everything; what was taken stays taken."""
        with self._lock:
            if self._account is not None:
                self._account.stop()
            for store in self._stores.values():
                store.close()
            self._stores.clear()

    @property
    def is_paused(self) -> bool:
        """Whether the member paused sync."""
        return bool(self.book.settings()["is_sync_paused"])

    def infos(self) -> list[AccountInfo]:
        """Return the accounts on this machine."""
        return [self.info(one) for one in self.book.accounts]

    def info(self, record: AccountRecord) -> AccountInfo:
        """Return an account as clients see it."""
        current = self.book.current
        return AccountInfo(
            key=record.key,
            hub=record.hub,
            person=record.person,
            name=record.name,
            login=record.login,
            is_current=current is not None and current.key == record.key,
            token_state=self.around.vault.state(record.key),
        )

    def status(self) -> Status:
        """Return how things stand."""
        account = self._account
        if account is None:
            return Status("no_hub")
        state = account.state()
        counts, (done, total) = account.counts()
        word = state.state
        if account.store.member().state == "suspended":
            word = "suspended"
        elif self.is_paused and word != "sign_in_needed":
            word = "paused"
        return Status(
            state=word,
            waiting=counts.waiting,
            conflicts=counts.conflicts,
            rejected=counts.rejected,
            unread=counts.unread,
            progress_done=done,
            progress_total=total,
            problem=state.problem,
            remedy=state.remedy,
            last_sync_at=state.last_sync_at,
            hub=account.record.hub,
        )

    def hello(self, creatable: Callable[[Syncing], list[str]]) -> Hello:
        """Return what a client learns first; ``creatable`` names what the member may make."""
        account = self._account
        me = account.store.member() if account is not None else None
        return Hello(
            api_version=API_VERSION,
            app_version=__version__,
            kinds=self._kinds,
            commands=self._commands,
            accounts=self.infos(),
            status=self.status(),
            person=me.person if me is not None else "",
            is_admin=me is not None and me.is_admin and me.state == "active",
            creatable=creatable(account) if account is not None else [],
        )

    def tell(self, news: ChangeSet) -> None:
        """Tell of changed rows, if any changed, and of the status where it differs."""
        if news.origin == "reset" or news.touched or news.removed:
            self.listeners.tell("changed", news)
        self.tell_status()

    def tell_status(self) -> None:
        """Tell of the status where it differs from what was told last."""
        with self._telling:
            status = self.status()
            if status != self._told:
                self._told = status
                self.listeners.tell("status", status)

    def _poll_s(self) -> float:
        return float(self.book.settings()["poll_s"])
