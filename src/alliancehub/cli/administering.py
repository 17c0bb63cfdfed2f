"""What administrators of the alliance do."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from alliancehub.cli.exit_codes import INCOMPLETE
from alliancehub.cli.link import engine_of, note_of, sent_and_fetched
from alliancehub.cli.options import Json
from alliancehub.cli.output import note, say, tell_json, tell_table
from alliancehub.cli.passwords import password_asked
from alliancehub.engine.api import EngineApi
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Hit, Query

admin = typer.Typer(help="Invite, suspend, look at the audit trail.", no_args_is_help=True)

Email = Annotated[str, typer.Argument(metavar="E-MAIL")]
_PAGE = 500
_INVITED_AT_ONCE = 200
_WAIT_S = 60


@admin.command("set-up")
def set_up(
    context: typer.Context,
    hub: Annotated[str, typer.Argument(help="Address of the new hub.")],
    name: Annotated[str, typer.Option(prompt="Your name")],
    handle: Annotated[str, typer.Option(prompt="Handle")],
    email: Annotated[str, typer.Option(prompt="E-mail")],
    *,
    code: Annotated[
        str,
        typer.Option(envvar="ALLIANCEHUB_CODE", prompt="Set-up code, as the hub printed it"),
    ],
    password_stdin: Annotated[bool, typer.Option("--password-stdin")] = False,
) -> None:
    """Make the first administrator of a new hub, and sign in as them."""
    prompt = "Choose a password of at least 10 characters"
    password = password_asked(prompt, from_stdin=password_stdin, is_new=True)
    with engine_of(context) as engine:
        account = engine.set_up(hub, code, name, handle, email, password)
        say(f"{account.name} administers {account.hub}")


@admin.command()
def accounts(
    context: typer.Context,
    state: Annotated[str, typer.Option(help="invited, active or suspended.")] = "",
    *,
    as_json: Json = False,
) -> None:
    """List the accounts of the hub."""
    with engine_of(context) as engine:
        hits = all_of(engine, Query("account", where={"state": [state]} if state else {}))
    if as_json:
        tell_json(hits)
        return
    tell_table(
        ("E-mail", "Person", "State", "Administrator"),
        (
            (
                one.values["email"],
                one.labels.get("person", ""),
                one.values["state"],
                "yes" if one.values["is_admin"] else "",
            )
            for one in hits
        ),
    )


@admin.command()
def invite(
    context: typer.Context,
    emails: Annotated[list[str] | None, typer.Argument(metavar="E-MAIL …")] = None,
    *,
    everybody: Annotated[
        bool, typer.Option("--all", help="Everybody who has not taken up an invitation yet.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Make invitation links. An older link of the same person stops working."""
    if not emails and not everybody:
        raise Refusal("invalid", "Say whom to invite.", remedy="Name addresses, or say --all.")
    with engine_of(context) as engine:
        sent_and_fetched(engine, within_s=_WAIT_S)  # accounts just imported must be there first
        if everybody:
            ids = [one.id for one in all_of(engine, Query("account", where={"state": ["invited"]}))]
        else:
            ids = [_account(engine, email).id for email in emails or []]
        made: list[dict[str, str]] = []
        for start in range(0, len(ids), _INVITED_AT_ONCE):
            made += engine.invite(ids[start : start + _INVITED_AT_ONCE])
    if as_json:
        tell_json(made)
        return
    for one in made:
        say(f"{one['email']}\t{one['link']}")
    note(f"{len(made):,} links. Each lets one person in, once: pass them on one by one.")


@admin.command()
def suspend(
    context: typer.Context,
    email: Email,
    reason: Annotated[str, typer.Option(help="Kept in the audit trail.")] = "",
) -> None:
    """Suspend a member; from their next sync on they see only what is public."""
    _set_state(context, email, "suspended", reason)


@admin.command()
def restore(context: typer.Context, email: Email) -> None:
    """Let a suspended member in again."""
    _set_state(context, email, "active", "")


@admin.command("set-role")
def set_role(
    context: typer.Context,
    email: Email,
    role: Annotated[str, typer.Argument(help="admin, representative, member or student.")],
    organisation: Annotated[str, typer.Option(help="Where the person is in several.")] = "",
) -> None:
    """Change the role of a member in their organisation."""
    with engine_of(context) as engine:
        person = _account(engine, email).values["person"]
        found = all_of(engine, Query("membership", where={"person": [person]}))
        if organisation:
            found = [
                one
                for one in found
                if organisation.casefold() in one.labels.get("organisation", "").casefold()
            ]
        if len(found) != 1:
            where = ", ".join(one.labels.get("organisation", "") for one in found) or "none"
            raise Refusal(
                "ambiguous",
                f"{email} has {len(found)} memberships there: {where}.",
                remedy="Name one organisation with --organisation.",
            )
        values = {"kind": "membership", "id": found[0].id, "values": {"role": role}}
        give(engine, "edit", values)
        say(f"{email} is {role} of {found[0].labels.get('organisation', '')}")


@admin.command()
def audit(
    context: typer.Context,
    kind: Annotated[str, typer.Option("--kind", "-k")] = "",
    actor: Annotated[str, typer.Option(help="Id of a person.")] = "",
    limit: Annotated[int, typer.Option(min=1, max=10_000)] = 50,
    *,
    as_json: Json = False,
) -> None:
    """Read the audit trail, newest first."""
    entries: list[dict[str, Any]] = []
    with engine_of(context) as engine:
        before: int | None = None
        while len(entries) < limit:
            page = engine.audit(before, kind, actor)
            entries += page["entries"]
            before = page["next"]
            if before is None:
                break
    entries = entries[:limit]
    if as_json:
        tell_json(entries)
        return
    tell_table(
        ("When", "Who", "What", "Kind", "Outcome", "Request", ""),
        (
            (
                one["at"][:19],
                one["actor_name"] or "the hub",
                one["command"],
                one["kind"],
                one["status"],
                one.get("request_id", ""),
                one["text"],
            )
            for one in entries
        ),
    )


def _set_state(context: typer.Context, email: str, state: str, reason: str) -> None:
    with engine_of(context) as engine:
        account = _account(engine, email)
        give(engine, "set_account_state", {"account": account.id, "state": state, "reason": reason})
        say(f"{email} is {state}")


def give(engine: EngineApi, name: str, args: dict[str, Any]) -> None:
    """Give a command and wait for the hub's word on it; raises Refusal where it says no."""
    mid = engine.submit(name, args).mid
    status, _ = sent_and_fetched(engine, within_s=_WAIT_S)
    entry = next((one for one in engine.outbox() if one.mid == mid), None)
    if entry is not None and entry.state == "rejected":
        raise Refusal("rejected", entry.text, entry.field, entry.remedy)
    note_of(status)
    if status.waiting:
        raise typer.Exit(INCOMPLETE)


def _account(engine: EngineApi, email: str) -> Hit:
    hits = all_of(engine, Query("account", where={"email": [email.casefold()]}))
    if not hits:
        text = f"You see no account with the address {email!r}."
        raise Refusal("not_found", text, remedy="Only administrators see accounts; sync first.")
    return hits[0]


def all_of(engine: EngineApi, query: Query) -> list[Hit]:
    """Return all rows of a query, page by page."""
    hits: list[Hit] = []
    while True:
        page = engine.query(Query(query.kind, where=query.where, offset=len(hits), limit=_PAGE))
        hits += page.hits
        if not page.hits or len(hits) >= page.total:
            return hits
