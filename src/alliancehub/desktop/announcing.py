"""What a screen reader is to say by itself, wherever the keyboard is. Costs nothing without one."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from alliancehub.desktop.texts import without_isolates


def announce(widget: QWidget, text: str, *, is_urgent: bool = False) -> None:
    """Say something; what is urgent cuts off what is being said."""
    if not text or not QAccessible.isActive():
        return
    said = QAccessibleAnnouncementEvent(widget, without_isolates(text))
    politeness = QAccessible.AnnouncementPoliteness
    said.setPoliteness(politeness.Assertive if is_urgent else politeness.Polite)
    QAccessible.updateAccessibility(said)
