"""What the form of a command begins with on a row, and where that comes from. Light."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Suggestion:
    """A beginning that whoever fills the form in can change; nothing follows from it by itself.

    Attributes:
        values: by name of the command's argument; what is left out begins as declared.
        words: where they come from, or what there is to know before one decides; may be told.
        note: what to mind with them; may be told.
    """

    values: dict[str, Any] = field(default_factory=dict)
    words: str = ""
    note: str = ""
