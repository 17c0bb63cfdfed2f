"""Rows of several tables are put by one round trip, or by several where they cannot be."""

import pytest

from alliancehub.server.database import Rows

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
        tx.put_together([Rows(OTHER, [("b", 9)]), Rows(ENTRY, [("a", 1), ("a", 2)])])
    with database.write() as tx:
        tx.put_together(
            [
                Rows(ENTRY, [("it's", 1), ('a "b" \\ c, {d}', 2)]),
                Rows(OTHER, [("b", 2), ("c", last)]),
            ]
        )
        tx.put_together([Rows(ENTRY, []), Rows(OTHER, [])])
    with database.read() as tx:
        assert sorted(tx.run("SELECT name, number FROM one").fetchall()) == [
            ('a "b" \\ c, {d}', 2),
            ("it's", 1),
        ]
        found = tx.run("SELECT name, number FROM other ORDER BY name").fetchall()
        assert [tuple(one) for one in found] == [("b", 2), ("c", last)]


@pytest.mark.parametrize("count", [49, 50, 51, 237])
def test_many_rows_of_one_table_are_all_there_in_their_order(database, count):
    """Some dozens of them are one statement: none is lost between two, nor is what is left over."""
    rows = [(f"row {number}", number) for number in range(count)]
    with database.write() as tx:
        tx.put_many(ENTRY, rows)
        tx.put_many(OTHER, rows)
        tx.put_many(OTHER, [(name, -number) for name, number in rows])
    with database.read() as tx:
        for table, sign in (("one", 1), ("other", -1)):
            found = tx.run(f"SELECT name, number FROM {table}").fetchall()  # noqa: S608 - of this test
            wanted = sorted((name, sign * number) for name, number in rows)
            assert sorted(tuple(one) for one in found) == wanted


def test_values_of_a_statement_s_own_are_kept_with_each_of_many_rows(database):
    own = "INSERT INTO one (name, number) VALUES (?, 7)"
    with database.write() as tx:
        tx.put_many(own, [(f"row {number}",) for number in range(120)])
    with database.read() as tx:
        assert tx.first("SELECT count(*), min(number), max(number) FROM one") == (120, 7, 7)


@pytest.mark.parametrize("count", [3, 50, 137])
@pytest.mark.parametrize("number", [8, None], ids=["as arrays", "one by one"])
def test_what_is_the_same_in_all_rows_stands_in_each_of_them(database, count, number):
    swapped = "INSERT INTO one (number, name) VALUES (?, ?)"
    names = [(f"row {place}",) for place in range(count)]
    with database.write() as tx:
        tx.put_together([Rows(swapped, names, (number,)), Rows(OTHER, [("a", 1)])])
    with database.read() as tx:
        found = tx.run("SELECT name, number FROM one").fetchall()
    assert sorted(tuple(one) for one in found) == sorted((name, number) for (name,) in names)
