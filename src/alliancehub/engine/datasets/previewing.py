"""The first rows of a table in a file on this machine."""

from __future__ import annotations

from pathlib import Path

from alliancehub.engine.datasets.parquet import NoParquetError, is_installed, layout_of
from alliancehub.formats.media_types import ending_of
from alliancehub.formats.preview import BYTES_READ, Preview, preview_of
from alliancehub.model.told import told


def preview_at(path: Path) -> Preview:
    """Return a preview of a file; one without a form where it is no table or cannot be read.

    Of Parquet its columns alone, which is what a description is compared with.
    """
    if ending_of(path.name) == "parquet":
        return _columns_of_parquet(path)
    try:
        with path.open("rb") as file:
            return preview_of(path.name, file.read(BYTES_READ), path.stat().st_size)
    except OSError as error:
        why = error.strerror or type(error).__name__
        return Preview(notes=[told("{path} cannot be read: {why}.", path=path.name, why=why)])


def _columns_of_parquet(path: Path) -> Preview:
    if not is_installed():
        return Preview()
    try:
        layout = layout_of(path)
    except NoParquetError:
        return Preview()
    return Preview("parquet", layout.columns, layout.types, total_rows=layout.total_rows)
