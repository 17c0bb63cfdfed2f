"""A panel about the files of a version: on its own page, or on that of its dataset with a choice.

The choice is told to the other panels of the same dataset, so that all show the same version.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.labels import label
from alliancehub.desktop.panels.panel import Panel
from alliancehub.desktop.texts import pair, tr
from alliancehub.desktop.views.scroll_page import scrolled_if_cut
from alliancehub.engine.api import Detail
from alliancehub.engine.plain import to_plain
from alliancehub.model.query import Hit, Page, Query

DATASET, VERSION = "dataset", "dataset_version"
VERSIONS_MAX = 500


class VersionPanel(Panel):
    """Base of the panels about one version.

    Attributes:
        version: the version that is shown; None until there is one.
        column: to be filled below the choice.
    """

    concerned: tuple[str, ...] = (VERSION,)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.version: Hit | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._head = QWidget()
        row = QHBoxLayout(self._head)
        row.setContentsMargins(12, 8, 12, 0)
        row.setSpacing(8)
        caption = label(tr("Version"), "label")
        row.addWidget(caption)
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Version"))
        self.choice.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self.choice.setMinimumContentsLength(12)
        self.choice.currentIndexChanged.connect(self._on_chosen)
        caption.setBuddy(self.choice)
        row.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeading)
        row.addStretch(1)
        outer.addWidget(self._head)
        self._head.hide()
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(12, 8, 12, 8)
        self.column.setSpacing(8)
        outer.addWidget(scrolled_if_cut(inner), 1)
        self._hits: list[Hit] = []
        self._is_filling = False

    @property
    def may_edit(self) -> bool:
        """Whether the version is a draft that this member may fill."""
        hit = self.version
        if hit is None or hit.values.get("state") != "draft" or self.detail is None:
            return False
        return "edit" in self.detail.offered

    def show_detail(self, detail: Detail) -> None:
        """Show its version: itself, or of a dataset the latest one unless another was chosen."""
        self.detail = detail
        if detail.hit.kind == VERSION:
            self._head.hide()
            self._take(detail.hit)
        else:
            self.ask()

    def ask(self) -> None:
        """Ask for the versions of the dataset."""
        if self.detail is None or self.detail.hit.kind == VERSION:
            return
        query = Query(VERSION, where={DATASET: [self.detail.hit.id]}, limit=VERSIONS_MAX)
        self.desk.bridge.call("query", {"query": to_plain(query)}, self._fill, owner=self)

    def show_version(self, version: Hit) -> None:
        """Show another version; the same one may have other values now."""
        raise NotImplementedError(type(self).__name__)

    def _fill(self, page: Page) -> None:
        if self.detail is None:
            return
        before = self.version.id if self.version is not None else ""
        latest = str(self.detail.hit.values.get("latest") or "")
        self._hits = page.hits
        ids = [one.id for one in page.hits]
        wanted = next((one for one in (before, latest) if one in ids), ids[0] if ids else "")
        states = self.desk.known.kinds[VERSION].field("state")
        self._is_filling = True
        self.choice.clear()
        for one in page.hits:
            state = states.choice_label(str(one.values.get("state") or ""))
            self.choice.addItem(pair(one.title, state), one.id)
        self.choice.setCurrentIndex(ids.index(wanted) if wanted else -1)
        self._is_filling = False
        self._head.setVisible(len(ids) > 1)
        if wanted:
            self._take(page.hits[ids.index(wanted)])

    def _on_chosen(self, at: int) -> None:
        if not self._is_filling and 0 <= at < len(self._hits):
            self._take(self._hits[at])

    def _take(self, version: Hit) -> None:
        if version == self.version:
            return
        self.version = version
        self.show_version(version)
