"""Which entries of the palette are meant by some words, best first; and what was used. Pure: no Qt.

Whole beginnings of words count most, then letters in passing; what is used often comes earlier.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from alliancehub.desktop.later import loaded

SHOWN = 12  # entries of the window's own, of which one is surely meant
FADES = 0.9  # what a use counts for after each later one
KEPT = 200
FUZZY_FROM = 3  # letters; fewer are inside of everything, but for scripts without spaces
FUZZY_LEAST = 78.0
BEGUN, TITLED = 100.0, 95.0  # the title begins with the words, or has words that begin so
SURE = 82.0  # and more: it bears the words, or begins with their letters
USE_WORTH = 14.0  # the most that use adds, against 100 for a beginning that fits


@dataclass(frozen=True)
class Entry:
    """One line of the palette.

    Attributes:
        key: stable name, by which its use is remembered.
        title: what it is called.
        section: what sort of thing it is, in words.
        icon: a name for ``icons.icon``.
        run: does it, or goes there.
        keys: its shortcut as the platform writes it.
        keywords: further words to find it by.
        detail: what tells it from others of its name; not searched.
        fills: text that is put into the line instead of running anything.
        is_quiet: whether it is offered only to who types what it is called.
    """

    key: str
    title: str
    section: str
    icon: str
    run: Callable[[], object] | None = None
    keys: str = ""
    keywords: str = ""
    detail: str = ""
    fills: str = ""
    is_quiet: bool = False
    _title: str = field(init=False, repr=False, compare=False, default="")
    _words: tuple[str, ...] = field(init=False, repr=False, compare=False, default=())

    def __post_init__(self) -> None:
        told = f"{self.title} {self.keywords} {self.section}"
        object.__setattr__(self, "_title", folded(self.title))
        object.__setattr__(self, "_words", tuple(folded(told).split()))

    def fits(self, text: str) -> float:
        """Return how well folded words fit it: 0 for not at all, up to 100."""
        wanted = text.split()
        own = self._title.split()
        if self._title.startswith(text):
            return BEGUN
        if all(any(one.startswith(word) for one in own) for word in wanted):
            return TITLED
        if text in self._title and (len(text) >= FUZZY_FROM or not text.isascii()):
            return 90.0
        if all(any(one.startswith(word) for one in self._words) for word in wanted):
            return 84.0
        if len(wanted) == 1 and len(text) > 1 and "".join(w[0] for w in own).startswith(text):
            return 82.0
        if len(text) < FUZZY_FROM:
            return 0.0
        likeness: float = loaded("part:likeness")(text, self._title)
        return likeness * 0.8 if likeness >= FUZZY_LEAST else 0.0

    def is_a_guess(self, words: str) -> bool:
        """Whether it is merely like these words, as what somebody mistyped is."""
        return self.fits(_wanted(words)) < SURE


def folded(text: str) -> str:
    """Return a text without case and accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))


def _wanted(words: str) -> str:
    return " ".join(folded(words).split())


def best(entries: Iterable[Entry], text: str, uses: Uses, limit: int = SHOWN) -> list[Entry]:
    """Return the entries that some words mean, best first; without words the most used ones."""
    wanted = _wanted(text)
    ranked = []
    for entry in entries:
        use = uses.worth(entry.key)
        fits = entry.fits(wanted) if wanted else use
        if fits:
            ranked.append((fits + use, entry))
    ranked.sort(key=lambda one: (-one[0], len(one[1].title)))
    return [entry for _, entry in ranked[:limit]]


def titled_first(entries: Iterable[Entry], text: str) -> list[Entry]:
    """Return what was found in its order, but first those whose title begins so, or says so."""
    wanted = _wanted(text)
    return sorted(entries, key=lambda one: -max(one.fits(wanted), TITLED - 1))


class Uses:
    """How often and how lately each entry was used, in one number that fades."""

    def __init__(self, stored: str = "") -> None:
        """Make it of what ``stored`` returned; nonsense counts for nothing."""
        self._worth: dict[str, float] = {}
        try:
            found = json.loads(stored) if stored else {}
        except ValueError:
            found = {}
        if isinstance(found, dict):
            self._worth = {
                key: float(worth)
                for key, worth in found.items()
                if isinstance(worth, int | float) and 0 < worth < 1e6
            }

    def note(self, key: str) -> None:
        """Note that an entry was used just now."""
        for other in self._worth:
            self._worth[other] *= FADES
        self._worth[key] = self._worth.get(key, 0.0) + 1.0
        kept = sorted(self._worth.items(), key=lambda one: -one[1])[:KEPT]
        self._worth = dict(kept)

    def worth(self, key: str) -> float:
        """Return what its use adds to how well an entry fits."""
        worth = self._worth.get(key, 0.0)
        return USE_WORTH * worth / (worth + 1.0)

    def stored(self) -> str:
        """Return it as text, to be made of again."""
        return json.dumps({key: round(worth, 4) for key, worth in self._worth.items()})
