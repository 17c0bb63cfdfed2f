"""Words that go stale by themselves, such as “2 min ago”, said anew while they are in sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel

EVERY_MS = 60_000


def keep_fresh(shown: QLabel, words: Callable[[], str]) -> QLabel:
    """Let a label say its words, now and anew each minute; returns it.

    Args:
        shown: the label, which lives as long as what the words are about.
        words: makes them; must not hold the label, lest neither ever goes.
    """
    shown.setText(words())
    clock = QTimer(shown, interval=EVERY_MS, timerType=Qt.TimerType.VeryCoarseTimer)
    clock.timeout.connect(lambda: shown.setText(words()))
    clock.start()
    return shown
