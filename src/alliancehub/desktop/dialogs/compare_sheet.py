"""Two rows of a kind beside each other: every field, and of the one that is chosen what differs."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from alliancehub.desktop.comparing import (
    ADDED,
    CHANGED,
    REMOVED,
    WORDS,
    FieldDifference,
    PartDifference,
    fields_compared,
    parts_compared,
)
from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.files_compared import (
    VERSION,
    FilesCompared,
    sum_of,
    versions_of,
)
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import counted, mid, number, tr
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.text_table import TextColumn, TextRow, TextTable
from alliancehub.engine.api import Detail
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Hit

FILES = "listing"


class CompareSheet(Sheet):
    """What differs between two rows, asked of the cache: it is told offline, too.

    Of versions of datasets, and of datasets by their latest ones, the hub tells which files differ:
    a row names its first files alone.

    Args:
        desk: the window's services.
        kind: of both.
        ids: of the two, the earlier one first.
    """

    wanted_width = 960
    closes_below = False

    def __init__(self, desk: Desk, kind: str, ids: tuple[str, str]) -> None:
        self.kind = desk.known.kinds[kind]
        super().__init__(tr("Compare two {kinds}", kinds=mid(self.kind.plural)))
        self._desk = desk
        self._ids = ids
        self._hits: dict[str, Hit] = {}
        self._shown: list[FieldDifference] = []
        self.files: FilesCompared | None = None
        self.only_differing = QCheckBox(tr("Only what differs"))
        self.only_differing.setChecked(True)
        self.only_differing.toggled.connect(self._show)
        self.body.addWidget(self.only_differing)
        self.problem = EmptyState("question", tr("Not here"))
        self.problem.hide()
        self.body.addWidget(self.problem, 1)
        self.fields = TextTable(tr("Fields of both"))
        self.fields.row_chosen.connect(self._show_parts)
        parts = QWidget()
        column = QVBoxLayout(parts)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        self.caption = label(role="caption", is_wrapped=True)
        column.addWidget(self.caption)
        self.parts = TextTable(tr("What differs in the field that is chosen"))
        self.parts.more_wanted.connect(self._ask_more)
        column.addWidget(self.parts, 1)
        self._lower = parts
        parts.hide()
        self.body.addWidget(self.fields, 1)
        self.body.addWidget(parts, 1)
        self.done_button = self.add_button(tr("Close"), "plain")
        self.done_button.clicked.connect(self.leave)
        for row_id in ids:
            args = {"kind": kind, "id": row_id}
            desk.bridge.call("detail", args, self._take, self._refused, self)

    def begin(self) -> None:
        (self.fields if self._hits else self.close_button).setFocus()

    def _take(self, detail: Detail) -> None:
        self._hits[detail.hit.id] = detail.hit
        if len(self._hits) == len(set(self._ids)):
            self._set_columns()
            if versions := versions_of(self.kind, self.pair):
                self.files = FilesCompared(self._desk.bridge, versions, self)
                self.files.told.connect(self._show)
                self.files.grown.connect(self._add_files)
            self._show()
            self.fields.setFocus()

    def _refused(self, refusal: Refusal) -> None:
        self.problem.say("question", tr("Not here"), str(refusal))
        self.problem.show()
        self.fields.hide()
        self.only_differing.setEnabled(False)

    @property
    def pair(self) -> tuple[Hit, Hit]:
        """The two rows."""
        return self._hits[self._ids[0]], self._hits[self._ids[1]]

    def _set_columns(self) -> None:
        before, after = (one.title for one in self.pair)
        self.fields.set_columns(
            (
                TextColumn(tr("Differs"), 100),
                TextColumn(tr("Field"), 170),
                TextColumn(before),
                TextColumn(after),
            )
        )

    def _show(self, *_: Any) -> None:
        if len(self._hits) < len(set(self._ids)):
            return
        every = self._every()
        differing = [one for one in every if not one.is_same]
        self._shown = differing if self.only_differing.isChecked() else every
        self.fields.set_rows([_field_row(one) for one in self._shown])
        self.hint.setText(
            counted(len(differing), "{n} field differs.", "{n} fields differ.")
            if differing
            else tr("Nothing differs between the two.")
        )
        self.hint.show()
        if self._shown and not self.fields.currentIndex().isValid():
            self.fields.choose(0)
        elif self._shown:  # the same row may be told of otherwise now
            self._show_parts(self.fields.currentIndex().row())
        else:
            self._lower.hide()

    def _every(self) -> list[FieldDifference]:
        """Return all fields, and the files as the hub tells them."""
        every = fields_compared(self.kind, *self.pair)
        if self.files is None or self.files.refusal is not None:
            return every
        every = [one for one in every if one.spec.name not in {FILES, "file_count"}]
        if self.files.found is None:
            before, after = (self._files_of(one) for one in self.pair)
        else:
            before, after = (counted(n, "{n} file", "{n} files") for n in self.files.counts())
        spec = FieldSpec("rows", tr("Files"), name=FILES)
        return [FieldDifference(spec, before, after, self.files.is_same), *every]

    def _files_of(self, hit: Hit) -> str:
        """Return how many files a row of the cache tells of, until the hub answers."""
        if hit.kind != VERSION:
            return hit.labels.get("latest", "")
        return counted(int(hit.values.get("file_count") or 0), "{n} file", "{n} files")

    def _show_parts(self, at: int) -> None:
        if not 0 <= at < len(self._shown):
            return
        chosen = self._shown[at]
        if self.files is not None and chosen.spec.name == FILES and self.files.refusal is None:
            self._show_files(self.files)
            return
        parts = parts_compared(chosen.spec, *self.pair) if not chosen.is_same else []
        self._lower.setVisible(bool(parts))
        if not parts:
            return
        words = _sum_of(chosen.spec, parts)
        if is_cut(chosen.spec, self.pair):
            first = number(chosen.spec.maximum or 0)
            words = tr("{words}. Only the first {n} of each are compared.", words=words, n=first)
            if self.files is not None and self.files.refusal is not None:
                words = tr("{words} {why}", words=words, why=str(self.files.refusal))
        self.caption.setText(words)
        before, after = (one.title for one in self.pair)
        heads = [TextColumn(tr("Differs"), 100)]
        if any(one.name for one in parts):
            heads.append(TextColumn(tr("Part"), 260))
        heads += [TextColumn(before), TextColumn(after)]
        self.parts.set_columns(heads)
        self.parts.set_rows([_part_row(one, has_name=len(heads) > 3) for one in parts])

    def _show_files(self, files: FilesCompared) -> None:
        """Show which files differ, as far as they are here; the rest comes as it is wanted."""
        self._lower.show()
        if files.found is None:
            self.caption.setText(tr("Asking the hub which files differ…"))
        else:
            self.caption.setText(sum_of(files.found))
        before, after = (one.title for one in self.pair)
        self.parts.setVisible(bool(files.rows))
        self.parts.set_columns(
            (
                TextColumn(tr("Differs"), 100),
                TextColumn(tr("Path")),
                TextColumn(before, 190),
                TextColumn(after, 110),
            )
        )
        self.parts.set_rows(files.rows, has_more=files.has_more)

    @property
    def _is_about_files(self) -> bool:
        at = self.fields.currentIndex().row()
        return 0 <= at < len(self._shown) and self._shown[at].spec.name == FILES

    def _ask_more(self) -> None:
        if self.files is not None and self._is_about_files:
            self.files.more()

    def _add_files(self, rows: list[TextRow]) -> None:
        if self.files is None or not self._is_about_files:
            return
        self.parts.add_rows(rows, has_more=self.files.has_more)
        if self.files.refusal is not None:
            self.caption.setText(str(self.files.refusal))


def is_cut(spec: FieldSpec, hits: tuple[Hit, Hit]) -> bool:
    """Tell whether one of two rows may hold more of something than its field has room for."""
    most = spec.maximum if spec.type == "rows" else None
    return most is not None and any(len(one.values.get(spec.name) or ()) >= most for one in hits)


def _field_row(one: FieldDifference) -> TextRow:
    if one.is_same:
        return TextRow(("", one.spec.label, one.before, one.after), key=one.spec.name)
    state = CHANGED if one.before and one.after else ADDED if one.after else REMOVED
    word, tone = WORDS[state]
    return TextRow((tr(word), one.spec.label, one.before, one.after), tone, one.spec.name)


def _part_row(one: PartDifference, *, has_name: bool) -> TextRow:
    word, tone = WORDS[one.state]
    name = (one.name,) if has_name else ()
    return TextRow((tr(word) if word else "", *name, one.before, one.after), tone)


def _sum_of(spec: FieldSpec, parts: list[PartDifference]) -> str:
    counts = {state: sum(one.state == state for one in parts) for state in WORDS}
    return tr(
        "{field}: {added} added, {removed} removed, {changed} changed",
        field=spec.label,
        added=counts[ADDED],
        removed=counts[REMOVED],
        changed=counts[CHANGED],
    )
