"""Settings: a form made of what the engine declares; each takes effect at once."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.keyring_note import KeyringNote
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.fields import FIELD_WIDGETS
from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.later import made
from alliancehub.desktop.layouts import set_margins
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import set_role
from alliancehub.engine.settings import SETTINGS, Setting
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import FieldSpec

TYPING_MS = 400


class SettingsSheet(Sheet):
    """All settings by group.

    Signals:
        changed(dict): all settings, after one of them was changed.
    """

    changed = Signal(object)
    wanted_width = 520

    def __init__(self, desk: Desk, first: str = "") -> None:
        """Make it.

        Args:
            desk: the window's services.
            first: the key of the setting to begin at; empty for the first one.
        """
        super().__init__(tr("Settings"), tr("Each takes effect at once."))
        self._first = first
        self._desk = desk
        self._values = {one.key: desk.settings.get(one.key, one.default) for one in SETTINGS}
        self.fields: dict[str, Field] = {}
        self._edited: set[str] = set()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.keep)
        page = QWidget()
        set_role(page, "page")
        column = QVBoxLayout(page)
        set_margins(column, 0, 2, 14, 8)
        column.setSpacing(12)
        group = ""
        for setting in SETTINGS:
            if setting.page:
                continue
            if setting.group != group:
                group = setting.group
                column.addSpacing(8)
                column.addWidget(label(tr(group), "heading"))
            self._add(setting, column)
        rules = QPushButton(icon("bell"), tr("What notifies me, and how loud…"))
        rules.clicked.connect(lambda: desk.sheet_wanted.emit(made("sheet:notifications", desk)))
        column.addWidget(rules, 0, Qt.AlignmentFlag.AlignLeading)
        for heading, sign, words, sheet in (
            (tr("Network"), "globe", tr("Proxy, certificates and a test…"), "network"),
            (tr("Transfers"), "download", tr("How fast files may be moved…"), "transfers"),
            (tr("Storage"), "file", tr("What uses the disk, and freeing it…"), "storage"),
            (tr("Programs"), "key", tr("Access tokens…"), "tokens"),
        ):
            column.addSpacing(8)
            column.addWidget(label(heading, "heading"))
            button = QPushButton(icon(sign), words)
            button.clicked.connect(partial(self._open, f"sheet:{sheet}"))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(KeyringNote(desk))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        self._area = area
        self.body.addWidget(area, 1)

    def begin(self) -> None:
        field = self.fields.get(self._first)
        if field is not None:
            # In the next turn: only then it is known how far down it is.
            QTimer.singleShot(0, field, lambda: self._area.ensureWidgetVisible(field, 0, 80))
        (field or next(iter(self.fields.values()))).setFocus()

    def leave(self) -> None:
        self.keep()
        self.closed.emit()

    def _open(self, sheet: str) -> None:
        self._desk.sheet_wanted.emit(made(sheet, self._desk))

    def keep(self) -> None:
        """Hand what was changed to the engine."""
        self._typing.stop()
        for key in sorted(self._edited):
            field = self.fields[key]
            if problem := field.problem():
                field.set_problem(problem)
                continue
            field.set_problem("")
            self._set(key, field.value())
        self._edited.clear()

    def _add(self, setting: Setting, column: QVBoxLayout) -> None:
        unit = f" ({tr(setting.unit)})" if setting.unit else ""
        is_number = setting.type == "integer"
        spec = FieldSpec(
            setting.type,
            f"{tr(setting.label)}{unit}",
            name=setting.key,
            choices=tuple((value, tr(words)) for value, words in setting.choices),
            is_required=setting.type == "choice",
            minimum=setting.minimum if is_number else None,
            maximum=setting.maximum if is_number else None,
        )
        field = FIELD_WIDGETS[spec.type](spec)
        field.set_value(self._values[setting.key])
        field.changed.connect(lambda: self._on_changed(setting.key))
        self.fields[setting.key] = field
        group = QVBoxLayout()
        group.setSpacing(4)
        if not field.shows_label:
            head = label(spec.label, "label")
            head.setBuddy(field)
            group.addWidget(head)
        group.addWidget(field)
        if setting.help:
            group.addWidget(label(tr(setting.help), "small", is_wrapped=True))
        column.addLayout(group)

    def _on_changed(self, key: str) -> None:
        self._edited.add(key)
        self._typing.start()

    def _set(self, key: str, value: Any) -> None:
        def done(_: None) -> None:
            self._values[key] = value
            self.changed.emit(dict(self._values))

        def refused(refusal: Refusal) -> None:
            self.fields[key].set_problem(str(refusal))

        self._desk.bridge.call("set_setting", {"key": key, "value": value}, done, refused, self)
