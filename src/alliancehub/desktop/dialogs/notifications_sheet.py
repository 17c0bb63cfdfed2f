"""Notifications: how loud each reason is, the rules of projects and organisations, and a test."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import emptied, set_margins
from alliancehub.desktop.notice_menu import CHOICES, RULE, USUAL, set_level
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import set_role
from alliancehub.engine.plain import to_plain
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.notice_levels import DEFAULTS, LEVELS, REASONS
from alliancehub.model.query import Hit, Page, Query

RULES_MAX = 500


class NotificationsSheet(Sheet):
    """A choice for each reason, and one for each rule."""

    wanted_width = 600

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            tr("Notifications"),
            tr("The rules go with your account; the most particular one counts."),
        )
        self._desk = desk
        self.reasons: dict[str, QComboBox] = {}
        self.rules: dict[str, QComboBox] = {}
        page = QWidget()
        set_role(page, "page")
        column = QVBoxLayout(page)
        set_margins(column, 0, 2, 14, 8)
        column.setSpacing(12)
        column.addWidget(label(tr("Everywhere"), "heading"))
        column.addLayout(self._reasons())
        column.addSpacing(8)
        column.addWidget(label(tr("Of a project or an organisation"), "heading"))
        self._hint = label(
            tr("None yet. Open a project or an organisation, and choose Notifications there."),
            "muted",
            is_wrapped=True,
        )
        column.addWidget(self._hint)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column.addLayout(self._rows)
        column.addSpacing(8)
        column.addWidget(label(tr("When"), "heading"))
        self.hours_button = QPushButton(icon("clock"), tr("Quiet hours, daily sum and tray…"))
        self.hours_button.clicked.connect(self._open_settings)
        column.addWidget(self.hours_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        self.body.addWidget(area, 1)
        self.test_button = self.add_button(tr("Show a test notification"))
        self.test_button.clicked.connect(desk.test_notification_wanted)
        desk.bridge.changed.connect(self._on_changed)
        self._ask()

    def begin(self) -> None:
        next(iter(self.reasons.values())).setFocus()

    def _reasons(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for row, (reason, words) in enumerate(REASONS):
            usual = tr("As usual: {level}", level=tr(dict(LEVELS)[DEFAULTS[reason]]))
            box = self._box(tr(words), usual)
            box.activated.connect(
                lambda _=0, box=box, reason=reason: set_level(
                    self._desk, str(box.currentData()), reason=reason
                )
            )
            name = label(tr(words))
            name.setBuddy(box)
            grid.addWidget(name, row, 0)
            grid.addWidget(box, row, 1)
            self.reasons[reason] = box
        return grid

    def _box(self, name: str, usual: str = "") -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for value, words in CHOICES:
            box.addItem(usual if usual and value == USUAL else tr(words), value)
        return box

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.concerns(RULE):
            self._ask()

    def _ask(self) -> None:
        query = Query(RULE, limit=RULES_MAX)
        self._desk.bridge.call(
            "query", {"query": to_plain(query)}, self._show, self._desk.refuse, self
        )

    def _show(self, page: Page) -> None:
        everywhere = {}
        emptied(self._rows)
        self.rules.clear()
        for hit in page.hits:
            if hit.values.get("project") or hit.values.get("organisation"):
                self._rows.addWidget(self._rule(hit))
            else:
                everywhere[str(hit.values.get("reason") or "")] = str(hit.values.get("level"))
        for reason, box in self.reasons.items():
            level = everywhere.get(reason, everywhere.get("", USUAL))
            box.setCurrentIndex(max(box.findData(level), 0))
        self._hint.setVisible(not self.rules)

    def _rule(self, hit: Hit) -> QWidget:
        of = "project" if hit.values.get("project") else "organisation"
        where = hit.labels.get(of, "")
        reason = str(hit.values.get("reason") or "")
        words = where
        if reason:
            words = tr(
                "{where}: {reason}", where=where, reason=tr(dict(REASONS).get(reason, reason))
            )
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        box = self._box(words)
        box.setCurrentIndex(max(box.findData(str(hit.values.get("level"))), 0))
        target = {of: str(hit.values.get(of))}
        box.activated.connect(
            lambda _=0: set_level(self._desk, str(box.currentData()), reason=reason, **target)
        )
        row.addWidget(label(words, is_wrapped=True), 1)
        row.addWidget(box)
        remove = QPushButton(icon("delete"), "")
        remove.setAccessibleName(tr("Remove the rule of {where}", where=words))
        remove.setToolTip(tr("Remove this rule"))
        set_role(remove, "plain")
        remove.clicked.connect(lambda: set_level(self._desk, USUAL, reason=reason, **target))
        row.addWidget(remove)
        self.rules[hit.id] = box
        return line

    def _open_settings(self) -> None:
        self._desk.settings_wanted.emit("notify_level")
