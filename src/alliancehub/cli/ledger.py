"""The ledger of compute credits, for whoever runs the hub and for auditors."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer

from alliancehub.cli.exit_codes import INCOMPLETE
from alliancehub.cli.moving import Data, Server, settings_of
from alliancehub.cli.options import Json
from alliancehub.cli.output import note, say, tell_json
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

ledger = typer.Typer(help="Prove the ledger of credits, or write it out.", no_args_is_help=True)


@ledger.command()
def verify(*, data: Data = None, database: Server = "", as_json: Json = False) -> None:
    """Prove the chain of hashes, and that every balance is what its postings add up to.

    The hub may run meanwhile. Ends with an error, naming the first bad entry, where it is not so.
    """
    report = _reading(data, database, import_module("alliancehub.server.ledger.verify").verify)
    if as_json:
        tell_json(
            {
                "entries": report.entries,
                "accounts": report.accounts,
                "head": report.head,
                "unlisted": report.unlisted,
                "faults": report.faults,
            }
        )
    elif report.is_sound:
        say(f"The ledger is whole: {report.entries:,} entries, {report.accounts:,} accounts.")
        say(f"Last hash: {report.head}")
    else:
        for fault in report.faults:
            say(fault)
    if report.unlisted:
        note(f"{report.unlisted:,} of them are not on statements yet; housekeeping brings them.")
    if not report.is_sound:
        raise typer.Exit(INCOMPLETE)


@ledger.command()
def export(
    file: Annotated[
        Path | None, typer.Argument(help="The file to write; to standard output where none is.")
    ] = None,
    *,
    format: Annotated[str, typer.Option("--format", "-f", help="csv or json.")] = "csv",
    data: Data = None,
    database: Server = "",
) -> None:
    """Write out every posting, from which each balance and each hash can be worked out again."""
    exports = import_module("alliancehub.server.ledger.export").EXPORTS
    if format not in exports:
        raise Refusal(
            "invalid",
            told("{format} is no format of an export.", format=repr(format)),
            field="format",
            remedy="Say csv or json.",
        )
    if file is None:
        _reading(data, database, lambda tx: exports[format](tx, sys.stdout))
        return
    try:
        with file.open("x", encoding="utf-8", newline="") as out:
            written = _reading(data, database, lambda tx: exports[format](tx, out))
    except OSError as error:
        raise Refusal(
            "no_place",
            told("{file} cannot be written: {why}.", file=str(file), why=str(error.strerror)),
            field="file",
            remedy="Name a file that is not there yet, in a folder that you may write to.",
        ) from error
    say(f"{file}: {written:,} entries.")


def _reading(data: Path | None, database: str, what: Any) -> Any:
    """Return what comes of reading a hub's database, all of one moment."""
    settings = settings_of(data, database)
    if not database and not (settings.data / "hub.sqlite").exists():
        raise Refusal(
            "no_hub",
            told("There is no hub in {folder}.", folder=str(settings.data)),
            field="data",
            remedy="Name the folder or database that alliancehub serve was given.",
        )
    databases = import_module("alliancehub.server.databases")
    opened = databases.database_of(settings)
    try:
        with databases.answering(), opened.read() as tx:
            if tx.value("SELECT version_num FROM alembic_version") < "0008":
                raise Refusal(
                    "old_database",
                    "This hub has no ledger yet.",
                    remedy="Start it once with this version.",
                )
            return what(tx)
    finally:
        opened.close()
