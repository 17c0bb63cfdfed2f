"""The file of a cache: its growth with the app, its damage, its privacy."""

import stat
import sys
from typing import Any

import pytest

from alliancehub.engine.store.store import Store
from alliancehub.engine.store.tables import schema_of
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.errors import Refusal
from alliancehub.model.kinds import KINDS
from alliancehub.model.kinds.dataset import Dataset
from tests.world import Client

_METACLASS: Any = type(Dataset)
NOW = "2026-11-23T12:00:00.000000Z"


def without(*fields):
    """Return an older catalogue, whose datasets lack some fields."""
    kept = [kind for kind in KINDS if kind is not Dataset]
    annotations = {
        name: hint for name, hint in Dataset.__annotations__.items() if name not in fields
    }
    body = {
        **{n: getattr(Dataset, n, None) or Dataset.model_fields[n].default for n in annotations},
        "__annotations__": annotations,
        "__module__": Dataset.__module__,
        "__qualname__": "Dataset",
        "declared": Dataset.declared,
    }
    older: Any = _METACLASS("Dataset", Dataset.__bases__, body)
    return Catalogue([*kept, older])


def test_an_update_with_more_fields_keeps_what_waits_and_fetches_the_rest_anew(near, tmp_path):
    near.admin.do(
        "create",
        kind="dataset",
        values={"title": "Tides", "source": "OTDI", "licence": "MIT"},
    )
    near.admin.sync()
    client = Client(near.hub, tmp_path / "desk", catalogue=without("source", "licence"))
    client.engine.sign_in(near.url, "admin", "correct horse battery")
    client.sync()
    row_id, row = next(iter(client.rows("dataset").items()))
    assert "source" not in row
    client.offline()
    client.do("edit", kind="dataset", id=row_id, values={"title": "High tides"})
    client.engine.save_draft("create:dataset", "A draft", {"title": "x"})

    client._made["catalogue"] = Catalogue()
    client.restart()
    assert client.rows("dataset")[row_id]["title"] == "High tides"
    assert client.rows("dataset")[row_id]["source"] == "OTDI"  # it had been kept beside the row
    assert [entry.state for entry in client.engine.outbox()] == ["waiting"]
    assert len(client.engine.drafts()) == 1
    client.online()
    client.sync()
    client.sync()
    assert client.rows("dataset")[row_id]["source"] == "OTDI"
    near.admin.sync()
    assert near.admin.rows("dataset")[row_id]["title"] == "High tides"
    client.close()


def test_a_file_that_is_no_cache_is_refused_in_words(tmp_path):
    path = tmp_path / "cache.sqlite3"
    path.write_bytes(b"this is no database, however long one looks at it" * 100)
    with pytest.raises(Refusal, match="cannot be read") as caught:
        Store(path, schema_of(Catalogue()), lambda: NOW, lambda: "d")
    assert caught.value.remedy
    assert path.read_bytes().startswith(b"this is no database"), "it is left as it is"


@pytest.mark.skipif(sys.platform == "win32", reason="has other permissions")
def test_a_cache_is_for_its_user_alone(near):
    files = list(near.admin.folder.glob("*.sqlite3*"))
    assert files
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_every_kind_round_trips_through_its_cells():
    for table in schema_of(Catalogue()).tables.values():
        empty = table.row([table.defaults[name] for name in table.columns])
        assert table.row(table.cells(empty)).as_dict() == empty.as_dict()


def test_damaged_notes_of_a_profile_are_refused_in_words(near):
    (near.admin.folder / "profile.json").write_text("{half")
    with pytest.raises(Refusal, match=r"profile.json cannot be read"):
        near.admin._engine()
