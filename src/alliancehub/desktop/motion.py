"""How much may move in the window: as the desktop says, little, or all of it.

Nothing is told by movement alone, so that a member who wants it still misses nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

SYSTEM, REDUCED, FULL = "system", "reduced", "full"
# Whether menus, lists of choices and tips roll open or fade in at all.
EFFECTS = Qt.UIEffect.UI_General


@dataclass
class _Motion:
    """What was said about how much may move."""

    wish: str = SYSTEM
    is_system_reduced: bool = False
    had_effects: bool | None = None  # what the system has, while it is turned off


_motion = _Motion()


def is_reduced() -> bool:
    """Whether nothing may move by itself; whoever animates asks each time."""
    if _motion.wish == SYSTEM:
        return _motion.is_system_reduced
    return _motion.wish == REDUCED


def follow(wish: str) -> None:
    """Take what the member chose: ``system``, ``reduced`` or ``full``."""
    _motion.wish = wish
    _apply()


def told_by_system(is_wanted_reduced: bool) -> None:
    """Take what the desktop portal says."""
    _motion.is_system_reduced = is_wanted_reduced
    _apply()


def _apply() -> None:
    if is_reduced():
        if _motion.had_effects is None:
            _motion.had_effects = QApplication.isEffectEnabled(EFFECTS)
        QApplication.setEffectEnabled(EFFECTS, False)
    elif _motion.had_effects is not None:
        QApplication.setEffectEnabled(EFFECTS, _motion.had_effects)
        _motion.had_effects = None
