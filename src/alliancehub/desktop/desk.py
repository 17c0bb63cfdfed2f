"""What every screen is handed: the bridge, what is known, and ways to the rest of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from alliancehub.desktop.bridge import Bridge, OnRefusal
from alliancehub.desktop.job_watch import JobWatch
from alliancehub.desktop.known import Known
from alliancehub.desktop.later import loaded, made
from alliancehub.desktop.message_drafts import MessageDrafts
from alliancehub.desktop.opening import open_file
from alliancehub.desktop.progress_words import outcome
from alliancehub.desktop.texts import number, tr
from alliancehub.desktop.transfer_watch import TransferWatch
from alliancehub.desktop.window_memory import WindowMemory
from alliancehub.engine.links import SCHEME, is_link, link_to
from alliancehub.engine.standing import AccountInfo, Status
from alliancehub.model.errors import Refusal

if TYPE_CHECKING:
    from alliancehub.engine.api import Receipt, Undone
    from alliancehub.engine.job_api import Job
    from alliancehub.engine.standing import Hello
    from alliancehub.engine.transfer_api import Transfer
    from alliancehub.model.changeset import ChangeSet

LINK = SCHEME
TOGETHER = 200  # commands of one call: the engine answers others in between
HELLO_MS = 150
WAY_BACK = "way back"  # the offer to undo or redo: either ends those that stand there
SENT_MS = 1_500  # by then the engine has told of a change that waits
# What can be undone for a while after it was sent, too: by another change.
REVERSIBLE = frozenset({"create", "edit", "delete", "restore", "start_project"})
ROLES = ("account", "membership", "project_membership")  # what one may do follows from these


@dataclass(frozen=True)
class Said:
    """A line for the member, with at most one thing to do about it.

    Attributes:
        is_news: whether it only tells something, and nothing was done.
        is_lasting: whether that can be done also once every change was sent.
        offer: what it offers to do, by a name of its own.
        ends: an offer that is over by what was done.
    """

    text: str
    action: str = ""
    run: Callable[[], None] | None = None
    is_problem: bool = False
    is_news: bool = False
    is_lasting: bool = True
    offer: str = ""
    ends: str = ""


Commands = list[tuple[str, dict[str, Any]]]


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
        keep_wanted(): what is being typed is to be kept at once: another account comes into use, or
            the window closes.
        all_sent(): no change waits any more, so that none can be withdrawn.
        link_opened(str): somebody clicked a link, inside AllianceHub or out.
        link_followed(str): a link inside AllianceHub is to be followed.
        settings_wanted(str): the settings are to be shown, beginning at one of them.
        search_wanted(SearchTerms): a list, or everything, is to be searched for this.
        settings_changed(): some setting differs.
        test_notification_wanted(): one is to be shown, to see that it works.
        drafts_changed(): a draft was let go or brought back.
        keys_changed(): actions have other keys now; tooltips that name them ask again.
    """

    known_changed = Signal()
    accounts_changed = Signal()
    status_changed = Signal(object)
    opened = Signal(str, str)
    gone_to = Signal(str)
    said = Signal(object)
    sheet_wanted = Signal(QWidget)
    link_opened = Signal(str)
    link_followed = Signal(str)
    keys_changed = Signal()
    drafts_changed = Signal()
    search_wanted = Signal(object)
    settings_wanted = Signal(str)
    settings_changed = Signal()
    test_notification_wanted = Signal()
    welcome_wanted = Signal()
    keep_wanted = Signal()
    all_sent = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.known = Known()
        self.status = Status("no_hub")
        self.jobs = JobWatch(bridge, self)
        self.jobs.ended.connect(self._on_job_ended)
        self.transfers = TransferWatch(bridge, self)
        self.transfers.ended.connect(self._on_transfer_ended)
        self.messages = MessageDrafts(self)
        self.settings: dict[str, Any] = {}
        self.memory: WindowMemory | None = None  # the window's, once there is one
        # Of the window's actions: what is offered for "row" or "list", and an action's shown keys.
        self.actions_for: Callable[[str], list[QAction]] = lambda _: []
        self.keys_of: Callable[[str], str] = lambda _: ""
        # Those whose keys work in lists alone.
        self.list_actions: Callable[[], list[QAction]] = list
        self._ask_again = QTimer(self, singleShot=True, interval=HELLO_MS)
        self._ask_again.timeout.connect(self.ask_hello)
        bridge.account_changed.connect(self._on_account_changed)
        bridge.accounts_changed.connect(self._on_accounts_changed)
        bridge.changed.connect(self._on_changed)
        bridge.status_changed.connect(self._on_status_changed)
        bridge.refused.connect(self.refuse)

    def open_row(self, kind: str, row_id: str) -> None:
        """Show a row in the place where its kind is listed."""
        if kind and row_id:
            self.opened.emit(kind, row_id)

    def open_link(self, link: str) -> bool:
        """Follow a link inside AllianceHub; returns whether it was one."""
        if not is_link(link):
            return False
        self.link_followed.emit(link)
        return True

    def link_of(self, kind: str, row_id: str = "") -> str:
        """Return the link to a row, or to the list of a kind, as others can open it, too."""
        account = self.known.account
        return link_to(account.hub if account else "", kind, row_id)

    def say_problem(
        self, text: str, action: str = "", run: Callable[[], None] | None = None
    ) -> None:
        """Tell the member what is wrong, and what can be done about it."""
        self.said.emit(Said(text, action, run, is_problem=True))

    def say(self, text: str, action: str = "", run: Callable[[], None] | None = None) -> None:
        """Tell the member what was done."""
        self.said.emit(Said(text, action, run))

    def say_news(self, text: str, action: str = "", run: Callable[[], None] | None = None) -> None:
        """Tell the member something in passing."""
        self.said.emit(Said(text, action, run, is_news=True))

    def tell_outcome(self, job: Job) -> None:
        """Tell the member what came of work in the background, with a way on from there."""
        step = str(job.result.get("step", ""))
        if job.state == "failed":
            self.say_problem(outcome(job))
        elif job.path:
            self.say(outcome(job), tr("Open"), lambda: open_file(job.path))
        elif step and (job.result.get("new") or job.result.get("changed")):
            self.say(outcome(job), tr("Undo"), lambda: self.undo(step))
        else:
            self.say(outcome(job))

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

        def taken(receipts: list[Receipt]) -> None:
            if on_receipt is not None:
                on_receipt(receipts[0])

        self.submit_many([(name, args)], done, taken, on_refusal)

    def submit_many(
        self,
        commands: Commands,
        done: str = "",
        on_receipts: Callable[[list[Receipt]], None] | None = None,
        on_refusal: OnRefusal | None = None,
        on_progress: Callable[[int, int], None] | None = None,
    ) -> None:
        """Give any number of commands to the engine, undone as one.

        They are taken a part at a time, each part whole or not at all. Where a part is refused,
        those before it stay; they are told with a way back, and the rest is not tried.

        Args:
            commands: (name, arguments) in order.
            done: said once all are taken.
            on_receipts: gets a receipt for each.
            on_refusal: gets the Refusal of the part that was refused; else it is told.
            on_progress: gets how many were taken so far, and of how many.
        """
        receipts: list[Receipt] = []
        is_lasting = all(name in REVERSIBLE for name, _ in commands)

        def give() -> None:
            step = receipts[-1].step if receipts else ""
            part = commands[len(receipts) : len(receipts) + TOGETHER]
            if len(commands) == 1:
                args: dict[str, Any] = {"name": part[0][0], "args": part[0][1]}
                self.bridge.call("submit", args, lambda one: taken([one]), refused, owner=self)
            else:
                args = {"commands": [list(one) for one in part], "step": step}
                self.bridge.call("submit_many", args, taken, refused, owner=self)

        def taken(part: list[Receipt]) -> None:
            receipts.extend(part)
            if on_progress is not None:
                on_progress(len(receipts), len(commands))
            if len(receipts) < len(commands):
                give()
                return
            self._say_done(done, receipts[-1].step, is_lasting=is_lasting)
            if on_receipts is not None:
                on_receipts(receipts)

        def refused(refusal: Refusal) -> None:
            if receipts:
                told = tr(
                    "{n} of {total} changes were made; the rest was refused.",
                    n=number(len(receipts)),
                    total=number(len(commands)),
                )
                self._say_done(told, receipts[-1].step, is_lasting=is_lasting)
            (on_refusal or self.refuse)(refusal)

        if commands:
            give()

    def undo(self, step: str = "") -> None:
        """Take back a step of the member's, the latest one unless told."""
        self.bridge.call("undo", {"step": step}, self._on_undone, self.refuse, owner=self)

    def redo(self) -> None:
        """Do again what was undone last."""

        def redone(undone: Undone) -> None:
            self._say_done(tr("Done again."), undone.step, is_lasting=True, ends=WAY_BACK)

        self.bridge.call("redo", {}, redone, self.refuse, owner=self)

    def _on_undone(self, undone: Undone) -> None:
        if not undone.left:
            told = tr("Taken back.")
            self.said.emit(Said(told, tr("Redo"), self.redo, offer=WAY_BACK, ends=WAY_BACK))
            return
        told = tr(
            "Taken back, but for {n} of {total}: {why}",
            n=number(undone.left_count),
            total=number(undone.left_count + undone.done),
            why=" ".join(undone.left),
        )
        self.said.emit(Said(told, tr("Redo"), self.redo, is_problem=True))

    def _say_done(self, text: str, step: str, *, is_lasting: bool, ends: str = "") -> None:
        if not text:
            return
        way_back = partial(self.undo, step)
        said = Said(text, tr("Undo"), way_back, is_lasting=is_lasting, offer=WAY_BACK, ends=ends)
        self.said.emit(said)
        QTimer.singleShot(SENT_MS, self, self._tell_if_sent)

    def _on_account_changed(self, hello: Hello) -> None:
        before, self.known = self.known, Known(hello, self.known)
        self._on_status_changed(hello.status)
        if self.known.shows_same_as(before):
            self.accounts_changed.emit()
            return
        self.known_changed.emit()

    def _on_job_ended(self, job: Job) -> None:
        if not job.is_quiet:
            self.tell_outcome(job)

    def _on_transfer_ended(self, transfer: Transfer) -> None:
        said: str = loaded("part:transfer_outcome")(transfer)
        if transfer.state == "failed":
            self.say_problem(said, tr("Transfers"), self.open_transfers)
        elif transfer.state == "done" and transfer.direction == "download":
            self.say(said, tr("Open folder"), lambda: open_file(transfer.folder))
        elif transfer.state == "done":
            self.say(said)

    def open_transfers(self) -> None:
        """Show the files on their way."""
        self.sheet_wanted.emit(made("sheet:transfers", self))

    def _on_accounts_changed(self, accounts: list[AccountInfo]) -> None:
        if self.known.is_whole:
            self.known = Known(replace(self.known.hello, accounts=accounts), self.known)
            self.accounts_changed.emit()

    def use_account(self, key: str, on_refusal: OnRefusal | None = None) -> None:
        """Show another account; what was being typed is kept for this one."""
        self.keep_wanted.emit()
        self.bridge.call("use_account", {"key": key}, None, on_refusal or self.refuse, owner=self)

    def ask_hello(self) -> None:
        """Ask who this is and what they may do: after a first sync, or with another role."""
        args = {"with_specs": not self.known.is_whole}
        self.bridge.call("hello", args, self.bridge.account_changed.emit, owner=self)

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
            self.all_sent.emit()
