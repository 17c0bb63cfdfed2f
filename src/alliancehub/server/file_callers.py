"""Who asks for files: with the token of a signed-in device, or one made for programs."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request

from alliancehub.server.auth.personal_tokens import look_personal, note_use
from alliancehub.server.callers import Caller, TheHub, by_token
from alliancehub.server.database import Busy, Unwritable
from alliancehub.server.hub import Hub
from alliancehub.server.problems import sign_in_needed
from alliancehub.wire.tokens import PREFIX


def file_caller_of(request: Request, hub: TheHub) -> Caller:
    """Return who asks for files; raises ProblemError 401 for a token that is not known (any more).

    Only the routes of files ask this: a token for programs opens no other. How many requests they
    send is not counted by person, which would slow down who has many files.
    """
    scheme, _, secret = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not secret.startswith(PREFIX):
        return by_token(request, hub)
    with hub.database.read() as tx:
        found = look_personal(tx, secret, hub.clock())
    if found is None:
        raise sign_in_needed("This access token was revoked, has ended or was never given.")
    signed, is_first_today = found
    if is_first_today:
        _note(hub, secret)
    request.scope["person"] = signed.person
    address = request.client.host if request.client else ""
    return Caller(signed.person, signed.family, signed.expires, address)


def _note(hub: Hub, secret: str) -> None:
    """Note the day, unless the hub has more urgent things to write."""
    try:
        with hub.database.write() as tx:
            note_use(tx, secret, hub.clock())
    except (Busy, Unwritable):
        return


FileCaller = Annotated[Caller, Depends(file_caller_of)]
