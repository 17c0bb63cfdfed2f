"""Why sync is as it is; see ``ExplanationApi``."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

from alliancehub.engine.core import Core
from alliancehub.engine.explanation_api import Comparison, Explanation
from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.explain import scopes_of, tables_of, waiting_changes
from alliancehub.engine.store.meta import read_meta
from alliancehub.engine.store.scopes import held
from alliancehub.engine.sync.pull import RESETS_MAX, recent_resets
from alliancehub.engine.sync.schedule import Wait
from alliancehub.engine.sync.status import Stopped
from alliancehub.engine.syncing import Syncing
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.wire.messages import Compared, CompareRequest
from alliancehub.wire.problem import WireError
from alliancehub.wire.version import PROTOCOL


class Explaining:
    """The ``ExplanationApi`` over a core. May be called from any thread."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def explain(self, ask_hub: bool = False) -> Explanation:
        """Return how sync of the account in use stands, and why."""
        account = self._core.need()
        status = self._core.status()
        wait = account.wait()
        answer = _asked(account) if ask_hub else None
        schema = account.store.schema
        with account.store.read() as db:
            waiting = waiting_changes(db, _hindrance(status.state, wait))
            explained = Explanation(
                account=account.record.key,
                hub=account.record.hub,
                state=status.state,
                problem=status.problem,
                remedy=status.remedy,
                last_sync_at=status.last_sync_at,
                next=_next(status.state, wait),
                next_in_s=None if wait.seconds is None else round(wait.seconds, 1),
                failures=wait.failures,
                is_live=account.is_live,
                leader=os.getpid(),
                device=read_meta(db, "device"),
                cursor=read_meta(db, "cursor"),
                commits_behind=answer.commits_behind if answer is not None else None,
                confirmed=read_meta(db, "confirmed", 0),
                resets=[at.isoformat() for at in recent_resets(db, self._core.around.now())],
                resets_most=RESETS_MAX,
                schema=(schema.catalogue.schema_hash, read_meta(db, "hub_schema")),
                protocol=PROTOCOL,
                scopes=scopes_of(db, schema),
                tables=tables_of(db, schema),
                waiting=waiting,
                cycles=account.history(),
                compared=comparison(db),
            )
        if answer is None:
            return explained
        behind = set(answer.behind)
        known = [replace(one, is_behind=one.scope in behind) for one in explained.scopes]
        return replace(explained, scopes=known)

    def compare_now(self) -> Comparison:
        """Compare at once, fetch what differs, and return what was found."""
        account = self._core.need()
        try:
            account.cycle(compare_now=True)
        except WireError as error:
            problem = error.problem
            raise Refusal(
                problem.code or "offline", problem.words, remedy=problem.text_of("remedy")
            ) from error
        except Stopped as error:
            raise Refusal("stopped", error.text, remedy=error.remedy) from error
        with account.store.read() as db:
            return comparison(db)


def comparison(db: Connection) -> Comparison:
    """Return what the last comparison of a cache has found."""
    kept: dict[str, Any] = read_meta(db, "compared", {})
    if "scopes" not in kept:  # never, or by an older app, which kept no numbers
        return Comparison(text=told("Cache and hub were not compared yet."))
    buckets, behind = int(kept["buckets"]), int(kept["behind"])
    if kept["found"] == "other columns":
        text = told("Hub and app know different columns, so nothing can be compared until the "
                    "older one is updated.")  # fmt: skip
    elif kept["found"] == "unknown to the hub":
        text = told("This hub does not compare.")
    elif not buckets:
        text = told("What is here is what the hub has. Scopes compared: {n}.", n=kept["scopes"])
    elif kept["is_mended"]:
        text = told("Parts that differed, and were fetched again: {n}.", n=buckets)
    else:
        text = told("Parts that differed: {n}. Their scopes are fetched whole.", n=buckets)
    return Comparison(
        at=str(kept["at"]),
        scopes=int(kept["scopes"]),
        behind=behind,
        buckets=buckets,
        is_mended=bool(kept["is_mended"]),
        text=text,
        next_at=read_meta(db, "compare_at"),
    )


def _asked(account: Syncing) -> Compared | None:
    with account.store.read() as db:
        cursor, scopes = read_meta(db, "cursor"), held(db, is_anew=False)
    if not cursor or not scopes:
        return None
    request = CompareRequest.model_construct(cursor=cursor, scopes=scopes)
    try:
        return account.session.compare(request)
    except WireError:
        return None  # why is told by the last cycle, or will be by the next


def _hindrance(state: str, wait: Wait) -> str:
    """Return why nothing is sent just now, in words."""
    match state:
        case "paused":
            return told("Sync is paused.")
        case "sign_in_needed":
            return told("The hub asks you to sign in first.")
        case "suspended":
            return told("Your membership is suspended.")
        case "update_needed":
            return told("Hub and app must be brought to versions that understand each other.")
    if wait.failures and wait.seconds is not None:
        return told("The hub was not reached; next try in {seconds} s.", seconds=_whole(wait))
    return ""


def _next(state: str, wait: Wait) -> str:
    if state == "syncing":
        return told("A cycle is under way.")
    if state == "paused":
        return told("Nothing, until you resume it.")
    if wait.seconds is None:
        return told("Nothing by itself: a cycle runs when it is asked for.")
    if wait.failures:
        return told(
            "Another try in {seconds} s, since the last failed. Failures in a row: {n}.",
            seconds=_whole(wait),
            n=wait.failures,
        )
    if state in {"sign_in_needed", "update_needed", "failed"}:
        return told("A look in {seconds} s whether that has changed.", seconds=_whole(wait))
    return told("A cycle in {seconds} s, or as soon as something changes.", seconds=_whole(wait))


def _whole(wait: Wait) -> int:
    return max(0, round(wait.seconds or 0))
