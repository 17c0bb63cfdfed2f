"""No index of a cache is named like a table or another index, and caches of before are mended."""

import itertools
import sqlite3
from contextlib import closing
from dataclasses import replace

from alliancehub.engine.store.store import Store
from alliancehub.engine.store.tables import schema_of
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.kind import spec_of
from alliancehub.model.kinds.wallet import Wallet
from alliancehub.wire.cache_file import index_ddl, table_ddl

NOW = "2026-11-23T12:00:00.000000Z"


def opened(path):
    return Store(path, schema_of(Catalogue()), lambda: NOW, lambda: "a device")


def indexes(path):
    with closing(sqlite3.connect(path)) as db:
        return dict(
            db.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
            ).fetchall()
        )


def test_kinds_and_fields_of_any_names_have_indexes_of_their_own():
    spec = spec_of(Wallet)
    field = next(one for one in spec.fields if one.is_indexed)
    twisted = [
        replace(
            spec,
            name=kind,
            sort="updated_at",
            fields=tuple(
                replace(field, name=name, is_indexed=True) for name in ("b", "b_c", "sort", "c")
            ),
        )
        for kind in ("a", "a_b", "a_sort", "a_b_c")
    ]
    with closing(sqlite3.connect(":memory:")) as db:
        for one in twisted:
            for statement in (table_ddl(one), *index_ddl(one)):
                db.execute(statement)
        made = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE sql <> ''")]
    assert len(made) == len(twisted) * (1 + 1 + 4)


def test_a_cache_of_before_gets_its_indexes_by_their_new_names(tmp_path):
    path = tmp_path / "cache.sqlite3"
    opened(path).close()
    made = indexes(path)
    with closing(sqlite3.connect(path)) as db:
        for name, sql in made.items():
            if name.startswith("i_"):
                db.execute(f'DROP INDEX "{name}"')
                kind, _, field = name.removeprefix("i_").partition(".")
                old = f"k_{kind}_{field or 'sort'}"
                db.execute(sql.replace(f'"{name}"', old))
    assert [name for name in indexes(path) if name.startswith("k_")]
    for _ in itertools.repeat(None, 2):
        opened(path).close()
        assert indexes(path) == made
