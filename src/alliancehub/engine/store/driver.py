"""Which SQLite opens a file: the standard library's, or SQLCipher where the file is encrypted.

Both speak alike, but for their exceptions, which have no common base beside ``Exception``.
"""

from __future__ import annotations

import sqlite3
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast

_PLAIN_HEAD = b"SQLite format 3\x00"
KEY_BYTES = 32
_CIPHER = "sqlcipher3"
_LOOKED_AT = 1 << 16


def has_cipher() -> bool:
    """Tell whether encrypted files can be opened: else caches stay plain, and that is said."""
    return find_spec(_CIPHER) is not None


@cache
def _cipher() -> Any:
    # Loaded where a file is encrypted alone: it costs 7 MB of memory.
    return import_module(f"{_CIPHER}.dbapi2")


def database_errors() -> tuple[type[Exception], ...]:
    """Return what both raise for all faults of a file; to be named where they are caught."""
    if _cipher.cache_info().currsize:
        return sqlite3.DatabaseError, _cipher().DatabaseError
    return (sqlite3.DatabaseError,)


def operational_errors() -> tuple[type[Exception], ...]:
    """Return what both raise for a statement that does not run."""
    if _cipher.cache_info().currsize:
        return sqlite3.OperationalError, _cipher().OperationalError
    return (sqlite3.OperationalError,)


def connect(path: Path | str, key: str = "", *, timeout: float) -> sqlite3.Connection:
    """Open a file, or make it; transactions are begun by hand, threads are the caller's to order.

    Args:
        path: of the file.
        key: of 64 hexadecimal digits; empty for a plain file.
        timeout: seconds to wait for a lock.
    """
    if key:
        return connect_any(path, key, timeout=timeout)
    return sqlite3.connect(path, timeout=timeout, isolation_level=None, check_same_thread=False)


def connect_any(path: Path | str, key: str, *, timeout: float) -> sqlite3.Connection:
    """Open a file by SQLCipher whether it is encrypted or not, so that another can be attached."""
    made = _cipher().connect(
        str(path), timeout=timeout, isolation_level=None, check_same_thread=False
    )
    if key:
        made.execute(f'PRAGMA key = "{_raw(key)}"')
    made.execute("PRAGMA temp_store = MEMORY")  # temporary files would be plain
    return cast("sqlite3.Connection", made)


def attach(db: sqlite3.Connection, path: Path, name: str, key: str) -> None:
    """Attach a second file to a connection of ``connect_any``."""
    db.execute(f"ATTACH DATABASE ? AS {name} KEY ?", (str(path), _raw(key) if key else ""))


def is_encrypted(path: Path) -> bool:
    """Tell whether a file is there and looks like an encrypted database.

    Not one whose first bytes are damaged: a plain one has many zeros, an encrypted one every byte
    as often as any other.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_LOOKED_AT)
    except FileNotFoundError:
        return False
    return bool(head) and not head.startswith(_PLAIN_HEAD) and head.count(0) < len(head) / 64


def _raw(key: str) -> str:
    """Return a key as SQLCipher takes it as it is, without deriving another from it."""
    if len(bytes.fromhex(key)) != KEY_BYTES:
        raise ValueError(f"a key has {KEY_BYTES} bytes")
    return f"x'{key}'"
