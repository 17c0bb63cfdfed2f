"""Tips on Home: one at a time, for what is easily missed; a closed one never comes again."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.texts import tr
from alliancehub.desktop.views.tip import Tip

CLOSED = "closed_tips"


class HomeTips(QWidget):
    """Shows the first tip that was not closed yet, or nothing.

    Attributes:
        tip: the one in sight.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.tip: Tip | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        memory = desk.memory
        closed = memory.text(CLOSED).split() if memory is not None else []
        name = next((one for one in self._tips() if one not in closed), "")
        if name and memory is not None:
            self.tip = Tip(self._tips()[name])
            self.tip.dismissed.connect(partial(self._close, name))
            column.addWidget(self.tip)
        else:
            self.hide()

    def _tips(self) -> dict[str, str]:
        """Return the tips by names that stay."""
        if not self._desk.known.me:
            return {}
        key = self._desk.keys_of
        return {
            "palette": tr("{keys} finds and does anything, by name.", keys=key("palette")),
            "undo": tr("{keys} takes back what you did, also a while later.", keys=key("undo")),
            "offline": tr("All of this works offline, too; what you change is sent later."),
        }

    def _close(self, name: str) -> None:
        memory = self._desk.memory
        if memory is not None:
            memory.set_text(CLOSED, f"{memory.text(CLOSED)} {name}".strip())
            memory.write()
        self.hide()
