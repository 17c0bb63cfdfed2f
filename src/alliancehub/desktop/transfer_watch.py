"""The files on their way, as the window knows them; told on by the engine as they move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from alliancehub.desktop.bridge import Bridge
from alliancehub.desktop.later import loaded

if TYPE_CHECKING:
    from alliancehub.engine.job_api import Job
    from alliancehub.engine.transfer_api import Transfer, TransferList

ASK_MS = 150
_AS_JOB = {"paused": "waiting", "failed": "failed"}


class TransferWatch(QObject):
    """Hears of all transfers of the account in use.

    Signals:
        changed(object): something about a transfer differs; it is passed where only one does.
        ended(Transfer): one has ended, or failed and waits for the member.
    """

    changed = Signal(object)
    ended = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._asked = 0
        self.list: TransferList | None = None
        self._states: dict[str, str] = {}
        self._soon = QTimer(self, singleShot=True, interval=ASK_MS)
        self._soon.timeout.connect(self.ask)
        bridge.transfer_changed.connect(self._take)
        bridge.connected.connect(self._soon.start)
        bridge.account_changed.connect(lambda _: self._soon.start())

    @property
    def all(self) -> list[Transfer]:
        """Those that go on in their order, then those that ended."""
        return self.list.transfers if self.list is not None else []

    @property
    def running(self) -> list[Job]:
        """Those that move something now, in the form of jobs."""
        return [job_of(one) for one in self.all if one.state == "running"]

    def of_version(self, version: str) -> Transfer | None:
        """Return the transfer of a version that has not ended, or the last one that has."""
        return next((one for one in self.all if one.version == version), None)

    def ask(self) -> None:
        """Ask the engine for all of them."""
        self._bridge.forget(self._asked)
        self._asked = self._bridge.call("transfers", {}, self._take_all, lambda _: None, owner=self)

    def do(self, name: str, transfer: str, **args: object) -> None:
        """Have one paused, resumed, cancelled or put elsewhere in the order, by a call's name."""
        self._bridge.call(name, {"id": transfer, **args}, lambda _: self.ask(), owner=self)

    def _take_all(self, found: TransferList) -> None:
        self.list = found
        for one in found.transfers:
            self._note(one, is_news=False)
        self.changed.emit(None)

    def _take(self, transfer: Transfer) -> None:
        at = next((n for n, one in enumerate(self.all) if one.id == transfer.id), -1)
        is_as_it_was = at >= 0 and self.all[at].state == transfer.state
        if at >= 0:
            self.all[at] = transfer
        self._note(transfer, is_news=True)
        if is_as_it_was:
            self.changed.emit(transfer)
        else:
            self._soon.start()  # the order and the sums are others now

    def _note(self, transfer: Transfer, *, is_news: bool) -> None:
        before = self._states.get(transfer.id)
        self._states[transfer.id] = transfer.state
        is_over = transfer.is_ended or transfer.state == "failed"
        if is_news and is_over and before != transfer.state:
            self.ended.emit(transfer)


def job_of(transfer: Transfer) -> Job:
    """Return how far a transfer is, in the form of a job."""
    made: Job = loaded("part:job")(
        id=transfer.id,
        name=transfer.direction,
        title=transfer.title,
        state=_AS_JOB.get(transfer.state, transfer.state),
        done=transfer.done,
        total=transfer.total,
        unit="bytes",
        speed=transfer.speed,
        left_s=transfer.left_s,
        refusal=transfer.refusal,
        started_at=transfer.created_at,
        ended_at=transfer.ended_at,
    )
    return made
