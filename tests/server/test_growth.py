"""The database is brought up from every released state, and follows the declarations."""

import re
from typing import Annotated, ClassVar

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import insert, inspect, select

from alliancehub.model import marks
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.errors import Refusal
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds import KINDS
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.roles import By
from alliancehub.server.core_tables import METADATA
from alliancehub.server.databases import database_of
from alliancehub.server.growth import make_ready
from alliancehub.server.migrations.upgrade import revisions, upgrade
from alliancehub.server.settings import Settings
from alliancehub.server.tables import Tables
from tests.hub import LocalHub

NOW = "2026-01-01T00:00:00Z"


@pytest.fixture
def database(tmp_path, engine, request):
    url = "" if engine == "sqlite" else request.getfixturevalue("postgres").new(is_empty=True)
    one = database_of(Settings(tmp_path, database=url))
    yield one
    one.close()


def fill(tx):
    """Put a row of plain values into every core table of a released state."""
    found = inspect(tx.connection)
    tables = found.get_table_names()
    for table in METADATA.sorted_tables:
        if table.name not in tables or table.name in {"sync_clock", "sync_commit"}:
            continue
        there = {column["name"] for column in found.get_columns(table.name)}
        values = {
            column.name: "x" if column.type.python_type is str else 1
            for column in table.columns
            if column.name in there
        }
        tx.connection.execute(insert(table).values(values))


@pytest.mark.parametrize("revision", revisions())
def test_every_released_state_with_data_in_it_comes_up(database, revision):
    with database.write() as tx:
        upgrade(tx.connection, revision)
        fill(tx)
        there = set(inspect(tx.connection).get_table_names())
    with database.write() as tx:
        make_ready(tx, Tables(Catalogue()), NOW)
    with database.read() as tx:
        for table in METADATA.sorted_tables:
            if table.name == "sync_digest":
                continue  # worked out anew
            # Sums of usage are made of its records, where they are not there yet.
            source = "usage_record" if table.name == "usage_sum" else table.name
            found = tx.connection.execute(select(table)).first()
            assert (found is not None) is (source in there), table.name


def test_migrations_and_tables_are_in_step(database):
    with database.write() as tx:
        upgrade(tx.connection)
        differences = compare_metadata(MigrationContext.configure(tx.connection), METADATA)
    assert differences == []


def test_starting_again_changes_nothing(database):
    tables = Tables(Catalogue())

    def dump():
        with database.read() as tx:
            found = inspect(tx.connection)
            schema = repr((found.get_multi_columns(), found.get_multi_indexes()))
            schema = re.sub(r" at 0x\w+", "", schema)  # where a condition lies
            return schema, tx.run("SELECT * FROM sync_clock").fetchall()

    with database.write() as tx:
        make_ready(tx, tables, NOW)
    before = dump()
    with database.write() as tx:
        make_ready(tx, tables, NOW)
    assert dump() == before


def test_data_of_a_newer_version_is_left_alone(database):
    with database.write() as tx:
        upgrade(tx.connection)
        tx.run("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(Refusal, match="newer") as refused, database.write() as tx:
        make_ready(tx, Tables(Catalogue()), NOW)
    assert refused.value.code == "newer_data"


class Telescope(Kind):
    """A kind that the hub did not know before."""

    declared: ClassVar = Declaration(
        name="telescope",
        title="Telescope",
        plural="Telescopes",
        icon="star",
        label="title",
        create=(By.MEMBER,),
        edit=(By.OWNER,),
    )
    title: Annotated[str, marks.line("Name", is_required=True)] = ""
    bands: Annotated[list[str], marks.tags("Bands")] = []  # noqa: RUF012 - pydantic copies it
    owner: Annotated[str, marks.ref("Owner", "organisation")] = ""


class DatasetWithMore(Dataset):
    """A kind that got fields."""

    mirrors: Annotated[list[str], marks.tags("Mirrors")] = []  # noqa: RUF012 - pydantic copies it
    is_mirrored: Annotated[bool, marks.flag("Mirrored")] = False


def test_a_new_kind_needs_no_more_than_its_declaration():
    with LocalHub(catalogue=Catalogue([*KINDS, Telescope])) as hub:
        ada = hub.member("ada")
        made = ada.create("telescope", title="Hale", bands=["optical"], owner=hub.organisation())
        edit = {"values": {"bands": ["optical", "radio"]}, "base": {"bands": ["optical"]}}
        ada.do("edit", kind="telescope", id=made, **edit)
        assert ada.pull()["tables"]["telescope"]["rows"][0][0] == made
        (row,) = hub.guest().records("telescope")
        assert row["bands"] == ["optical", "radio"]


def test_a_new_field_comes_into_tables_with_data_and_into_what_is_sent(tmp_path):
    with LocalHub(data=tmp_path) as hub:
        ada = hub.member("ada")
        ids = [ada.create("dataset", title=f"D{n}") for n in range(3)]
    kinds = [DatasetWithMore if kind is Dataset else kind for kind in KINDS]
    with LocalHub(data=tmp_path, catalogue=Catalogue(kinds)) as hub:
        ada = hub.sign_in("ada")
        table = ada.pull()["tables"]["dataset"]
        assert table["cols"][-2:] == ["mirrors", "is_mirrored"]
        assert {tuple(row[-2:]) for row in table["rows"]} == {("[]", 0)}
        assert {row["id"] for row in ada.records("dataset")} == set(ids)
        assert all(row["is_mirrored"] is False for row in ada.records("dataset"))
        edit = {"values": {"is_mirrored": True}, "base": {"is_mirrored": False}}
        ada.do("edit", kind="dataset", id=ids[0], **edit)
    with LocalHub(data=tmp_path) as hub:  # the older version again
        table = hub.guest().pull()["tables"]["dataset"]
        assert {len(row) for row in table["rows"]} == {len(table["cols"])}


def test_a_kind_may_not_be_named_like_a_table_of_the_hub():
    class Token(Telescope):
        declared: ClassVar = Declaration(
            name="token", title="T", plural="T", icon="x", label="title"
        )

    with pytest.raises(ValueError, match="token"):
        Tables(Catalogue([*KINDS, Token]))
