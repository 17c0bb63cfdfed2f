"""What the member does: commands are checked, laid over the cache and queued in one transaction."""

from __future__ import annotations

from typing import Any

from alliancehub.engine.api import Receipt, Refusals
from alliancehub.engine.completion import about_of, completed, problems_of, title_of
from alliancehub.engine.core import Core
from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.documents import index_changes
from alliancehub.engine.store.drafts import forget_draft, keep_draft
from alliancehub.engine.store.news import Gathered
from alliancehub.engine.store.outbox import enqueue
from alliancehub.engine.store.undo import take_back
from alliancehub.engine.syncing import Syncing
from alliancehub.model.errors import Refusal

TOGETHER_MAX = 500
DRAFT_CHARACTERS = 1_000_000


class Writing:
    """The ``WriteApi`` over a core, but for imports. May be called from any thread."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def submit(self, name: str, args: dict[str, Any]) -> Receipt:
        """Take a command; raises Refusal where a rule says no, and then nothing is changed."""
        return self.submit_many([(name, args)])[0]

    def submit_many(self, commands: list[tuple[str, dict[str, Any]]]) -> list[Receipt]:
        """Take several commands in order and in one transaction: all of them or none."""
        if len(commands) > TOGETHER_MAX:
            raise Refusal("invalid", f"At most {TOGETHER_MAX} commands can be taken at a time.")
        account = self._core.need()
        gathered = Gathered()
        with account.store.write() as db:
            receipts = [self._take(db, account, *command, gathered) for command in commands]
            index_changes(db, account.store.schema, gathered)
        self._core.tell(gathered.as_change_set("local"))
        account.ask()
        return receipts

    def preview(self, name: str, args: dict[str, Any]) -> Refusals:
        """Return what is wrong with a command, by field, without taking it."""
        account = self._core.need()
        overlay = account.store.overlay
        with account.store.read() as db:
            try:
                whole = completed(db, account.store.schema, name, args, self._core.around.new_id)
                if fields := problems_of(self._core.catalogue, name, whole):
                    return Refusals(fields)
                command = self._core.catalogue.read_command(name, whole)
                overlay.run(db, command, self._core.around.new_id(), self._core.around.now())
            except Refusal as refusal:
                if refusal.field:
                    return Refusals({refusal.field: refusal.text}, remedy=refusal.remedy)
                return Refusals(text=refusal.text, remedy=refusal.remedy)
        return Refusals()

    def cancel(self, mid: int) -> None:
        """Take back a change that was not sent yet, or dismiss one that was rejected."""
        account = self._core.need()
        with account.store.write() as db:
            news = take_back(db, account.store.schema, account.store.overlay, mid)
        self._core.tell(news)

    def save_draft(self, key: str, title: str, values: dict[str, Any]) -> None:
        """Keep what was typed, durably."""
        if not key or len(key) > 200 or len(repr(values)) > DRAFT_CHARACTERS:
            raise Refusal("invalid", "This draft is too long to be kept.", field="values")
        with self._core.need().store.write() as db:
            keep_draft(db, key, title[:200], values, self._core.around.now())

    def drop_draft(self, key: str) -> None:
        """Forget a draft."""
        with self._core.need().store.write() as db:
            forget_draft(db, key)

    def set_setting(self, key: str, value: Any) -> None:
        """Change a setting; Refusal where the value does not fit."""
        self._core.book.set_setting(key, value)
        if key == "is_sync_paused" and self._core.account is not None:
            self._core.account.pause(is_paused=self._core.is_paused)
        self._core.tell_status()

    def _take(
        self,
        db: Connection,
        account: Syncing,
        name: str,
        args: dict[str, Any],
        gathered: Gathered,
    ) -> Receipt:
        store = account.store
        whole = completed(db, store.schema, name, args, self._core.around.new_id)
        command = self._core.catalogue.read_command(name, whole)
        cause, now = self._core.around.new_id(), self._core.around.now()
        about = about_of(command)
        title = title_of(db, store.schema, command, about)
        work = store.overlay.run(db, command, cause, now)
        seq = enqueue(db, cause=cause, name=name, args=whole, about=about, title=title, at=now)
        store.overlay.lay(db, seq, work, gathered)
        return Receipt(seq, about[1])
