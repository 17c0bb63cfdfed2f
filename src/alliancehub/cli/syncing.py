"""Sync, and how it stands."""

from __future__ import annotations

from typing import Annotated

import typer

from alliancehub.cli.explanation import tell_comparison, tell_explanation
from alliancehub.cli.link import engine_of, note_of, sent_and_fetched
from alliancehub.cli.options import Json, Seconds
from alliancehub.cli.output import say, tell_json, tell_table
from alliancehub.engine.api import OutboxEntry
from alliancehub.engine.standing import Status

_SHOWN = 50
_NEWS = ("waiting", "sent", "rejected", "conflict")


def sync(
    context: typer.Context,
    timeout: Seconds = 600,
    *,
    explain: Annotated[
        bool,
        typer.Option("--explain", help="Do nothing; say how sync stands, scope by scope, and why."),
    ] = False,
    compare: Annotated[
        bool,
        typer.Option("--compare", help="Compare cache and hub by sums, and fetch what differs."),
    ] = False,
    as_json: Json = False,
) -> None:
    """Send what waits, fetch what is new, and wait for the end of it."""
    if explain:
        raise typer.Exit(tell_explanation(context, as_json=as_json))
    if compare:
        raise typer.Exit(tell_comparison(context, as_json=as_json))
    with engine_of(context) as engine:
        status, code = sent_and_fetched(engine, within_s=timeout)
    if as_json:
        tell_json(status)
    else:
        say(_in_words(status))
        note_of(status)
    raise typer.Exit(code)


def status(context: typer.Context, *, as_json: Json = False) -> None:
    """Say who is signed in, whether all is sent, and what was refused."""
    with engine_of(context) as engine:
        hello, entries = engine.hello(), engine.outbox(_SHOWN)
    current = next((one for one in hello.accounts if one.is_current), None)
    news = [one for one in entries if one.state in _NEWS]
    if as_json:
        tell_json({"account": current, "status": hello.status, "outbox": news})
        return
    say(f"{current.key if current else 'Nobody is signed in'}: {_in_words(hello.status)}")
    note_of(hello.status)
    if news:
        tell_table(("Change", "State", "Why"), (_row(one) for one in news))


def _row(entry: OutboxEntry) -> tuple[str, str, str]:
    return entry.title, entry.state, f"{entry.text} {entry.remedy}".strip()


def _in_words(status: Status) -> str:
    words = status.state.replace("_", " ").capitalize()
    return f"{words}, last in step {status.last_sync_at}" if status.last_sync_at else words
