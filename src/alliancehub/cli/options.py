"""Options that several commands share."""

from __future__ import annotations

from typing import Annotated

import typer

from alliancehub.model.errors import invalid

Json = Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")]
Where = Annotated[
    list[str] | None,
    typer.Option("--where", "-w", metavar="FIELD=VALUE", help="Narrow it down; may be repeated."),
]
Wait = Annotated[
    bool, typer.Option("--wait/--no-wait", help="Wait until the changes have been sent.")
]
Seconds = Annotated[float, typer.Option("--timeout", help="Seconds to wait at most.", min=1)]


def where_of(pairs: list[str] | None) -> dict[str, list[str]]:
    """Return ``["state=active", "state=paused"]`` as ``{"state": ["active", "paused"]}``."""
    where: dict[str, list[str]] = {}
    for pair in pairs or []:
        field, found, value = pair.partition("=")
        if not found or not field:
            raise invalid(
                "where", f"{pair!r} is not FIELD=VALUE.", "Write, for example, -w state=active."
            )
        where.setdefault(field.strip(), []).append(value.strip())
    return where
