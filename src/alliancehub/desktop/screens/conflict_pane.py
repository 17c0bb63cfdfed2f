"""A conflict: what stood there, mine and theirs beside each other, and the choice."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from alliancehub.desktop.desk import LINK, Desk
from alliancehub.desktop.dialogs.form_draft import DRAFT_MS
from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import emptied
from alliancehub.desktop.screens.detail_pane import DetailPane
from alliancehub.desktop.texts import exact_time, listing, past_time, tr, value_text
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.conflict_fields import ConflictFields, Version
from alliancehub.desktop.views.conflict_group import ConflictGroup
from alliancehub.engine.api import Detail, Draft, Receipt
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES
from alliancehub.model.query import Hit

RESOLVE = "resolve_conflict"
DELETION = "null"  # as ``mine``: see the kind ``conflict``


class ConflictPane(DetailPane):
    """One conflict at a time; settled here, without a dialog."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.choice: ConflictFields | ConflictGroup | None = None
        self._shown = ""
        page = QWidget()
        set_role(page, "page")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(16)
        self._hint = label(role="muted", is_wrapped=True)
        self._column.addWidget(self._hint)
        self._place = QVBoxLayout()
        self._column.addLayout(self._place)
        row = QHBoxLayout()
        self.open_button = QPushButton(tr("Open what it is about"))
        self.open_button.clicked.connect(self._open_about)
        row.addWidget(self.open_button)
        row.addStretch(1)
        self.resolve_button = QPushButton(tr("Resolve"))
        set_role(self.resolve_button, "primary")
        self.resolve_button.clicked.connect(self.resolve)
        row.addWidget(self.resolve_button)
        self._column.addLayout(row)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        self.pages.addWidget(area)
        self._area = area
        self.shown.connect(self._show_conflict)
        self._keeping = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._keeping.timeout.connect(self._keep_draft)

    def resolve(self) -> None:
        """Settle it as chosen."""
        if self.detail is None or self.choice is None or not self.choice.check():
            return
        keep = self.choice.keep()
        value = json.dumps(self.choice.value(), ensure_ascii=False) if keep == "other" else ""
        args = {"conflict": self.detail.hit.id, "keep": keep, "value": value}
        spec = self.desk.known.commands[RESOLVE]
        self._keeping.stop()
        self.desk.submit(RESOLVE, args, tr(spec.done), self._drop_draft)

    def _drop_draft(self, receipt: Receipt) -> None:
        args = {"key": f"{RESOLVE}:{receipt.row}"}
        gone = self.desk.drafts_changed.emit
        self.desk.bridge.call("drop_draft", args, lambda _: gone(), owner=self.desk)

    def _on_edited(self) -> None:
        if not self._keeping.isActive():
            self._keeping.start()

    def _keep_draft(self) -> None:
        if self.detail is None or self.choice is None or self.choice.keep() != "other":
            return
        hit = self.detail.hit
        args = {
            "key": f"{RESOLVE}:{hit.id}",
            "title": hit.title,
            "values": {"kind": hit.kind, "value": self.choice.value()},
        }
        self.desk.bridge.call("save_draft", args)

    def _take_up(self, draft: Draft | None) -> None:
        if draft is None or self.detail is None or self.choice is None:
            return
        if draft.key == f"{RESOLVE}:{self.detail.hit.id}":
            self.choice.set_keep("other")
            self.choice.set_value(draft.values.get("value"))

    def act(self, name: str) -> None:
        if name == RESOLVE:
            self.resolve()
        else:
            super().act(name)

    def _show_conflict(self, detail: Detail) -> None:
        values = detail.hit.values
        self.header.set_actions([])
        is_open = RESOLVE in detail.offered
        self.resolve_button.setVisible(is_open)
        stamp = json.dumps([detail.hit.id, values.get("theirs"), is_open])
        if stamp != self._shown:  # else what is being written here would be lost
            self._shown = stamp
            self._fill(detail.hit, is_open=is_open)
        self.pages.setCurrentWidget(self._area)

    def _fill(self, hit: Hit, *, is_open: bool) -> None:
        self.choice = None
        emptied(self._place)
        values = hit.values
        name = str(values.get("field") or "")
        specs = self._specs(str(values.get("about_kind")), name)
        if not specs and values.get("mine") == DELETION:
            self._hint.setText(
                tr("You deleted it while somebody else changed it. It stays until you decide.")
            )
            self._show_changed(hit, is_open=is_open)
            return
        if not specs:
            self._hint.setText(
                tr("Somebody deleted it while you edited it. What you wrote is kept here to copy.")
            )
            self._show_lost_edit(hit)
            return
        self._hint.setText(
            tr(
                "You and somebody else changed “{field}” at the same time. Theirs stands for now.",
                field=listing(tr(one.label) for one in specs),
            )
        )
        self.choice = self._choice(specs, hit)
        self.choice.setEnabled(is_open)
        self.choice.changed.connect(self._on_edited)
        self._place.addWidget(self.choice)
        if is_open:
            args = {"key": f"{RESOLVE}:{hit.id}"}
            self.desk.bridge.call("draft", args, self._take_up, owner=self.choice)

    def _choice(self, specs: tuple[FieldSpec, ...], hit: Hit) -> ConflictFields | ConflictGroup:
        """Return what shows the three versions, of one field or of a group, and lets choose."""
        values, spec = hit.values, specs[0]
        who, at = hit.labels.get("theirs_by", ""), str(values.get("theirs_at") or "")
        mine_at = str(values.get("created_at") or "")
        three = [values.get(name) for name in ("base", "mine", "theirs")]
        is_alone = len(specs) == 1
        base, mine, theirs = [_read(one, spec) if is_alone else _loads(one) for one in three]
        versions = (
            Version(base),
            Version(mine, who=tr("You"), at=mine_at),
            Version(theirs, who=who, at=at),
        )
        if is_alone:
            choice = ConflictFields(spec, *versions)
            choice.candidates_wanted.connect(lambda text: self._find(spec, text))
            return choice
        named = tuple(one for one in specs if isinstance(mine, dict) and one.name in mine)
        group = ConflictGroup(named or specs, *versions)
        group.candidates_wanted.connect(self._find_for_group)
        for kind, row_id in sorted(group.references()):
            args = {"kind": kind, "id": row_id}
            self.desk.bridge.call("detail", args, _namer(group), lambda _: None, owner=group)
        return group

    def _show_changed(self, hit: Hit, *, is_open: bool) -> None:
        who, at = hit.labels.get("theirs_by", ""), str(hit.values.get("theirs_at") or "")
        by = tr("Changed by {who}, {when}", who=who or tr("Somebody"), when=past_time(at))
        shown = label(by, "caption", is_wrapped=True)
        shown.setToolTip(exact_time(at))
        self._place.addWidget(shown)
        if is_open:
            row = QHBoxLayout()
            keep = QPushButton(tr("Keep it"))
            keep.clicked.connect(self._let_go)
            row.addWidget(keep)
            delete = QPushButton(tr("Delete it all the same"))
            set_role(delete, "danger")
            delete.clicked.connect(self._delete)
            row.addWidget(delete)
            row.addStretch(1)
            self._place.addLayout(row)
        self.resolve_button.hide()

    def _show_lost_edit(self, hit: Hit) -> None:
        kind = self.desk.known.kinds.get(str(hit.values.get("about_kind")))
        mine = _loads(hit.values.get("mine"))
        for name, value in mine.items() if isinstance(mine, dict) else ():
            spec = next((one for one in kind.fields if one.name == name), None) if kind else None
            caption = tr(spec.label) if spec else name
            words = value_text(spec, value) if spec else str(value)
            self._place.addWidget(label(caption, "caption"))
            shown = label(words, is_wrapped=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._place.addWidget(shown)
        if RESOLVE in (self.detail.offered if self.detail else []):
            done = QPushButton(tr("I have what I need"))
            done.clicked.connect(self._let_go)
            self._place.addWidget(done)
        self.resolve_button.hide()

    def _let_go(self) -> None:
        if self.detail is not None:
            args = {"conflict": self.detail.hit.id, "keep": "theirs", "value": ""}
            self.desk.submit(RESOLVE, args, tr("Done."))

    def _delete(self) -> None:
        if self.detail is not None:
            args = {"conflict": self.detail.hit.id, "keep": "mine", "value": ""}
            self.desk.submit(RESOLVE, args, tr("Deleted."))

    def _specs(self, kind: str, unit: str) -> tuple[FieldSpec, ...]:
        """Return the field, or the fields that move together, of a conflict; maybe none."""
        known = self.desk.known.kinds.get(kind)
        return known.units.get(unit, ()) if known else ()

    def _find(self, spec: FieldSpec, text: str) -> None:
        choice = self.choice
        if isinstance(choice, ConflictFields):
            args = {"kind": spec.target, "text": text}
            self.desk.bridge.call("choices", args, choice.set_candidates, owner=choice)

    def _find_for_group(self, spec: FieldSpec, text: str) -> None:
        choice = self.choice
        if isinstance(choice, ConflictGroup):
            args = {"kind": spec.target, "text": text}
            take = partial(choice.set_candidates, spec)
            self.desk.bridge.call("choices", args, take, owner=choice)

    def _open_about(self) -> None:
        if self.detail is not None:
            values = self.detail.hit.values
            self.desk.link_opened.emit(f"{LINK}{values.get('about_kind')}/{values.get('about')}")


def _namer(group: ConflictGroup) -> Callable[[Detail], None]:
    return lambda detail: group.set_name(detail.hit.id, detail.hit.title)


def _loads(text: Any) -> Any:
    try:
        return json.loads(text or "null")
    except (TypeError, ValueError):
        return text


def _read(text: Any, spec: FieldSpec) -> Any:
    value = _loads(text)
    is_many = spec.is_list or spec.is_structured
    return FIELD_TYPES[spec.type].python() if value is None and is_many else value
