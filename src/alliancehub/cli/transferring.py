"""What is on its way, and the room that it takes on this disk."""

from __future__ import annotations

from typing import Annotated

import typer

from alliancehub.cli.amounts import as_bytes, as_time
from alliancehub.cli.link import engine_of
from alliancehub.cli.options import Json
from alliancehub.cli.output import note, say, tell_json, tell_table
from alliancehub.engine.settings import AT_SIGN_IN, BY_KEY
from alliancehub.engine.transfer_api import Transfer, TransferList

Id = Annotated[str, typer.Argument(metavar="ID", help="As alliancehub transfers shows it.")]
States = Annotated[
    list[str] | None,
    typer.Option("--state", help="waiting, running, done, present or failed; may be repeated."),
]

transfers = typer.Typer(name="transfers", help="Files on their way.", invoke_without_command=True)
storage = typer.Typer(
    name="storage", help="What takes room on this disk.", invoke_without_command=True
)


@transfers.callback()
def list_transfers(context: typer.Context, *, as_json: Json = False) -> None:
    """Show what is on its way, in its order, and what ended."""
    if context.invoked_subcommand is not None:
        return
    with engine_of(context) as engine:
        found = engine.transfers()
    if as_json:
        tell_json(found)
        return
    if found.transfers:
        tell_table(("Transfer", "State", "Done", "Left", "Id"), map(_row, found.transfers))
    else:
        say("Nothing is on its way.")
    _note(found)


@transfers.command("files")
def show_files(
    context: typer.Context,
    id: Id,
    state: States = None,
    offset: Annotated[int, typer.Option(min=0, help="Files to leave out at first.")] = 0,
    limit: Annotated[int, typer.Option(min=1, max=1_000, help="Files at most.")] = 100,
    *,
    as_json: Json = False,
) -> None:
    """Show the files of a transfer by path."""
    with engine_of(context) as engine:
        page = engine.transfer_files(id, state or [], offset, limit)
    if as_json:
        tell_json(page)
        return
    tell_table(("File", "State", "Size"), ((o.path, o.state, as_bytes(o.size)) for o in page.files))
    if page.total > offset + len(page.files):
        note(f"{offset + len(page.files):,} of {page.total:,}; say --offset for more.")


@transfers.command("pause")
def pause_transfer(context: typer.Context, id: Id) -> None:
    """Stop a transfer until it is resumed."""
    with engine_of(context) as engine:
        engine.pause_transfer(id)


@transfers.command("resume")
def resume_transfer(context: typer.Context, id: Id) -> None:
    """Go on with one that is paused, failed or waits."""
    with engine_of(context) as engine:
        engine.resume_transfer(id)


@transfers.command("cancel")
def cancel_transfer(context: typer.Context, id: Id) -> None:
    """End one and remove what it left half done, or take an ended one off the list."""
    with engine_of(context) as engine:
        engine.cancel_transfer(id)


@transfers.command("order")
def order_transfer(
    context: typer.Context,
    id: Id,
    place: Annotated[int, typer.Argument(min=1, help="1 goes first.")],
) -> None:
    """Put one at a place of the order."""
    with engine_of(context) as engine:
        engine.order_transfer(id, place)


@transfers.command("cap")
def cap_transfers(
    context: typer.Context,
    up: Annotated[int, typer.Option(min=0, help="kB in a second; 0 for no limit.")] = 0,
    down: Annotated[int, typer.Option(min=0, help="kB in a second; 0 for no limit.")] = 0,
) -> None:
    """Let all of them together take so much of the network at most."""
    with engine_of(context) as engine:
        engine.cap_transfers(up * 1_000, down * 1_000)


@transfers.command("at-sign-in")
def start_at_sign_in(
    context: typer.Context,
    wanted: Annotated[
        str, typer.Argument(metavar="[unfinished|always|never]", help="Nothing tells it.")
    ] = "",
) -> None:
    """Tell whether they go on when you sign in to your desktop, without a window, or choose it."""
    with engine_of(context) as engine:
        if wanted:
            engine.set_setting(AT_SIGN_IN, wanted)
        chosen = str(engine.settings()[AT_SIGN_IN])
    say(f"{dict(BY_KEY[AT_SIGN_IN].choices)[chosen]}.")


@storage.callback()
def show_storage(context: typer.Context, *, as_json: Json = False) -> None:
    """Show what takes room on this disk; the sum is what du says."""
    if context.invoked_subcommand is not None:
        return
    with engine_of(context) as engine:
        found = engine.storage()
    if as_json:
        tell_json(found)
        return
    tell_table(
        ("What", "Room", "Free to get", "Name"),
        (
            (o.title, as_bytes(o.bytes), as_bytes(o.freed) if o.is_freeable else "", o.what)
            for o in found.uses
        ),
    )
    note(f"{as_bytes(found.bytes)} in all; {as_bytes(found.disk_free)} of the disk are free.")


@storage.command("free")
def free_storage(
    context: typer.Context,
    what: Annotated[str, typer.Argument(help="A name that alliancehub storage shows.")],
    *,
    as_json: Json = False,
) -> None:
    """Free something; what is needed, or was changed by somebody, stays."""
    with engine_of(context) as engine:
        freed = engine.free_storage(what)
    if as_json:
        tell_json(freed)
        return
    say(f"{as_bytes(freed.bytes)} freed, {freed.files:,} files.")
    if freed.kept:
        note(f"Files that stayed because they are needed or were changed: {freed.kept:,}.")


def _row(one: Transfer) -> tuple[str, str, str, str, str]:
    state = one.state if one.state != "running" else one.phase or one.state
    if one.refusal is not None:
        state = f"{state}: {one.refusal}"
    done = f"{as_bytes(one.done)} of {as_bytes(one.total)}"
    if one.speed:
        done += f", {as_bytes(one.speed)}/s"
    return str(one.title), state, done, as_time(one.left_s), one.id


def _note(found: TransferList) -> None:
    if found.is_paused:
        note("Sync is paused, and all of this with it.")
    if found.upload_cap:
        note(f"Uploads take {as_bytes(found.upload_cap)} a second at most.")
    if found.download_cap:
        note(f"Downloads take {as_bytes(found.download_cap)} a second at most.")
