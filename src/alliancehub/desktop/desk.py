"""What every screen is handed: the bridge, what is known, and ways to the rest of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from alliancehub.desktop.bridge import Bridge, OnRefusal
from alliancehub.desktop.known import Known
from alliancehub.desktop.texts import tr
from alliancehub.engine.api import Hello, Receipt, Status
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.errors import Refusal

LINK = "alliancehub://"
UNDO_MAX = 100
HELLO_MS = 150
SENT_MS = 1_500  # by then the engine has told of a change that waits
ROLES = ("account", "membership", "project_membership")  # what one may do follows from these


@dataclass(frozen=True)
class Said:
    """A line for the member, with at most one thing to do about it."""

    text: str
    action: str = ""
    run: Callable[[], None] | None = None
    is_problem: bool = False


class Desk(QObject):
    """The window's services.

    Signals:
        known_changed(): another account or hub; all that is shown starts anew.
        accounts_changed(): something about the accounts differs, but not whose window it is.
        status_changed(Status): passed on from the engine.
        opened(str, str): a row is to be shown, by kind and id.
        gone_to(str): a place is to be shown.
        said(Said): something for the member to read in passing.
        sheet_wanted(QWidget): a sheet is to be laid over the window.
        welcome_wanted(): the ways into a hub are to be shown.
        all_sent(): no change waits any more, so that none can be taken back.
        link_opened(str): somebody clicked a link, inside AllianceHub or out.
    """

    known_changed = Signal()
    accounts_changed = Signal()
    status_changed = Signal(object)
    opened = Signal(str, str)
    gone_to = Signal(str)
    said = Signal(object)
    sheet_wanted = Signal(QWidget)
    link_opened = Signal(str)
    welcome_wanted = Signal()
    all_sent = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.known = Known()
        self.status = Status("no_hub")
        self.settings: dict[str, Any] = {}
        self._undoable: list[tuple[int, str]] = []
        self._ask_again = QTimer(self, singleShot=True, interval=HELLO_MS)
        self._ask_again.timeout.connect(self.ask_hello)
        bridge.account_changed.connect(self._on_account_changed)
        bridge.changed.connect(self._on_changed)
        bridge.status_changed.connect(self._on_status_changed)
        bridge.refused.connect(self.refuse)

    def open_row(self, kind: str, row_id: str) -> None:
        """Show a row in the place where its kind is listed."""
        if kind and row_id:
            self.opened.emit(kind, row_id)

    def open_link(self, link: str) -> bool:
        """Follow a link inside AllianceHub; returns whether it was one."""
        if not link.startswith(LINK):
            return False
        kind, _, row_id = link.removeprefix(LINK).strip("/").partition("/")
        self.open_row(kind, row_id)
        return True

    def say(self, text: str, action: str = "", run: Callable[[], None] | None = None) -> None:
        """Tell the member something in passing."""
        self.said.emit(Said(text, action, run))

    def refuse(self, refusal: Refusal) -> None:
        """Tell the member why something was refused."""
        self.said.emit(Said(str(refusal), is_problem=True))

    def submit(
        self,
        name: str,
        args: dict[str, Any],
        done: str = "",
        on_receipt: Callable[[Receipt], None] | None = None,
        on_refusal: OnRefusal | None = None,
    ) -> None:
        """Give a command to the engine; ``done`` is said once it is taken, with a way back."""

        def taken(receipt: Receipt) -> None:
            self._undoable.append((receipt.mid, done))
            del self._undoable[:-UNDO_MAX]
            if done:
                self.say(done, tr("Undo"), lambda: self.undo(receipt.mid))
                QTimer.singleShot(SENT_MS, self, self._tell_if_sent)
            if on_receipt is not None:
                on_receipt(receipt)

        args = {"name": name, "args": args}
        self.bridge.call("submit", args, taken, on_refusal or self.refuse, owner=self)

    def undo(self, mid: int | None = None) -> None:
        """Take back a change that waits, the latest one unless told."""
        if mid is None:
            if not self._undoable:
                self.say(tr("There is nothing to undo."))
                return
            mid = self._undoable[-1][0]
        self._undoable = [one for one in self._undoable if one[0] != mid]
        self.bridge.call(
            "cancel", {"mid": mid}, lambda _: self.say(tr("Taken back.")), self.refuse, owner=self
        )

    def _on_account_changed(self, hello: Hello) -> None:
        before, self.known = self.known, Known(hello)
        self._on_status_changed(hello.status)
        if self.known.shows_same_as(before):
            self.accounts_changed.emit()
            return
        self._undoable.clear()
        self.known_changed.emit()

    def ask_hello(self) -> None:
        """Ask who this is and what they may do: after a first sync, or with another role."""
        self.bridge.call("hello", on_ok=self.bridge.account_changed.emit, owner=self)

    def _on_changed(self, changes: ChangeSet) -> None:
        if any(map(changes.concerns, ROLES)):
            self._ask_again.start()

    def _on_status_changed(self, status: Status) -> None:
        if status.state != self.status.state:
            self._ask_again.start()
        self.status = status
        self.status_changed.emit(status)
        self._tell_if_sent()

    def _tell_if_sent(self) -> None:
        if not self.status.waiting:
            self._undoable.clear()
            self.all_sent.emit()
