"""``alliancehub import csv``: rows of any kind out of a CSV file, reported first."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from alliancehub.cli.exit_codes import DONE, INCOMPLETE
from alliancehub.cli.importing import SEND_WITHIN_S, File, tell_report
from alliancehub.cli.jobs import finished
from alliancehub.cli.link import engine_of, note_of, sent_and_fetched
from alliancehub.cli.options import Json, Wait
from alliancehub.cli.output import note, tell_json
from alliancehub.engine.api import EngineApi, ImportReport
from alliancehub.engine.job_api import ENCODINGS, Job, TableLook
from alliancehub.model.errors import invalid

_TOLD = 500  # lines of each sort in a report


def table(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    kind: Annotated[str, typer.Argument(help="What its rows are, such as dataset.")],
    file: File,
    *,
    apply: Annotated[
        bool, typer.Option("--apply", help="Bring them in; without it only report.")
    ] = False,
    column: Annotated[
        list[str] | None,
        typer.Option(
            "--column", "-c", metavar="COLUMN=FIELD", help="Set a column right; may be repeated."
        ),
    ] = None,
    key: Annotated[
        list[str] | None,
        typer.Option("--key", help="What rows are found again by; “none” makes all of them new."),
    ] = None,
    dates: Annotated[
        str, typer.Option(help="What dates begin with: dmy or mdy; 2026-01-31 is always read.")
    ] = "",
    decimal: Annotated[str, typer.Option(help="The sign before decimals.")] = ".",
    encoding: Annotated[
        str, typer.Option(help=f"How it is stored, where it is misread: {', '.join(ENCODINGS)}.")
    ] = "",
    problems: Annotated[
        Path | None, typer.Option(help="Write the rows that are wrong to this CSV file.")
    ] = None,
    as_json: Json = False,
    wait: Wait = True,
) -> None:
    """Rows of any kind out of a CSV file; “Export” writes such files. A second run changes nothing.

    Columns are matched to fields by their names; --column corrects that.
    """
    with engine_of(context) as engine:
        spec = next((one for one in engine.hello().kinds if one.name == kind), None)
        look = engine.look_at_table(str(file.resolve()), kind, {}, encoding)
        columns = _columns_of(look, column or [])
        if spec is None or not any(columns):
            raise invalid(
                "file",
                "None of its columns is called like a field.",
                "Say what they are: --column COLUMN=FIELD. "
                f"Fields: {', '.join(one.name for one in (spec.form if spec else ()))}.",
            )
        keys = [one for one in (key or spec.keys) if one in columns]
        args = {"path": look.path, "kind": kind, "columns": columns, "keys": keys}
        args |= {"encoding": encoding, "stamp": look.stamp, "decimal": decimal, "day_order": dates}
        job = finished(engine, "import_csv" if apply else "check_csv", args)
        report = _report_of(engine, job, is_dry=not apply)
        if problems is not None and report.errors:
            note(f"{engine.save_job_lines(job.id, str(problems.resolve())):,} rows: {problems}")
        _tell(look, columns, report, as_json=as_json)
        code = INCOMPLETE if report.errors or job.state == "cancelled" else DONE
        if wait and apply and report.new + report.changed:
            status, sent = sent_and_fetched(engine, within_s=SEND_WITHIN_S)
            note_of(status)
            code = sent or code
    raise typer.Exit(code)


def _tell(look: TableLook, columns: list[str], report: ImportReport, *, as_json: bool) -> None:
    if as_json:
        tell_json(report)
        return
    for one, field in zip(look.columns, columns, strict=True):
        note(f"{one.title} → {field or 'left out'}")
    tell_report(report)


def _columns_of(look: TableLook, told: list[str]) -> list[str]:
    """Return the field of each column: what was told, else what it is taken for."""
    columns = [one.field for one in look.columns]
    titles = [one.title.strip().casefold() for one in look.columns]
    for pair in told:
        title, found, field = pair.rpartition("=")
        if not found or title.strip().casefold() not in titles:
            raise invalid(
                "column",
                f"{pair!r} is not COLUMN=FIELD.",
                f"Columns: {', '.join(one.title for one in look.columns)}.",
            )
        at = titles.index(title.strip().casefold())
        columns = ["" if one == field.strip() else one for one in columns]
        columns[at] = field.strip()
    return columns


def _report_of(engine: EngineApi, job: Job, *, is_dry: bool) -> ImportReport:
    counts = {state: job.result.get(state, 0) for state in ("new", "same", "changed")}
    wrong = engine.job_lines(job.id, ["error", "left"], 0, _TOLD).lines
    others = engine.job_lines(job.id, ["new", "changed", "same"], 0, _TOLD).lines
    errors = job.result.get("error", 0) + job.result.get("left", 0)
    return ImportReport(**counts, errors=errors, lines=[*wrong, *others], is_dry_run=is_dry)
