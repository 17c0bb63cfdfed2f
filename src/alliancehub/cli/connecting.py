"""Connectors of clusters, and what was used there. Run beside a hub, on its database."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer
from platformdirs import user_data_path

from alliancehub.cli.exit_codes import INCOMPLETE
from alliancehub.cli.moving import Data, Server
from alliancehub.cli.options import Json
from alliancehub.cli.output import note, say, tell_json, tell_table
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

connector = typer.Typer(help="Make a cluster follow the hub.", no_args_is_help=True)
usage = typer.Typer(help="Take in what was used, and compare it.", no_args_is_help=True)

Config = Annotated[Path, typer.Option("--config", "-c", help="The connector's file (TOML).")]
_SHOWN = 50


@connector.command()
def plan(
    config: Config, *, data: Data = None, database: Server = "", as_json: Json = False
) -> None:
    """Print the commands that would bring the cluster in line; run none of them."""
    with _follower(config, data, database) as follower:
        found = follower.plan()
        commands = follower.commands(found)
    if as_json:
        tell_json([list(one) for one in commands])
        return
    worded = import_module("alliancehub.server.connectors.interface").worded
    for one in commands:
        say(worded(one))
    _tell(found.settings)
    note(f"{len(commands):,} commands for {len(found.wanted):,} accounts.")


@connector.command()
def apply(config: Config, *, data: Data = None, database: Server = "") -> None:
    """Import usage, bring the cluster in line, and report; once."""
    with _follower(config, data, database) as follower:
        _tell_run(follower.run())


@connector.command()
def run(
    config: Config,
    every: Annotated[
        int, typer.Option(min=10, max=86_400, help="Seconds from one run to the next.")
    ] = 60,
    *,
    data: Data = None,
    database: Server = "",
) -> None:
    """Do so again and again until it is told to end; a run that fails is tried again."""
    with _follower(config, data, database) as follower:
        failed = import_module("alliancehub.server.connectors.interface").Failed
        busy = import_module("alliancehub.server.database")
        while True:
            try:
                _tell_run(follower.run(), is_quiet=True)
            except failed as error:
                note(f"The cluster does not answer, and is asked again: {error}")
            except (busy.Busy, busy.Unreachable, busy.Unwritable) as error:
                note(f"The hub's database does not answer, and is asked again: {error}")
            time.sleep(every)


@connector.command()
def drift(
    config: Config, *, data: Data = None, database: Server = "", as_json: Json = False
) -> None:
    """Say what on the cluster is not as the hub wants it; exit code 0 where nothing is."""
    with _follower(config, data, database) as follower:
        found = follower.plan()
    if as_json:
        tell_json({"drift": found.drift, "foreign": found.foreign, "settings": found.settings})
    else:
        for one in found.drift:
            say(one)
        for one in found.foreign:
            note(f"The account {one} is not the hub's; see alliancehub admin connector import.")
        _tell(found.settings)
    if found.drift or found.settings:
        raise typer.Exit(INCOMPLETE)


@connector.command("import")
def import_account(
    config: Config,
    account: Annotated[str, typer.Argument(help="Account on the cluster.")] = "",
    allocation: Annotated[str, typer.Option(help="Id of the allocation it stands for.")] = "",
    *,
    data: Data = None,
    database: Server = "",
    as_json: Json = False,
) -> None:
    """Take over an account that is there already; without one, list those that could be.

    It makes no allocation: what may be used comes of a request that was granted. Grant it first,
    and name that allocation here.
    """
    with _follower(config, data, database) as follower:
        if account and allocation:
            follower.adopt(allocation, account)
            say(f"{account} stands for the allocation. The next run brings it in line.")
            return
        if account or allocation:
            text = "Say which account stands for which allocation."
            raise Refusal("invalid", text, remedy="Name the account, and --allocation ID.")
        found = follower.unknown()
    if as_json:
        tell_json([vars(one) for one in found])
        return
    tell_table(
        ("Account", "Below", "Minutes", "Used", "Logins"),
        (
            (
                one.name,
                one.parent,
                "" if one.limit is None else str(one.limit),
                str((one.used or 0) // 60),
                ", ".join(sorted(one.users)),
            )
            for one in found
        ),
    )


@usage.command("import")
def import_usage(
    config: Config,
    file: Annotated[Path, typer.Argument(help="Output of sacct -P, with its first line.")],
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only look.")] = False,
    data: Data = None,
    database: Server = "",
    as_json: Json = False,
) -> None:
    """Import a file of usage; what is known already is left alone."""
    try:
        lines = file.open("rb")
    except OSError as error:
        text = told("{file} cannot be read: {why}.", file=str(file), why=str(error.strerror))
        raise Refusal("unreadable_file", text, field="file") from error
    with lines, _follower(config, data, database) as follower:
        found = follower.importer(is_dry=dry_run).take(lines)
    if as_json:
        tell_json(vars(found))
    else:
        _tell_imported(found)
    if found.damaged or found.uncharged:
        raise typer.Exit(INCOMPLETE)


@usage.command()
def report(
    config: Config,
    since: Annotated[str, typer.Option(help="First day (UTC), 2026-01-31.")],
    until: Annotated[str, typer.Option(help="Day after the last (UTC).")],
    *,
    data: Data = None,
    database: Server = "",
    as_json: Json = False,
) -> None:
    """Compare the hub's accelerator-seconds with what the cluster itself adds up.

    Of hours that one of them does not know whole yet, nothing is compared; it says how far it went.
    """
    with _follower(config, data, database) as follower:
        found = follower.reconcile(since, until)
    if as_json:
        tell_json({**vars(found), "accounts": [one._asdict() for one in found.accounts]})
    else:
        tell_table(
            ("Account", "Hub", "Cluster", "Difference"),
            (
                (one.account, f"{one.hub:,}", f"{one.cluster:,}", f"{one.off:,}")
                for one in found.accounts
            ),
        )
        note(f"Compared from {found.since} to {found.until}{_ENDS[found.ends]}.")
    if any(one.off for one in found.accounts):
        raise typer.Exit(INCOMPLETE)


_ENDS = {
    "asked": "",
    "cluster": ": the cluster has added up no more yet",
    "hub": ": the hub has imported no more yet",
    "guessed": ": the cluster does not say how far it has added up, so the last hour is left out",
}


@contextmanager
def _follower(config: Path, data: Path | None, database: str) -> Iterator[Any]:
    loaded = import_module("alliancehub.server.connectors.configuration")
    made = loaded.read_configuration(config)
    settings = import_module("alliancehub.server.settings").Settings(
        data or user_data_path("alliancehub-hub", appauthor=False), database=database
    )
    hub = import_module("alliancehub.server.connectors.beside").hub_beside(settings)
    follower = import_module("alliancehub.server.connectors.following").Follower
    failed = import_module("alliancehub.server.connectors.interface").Failed
    try:
        yield follower(hub, made, loaded.connector_of(made))
    except failed as error:
        raise Refusal(
            "cluster_unreachable",
            told("The cluster does not answer: {why}", why=str(error)),
            remedy="See that its services run, and that the connector's file names them.",
        ) from error
    finally:
        hub.close()


def _tell_run(done: Any, *, is_quiet: bool = False) -> None:
    if not is_quiet or done.applied or done.failed or done.refused or done.records:
        say(f"{len(done.applied):,} commands, {done.records:,} usage records.")
    _tell(done.trouble)
    if (done.failed or done.refused) and not is_quiet:
        raise typer.Exit(INCOMPLETE)


def _tell_imported(found: Any) -> None:
    say(
        f"{found.read:,} lines: {found.new:,} new, {found.grown:,} changed, {found.known:,} known, "
        f"{found.waiting:,} waiting, {sum(found.foreign.values()):,} of accounts that are not the "
        f"hub's. {found.unit_seconds:,} accelerator-seconds."
    )
    if found.damaged:
        note(f"{found.damaged:,} lines are damaged and were not taken.")
    if found.uncharged:
        note(f"{found.uncharged:,} records are kept, but could not be charged.")
    _tell(found.told)


def _tell(lines: list[str]) -> None:
    for one in lines[:_SHOWN]:
        note(one)
    if len(lines) > _SHOWN:
        note(f"… and {len(lines) - _SHOWN:,} more")
