"""Which files differ between two versions, as the hub knows all of them: page by page."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from alliancehub.desktop.bridge import Bridge
from alliancehub.desktop.comparing import ADDED, CHANGED, MOVED, REMOVED, WORDS
from alliancehub.desktop.texts import counted, number, size_text, tr
from alliancehub.desktop.views.text_table import TextRow
from alliancehub.engine.version_diff_api import VersionDifference
from alliancehub.model.errors import Refusal
from alliancehub.model.file_change import FileChange
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit

COMPARING = "comparing"  # as the hub says it
AGAIN_MS = 2_000
VERSION, DATASET = "dataset_version", "dataset"


def versions_of(kind: KindSpec, pair: tuple[Hit, Hit]) -> tuple[str, str] | None:
    """Return the versions whose files two rows stand for; None where there are not two.

    A dataset stands for its latest version.
    """
    if kind.name == VERSION:
        before, later = pair[0].id, pair[1].id
    elif kind.name == DATASET:
        before, later = (str(one.values.get("latest") or "") for one in pair)
    else:
        return None
    return (before, later) if before and later and before != later else None


class FilesCompared(QObject):
    """What the hub tells of two versions; begins to ask when it is made.

    Signals:
        told(): the first page is here, or a refusal.
        grown(list): further rows, after those that were here.

    Attributes:
        found: the first page, which counts them all; None until it is here.
        refusal: why it is not here, such as no connection.
        rows: those that came so far.
    """

    told = Signal()
    grown = Signal(object)

    def __init__(self, bridge: Bridge, versions: tuple[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._args = {"before": versions[0], "later": versions[1]}
        self._next = ""
        self._asked = ""
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._ask_again)
        self._is_asking = False
        self.found: VersionDifference | None = None
        self.refusal: Refusal | None = None
        self.rows: list[TextRow] = []
        self._ask("")

    @property
    def has_more(self) -> bool:
        """Whether further pages are at the hub."""
        return bool(self._next)

    @property
    def is_same(self) -> bool:
        """Whether it is known that no file differs."""
        return self.found is not None and not self.found.files

    def counts(self) -> tuple[int, int]:
        """Return how many files the earlier and the later version have."""
        it = self.found or VersionDifference()
        both = it.same + it.changed + it.moved
        return both + it.removed, both + it.added

    def more(self) -> None:
        """Ask for the next page, if there is one."""
        if self._next:
            self._ask(self._next)

    def _ask(self, after: str) -> None:
        if self._is_asking:
            return
        self._is_asking = True
        self._asked = after
        args = self._args | {"after": after}
        self._bridge.call("version_diff", args, self._take, self._refused, self)

    def _take(self, page: VersionDifference) -> None:
        self._is_asking = False
        self._next = page.next
        self.refusal = None
        rows = [_row(one) for one in page.files]
        self.rows += rows
        if self.found is None:
            self.found = page
            self.told.emit()
        else:
            self.grown.emit(rows)

    def _ask_again(self) -> None:
        self._is_asking = False
        self._ask(self._asked)

    def _refused(self, refusal: Refusal) -> None:
        if refusal.code == COMPARING:  # of very many files: asked again until the hub is through
            self._again.start(AGAIN_MS)
            return
        self._is_asking = False
        self.refusal = refusal
        if self.found is None:
            self.told.emit()
        else:
            self.grown.emit([])


def sum_of(found: VersionDifference) -> str:
    """Return in words what differs in all."""
    if not found.files:
        return counted(found.same, "The {n} file is the same.", "All {n} files are the same.")
    words = tr(
        "{added} added, {removed} removed, {changed} changed, {moved} moved, {same} the same. "
        "{plus} came and {minus} went.",
        added=number(found.added),
        removed=number(found.removed),
        changed=number(found.changed),
        moved=number(found.moved),
        same=number(found.same),
        plus=size_text(found.bytes_added),
        minus=size_text(found.bytes_removed),
    )
    if found.is_whole:
        return words
    return tr("{words} So many differ that only the first are listed.", words=words)


def _row(one: FileChange) -> TextRow:
    word, tone = WORDS.get(one.change, WORDS[CHANGED])  # of a newer hub, perhaps
    before = "" if one.change == ADDED else size_text(one.size_before)
    after = "" if one.change == REMOVED else size_text(one.size)
    if one.change == MOVED:
        before = one.path_before
    sizes = (str(one.size_before), str(one.size))
    is_sized = one.change in {ADDED, REMOVED, CHANGED}
    return TextRow(
        (tr(word), one.path, before, after),
        tone,
        one.path,
        copied=(tr(word), one.path, *(sizes if is_sized else (one.path_before, sizes[1]))),
    )
