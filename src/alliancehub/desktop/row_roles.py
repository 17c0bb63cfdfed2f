"""What models tell the views beside text: the row itself, and which field a column shows."""

from __future__ import annotations

from PySide6.QtCore import Qt

HIT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The ``Hit`` of the row."""
SPEC_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""The ``FieldSpec`` of the column."""
