"""``alliancehub sync --explain`` and ``--compare``: what sync did, would do next, and why."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from alliancehub.cli.exit_codes import DONE, INCOMPLETE, SIGN_IN, UNREACHABLE
from alliancehub.cli.link import engine_of
from alliancehub.cli.output import note, say, tell_json, tell_table
from alliancehub.engine.explanation_api import CycleRecord, Explanation, ScopeState

_FAILED = {
    "sign_in_needed": SIGN_IN,
    "suspended": SIGN_IN,
    "offline": UNREACHABLE,
    "failed": UNREACHABLE,
    "update_needed": UNREACHABLE,
}


def tell_explanation(context: typer.Context, *, as_json: bool) -> int:
    """Print how sync stands; return 0 where all is in step, 1 where something waits or differs,
    3 where the hub cannot be had, 4 where one has to sign in.
    """
    with engine_of(context) as engine:
        found = engine.explain(ask_hub=True)
    if as_json:
        tell_json(found)
    else:
        _tell(found)
    if found.state in _FAILED:
        return _FAILED[found.state]
    return INCOMPLETE if _is_open(found) else DONE


def tell_comparison(context: typer.Context, *, as_json: bool) -> int:
    """Compare and print what was found; return 1 where something differed that was not mended."""
    with engine_of(context) as engine:
        found = engine.compare_now()
    if as_json:
        tell_json(found)
    else:
        say(found.text)
        if found.behind:
            note(f"Scopes that had just changed, and were not compared: {found.behind:,}.")
    return DONE if found.is_mended else INCOMPLETE


def _is_open(found: Explanation) -> bool:
    return (
        found.state == "paused"
        or bool(found.waiting)
        or any(one.state != "complete" or one.is_locked for one in found.scopes)
        or not found.compared.is_mended
    )


def _tell(found: Explanation) -> None:
    say(f"{found.account}: {found.state.replace('_', ' ')}")
    for line in (found.problem, found.remedy):
        if line:
            note(line)
    _tell_facts(
        ("Next", found.next),
        ("Last in step", found.last_sync_at or "never"),
        ("Cursor", _cursor(found)),
        ("Decided changes", f"{found.confirmed:,} of this device, {found.device}"),
        ("Compared", f"{found.compared.text} {found.compared.at}".strip()),
        ("Compared next", found.compared.next_at or "after the first sync"),
        ("All fetched again", f"{len(found.resets)} of {found.resets_most} times in this hour"),
        ("Hub", f"{found.hub}, {'calls when there is news' if found.is_live else 'is polled'}"),
        ("Columns", "the same on both sides" if _is_same(found) else "differ from the hub's"),
        ("Syncing process", str(found.leader)),
    )
    say()
    tell_table(
        ("Scope", "State", "Rows", "Newest", "Waiting", "Behind", "Lease", "About"),
        (_scope(one) for one in found.scopes),
    )
    say()
    tell_table(
        ("Kind", "Rows", "Changed here"),
        ((one.title, f"{one.rows:,}", f"{one.changed:,}") for one in found.tables),
    )
    if found.waiting:
        say()
        tell_table(
            ("Change", "State", "Since", "Why"),
            ((one.title, one.state, one.at[:19], one.reason) for one in found.waiting),
        )
    if found.cycles:
        say()
        tell_table(
            ("Cycle", "State", "ms", "Received", "Decided", "Problem"),
            (_cycle(one) for one in found.cycles[:10]),
        )


def _tell_facts(*facts: Sequence[str]) -> None:
    tell_table(("", ""), facts)


def _cursor(found: Explanation) -> str:
    if not found.cursor:
        return "none: the first pull is still to come"
    if found.commits_behind is None:
        return f"{found.cursor} (how far the hub is was not told)"
    return f"{found.cursor}, {found.commits_behind:,} commits behind the hub"


def _is_same(found: Explanation) -> bool:
    ours, theirs = found.schema
    return ours == theirs


def _scope(one: ScopeState) -> tuple[str, ...]:
    state = f"{one.state} {one.done:,} of {one.total:,}" if one.total else one.state
    behind = {True: "yes", False: "no", None: "?"}[one.is_behind]
    title = "" if one.title == one.scope else one.title
    newest = f"{one.newest:,}"
    lease = "locked" if one.is_locked else one.until[:19]
    return one.scope, state, f"{one.rows:,}", newest, f"{one.waiting:,}", behind, lease, title


def _cycle(one: CycleRecord) -> tuple[str, ...]:
    words = f"{one.problem} {one.remedy}".strip()
    return one.at[:19], one.state, f"{one.ms:,}", f"{one.received:,}", f"{one.decided:,}", words
