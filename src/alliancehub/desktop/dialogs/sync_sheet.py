"""How sync stands and why: what comes next, why changes wait, what each cycle brought."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.announcing import announce
from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import emptied
from alliancehub.desktop.texts import counted, exact_time, number, pair, past_time, tr
from alliancehub.desktop.theme import scaled
from alliancehub.desktop.views.scroll_page import scroll_page
from alliancehub.engine.explanation_api import (
    Comparison,
    CycleRecord,
    Explanation,
    ScopeState,
    WaitingChange,
)
from alliancehub.engine.standing import Status
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.errors import Refusal
from alliancehub.model.scopes import ADMIN, ALLIANCE, PUBLIC
from alliancehub.model.told import said

SHOWN_MOST = 50
CYCLES = {
    "online": said("In step with the hub"),
    "offline": said("The hub was not reached"),
    "failed": said("Failed"),
    "sign_in_needed": said("Sign-in needed"),
    "update_needed": said("Update needed"),
}
SCOPES = {
    "complete": said("All here"),
    "fetching": said("On its way: {done} of {total}"),
    "again": said("Here, and fetched again"),
}
# Others are called like what they are of.
SCOPE_NAMES = {
    PUBLIC: said("What everybody sees"),
    ALLIANCE: said("What all members see"),
    ADMIN: said("What administrators see"),
}
# Several are called like the same row: what each of them shows of it tells them apart.
SCOPE_SORTS = {
    "org": said("What the people of this organisation see"),
    "project": said("What the team of this project sees"),
    "person": said("What you alone see"),
    "request": said("What those who asked and those who decide see"),
    "dataset": said("What those who may open this dataset see"),
    "wallet": said("What those who hold this sub-wallet see"),
    "grant": said("What is opened by this access to a dataset"),
    "review": said("What the reviewer and those who decide see of one review"),
    "panel": said("What those who decide share with the reviewers"),
    "chair": said("What those who decide see before a reviewer is asked"),
    "blinded": said("What reviewers see who are not to know the applicant"),
}
APART = 16  # pixels above a section


class SyncSheet(Sheet):
    """What ``EngineApi.explain`` tells, for a person; asked anew as things go on."""

    wanted_width = 680

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            tr("How sync stands"),
            tr(
                "What happens next, why changes wait, and whether what is here is what the hub has."
            ),
        )
        self._desk = desk
        self.next = label(role="strong", is_wrapped=True)
        self.compared = label(role="muted", is_wrapped=True)
        line = QHBoxLayout()
        self.compare_button = QPushButton(icon("sync"), tr("Compare now"))
        self.compare_button.setToolTip(tr("Compare with the hub by sums, and fetch what differs"))
        self.compare_button.clicked.connect(self.compare)
        line.addWidget(self.compare_button)
        line.addStretch(1)
        self.body.addWidget(self.next)
        self.body.addWidget(self.compared)
        self.body.addLayout(line)
        area, self._column = scroll_page(tr("How sync stands"))
        self.body.addWidget(area, 1)
        self._again = QTimer(self, singleShot=True, interval=200)
        self._again.timeout.connect(self._ask)
        desk.status_changed.connect(self._on_status_changed)
        desk.bridge.changed.connect(self._on_changed)
        self._ask()

    def begin(self) -> None:
        """Put the cursor on what can be done here."""
        self.compare_button.setFocus()

    def compare(self) -> None:
        """Compare with the hub; what was found is said when it is known."""
        self.compare_button.setEnabled(False)
        self.compared.setText(tr("It is being compared…"))
        self._desk.bridge.call("compare_now", {}, self._on_compared, self._on_refused, self)

    def words(self) -> list[str]:
        """Return what is said in the list, a text each, as it is read."""
        items = (self._column.itemAt(at) for at in range(self._column.count()))
        rows = [item.widget() for item in items if item is not None]
        return [row.accessibleName() for row in rows if row is not None]

    def _on_status_changed(self, _: Status) -> None:
        self._again.start()

    def _on_changed(self, _: ChangeSet) -> None:
        self._again.start()

    def _ask(self) -> None:
        self._desk.bridge.call("explain", {}, self._show, self._on_refused, self)

    def _on_compared(self, found: Comparison) -> None:
        self.compare_button.setEnabled(True)
        self._show_compared(found)
        announce(self, found.text)
        self._again.start()

    def _on_refused(self, refusal: Refusal) -> None:
        self.compare_button.setEnabled(True)
        self.compared.setText(f"{refusal.text} {refusal.remedy}".strip())
        announce(self, self.compared.text())

    def _show_compared(self, found: Comparison) -> None:
        self.compared.setText(found.text)
        self.compared.setToolTip(exact_time(found.at) if found.at else "")

    def _show(self, found: Explanation) -> None:
        self.next.setText(found.next)
        if self.compare_button.isEnabled():
            self._show_compared(found.compared)
        emptied(self._column)
        self._section(tr("Why changes wait"), map(_waiting, alike(found.waiting)[:SHOWN_MOST]))
        self._section(tr("What each cycle brought"), map(_cycle, telling(found.cycles)))
        self._section(tr("What you may see"), map(_scope, found.scopes[:SHOWN_MOST]))
        self._column.addStretch(1)

    def _section(self, title: str, rows: Iterable[QWidget]) -> None:
        shown = list(rows)
        if shown:
            if self._column.count():
                self._column.addSpacing(scaled(APART))
            self._column.addWidget(label(title, "heading"))
        for row in shown:
            self._column.addWidget(row)


def alike(waiting: Iterable[WaitingChange]) -> list[tuple[WaitingChange, int]]:
    """Return changes that do the same and wait for the same as one, the oldest, with how many."""
    found: dict[tuple[str, str, str], tuple[WaitingChange, int]] = {}
    for one in waiting:
        key = (one.title, one.state, one.reason)
        first, count = found.get(key, (one, 0))
        found[key] = (first, count + 1)
    return list(found.values())


def _waiting(those: tuple[WaitingChange, int]) -> QWidget:
    one, count = those
    words = one.reason
    if count > 1:
        words = pair(counted(count, "{n} change", "{n} changes"), words)
    return _row(one.title, words, one.at, is_wrong=one.state in {"rejected", "lost"})


def telling(cycles: list[CycleRecord]) -> list[CycleRecord]:
    """Return the cycles that brought or met with something, and the latest, the newest first."""
    return [
        one
        for at, one in enumerate(cycles)
        if not at or one.received or one.decided or one.problem or one.state != "online"
    ]


def _cycle(one: CycleRecord) -> QWidget:
    parts = [f"{one.problem} {one.remedy}".strip()]
    if one.received:
        parts.append(counted(one.received, "{n} row came.", "{n} rows came."))
    if one.decided:
        parts.append(counted(one.decided, "{n} change was decided.", "{n} changes were decided."))
    words = " ".join(part for part in parts if part)
    title = tr(CYCLES.get(one.state, CYCLES["failed"]))
    return _row(title, words, one.at, is_wrong=bool(one.problem))


def _scope(one: ScopeState) -> QWidget:
    words = tr(SCOPES[one.state], done=number(one.done), total=number(one.total))
    if one.is_locked:
        words = tr("Locked until the next sync")
    if (sort := one.scope.partition(":")[0]) in SCOPE_SORTS:
        words = pair(tr(SCOPE_SORTS[sort]), words)
    counts = counted(one.rows, "{n} row", "{n} rows")
    name = tr(SCOPE_NAMES[one.scope]) if one.scope in SCOPE_NAMES else one.title
    title = tr("{name}: {what}", name=name, what=counts)
    return _row(title, words)


def _row(title: str, words: str, at: str = "", *, is_wrong: bool = False) -> QWidget:
    """Return a line with what it is about, more words below, and when."""
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 4, 0, 4)
    column.setSpacing(2)
    head = QHBoxLayout()
    head.addWidget(label(title, "strong", is_wrapped=True), 1)
    if at:
        when = label(past_time(at), "small")
        when.setToolTip(exact_time(at))
        head.addWidget(when)
    column.addLayout(head)
    if words:
        column.addWidget(label(words, "problem" if is_wrong else "muted", is_wrapped=True))
    row.setAccessibleName(pair(title, words) if words else title)
    return row
