"""The translations: collect what is to be translated, hand it out, take it back, check it.

python tools/texts.py extract            bring resources/i18n/*.ts in step with the sources
python tools/texts.py todo fr            print what is not translated yet, a JSON object a line
python tools/texts.py fill fr FILE       take translations back; "-" reads standard input
python tools/texts.py check              fail where something is missing, stale or does not fit
python tools/texts.py release            make the .qm files that the window loads
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import PySide6
import text_rules
from text_sources import sources
from ts_file import FORMS, Source, Translations, read_ts, ts_text, write_ts

from alliancehub.desktop.menus import window_actions

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "i18n"


def ts_path(language: str) -> Path:
    """Return the file of a language."""
    return FOLDER / f"alliancehub_{language}.ts"


def merged(language: str, found: Iterable[Source]) -> Translations:
    """Return all sources with the translations that there are; what is no longer said is gone."""
    known = read_ts(ts_path(language))
    whole: Translations = {}
    for source in found:
        count = len(FORMS[language]) if source.is_plural else 1
        forms = known.get(source, ())
        whole[source] = forms if len(forms) == count else ("",) * count
    return whole


def extract() -> int:
    """Bring all files in step with the sources."""
    found = sources()
    for language in FORMS:
        translations = merged(language, found)
        write_ts(ts_path(language), language, translations)
        left = sum(not all(forms) for forms in translations.values())
        print(f"{language}: {len(translations)} texts, {left} to translate")
    return 0


def todo(language: str, limit: int) -> int:
    """Print what is to be translated: put a ``translation`` into each object and hand it back.

    That is a text or, where there is ``one``, a list of as many as ``forms`` names.
    """
    open_ones = [source for source, forms in read_with_places(language).items() if not all(forms)]
    for source in sorted(open_ones, key=lambda one: (one.places, one.text))[: limit or None]:
        asked: dict[str, object] = {"id": source.id, "source": source.text}
        if source.is_plural:
            asked |= {"one": source.one, "forms": list(FORMS[language])}
        asked["where"] = [place.removeprefix("src/alliancehub/") for place in source.places]
        print(json.dumps(asked, ensure_ascii=False))
    return 0


def read_with_places(language: str) -> Translations:
    """Return what a language has, for the sources as they are now."""
    return merged(language, sources())


def fill(language: str, lines: Iterable[str]) -> int:
    """Take translations back, those that fit; say of the others what is wrong with them."""
    translations = read_with_places(language)
    by_id = {source.id: source for source in translations}
    taken = refused = 0
    for number, line in enumerate(filter(str.strip, lines), 1):
        told = _read_line(line)
        source = by_id.get(str(told.get("id")))
        if source is None:
            refused += 1
            print(f"line {number}: there is no text with the id {told.get('id')!r}")
            continue
        given = told.get("translation")
        forms = tuple(map(str, given)) if isinstance(given, list) else (str(given or ""),)
        if wrong := list(text_rules.problems(language, source, forms)):
            refused += 1
            print(f"line {number}, {source.id} {source.text[:60]!r}: {'; '.join(wrong)}")
            continue
        translations[source] = forms
        taken += 1
    write_ts(ts_path(language), language, translations)
    left = sum(not all(forms) for forms in translations.values())
    print(f"{language}: {taken} taken, {refused} refused, {left} left")
    return 1 if refused else 0


def _read_line(line: str) -> dict[str, object]:
    try:
        told = json.loads(line)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def check() -> int:
    """Print what is wrong with the translations; 1 where something is."""
    found = sources()
    wrong = [line for language in FORMS for line in language_problems(language, found)]
    for line in wrong[:100]:
        print(line)
    if len(wrong) > 100:
        print(f"… and {len(wrong) - 100} more")
    return 1 if wrong else 0


def language_problems(language: str, found: Iterable[Source]) -> Iterator[str]:
    """Yield what is wrong with the file of a language."""
    path, translations = ts_path(language), merged(language, found)
    if not path.exists() or path.read_text("utf-8") != ts_text(language, translations):
        yield f"{path.name} is not in step with the sources: make texts"
    for source, forms in translations.items():
        if not all(forms):
            yield f"{language}: {source.text[:80]!r} is not translated"
            continue
        for problem in text_rules.problems(language, source, forms):
            yield f"{language}: {source.text[:60]!r}: {problem}"
    yield from _clashes(language, translations)


def _clashes(language: str, translations: Translations) -> Iterator[str]:
    """Yield letters that open two entries of one menu."""
    menus: dict[str, list[str]] = {"": []}
    for action in window_actions():
        if not action.menu:
            continue
        menus.setdefault(action.menu, []).append(action.text)
        if action.menu not in menus[""]:
            menus[""].append(action.menu)
    words = {source.text: forms[0] for source, forms in translations.items()}
    for menu, texts in menus.items():
        letters = Counter(
            marked[1][0].casefold()
            for text in texts
            if len(marked := (words.get(text) or text).split("&", 1)) == 2 and marked[1]
        )
        for letter, count in letters.items():
            if count > 1:
                name = menu or "the menu bar"
                yield f"{language}: {count} entries of {name!r} have the letter {letter!r}"


def release() -> int:
    """Make the files that the window loads; a text that is not translated stays English."""
    tool = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    for language in FORMS:
        path = ts_path(language)
        command = [str(tool), "-silent", "-nounfinished", str(path), "-qm"]
        subprocess.run([*command, str(path.with_suffix(".qm"))], check=True)
    return 0


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("extract", "check", "release"):
        commands.add_parser(name)
    asking = commands.add_parser("todo")
    asking.add_argument("language", choices=FORMS)
    asking.add_argument("--limit", type=int, default=0)
    filling = commands.add_parser("fill")
    filling.add_argument("language", choices=FORMS)
    filling.add_argument("file")
    asked = parser.parse_args()
    match asked.command:
        case "extract":
            return extract()
        case "todo":
            return todo(asked.language, asked.limit)
        case "fill":
            is_piped = asked.file == "-"
            text = sys.stdin.read() if is_piped else Path(asked.file).read_text("utf-8")
            return fill(asked.language, text.splitlines())
        case "check":
            return check()
    return release()


if __name__ == "__main__":
    sys.exit(main())
