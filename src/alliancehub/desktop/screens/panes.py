"""Which kinds are shown by a pane of their own; all others by ``DetailPane``."""

from __future__ import annotations

from alliancehub.desktop.screens.conflict_pane import ConflictPane
from alliancehub.desktop.screens.detail_pane import DetailPane
from alliancehub.desktop.screens.notice_pane import NoticePane
from alliancehub.desktop.screens.panel_pane import PanelPane

PANES: dict[str, type[DetailPane]] = {
    "conflict": ConflictPane,
    "notice": NoticePane,
    "panel_item": PanelPane,
}
