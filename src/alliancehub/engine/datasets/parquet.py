"""The first rows of a Parquet file, read by DuckDB (extra ``parquet``) in a process of its own.

A program: ``python -m alliancehub.engine.datasets.parquet FILE`` prints a preview as JSON. Parquet
is a binary format that strangers wrote, so what reads it may crash, and nothing else with it.
"""

from __future__ import annotations

import glob
import importlib.util
import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from alliancehub.formats.preview import CELL, COLUMNS, ROWS, Preview
from alliancehub.model.told import told

WITHIN_S = 20
_TYPES = {
    "BOOLEAN": "sc:Boolean",
    "DATE": "sc:Date",
    "FLOAT": "sc:Float",
    "DOUBLE": "sc:Float",
    "DECIMAL": "sc:Float",
    "TIME": "sc:Time",
    "BLOB": "sc:Text",
}
_NO_NETWORK = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "memory_limit": "512MB",
    "threads": "1",
}


def preview_of_parquet(path: Path) -> Preview:
    """Return a preview of a Parquet file; one that says why where it cannot be read."""
    if importlib.util.find_spec("duckdb") is None:
        return Preview(
            notes=[told("Parquet is shown once the extra “parquet” of AllianceHub is installed.")]
        )
    command = [sys.executable, "-m", __name__, str(path)]
    try:
        ended = subprocess.run(  # noqa: S603 - our own program
            command, capture_output=True, timeout=WITHIN_S, check=True, stdin=subprocess.DEVNULL
        )
        made: dict[str, Any] = json.loads(ended.stdout)
    except (OSError, subprocess.SubprocessError, ValueError):
        return Preview(notes=[told("{path} cannot be read as Parquet.", path=path.name)])
    notes: list[str] = []
    if len(made["rows"]) < made["total"]:
        notes.append(told("The first {n} rows are shown.", n=len(made["rows"])))
    if made["width"] > len(made["columns"]):
        notes.append(told("The first {n} columns are shown.", n=len(made["columns"])))
    return Preview(
        form="parquet",
        columns=made["columns"],
        types=made["types"],
        rows=made["rows"],
        notes=notes,
        total_rows=made["total"],
    )


def main(path: str) -> int:
    """Print the preview of a file; returns an exit status."""
    duckdb: Any = import_module("duckdb")
    name = glob.escape(path)
    with duckdb.connect(":memory:", config=_NO_NETWORK) as db:
        shape = db.execute("DESCRIBE SELECT * FROM read_parquet(?)", [name]).fetchall()
        wanted = shape[:COLUMNS]
        cells = ", ".join(f"left({_quoted(one[0])}::VARCHAR, {CELL + 1})" for one in wanted)
        select = f"SELECT {cells} FROM read_parquet(?) LIMIT {ROWS}"  # noqa: S608 - quoted names
        rows = db.execute(select, [name]).fetchall()
        counted = "SELECT num_rows FROM parquet_file_metadata(?)"
        total = db.execute(counted, [name]).fetchone()[0]
    made = {
        "columns": [one[0] for one in wanted],
        "types": [_type_of(str(one[1])) for one in wanted],
        "rows": [[_cell(cell) for cell in row] for row in rows],
        "total": total,
        "width": len(shape),
    }
    sys.stdout.write(json.dumps(made))
    return 0


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _cell(text: str | None) -> str:
    if text is None:
        return ""
    return text if len(text) <= CELL else text[:CELL] + "…"


def _type_of(sql: str) -> str:
    name = sql.partition("(")[0]
    if name.startswith("TIMESTAMP"):
        return "sc:DateTime"
    if name.removeprefix("U").endswith("INT") or name.endswith("INTEGER"):
        return "sc:Integer"
    return _TYPES.get(name, "sc:Text")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
