"""The table of contents of the command line."""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer
from platformdirs import user_data_path

from alliancehub import __version__
from alliancehub.cli import (
    accounts,
    administering,
    connecting,
    datasets,
    describing,
    device_rules,
    encryption,
    finding,
    hub_bytes,
    importing,
    ledger,
    moving,
    reporting,
    syncing,
    tokens,
    transferring,
    window,
)
from alliancehub.cli.diagnosis import doctor
from alliancehub.cli.exit_codes import DONE, EXPLAINED, INTERRUPTED, exit_code_of
from alliancehub.cli.link import Chosen
from alliancehub.cli.output import tell_refusal
from alliancehub.cli.table_import import table
from alliancehub.engine.paths import PROFILE_VARIABLE
from alliancehub.model.errors import Refusal

app = typer.Typer(
    name="alliancehub",
    help="AllianceHub: an open alliance at work. Without a command it opens the window.",
    epilog=EXPLAINED,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("sign-in")(accounts.sign_in)
app.command("sign-out")(accounts.sign_out)
app.command()(accounts.accounts)
app.command()(accounts.use)
app.command()(syncing.sync)
app.command()(syncing.status)
app.command()(finding.search)
app.command()(finding.show)
app.command()(finding.export)
app.command("compute-report")(reporting.compute_report)
importing.imports.command("csv")(table)
app.add_typer(importing.imports, name="import")
administering.admin.command("move-database")(moving.move_database)
administering.admin.command()(moving.backup)
administering.admin.command("restore-backup")(moving.restore_backup)
administering.admin.command("device-rules")(device_rules.device_rules)
administering.admin.command("device-rule")(device_rules.device_rule)
administering.admin.add_typer(ledger.ledger, name="ledger")
administering.admin.add_typer(hub_bytes.blobs, name="blobs")
administering.admin.add_typer(connecting.connector, name="connector")
administering.admin.add_typer(connecting.usage, name="usage")
app.add_typer(tokens.token, name="token")
app.add_typer(administering.admin, name="admin")
datasets.dataset.command()(describing.check)
datasets.dataset.command()(describing.export)
app.add_typer(datasets.dataset, name="dataset")
app.add_typer(transferring.transfers, name="transfers")
app.add_typer(transferring.storage, name="storage")
app.command()(encryption.encryption)
app.command()(doctor)
app.command()(window.actions)
app.command()(window.do)


def main(argv: list[str]) -> int:
    """Run a command line; return its exit code."""
    command = typer.main.get_command(app)
    try:
        command.main(argv, prog_name="alliancehub")
    except Refusal as refusal:
        tell_refusal(refusal)
        return exit_code_of(refusal)
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else DONE
    return DONE


def _tell_version(is_wanted: bool) -> None:
    if is_wanted:
        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def chosen(
    context: typer.Context,
    profile: Annotated[
        str,
        typer.Option(
            envvar=PROFILE_VARIABLE, help="A profile of its own: engine, cache, accounts."
        ),
    ] = "",
    *,
    version: Annotated[
        bool,
        typer.Option("--version", is_eager=True, callback=_tell_version, help="Print the version."),
    ] = False,
) -> None:
    """Take what stands before the command."""
    del version  # told already
    context.obj = Chosen(profile)


@app.command()
def serve(  # noqa: PLR0913, PLR0917 - one for each option
    data: Annotated[
        Path | None, typer.Option(help="Folder of the embedded database; made if missing.")
    ] = None,
    database: Annotated[
        str,
        typer.Option(
            envvar="ALLIANCEHUB_DATABASE",
            show_envvar=True,
            help="postgresql://… of a database on a server, instead of the embedded one.",
        ),
    ] = "",
    blobs: Annotated[
        str,
        typer.Option(
            envvar="ALLIANCEHUB_BLOBS",
            show_envvar=True,
            help="Where bytes of datasets lie, if not in the data folder: a folder or s3://….",
        ),
    ] = "",
    workers: Annotated[
        int, typer.Option(min=1, max=64, help="Processes that answer; several need --database.")
    ] = 1,
    host: Annotated[
        str, typer.Option(help="Address to listen on; this machine only unless told.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65_535, help="0 takes a free one.")] = 8420,
    name: Annotated[str, typer.Option(help="What members call this hub.")] = "AllianceHub",
    public_url: Annotated[str, typer.Option(help="What links start with, behind a proxy.")] = "",
    metrics: Annotated[
        str,
        typer.Option(
            envvar="ALLIANCEHUB_METRICS",
            show_envvar=True,
            help="HOST:PORT to serve metrics for Prometheus at, such as 127.0.0.1:9464.",
        ),
    ] = "",
) -> None:
    """Run a hub. The first time it prints a code to make its administrator with."""
    settings = _loaded("alliancehub.server.settings").Settings(
        data=data or user_data_path("alliancehub-hub", appauthor=False),
        database=database,
        blobs=blobs,
        workers=workers,
        host=host,
        port=port,
        name=name,
        public_url=public_url.rstrip("/"),
        metrics_listen=metrics,
    )
    settings = _loaded("alliancehub.server.watch").observed_by(settings, os.environ)
    settings = _loaded("alliancehub.server.quotas").with_quota(settings, os.environ)
    _loaded("alliancehub.server.serve").serve(settings)


@app.command()
def demo(
    *,
    once: Annotated[
        bool, typer.Option("--once", help="Walk through the journeys and end.")
    ] = False,
    folder: Annotated[Path | None, typer.Option(help="Keep everything in this folder.")] = None,
    otdi: Annotated[
        Path | None, typer.Option(exists=True, help="Import this catalogue of datasets too.")
    ] = None,
) -> None:
    """Start a hub with an invented alliance and open the window on it."""
    raise typer.Exit(_loaded("alliancehub.demo.run").run(once=once, folder=folder, otdi=otdi))


def _loaded(module: str) -> Any:
    """Return the hub or the demonstration, which most commands need not wait for."""
    return import_module(module)
