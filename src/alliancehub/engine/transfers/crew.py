"""Threads that do parts of one transfer, as many at once as bytes allow."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import Self

from alliancehub.engine.giving_way import give_way
from alliancehub.engine.transfers.budget import ByteBudget
from alliancehub.engine.transfers.wanted import Halted, Wanted

WORKERS = 4
HELD_MAX = 48 * 2**20  # bytes in buffers of all of them together


class Crew:
    """Does tasks beside each other; the first that fails halts the others.

    Leaving waits for all, and raises what the first one raised.

    Args:
        above: halts all of them.
    """

    def __init__(self, above: Wanted) -> None:
        self.wanted = Wanted(above)
        self._budget = ByteBudget(HELD_MAX)
        self._pool = ThreadPoolExecutor(WORKERS, "alliancehub-transfer", give_way)
        self._lock = threading.Lock()
        self._fault: BaseException | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is not None:
            self.wanted.halt()
        self._pool.shutdown()
        # What halted the others is told, and not that they were halted.
        if self._fault is not None and (error is None or isinstance(error, Halted)):
            raise self._fault
        if error is None:
            self.wanted.check()

    def do(self, cost: int, task: Callable[[], None]) -> None:
        """Have a task done, once what goes on leaves room for the bytes that it holds.

        Raises Halted where one has failed, or nothing is wanted any more.
        """
        self.wanted.check()
        taken = self._budget.take(cost, self.wanted.check)
        self._pool.submit(self._run, task).add_done_callback(lambda _: self._give_back(taken))

    def _give_back(self, taken: int) -> None:
        self._budget.give_back(taken)

    def _run(self, task: Callable[[], None]) -> None:
        if self.wanted.is_halted:
            return
        try:
            task()
        except BaseException as error:  # noqa: BLE001 - raised again where the crew is left
            with self._lock:
                if self._fault is None:
                    self._fault = error
            self.wanted.halt()
