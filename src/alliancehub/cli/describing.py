"""What describes a dataset: checked before it is published, and written for others."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from alliancehub.cli.exit_codes import DONE, INCOMPLETE
from alliancehub.cli.jobs import finished
from alliancehub.cli.link import engine_of
from alliancehub.cli.options import Json
from alliancehub.cli.output import note, say, tell_json, tell_table
from alliancehub.cli.versions import version_of
from alliancehub.engine.api import EngineApi
from alliancehub.engine.dataset_api import EXPORTS, Exported, Proposal, proposal_of
from alliancehub.engine.plain import from_plain
from alliancehub.model.errors import Refusal
from alliancehub.model.ids import is_id
from alliancehub.model.query import Query
from alliancehub.model.readiness import GRADES, at_least
from alliancehub.model.readiness_report import Finding

_SHOWN = 100
_LISTED = ("published", "deprecated")
_FORMATS = ", ".join(name for name, _ in EXPORTS)
Path_ = Annotated[
    Path,
    typer.Argument(
        exists=True,
        help="A folder, or a description: Croissant, README.md, dataset-metadata.json.",
    ),
]
Wanted = Annotated[
    str, typer.Option("--grade", help="End with 1 below it: importable, describable, citable, …")
]


def check(
    context: typer.Context,
    path: Path_,
    *,
    hashes: Annotated[
        bool, typer.Option("--hashes", help="Read the files and compare their hashes.")
    ] = False,
    grade: Wanted = "importable",
    as_json: Json = False,
) -> None:
    """How ready a dataset is: what is missing or wrong, each with its place. Changes nothing."""
    names = [name for name, _ in GRADES]
    if grade not in names:
        raise typer.BadParameter(f"Use one of: {', '.join(names)}.", param_hint="--grade")
    args = {"path": str(path.resolve()), "mends": ["hashes"] if hashes else []}
    with engine_of(context) as engine:
        found = proposal_of(finished(engine, "read_dataset", args).result)
    if as_json:
        tell_json(found)
    else:
        _tell(found)
    raise typer.Exit(DONE if at_least(found.report.grade, grade) else INCOMPLETE)


def export(
    context: typer.Context,
    dataset: Annotated[
        str, typer.Argument(metavar="DATASET", help="NAME, NAME@1.0.0 or OWNER/NAME, or an id.")
    ],
    file: Annotated[Path, typer.Argument(help="The file to write.")],
    *,
    format: Annotated[
        str, typer.Option("--format", "-f", help=f"One of: {_FORMATS}.")
    ] = "croissant",
    as_json: Json = False,
) -> None:
    """Write a dataset as Croissant, a dataset card, CITATION.cff, BibTeX or DataCite JSON.

    Its newest version is told, unless the name ends with another.
    """
    name, _, version = dataset.partition("@")
    with engine_of(context) as engine:
        args = {"dataset": _id_of(engine, name), "version": version, "format": format}
        args["path"] = str(file.resolve())
        made = from_plain(Exported, finished(engine, "export_dataset", args).result)
    if as_json:
        tell_json(made)
        return
    for one in [each for each in made.findings if not each.is_note]:
        note(f"{one.text} {one.remedy}".strip())
    if made.words:
        note(made.words)
    say(f"{made.path}: {made.size:,} bytes.")


def _id_of(engine: EngineApi, text: str) -> str:
    """Return the id of a dataset that somebody named by its short name; refuses what is not one."""
    if is_id(text):
        return text
    owner, _, name = text.rpartition("/")
    if owner:
        return _of_version(engine, text)
    found = engine.query(Query("dataset", where={"name": [name]}, limit=2)).hits
    if len(found) == 1:
        return found[0].id
    if found:
        raise Refusal(
            "ambiguous",
            f"Several datasets are called {text[:200]!r}.",
            remedy="Say OWNER/NAME, or give its id.",
        )
    raise Refusal(
        "not_found",
        f"No dataset that you may see is called {text[:200]!r}.",
        remedy="Sync, or find its id by: alliancehub search -k dataset",
    )


def _of_version(engine: EngineApi, address: str) -> str:
    """Return the id of the dataset of an address, by one of its versions that are published."""
    found = engine.detail("dataset_version", version_of(engine, address, _LISTED))
    return str(found.hit.values["dataset"])


def _tell(found: Proposal) -> None:
    findings = found.report.findings
    if findings:
        rows = ((_code(one), one.path, f"{one.text} {one.remedy}".strip()) for one in findings)
        tell_table(("", "Where", "What"), list(rows)[:_SHOWN])
    if len(findings) > _SHOWN:
        note(f"… and {len(findings) - _SHOWN:,} more; --json tells them.")
    title = found.dataset.get("title") or Path(found.source).name
    grade = dict(GRADES)[found.report.grade]
    files = f"{found.file_count:,} files, {found.total_bytes:,} bytes. " if found.files else ""
    say(f"{title}: {files}{grade}.")


def _code(one: Finding) -> str:
    return f"({one.code})" if one.is_note else one.code
