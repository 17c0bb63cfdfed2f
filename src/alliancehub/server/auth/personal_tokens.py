"""Access tokens that members make for programs, such as the value of HF_TOKEN.

They read files of datasets as their member, whose rights are worked out anew with each request, and
do nothing else: no route takes them but those of files. Kept as hashes, in the table of all tokens,
so that whoever signs out everywhere, or changes the password, ends them too.
"""

from __future__ import annotations

import secrets

from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.server.auth.tokens import Signed, hash_of
from alliancehub.server.clock import instant
from alliancehub.server.database import Transaction
from alliancehub.wire.tokens import PREFIX, READ_FILES, AccessToken, NewToken

TOKENS_MAX = 50
_DAY_S = 86_400
_LIVE = "person = ? AND use = ? AND is_revoked = 0 AND expires > ?"


def make(tx: Transaction, person: str, name: str, days: int, now: float) -> NewToken:
    """Make a token; raises Refusal where its member has enough of them."""
    if len(listed(tx, person, now)) >= TOKENS_MAX:
        raise Refusal(
            "too_much",
            told("You have {n} access tokens, which is the most there can be.", n=TOKENS_MAX),
            remedy="Revoke one that nothing uses any more.",
        )
    secret, row_id = PREFIX + secrets.token_urlsafe(32), secrets.token_hex(8)
    expires = int(now) + days * _DAY_S
    tx.run(
        "INSERT INTO token (hash, family, use, person, device_name, expires, used, successor, "
        "is_revoked) VALUES (?, ?, ?, ?, ?, ?, 0, '', 0)",
        [hash_of(secret), row_id, READ_FILES, person, name, expires],
    )
    return NewToken(
        id=row_id,
        name=name,
        scope=READ_FILES,
        expires_at=instant(expires),
        last_used_on="",
        token=secret,
    )


def listed(tx: Transaction, person: str, now: float) -> list[AccessToken]:
    """Return a member's tokens that work, the one that ends first at the top."""
    found = tx.run(
        f"SELECT family, device_name, expires, used FROM token WHERE {_LIVE} "  # noqa: S608 - text of our own
        "ORDER BY expires, family",
        [person, READ_FILES, int(now)],
    )
    return [
        AccessToken(
            id=row_id,
            name=name,
            scope=READ_FILES,
            expires_at=instant(expires),
            last_used_on=instant(used)[:10] if used else "",
        )
        for row_id, name, expires, used in found
    ]


def revoke(tx: Transaction, person: str, row_id: str, now: float) -> bool:
    """End a member's token at once; False where they have no such one."""
    done = tx.run(
        f"UPDATE token SET is_revoked = 1 WHERE {_LIVE} AND family = ?",  # noqa: S608 - text of our own
        [person, READ_FILES, int(now), row_id],
    )
    return done.rowcount > 0


def look_personal(tx: Transaction, secret: str, now: float) -> tuple[Signed, bool] | None:
    """Return whom a token stands for, and whether its day of use is to be noted; None for none."""
    found = tx.first(
        "SELECT person, family, expires, used FROM token "
        "WHERE hash = ? AND use = ? AND is_revoked = 0 AND expires > ?",
        [hash_of(secret), READ_FILES, int(now)],
    )
    if found is None:
        return None
    person, family, expires, used = found
    return Signed(person, family, expires), int(now) // _DAY_S > used // _DAY_S


def note_use(tx: Transaction, secret: str, now: float) -> None:
    """Note that a token was used today."""
    tx.run("UPDATE token SET used = ? WHERE hash = ?", [int(now), hash_of(secret)])
