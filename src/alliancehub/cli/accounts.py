"""Sign in, out, and change between accounts."""

from __future__ import annotations

from typing import Annotated

import typer

from alliancehub.cli.link import engine_of
from alliancehub.cli.options import Json
from alliancehub.cli.output import note, say, tell_json, tell_table
from alliancehub.cli.passwords import password_asked
from alliancehub.engine.standing import AccountInfo
from alliancehub.model.errors import Refusal

FromStdin = Annotated[
    bool, typer.Option("--password-stdin", help="Read the password from standard input.")
]
_KEPT_IN_WORDS = {
    "kept": "kept in the keyring",
    "session": "until the engine ends: there is no keyring here",
    "locked": "in the keyring, which is locked",
    "none": "signed out",
}


def sign_in(
    context: typer.Context,
    hub: Annotated[str, typer.Argument(help="Address of the hub, or an invitation link.")],
    login: Annotated[str, typer.Option("--login", "-l", help="E-mail address or handle.")] = "",
    *,
    guest: Annotated[bool, typer.Option("--guest", help="Look around without an account.")] = False,
    password_stdin: FromStdin = False,
) -> None:
    """Sign in to a hub, take up an invitation, or look around as a guest.

    The password is asked for, or read from ALLIANCEHUB_PASSWORD or standard input.
    """
    with engine_of(context) as engine:
        if guest:
            _tell(engine.add_hub(hub))
        elif "#" in hub:
            invited = engine.look_invitation(hub)
            note(f"This invitation is for {invited['name']} <{invited['email']}>.")
            prompt = "Choose a password of at least 10 characters"
            password = password_asked(prompt, from_stdin=password_stdin, is_new=True)
            _tell(engine.accept_invitation(hub, password))
        else:
            login = login or typer.prompt("E-mail or handle", err=True)
            password = password_asked(f"Password of {login}", from_stdin=password_stdin)
            _tell(engine.sign_in(hub, login, password))


def sign_out(
    context: typer.Context,
    key: Annotated[str, typer.Argument(help="Which account; the current one unless told.")] = "",
    *,
    everywhere: Annotated[bool, typer.Option(help="On every device.")] = False,
    forget: Annotated[bool, typer.Option(help="Erase its cache from this machine too.")] = False,
) -> None:
    """Sign an account out."""
    with engine_of(context) as engine:
        if not key:
            accounts = engine.hello().accounts
            current = next((one for one in accounts if one.is_current), None)
            if current is None:
                raise Refusal("no_account", "Nobody is signed in.")
            key = current.key
        engine.sign_out(key, everywhere=everywhere, forget=forget)
        say(f"Signed out: {key}")


def accounts(context: typer.Context, *, as_json: Json = False) -> None:
    """List the accounts on this machine."""
    with engine_of(context) as engine:
        known = engine.hello().accounts
    if as_json:
        tell_json(known)
        return
    tell_table(
        ("", "Account", "Name", "Signed in"),
        (
            ("●" if one.is_current else "", one.key, one.name, _KEPT_IN_WORDS[one.token_state])
            for one in known
        ),
    )


def use(
    context: typer.Context,
    key: Annotated[str, typer.Argument(help="An account out of: alliancehub accounts")],
) -> None:
    """Make another account the current one."""
    with engine_of(context) as engine:
        engine.use_account(key)
        say(f"Now as {key}")


def _tell(account: AccountInfo) -> None:
    say(f"{account.name or 'Guest'} at {account.hub} ({_KEPT_IN_WORDS[account.token_state]})")
