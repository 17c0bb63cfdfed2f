"""Tokens: opaque random texts, kept only as hashes.

Each sign-in is a family. An access token lives for minutes. A refresh token is exchanged once for
a new pair; one that comes back a second time was stolen, or its thief was faster, so the whole
family ends. One case is let pass: the answer to the exchange was lost. Then the same token comes
again within seconds and its successor was never used: the successor is replaced.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

from alliancehub.server.database import Transaction
from alliancehub.server.settings import Settings

_INSERT = (
    "INSERT INTO token (hash, family, use, person, device_name, expires, used, successor, "
    "is_revoked) VALUES (?, ?, ?, ?, ?, ?, 0, '', 0)"
)


@dataclass(frozen=True)
class Pair:
    """A new access token and refresh token."""

    access: str
    refresh: str
    person: str
    expires_in: int


@dataclass(frozen=True)
class Signed:
    """Who a token stands for; ``expires`` in Unix seconds."""

    person: str
    family: str
    expires: int


def hash_of(secret: str) -> str:
    """Return what is stored of a random secret: it is too long to be guessed from a plain hash."""
    return hashlib.sha256(secret.encode()).hexdigest()


def begin_family(
    tx: Transaction, settings: Settings, person: str, device_name: str, now: float
) -> Pair:
    """Sign a person in: whoever calls this has proven who it is, by whatever means.

    This is where institutional sign-in will join.
    """
    return _issue(tx, settings, secrets.token_hex(8), person, device_name, now)


def look(tx: Transaction, access: str, now: float) -> Signed | None:
    """Return whom an access token stands for, or None where it is unknown or has ended."""
    found = tx.first(
        "SELECT person, family, expires FROM token "
        "WHERE hash = ? AND use = 'access' AND is_revoked = 0 AND expires > ?",
        [hash_of(access), int(now)],
    )
    return None if found is None else Signed(*found)


def exchange(tx: Transaction, settings: Settings, refresh: str, now: float) -> Pair | Signed | None:
    """Exchange a refresh token: a Pair, or None where it is unknown or has ended.

    A Signed says that it was used before, and that this family was ended because of that.
    """
    old = hash_of(refresh)
    found = tx.first(
        "SELECT family, person, device_name, expires, used, successor, is_revoked "
        "FROM token WHERE hash = ? AND use = 'refresh'",
        [old],
    )
    if found is None:
        return None
    family, person, device_name, expires, used, successor, is_revoked = found
    if used and not _answer_was_lost(tx, settings, used, successor, now):
        end_family(tx, family)
        return Signed(person, family, expires)
    if is_revoked or expires <= now:
        return None
    if used:
        # Should the successor turn up after all, it counts as used: two hold this family.
        tx.run("UPDATE token SET used = 1, expires = ? WHERE hash = ?", [int(now), successor])
    pair = _issue(tx, settings, family, person, device_name, now)
    tx.run(
        "UPDATE token SET used = ?, successor = ? WHERE hash = ?",
        [int(used or now), hash_of(pair.refresh), old],
    )
    return pair


def end_family(tx: Transaction, family: str) -> None:
    """Sign one device out."""
    tx.run("UPDATE token SET is_revoked = 1 WHERE family = ?", [family])


def end_all(tx: Transaction, person: str, but: str = "") -> None:
    """Sign all devices of a person out, but for one family."""
    tx.run("UPDATE token SET is_revoked = 1 WHERE person = ? AND family <> ?", [person, but])


def forget_expired(tx: Transaction, now: float) -> int:
    """Delete tokens that ended some time ago; return how many."""
    return tx.run("DELETE FROM token WHERE expires < ?", [int(now) - 86_400]).rowcount


def _answer_was_lost(
    tx: Transaction, settings: Settings, used: int, successor: str, now: float
) -> bool:
    if now - used > settings.refresh_grace_s:
        return False
    return tx.first("SELECT 1 FROM token WHERE hash = ? AND used = 0", [successor]) is not None


def _issue(
    tx: Transaction, settings: Settings, family: str, person: str, device_name: str, now: float
) -> Pair:
    access, refresh = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
    ends = int(now) + settings.access_s
    tx.run(_INSERT, [hash_of(access), family, "access", person, device_name, ends])
    ends = int(now) + settings.refresh_s
    tx.run(_INSERT, [hash_of(refresh), family, "refresh", person, device_name, ends])
    return Pair(access, refresh, person, settings.access_s)
