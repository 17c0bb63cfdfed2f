"""The jobs about datasets on this machine: read, export. What they need is loaded late."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from alliancehub.engine.core import Core
from alliancehub.engine.dataset_api import EXPORTS
from alliancehub.engine.jobs import Task, Work
from alliancehub.engine.plain import to_plain
from alliancehub.engine.store.rows import CacheReader
from alliancehub.model.errors import invalid, not_found
from alliancehub.model.readiness_report import MENDS
from alliancehub.model.told import either, told


def read_dataset(core: Core, args: dict[str, Any]) -> Work:
    """Return the work of reading a folder or a description; its result is a ``Proposal``.

    Args:
        core: knows what datasets it may derive from.
        args: ``path``; ``values``, of fields of a dataset or a version that somebody said since;
            ``mends``, of ``readiness_report.MENDS``.
    """
    path = _there(args["path"])
    values = dict(args.get("values") or {})
    mends = [str(one) for one in args.get("mends") or []]
    if unknown := [one for one in mends if one not in MENDS]:
        raise invalid(
            "mends",
            told("{name} is nothing that can be mended.", name=repr(unknown[0][:80])),
            told("There are: {names}.", names=", ".join(MENDS)),
        )

    def run(task: Task) -> dict[str, Any]:
        task.begin(0)
        upstreams = _upstreams(core, values)
        proposing = import_module("alliancehub.engine.datasets.proposing")
        made: dict[str, Any] = to_plain(proposing.propose(path, values, mends, upstreams, task))
        return made

    title = told("Reading of {file}", file=path.name)
    return Work(title, run, unit="bytes" if "hashes" in mends else "files", is_quiet=True)


def export_dataset(core: Core, args: dict[str, Any]) -> Work:
    """Return the work of writing a dataset in a format of others; its result is an ``Exported``.

    Args:
        core: has the rows.
        args: ``dataset``, its id; ``version``, the id of one, or empty for the newest; ``format``,
            of ``dataset_api.EXPORTS``; ``path`` of the file.
    """
    form, path = str(args["format"]), Path(args["path"])
    if form not in dict(EXPORTS):
        raise invalid(
            "format",
            told("{name} is no format of datasets.", name=repr(form[:80])),
            told("There are: {names}.", names=either(name for name, _ in EXPORTS)),
        )
    dataset, version = str(args["dataset"]), str(args.get("version") or "")
    account = core.need()
    with account.store.read() as db:
        row = CacheReader(db, account.store.schema).get(core.catalogue.kinds["dataset"], dataset)
    if row is None:
        raise not_found("Dataset", dataset)

    def run(task: Task) -> dict[str, Any]:
        task.begin(0)
        exporting = import_module("alliancehub.engine.datasets.exporting")
        asked = exporting.Asked(dataset, version, form)
        made: dict[str, Any] = to_plain(exporting.export(core, asked, path, task))
        return made

    title = told("Export of {file}", file=path.name)
    return Work(title, run, unit="files", path=str(path))


def _there(given: Any) -> Path:
    path = Path(str(given))
    if not path.exists():
        raise invalid(
            "path",
            told("There is no file or folder {path}.", path=f"“{path}”"),
            told("Check the path."),
        )
    return path


def _upstreams(core: Core, values: dict[str, Any]) -> list[tuple[str, str]]:
    """Return title and licence of what it derives from, as far as this machine knows."""
    ids = [str(one) for one in values.get("derived_from") or []]
    account = core.account
    if not ids or account is None:
        return []
    kind = core.catalogue.kinds["dataset"]
    with account.store.read() as db:
        reader = CacheReader(db, account.store.schema)
        rows = [row for one in ids if (row := reader.get(kind, one)) is not None]
    return [(getattr(row, "title", ""), getattr(row, "licence", "")) for row in rows]
