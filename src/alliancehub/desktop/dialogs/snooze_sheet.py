"""A time to put notices off to."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Signal

from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.fields import FIELD_WIDGETS
from alliancehub.desktop.labels import label
from alliancehub.desktop.snoozing import in_an_hour, instant_of
from alliancehub.desktop.texts import tr
from alliancehub.model.field_spec import FieldSpec


class SnoozeSheet(Sheet):
    """Asks until when.

    Signals:
        picked(datetime): a local time that is still to come.
    """

    closes_below = False

    picked = Signal(object)
    wanted_width = 420

    def __init__(self) -> None:
        super().__init__(tr("Snooze"), tr("It comes back at that time, unread."))
        spec = FieldSpec("instant", tr("Until"), name="until", is_required=True)
        self.field = FIELD_WIDGETS["instant"](spec)
        self.field.set_value(instant_of(in_an_hour()))
        words = label(spec.label, "label")
        words.setBuddy(self.field)
        self.body.addWidget(words)
        self.body.addWidget(self.field)
        self.body.addStretch(1)
        self.add_button(tr("Cancel")).clicked.connect(self.leave)
        self.save_button = self.add_button(tr("Snooze"), "primary")
        self.save_button.clicked.connect(self.save)

    def begin(self) -> None:
        self.field.setFocus()

    def save(self) -> None:
        """Take the time, if it is one that is still to come."""
        problem = self.field.problem()
        value = str(self.field.value() or "")
        if not problem and (not value or datetime.fromisoformat(value) <= datetime.now(UTC)):
            problem = tr("Pick a time that is still to come.")
        self.field.set_problem(problem)
        if not problem:
            self.picked.emit(datetime.fromisoformat(value).astimezone())
            self.closed.emit()
