"""What the member does: commands are checked, laid over the cache and queued in one transaction."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from alliancehub.engine.api import Receipt, Refusals
from alliancehub.engine.completion import completed, problems_of
from alliancehub.engine.core import Core
from alliancehub.engine.diagnosing import go_by
from alliancehub.engine.diagnosis_api import NETWORK_FIELDS
from alliancehub.engine.proxy import checked
from alliancehub.engine.settings import ENCRYPT, check_setting
from alliancehub.engine.store.drafts import forget_draft, keep_draft
from alliancehub.engine.store.undo import take_back
from alliancehub.engine.taking import take_all
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

TOGETHER_MAX = 500
STEP_MAX = 60
DRAFT_CHARACTERS = 1_000_000


class Writing:
    """The ``WriteApi`` over a core, but for imports. May be called from any thread."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def submit(self, name: str, args: dict[str, Any]) -> Receipt:
        """Take a command; raises Refusal where a rule says no, and then nothing is changed."""
        return self.submit_many([(name, args)])[0]

    def submit_many(
        self, commands: list[tuple[str, dict[str, Any]]], step: str = ""
    ) -> list[Receipt]:
        """Take several commands in order and in one transaction: all of them or none."""
        if len(commands) > TOGETHER_MAX:
            raise Refusal(
                "invalid",
                told("At most {n} commands can be taken at a time.", n=TOGETHER_MAX),
                remedy="Do it in several parts.",
            )
        step = step[:STEP_MAX] or self._core.around.new_id()
        return take_all(self._core, self._core.need(), commands, step)

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
            news = take_back(db, account.store.schema, account.store.overlay, [mid])
        self._core.tell(news)

    def save_draft(self, key: str, title: str, values: dict[str, Any]) -> None:
        """Keep what was typed, durably."""
        if not key or len(key) > 200 or len(repr(values)) > DRAFT_CHARACTERS:
            raise Refusal(
                "invalid",
                "This draft is too long to be kept.",
                field="values",
                remedy="Save it, or shorten it: what is typed is still in the form.",
            )
        with self._core.need().store.write() as db:
            keep_draft(db, key, title[:200], values, self._core.around.now())

    def drop_draft(self, key: str) -> None:
        """Forget a draft."""
        with self._core.need().store.write() as db:
            forget_draft(db, key)

    def set_setting(self, key: str, value: Any) -> None:
        """Change a setting; Refusal where the value does not fit."""
        if part := NETWORK_FIELDS.get(key):
            check_setting(key, value)
            go_by(self._core, checked(replace(self._core.way.settings(), **{part: value})))
            return
        if key == ENCRYPT:
            check_setting(key, value)
            self._core.caches.protect(is_wanted=value)
        self._core.book.set_setting(key, value)
        if key == "is_sync_paused":
            self._core.pause()
        self._core.tell_status()
