"""Going on with a draft, copying it, and letting it go with a way back, for every list of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.form_sheet import draft_sheet
from alliancehub.desktop.later import made
from alliancehub.desktop.message_drafts import POST
from alliancehub.desktop.texts import tr, value_text
from alliancehub.engine.api import Detail, Draft
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Hit

IN_PLACE = frozenset({POST, "resolve_conflict"})
"""Commands whose box is a part of the row's own pane."""


class DraftsOpening(QObject):
    """What can be done with a draft; ``Desk.drafts_changed`` tells when one was let go."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def open(self, draft: Draft) -> None:
        """Go on where it was left."""
        head = draft.key.partition(":")[0]
        if head == "create":
            self._show(draft, None)
        elif head == "amend":
            self._desk.sheet_wanted.emit(made("sheet:activity", self._desk))
        elif head in IN_PLACE:
            self._desk.open_row(draft.kind, draft.row)
        else:
            args = {"kind": draft.kind, "id": draft.row}

            def found(detail: Detail) -> None:
                self._show(draft, detail.hit)

            self._desk.bridge.call("detail", args, found, self._desk.refuse, self)

    def discard(self, draft: Draft) -> None:
        """Let it go, with a way back."""

        def gone(_: None) -> None:
            self._desk.drafts_changed.emit()
            self._desk.say(tr("Draft discarded."), tr("Undo"), lambda: self._keep(draft))

        self._desk.bridge.call("drop_draft", {"key": draft.key}, gone, self._desk.refuse, self)

    def copy(self, draft: Draft) -> None:
        """Put what was written on the clipboard, field by field."""
        known = self._desk.known
        head = draft.key.partition(":")[0]
        specs: Iterable[FieldSpec] = ()
        if head in {"create", "edit"} and draft.kind in known.kinds:
            specs = known.kinds[draft.kind].fields
        elif head in known.commands:
            specs = known.commands[head].fields
        by_name = {one.name: one for one in specs}
        lines = []
        for name, value in draft.values.items():
            spec = by_name.get(name)
            text = _written(spec, value)
            is_plain = head in IN_PLACE or head == "amend"
            if text and (spec is not None or is_plain) and name != "kind":
                lines.append(f"{spec.label}\n{text}" if spec is not None else text)
        QGuiApplication.clipboard().setText("\n\n".join(lines))
        self._desk.say(tr("Copied."))

    def _keep(self, draft: Draft) -> None:
        args = {"key": draft.key, "title": draft.title, "values": draft.values}
        self._desk.bridge.call(
            "save_draft",
            args,
            lambda _: self._desk.drafts_changed.emit(),
            self._desk.refuse,
            self._desk,
        )

    def _show(self, draft: Draft, hit: Hit | None) -> None:
        sheet = draft_sheet(self._desk, draft, hit)
        if sheet is not None:
            self._desk.sheet_wanted.emit(sheet)


def _written(spec: FieldSpec | None, value: Any) -> str:
    """Return a value with its lines as they were written."""
    if isinstance(value, str) and (spec is None or spec.type in {"line", "text", "markdown"}):
        return value.strip()
    return value_text(spec, value) if spec is not None and not spec.target else ""
