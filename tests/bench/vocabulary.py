"""The invented language that records of benchmarks are written in."""

from __future__ import annotations

import random
from functools import cache
from itertools import accumulate

_KNOWN = ["open", "model", "data", "safety", "climate", "language", "speech", "vision", "genome"]
_SYLLABLES = ["ka", "lo", "mi", "ne", "ru", "sa", "ti", "vo", "be", "du", "fa", "gi", "ho", "tar"]


@cache
def vocabulary() -> tuple[list[str], list[float]]:
    """Return 8,000 words and how often each is used: like a language, few words make most text."""
    chance = random.Random(8_000)
    invented = ["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))) for _ in range(8_000)]
    words = list(dict.fromkeys([*invented[:60], *_KNOWN, *invented[60:]]))
    weights = [1 / (rank + 10) for rank in range(len(words))]
    return words, list(accumulate(weights))
