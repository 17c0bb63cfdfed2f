"""Objects out of a text that holds a JSON array, one by one, past those that are damaged.

Reads a script such as ``const data = [ {…}, {…} ];``, a JSON file with an array, and JSON lines
alike. It keeps some two megabytes in memory, however large the file is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from alliancehub.model.told import told

OBJECT_MAX = 1_000_000  # characters of one object
_NEXT_OBJECT = re.compile(r"\n[ \t\r]*(?=\{)")
_BETWEEN = re.compile(r"[\s,\ufeff]*")


@dataclass(frozen=True)
class Found:
    """An object, or in its place what is wrong.

    Attributes:
        line: where it begins, from 1.
        value: the object; None where there is a problem.
    """

    line: int
    value: dict[str, Any] | None
    problem: str = ""


def objects_in(path: Path) -> Iterator[Found]:
    """Yield what a file holds; raises OSError where it cannot be read."""
    # Bytes that are no UTF-8 become lone surrogates, so that only the objects they are in suffer.
    with path.open(encoding="utf-8", errors="surrogateescape", newline="") as file:
        yield from _Scanner(file).objects()


class _Scanner:
    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._text = ""
        self._at = 0
        self._line = 1
        self._counted = 0
        self._is_at_end = False
        self._decoder = json.JSONDecoder()

    def objects(self) -> Iterator[Found]:
        self._fill()
        is_array = self._enter_array()
        while True:
            self._move(self._past(_BETWEEN))
            if self._at >= len(self._text):
                if is_array:
                    yield Found(self._line, None, told("The file ends before its list does."))
                return
            if is_array and self._text[self._at] == "]":
                return
            yield self._next()

    def _enter_array(self) -> bool:
        """Go behind the first bracket; a file that begins with an object is JSON lines."""
        begin = self._past(_BETWEEN)
        if self._text[begin : begin + 1] == "{":
            return False
        bracket = self._text.find("[", begin)
        if bracket < 0:
            self._move(len(self._text))
            return True
        self._move(bracket + 1)
        return True

    def _next(self) -> Found:
        begin = self._line
        problem: str = told("This is no object in braces.")
        if self._text[self._at] == "{":
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                problem = self._in_words(error)
            except RecursionError:
                problem = told("It is nested too deep.")
            else:
                self._move(end)
                return _checked(begin, value)
        self._skip()
        return Found(begin, None, problem)

    def _in_words(self, error: json.JSONDecodeError) -> str:
        column = error.pos - self._at + 1
        if error.pos >= len(self._text) and not self._is_at_end:
            return told("It is longer than {n} characters.", n=OBJECT_MAX)
        return told("Its JSON is damaged at character {n}: {why}.", n=column, why=error.msg)

    def _skip(self) -> None:
        """Go to the next object at the begin of a line, as all that are published stand."""
        while True:
            found = _NEXT_OBJECT.search(self._text, self._at)
            if found:
                self._move(found.end())
                return
            # What closes the list at the end of the file is not part of what is damaged.
            close = self._text.rfind("\n]", self._at)
            if self._is_at_end:
                self._move(close + 1 if close >= 0 else len(self._text))
                return
            self._move(len(self._text))

    def _past(self, pattern: re.Pattern[str]) -> int:
        found = pattern.match(self._text, self._at)
        return found.end() if found else self._at

    def _move(self, to: int) -> None:
        self._line += self._text.count("\n", self._counted, to)
        self._at = self._counted = to
        self._fill()

    def _fill(self) -> None:
        """Keep a whole object within reach, so that what does not decode is damaged."""
        if self._is_at_end or len(self._text) - self._at >= OBJECT_MAX:
            return
        more = self._file.read(OBJECT_MAX)
        self._is_at_end = not more
        self._text = self._text[self._at :] + more
        self._at = self._counted = 0


def _checked(line: int, value: Any) -> Found:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return Found(line, None, told("It holds text that is no Unicode; save the file as UTF-8."))
    return Found(line, value)
