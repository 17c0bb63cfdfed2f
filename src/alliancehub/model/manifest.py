"""The manifest of a version: which files it has, and the one hash that names them all.

Versions are named by the SHA-256 of the lines ``sha256 SP size SP path LF``, sorted by path as
UTF-8 bytes. Paths come from strangers: what would be another file on another system, or none, is
refused in words.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from alliancehub.model.told import told

FILES_MAX = 1_000_000
FILE_BYTES_MAX = 16 * 2**40
PATH_BYTES_MAX = 1_024
NAME_BYTES_MAX = 255
_SHA256 = re.compile("[0-9a-f]{64}")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_BARRED = '<>:"|?*\\'
_AT_ONCE = 4_096
# Control and formatting characters, surrogates, and separators of lines.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_JOINERS = frozenset("\u200c\u200d")  # Persian and Indic words are written with them


class FileEntry(NamedTuple):
    """One file of a version.

    Attributes:
        path: with ``/`` between folders, as ``check_path`` wants it.
        size: bytes.
        sha256: of its content, in hexadecimal digits of lower case.
    """

    path: str
    size: int
    sha256: str

    @property
    def line(self) -> str:
        """Its line of the manifest."""
        return f"{self.sha256} {self.size} {self.path}\n"


def manifest_hash(files: Iterable[FileEntry]) -> str:
    """Return the hash that names some files, in whatever order they come."""
    return sorted_manifest_hash(sorted(files, key=lambda one: one.path.encode()))


def sorted_manifest_hash(files: Iterable[FileEntry]) -> str:
    """Return the hash of files that are sorted by path as UTF-8 bytes, reading each once."""
    digest = hashlib.sha256()
    lines: list[str] = []
    for one in files:
        lines.append(one.line)
        if len(lines) >= _AT_ONCE:
            digest.update("".join(lines).encode())
            lines.clear()
    digest.update("".join(lines).encode())
    return digest.hexdigest()


def is_sha256(text: object) -> bool:
    """Tell whether a value is a SHA-256 as written here: 64 hexadecimal digits of lower case."""
    return isinstance(text, str) and _SHA256.fullmatch(text) is not None


def check_path(path: str) -> str:
    """Return what is wrong with the path of a file, in words, or an empty string."""
    if not path:
        return told("A file has no path.")
    if problem := _text_problem(path):
        return problem
    if path.startswith(("/", "~")):
        return told("{path} begins at the top of a disk or a home folder.", path=_quoted(path))
    for name in path.split("/"):
        if problem := _name_problem(path, name):
            return problem
    return ""


def check_entry(entry: FileEntry) -> str:
    """Return what is wrong with a file of a manifest, in words, or an empty string."""
    if problem := check_path(entry.path):
        return problem
    if not is_sha256(entry.sha256):
        return told(
            "{path} has no SHA-256 of 64 hexadecimal digits in lower case.",
            path=_quoted(entry.path),
        )
    if not 0 <= entry.size <= FILE_BYTES_MAX:
        return told("{path} has no size between 0 and 16 TiB.", path=_quoted(entry.path))
    return ""


def folded(path: str) -> str:
    """Return what two paths share that are one file where case does not count."""
    return unicodedata.normalize("NFC", path.casefold())


def clashes(paths: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield each path that cannot lie beside an earlier one, with what is wrong, in words.

    Two differ in nothing but the case of letters, are the same, or one is a folder of the other.
    """
    seen: dict[str, str] = {}
    folders: dict[str, str] = {}
    for path in paths:
        key = folded(path)
        parents = _parents(key)
        if (other := seen.get(key)) is not None:
            yield path, same_words(path, other)
        elif (below := folders.get(key)) is not None:
            yield path, holds_words(path, below)
        elif (above := next((seen[one] for one in parents if one in seen), None)) is not None:
            yield path, lies_in_words(path, above)
        elif (written := _folder_clash(path, parents, folders)) is not None:
            yield path, same_words(path, written)
        else:
            seen[key] = path
            for parent in parents:
                folders.setdefault(parent, path)


def holds_words(path: str, other: str) -> str:
    """Say that a file lies in one that is to be no folder."""
    return told(
        "{path} is a file, and {other} lies in it.", path=_quoted(path), other=_quoted(other)
    )


def lies_in_words(path: str, other: str) -> str:
    """Say that a file would lie in another."""
    return told(
        "{path} lies in {other}, which is a file.", path=_quoted(path), other=_quoted(other)
    )


def same_words(path: str, other: str) -> str:
    """Say that two files are the same, or would be on many systems."""
    if path == other:
        return told("{path} is named twice.", path=_quoted(path))
    return told(
        "{path} and {other} differ only in the case of letters: on many systems they are one.",
        path=_quoted(path),
        other=_quoted(other),
    )


def _parents(path: str) -> list[str]:
    parts = path.split("/")
    return ["/".join(parts[:count]) for count in range(1, len(parts))]


def _folder_clash(path: str, parents: list[str], folders: dict[str, str]) -> str | None:
    """Return an earlier path with a folder that differs from one of this path only in case."""
    for depth, parent in enumerate(parents, start=1):
        other = folders.get(parent)
        if other is not None and other.split("/")[:depth] != path.split("/")[:depth]:
            return other
    return None


def _text_problem(path: str) -> str:
    try:
        size = len(path.encode())
    except UnicodeEncodeError:
        return told("A path is no valid Unicode.")
    if size > PATH_BYTES_MAX:
        return told(
            "{path} is {n} bytes long; at most {most} fit.",
            path=_quoted(path),
            n=size,
            most=PATH_BYTES_MAX,
        )
    if not unicodedata.is_normalized("NFC", path):
        return told(
            "{path} is not in the Unicode form NFC, so it would be two names.", path=_quoted(path)
        )
    hidden = None if path.isascii() and path.isprintable() else next(filter(_is_hidden, path), None)
    if hidden is not None:
        return told(
            "{path} holds the invisible character {code}.",
            path=_quoted(path),
            code=f"U+{ord(hidden):04X}",
        )
    barred = next((one for one in path if one in _BARRED), None)
    if barred is not None:
        return told(
            "{path} holds {character}, which no name on Windows may.",
            path=_quoted(path),
            character=barred,
        )
    return ""


def _is_hidden(character: str) -> bool:
    return character not in _JOINERS and unicodedata.category(character) in _HIDDEN


def _name_problem(path: str, name: str) -> str:
    if not name:
        return told("{path} has an empty name between two slashes.", path=_quoted(path))
    if name in {".", ".."}:
        return told("{path} leads out of its folder.", path=_quoted(path))
    if len(name.encode()) > NAME_BYTES_MAX:
        return told(
            "{path} has a name of more than {most} bytes.", path=_quoted(path), most=NAME_BYTES_MAX
        )
    if name.endswith((" ", ".")) or name.startswith(" "):
        return told(
            "{path} has a name that begins or ends with a space or ends with a dot.",
            path=_quoted(path),
        )
    if _RESERVED.fullmatch(name):
        return told("{path} has a name that Windows keeps for devices.", path=_quoted(path))
    return ""


def _quoted(path: str) -> str:
    return ascii(path[:200]) if not path.isprintable() else f"“{path[:200]}”"
