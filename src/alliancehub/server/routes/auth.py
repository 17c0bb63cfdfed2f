"""Signing in and out, passwords, invitations and the first administrator."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool

from alliancehub.model.told import kept, told
from alliancehub.server.audit import AuditRow, note
from alliancehub.server.auth import tokens
from alliancehub.server.auth.accounts import (
    Found,
    find_account,
    make_first_admin,
    password_hash,
    store_password,
)
from alliancehub.server.auth.invitations import accept, invite, look_at
from alliancehub.server.callers import SignedIn, TheHub, require_admin
from alliancehub.server.hub import Hub, Writing
from alliancehub.server.problems import ProblemError, sign_in_needed, too_many
from alliancehub.server.routes.strict import StrictRoute, problems
from alliancehub.wire import paths
from alliancehub.wire.messages import (
    AcceptInvitation,
    ChangePassword,
    Invitation,
    InvitationLook,
    InvitationToken,
    InviteAccounts,
    Refresh,
    SetUp,
    SignIn,
    Tokens,
)

router = APIRouter(tags=["auth"], route_class=StrictRoute)


@router.post(paths.SIGN_IN, responses=problems(401, 403, has_body=True))
async def post_sign_in(asked: SignIn, request: Request, hub: TheHub) -> Tokens:
    """Sign in by e-mail address or handle."""
    login, address = asked.login.strip().casefold(), _address(request)
    _require_patience(hub, login, address)
    found = await hub.passwords.run(lambda: _matching(hub, asked))
    if found is None:
        raise sign_in_needed("There is no account with this login and password.", "wrong_login")
    hub.sign_ins.succeeded(login, address)
    if found.account.state != "active":
        raise ProblemError(
            403,
            "suspended",
            "This membership is suspended, so nobody can sign in with it.",
            remedy="An administrator of the alliance can restore it.",
        )
    return await run_in_threadpool(_sign_in, hub, found.account.person, asked.device_name)


@router.post(paths.REFRESH, responses=problems(401, has_body=True))
def post_refresh(asked: Refresh, hub: TheHub) -> Tokens:
    """Exchange a refresh token for new tokens; it works once."""
    with hub.write() as writing:
        pair = tokens.exchange(writing.tx, hub.settings, asked.refresh_token, hub.clock())
        if isinstance(pair, tokens.Pair):
            return _tokens(writing, pair)
        if isinstance(pair, tokens.Signed):
            text = told("A refresh token came twice; all tokens of that device were ended.")
            about = AuditRow(
                hub.now, pair.person, "refresh", "", "", "rejected", text, told=kept(text)
            )
            note(writing.tx, about)
            writing.end_streams(family=pair.family)
    if isinstance(pair, tokens.Signed):
        raise sign_in_needed("This device was signed out: its token was used twice.", "reused")
    raise sign_in_needed("This refresh token has ended or was never given.")


@router.post(paths.SIGN_OUT, status_code=204, responses=problems(401))
def post_sign_out(hub: TheHub, caller: SignedIn) -> None:
    """Sign this device out."""
    with hub.write() as writing:
        tokens.end_family(writing.tx, caller.family)
        writing.end_streams(family=caller.family)


@router.post(paths.SIGN_OUT_EVERYWHERE, status_code=204, responses=problems(401))
def post_sign_out_everywhere(hub: TheHub, caller: SignedIn) -> None:
    """Sign all devices of the caller out, this one too."""
    with hub.write() as writing:
        tokens.end_all(writing.tx, caller.person)
        note(
            writing.tx,
            AuditRow(hub.now, caller.person, "sign_out_everywhere", "", "", "applied", ""),
        )
        writing.end_streams(person=caller.person)


@router.post(paths.PASSWORD, status_code=204, responses=problems(401, 403, has_body=True))
async def post_password(
    asked: ChangePassword, request: Request, hub: TheHub, caller: SignedIn
) -> None:
    """Change the caller's password; every other device of theirs is signed out."""
    address = _address(request)
    _require_patience(hub, caller.person, address)

    def new_hash() -> str:
        with hub.database.read() as tx:
            stored = password_hash(tx, caller.person)
        return hub.passwords.hash(asked.new) if hub.passwords.fits(stored, asked.old) else ""

    hashed = await hub.passwords.run(new_hash)
    if not hashed:
        raise ProblemError(403, "wrong_password", "The old password is another.", field="old")
    hub.sign_ins.succeeded(caller.person, address)

    def change() -> None:
        with hub.write() as writing:
            store_password(writing.tx, caller.person, hashed, hub.now)
            tokens.end_all(writing.tx, caller.person, but=caller.family)
            note(
                writing.tx,
                AuditRow(hub.now, caller.person, "change_password", "", "", "applied", ""),
            )
            writing.end_streams(person=caller.person, but=caller.family)

    await run_in_threadpool(change)


@router.post(paths.SET_UP, responses=problems(403, 409, has_body=True))
async def post_set_up(asked: SetUp, request: Request, hub: TheHub) -> Tokens:
    """Make the first administrator, with the code that the hub printed."""
    _require_patience(hub, "set-up", _address(request))
    hashed = await hub.passwords.run(lambda: hub.passwords.hash(asked.password))

    def begin() -> Tokens:
        with hub.write() as writing:
            person = make_first_admin(hub, writing, asked, hashed)
            return _begin(hub, writing, person, asked.device_name)

    return await run_in_threadpool(begin)


@router.post(
    paths.INVITATIONS, status_code=201, responses=problems(401, 403, 404, 409, has_body=True)
)
def post_invitations(asked: InviteAccounts, hub: TheHub, caller: SignedIn) -> list[Invitation]:
    """Make links for accounts that nobody has taken up; only here and now can they be read."""
    with hub.write() as writing:
        admin = require_admin(hub, writing.tx, caller)
        return [invite(hub, writing.tx, admin, one) for one in dict.fromkeys(asked.accounts)]


@router.post(paths.LOOK_INVITATION, responses=problems(404, has_body=True))
def post_look_invitation(asked: InvitationToken, hub: TheHub) -> InvitationLook:
    """Say whom an invitation is for."""
    with hub.database.read() as tx:
        return look_at(hub, tx, asked.token)


@router.post(paths.ACCEPT_INVITATION, responses=problems(404, 409, has_body=True))
async def post_accept_invitation(asked: AcceptInvitation, hub: TheHub) -> Tokens:
    """Take up an invitation by choosing a password, and sign in."""

    def hash_if_open() -> str:
        with hub.database.read() as tx:
            look_at(hub, tx, asked.token)
        return hub.passwords.hash(asked.password)

    hashed = await hub.passwords.run(hash_if_open)

    def begin() -> Tokens:
        with hub.write() as writing:
            person = accept(hub, writing, asked.token, hashed)
            return _begin(hub, writing, person, asked.device_name)

    return await run_in_threadpool(begin)


def _matching(hub: Hub, asked: SignIn) -> Found | None:
    """Return the account if the password is its; takes as long where there is no account."""
    with hub.database.read() as tx:
        found = find_account(tx, hub, asked.login)
    stored = found.password_hash if found else None
    if not hub.passwords.fits(stored, asked.password) or found is None:
        return None
    if stored and hub.passwords.is_outdated(stored):
        with hub.database.write() as tx:
            store_password(tx, found.account.person, hub.passwords.hash(asked.password), hub.now)
    return found


def _sign_in(hub: Hub, person: str, device_name: str) -> Tokens:
    with hub.write() as writing:
        return _begin(hub, writing, person, device_name)


def _begin(hub: Hub, writing: Writing, person: str, device_name: str) -> Tokens:
    pair = tokens.begin_family(writing.tx, hub.settings, person, device_name, hub.clock())
    return _tokens(writing, pair)


def _tokens(writing: Writing, pair: tokens.Pair) -> Tokens:
    return Tokens(
        access_token=pair.access,
        refresh_token=pair.refresh,
        expires_in=pair.expires_in,
        person=pair.person,
        name=writing.execution.name_of(pair.person),
    )


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


def _require_patience(hub: Hub, login: str, address: str) -> None:
    if wait := hub.sign_ins.try_s(login, address):
        raise too_many("Too many wrong passwords in a row.", wait)
