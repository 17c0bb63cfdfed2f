"""The fields of a row, laid out to be read: facts as a table, long texts as pages, with links."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.desk import LINK
from alliancehub.desktop.labels import Label, WrappedLabel, elided, label
from alliancehub.desktop.record_texts import RecordTable, record_table
from alliancehub.desktop.texts import exact_time, relative_day, size_text, tr, value_text
from alliancehub.desktop.theme import scaled, set_role
from alliancehub.desktop.views.flow_layout import FlowLayout
from alliancehub.desktop.views.markdown_view import MarkdownView
from alliancehub.desktop.views.picture import Picture
from alliancehub.desktop.views.pill import look_of
from alliancehub.desktop.views.record_view import RecordView
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.ids import is_id
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit

LONG = frozenset({"markdown", "text"})
AROUND_LINE, AROUND_TAG = 4, 2  # pixels, above and below
RING = 2  # what links and Markdown keep free for the mark of the keyboard, and so all of it does
CAPTION_WIDTH = 132
TAGS_MAX = 40
OF_KIND = "_kind"
UNSEEN = "?"  # the engine's label of a row that this member may not see


class DetailFacts(QWidget):
    """One row's fields. Made anew for each row.

    Signals:
        link_clicked(str): a link inside AllianceHub or out.
    """

    link_clicked = Signal(str)

    def __init__(
        self, kind: KindSpec, hit: Hit, pending: list[str], without: Collection[str] = ()
    ) -> None:
        super().__init__()
        self._hit = hit
        self._pending = set(pending)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        fields = [one for one in kind.fields if one.name not in without]
        lead = [one for one in fields if one.name == kind.summary and one.type in LONG]
        rest = [one for one in fields if one.type in LONG and one not in lead]
        facts = [one for one in fields if self._is_fact(kind, one)]
        for spec in lead:
            self._add_text(spec, has_caption=False)
        self._add_facts(facts)
        for spec in rest:
            self._add_text(spec, has_caption=True)
        for spec in fields:
            if spec.is_structured and (table := record_table(spec, hit)).lines:
                self._add_records(spec, table)

    def _address(self, spec: FieldSpec) -> str:
        """Return the link of a value that names a row, with its kind or with one beside it."""
        if spec.type != "line":
            return ""
        values = self._hit.values
        kind, _, row_id = str(values.get(spec.name) or "").rpartition(":")
        kind = kind or str(values.get(f"{spec.name}{OF_KIND}") or "")
        return f"{LINK}{kind}/{row_id}" if kind and is_id(row_id) else ""

    def _is_fact(self, kind: KindSpec, spec: FieldSpec) -> bool:
        value = self._hit.values.get(spec.name)
        if spec.type in LONG or spec.is_structured or spec.name == kind.label:
            return False
        if not spec.is_told(self._hit.values):
            return False
        if spec.name.endswith(OF_KIND) and spec.name.removesuffix(OF_KIND) in self._hit.values:
            return False  # said by the link to what is of that kind
        if spec.type == "flag":
            return bool(value)
        if isinstance(value, str) and look_of(spec, value) is not None:
            return False  # a pill beside the title says it
        return value not in (None, "", [], 0)

    def _add_text(self, spec: FieldSpec, *, has_caption: bool) -> None:
        text = str(self._hit.values.get(spec.name) or "").strip()
        if not text:
            return
        part = QVBoxLayout()
        part.setSpacing(4)
        if has_caption:
            part.addLayout(self._caption(spec))
        if spec.type == "markdown":
            view = MarkdownView()
            view.setAccessibleName(tr(spec.label))
            view.set_markdown(text)
            view.link_clicked.connect(self.link_clicked)
            part.addWidget(view)
        else:
            words = label(text, is_wrapped=True)
            words.setContentsMargins(RING, 0, RING, 0)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            part.addWidget(words)
        self._column.addLayout(part)

    def _add_records(self, spec: FieldSpec, table: RecordTable) -> None:
        part = QVBoxLayout()
        part.setSpacing(4)
        part.addLayout(self._caption(spec))
        view = RecordView(tr(spec.label), table)
        view.setContentsMargins(RING, 0, RING, 0)
        part.addWidget(view)
        self._column.addLayout(part)

    def _add_facts(self, facts: list[FieldSpec]) -> None:
        if not facts:
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, scaled(CAPTION_WIDTH))
        grid.setColumnStretch(1, 1)
        for row, spec in enumerate(facts):
            value = self._value(spec)
            is_line = spec.type not in {"tags", "choices", "refs", "line"} or self._address(spec)
            side = Qt.AlignmentFlag.AlignVCenter if is_line else Qt.AlignmentFlag.AlignTop
            # Not aligned in its cell: it would be as high as one line, however it is broken.
            grid.addLayout(self._caption(spec, side), row, 0)
            grid.addWidget(value, row, 1)
            # Words, links and tags stand at the same distance, each in line with its caption.
            grid.setRowMinimumHeight(row, self.fontMetrics().height() + 2 * AROUND_LINE)
        self._column.addLayout(grid)

    def _caption(
        self, spec: FieldSpec, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter
    ) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(RING, 0, RING, 0)
        row.setSpacing(6)
        words = label(tr(spec.label), "muted", is_wrapped=True)
        words.setAlignment((words.alignment() & ~Qt.AlignmentFlag.AlignVertical_Mask) | side)
        if side == Qt.AlignmentFlag.AlignTop:
            words.setContentsMargins(0, AROUND_LINE, 0, 0)
        row.addWidget(words, 1)
        if spec.name in self._pending:
            mark = Picture("pending", 14, "info")
            mark.setToolTip(tr("Your change waits to be sent."))
            row.addWidget(mark)
        return row

    def _value(self, spec: FieldSpec) -> QWidget:
        value, words = self._hit.values.get(spec.name), self._hit.labels.get(spec.name, "")
        match spec.type:
            case "ref" if words == UNSEEN:  # a link would lead to a page that says so
                return label(tr("(not here)"), "muted")
            case "ref":
                return self._link(words or tr("(not here)"), f"{LINK}{spec.target}/{value}")
            case "refs":
                return self._links(spec, list(value or []))
            case "url":
                return self._link(str(value), str(value))
            case "email":
                return self._link(str(value), f"mailto:{value}")
            case "orcid":
                return self._link(str(value), f"https://orcid.org/{value}")
            case "tags" | "choices":
                return _tags([spec.choice_label(one) for one in value or []])
        if address := self._address(spec):
            return self._link(words or tr("Show what it is about"), address)
        shown = WrappedLabel(self._words(spec, value))
        shown.may_break = True  # at large text the column is narrow
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        beyond = AROUND_LINE if spec.type == "line" else 0  # of several lines, perhaps
        shown.setContentsMargins(RING, beyond, RING, beyond)
        if spec.type == "instant":
            shown.setToolTip(exact_time(str(value)))
        return shown

    def _words(self, spec: FieldSpec, value: Any) -> str:
        if spec.type == "day":
            return relative_day(str(value))
        if spec.name.endswith("_bytes"):
            return size_text(int(value))
        return value_text(spec, value)

    def _links(self, spec: FieldSpec, ids: list[str]) -> QWidget:
        names = self._hit.label_lists.get(spec.name) or [""] * len(ids)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for name, row_id in zip(names, ids, strict=True):
            shown = name or tr("(not known here)")
            column.addWidget(self._link(shown, f"{LINK}{spec.target}/{row_id}"))
        return made

    def _link(self, text: str, address: str) -> QWidget:
        short = text if len(text) <= 60 else f"{text[:59]}…"
        button = _Link(short)
        button.setToolTip(address if not address.startswith(LINK) else tr("Open {name}", name=text))
        button.setAccessibleName(text)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.link_clicked.emit(address))
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addStretch(1)
        return made


BESIDE_TAG = 8  # pixels, of the style sheet's ground
BESIDE_LINK = 10  # pixels: its border, and what is free on both sides


class _Link(QPushButton):
    """As wide as its words, which stand in line with other values; cut where there is no room."""

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        set_role(self, "link")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._words = text

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = self._words
        if self.width() < self.sizeHint().width():  # else a rounded width could cut a letter
            shown = elided(shown, self.fontMetrics(), max(self.width() - BESIDE_LINK, 0))
        self.setText(shown.replace("&", "&&"))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(
            metrics.horizontalAdvance(self._words) + BESIDE_LINK, metrics.height() + 2 * AROUND_LINE
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())


class _Tag(Label):
    """A word on a ground of its own; cut where there is no room for all of it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        set_role(self, "tag")
        self.setIndent(0)  # Qt's own follows the font, on one side alone
        self._words = text

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_cut = self.width() < self.sizeHint().width()
        room = max(self.width() - 2 * BESIDE_TAG, 0)
        self.setText(elided(self._words, self.fontMetrics(), room) if is_cut else self._words)
        self.setToolTip(self._words if is_cut else "")

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wide = metrics.horizontalAdvance(self._words) + 2 * BESIDE_TAG
        return QSize(wide + 1, metrics.height() + 2 * AROUND_TAG)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())


def _tags(words: list[str]) -> QWidget:
    made = QWidget()
    flow = FlowLayout(made, gap=4)
    flow.setContentsMargins(RING, AROUND_TAG, RING, AROUND_TAG)
    for word in words[:TAGS_MAX]:
        tag = _Tag(word)
        flow.addWidget(tag)
    if len(words) > TAGS_MAX:
        flow.addWidget(label(f"+{len(words) - TAGS_MAX}", "muted"))
    return made
