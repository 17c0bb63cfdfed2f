"""Run a hub until it is told to end."""

from __future__ import annotations

import errno
import socket
import sys
from dataclasses import replace

from alliancehub.model.catalogue import Catalogue
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.server.auth.accounts import new_setup_code
from alliancehub.server.hub import open_hub
from alliancehub.server.logs import configure
from alliancehub.server.one_hub import FolderHeld, folder_held
from alliancehub.server.open_files import allow_open_files
from alliancehub.server.settings import Settings
from alliancehub.server.watch import metrics_served
from alliancehub.server.worker import answer
from alliancehub.server.workers import work_together


def serve(settings: Settings, catalogue: Catalogue | None = None) -> None:
    """Serve until SIGINT or SIGTERM; prints where, and the set-up code while one is needed.

    Raises Refusal where another hub has the folder, the address cannot be listened on, the database
    cannot be used, or the data is of a newer version.
    """
    configure()
    allow_open_files()
    _require_shared(settings)
    with folder_held(settings) as held, metrics_served(settings):
        _serve(settings, catalogue, held)


def _serve(settings: Settings, catalogue: Catalogue | None, held: FolderHeld) -> None:
    listener = _listen(settings)
    host, port = listener.getsockname()[:2]
    settings = replace(settings, host=host, port=port)
    try:
        hub = open_hub(settings, catalogue)
    except BaseException:
        listener.close()
        raise
    held.tell(hub.public_url)
    code = new_setup_code(hub)
    _say(f"{settings.name} answers at {hub.public_url}")
    if code:
        _say(f"It has no administrator yet. Set-up code: {code}")
    if settings.workers == 1:
        answer(hub, listener)
        return
    hub.close()
    try:
        work_together(listener, settings, catalogue)
    finally:
        listener.close()


def _require_shared(settings: Settings) -> None:
    if settings.workers > 1 and not settings.database:
        raise Refusal(
            "embedded",
            "Several workers need a PostgreSQL database.",
            field="workers",
            remedy="Name one with --database, or leave --workers out.",
        )


def _listen(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host, settings.port))
        listener.listen(2_048)  # who comes before the workers do has to wait, no more
    except OSError as error:
        listener.close()
        if error.errno == errno.EADDRINUSE:
            raise Refusal(
                "port_taken",
                told(
                    "Port {port} of {host} is taken by another program.",
                    port=str(settings.port),
                    host=settings.host,
                ),
                field="port",
                remedy="Stop that program, or choose another port with --port.",
            ) from error
        raise Refusal(
            "no_address",
            told(
                "{address} cannot be listened on: {why}.",
                address=f"{settings.host}:{settings.port}",
                why=str(error.strerror),
            ),
            field="host",
            remedy="Choose an address of this machine and a port above 1023.",
        ) from error
    return listener


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
