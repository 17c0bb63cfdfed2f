"""The engine as a process of its own: serves ``EngineApi`` to the windows and commands of one user.

One engine for each profile: only one may exchange a rotating token and write the cache.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

from alliancehub.engine.autostart import autostart_of
from alliancehub.engine.calls import calls_of
from alliancehub.engine.connection import Connection, Lanes
from alliancehub.engine.engine import Engine
from alliancehub.engine.lock import ProfileLock, ProfileTaken
from alliancehub.engine.paths import ProfilePaths, profile_paths
from alliancehub.engine.plain import to_plain
from alliancehub.engine.rest import Quiet, keep_little
from alliancehub.engine.run_mark import RunMark
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

log = logging.getLogger(__name__)

LINGER_S = 180.0
CHECK_S = 1.0
TAKEN = 3
BROKEN = 1


def main(argv: Sequence[str] | None = None) -> int:
    """Run the engine of a profile until nobody needs it; returns an exit status."""
    wanted = _arguments(argv)
    keep_little()
    try:
        paths = _writable_paths(wanted.profile)
        _log_to(paths.data / "engine.log", verbose=wanted.verbose)
        with ProfileLock(paths.data / "engine.lock"):
            mark = RunMark(paths.data, "engine")
            with _reported(mark):
                engine = Engine(paths)
                linger_s = None if wanted.stay else wanted.linger
                asyncio.run(Service(engine, paths, linger_s).run())
            mark.end()
    except ProfileTaken as taken:
        print(taken, file=sys.stderr)  # noqa: T201 - this is a program
        return TAKEN
    except Refusal as refusal:
        print(refusal, file=sys.stderr)  # noqa: T201 - this is a program
        return BROKEN
    return 0


def _writable_paths(profile: str) -> ProfilePaths:
    """Return the paths of a profile; raises Refusal where nothing can be written there."""
    try:
        paths = profile_paths(profile)
        os.close(os.open(paths.data / "engine.lock", os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise Refusal(
            "profile_unwritable",
            told("The profile's folder cannot be written: {why}.", why=str(error)),
            remedy="Make room on its disk, or let it be written, and start again.",
        ) from error
    return paths


@contextmanager
def _reported(mark: RunMark) -> Iterator[None]:
    """Leave a report of what nobody catches, on any thread; what ends the engine is logged too."""

    def on_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and args.exc_type is not SystemExit:
            log.error("a thread ended by a mistake", exc_info=args.exc_value)
            mark.report(args.exc_type, args.exc_value, args.exc_traceback)

    before, threading.excepthook = threading.excepthook, on_thread
    try:
        yield
    except Refusal:
        mark.end()
        raise
    except Exception as error:
        log.exception("the engine ended by a mistake")
        mark.report(type(error), error, error.__traceback__)
        mark.end()
        raise
    finally:
        threading.excepthook = before


class Service:
    """Listens on the profile's socket and passes calls on.

    Args:
        engine: closed when the service ends.
        linger_s: how long to go on after the last client left; None for ever.
    """

    def __init__(self, engine: Engine, paths: ProfilePaths, linger_s: float | None) -> None:
        self._engine = engine
        self._socket = paths.socket
        self._linger_s = linger_s
        self._autostart = autostart_of(paths)
        self._calls = calls_of()
        self._connections: set[Connection] = set()
        self._stopped = asyncio.Event()
        self._has_autostart: bool | None = None

    async def run(self) -> None:
        """Serve until a signal comes or nobody needs it any more."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._stopped.set)
        lanes = Lanes()

        def hear(event: str, data: Any) -> None:
            loop.call_soon_threadsafe(self._tell, event, data)

        stop_listening = self._engine.listen(hear)
        try:
            server = await self._listen(lanes)
            async with server:
                await self._until_unneeded()
                self._socket.unlink(missing_ok=True)  # from here on a new engine may take its place
            for connection in list(self._connections):
                connection.abort()
        finally:
            stop_listening()
            await loop.run_in_executor(None, self._keep_autostart)
            await loop.run_in_executor(None, self._engine.close)
            lanes.close()

    async def _listen(self, lanes: Lanes) -> asyncio.Server:
        # The lock is ours, so a socket that is there was left by an engine that was killed.
        self._socket.unlink(missing_ok=True)

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            connection = Connection(self._engine, self._calls, lanes, reader, writer)
            self._connections.add(connection)
            try:
                await connection.serve()
            finally:
                self._connections.discard(connection)

        # Nobody else can connect between bind and chmod: the folder is this user's alone.
        server = await asyncio.start_unix_server(serve, path=self._socket)
        self._socket.chmod(0o600)
        return server

    @property
    def _is_needed(self) -> bool:
        """Whether work goes on for somebody who has left."""
        return self._engine.is_busy or self._engine.is_moving

    async def _until_unneeded(self) -> None:
        loop = asyncio.get_running_loop()
        last_needed = loop.time()
        quiet = Quiet()
        while not self._stopped.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopped.wait(), CHECK_S)
            await loop.run_in_executor(None, self._keep_autostart)
            if quiet.has_come() and not self._engine.is_busy:
                await loop.run_in_executor(None, self._engine.rest)
                quiet.rested()
            if self._connections or self._linger_s is None or self._is_needed:
                last_needed = loop.time()
            elif loop.time() - last_needed >= self._linger_s:
                status = await loop.run_in_executor(None, self._engine.status)
                if not status.waiting or status.state not in {"online", "syncing"}:
                    return
                last_needed = loop.time()

    def _keep_autostart(self) -> None:
        """See that the desktop starts the engine again where files are on their way."""
        is_wanted = self._engine.starts_at_sign_in
        if self._autostart is not None and is_wanted != self._has_autostart:
            self._autostart.keep(is_wanted=is_wanted)
            self._has_autostart = is_wanted

    def _tell(self, event: str, data: Any) -> None:
        if self._connections:
            message = {"event": event, "data": to_plain(data)}
            for connection in list(self._connections):
                connection.send(message)


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="alliancehub engine",
        description="Sync a profile in the background. The desktop and the commands start it.",
    )
    parser.add_argument("--profile", default="", help="name of the profile")
    parser.add_argument("--stay", action="store_true", help="go on when nobody is connected")
    parser.add_argument(
        "--linger", type=float, default=LINGER_S, help="seconds to go on after the last one left"
    )
    parser.add_argument("--verbose", action="store_true", help="log more")
    return parser.parse_args(argv)


def _log_to(path: Path, *, verbose: bool) -> None:
    handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.DEBUG if verbose else logging.INFO, handlers=[handler])
    # It would write down every address asked for.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    logging.getLogger("httpcore").setLevel(logging.WARNING)
    path.chmod(0o600)


if __name__ == "__main__":
    sys.exit(main())
