"""A table of a kind whose rows name each other: a line may name what an earlier line makes."""

from typing import Annotated, ClassVar

import pytest

from alliancehub.engine.engine import Engine
from alliancehub.engine.paths import profile_paths
from alliancehub.model import marks
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds import KINDS
from alliancehub.model.query import Query
from alliancehub.model.roles import By
from tests.engine.imports.test_into_kind import counts, ended, lines
from tests.hub import PASSWORD, LocalHub


class Shelf(Kind):
    """A kind of which each stands on another."""

    declared: ClassVar = Declaration(
        name="shelf",
        title="Shelf",
        plural="Shelves",
        icon="star",
        label="title",
        create=(By.MEMBER,),
        edit=(By.OWNER,),
    )
    title: Annotated[str, marks.line("Name", is_required=True)] = ""
    slug: Annotated[str, marks.handle("Short name", is_unique=True)] = ""
    below: Annotated[str, marks.ref("Stands on", "shelf")] = ""


TABLE = (
    "Name,Short name,Stands on\n"
    "Floor,floor,\n"
    "Oak,oak,Floor\n"
    "Elm,elm,oak\n"
    "Air,air,ceiling\n"
    "Ceiling,ceiling,Elm\n"
)


@pytest.fixture
def engine(tmp_path):
    catalogue = Catalogue([*KINDS, Shelf])
    with LocalHub(data=tmp_path / "hub", catalogue=catalogue) as hub:
        hub.admin()
        made = Engine(profile_paths("root"), catalogue, autosync=False, transport=hub.transport())
        made.sign_in(hub.url, "root", PASSWORD)
        made.sync_once()
        yield made
        made.close()


@pytest.mark.parametrize("name", ["check_csv", "import_csv"])
def test_a_line_may_name_what_an_earlier_line_makes(engine, tmp_path, name):
    path = tmp_path / "shelves.csv"
    path.write_text(TABLE, "utf-8")

    args = {"path": str(path), "kind": "shelf", "columns": ["title", "slug", "below"]}
    job = ended(engine, name, **args, keys=["slug"])

    assert counts(job) == (4, 0, 0, 1, 0)
    assert [one.line for one in lines(engine, job, "error")] == [5]
    assert len(engine.query(Query("shelf")).hits) == (4 if name == "import_csv" else 0)


def test_it_names_the_row_that_is_made(engine, tmp_path):
    path = tmp_path / "shelves.csv"
    path.write_text(TABLE, "utf-8")
    args = {"path": str(path), "kind": "shelf", "columns": ["title", "slug", "below"]}
    ended(engine, "import_csv", **args, keys=["slug"])
    engine.sync_once()

    made = {hit.title: hit for hit in engine.query(Query("shelf")).hits}
    assert made["Elm"].values["below"] == made["Oak"].id
    assert made["Ceiling"].labels["below"] == "Elm"
