"""Imports of published and hand-made files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from alliancehub.cli.exit_codes import DONE, INCOMPLETE
from alliancehub.cli.link import engine_of, note_of, sent_and_fetched
from alliancehub.cli.options import Json, Wait
from alliancehub.cli.output import note, progress, say, tell_json, tell_table
from alliancehub.engine.api import ImportReport
from alliancehub.engine.job_api import LineReport

imports = typer.Typer(
    help="Import rows of any kind, datasets, members or projects.", no_args_is_help=True
)

DryRun = Annotated[bool, typer.Option("--dry-run", help="Write nothing; only report.")]
File = Annotated[Path, typer.Argument(exists=True, file_okay=True, dir_okay=False, readable=True)]
Source = Annotated[
    Path,
    typer.Argument(
        exists=True, file_okay=True, dir_okay=True, help="The catalogue's folder, or one file."
    ),
]
_SHOWN = 40
SEND_WITHIN_S = 3_600


@imports.command()
def otdi(
    context: typer.Context,
    folder: Source,
    *,
    dry_run: DryRun = False,
    as_json: Json = False,
    wait: Wait = True,
) -> None:
    """Datasets of the Open Trusted Data Initiative, as published. A second run changes nothing."""
    _run(context, "otdi", folder, is_dry=dry_run, as_json=as_json, wait=wait)


@imports.command()
def members(
    context: typer.Context,
    file: File,
    *,
    dry_run: DryRun = False,
    as_json: Json = False,
    wait: Wait = True,
) -> None:
    """Organisations and people out of a CSV file.

    Columns: organisation, sector, country, homepage, name, handle, e-mail, role.
    """
    _run(context, "members", file, is_dry=dry_run, as_json=as_json, wait=wait)


@imports.command()
def projects(
    context: typer.Context,
    file: File,
    *,
    dry_run: DryRun = False,
    as_json: Json = False,
    wait: Wait = True,
) -> None:
    """Projects out of a CSV or JSON file whose columns are their fields."""
    _run(context, "projects", file, is_dry=dry_run, as_json=as_json, wait=wait)


def _run(
    context: typer.Context, format: str, path: Path, *, is_dry: bool, as_json: bool, wait: bool
) -> None:
    with engine_of(context) as engine:
        with progress() as bars:
            bars.add_task(f"Reading {path.name}", total=None)
            report = engine.import_file(format, str(path.resolve()), is_dry)
        if as_json:
            tell_json(report)
        else:
            tell_report(report)
        code = INCOMPLETE if report.errors else DONE
        if wait and not is_dry and report.new + report.changed:
            status, sent = sent_and_fetched(engine, within_s=SEND_WITHIN_S)
            note_of(status)
            code = sent or code
    raise typer.Exit(code)


def tell_report(report: ImportReport) -> None:
    """Print what an import found, what is wrong first."""
    wrong = [line for line in report.lines if line.state in {"error", "left"}]
    shown = wrong or [line for line in report.lines if line.state != "same"]
    if shown:
        tell_table(
            ("Line", "", "What"),
            ((_where(one), one.state, _what(one)) for one in shown[:_SHOWN]),
        )
    told = report.errors if wrong else report.new + report.changed
    if told > _SHOWN:
        note(f"… and {told - _SHOWN:,} more; --json tells up to 2,000 of them.")
    would = "would be " if report.is_dry_run else ""
    say(
        f"{report.new:,} {would}new, {report.changed:,} {would}changed, {report.same:,} the same, "
        f"{report.errors:,} wrong."
    )


def _where(one: LineReport) -> str:
    return f"{one.file}:{one.line}".strip(":")


def _what(one: LineReport) -> str:
    where = f"{one.column}: " if one.column and one.column not in one.text else ""
    return f"{where}{one.text} {one.remedy}".strip()
