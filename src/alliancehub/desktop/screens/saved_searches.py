"""The searches that a member keeps: asking for them, showing one, and what in it is new."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.later import made
from alliancehub.desktop.search_in_words import field_in_words
from alliancehub.desktop.search_terms import SAVED, SearchTerms, fitting, terms_of
from alliancehub.desktop.snoozing import instant_of
from alliancehub.desktop.texts import listing, tr
from alliancehub.engine.plain import to_plain
from alliancehub.model.query import Hit, Page, Query

if TYPE_CHECKING:
    from alliancehub.engine.api import Detail

MOST = 100


def may_keep(desk: Desk) -> bool:
    """Whether this member can keep searches: a guest has nowhere to."""
    return desk.known.may_create(SAVED)


def ask_saved(
    desk: Desk, owner: QObject, then: Callable[[list[Hit]], None], kind: str | None = None
) -> None:
    """Hand on the saved searches by name, of one list where it is told."""
    where = {} if kind is None else {"about_kind": [kind]}
    query = Query(SAVED, where=where, limit=MOST)

    def answered(page: Page) -> None:
        then(page.hits)

    desk.bridge.call("query", {"query": to_plain(query)}, answered, lambda _: then([]), owner)


def count_new(desk: Desk, owner: QObject, hit: Hit, then: Callable[[int], None]) -> None:
    """Hand on how many rows came since the member last looked, if any; of one list alone."""
    terms = terms_of(hit)
    kind = desk.known.kinds.get(terms.kind)
    if kind is None:
        return
    terms, _ = fitting(terms, kind)
    since = _looked_at(desk, hit)
    query = replace(terms.query(limit=0), where={**terms.where, "created_at": [f"{since}.."]})

    def answered(page: Page) -> None:
        if page.total:
            then(page.total)

    args = {"query": to_plain(query)}
    desk.bridge.call("query", args, answered, lambda _: None, owner)


def open_saved(desk: Desk, row_id: str) -> None:
    """Show what a saved search finds, of which the id is known."""

    def answered(detail: Detail) -> None:
        show_saved(desk, detail.hit)

    desk.bridge.call("detail", {"kind": SAVED, "id": row_id}, answered, desk.refuse, desk)


def show_saved(desk: Desk, hit: Hit) -> None:
    """Show what a saved search finds; what of it does not fit any more is told."""
    terms = terms_of(hit)
    kind = desk.known.kinds.get(terms.kind)
    if terms.kind and (kind is None or not kind.place):
        desk.say_problem(
            tr("“{search}” looks through a list that this hub does not have.", search=hit.title),
            tr("Saved searches…"),
            lambda: desk.sheet_wanted.emit(made("sheet:searches", desk)),
        )
        return
    lost: list[str] = []
    if kind is not None:
        terms, lost = fitting(terms, kind)
    _note_looked(desk, hit)
    desk.search_wanted.emit(terms)
    if lost:
        names = listing(field_in_words(kind, name) for name in lost)
        desk.say_problem(
            tr(
                "“{search}” was also narrowed by {fields}, which this list does not have any more.",
                search=hit.title,
                fields=names,
            )
        )


def save_search(desk: Desk, terms: SearchTerms) -> None:
    """Ask for the name under which a search is kept."""
    if terms.is_plain:
        desk.say_news(
            tr("Search for words or choose filters first: then there is a search to save.")
        )
        return
    desk.sheet_wanted.emit(made("sheet:save_search", desk, terms))


def _looked_at(desk: Desk, hit: Hit) -> str:
    looked = desk.memory.text(_name(hit)) if desk.memory is not None else ""
    return looked or str(hit.values.get("created_at") or "")


def _note_looked(desk: Desk, hit: Hit) -> None:
    if desk.memory is not None:
        desk.memory.set_text(_name(hit), instant_of(datetime.now(UTC)))


def _name(hit: Hit) -> str:
    return f"looked/{hit.id}"
