"""What conflicts and notices say of rows that their person can no longer see is taken out of them.

They lie in a person's own scope and quote what lies in others. So where a commit takes somebody's
access, or moves a row out of sight, a conflict about it goes, and a notice says only that. In the
same commit: a device learns of both at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from alliancehub.model.kind import Kind
from alliancehub.model.kinds.account import Account
from alliancehub.model.kinds.conflict import Conflict
from alliancehub.model.kinds.membership import Membership
from alliancehub.model.kinds.notice import Notice
from alliancehub.model.kinds.project_membership import ProjectMembership
from alliancehub.model.scopes import PUBLIC
from alliancehub.model.told import kept, told
from alliancehub.server.access import Access
from alliancehub.server.database import Transaction
from alliancehub.server.rows import Rows
from alliancehub.server.tables import Tables

_GIVING = (Account, Membership, ProjectMembership)
# From these a row can move out of the sight of many; what moves from a person's own moves to more.
_WIDE = ("public", "alliance", "org:", "project:", "dataset:")


def erase_quotes(
    tx: Transaction, tables: Tables, rows: Rows, access: Callable[[str], Access]
) -> None:
    """Lay the changes over the rows of a commit that is about to be sealed.

    Args:
        tx: the write transaction.
        tables: the kinds.
        rows: with all that the commit changes.
        access: returns what a person may see after it.
    """
    if Notice not in tables.catalogue.kinds.values():
        return
    asked = {("person", person) for person in _losing(rows)}
    asked |= {("about", row_id) for row_id in _moved(rows)}
    changes: dict[tuple[type[Kind], str], Kind | None] = {}
    for column, value in sorted(asked):
        for kind in (Conflict, Notice):
            for quote in _quotes(tx, tables, rows, kind, column, value):
                if not _is_in_sight(tables, rows, access(quote.person), quote):
                    gone = isinstance(quote, Conflict)
                    changes[kind, quote.id] = None if gone else _reduced(quote)
    rows.lay(changes)


def _losing(rows: Rows) -> Iterator[str]:
    """Yield the persons of whom something that gave access was changed or deleted."""
    for kind in _GIVING:
        for row_id in rows.changes.get(kind, {}):
            before = rows.stored(kind, row_id)
            if before is not None:
                yield str(before.person)  # type: ignore[attr-defined] # all three have one


def _moved(rows: Rows) -> Iterator[str]:
    for kind, changed in rows.changes.items():
        for row_id, row in changed.items():
            before = rows.stored(kind, row_id)
            if row is None or before is None or row.scope in {before.scope, PUBLIC}:
                continue
            if before.scope.startswith(_WIDE):
                yield row_id


def _quotes(
    tx: Transaction, tables: Tables, rows: Rows, kind: Any, column: str, value: str
) -> list[Any]:
    """Return the conflicts or notices of a person, or about a row, that the commit leaves."""
    table = tables.of(kind)
    found = tx.run(f"{table.select} WHERE {column} = ?", [value]).fetchall()
    known = {cells[0]: table.row_of(cells) for cells in found}
    for row_id, row in rows.changes.get(kind, {}).items():
        known.pop(row_id, None)
        if row is not None and getattr(row, column) == value:
            known[row_id] = row
    rows.foresee((one.about_kind, one.about) for one in known.values())  # type: ignore[attr-defined]
    return list(known.values())


def _is_in_sight(tables: Tables, rows: Rows, access: Access, quote: Any) -> bool:
    table = tables.by_name.get(quote.about_kind)
    if table is None:
        return True  # of a kind that this hub does not know any more
    row = rows.get(table.kind, quote.about)
    if row is not None:
        return access.sees(row.scope)
    buried = rows.buried_in(table.kind, quote.about)
    return not buried or any(access.sees(scope) for scope in buried)


def _reduced(notice: Any) -> Kind | None:
    title = told("You can no longer see what this was about.")
    reduced: Kind = notice.with_values({"title": str(title), "told": kept(title)})
    return reduced
