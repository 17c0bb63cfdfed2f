"""Files of datasets: up and down. The engine moves them, and goes on when this command ends."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

import typer

from alliancehub.cli.amounts import as_bytes
from alliancehub.cli.link import engine_of
from alliancehub.cli.options import Json
from alliancehub.cli.output import note, progress, say, tell_json
from alliancehub.cli.versions import Version, version_of
from alliancehub.engine.api import EngineApi
from alliancehub.engine.transfer_api import Transfer
from alliancehub.model.errors import Refusal

_LOOK_EVERY_S = 0.2
Follow = Annotated[
    bool,
    typer.Option("--wait/--no-wait", help="Wait for its end; it goes on without, too."),
]

dataset = typer.Typer(
    name="dataset", help="The files of datasets, and what describes them.", no_args_is_help=True
)


@dataset.command()
def upload(
    context: typer.Context,
    version: Version,
    folder: Annotated[Path, typer.Argument(help="All files in it are those of the version.")],
    *,
    wait: Follow = True,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what it would mean; send nothing.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Upload a folder as the files of a draft; what the hub has is not sent again."""
    with engine_of(context) as engine:
        chosen = version_of(engine, version, ("draft",))
        place = str(folder.absolute())
        look = engine.look_at_upload(chosen, place)
        if dry_run and as_json:
            tell_json(look)
            return
        note(f"{look.files:,} files, {as_bytes(look.bytes)}.")
        if look.is_known and look.quota_bytes:
            used, quota = as_bytes(look.used_bytes), as_bytes(look.quota_bytes)
            note(f"{used} of {quota} are used.")
        for one in look.problems if dry_run else ():
            say(f"{one.path}: {one.refusal.text if one.refusal else ''}")
        if not dry_run:
            _follow(engine, engine.upload_version(chosen, place), wait=wait, as_json=as_json)


@dataset.command()
def download(
    context: typer.Context,
    version: Version,
    target: Annotated[Path, typer.Argument(help="The folder to make; it must not be there yet.")],
    *,
    wait: Follow = True,
    as_json: Json = False,
) -> None:
    """Download a version; the folder is there once all of it is, and was verified."""
    with engine_of(context) as engine:
        chosen = version_of(engine, version, ("published", "deprecated"))
        begun = engine.download_version(chosen, str(target.absolute()))
        _follow(engine, begun, wait=wait, as_json=as_json)


def _follow(engine: EngineApi, transfer: str, *, wait: bool, as_json: bool) -> None:
    """Show how a transfer goes on until it ends or needs somebody; raises what it failed by."""
    try:
        found = followed(engine, transfer) if wait else _found(engine, transfer)
    except KeyboardInterrupt:
        note("It goes on in the background; see alliancehub transfers.")
        raise
    if as_json:
        tell_json(found)
    elif found.state == "done":
        say(f"{found.folder}: {found.files:,} files, {as_bytes(found.total)}.")
    else:
        say(f"{found.title}: {found.state}. See alliancehub transfers.")
    if found.state == "failed" and found.refusal is not None:
        raise found.refusal


def followed(engine: EngineApi, transfer: str) -> Transfer:
    """Return a transfer once it has ended, failed or was paused, with a bar until then."""
    with progress() as bars:
        task = bars.add_task("", total=None)
        while True:
            found = _found(engine, transfer)
            told = found.phase if found.refusal is None else found.refusal.text
            bars.update(
                task,
                description=f"{found.title}: {told}",
                completed=found.done,
                total=found.total or None,
            )
            if found.state not in {"waiting", "running"}:
                return found
            time.sleep(_LOOK_EVERY_S)


def _found(engine: EngineApi, transfer: str) -> Transfer:
    for one in engine.transfers().transfers:
        if one.id == transfer:
            return one
    raise Refusal("not_found", "The transfer was taken off the list.")
