"""One hub: its parts put together, and the two ways to work with its database."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from alliancehub.model.catalogue import Catalogue
from alliancehub.model.errors import Refusal
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.account import Account
from alliancehub.model.told import with_tree
from alliancehub.model.work import Work
from alliancehub.server.access import Access, access_of, changes_access
from alliancehub.server.auth.passwords import Passwords
from alliancehub.server.blobs.bytes import Bytes, bytes_of
from alliancehub.server.cache_files import CacheFiles
from alliancehub.server.clock import Clock, instant, now_text, system_clock
from alliancehub.server.database import Database, Transaction, Unreachable
from alliancehub.server.databases import database_of, opening
from alliancehub.server.execute import Execution, Order
from alliancehub.server.growth import make_ready
from alliancehub.server.journal import Sealed
from alliancehub.server.limits import Allowance, SignInLimits
from alliancehub.server.moving import require_here
from alliancehub.server.push import Poison
from alliancehub.server.rows import Rows
from alliancehub.server.settings import Settings
from alliancehub.server.signals import Ended, News, Signals
from alliancehub.server.streams import Streams
from alliancehub.server.tables import Tables, tables_of
from alliancehub.server.version_diffs import VersionDiffs
from alliancehub.server.watch import Watch, is_observed, watch_of
from alliancehub.wire.messages import Verdict

log = logging.getLogger(__name__)


@dataclass
class Writing:
    """A write transaction with the commands in it."""

    tx: Transaction
    execution: Execution
    ended: list[Ended] = field(default_factory=list)

    def end_streams(self, *, family: str = "", person: str = "", but: str = "") -> None:
        """End streams once this is committed; see ``Streams.end``."""
        self.ended.append(Ended(family, person, but))

    def as_hub(
        self, name: str, args: dict[str, object], cause: str, *, is_apart: bool = False
    ) -> Verdict:
        """Give a command as the hub itself; raises Refusal where it is rejected.

        Args:
            name, args: the command.
            cause: its id.
            is_apart: whether others of this transaction have nothing to do with it, so that they
                are written also where it crashes; that is a Refusal then.
        """
        decide = self.execution.decide_apart if is_apart else self.execution.decide
        verdict = decide(Order("", name, dict(args), cause))
        if verdict.status == "rejected":
            raise Refusal(
                verdict.code,
                with_tree(verdict.text, verdict.told, "text"),
                verdict.field,
                with_tree(verdict.remedy, verdict.told, "remedy"),
            )
        return verdict


@dataclass
class Hub:
    """What routes and housekeeping work with; made by ``open_hub``, ended by ``close``."""

    settings: Settings
    tables: Tables
    database: Database
    clock: Clock
    passwords: Passwords
    by_address: Allowance
    by_person: Allowance
    sign_ins: SignInLimits
    streams: Streams
    signals: Signals
    cache_files: CacheFiles
    bytes: Bytes
    diffs: VersionDiffs
    watch: Watch = field(default_factory=Watch)
    poison: Poison = field(default_factory=Poison)
    public_url: str = ""

    @property
    def is_observed(self) -> bool:
        """Whether anybody is told of the hub's work."""
        return is_observed(self.settings)

    @property
    def now(self) -> str:
        """The time, as ISO 8601 UTC."""
        return instant(self.clock())

    @contextmanager
    def write(self) -> Iterator[Writing]:
        """Open the write transaction; seals, commits and tells listeners at its end."""
        try:
            with self.watch.span("write"), self.database.write() as tx:
                execution = Execution(tx, self.tables, now_text(self.clock))
                writing = Writing(tx, execution)
                with self.watch.span("decide"):
                    yield writing
                sealing_at = time.perf_counter()
                with self.watch.span("seal"):
                    sealed = execution.seal()
                news = _news(sealed, execution.rows, writing.ended)
                self.signals.leave(tx, news)
        except Unreachable:
            self.signals.doubt()  # it may have been committed
            raise
        seq = sealed.seq if sealed is not None else None
        self.watch.committed(seq, time.perf_counter() - sealing_at)
        with self.watch.span("tell"):
            news.tell(self.streams)
            self.signals.call(news)

    def access(self, tx: Transaction, person: str) -> Access:
        """Return what a person may do and see now; empty is a guest."""
        return access_of(tx, self.tables, Rows(tx, self.tables), person, self.now[:10])

    def work(self, tx: Transaction, person: str) -> Work:
        """Return a person's view of the rows, for asking what they may do; nothing is written."""
        rows = Rows(tx, self.tables)
        access = access_of(tx, self.tables, rows, person, self.now[:10])
        return Work(
            rows,
            self.tables.catalogue.kinds,
            access.actor,
            now=self.now,
            cause="",
            is_judge=True,
            scopes=access.scopes,
        )

    def is_set_up(self, tx: Transaction) -> bool:
        """Whether there is an administrator."""
        return bool(Rows(tx, self.tables).find(Account, state="active", is_admin=True))

    def close(self) -> None:
        """End streams and close the database."""
        self.streams.close()
        self.cache_files.close()
        self.bytes.close()
        self.diffs.close()
        self.database.close()
        self.watch.close()


def open_hub(
    settings: Settings, catalogue: Catalogue | None = None, clock: Clock = system_clock
) -> Hub:
    """Open a hub's database, bring it to the newest schema and return the hub."""
    tables = tables_of(catalogue or Catalogue())
    watch = watch_of(settings)
    database = _ready_database(settings, tables, instant(clock()))
    streams = Streams()
    rate = settings.requests_per_s
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return Hub(
        settings=settings,
        tables=tables,
        database=database,
        clock=clock,
        passwords=Passwords(settings.hash_workers, settings.hash_waiting),
        # Many members may share an address, so it has the allowance of ten.
        by_address=Allowance(rate * 10, settings.requests_burst * 10, time.monotonic),
        by_person=Allowance(rate, settings.requests_burst, time.monotonic),
        # Each worker counts for itself; together they let pass about as many guesses as one.
        sign_ins=SignInLimits(-(-settings.sign_in_tries // settings.workers), time.monotonic),
        streams=streams,
        signals=Signals(database, streams, clock),
        cache_files=CacheFiles(settings.data / "snapshots", tables),
        bytes=bytes_of(settings),
        diffs=VersionDiffs(database),
        watch=watch,
        public_url=settings.public_url.rstrip("/") or f"http://{host}:{settings.port}",
    )


def _ready_database(settings: Settings, tables: Tables, now: str) -> Database:
    with opening():  # makes the folder
        database = database_of(settings)
    try:
        with opening(), database.write(is_patient=True) as tx:
            make_ready(tx, tables, now)
            require_here(tx)
    except BaseException:
        database.close()
        raise
    return database


def new_cause() -> str:
    """Return an id for a command of the hub's own."""
    return secrets.token_hex(16)


def _news(sealed: Sealed | None, rows: Rows, ended: list[Ended]) -> News:
    if sealed is None:
        return News(ended=ended)
    persons = {
        person
        for kind, changed in rows.changes.items()
        for row_id, row in changed.items()
        if changes_access(kind, was := rows.stored(kind, row_id), row)
        for person in _concerned(row, was)
    }
    return News(sorted(sealed.scopes), sorted(persons), ended)


def _concerned(*versions: Kind | None) -> Iterator[str]:
    for row in versions:
        if row is not None:
            yield getattr(row, "person", "") or row.created_by
