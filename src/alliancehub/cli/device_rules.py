"""What administrators ask of the devices that keep the hub's rows."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from alliancehub.cli.administering import all_of, give
from alliancehub.cli.link import engine_of
from alliancehub.cli.options import Json
from alliancehub.cli.output import say, tell_json, tell_table
from alliancehub.engine.api import EngineApi
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Hit, Query

RULE = "device_rule"
EVERYTHING = "All that is not public"


def device_rules(context: typer.Context, *, as_json: Json = False) -> None:
    """List the rules for devices: days offline, and whether they must be able to encrypt."""
    with engine_of(context) as engine:
        hits = all_of(engine, Query(RULE))
    if as_json:
        tell_json(hits)
        return
    tell_table(
        ("Name", "Of", "Days offline", "Only encrypted"),
        (
            (
                one.title,
                _target_words(one),
                str(one.values["offline_days"] or "no limit"),
                "yes" if one.values["must_encrypt"] else "",
            )
            for one in hits
        ),
    )


def device_rule(
    context: typer.Context,
    *,
    organisation: Annotated[str, typer.Option(help="Short name or id.")] = "",
    project: Annotated[str, typer.Option(help="Title or id.")] = "",
    days: Annotated[
        int | None,
        typer.Option(min=0, max=3_650, help="Days a device shows it offline; 0 for no limit."),
    ] = None,
    encrypted: Annotated[
        bool | None,
        typer.Option("--encrypted/--not-encrypted", help="Only on devices that can encrypt."),
    ] = None,
    name: Annotated[str, typer.Option(help="What the rule is for.")] = "",
    remove: Annotated[bool, typer.Option("--remove", help="Delete the rule.")] = False,
) -> None:
    """Set the rule of an organisation, of a project, or of all that is not public."""
    if organisation and project:
        raise Refusal(
            "invalid",
            "A rule is of an organisation or of a project, not of both.",
            remedy="Make a rule for each.",
        )
    with engine_of(context) as engine:
        target = {
            "organisation": _found(engine, "organisation", "slug", organisation),
            "project": _found(engine, "project", "title", project),
        }
        known = all_of(engine, Query(RULE, where={key: [one] for key, one in target.items()}))
        values: dict[str, Any] = {
            key: value
            for key, value in (("offline_days", days), ("must_encrypt", encrypted), ("title", name))
            if value not in (None, "")
        }
        title = name or (known[0].title if known else organisation or project or EVERYTHING)
        if remove:
            if known:
                give(engine, "delete", {"kind": RULE, "id": known[0].id})
            say(f"No rule: {title}")
        elif known:
            give(engine, "edit", {"kind": RULE, "id": known[0].id, "values": values})
            say(f"Rule changed: {title}")
        else:
            whole = {"title": title, **target, **values}
            give(engine, "create", {"kind": RULE, "values": whole})
            say(f"Rule made: {title}")


def _found(engine: EngineApi, kind: str, field: str, wanted: str) -> str:
    """Return the id of what somebody named; empty where nothing was named."""
    if not wanted:
        return ""
    for by in ("id", field):
        hits = all_of(engine, Query(kind, where={by: [wanted]}))
        if len(hits) == 1:
            return hits[0].id
    raise Refusal(
        "not_found",
        f"There is no single {kind} that is called {wanted!r}.",
        remedy="Name its id: `alliancehub search` tells it.",
    )


def _target_words(rule: Hit) -> str:
    return rule.labels.get("organisation") or rule.labels.get("project") or EVERYTHING
