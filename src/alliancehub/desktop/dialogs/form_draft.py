"""The draft of a form: kept as one types, and nothing is said to be kept that is not."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.later import made
from alliancehub.desktop.texts import tr
from alliancehub.model.errors import Refusal

DRAFT_MS = 400


class FormDraft(QObject):
    """Keeps what stands in one form.

    Signals:
        told(str): how it stands, in words for the foot of the form.
        left(bool): the form may close; whether a draft is kept.

    Attributes:
        is_there: whether there is a draft, or may be one.
    """

    told = Signal(str)
    left = Signal(bool)

    def __init__(self, desk: Desk, form: Callable[[], dict[str, Any]], parent: QObject) -> None:
        """Make it.

        Args:
            desk: the window's services.
            form: tells key, title and values, as ``save_draft`` takes them.
            parent: the form.
        """
        super().__init__(parent)
        self._desk = desk
        self._form = form
        self._account = desk.known.account_key
        self.is_there = False
        self._is_over = False
        self._is_unkept = False
        self._is_leaving = False
        self._under_way = 0  # how often the engine was asked, and has not answered yet
        self._soon = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._soon.timeout.connect(self.keep)
        desk.keep_wanted.connect(self._keep_now)

    def keep_soon(self) -> None:
        """Keep it in a moment; who types on and on is kept meanwhile, too."""
        if not self._soon.isActive():
            self._soon.start()

    def _keep_now(self) -> None:
        if self._soon.isActive():
            self.keep()

    def keep(self) -> None:
        """Keep it, durably."""
        self._soon.stop()
        if self._desk.known.account_key != self._account:
            self._is_over = True  # another account came into use: it is no draft of theirs
        if not self._is_over:
            self.is_there = True
            self._under_way += 1
            self._desk.bridge.call("save_draft", self._form(), self._on_kept, self._on_unkept, self)

    def drop(self) -> None:
        """Forget it: what stands there was taken, or is not wanted."""
        self._is_over = True
        self._soon.stop()
        if self.is_there:
            gone = self._desk.drafts_changed.emit
            args = {"key": self._form()["key"]}
            self._desk.bridge.call("drop_draft", args, lambda _: gone(), owner=self._desk)

    def discard(self, *, is_worth_keeping: bool) -> None:
        """Forget it at the member's wish; with a way back where something was typed."""
        args, desk = self._form(), self._desk
        self.drop()

        def kept(_: None) -> None:
            desk.drafts_changed.emit()
            say_kept(desk)

        def keep() -> None:
            desk.bridge.call("save_draft", args, kept, desk.refuse, desk)

        if is_worth_keeping:
            desk.say(tr("Draft discarded."), tr("Undo"), keep)

    def leave(self) -> None:
        """Let the form close once all is kept. Where nothing can be kept it stays, and why is said.

        While the engine is away it closes at once: the engine is told when it is there again.
        """
        if self._soon.isActive() or self._is_unkept:
            self.keep()
        self._is_leaving = self._under_way > 0 and self._desk.bridge.is_connected
        if not self._is_leaving or self._is_over:
            self.left.emit(self.is_there and not self._is_over)

    def _on_kept(self, _: None) -> None:
        self._under_way -= 1
        self._is_unkept = False
        self.told.emit(tr("Draft kept"))
        if self._is_leaving and not self._under_way:
            self._is_leaving = False  # a second press of Esc is answered, too
            self.left.emit(True)

    def _on_unkept(self, refusal: Refusal) -> None:
        self._under_way -= 1
        is_news = self._is_leaving or not self._is_unkept
        self._is_unkept, self._is_leaving = True, False
        self.told.emit(tr("Draft not kept"))
        if is_news:
            self._desk.refuse(refusal)


def say_kept(desk: Desk) -> None:
    """Say that what was typed is a draft, and where drafts are."""
    sheet = partial(made, "sheet:drafts", desk)
    desk.say(tr("Kept as a draft."), tr("Drafts"), lambda: desk.sheet_wanted.emit(sheet()))
