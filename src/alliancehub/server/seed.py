"""Fill a hub fast: commands in large batches, through the one write path. For demo and tests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from alliancehub.model.catalogue import Catalogue
from alliancehub.model.errors import Refusal
from alliancehub.model.ids import derived_id
from alliancehub.model.told import told, with_tree
from alliancehub.server.auth.accounts import store_password
from alliancehub.server.execute import Order
from alliancehub.server.hub import Hub, new_cause, open_hub
from alliancehub.server.settings import Settings

_BATCH = 250  # commands of a batch look through each other's changes

Given = tuple[str, dict[str, Any], str]
"""A command's name, its arguments, and the id of the person who gives it; empty is the hub."""


def run_commands(settings: Settings, catalogue: Catalogue | None, commands: Iterable[Given]) -> int:
    """Run commands on the database of a hub that is not running; return how many.

    Raises Refusal at the first one that is rejected; the batches before its own stay.
    """
    hub = open_hub(settings, catalogue)
    try:
        return run_on(hub, commands)
    finally:
        hub.close()


def run_on(hub: Hub, commands: Iterable[Given]) -> int:
    """Run commands on an open hub; see ``run_commands``."""
    done = 0
    run = new_cause()
    for batch in _batches(iter(commands)):
        with hub.write() as writing:
            for name, args, person in batch:
                cause = derived_id(run, str(done))
                verdict = writing.execution.decide(Order(person, name, args, cause))
                if verdict.status == "rejected":
                    raise Refusal(
                        verdict.code,
                        told(
                            "Command {number} ({name}): {why}",
                            number=done + 1,
                            name=name,
                            why=with_tree(verdict.text, verdict.told, "text"),
                        ),
                        verdict.field,
                        verdict.remedy,
                    )
                done += 1
    return done


def set_password(
    settings: Settings, person: str, password: str, catalogue: Catalogue | None = None
) -> None:
    """Give a person a password, without an invitation, on a hub that is not running."""
    hub = open_hub(settings, catalogue)
    try:
        hashed = hub.passwords.hash(password)
        with hub.database.write() as tx:
            store_password(tx, person, hashed, hub.now)
    finally:
        hub.close()


def _batches(commands: Iterator[Given]) -> Iterator[list[Given]]:
    while batch := list(islice(commands, _BATCH)):
        yield batch
