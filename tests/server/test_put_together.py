"""Rows of several tables are put by one round trip, or by several where they cannot be."""

import pytest

ENTRY = "INSERT INTO one (name, number) VALUES (?, ?)"
OTHER = (
    "INSERT INTO other (name, number) VALUES (?, ?) "
    "ON CONFLICT (name) DO UPDATE SET number = excluded.number"
)


@pytest.fixture
def database(hub):
    with hub.server.database.write() as tx:
        for name in ("one", "other"):
            tx.run(f"CREATE TABLE {name} (name TEXT PRIMARY KEY, number BIGINT)")
    return hub.server.database


@pytest.mark.parametrize("last", [3, None], ids=["as arrays", "one by one"])
def test_all_of_them_are_there_or_none(database, last):
    with database.write() as tx:
        tx.run(OTHER, ["b", 1])
    with pytest.raises(Exception, match=r"(?i)unique"), database.write() as tx:
        tx.put_together([(OTHER, [("b", 9)]), (ENTRY, [("a", 1), ("a", 2)])])
    with database.write() as tx:
        tx.put_together(
            [(ENTRY, [("it's", 1), ('a "b" \\ c, {d}', 2)]), (OTHER, [("b", 2), ("c", last)])]
        )
        tx.put_together([(ENTRY, []), (OTHER, [])])
    with database.read() as tx:
        assert sorted(tx.run("SELECT name, number FROM one").fetchall()) == [
            ('a "b" \\ c, {d}', 2),
            ("it's", 1),
        ]
        found = tx.run("SELECT name, number FROM other ORDER BY name").fetchall()
        assert [tuple(one) for one in found] == [("b", 2), ("c", last)]
