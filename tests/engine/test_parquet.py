"""Parquet of a version is shown like any other table, and no more of it fetched than that takes."""

import pytest

from alliancehub.engine.datasets import parquet_preview
from alliancehub.formats.preview import CELL
from tests.engine.datasets import published
from tests.hub import LocalHub
from tests.world import World

duckdb = pytest.importorskip("duckdb", reason="the extra “parquet” is not installed")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("parquet")
    rows = "SELECT i AS n, DATE '2026-01-31' AS day, repeat('x', 900) AS long FROM range(80) t(i)"
    with duckdb.connect() as db:
        db.execute("SET threads = 1")
        db.execute(f"COPY ({rows}) TO '{made}/a[1].parquet' (FORMAT parquet)")
        large = "SELECT i AS n, hash(i) AS noise FROM range(700_000) t(i)"  # does not compress
        how = "FORMAT parquet, ROW_GROUP_SIZE 40960"
        db.execute(f"COPY ({large}) TO '{made}/large.parquet' ({how})")
    (made / "broken.parquet").write_bytes(b"PAR1" + bytes(100) + b"PAR1")
    return made


@pytest.fixture(scope="module")
def shown(folder):
    """Return what shows a file of a version, fetched from the hub."""
    with World(LocalHub()) as world:
        lea = world.member("lea")
        version = published(lea, folder)

        def show(path):
            assert not list(lea.engine._core.blobs.each()), "nothing was downloaded"
            return lea.engine.preview_file(version, path)

        yield show


def test_the_first_rows_come_from_the_hub_with_their_types(shown):
    seen = shown("a[1].parquet")
    assert (seen.form, seen.heads) == ("table", ["n", "day", "long"])
    assert seen.types == ["sc:Integer", "sc:Date", "sc:Text"]
    assert len(seen.rows) == 50
    assert seen.rows[1][:2] == ["1", "2026-01-31"]
    assert seen.rows[0][2] == "x" * CELL + "…"
    assert (seen.words, seen.is_whole) == ("The first 50 rows are shown.", False)


def test_of_a_large_file_only_what_the_first_rows_need_is_fetched(shown, folder):
    path = folder / "large.parquet"
    data = path.read_bytes()
    assert len(data) > parquet_preview.WHOLE_MAX
    fetched = []

    def read(start, end):
        fetched.append(end - start)
        return data[start:end]

    seen = parquet_preview.preview_of("large.parquet", len(data), None, read)

    assert [row[0] for row in seen.rows] == [str(n) for n in range(50)]
    assert sum(fetched) < len(data) / 8
    assert shown("large.parquet") == seen
    assert parquet_preview.preview_of("large.parquet", len(data), path, read) == seen


def test_where_even_the_first_rows_are_too_large_the_columns_are_told(folder, monkeypatch):
    data = (folder / "large.parquet").read_bytes()
    monkeypatch.setattr(parquet_preview, "PART_MAX", 100_000)
    seen = parquet_preview.preview_of("l.parquet", len(data), None, lambda a, b: data[a:b])
    assert seen.heads == ["n", "noise"]
    assert seen.rows == []
    assert "too large" in seen.words


def test_what_is_no_parquet_is_said_and_not_a_failure(shown, folder):
    seen = shown("broken.parquet")
    assert (seen.form, seen.is_whole) == ("none", False)
    assert "broken.parquet cannot be read" in seen.words
    large = bytes(parquet_preview.WHOLE_MAX + 1)
    for data in (large, large[:-8] + b"\xff\xff\xff\xffPAR1"):
        seen = parquet_preview.preview_of("x.parquet", len(data), None, lambda a, b: data[a:b])  # noqa: B023 - read at once
        assert seen.form == "none"


def test_without_the_extra_it_is_said_what_to_do(shown, monkeypatch):
    monkeypatch.setattr(parquet_preview, "is_installed", lambda: False)
    seen = shown("a[1].parquet")
    assert seen.form == "none"
    assert "extra “parquet”" in seen.words
    assert "pip install 'alliancehub[parquet]'" in seen.remedy
