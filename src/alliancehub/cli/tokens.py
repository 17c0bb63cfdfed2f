"""Access tokens for programs, such as the value of HF_TOKEN."""

from __future__ import annotations

from typing import Annotated

import typer

from alliancehub.cli.link import engine_of
from alliancehub.cli.options import Json
from alliancehub.cli.output import note, say, tell_json, tell_table

token = typer.Typer(
    help="Access tokens that let programs read files of datasets in your name.",
    no_args_is_help=True,
)


@token.command()
def create(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="What it is for, such as the machine that uses it.")],
    days: Annotated[int, typer.Option(min=1, max=366, help="After how many days it ends.")] = 90,
    *,
    as_json: Json = False,
) -> None:
    """Make a token, and print it: this once, since the hub keeps only its hash."""
    with engine_of(context) as engine:
        made = engine.create_token(name, days)
    if as_json:
        tell_json(made)
        return
    say(made["token"])
    note(f"It reads files until {made['expires_at'][:10]}, and does nothing else.")


@token.command("list")
def list_tokens(context: typer.Context, *, as_json: Json = False) -> None:
    """List your tokens that work."""
    with engine_of(context) as engine:
        found = engine.tokens()
    if as_json:
        tell_json(found)
        return
    tell_table(
        ("Id", "Name", "Scope", "Ends", "Last used"),
        (
            (
                one["id"],
                one["name"],
                one["scope"],
                one["expires_at"][:10],
                one["last_used_on"] or "never",
            )
            for one in found
        ),
    )


@token.command()
def revoke(
    context: typer.Context, id: Annotated[str, typer.Argument(help="As the list names it.")]
) -> None:
    """End a token at once."""
    with engine_of(context) as engine:
        engine.revoke_token(id)
    say(f"{id} is revoked")
