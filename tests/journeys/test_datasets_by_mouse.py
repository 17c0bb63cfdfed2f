"""A folder becomes a published dataset at a real window: dropped, mended by keys, brought down."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from alliancehub.engine.client import EngineClient
from alliancehub.model.query import Hit, Query
from tests.hub import PASSWORD, Hub
from tests.journeys.at_the_window import (
    ROOT,
    AtTheWindow,
    engine_of,
    in_step,
    until,
)

PROFILE = "ada"
TITLE = "Tides of the North"


@pytest.fixture(scope="module")
def hub() -> Iterator[Hub]:
    with Hub() as made:
        made.admin()
        made.member(PROFILE)
        yield made


@pytest.fixture(scope="module")
def engine(hub: Hub, display: dict[str, str]) -> Iterator[EngineClient]:
    with engine_of(PROFILE, display) as client:
        client.sign_in(hub.url, PROFILE, PASSWORD)
        yield client


@pytest.fixture
def ada(engine: EngineClient, display: dict[str, str]) -> Iterator[AtTheWindow]:
    person = AtTheWindow(display, PROFILE)
    person.open()
    person.until(in_step, "everything to be in step")
    yield person
    person.close()


def one_of(engine: EngineClient, kind: str, **where: Any) -> Hit | None:
    hits = engine.query(Query(kind, where={name: [value] for name, value in where.items()})).hits
    return hits[0] if hits else None


def need(engine: EngineClient, kind: str, **where: Any) -> Hit:
    until(lambda: one_of(engine, kind, **where))
    found = one_of(engine, kind, **where)
    assert found is not None
    return found


def test_a_dropped_folder_is_mended_published_and_downloaded(
    ada: AtTheWindow, engine: EngineClient, display: dict[str, str], tmp_path: Path
) -> None:
    folder = tmp_path / TITLE
    folder.mkdir()
    (folder / "tides.csv").write_text("place,height\nBergen,1.2\nBodo,2.4\n")
    assert ada.run("alliancehub://dataset") == 0
    seen = ada.until(lambda s: s["tab"] == "dataset" and s["table"], "the list of datasets")
    command = [sys.executable, "-m", "tests.journeys.drag_source", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, env=display, stdout=subprocess.PIPE) as source:
        assert source.stdout is not None
        assert source.stdout.readline() == b"ready\n"
        x, y, width, height = seen["table"]
        ada.drag((40, 30), (x + width // 2, y + height // 2), is_object=True)
        ada.until(lambda s: s["sheet"] == "New dataset from files", "the coach")
        source.terminate()
    ada.until(lambda s: s["text"] == TITLE, "the title, ready to be edited")
    ada.go_to("^Licence$", "shift+Tab")
    ada.press("Down", "Down", "Down")
    ada.go_to("^Make the draft$")
    ada.press("space")
    ada.until(lambda s: not s["sheet"] and in_step(s), "the draft")

    dataset = need(engine, "dataset", title=TITLE)
    assert dataset.values["licence"]
    version = need(engine, "dataset_version", dataset=dataset.id)
    until(lambda: any(one.state == "done" for one in engine.transfers().transfers))
    ada.until(lambda s: in_step(s) and not s["sheet"], "everything to be in step")
    assert ada.run(f"alliancehub://dataset_version/{version.id}") == 0
    ada.until(lambda s: s["sheet"] == "Dataset version" and "Draft" in s["pills"], "the draft")
    ada.go_to("^Publish$")
    ada.press("space")
    ada.until(lambda s: "Published" in s["pills"] and in_step(s), "its publication")
    need(engine, "dataset_version", dataset=dataset.id, state="published")
    target = tmp_path / "down"
    engine.download_version(version.id, str(target))
    until(target.exists)
    assert (target / "tides.csv").read_bytes() == (folder / "tides.csv").read_bytes()
