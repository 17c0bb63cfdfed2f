"""Who calls: taken from the token of a request, once, for all routes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, cast

from fastapi import Depends, Request

from alliancehub.server.access import Access
from alliancehub.server.auth.tokens import look
from alliancehub.server.database import Transaction
from alliancehub.server.hub import Hub
from alliancehub.server.problems import ProblemError, sign_in_needed, too_many


@dataclass(frozen=True)
class Caller:
    """A caller; ``person`` and ``family`` are empty for a guest, ``expires`` is Unix seconds."""

    person: str = ""
    family: str = ""
    expires: int = 0
    address: str = ""


async def hub_of(request: Request) -> Hub:
    """Return the hub that answers."""
    return cast(Hub, request.app.state.hub)


TheHub = Annotated[Hub, Depends(hub_of)]


def caller_of(request: Request, hub: TheHub) -> Caller:
    """Return who calls; raises ProblemError 401 for a token that is not known (any more), and 429
    where somebody's devices send too many requests.
    """
    caller = by_token(request, hub)
    if caller.person and (wait := hub.by_person.wait_s(caller.person)):
        raise too_many("Your devices send requests faster than the hub answers them.", wait)
    return caller


def by_token(request: Request, hub: TheHub) -> Caller:
    """Return who calls, however many requests they send; raises ProblemError 401."""
    address = request.client.host if request.client else ""
    told = request.headers.get("authorization")
    if told is None:
        return Caller(address=address)
    scheme, _, token = told.partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise sign_in_needed("The Authorization header holds no bearer token.")
    with hub.database.read() as tx:
        signed = look(tx, token, hub.clock())
    if signed is None:
        raise sign_in_needed("This access token has ended or was never given.")
    request.scope["person"] = signed.person
    return Caller(signed.person, signed.family, signed.expires, address)


AnyCaller = Annotated[Caller, Depends(caller_of)]


async def signed_in(caller: AnyCaller) -> Caller:
    """Return a caller who is somebody; raises ProblemError 401 for a guest."""
    if not caller.person:
        raise sign_in_needed("This needs an account.")
    return caller


SignedIn = Annotated[Caller, Depends(signed_in)]


def require_admin(hub: Hub, tx: Transaction, caller: Caller) -> Access:
    """Return what an administrator may see; raises ProblemError 403 for everybody else."""
    access = hub.access(tx, caller.person)
    if not access.actor.is_admin:
        raise ProblemError(
            403,
            "not_permitted",
            "Only administrators of the alliance may do this.",
            remedy="Ask one of them.",
        )
    return access
