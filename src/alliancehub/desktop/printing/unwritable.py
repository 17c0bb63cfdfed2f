"""Why a file could not be written, in words."""

from __future__ import annotations

from alliancehub.desktop.texts import tr
from alliancehub.model.errors import Refusal


def unwritable(error: OSError) -> Refusal:
    """Return what to tell of a file that could not be written."""
    return Refusal(
        "unwritable",
        tr("The file could not be written: {reason}.", reason=error.strerror or str(error)),
        remedy=tr("Choose another place, or look whether the disk is full."),
    )
