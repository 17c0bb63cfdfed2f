"""What a translation must keep of its source; each rule answers in words for the translator."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ts_file import FORMS, Source

PLACE = re.compile(r"\{\w+\}")
ACCELERATOR = re.compile(r"&(?=\w)")
# What must come through as it is: names, keys, addresses.
KEPT = re.compile(
    r"AllianceHub|Ctrl\+\S*\w|Alt\+\S*\w|https?://[\w.{}]+|alliancehub(?:://| \w+)|UTF-8"
)
# The ends of a text, and what they may be in other scripts.
ENDS = {"…": "…", ".": ".。", "?": "?\uff1f؟", "!": "!\uff01", ":": ":\uff1a", ",": ",、،"}
_MNEMONIC_BEHIND = re.compile(r"\s*\(&\w\)")  # “ファイル(&F)…”


def problems(language: str, source: Source, forms: tuple[str, ...]) -> Iterator[str]:
    """Yield what is wrong with a translation; all its forms are there."""
    wanted = len(FORMS[language]) if source.is_plural else 1
    if len(forms) != wanted:
        yield f"{wanted} forms are needed ({', '.join(FORMS[language])}), not {len(forms)}"
        return
    for number, form in enumerate(forms):
        may_drop_count = source.is_plural and number < len(forms) - 1
        yield from _problems(source, form, may_drop_count=may_drop_count)


def _problems(source: Source, form: str, *, may_drop_count: bool) -> Iterator[str]:
    if not form.strip():
        yield "it is empty"
        return
    there, wanted = set(PLACE.findall(form)), set(PLACE.findall(source.text))
    if may_drop_count:
        there.discard("{n}")
        wanted.discard("{n}")
    if there != wanted:
        yield f"it has the places {sorted(there)} instead of {sorted(wanted)}"
    if _edges(form) != _edges(source.text):
        yield "it begins or ends with other spaces"
    if form.count("\n") != source.text.count("\n"):
        yield "it has another number of lines"
    if len(ACCELERATOR.findall(form)) != len(ACCELERATOR.findall(source.text)):
        yield "it has another number of letters marked with &"
    if lost := [kept for kept in KEPT.findall(source.text) if kept.rstrip(".") not in form]:
        yield f"it lacks {lost[0]!r}"
    yield from _end_problem(source.text, form)


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _end_problem(text: str, form: str) -> Iterator[str]:
    text = text.rstrip(' ”")')
    form = _MNEMONIC_BEHIND.sub("", form).rstrip(' ”“»«")」』\uff09\u00a0')
    wanted = ENDS.get(text[-1:], "")
    if wanted and form[-1:] not in wanted:
        yield f"it should end with one of {wanted}, as the source does"
    elif not wanted and any(form[-1:] in ends for ends in ENDS.values() if form[-1:]):
        yield f"it ends with {form[-1:]!r}, which the source does not"
