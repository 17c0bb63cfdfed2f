"""What the parts of the engine share: the profile, the account in use, and the news."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from alliancehub import __version__
from alliancehub.engine.cache_keys import SHUT_OUT
from alliancehub.engine.caches import Caches
from alliancehub.engine.listeners import Listeners
from alliancehub.engine.movers import Movers
from alliancehub.engine.open_accounts import OpenAccounts
from alliancehub.engine.paths import ProfilePaths
from alliancehub.engine.profile_book import AccountRecord, ProfileBook
from alliancehub.engine.standing import API_VERSION, AccountInfo, Hello, Status
from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.lease import CONNECT, lock_words
from alliancehub.engine.store.tables import schema_of
from alliancehub.engine.syncing import Surroundings, Syncing
from alliancehub.engine.transfers.blob_cache import BlobCache
from alliancehub.engine.way import Way
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.errors import Refusal
from alliancehub.wire.messages import Tokens

T = TypeVar("T")
RETRY_S = 5.0  # between tries to open a cache whose keyring is locked
FIRST_HUB = "ALLIANCEHUB_HUB"  # where whoever set this computer up says which hub it is for


class Core:
    """The state of one engine. May be used from any thread.

    Attributes:
        around: clock, randomness, vault, the way to a hub.
        book: accounts and settings.
        caches: of the accounts, open and encrypted as they should be.
        blobs: what was downloaded, by hash, of all accounts.
        way: leads to hubs.
        listeners: who hears of news.

    Args:
        autosync: whether accounts sync by themselves; else only when told to.
    """

    def __init__(
        self, paths: ProfilePaths, catalogue: Catalogue, around: Surroundings, *, autosync: bool
    ) -> None:
        self.paths = paths
        self.catalogue = catalogue
        self.book = ProfileBook(paths.data)
        self.way = Way(self.book, around.vault)
        self.around = replace(around, route=self.way.route)
        self.listeners = Listeners()
        self.schema = schema_of(catalogue)
        self.autosync = autosync
        self._kinds = catalogue.specs
        self._commands = catalogue.command_specs
        self._lock = threading.RLock()
        self._telling = threading.RLock()
        self._told: Status | None = None
        self._account: Syncing | None = None
        self.caches = Caches(self.book, self.schema, self.around)
        self.blobs = BlobCache(paths.data / "blobs")
        self._movers = Movers(
            self.book,
            self.around,
            self.blobs,
            self.listeners,
            lambda key: self._account is not None and self._account.record.key == key,
        )
        self._told_accounts: list[AccountInfo] = []
        self._accounts = OpenAccounts(self._made, lambda: self.is_paused, autosync=autosync)
        self._shut_out: Refusal | None = None
        self._tried_s = 0.0
        self._open_current()
        self._accounts.open_others(self.book, self.around.vault)

    @property
    def account(self) -> Syncing | None:
        """The account in use, if there is one; what of it is overdue is locked first."""
        if self._shut_out is not None and time.monotonic() - self._tried_s > RETRY_S:
            self._open_current()
        account = self._account
        if account is not None:
            account.lock_overdue()
        return account

    def _open_current(self) -> None:
        """Open the account in use; one whose key cannot be had stays closed, and that is said."""
        self._tried_s = time.monotonic()
        record = self.book.current
        if record is None:
            return
        try:
            self.open(record)
        except Refusal as refusal:
            if refusal.code not in SHUT_OUT:
                raise
            self._shut_out = refusal

    def need(self) -> Syncing:
        """Return the account in use; raises Refusal where there is none."""
        account = self.account
        if account is None and self._shut_out is not None:
            raise self._shut_out
        if account is None:
            raise Refusal(
                "no_account",
                "No hub is known yet.",
                remedy="Enter a hub's address to look around, sign in, or take up an invitation.",
            )
        return account

    @property
    def accounts(self) -> list[Syncing]:
        """The accounts that are open: the one in use, and those that sync in the background."""
        return self._accounts.all

    def running(self, key: str) -> Syncing | None:
        """Return an account that is open, by its key."""
        return self._accounts.get(key)

    def open(self, record: AccountRecord, tokens: Tokens | None = None) -> Syncing:
        """Make an account the one in use; the one before goes on in the background.

        Args:
            record: which.
            tokens: what signing in gave just now.
        """
        with self._lock:
            before, account = self._account, self._accounts.opened(record)
            if tokens is not None:
                account.session.start(tokens)
                account.store.greet(tokens.person, tokens.name)
            self._account, self._shut_out = account, None
            if before is not None and before is not account and before.record.is_guest:
                self._accounts.stop(before)  # nobody waits for what a guest might see
        self._accounts.start(account)
        return account

    def pause(self) -> None:
        """Stop or resume sending and fetching, as the settings say."""
        self._accounts.pause()

    def connect_anew(self) -> None:
        """Begin all connections anew, since the way to a hub is another now."""
        with self._lock:
            records = [one.record for one in self.accounts]
            current = self._account.record.key if self._account is not None else ""
            for account in self.accounts:
                self._accounts.stop(account)
            made = [self._accounts.opened(record) for record in records]
            self._account = self._accounts.get(current)
        for account in made:
            self._accounts.start(account)

    def _made(self, record: AccountRecord) -> Syncing:
        store = self.caches.opened(record)
        return Syncing(
            record,
            store,
            self.around,
            partial(self.hear, record.key),
            partial(self._hear_status, record.key),
            self._poll_s,
            partial(self._movers.made, record, store),
        )

    def hear(self, key: str, news: ChangeSet) -> None:
        """Tell of what changed for the account in use; windows show no other."""
        if self._account is not None and self._account.record.key == key:
            self.tell(news)

    def _hear_status(self, key: str) -> None:
        if self._account is not None and self._account.record.key == key:
            self.tell_status()
        elif self._accounts.get(key) is not None:
            self.tell_accounts()

    def with_store(self, record: AccountRecord, read: Callable[[Connection], T]) -> T:
        """Return what is read in the cache of any account."""
        with self._lock:
            store = self.caches.opened(record)
        with store.read() as db:
            return read(db)

    def shut(self, key: str) -> None:
        """Stop using an account and close its cache."""
        with self._lock:
            if account := self._accounts.get(key):
                self._accounts.stop(account)
            if self._account is account:
                self._account, self._shut_out = None, None
            self.caches.close_one(key)

    def close(self) -> None:
        """End everything; what was taken stays taken."""
        self._accounts.end()
        with self._lock:
            self.caches.close()
        self.blobs.holders.close()

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
        is_current = current is not None and current.key == record.key
        account = self._accounts.get(record.key)
        status = Status("") if account is None else self._status_of(account)
        return AccountInfo(
            key=record.key,
            hub=record.hub,
            person=record.person,
            name=record.name,
            login=record.login,
            is_current=is_current,
            token_state=self.around.vault.state(record.key),
            state=status.state,
            unread=status.unread + status.conflicts,
            waiting=status.waiting,
            rejected=status.rejected,
            problem=status.problem,
        )

    def status(self) -> Status:
        """Return how things stand."""
        account = self._account
        if account is not None:
            return self._status_of(account)
        if self._shut_out is not None and (record := self.book.current) is not None:
            why = self._shut_out
            return Status("failed", problem=why.text, remedy=why.remedy, hub=record.hub)
        return Status("no_hub")

    def _status_of(self, account: Syncing) -> Status:
        state = account.state()
        counts, (done, total) = account.counts()
        word = state.state
        if word == "sign_in_needed":
            pass  # the hub may have let them in again, and only signing in can tell
        elif account.store.member().state == "suspended":
            word = "suspended"
        elif self.is_paused:
            word = "paused"
        speed, left_s = account.pace(done, total)
        return Status(
            state=word,
            waiting=counts.waiting,
            conflicts=counts.conflicts,
            rejected=counts.rejected,
            unread=counts.unread,
            progress_done=done,
            progress_total=total,
            progress_speed=speed,
            progress_left_s=left_s,
            problem=lock_words(counts.locked) if counts.locked else state.problem,
            remedy=(state.remedy or CONNECT) if counts.locked else state.remedy,
            last_sync_at=state.last_sync_at,
            cycles=account.cycles_ended,
            hub=account.record.hub,
            locked=counts.locked,
        )

    def hello(self, creatable: Callable[[Syncing], list[str]], *, with_specs: bool) -> Hello:
        """Return what a client learns first; ``creatable`` names what the member may make."""
        account = self._account
        me = account.store.member() if account is not None else None
        return Hello(
            api_version=API_VERSION,
            app_version=__version__,
            kinds=self._kinds if with_specs else [],
            commands=self._commands if with_specs else [],
            accounts=self.infos(),
            status=self.status(),
            person=me.person if me is not None else "",
            is_admin=me is not None and me.is_admin and me.state == "active",
            creatable=creatable(account) if account is not None else [],
            hub=self.book.last_hub,
            first_hub=os.environ.get(FIRST_HUB, ""),
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

    def tell_accounts(self) -> None:
        """Tell how the accounts stand, where that differs from what was told last."""
        with self._telling:
            infos = self.infos()
            if infos != self._told_accounts:
                self._told_accounts = infos
                self.listeners.tell("accounts", infos)

    def _poll_s(self) -> float:
        return float(self.book.settings()["poll_s"])
