"""What the journeys happen on: one hub, and a desk with a window for each who takes part."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from alliancehub.demo.ending import Ending
from alliancehub.demo.network import Network
from alliancehub.demo.processes import Processes
from alliancehub.demo.seed import PASSWORD
from alliancehub.desktop.app import Parts
from alliancehub.desktop.hands import Hands
from alliancehub.engine.client import EngineClient


@dataclass
class Seat:
    """A member's place: their own network, engine and window."""

    hands: Hands
    network: Network
    engine: EngineClient

    def go_offline(self) -> None:
        """Lose the network, and notice."""
        self.network.cut()
        self.hands.window.sync_now()
        self.hands.until(lambda: self.hands.state == "offline", "being offline")

    def go_online(self) -> None:
        """Have the network again, and let everything out and in."""
        self.network.mend()
        self.sync()

    def sync(self) -> None:
        """Press F5, and wait until all is sent and fetched."""
        self.hands.window.sync_now()
        wanted = self.engine.sync_now()

        def is_done() -> bool:
            status = self.engine.status()
            return (
                status.state == "online"
                and not status.waiting
                and not status.progress_total
                and status.cycles >= wanted
            )

        self.hands.until(is_done, "everything to be in step")
        self.hands.rest(0.1)


class Stage:
    """Seats by profile, made when somebody first takes part; and what is told meanwhile."""

    def __init__(
        self,
        processes: Processes,
        hub_port: int,
        pictures: Path,
        console: Console,
        ending: Ending,
    ) -> None:
        self._processes = processes
        self._hub_port = hub_port
        self.pictures = pictures
        self._console = console
        self._ending = ending
        self._stack = ExitStack()
        self._engines: dict[str, tuple[Network, EngineClient]] = {}
        self._seats: dict[str, Seat] = {}
        self._first: Parts | None = None
        self._number = 0
        self._began = time.monotonic()

    def __enter__(self) -> Stage:
        return self

    def __exit__(self, *_: object) -> None:
        self._clear()
        self._stack.close()

    def seat(self, handle: str, *, is_signed_in: bool = True) -> Seat:
        """Return somebody's seat, signed in with the password that the cast has."""
        if handle in self._seats:
            return self._seats[handle]
        is_new = handle not in self._engines
        if is_new:
            self._engines[handle] = self._engine(handle)
        network, engine = self._engines[handle]
        if is_new and is_signed_in:
            engine.sign_in(network.address, handle, PASSWORD)
        hands = Hands(handle, self.pictures, self._first, self._ending)
        self._first = self._first or hands.parts
        seat = self._seats[handle] = Seat(hands, network, engine)
        if is_signed_in:
            seat.sync()
        return seat

    def _engine(self, handle: str) -> tuple[Network, EngineClient]:
        network = self._stack.enter_context(Network(self._hub_port))
        engine = self._processes.start_engine(handle)
        self._stack.callback(engine.hang_up)
        return network, engine

    def _clear(self) -> None:
        """Let everybody close their window; the engines go on."""
        for seat in self._seats.values():
            seat.hands.close()
        self._seats.clear()

    @contextmanager
    def journey(self, title: str) -> Iterator[None]:
        """Tell the title of what comes, and clear the stage behind it."""
        self._console.print(f"\n[bold]{title}[/bold]")
        yield
        self._clear()

    @contextmanager
    def step(self, words: str, seat: Seat | None = None, picture: str = "") -> Iterator[None]:
        """Tell a step with its time, and keep a picture of its end."""
        begun = time.monotonic()
        yield
        took_s = time.monotonic() - begun
        if seat is not None and picture:
            self.look(seat, picture)
        self._console.print(f"  {took_s:6.2f} s  {words}", highlight=False)

    def look(self, seat: Seat, name: str) -> None:
        """Keep a picture of somebody's window; they are numbered in their order."""
        self._number += 1
        seat.hands.picture(f"{self._number:02d}-{name}")

    @property
    def seconds(self) -> float:
        """How long it has taken so far."""
        return time.monotonic() - self._began
