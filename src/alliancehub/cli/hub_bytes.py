"""The bytes of a hub's datasets: verify them, and remove what nothing needs."""

from __future__ import annotations

from dataclasses import replace
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

blobs = typer.Typer(help="Verify the bytes of datasets, remove what nothing needs.")

Place = Annotated[
    str,
    typer.Option(
        envvar="ALLIANCEHUB_BLOBS",
        show_envvar=True,
        help="Where the bytes lie, as given to serve: a folder or s3://….",
    ),
]
_MB = 1_000_000


@blobs.command()
def verify(
    *,
    data: Data = None,
    database: Server = "",
    place: Place = "",
    quick: Annotated[
        bool, typer.Option("--quick", help="Only look whether each is there, and how long it is.")
    ] = False,
    forget: Annotated[
        bool,
        typer.Option("--forget", help="Forget what is lost or damaged, so that it is sent again."),
    ] = False,
    as_json: Json = False,
) -> None:
    """Read every blob and compare it with its hash, while the hub goes on."""
    settings = _settings(data, database, place)
    held, store = _opened(settings)
    try:
        verifying = import_module("alliancehub.server.blobs.verifying")
        found = verifying.verify_blobs(held, store, _tell, quick=quick)
        bad = [*found.lost, *found.damaged]
        needing = verifying.forget_blobs(held, store, bad) if forget and bad else []
    finally:
        store.close()
        held.close()
    if as_json:
        tell_json([{"sound": found.sound, "lost": found.lost, "damaged": found.damaged}])
    else:
        lost, damaged = len(found.lost), len(found.damaged)
        say(f"{found.sound:,} blobs are sound, {lost} lost, {damaged} damaged.")
        for one in bad:
            say(one)
    for one in needing:
        note(f"It is needed by {one}")
    if bad:
        raise typer.Exit(INCOMPLETE)


@blobs.command()
def collect(
    *,
    data: Data = None,
    database: Server = "",
    place: Place = "",
    days: Annotated[
        int, typer.Option(min=1, help="For how many days nothing must have needed a blob.")
    ] = 7,
) -> None:
    """Remove what nothing needs any more, as the hub does by itself once a day."""
    settings = _settings(data, database, place)
    hub = import_module("alliancehub.server.hub").open_hub(settings)
    try:
        done = import_module("alliancehub.server.blobs.collecting").collect_bytes(hub, days)
    finally:
        hub.close()
    say(
        f"{done.removed:,} blobs removed, {done.freed / _MB:,.1f} MB freed; {done.doomed:,} more "
        f"go in {days} days unless something needs them; {done.ended:,} uploads ended."
    )


def _settings(data: Path | None, database: str, place: str) -> Any:
    """Return the settings of a hub that is there; raises Refusal where none is: none is made."""
    settings = replace(settings_of(data, database), blobs=place)
    if not database and not (settings.data / "hub.sqlite").exists():
        raise Refusal(
            "no_hub",
            told("There is no hub in {folder}.", folder=str(settings.data)),
            field="data",
            remedy="Name the folder or database that alliancehub serve was given.",
        )
    return settings


def _opened(settings: Any) -> tuple[Any, Any]:
    held = import_module("alliancehub.server.databases").database_of(settings)
    return held, import_module("alliancehub.server.blobs.bytes").store_of(settings)


def _tell(found: Any) -> None:
    note(f"{found.sound:,} blobs, {found.read / _MB:,.0f} MB read")
