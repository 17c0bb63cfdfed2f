"""The first rows of a Parquet file, read by DuckDB (extra ``parquet``) in a process of its own.

A program: ``python -m alliancehub.engine.datasets.parquet layout|rows FILE`` prints JSON. Parquet
is a binary format that strangers wrote, so what reads it may crash, and nothing else with it.
"""

from __future__ import annotations

import glob
import importlib.util
import json
import subprocess
import sys
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from alliancehub.engine.plain import from_plain
from alliancehub.formats.preview import CELL, COLUMNS, ROWS

WITHIN_S = 20
# Chunks of columns begin with their dictionary, where they have one.
_GROUPS = """
SELECT any_value(row_group_num_rows),
  min(CASE WHEN dictionary_page_offset > 0 THEN least(dictionary_page_offset, data_page_offset)
      ELSE data_page_offset END) AS begin,
  max(CASE WHEN dictionary_page_offset > 0 THEN least(dictionary_page_offset, data_page_offset)
      ELSE data_page_offset END + total_compressed_size)
FROM parquet_metadata(?) GROUP BY row_group_id ORDER BY row_group_id LIMIT 64
"""
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


class NoParquetError(ValueError):
    """A file is no Parquet, is broken, or took too long to be read."""


@dataclass(frozen=True)
class Layout:
    """What the end of a file says of it.

    Attributes:
        columns, types: the first of them, ``types`` as Croissant calls them.
        width: how many columns there are.
        total_rows: how many rows there are.
        head_rows: how many rows lie in the groups of ``spans``.
        spans: where those groups lie in the file that hold the first rows: begin and end.
    """

    columns: list[str]
    types: list[str]
    width: int
    total_rows: int
    head_rows: int
    spans: list[tuple[int, int]]


def is_installed() -> bool:
    """Tell whether what reads Parquet is there."""
    return importlib.util.find_spec("duckdb") is not None


def layout_of(path: Path) -> Layout:
    """Return what a file says of itself; only its last bytes are read. Raises NoParquetError."""
    return from_plain(Layout, _asked("layout", path))


def rows_of(path: Path, columns: int, count: int) -> list[list[str]]:
    """Return the first rows of the first columns of a file as texts. Raises NoParquetError."""
    rows: list[list[str]] = _asked("rows", path, str(columns), str(count))
    return rows


def _asked(what: str, path: Path, *more: str) -> Any:
    command = [sys.executable, "-m", __name__, what, str(path), *more]
    try:
        ended = subprocess.run(  # noqa: S603 - our own program
            command, capture_output=True, timeout=WITHIN_S, check=True, stdin=subprocess.DEVNULL
        )
        return json.loads(ended.stdout)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        raise NoParquetError(path.name) from error


def main(what: str, path: str, columns: int = COLUMNS, count: int = ROWS) -> int:
    """Print the layout or the first rows of a file as JSON; returns an exit status."""
    duckdb: Any = import_module("duckdb")
    with duckdb.connect(":memory:", config=_NO_NETWORK) as db:
        name = glob.escape(path)
        made = _layout(db, name) if what == "layout" else _rows(db, name, columns, count)
    sys.stdout.write(json.dumps(made))
    return 0


def _layout(db: Any, name: str) -> dict[str, Any]:
    shape = db.execute("DESCRIBE SELECT * FROM read_parquet(?)", [name]).fetchall()
    total = db.execute("SELECT num_rows FROM parquet_file_metadata(?)", [name]).fetchone()[0]
    groups = db.execute(_GROUPS, [name]).fetchall()
    spans: list[tuple[int, int]] = []
    head_rows = 0
    for rows, begin, end in groups:
        if head_rows >= ROWS:
            break
        head_rows += rows
        spans.append((begin, end))
    return {
        "columns": [str(one[0]) for one in shape[:COLUMNS]],
        "types": [_type_of(str(one[1])) for one in shape[:COLUMNS]],
        "width": len(shape),
        "total_rows": total,
        "head_rows": head_rows,
        "spans": spans,
    }


def _rows(db: Any, name: str, columns: int, count: int) -> list[list[str]]:
    shape = db.execute("DESCRIBE SELECT * FROM read_parquet(?)", [name]).fetchall()
    cells = ", ".join(f"left({_quoted(one[0])}::VARCHAR, {CELL + 1})" for one in shape[:columns])
    select = f"SELECT {cells} FROM read_parquet(?) LIMIT {count}"  # noqa: S608 - quoted names
    return [[_cell(cell) for cell in row] for row in db.execute(select, [name]).fetchall()]


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
    sys.exit(main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:])))
