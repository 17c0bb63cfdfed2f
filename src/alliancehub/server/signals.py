"""What a commit means for listening clients, told to them by whichever worker they listen at.

The worker that commits tells its own listeners at once. On a database that workers share it also
leaves a row in the same transaction, so that a worker killed a moment later has told all the same;
the others look for such rows some times a second. They are numbered under the writer's turn, so
none comes up behind one that was seen. After the commit it also calls the others, so that they look
at once (``calls``); a call alone would not do: a worker killed before it would have told nobody.

An embedded database has one worker, which leaves itself nothing. A connector beside it does, and is
heard within a second or two.
"""

from __future__ import annotations

import asyncio
import logging
import random
import secrets
from collections.abc import Callable
from dataclasses import asdict, dataclass, field

import orjson
from starlette.concurrency import run_in_threadpool

from alliancehub.server.database import Busy, Database, Transaction, Unreachable
from alliancehub.server.streams import Streams

log = logging.getLogger(__name__)

LOOK_S = 0.2
BESIDE_S = 1.0  # on an embedded database, where connectors alone leave something
_REST_S = 0.02  # between looks, however many call
_AWAY_S = 1
_KEPT_S = 600


@dataclass(frozen=True)
class Ended:
    """Whose streams are over; see ``Streams.end``."""

    family: str = ""
    person: str = ""
    but: str = ""


@dataclass
class News:
    """Scopes that a commit changed, persons whose rights it may have changed, streams to end."""

    scopes: list[str] = field(default_factory=list)
    persons: list[str] = field(default_factory=list)
    ended: list[Ended] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.scopes or self.persons or self.ended)

    def tell(self, streams: Streams) -> None:
        """Tell the listeners of this process."""
        if self.scopes or self.persons:
            streams.publish(self.scopes, self.persons)
        for one in self.ended:
            streams.end(family=one.family, person=one.person, but=one.but)


class Signals:
    """The rows by which workers tell each other; made when the database is ready.

    Attributes:
        is_beside: whether this is no worker, but writes to the database of one.
    """

    def __init__(self, database: Database, streams: Streams, clock: Callable[[], float]) -> None:
        self._database = database
        self._streams = streams
        self._clock = clock
        self._worker = secrets.token_hex(8)
        self._seen = 0
        self._is_in_doubt = False
        self.is_beside = False
        with database.read() as tx:
            self._seen = int(tx.value("SELECT coalesce(max(id), 0) FROM signal"))

    def leave(self, tx: Transaction, news: News) -> None:
        """Leave news for the other workers, as part of the commit."""
        if news and (self._database.is_shared or self.is_beside):
            tx.run(
                "INSERT INTO signal (at, worker, body) VALUES (?, ?, ?)",
                [int(self._clock()), self._worker, orjson.dumps(asdict(news)).decode()],
            )

    def call(self, news: News) -> None:
        """Have the other workers look now, since news were committed."""
        if news and self._database.is_shared:
            self._database.call()

    def doubt(self) -> None:
        """Poke everybody here at the next look: something may have been committed and not told."""
        self._is_in_doubt = True

    async def look_for_ever(self) -> None:
        """Tell the listeners here what other workers leave, until cancelled."""
        while True:
            try:
                if self._database.is_shared:
                    # Jitter, so that all workers do not look in the same instant.
                    wait_s = LOOK_S * random.uniform(0.7, 1.3)  # noqa: S311 - no secret
                    await run_in_threadpool(self._database.hear, wait_s)
                else:
                    await asyncio.sleep(BESIDE_S)
                await run_in_threadpool(self.look)
                await asyncio.sleep(_REST_S)
            except (Busy, Unreachable) as error:
                if not self._is_in_doubt:
                    log.warning("news cannot be heard", extra={"reason": str(error)})
                self.doubt()
                await asyncio.sleep(_AWAY_S)
            except Exception:
                log.exception("other workers were not heard")
                self.doubt()
                await asyncio.sleep(_AWAY_S)

    def look(self) -> None:
        """Tell the listeners here what other workers left since the last look."""
        with self._database.read() as tx:
            found = tx.run(
                "SELECT id, worker, body FROM signal WHERE id > ? ORDER BY id", [self._seen]
            ).fetchall()
        for number, worker, body in found:
            self._seen = number
            if worker != self._worker:
                told = orjson.loads(body)
                ended = [Ended(**one) for one in told.pop("ended")]
                News(**told, ended=ended).tell(self._streams)
        if self._is_in_doubt:
            self._is_in_doubt = False
            self._streams.publish_to_all()


def forget_signals(tx: Transaction, now: float) -> None:
    """Delete what every worker that lives has seen, but for the last: numbers go on behind it."""
    tx.run(
        "DELETE FROM signal WHERE at < ? AND id < (SELECT max(id) FROM signal)",
        [int(now) - _KEPT_S],
    )
