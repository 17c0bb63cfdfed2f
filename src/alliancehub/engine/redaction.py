"""Takes out of a text what is nobody else's business, and counts what it took. Pure.

On the safe side: rather a word too many is taken out than one too few.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

NAME_MIN = 3  # shorter ones are no names, and would take every log apart

_URL = re.compile(r"\b(?:https?|socks5h?|alliancehub|file)://[^\s\"'<>\\)\]}]+", re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_UUID = re.compile(
    r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b", re.IGNORECASE
)
_NAMED_SECRET = re.compile(
    r"""(?P<name>["']?\b[\w-]*(?:password|passwd|secret|token|authorization|cookie|api[_-]?key)
    [\w-]*["']?\s*[:=]\s*)
    (?P<value>(?:bearer\s+|basic\s+)?(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,;&)}\]]+))""",
    re.IGNORECASE | re.VERBOSE,
)
_BEARER = re.compile(r"\b(bearer|basic)\s+[A-Za-z0-9+/=._~-]{6,}", re.IGNORECASE)
_LONG = re.compile(r"(?<![\w/.-])[A-Za-z0-9_-]{24,}={0,2}(?![\w/.-])")
_ADDRESS = re.compile(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\w)")
_HOME = re.compile(r"(?<![\w.])(?:/home/|/Users/|[A-Za-z]:\\Users\\)[^/\\\s\"':]+")
_QUOTED = re.compile(r"'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\"")
_FRAME = re.compile(r'^\s*File "|^\s*File \'')
_WORD = re.compile(r"[^\W_]+", re.UNICODE)


class Redactor:
    """Knows what to take out beside what looks like a secret by itself.

    Args:
        hubs: addresses of hubs, which become ``hub-1``, ``hub-2`` …
        homes: folders that become ``~``.
        secrets: texts that must not be in anything, however short.
        names: what the member's rows, people and accounts are called.
        words: further texts and what stands for each, such as the name of this machine.
    """

    def __init__(
        self,
        hubs: Iterable[str] = (),
        homes: Iterable[str] = (),
        secrets: Iterable[str] = (),
        names: Iterable[str] = (),
        words: Mapping[str, str] | None = None,
    ) -> None:
        self.replaced: Counter[str] = Counter()
        self._hubs: dict[str, str] = {}
        for hub in hubs:
            self._hub(_host(hub))
        self._homes = sorted({one for one in homes if len(one) > 1}, key=len, reverse=True)
        self._secrets = sorted({one for one in secrets if one}, key=len, reverse=True)
        self._words = {one: mark for one, mark in (words or {}).items() if len(one) >= NAME_MIN}
        self._ids: dict[str, str] = {}
        self._names: dict[str, list[tuple[str, ...]]] = {}
        for name in names:
            self._know(name)

    def text(self, text: str, *, is_log: bool = False) -> str:
        """Return a text without what is private.

        Args:
            text: of any length.
            is_log: it may quote what somebody wrote: quotes of several words are taken out too.
        """
        for secret in self._secrets:
            text = self._plain(text, secret, "[secret]")
        text = self._sub(_NAMED_SECRET, text, lambda m: f"{m['name']}{self._mark('[secret]')}")
        text = self._sub(_BEARER, text, lambda m: f"{m[1]} {self._mark('[secret]')}")
        text = self._sub(_URL, text, self._url)
        text = self._sub(_EMAIL, text, lambda _: self._mark("[e-mail]"))
        for host, mark in self._hubs.items():
            text = self._whole_word(text, host, mark)
        for home in self._homes:
            text = self._plain(text, home, "~")
        text = self._sub(_HOME, text, lambda _: self._mark("~"))
        text = self._sub(_UUID, text, self._id)
        text = self._sub(_LONG, text, self._long)
        text = self._sub(_ADDRESS, text, self._address)
        for word, mark in self._words.items():
            text = self._whole_word(text, word, mark)
        if is_log:
            text = "".join(map(self._unquoted, text.splitlines(keepends=True)))
        return self._without_names(text)

    def hub(self, address: str) -> str:
        """Return what stands for a hub."""
        return self._hub(_host(address))

    # -- one kind of secret each

    def _url(self, match: re.Match[str]) -> str:
        url = match[0]
        try:
            parts = urlsplit(url)
            host = parts.hostname or ""
        except ValueError:
            return self._mark("[address]")
        if parts.scheme.lower() == "file":
            return self._mark("[file]")
        if "/invitation" in parts.path:
            return self._mark("[invitation link]")
        port = f":{parts.netloc.rpartition(':')[2]}" if parts.netloc[-1:].isdigit() else ""
        port = port if ":" in parts.netloc.rpartition("@")[2] else ""
        path = self._sub(_UUID, parts.path, self._id)
        path = "/".join(
            self._mark("[part]") if len(part) > 24 and "[id" not in part else part
            for part in path.split("/")
        )
        if parts.username or parts.password:
            self._mark("[secret]")
        if parts.query or parts.fragment:
            path += self._mark("[query]")
        return f"{parts.scheme}://{self._hub(host, is_counted=True)}{port}{path}"

    def _hub(self, host: str, *, is_counted: bool = False) -> str:
        if not host or host in {"localhost", "127.0.0.1", "::1"}:
            return host
        mark = self._hubs.setdefault(host, f"hub-{len(self._hubs) + 1}")
        return self._mark(mark, "[hub address]") if is_counted else mark

    def _id(self, match: re.Match[str]) -> str:
        mark = self._ids.setdefault(match[0].lower(), f"[id {len(self._ids) + 1}]")
        return self._mark(mark, "[id]")

    def _long(self, match: re.Match[str]) -> str:
        found = match[0]
        is_word = found.isalpha() and (found.islower() or found.isupper() or found.istitle())
        is_name = "_" in found and found.replace("_", "").isalpha() and found.islower()
        return found if is_word or is_name else self._mark("[secret]")

    def _address(self, match: re.Match[str]) -> str:
        parts = match[0].split(".")
        if parts[0] == "127" or any(int(one) > 255 for one in parts):
            return match[0]
        return self._mark("[network address]")

    def _unquoted(self, line: str) -> str:
        """Take out of a line what it quotes, where that is more than a word of a program."""
        if _FRAME.match(line):
            return line

        def quote(match: re.Match[str]) -> str:
            inside = match[0][1:-1]
            is_plain = len(inside) <= 30 and " " not in inside.strip() and inside.isascii()
            return match[0] if is_plain else self._mark("[quoted]")

        return _QUOTED.sub(quote, line)

    def _know(self, name: str) -> None:
        words = tuple(word.casefold() for word in _WORD.findall(name))
        if words and sum(map(len, words)) >= NAME_MIN:
            self._names.setdefault(words[0], []).append(words)

    def _without_names(self, text: str) -> str:
        """Take out all known names in one walk over the words, however many names there are."""
        if not self._names:
            return text
        places = list(_WORD.finditer(text))
        folded = [place[0].casefold() for place in places]
        kept: list[str] = []
        done = at = 0
        while at < len(places):
            best = 0
            for words in self._names.get(folded[at], ()):
                if len(words) > best and tuple(folded[at : at + len(words)]) == words:
                    best = len(words)
            if best and not _is_mark(text, places[at]):
                kept.append(text[done : places[at].start()])
                kept.append(self._mark("[name]"))
                done = places[at + best - 1].end()
            at += best or 1
        kept.append(text[done:])
        return "".join(kept)

    # -- and what all of them do

    def _mark(self, mark: str, kind: str = "") -> str:
        self.replaced[kind or mark] += 1
        return mark

    def _sub(self, pattern: re.Pattern[str], text: str, replace: object) -> str:
        return pattern.sub(replace, text)  # type: ignore[call-overload, no-any-return] # a function

    def _plain(self, text: str, wanted: str, mark: str) -> str:
        if count := text.count(wanted):
            self.replaced[mark] += count
            text = text.replace(wanted, mark)
        return text

    def _whole_word(self, text: str, wanted: str, mark: str) -> str:
        pattern = re.compile(rf"(?<![\w-]){re.escape(wanted)}(?![\w-])", re.IGNORECASE)
        kind = "[hub address]" if mark.startswith("hub-") else mark
        return self._sub(pattern, text, lambda _: self._mark(mark, kind))


def _is_mark(text: str, place: re.Match[str]) -> bool:
    """Tell whether a word is one of a mark that was put in before, such as ``[secret]``."""
    begin = text.rfind("[", max(0, place.start() - 20), place.start())
    end = text.find("]", place.end(), place.end() + 20)
    inside = text[begin + 1 : end] if begin >= 0 and end >= 0 else ""
    return bool(inside) and inside.rstrip(" 0123456789") in _MARKS


_MARKS = frozenset(
    {
        "secret",
        "e-mail",
        "id",
        "name",
        "quoted",
        "file",
        "query",
        "part",
        "address",
        "network address",
        "invitation link",
        "this machine",
        "this user",
    }
)


def _host(address: str) -> str:
    try:
        return urlsplit(address if "://" in address else f"//{address}").hostname or ""
    except ValueError:
        return ""
