"""Moving a hub to another database."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from alliancehub.cli.output import note, say


def move_database(
    folder: Annotated[
        Path, typer.Option("--from", help="The hub's data folder, with its embedded database.")
    ],
    to: Annotated[
        str,
        typer.Option(
            "--to",
            envvar="ALLIANCEHUB_DATABASE",
            show_envvar=True,
            help="postgresql://… of an empty database.",
        ),
    ],
) -> None:
    """Move a hub that is not running to a PostgreSQL server; nobody has to sign in again."""

    def tell(table: str, rows: int) -> None:
        if rows:
            note(f"{table}: {rows:,}")

    rows = import_module("alliancehub.server.moving").move(folder, to, tell)
    say(f"The hub has moved, with {rows:,} rows. Start it with alliancehub serve --database.")
