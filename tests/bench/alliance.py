"""The hub and the engines that benchmarks measure: real processes, real HTTP, durable storage."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from keyring.backends.fail import Keyring

from alliancehub.engine.engine import Engine
from alliancehub.engine.paths import ProfilePaths
from alliancehub.model.ids import derived_id
from alliancehub.server.seed import Given
from tests.bench.vocabulary import vocabulary
from tests.hub import PASSWORD, Hub, Member


@cache
def records(count: int) -> tuple[Given, ...]:
    """Return commands that create datasets of some 400 bytes of JSON each, always the same."""
    chance = random.Random(count)
    return tuple(record(number, chance) for number in range(count))


def record(number: int, chance: random.Random) -> Given:
    """Return the command that creates one of them."""
    known, frequencies = vocabulary()

    def some(words: int) -> str:
        return " ".join(chance.choices(known, cum_weights=frequencies, k=words))

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
    with Hub(commands=records(count), is_watched=False) as hub:
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
