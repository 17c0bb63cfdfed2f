"""``alliancehub doctor``: what this machine lacks, and what to do about it.

It says what the window's pages say: both ask the engine, and ``engine/diagnostics.py`` knows. What
only the command line can try, because the window runs already, is the display.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from alliancehub.cli.display import display_findings
from alliancehub.cli.exit_codes import INCOMPLETE
from alliancehub.cli.link import Chosen, engine_of
from alliancehub.cli.options import Json
from alliancehub.cli.output import note, say, tell_json, tell_table
from alliancehub.engine.diagnosis_api import BAD, GOOD, ODD, Finding
from alliancehub.engine.diagnostics import machine_findings
from alliancehub.engine.paths import profile_paths
from alliancehub.engine.secrets import TokenVault
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

_MARKS = {GOOD: "✓", ODD: "!", BAD: "✗"}


def doctor(
    context: typer.Context,
    hub: str = typer.Option("", help="Address of a hub to try; else those of your accounts."),
    bundle: Annotated[
        Path | None,
        typer.Option(
            help="Write what somebody who helps needs to know to this zip file, without anything "
            "private. Nothing is sent.",
        ),
    ] = None,
    *,
    as_json: Json = False,
) -> None:
    """Check display, libraries, keyring, disk, engine, network and clock.

    Ends with 1 if anything is bad.
    """
    findings = [*display_findings(), *_of_engine(context, hub)]
    if as_json:
        tell_json(findings)
    else:
        _tell(findings)
    if bundle is not None:
        _write(context, bundle)
    if any(one.state == BAD for one in findings):
        raise typer.Exit(INCOMPLETE)


def _of_engine(context: typer.Context, hub: str) -> Iterable[Finding]:
    """Return what the engine finds; where none answers, that, and what can be found without."""
    try:
        with engine_of(context) as engine:
            return engine.findings(hub)
    except Refusal as refusal:
        chosen = context.find_object(Chosen) or Chosen()
        silent = Finding(
            told("Engine"),
            BAD,
            refusal.text,
            refusal.remedy,
            told("Nothing can be shown, changed or sent without it."),
        )
        return [*machine_findings(profile_paths(chosen.profile), TokenVault()), silent]


def _tell(findings: Iterable[Finding]) -> None:
    tell_table(
        ("", "Check", "Found"), ((_MARKS[one.state], one.check, one.text) for one in findings)
    )
    for one in findings:
        if one.remedy:
            note(f"→ {one.check}: {one.why} {one.remedy}".replace("  ", " "))


def _write(context: typer.Context, path: Path) -> None:
    with engine_of(context) as engine:
        prepared = engine.prepare_bundle({})
        names = [one.name for one in prepared.files]
        size = engine.write_bundle(prepared.id, str(path.absolute()), names)
    for one in prepared.files:
        note(f"{one.name}: {len(one.text.encode()):,} bytes")
    say(f"Written: {path} ({size:,} bytes). Look into it before you hand it on; it is a zip file.")
