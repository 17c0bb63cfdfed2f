"""The hub and the engines that benchmarks measure: real processes, real HTTP, durable storage."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import accumulate
from pathlib import Path

from keyring.backends.fail import Keyring

from alliancehub.engine.engine import Engine
from alliancehub.engine.paths import ProfilePaths
from alliancehub.model.ids import derived_id
from alliancehub.server.seed import Given
from tests.hub import PASSWORD, Hub, Member

_KNOWN = ["open", "model", "data", "safety", "climate", "language", "speech", "vision", "genome"]
_SYLLABLES = ["ka", "lo", "mi", "ne", "ru", "sa", "ti", "vo", "be", "du", "fa", "gi", "ho", "tar"]


@cache
def _vocabulary() -> tuple[list[str], list[float]]:
    """Return 8,000 words and how often each is used: like a language, few words make most text."""
    chance = random.Random(8_000)
    invented = ["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))) for _ in range(8_000)]
    words = list(dict.fromkeys([*invented[:60], *_KNOWN, *invented[60:]]))
    weights = [1 / (rank + 10) for rank in range(len(words))]
    return words, list(accumulate(weights))


@cache
def records(count: int) -> tuple[Given, ...]:
    """Return commands that create datasets of some 400 bytes of JSON each, always the same."""
    chance = random.Random(count)
    return tuple(_record(number, chance) for number in range(count))


def _record(number: int, chance: random.Random) -> Given:
    vocabulary, frequencies = _vocabulary()

    def some(words: int) -> str:
        return " ".join(chance.choices(vocabulary, cum_weights=frequencies, k=words))

    values = {
        "title": f"{some(4)} {number}",
        "description": some(24),
        "creator": some(2),
        "url": f"https://data.example.org/{number}",
        "licence": chance.choice(("CC-BY-4.0", "MIT", "Apache-2.0")),
        "languages": chance.sample(("en", "fr", "de", "ja", "ar", "bg"), k=2),
        "keywords": some(2).split()[:1],
        "source": "bench",
    }
    args = {"kind": "dataset", "id": derived_id("bench", str(number)), "values": values}
    return "create", args, ""


@contextmanager
def hub_of(count: int) -> Iterator[Hub]:
    """Yield a hub with so many datasets."""
    with Hub(commands=records(count)) as hub:
        hub.admin()
        yield hub


@contextmanager
def engine_at(folder: Path) -> Iterator[Engine]:
    """Yield an engine that syncs only when told to."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = ProfilePaths(folder, folder / "engine.sock")
    engine = Engine(paths, autosync=False, keyring=Keyring())
    try:
        yield engine
    finally:
        engine.close()


@contextmanager
def signed_in(hub: Hub, member: Member, folder: Path) -> Iterator[Engine]:
    """Yield a member's engine, not yet synced."""
    with engine_at(folder) as engine:
        engine.sign_in(hub.url, member.login, PASSWORD)
        yield engine
