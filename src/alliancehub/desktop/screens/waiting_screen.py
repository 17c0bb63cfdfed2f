"""What stands in every place until the engine has answered, or a hub was chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.screens.screen import Screen
from alliancehub.desktop.texts import tr
from alliancehub.desktop.views.empty_state import EmptyState


class WaitingScreen(Screen):
    """Says that it starts, or what to do first."""

    def __init__(self, desk: Desk, place: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.place = place
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if desk.known.is_whole:
            words = EmptyState(
                "hub",
                tr("Welcome to AllianceHub"),
                tr("Look around a hub as a guest, sign in, or take up an invitation."),
                tr("Begin"),
            )
            words.action_clicked.connect(desk.welcome_wanted)
        else:
            words = EmptyState("sync", tr("One moment"), tr("AllianceHub is starting."))
        column.addWidget(words)
