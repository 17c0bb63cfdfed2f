"""CSV files that a spreadsheet opens as they are, and that cannot run a formula in it."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit

STAMPS = (("id", "Id"), ("created_at", "Created"), ("updated_at", "Changed"))
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(path: Path, spec: KindSpec, rows: Iterable[Hit], delimiter: str) -> int:
    """Write rows, one at a time, and return how many; a file half written is taken away again.

    UTF-8 with a byte order mark, without which spreadsheets guess. References read as their labels.
    Raises Refusal where the file cannot be written.
    """
    part = path.with_name(path.name + ".part")
    try:
        with part.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=delimiter)
            writer.writerow([*(one.label for one in spec.fields), *(label for _, label in STAMPS)])
            count = 0
            for hit in rows:
                count += 1
                cells = [_shown(one, hit) for one in spec.fields]
                stamps = [hit.id, *(hit.values[name] for name, _ in STAMPS[1:])]
                writer.writerow([harmless(cell) for cell in [*cells, *stamps]])
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise Refusal(
            "unwritable",
            f"{path} cannot be written: {error.strerror}.",
            field="path",
            remedy="Choose another folder.",
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return count


def harmless(cell: str) -> str:
    """Return a cell so that no spreadsheet takes it for a formula; numbers stay numbers."""
    if cell.startswith(_FORMULA) and not _is_number(cell):
        return f"'{cell}"
    return cell


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def _shown(one: FieldSpec, hit: Hit) -> str:
    value: Any = hit.values[one.name]
    if one.target:
        return hit.labels.get(one.name, "")
    return FIELD_TYPES[one.type].show(one, value)
