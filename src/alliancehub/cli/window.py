"""What the command line asks of the open window: which actions it has, and to run one."""

from __future__ import annotations

from importlib import import_module
from typing import Annotated, Any

import typer

from alliancehub.cli.link import Chosen
from alliancehub.cli.options import Json
from alliancehub.cli.output import tell_json, tell_table
from alliancehub.engine.paths import profile_paths
from alliancehub.model.errors import Refusal


def actions(*, as_json: Json = False) -> None:
    """List what `alliancehub do` can ask of the window, with the keys there by default."""
    found = [one for one in _part("menus").window_actions() if one.cli]
    if as_json:
        tell_json(
            [{"name": one.cli, "title": one.title, "keys": list(one.shortcuts)} for one in found]
        )
        return
    rows = ((one.cli, one.title, ", ".join(one.shortcuts)) for one in found)
    tell_table(("Name", "What it does", "Keys"), rows)


def do(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="A name out of: alliancehub actions.")],
) -> None:
    """Run an action in the open window of this profile."""
    instance = _part("instance")
    if name not in {one.cli for one in _part("menus").window_actions() if one.cli}:
        raise Refusal(
            "invalid",
            f"There is no action {name[:80]!r}.",
            field="name",
            remedy="See which there are: alliancehub actions",
        )
    chosen = context.find_object(Chosen) or Chosen()
    told = instance.hand_over(profile_paths(chosen.profile), instance.Wish(action=name))
    if told is None:
        raise Refusal(
            "unreachable",
            "No window of this profile answers.",
            remedy="Open it first: alliancehub",
        )
    if told:
        raise Refusal("not_possible", told, remedy="Look at the window why.")


def _part(name: str) -> Any:
    """Return a module of the window, which a machine without Qt has not."""
    try:
        return import_module(f"alliancehub.desktop.{name}")
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"PySide6", "shiboken6"}:
            raise
        raise Refusal(
            "missing",
            "The window needs PySide6, which is not installed here.",
            remedy="Install it: pip install 'alliancehub[desktop]'",
        ) from None
