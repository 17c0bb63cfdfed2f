"""The drafts of messages: what the engine could not keep stays here, whichever row is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from alliancehub.desktop.texts import tr
from alliancehub.model.errors import Refusal

if TYPE_CHECKING:
    from alliancehub.desktop.desk import Desk
    from alliancehub.model.query import Hit

POST = "post_message"


class MessageDrafts(QObject):
    """The messages that are being written in one window.

    Signals:
        kept(): all of them are.
    """

    kept = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        # By account and key, as ``save_draft`` takes them.
        self._unkept: dict[tuple[str, str], dict[str, Any]] = {}
        self._told: set[tuple[str, str]] = set()

    @property
    def is_all_kept(self) -> bool:
        """Whether nothing waits for the engine, or it is away and is told once it is there."""
        return not self._of_account() or not self._desk.bridge.is_connected

    def unkept(self, row_id: str) -> str | None:
        """Return what is written about a row where the engine may not have it yet."""
        args = self._unkept.get(self._mine(row_id))
        return None if args is None else str(args["values"]["body"])

    def keep(self, hit: Hit, text: str) -> None:
        """Keep what is written about a row; where that fails it is told, once."""
        title = tr("Message: {title}", title=hit.title)
        values = {"body": text, "kind": hit.kind}
        self._save(self._mine(hit.id), {"key": key_of(hit.id), "title": title, "values": values})

    def keep_again(self) -> None:
        """Try again what could not be kept, and tell once more where it still cannot be."""
        again = self._told.intersection(self._of_account())
        self._told -= again
        for one in again:
            self._save(one, self._unkept[one])

    def drop(self, row_id: str) -> None:
        """Forget what was written about a row: it was sent, or taken out again."""
        self._forget(self._mine(row_id))
        self._desk.bridge.call("drop_draft", {"key": key_of(row_id)})

    def _mine(self, row_id: str) -> tuple[str, str]:
        return self._desk.known.account_key, key_of(row_id)

    def _of_account(self) -> list[tuple[str, str]]:
        return [one for one in self._unkept if one[0] == self._desk.known.account_key]

    def _save(self, one: tuple[str, str], args: dict[str, Any]) -> None:
        self._unkept[one] = args
        on_kept, on_unkept = partial(self._on_kept, one, args), partial(self._on_unkept, one)
        self._desk.bridge.call("save_draft", args, on_kept, on_unkept, self)

    def _on_kept(self, one: tuple[str, str], args: dict[str, Any], _: None) -> None:
        if self._unkept.get(one) is args:
            self._forget(one)

    def _forget(self, one: tuple[str, str]) -> None:
        self._told.discard(one)
        if self._unkept.pop(one, None) is not None and not self._unkept:
            self.kept.emit()

    def _on_unkept(self, one: tuple[str, str], refusal: Refusal) -> None:
        if one not in self._of_account() or one in self._told:
            return
        self._told.add(one)
        args = self._unkept[one]
        show = partial(self._desk.open_row, args["values"]["kind"], one[1].partition(":")[2])
        said = tr("Not kept: {title}. {why}", title=args["title"], why=str(refusal))
        self._desk.say_problem(said, tr("Open"), show)


def key_of(row_id: str) -> str:
    """Return the key among the drafts of a message about a row."""
    return f"{POST}:{row_id}"
