"""Access tokens for programs: a member makes, lists and revokes their own."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path

from alliancehub.model.errors import not_found
from alliancehub.model.permission import require_active
from alliancehub.server.audit import AuditRow, note
from alliancehub.server.auth.personal_tokens import listed, make, revoke
from alliancehub.server.callers import SignedIn, TheHub
from alliancehub.server.routes.strict import StrictRoute, problems
from alliancehub.wire import paths
from alliancehub.wire.tokens import AccessTokens, CreateToken, NewToken

router = APIRouter(tags=["auth"], route_class=StrictRoute)


@router.post(paths.TOKENS, status_code=201, responses=problems(401, 403, 409, has_body=True))
def post_token(asked: CreateToken, hub: TheHub, caller: SignedIn) -> NewToken:
    """Make a token that reads files; only here and now can its secret be read."""
    with hub.write() as writing:
        require_active(hub.access(writing.tx, caller.person).actor)
        made = make(writing.tx, caller.person, asked.name, asked.days, hub.clock())
        note(
            writing.tx, AuditRow(hub.now, caller.person, "create_token", "", made.id, "applied", "")
        )
    return made


@router.get(paths.TOKENS, responses=problems(401))
def get_tokens(hub: TheHub, caller: SignedIn) -> AccessTokens:
    """Return the caller's tokens, without their secrets."""
    with hub.database.read() as tx:
        return AccessTokens(tokens=listed(tx, caller.person, hub.clock()))


@router.delete(paths.TOKEN, status_code=204, responses=problems(401, 404, 422))
def delete_token(id: Annotated[str, Path(max_length=36)], hub: TheHub, caller: SignedIn) -> None:
    """Revoke a token of the caller's; it ends at once."""
    with hub.write() as writing:
        if not revoke(writing.tx, caller.person, id, hub.clock()):
            raise not_found("Access token", id)
        note(writing.tx, AuditRow(hub.now, caller.person, "revoke_token", "", id, "applied", ""))
