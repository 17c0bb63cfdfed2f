"""The tables of a cache as SQL, and a file of them that holds a whole scope, built at one go.

Both sides build such files and must agree to the letter: the hub keeps one of what is public,
which a first sync downloads and takes for its cache; a client that gets rows makes one by itself.
Rows go in first, in the order of their ids; indexes and the search index are made last, in order
of the rows' numbers. That takes half the time of keeping them in step.

Nothing here opens a file: whoever calls brings a connection. Names come of declarations and are
quoted; values are parameters.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol

from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES
from alliancehub.model.kind import STAMPS
from alliancehub.model.kind_spec import KindSpec

FORMAT = 1  # of the search index: to be raised where what is indexed of a text changes
FILE_FORMAT = 1  # to be raised where such a file differs in anything that its tables do not tell
KIND_BITS = 40
FACTS = "cache_file"
EXTRA = "_extra"  # beside the columns of a kind: what a newer hub has more
TURN_ROWS = 20_000  # indexed at one go, then whoever waits for an end is heard

_TOKENS = "tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co M*'\""
# Beginnings of one and two letters are looked for in titles alone, so there they are at hand.
_TITLES = "title, content='', columnsize=0, prefix='1 2'"
_SEARCH = (
    f"CREATE VIRTUAL TABLE word_index USING fts5(title, body, content='', {_TOKENS})",
    "INSERT INTO word_index(word_index, rank) VALUES ('rank', 'bm25(2.0, 1.0)')",
    f"CREATE VIRTUAL TABLE title_index USING fts5({_TITLES}, {_TOKENS})",
)
_WRITTEN = frozenset({"line", "text", "markdown", "url"})
_INDEXES = ("word_index", "title_index")
# Pieces of the index are merged eight at a time: news cost a fifth less than with SQLite's four,
# and a search does not feel it.
_MERGED_AT_ONCE = 8


class Rows(Protocol):
    """What a statement found."""

    def fetchone(self) -> Any:
        """Return the next row, or None."""

    def fetchall(self) -> list[Any]:
        """Return the rows that were not fetched yet."""

    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    """A connection to SQLite that knows ``searchable``, and begins no transactions by itself."""

    def execute(self, sql: str, parameters: Any = ..., /) -> Rows:
        """Execute one statement."""

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> Any:
        """Execute a statement for each of many rows."""


class Shape:
    """The tables of a cache.

    Attributes:
        specs: the kinds, in the order of their declaration.
        searched: names of the kinds that have words; the place in it numbers a kind in the search
            index. Those that a search over everything looks through come first.
        everywhere: those alone; not what is in the inbox.
    """

    def __init__(self, specs: Iterable[KindSpec]) -> None:
        self.specs = {one.name: one for one in specs}
        with_words = [one for one in self.specs.values() if is_searched(one)]
        self.everywhere = tuple(one.name for one in with_words if one.is_everywhere)
        others = (one.name for one in with_words if one.name not in self.everywhere)
        self.searched = (*self.everywhere, *others)

    def base_of(self, kind: str) -> int:
        """Return what is added to the numbers of a kind's rows to get those of its documents."""
        return self.searched.index(kind) + 1 << KIND_BITS

    def index_shape(self) -> list[object]:
        """Return what the search index is made of, to notice where it must be made anew."""
        kinds = [
            [kind, *([one.name, one.weight] for one in self.specs[kind].fields if one.weight)]
            for kind in self.searched
        ]
        return [FORMAT, kinds]

    def name(self) -> str:
        """Return a hash of all that two sides must have in common to share a file."""
        statements = [*self.tables(), *self.indexes(), *_SEARCH, *self.triggers()]
        told = [FILE_FORMAT, self.index_shape(), unicodedata.unidata_version, *statements]
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:32]

    def statements(self) -> list[str]:
        """Return what makes a file's tables, indexes and triggers, with nothing in them."""
        return [*self.tables(), *_SEARCH, *self.indexes(), *self.triggers()]

    def tables(self) -> list[str]:
        """Return the statements that make the tables of the kinds, and that of the file's facts."""
        facts = f"CREATE TABLE {FACTS}(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"
        return [*map(table_ddl, self.specs.values()), facts]

    def indexes(self) -> list[str]:
        """Return the statements that make the indexes of the kinds."""
        return [one for spec in self.specs.values() for one in index_ddl(spec)]

    def triggers(self) -> list[str]:
        """Return the statements that keep the search index in step with rows that change."""
        return [
            one for kind in self.searched for one in triggers(self.specs[kind], self.base_of(kind))
        ]


class CacheFile:
    """A file on its way: begin, rows, the end.

    Args:
        db: a connection to an empty file, or to one that was begun and not ended.
    """

    def __init__(self, shape: Shape, db: Connection) -> None:
        self.shape = shape
        self._db = db

    def begin(self, facts: dict[str, Any]) -> None:
        """Make the tables, and write down what the file is of."""
        db = self._db
        db.execute("BEGIN")
        for statement in (*self.shape.tables(), *_SEARCH):
            db.execute(statement)
        _merge_at_once(db, 0)
        self.note(facts)
        db.execute("COMMIT")

    def add(self, kind: str, rows: Sequence[Sequence[Any]], facts: dict[str, Any]) -> None:
        """Write rows of a kind, cells in the order of ``columns_of``, and facts with them."""
        db = self._db
        db.execute("BEGIN")
        db.executemany(insertion(self.shape.specs[kind]), rows)
        self.note(facts)
        db.execute("COMMIT")

    def note(self, facts: dict[str, Any]) -> None:
        """Write down what is so of the file from now on."""
        self._db.executemany(
            f"INSERT INTO {FACTS}(key, value) VALUES (?, ?) "  # noqa: S608 - a name of ours
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            [(key, json.dumps(value)) for key, value in facts.items()],
        )

    def end(self, *, is_shared: bool = False) -> Iterator[None]:
        """Make the indexes and the search index; yields now and then, to be called off there.

        Args:
            is_shared: whether it is worth a tenth more time to merge the search index into one
                piece, since many will download it.
        """
        db = self._db
        for statement in self.shape.indexes():
            db.execute(statement)
            yield
        for kind in self.shape.searched:  # in order: the index takes numbers that rise at once
            spec, base = self.shape.specs[kind], self.shape.base_of(kind)
            first, last = db.execute(
                f"SELECT coalesce(min(rowid), 1), coalesce(max(rowid), 0) FROM {table_of(kind)}"  # noqa: S608
            ).fetchone()
            for low in range(first, last + 1, TURN_ROWS):
                source = (
                    f"FROM {table_of(kind)} AS r WHERE r.rowid BETWEEN {low} "
                    f"AND {low + TURN_ROWS - 1} ORDER BY r.rowid"
                )
                db.execute("BEGIN")
                for statement in indexing(spec, f"r.rowid + {base}", source):
                    db.execute(statement)
                db.execute("COMMIT")
                yield
        for statement in self.shape.triggers():
            db.execute(statement)
        for index in _INDEXES if is_shared else ():
            db.execute(f"INSERT INTO {index}({index}) VALUES ('optimize')")  # noqa: S608
            yield
        _merge_at_once(db, _MERGED_AT_ONCE)

    def facts(self) -> dict[str, Any]:
        """Return what was written down of the file."""
        return facts_of(self._db)


def facts_of(db: Connection) -> dict[str, Any]:
    """Return what a file says of itself."""
    found = db.execute(f"SELECT key, value FROM {FACTS}")  # noqa: S608 - a name of ours
    return {key: json.loads(value) for key, value in found}


def outline(db: Connection) -> list[tuple[str, str, str]]:
    """Return type, name and text of all that a file is made of, to compare it with another."""
    found = db.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master ORDER BY 1, 2")
    return [(one, name, sql) for one, name, sql in found]


def make_index(db: Connection) -> None:
    """Make the search index, empty."""
    for statement in _SEARCH:
        db.execute(statement)
    _merge_at_once(db, _MERGED_AT_ONCE)


def table_of(kind: str) -> str:
    """Return the name of a kind's table."""
    return f"k_{kind}"


def columns_of(spec: KindSpec) -> dict[str, str]:
    """Return the columns of a kind's table and their types: stamps first, then the fields."""
    stamps = {stamp: "INTEGER" if stamp == "version" else "TEXT" for stamp in STAMPS}
    return stamps | {one.name: FIELD_TYPES[one.type].sql for one in spec.fields}


def table_ddl(spec: KindSpec) -> str:
    """Return the statement that makes a kind's table where it is missing."""
    parts = [
        f"{quoted(name)} {kind}" + (" NOT NULL" if name in STAMPS else "")
        for name, kind in columns_of(spec).items()
    ]
    inside = ", ".join([*parts, f"{EXTRA} TEXT", "PRIMARY KEY (id)"])
    return f"CREATE TABLE IF NOT EXISTS {table_of(spec.name)} ({inside})"


def index_ddl(spec: KindSpec) -> list[str]:
    """Return the statements that make a kind's indexes where they are missing."""
    table, sort = table_of(spec.name), spec.sort.removeprefix("-")
    is_by_words = sort not in STAMPS and FIELD_TYPES[spec.field(sort).type].sql == "TEXT"
    indexed = {one.name for one in spec.fields if one.is_indexed or one.is_unique}
    plain = indexed if is_by_words else indexed - {sort}
    # No kind and no field has a dot in its name, so this is never a table's or another one's.
    made = {f"i_{spec.name}.{name}": quoted(name) for name in plain}
    collation = " COLLATE NOCASE" if is_by_words else ""
    made[f"i_{spec.name}"] = f"{quoted(sort)}{collation}, id"
    return [
        f"CREATE INDEX IF NOT EXISTS {quoted(name)} ON {table} ({columns})"
        for name, columns in sorted(made.items())
    ]


def insertion(spec: KindSpec) -> str:
    """Return the statement that writes a new row; its parameters are the cells in order."""
    columns = columns_of(spec)
    names, marks = ", ".join(map(quoted, columns)), ", ".join("?" * len(columns))
    return f"INSERT INTO {table_of(spec.name)} ({names}) VALUES ({marks})"  # noqa: S608


def is_searched(spec: KindSpec) -> bool:
    """Tell whether rows of a kind have words to find them by."""
    return any(one.weight for one in spec.fields)


def indexing(spec: KindSpec, number: str, source: str) -> tuple[str, str]:
    """Return the statements that index rows.

    Args:
        spec: their kind.
        number: what a document's number is, as SQL.
        source: FROM and what follows, with ``r`` for the rows, in order of their numbers.
    """
    title, body = words(spec, 2, "r"), words(spec, 1, "r")
    return (
        f"INSERT INTO word_index(rowid, title, body) SELECT {number}, {title}, {body} {source}",
        f"INSERT INTO title_index(rowid, title) SELECT {number}, {title} {source}",
    )


def triggers(spec: KindSpec, base: int) -> list[str]:
    """Return the triggers that take the words of a row out before they are gone."""
    named = [one.name for one in spec.fields if one.weight]
    changed = " OR ".join(f"old.{quoted(name)} IS NOT new.{quoted(name)}" for name in named)
    known = f"EXISTS (SELECT 1 FROM word_index_docsize WHERE id = old.rowid + {base})"  # noqa: S608
    title, body = words(spec, 2, "old"), words(spec, 1, "old")
    out = (
        "BEGIN INSERT INTO word_index(word_index, rowid, title, body) "  # noqa: S608
        f"VALUES ('delete', old.rowid + {base}, {title}, {body}); "
        "INSERT INTO title_index(title_index, rowid, title) "
        f"VALUES ('delete', old.rowid + {base}, {title}); END"
    )
    kind, table, columns = spec.name, table_of(spec.name), ", ".join(map(quoted, named))
    deleted = f"words_of_deleted_{kind} BEFORE DELETE ON {table} WHEN {known}"
    updated = f"words_of_changed_{kind} BEFORE UPDATE OF {columns} ON {table}"
    return [
        f"CREATE TRIGGER {deleted} {out}",
        f"CREATE TRIGGER {updated} WHEN ({changed}) AND {known} {out}",
    ]


def words(spec: KindSpec, weight: int, row: str) -> str:
    """Return the expression for a row's words of one weight, as the index is given them."""
    named = [_words_of(one, row) for one in spec.fields if one.weight == weight]
    joined = " || char(10) || ".join(f"coalesce({one}, '')" for one in named)
    return f"searchable({joined})" if joined else "''"


def _words_of(one: FieldSpec, row: str) -> str:
    """Return the expression for the text of a field; of structured ones only what was written."""
    cell = f"{row}.{quoted(one.name)}"
    if not one.is_structured:
        return cell
    written = ", ".join(f"'{c.name}'" for c in one.columns if c.type in _WRITTEN)
    which = f" AND key IN ({written})" if one.type == "rows" else ""
    tree = f"json_tree(CASE WHEN json_valid({cell}) THEN {cell} ELSE 'null' END)"
    return f"(SELECT group_concat(atom, char(10)) FROM {tree} WHERE type = 'text'{which})"  # noqa: S608


def quoted(name: str) -> str:
    """Return a column name as SQL wants it: some fields are called like words of SQL."""
    return f'"{name}"'


def _merge_at_once(db: Connection, pieces: int) -> None:
    for index in _INDEXES:
        setting = f"INSERT INTO {index}({index}, rank) VALUES ('automerge', ?)"  # noqa: S608
        db.execute(setting, (pieces,))
