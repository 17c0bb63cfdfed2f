"""What SQLite does to its files, seen and decided on below it, in this process.

Every write, sync, truncation and deletion of the library's default VFS passes by a rule, which lets
it happen, kills the process, or answers as a disk does that is full or fails::

    with file_rule(lambda what, path: SQLITE_FULL if path.endswith("-wal") else OK):
        ...

It is the library itself that is asked, through its C interface, not a copy or a replacement.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import signal
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

OK = 0
KILL = -1
TEAR = -2  # half of a write, then the end
SQLITE_FULL = sqlite3.SQLITE_FULL

Rule = Callable[[str, str], int]

_P, _I, _L = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
_Open = ctypes.CFUNCTYPE(_I, _P, _P, _P, _I, _P)
_Delete = ctypes.CFUNCTYPE(_I, _P, _P, _I)
_Write = ctypes.CFUNCTYPE(_I, _P, _P, _I, _L)
_Truncate = ctypes.CFUNCTYPE(_I, _P, _L)
_Sync = ctypes.CFUNCTYPE(_I, _P, _I)
_METHODS = 18  # pointers behind the version, of which older versions have fewer


class _Methods(ctypes.Structure):
    """``sqlite3_io_methods``."""

    _fields_ = (
        ("version", _I),
        ("close", _P),
        ("read", _P),
        ("write", _P),
        ("truncate", _P),
        ("sync", _P),
        ("rest", _P * (_METHODS - 5)),
    )


class _File(ctypes.Structure):
    """``sqlite3_file``."""

    _fields_ = (("methods", ctypes.POINTER(_Methods)),)


class _Vfs(ctypes.Structure):
    """``sqlite3_vfs``, as far as it is used."""

    _fields_ = (
        ("version", _I),
        ("file_size", _I),
        ("path_max", _I),
        ("next", _P),
        ("name", ctypes.c_char_p),
        ("data", _P),
        ("open", _P),
        ("delete", _P),
    )


_rule: Rule | None = None
_paths: dict[int, str] = {}
_copies: dict[int, tuple[Any, ...]] = {}  # of each table of methods; files may outlive the rule


@contextmanager
def file_rule(rule: Rule) -> Iterator[None]:
    """Have a rule asked for all files that are opened from now on, as long as this is open.

    It is called with ``write``, ``sync``, ``truncate`` or ``delete`` and the path, and returns OK,
    KILL, TEAR or an error code of SQLite. It may be called from any thread.
    """
    global _rule  # noqa: PLW0603 - the library has one default VFS, and this is its rule
    vfs = _library().sqlite3_vfs_find(None).contents
    before = vfs.open, vfs.delete
    kept = _install(vfs)
    _rule = rule
    try:
        yield
    finally:
        _rule = None  # files that are still open pass by it
        vfs.open, vfs.delete = before
        del kept


def is_possible() -> bool:
    """Whether Python uses the shared library of the system, so that there is a VFS to find."""
    try:
        return bool(_library().sqlite3_libversion().decode() == sqlite3.sqlite_version)
    except (OSError, AttributeError):
        return False


def _library() -> Any:
    name = ctypes.util.find_library("sqlite3")
    loaded = Path("/proc/self/maps").read_text()
    found = next((line.split()[-1] for line in loaded.splitlines() if "libsqlite3" in line), name)
    library = ctypes.CDLL(found)
    library.sqlite3_libversion.restype = ctypes.c_char_p
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    return library


def _decided(what: str, path: str) -> int:
    answer = OK if _rule is None else _rule(what, path)
    if answer == KILL:
        os.kill(os.getpid(), signal.SIGKILL)
    return answer


def _install(vfs: _Vfs) -> tuple[Any, ...]:
    """Put ours before what opens and deletes; return what must be kept as long as it is there."""
    opens, deletes = _Open(vfs.open), _Delete(vfs.delete)

    def opened(at: int, name: int, file: int, flags: int, out: int) -> int:
        code: int = opens(at, name, file, flags, out)
        if code == OK:
            _paths[file] = ctypes.string_at(name).decode() if name else ""
            made = ctypes.cast(file, ctypes.POINTER(_File)).contents
            if made.methods:
                made.methods = _watched(made.methods)
        return int(code)

    def deleted(at: int, name: int, is_synced: int) -> int:
        return _decided("delete", ctypes.string_at(name).decode()) or deletes(at, name, is_synced)

    made = _Open(opened), _Delete(deleted)
    vfs.open, vfs.delete = (ctypes.cast(one, _P).value for one in made)
    return (*made, opens, deletes)


def _watched(methods: Any) -> Any:
    """Return a copy of a file's methods that asks the rule first."""
    at = ctypes.addressof(methods.contents)
    if at not in _copies:
        copy = _Methods.from_buffer_copy(methods.contents)
        writes, truncates = _Write(copy.write), _Truncate(copy.truncate)
        syncs = _Sync(copy.sync)

        def write(file: int, data: int, size: int, offset: int) -> int:
            answer = _decided("write", _paths.get(file, ""))
            if answer == TEAR:
                writes(file, data, size // 2, offset)
                os.kill(os.getpid(), signal.SIGKILL)
            return answer or writes(file, data, size, offset)

        def truncate(file: int, size: int) -> int:
            return _decided("truncate", _paths.get(file, "")) or truncates(file, size)

        def sync(file: int, flags: int) -> int:
            return _decided("sync", _paths.get(file, "")) or syncs(file, flags)

        made = _Write(write), _Truncate(truncate), _Sync(sync)
        copy.write, copy.truncate, copy.sync = (ctypes.cast(one, _P).value for one in made)
        _copies[at] = (copy, *made, writes, truncates, syncs)
    return ctypes.pointer(_copies[at][0])
