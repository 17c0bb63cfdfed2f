"""Notices: decides when the member is notified, and of what; a window shows it.

Nothing is shown during a sync, in quiet hours, or twice: what a window has shown it says by
``note_shown``, and the cache remembers. What nobody has seen, since no window was open, is there
for the next one to ask for; what came more than three days ago is left to the inbox.
"""

from __future__ import annotations

import json
import logging
import threading
from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from alliancehub.engine.clock import instant
from alliancehub.engine.core import Core
from alliancehub.engine.hub_address import host_of
from alliancehub.engine.notice_api import Notification
from alliancehub.engine.standing import Status
from alliancehub.engine.store.database import Connection, Interrupted
from alliancehub.engine.store.meta import read_meta, write_meta
from alliancehub.engine.store.notices import (
    NOTICE,
    Fresh,
    badges_between,
    fresh_conflicts,
    fresh_finds,
    fresh_notices,
    is_told,
    next_snooze_end,
    note_told,
    snoozes_ended,
)
from alliancehub.engine.syncing import Syncing
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.notice_levels import BADGE, NOTIFY, REASONS, WAITING
from alliancehub.model.told import Told, label, listed, told, with_tree

log = logging.getLogger(__name__)

RECENT_S = 3 * 86_400.0
KEPT_S = 7 * 86_400.0
DAY_S = 86_400.0
SEVERAL = 5  # more than that at once are summed up
BULK_ROWS = 500  # more rows than that in one sync, and nobody wants to hear of each
FINDS_MAX = 50
LOOK_S = 60.0  # a clock can jump, when the computer has slept
CALM_S = 0.1
OF_SEARCH, OF_DIGEST, OF_MANY = "search", "digest", "many"
SAYS_SO = frozenset({"mention", "message"})  # their titles begin with the reason
_WORDS = dict(REASONS)


class Notices:
    """Hears the engine's news, looks at the cache when a sync has ended, and tells ``noticed``.

    Args:
        core: its accounts, clock, settings and listeners.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        self._looking = threading.Lock()
        self._hearing = threading.Lock()
        self._told: set[tuple[str, str]] = set()
        self._touched: dict[str, dict[str, None]] = {}
        self._is_bulk = False
        self._looked_at: dict[str, str] = {}
        self._finds: list[Notification] = []
        self._woken = threading.Event()
        self._ended = threading.Event()
        self._deaf = core.listeners.add(self._hear)
        self._thread: threading.Thread | None = None
        if core.autosync:
            self._thread = threading.Thread(
                target=self._run, name="alliancehub-notices", daemon=True
            )
            self._thread.start()

    def due(self) -> list[Notification]:
        """Return all that is to be shown now and was not yet."""
        return [one for account in self._accounts() for one in self._due(account)]

    def look(self) -> None:
        """Tell the listeners of what is to be shown now, each thing once."""
        with self._looking:
            for account in self._accounts():
                self._tell_of_ended_snoozes(account)
            self._search()
            found = self.due()
            new = [one for one in found if not self._told.issuperset(_names(one))]
            self._told.update(name for one in new for name in _names(one))
        if new:
            self._core.listeners.tell("noticed", new)

    def note_shown(self, account: str, keys: list[str]) -> None:
        """Remember that the member has seen something."""
        there = self._core.running(account)
        if there is None:
            return  # it was signed out meanwhile
        self._finds = [one for one in self._finds if not set(one.keys) & set(keys)]
        now = self._core.around.now()
        with there.store.write() as db:
            note_told(db, keys, now, self._instant(-KEPT_S))

    def close(self) -> None:
        """Stop looking."""
        self._deaf()
        self._ended.set()
        self._woken.set()
        if self._thread is not None:
            self._thread.join()

    # -- when

    def _hear(self, event: str, data: Any) -> None:
        if event == "changed" and isinstance(data, ChangeSet):
            with self._hearing:
                if data.origin == "sync":
                    for kind, ids in data.touched.items():
                        self._touched.setdefault(kind, {}).update(dict.fromkeys(ids))
                    count = sum(map(len, self._touched.values()))
                    self._is_bulk = self._is_bulk or count > BULK_ROWS
                    if self._is_bulk:
                        self._touched.clear()
                elif data.origin == "reset":
                    self._is_bulk = True
            self._woken.set()
        elif event == "accounts" or (
            event == "status" and isinstance(data, Status) and data.state != "syncing"
        ):
            self._woken.set()

    def _run(self) -> None:
        while not self._ended.is_set():
            try:
                self.look()
                wait = self._wait_s()
            except Interrupted:
                wait = LOOK_S  # the cache was closed: another account is used, or the engine ends
            except Exception:
                log.exception("looking for what to notify of failed")
                wait = LOOK_S
            self._woken.wait(wait)
            self._woken.clear()
            self._ended.wait(CALM_S)  # news come in bursts

    def _wait_s(self) -> float:
        """Return how long nothing comes due by itself."""
        clock, wait = self._core.around.clock(), LOOK_S
        for account in self._accounts():
            with account.store.read() as db:
                end = next_snooze_end(db, account.store.schema, instant(clock))
            if end:
                wait = min(wait, datetime.fromisoformat(end).timestamp() - clock)
        return max(wait, CALM_S)

    def _accounts(self) -> list[Syncing]:
        """Return the members' accounts that sync; a guest has no inbox."""
        return [one for one in self._core.accounts if not one.record.is_guest]

    def _tell_of_ended_snoozes(self, account: Syncing) -> None:
        key, now = account.record.key, self._core.around.now()
        before = self._looked_at.get(key, now)
        self._looked_at[key] = now
        with account.store.read() as db:
            back = snoozes_ended(db, account.store.schema, before, now)
        if back and account is self._core.account:
            self._core.tell(ChangeSet("local", {NOTICE: back}))

    # -- what

    def _search(self) -> None:
        """Keep what a sync brought that saved searches find; it is looked at only once."""
        account = self._core.account
        if account is None or account.state().state == "syncing":
            return
        with self._hearing:
            touched, self._touched = self._touched, {}
            is_bulk, self._is_bulk = self._is_bulk, False
        if is_bulk or not touched:
            return
        with account.store.read() as db:
            found = fresh_finds(db, account.store.schema, touched, self._instant(-RECENT_S))
        self._finds = [*self._finds, *(self._find(account, one) for one in found)][-FINDS_MAX:]

    def _due(self, account: Syncing) -> list[Notification]:
        """Return what is to be shown, if this is a time to show anything."""
        state = account.state()
        settings = self._core.book.settings()
        if state.state == "syncing" or settings["notify_level"] == "none" or self._is_quiet():
            return []
        with account.store.read() as db:
            is_first = not read_meta(db, "is_noticing", default=False)
            if is_first and not state.last_sync_at:
                return []
            due = self._found(db, account, is_first=is_first)
        if is_first:
            with account.store.write() as db:
                write_meta(db, "is_noticing", value=True)
        return due

    def _found(self, db: Connection, account: Syncing, *, is_first: bool) -> list[Notification]:
        schema, now, since = account.store.schema, self._core.around.now(), self._instant(-RECENT_S)
        fresh = fresh_notices(db, schema, since, now) + fresh_conflicts(db, schema, since)
        loud = [one for one in fresh if one.level == NOTIFY and self._is_wanted(one.reason)]
        if len(loud) > (1 if is_first else SEVERAL):
            shown = [self._summary(account, loud)]
        else:
            shown = [self._single(account, one) for one in loud]
        if self._core.book.settings()["notify_level"] == "all":
            shown += [one for one in self._finds if one.account == account.record.key]
        return shown + self._digest(db, account)

    def _is_wanted(self, reason: str) -> bool:
        level = self._core.book.settings()["notify_level"]
        return level == "all" or reason in WAITING

    def _is_quiet(self) -> bool:
        settings = self._core.book.settings()
        first, last = int(settings["quiet_from"]), int(settings["quiet_to"])
        hour = self._local().hour
        return first <= hour < last if first <= last else hour >= first or hour < last

    def _digest(self, db: Connection, account: Syncing) -> list[Notification]:
        settings = self._core.book.settings()
        local = self._local()
        at = local.replace(hour=settings["digest_hour"], minute=0, second=0, microsecond=0)
        if not settings["digest"] or local < at:
            return []
        key = f"digest:{at.date().isoformat()}"
        until = instant(at.timestamp())
        since = instant((at - timedelta(days=1)).timestamp())
        counts = badges_between(db, account.store.schema, since, until, BADGE)
        if not counts or is_told(db, key):
            return []
        title = told("Your day: {n} new in the inbox", n=sum(counts.values()))
        return [self._of_many(account, (key,), OF_DIGEST, title, counts)]

    # -- in words

    def _single(self, account: Syncing, one: Fresh) -> Notification:
        return Notification(
            account=account.record.key,
            keys=list(one.keys),
            kind=one.kind,
            row=one.row,
            title=_title_of(one),
            text="" if one.reason in SAYS_SO else label(_WORDS.get(one.reason, "")),
            reason=one.reason,
            level=one.level,
            link=_link(account, one.kind, one.row),
        )

    def _find(self, account: Syncing, one: Fresh) -> Notification:
        kind = account.store.schema.tables[one.kind].spec
        return Notification(
            account=account.record.key,
            keys=list(one.keys),
            kind=one.kind,
            row=one.row if one.count == 1 else "",
            title=told("New for “{search}”", search=one.title),
            text=told("{kinds}: {n}", kinds=label(kind.plural), n=one.count),
            reason=OF_SEARCH,
            level=NOTIFY,
            link=_link(account, one.kind, one.row if one.count == 1 else ""),
        )

    def _summary(self, account: Syncing, loud: list[Fresh]) -> Notification:
        keys = tuple(key for one in loud for key in one.keys)
        title = told("New in the inbox: {n}", n=len(loud))
        return self._of_many(account, keys, OF_MANY, title, Counter(one.reason for one in loud))

    def _of_many(
        self,
        account: Syncing,
        keys: Iterable[str],
        reason: str,
        title: str,
        counts: dict[str, int],
    ) -> Notification:
        parts = [
            told("{reason}: {n}", reason=label(_WORDS.get(name, name)), n=count)
            for name, count in sorted(counts.items(), key=lambda pair: -pair[1])
        ]
        return Notification(
            account=account.record.key,
            keys=list(keys),
            kind=NOTICE,
            row="",
            title=title,
            text=listed(parts),
            reason=reason,
            level=NOTIFY,
            link=_link(account, NOTICE, ""),
        )

    def _local(self) -> datetime:
        return datetime.fromtimestamp(self._core.around.clock()).astimezone()

    def _instant(self, seconds: float) -> str:
        return instant(self._core.around.clock() + seconds)


def _title_of(one: Fresh) -> str:
    try:
        tree = json.loads(one.tree or "null")
    except ValueError:
        tree = None
    return with_tree(one.title, {"title": tree}, "title") if tree else Told.of(one.title)


def _link(account: Syncing, kind: str, row: str) -> str:
    return f"alliancehub://{host_of(account.record.hub)}/{kind}" + (f"/{row}" if row else "")


def _names(one: Notification) -> list[tuple[str, str]]:
    return [(one.account, key) for key in one.keys]
