"""The first rows of a table in a file on this machine."""

from __future__ import annotations

from pathlib import Path

from alliancehub.engine.datasets.parquet import preview_of_parquet
from alliancehub.formats.media_types import ending_of
from alliancehub.formats.preview import BYTES_READ, Preview, preview_of
from alliancehub.model.told import told


def preview_at(path: Path) -> Preview:
    """Return a preview of a file; one without a form where it is no table or cannot be read."""
    if ending_of(path.name) == "parquet":
        return preview_of_parquet(path)
    try:
        with path.open("rb") as file:
            return preview_of(path.name, file.read(BYTES_READ), path.stat().st_size)
    except OSError as error:
        why = error.strerror or type(error).__name__
        return Preview(notes=[told("{path} cannot be read: {why}.", path=path.name, why=why)])
