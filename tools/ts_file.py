"""Qt Linguist's translation files, read and written in one form."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # our own files
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from xml.sax.saxutils import escape

CONTEXT = "AllianceHub"
# The forms that Qt's rules tell apart, in its order, with a number that takes each.
FORMS: dict[str, tuple[str, ...]] = {
    "fr": ("0 and 1", "other"),
    "es": ("1", "other"),
    "de": ("1", "other"),
    "ja": ("any",),
    "ar": ("0", "1", "2", "3-10", "11-99", "other"),
}


@dataclass(frozen=True)
class Source:
    """A text of the program.

    Attributes:
        one: the text for a count of one, where it has a plural; Qt's disambiguation.
        places: the files that say it.
    """

    text: str
    one: str = ""
    places: tuple[str, ...] = field(default=(), compare=False)

    @property
    def id(self) -> str:
        """What names it in lists for translators."""
        return sha256(f"{self.text}\0{self.one}".encode()).hexdigest()[:10]

    @property
    def is_plural(self) -> bool:
        """Whether it is said with a count."""
        return bool(self.one)


Translations = dict[Source, tuple[str, ...]]
"""The forms of each source; one where it has no plural; empty texts where it is not translated."""


def read_ts(path: Path) -> Translations:
    """Return what a file holds, nothing where there is none; places are left out."""
    if not path.exists():
        return {}
    found: Translations = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        text = message.findtext("source") or ""
        target = message.find("translation")
        if target is None:
            continue
        forms = target.findall("numerusform") if message.get("numerus") else [target]
        source = Source(text, message.findtext("comment") or "")
        found[source] = tuple(form.text or "" for form in forms)
    return found


def write_ts(path: Path, language: str, translations: Translations) -> None:
    """Write a file, its messages in the order of their texts."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(ts_text(language, translations), "utf-8")


def ts_text(language: str, translations: Translations) -> str:
    """Return what ``write_ts`` writes."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for source in sorted(translations, key=lambda one: (one.text, one.one)):
        lines += _message(source, translations[source])
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _message(source: Source, forms: tuple[str, ...]) -> list[str]:
    state = "" if all(forms) else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if source.is_plural else "    <message>"]
    lines += [f'        <location filename="../../{place}"/>' for place in source.places]
    lines.append(f"        <source>{escape(source.text)}</source>")
    if source.is_plural:
        lines.append(f"        <comment>{escape(source.one)}</comment>")
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{escape(forms[0])}</translation>")
    return [*lines, "    </message>"]
