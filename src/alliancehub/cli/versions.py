"""Which version of a dataset is meant: its id, or ``owner/name@1.0.0`` as citations have it."""

from __future__ import annotations

from typing import Annotated

import typer

from alliancehub.engine.api import EngineApi
from alliancehub.model.errors import Refusal
from alliancehub.model.ids import is_id
from alliancehub.model.query import Hit, Query

Version = Annotated[
    str, typer.Argument(metavar="VERSION", help="OWNER/NAME@1.0.0, NAME@1.0.0, or an id.")
]
_MOST = 500


def version_of(engine: EngineApi, text: str, states: tuple[str, ...] = ()) -> str:
    """Return the id of a version that somebody named.

    Args:
        engine: knows the versions that this member may see.
        text: an id, or ``owner/name@label``; the owner and the label may be left out where that
            leaves one.
        states: of those that are meant where no label is given; all where none are named.

    Raises:
        Refusal: nothing is called so, or several are.
    """
    if is_id(text):
        return text
    address, _, label = text.partition("@")
    owner, _, name = address.rpartition("/")
    datasets = [
        one
        for one in engine.query(Query("dataset", where={"name": [name]}, limit=_MOST)).hits
        if not owner or _owner(engine, one) == owner
    ]
    where = {"dataset": [one.id for one in datasets]}
    if label:
        where["label"] = [label]
    elif states:
        where["state"] = list(states)
    found = (
        engine.query(Query("dataset_version", where=where, limit=_MOST)).hits if datasets else []
    )
    if len(found) == 1:
        return found[0].id
    if not found:
        raise Refusal(
            "not_found",
            f"No version that you may see is called {text[:200]!r}.",
            remedy="Sync, or find its id by: alliancehub search -k dataset_version",
        )
    names = ", ".join(sorted(f"{name}@{one.title}" for one in found[:10]))
    raise Refusal(
        "ambiguous", f"{text[:200]!r} may be: {names}.", remedy="Say which, or give its id."
    )


def _owner(engine: EngineApi, dataset: Hit) -> str:
    """Return the short name of whoever has a dataset; empty where it is not known here."""
    kind, field, name = (
        ("organisation", "owner", "slug")
        if dataset.values.get("owner")
        else ("person", "created_by", "handle")
    )
    try:
        return str(engine.detail(kind, str(dataset.values.get(field, ""))).hit.values.get(name, ""))
    except Refusal:
        return ""
