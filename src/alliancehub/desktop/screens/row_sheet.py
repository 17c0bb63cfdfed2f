"""A row whose kind no place lists, such as a milestone, shown over the screen."""

from __future__ import annotations

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.sheet import MARGIN, Sheet
from alliancehub.desktop.screens.detail_pane import DetailPane

OUTSIDE = 2  # pixels beside the pane, which has a margin of its own, and a border


class RowSheet(Sheet):
    """The same pane as beside a list."""

    wanted_width = 620

    def __init__(self, desk: Desk, kind: str, row_id: str) -> None:
        super().__init__(desk.known.title_of(kind))
        self.pane = DetailPane(desk)
        self.pane.header.leave_out_kind()  # it is the title of the sheet
        if (outer := self.layout()) is not None:
            outer.setContentsMargins(OUTSIDE, 16, OUTSIDE, 16)
        self.head.setContentsMargins(MARGIN - OUTSIDE, 0, MARGIN - OUTSIDE, 0)
        self.body.addWidget(self.pane, 1)
        self.pane.show_row(kind, row_id)
