"""Moving a hub to another database, backing it up and restoring it."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer
from platformdirs import user_data_path

from alliancehub.cli.output import note, say

Data = Annotated[Path | None, typer.Option(help="The hub's data folder, as given to serve.")]
Server = Annotated[
    str,
    typer.Option(
        envvar="ALLIANCEHUB_DATABASE",
        show_envvar=True,
        help="postgresql://… of the hub's database, where it is not in the folder.",
    ),
]


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


def backup(
    file: Annotated[Path, typer.Argument(help="The file to write; it must not be there yet.")],
    *,
    data: Data = None,
    database: Server = "",
) -> None:
    """Back a hub up into one file, while it runs; whatever database it has."""
    made = import_module("alliancehub.server.backup").back_up(settings_of(data, database), file)
    say(f"{file}: {made.size / 1e6:,.1f} MB, all up to commit {made.seq:,} of {made.at}.")
    note("It holds password hashes and all that members wrote: keep it as safe as the hub.")


def restore_backup(
    file: Annotated[Path, typer.Argument(help="What alliancehub admin backup has written.")],
    *,
    data: Data = None,
    database: Server = "",
) -> None:
    """Make a hub out of a backup, in a folder or an empty PostgreSQL database where none is."""

    def tell(table: str, rows: int) -> None:
        if rows:
            note(f"{table}: {rows:,}")

    loaded = import_module("alliancehub.server.backup")
    made = loaded.restore(file, settings_of(data, database), tell)
    say(f"The hub is as it was at {made.at}. Start it with alliancehub serve.")
    note("Desktops fetch everything again, and send again what they did since.")


def settings_of(data: Path | None, database: str) -> Any:
    """Return the settings of the hub that somebody named."""
    folder = data or user_data_path("alliancehub-hub", appauthor=False)
    return import_module("alliancehub.server.settings").Settings(folder, database=database)
