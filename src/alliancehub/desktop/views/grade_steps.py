"""How far something has come on a ladder of grades: those that it reached, and the next ones."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from alliancehub.desktop.texts import tr
from alliancehub.desktop.views.flow_layout import FlowLayout
from alliancehub.desktop.views.pill import Pill, PillLook


class GradeSteps(QWidget):
    """A pill for each grade above the lowest; what is reached has a tick.

    Args:
        grades: value and words of each, the lowest first.
    """

    def __init__(self, grades: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grades = grades
        row = FlowLayout(self, gap=6)
        self.pills: dict[str, Pill] = {}
        for value, words in grades[1:]:
            pill = Pill(tr(words))
            self.pills[value] = pill
            row.addWidget(pill)
        self.set_grade(grades[0][0])

    def set_grade(self, grade: str) -> None:
        """Show that a grade, and all below it, are reached."""
        order = [value for value, _ in self._grades]
        reached = order.index(grade) if grade in order else 0
        for at, (value, words) in enumerate(self._grades[1:], start=1):
            is_reached = at <= reached
            look = PillLook(
                tr(words), "success" if is_reached else "neutral", "check" if is_reached else "ring"
            )
            self.pills[value].set_look(look)
            state = tr("reached") if is_reached else tr("not yet")
            self.pills[value].setAccessibleName(
                tr("{grade}: {state}", grade=tr(words), state=state)
            )
        words = dict(self._grades).get(grade, grade)
        self.setAccessibleName(tr("Grade: {grade}", grade=tr(words)))
