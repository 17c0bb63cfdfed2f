"""A folder or a description becomes a dataset and its version; both go out in others' formats."""

import json
import os
import time

import pytest

from alliancehub.engine.dataset_api import EXPORTS, proposal_of
from alliancehub.engine.job_api import Job
from alliancehub.engine.job_kinds import work_of
from alliancehub.engine.jobs import Task
from alliancehub.formats.card_reader import read_card
from alliancehub.formats.croissant_reader import read_croissant
from alliancehub.formats.yaml_tree import read_yaml
from alliancehub.model.errors import Refusal
from alliancehub.model.manifest import FileEntry
from tests.formats.samples import REAL, as_bytes, needs_real, whole
from tests.hub import LocalHub
from tests.server.version_hub import A, put_files
from tests.world import World

MANY = 6_000  # more than a page of a manifest
CARD = "---\nlicense: cc-by-4.0\nlanguage: en\npretty_name: Tides\n---\n# Tides\n\nWater levels.\n"

SECTIONS = """
## Source Data

Gauges.

## Data Collection and Processing

By hand.

## Limitations

One harbour.
"""


@pytest.fixture(scope="module")
def ada():
    with World(LocalHub()) as world:
        yield world.member("ada")


def ended(client, name, args):
    """Return what came of a job, after doing its work here, without a thread."""
    task = Task(lambda job: None, Job("job", name, name), time.monotonic)
    return work_of(client.engine._core, name, args).run(task)


def read(client, path, **args):
    return proposal_of(ended(client, "read_dataset", {"path": str(path), **args}))


def rules(proposal):
    return {one.rule for one in proposal.report.findings if not one.is_note}


@pytest.fixture
def folder(tmp_path):
    """Return a folder with two tables, a card and what does not belong into it."""
    data = tmp_path / "tides"
    (data / "data").mkdir(parents=True)
    (data / ".git").mkdir()
    (data / ".git" / "config").write_text("x")
    (data / "data" / "levels.csv").write_text("day,level,email\n2026-01-31,1.5,a@example.org\n")
    (data / "data" / "notes.jsonl").write_text('{"harbour": "north", "n": 1}\n')
    (data / "README.md").write_text(CARD)
    return data


def test_a_folder_becomes_a_dataset_with_what_its_card_says(ada, folder):
    found = read(ada, folder)
    assert (found.form, found.folder) == ("card", str(folder))
    assert [one.path for one in found.files] == ["README.md", "data/levels.csv", "data/notes.jsonl"]
    assert found.dataset["title"] == "Tides"
    assert found.dataset["name"] == "tides"
    assert found.dataset["licence"] == "CC-BY-4.0"
    assert found.dataset["languages"] == ["English"]
    assert found.dataset["modalities"] == ["text", "tabular"]
    assert found.version == {"label": "1.0.0", "licence": "CC-BY-4.0", "card": CARD}
    assert found.report.grade == "importable"
    assert {"creator_missing", "datepublished_missing", "personal_unknown"} <= rules(found)


def test_a_folder_is_read_in_the_background_and_says_what_it_is_at(folder):
    with World(LocalHub()) as world:
        engine = world.member("ada").engine
        job_id = engine.start_job("read_dataset", {"path": str(folder), "mends": ["hashes"]})
        while not (job := next(one for one in engine.jobs() if one.id == job_id)).is_ended:
            time.sleep(0.01)
        assert (job.state, job.refusal, job.is_quiet) == ("done", None, True)
        assert proposal_of(job.result).total_bytes == sum(
            one.stat().st_size
            for one in folder.rglob("*")
            if one.is_file() and one.name != "config"
        )


def test_each_mend_takes_its_findings_away(ada, folder):
    before = read(ada, folder)
    assert {one.mend for one in before.report.findings} == {"", "schema", "personal_data"}
    values = {
        "creator": "The Harbour Board",
        "published_on": "2026-01-31",
        "data_classes": ["personal"],
        "keywords": ["water"],
        "derived_from": [],
    }
    after = read(ada, folder, values=values, mends=["hashes", "schema"])
    assert after.mends == ["hashes", "schema"]
    assert {one.mend for one in after.report.findings} == {""}
    assert [len(one.sha256) for one in after.files] == [64, 64, 64]
    assert after.report.grade == "citable"
    assert rules(after) == {"sources_missing", "collection_missing", "limits_missing"}
    assert {(one["file"], one["column"], one["type"]) for one in after.version["schema_rows"]} == {
        ("data/levels.csv", "day", "Date"),
        ("data/levels.csv", "level", "Float"),
        ("data/levels.csv", "email", "Text"),
        ("data/notes.jsonl", "harbour", "Text"),
        ("data/notes.jsonl", "n", "Integer"),
    }


@pytest.mark.parametrize("is_whole", [False, True])
def test_what_the_report_says_of_files_is_the_grade_of_the_version_they_become(
    near, folder, is_whole
):
    lea = near.member("lea")
    if is_whole:
        (folder / "README.md").write_text(CARD + SECTIONS)
    said = {"creator": "The Harbour Board", "data_classes": ["personal"], "keywords": ["water"]}
    found = read(lea, folder, values=said | {"published_on": "2026-01-31"}, mends=["hashes"])
    assert found.report.grade == ("alliance_ready" if is_whole else "citable")
    dataset = lea.do("create", kind="dataset", values=found.dataset).row
    version = "00000000-0000-7000-8000-000000000001"
    label = found.version["label"]
    lea.do("draft_version", dataset=dataset, id=version, label=label)
    texts = {name: value for name, value in found.version.items() if name != "label"}
    lea.do("edit", kind="dataset_version", id=version, values=texts)
    lea.sync()
    put_files(near.hub, version)
    lea.do("publish_version", version=version)
    near.settle()
    assert lea.need("dataset_version", version)["readiness"] == found.report.grade
    assert lea.need("dataset", dataset)["readiness"] == found.report.grade


def test_a_licence_is_missing_until_one_is_picked(ada, folder):
    (folder / "README.md").write_text("# Tides\n\nWater levels.\n")
    assert "licence_missing" in rules(read(ada, folder))
    picked = read(ada, folder, values={"licence": "CC-BY-NC-4.0"})
    assert "licence_missing" not in rules(picked)
    assert "licence_not_open" in rules(picked)
    assert picked.dataset["licence"] == "CC-BY-NC-4.0"


def test_a_licence_that_is_weaker_than_an_upstream_s_is_told(ada, folder):
    values = {"title": "Source", "licence": "CC-BY-SA-4.0"}
    source = ada.do("create", kind="dataset", values=values).row
    weaker = read(ada, folder, values={"derived_from": [source]})
    assert "licence_weaker" in rules(weaker)
    same = read(ada, folder, values={"derived_from": [source], "licence": "CC-BY-SA-4.0"})
    assert "licence_weaker" not in rules(same)


def test_the_bytes_decide_whether_a_declared_hash_is_right(ada, folder):
    tree = whole()
    (folder / "croissant.json").write_bytes(as_bytes(tree))
    unread = read(ada, folder)
    assert unread.form == "croissant"
    assert "hash_mismatch" not in rules(unread)
    assert "hash_mismatch" in rules(read(ada, folder, mends=["hashes"]))
    sha = next(
        one.sha256 for one in read(ada, folder, mends=["hashes"]).files if "levels" in one.path
    )
    tree["distribution"][0]["sha256"] = sha
    (folder / "croissant.json").write_bytes(as_bytes(tree))
    assert "hash_mismatch" not in rules(read(ada, folder, mends=["hashes"]))


def test_a_hash_that_is_missing_is_mended_from_the_file(ada, folder):
    tree = whole()
    tree["distribution"][0]["sha256"] = "zzz"
    (folder / "croissant.json").write_bytes(as_bytes(tree))
    assert "hash_placeholder" in rules(read(ada, folder))
    assert "hash_placeholder" not in rules(read(ada, folder, mends=["hashes"]))


def test_a_column_that_no_file_has_is_told_with_its_place(ada, folder):
    tree = whole()
    tree["recordSet"][0]["field"][0]["source"]["extract"]["column"] = "height"
    (folder / "croissant.json").write_bytes(as_bytes(tree))
    found = read(ada, folder)
    told = [(one.rule, one.path) for one in found.report.findings if one.code == "S"]
    assert ("column_missing", "$.recordSet[0].field[0].source") in told


@needs_real
def test_every_real_croissant_file_becomes_a_dataset(ada):
    for file in REAL:
        found = read(ada, file)
        assert found.report.grade != "none", file
        assert found.form == "croissant"
        values = found.dataset | {"name": f"real-{REAL.index(file)}"}
        assert ada.do("create", kind="dataset", values=values).row


def test_what_is_dangerous_is_told_and_nothing_of_it_is_touched(ada, folder, tmp_path):
    (tmp_path / "secret.csv").write_text("a\n1\n")
    (folder / "link.csv").symlink_to(tmp_path / "secret.csv")
    (folder / "model.pkl").write_bytes(b"\x80\x04\x95cos\nsystem\n")
    (folder / "Con.txt").write_text("x")
    os.mkfifo(folder / "pipe")
    found = read(ada, folder)
    paths = {one.path for one in found.files}
    assert paths == {"README.md", "data/levels.csv", "data/notes.jsonl", "model.pkl"}
    assert [one.path for one in found.files if one.may_hold_pickle] == ["model.pkl"]
    told = {(one.rule, one.path) for one in found.report.findings if one.code == "S"}
    assert ("pickle", "$.files['model.pkl']") in told
    assert {("path", f"$.files['{name}']") for name in ("Con.txt", "link.csv", "pipe")} <= told


def test_a_description_that_names_files_outside_its_folder_gets_none_of_them(ada, tmp_path):
    (tmp_path / "secret.csv").write_text("level\n1\n")
    inner = tmp_path / "inner"
    inner.mkdir()
    (inner / "link.csv").symlink_to(tmp_path / "secret.csv")
    tree = whole()
    for place in ("../secret.csv", "link.csv"):
        tree["distribution"][0]["contentUrl"] = place
        (inner / "croissant.json").write_bytes(as_bytes(tree))
        assert read(ada, inner / "croissant.json", mends=["hashes"]).files == []


def test_what_is_no_description_is_an_error_with_its_place_and_not_a_failure(ada, tmp_path):
    file = tmp_path / "croissant.json"
    file.write_text("[1,")
    found = read(ada, file)
    assert found.report.grade == "none"
    assert next((one.code, one.path) for one in found.report.findings) == ("E", "$")
    with pytest.raises(Refusal):
        read(ada, tmp_path / "nowhere")
    with pytest.raises(Refusal):
        read(ada, file, mends=["magic"])


@pytest.mark.parametrize("form", [name for name, _ in EXPORTS])
def test_a_dataset_goes_out_in_every_format(ada, tmp_path, form):
    values = {
        "title": "Water {levels}, 3 % of “all”",
        "description": "Levels.",
        "url": "https://tides.example.org/",
        "licence": "CC-BY-4.0",
        "authors": [{"name": "Ada Lovelace", "orcid": "0000-0002-1825-0097"}],
        "doi": "10.5281/zenodo.1",
        "published_on": "2026-01-31",
        "languages": ["English"],
    }
    made = ada.do("create", kind="dataset", values=values).row
    path = tmp_path / form
    args = {"dataset": made, "format": form, "path": str(path)}
    assert ended(ada, "export_dataset", args)["size"] == path.stat().st_size
    text = path.read_text()
    if form == "croissant":
        assert [one for one in read_croissant(path.read_bytes())[1] if one.code in "ELS"] == []
    elif form == "card":
        assert read_card(text)[0].licence.spdx == "CC-BY-4.0"
    elif form == "cff":
        cff = read_yaml(text)
        assert (cff["title"], cff["license"]) == (values["title"], "CC-BY-4.0")
        assert cff["authors"][0]["family-names"] == "Lovelace"
    elif form == "bibtex":
        assert text.count("{") == text.count("}")
        assert "author = {Lovelace, Ada}" in text
        assert r"3 \% of" in text
    else:
        attributes = json.loads(text)["data"]["attributes"]
        assert attributes["doi"] == "10.5281/zenodo.1"
        assert attributes["publicationYear"] == 2026
        assert attributes["rightsList"][0]["rightsIdentifier"] == "CC-BY-4.0"


def test_an_export_of_what_is_not_there_is_refused_at_once(ada, tmp_path):
    with pytest.raises(Refusal):
        ada.engine.start_job(
            "export_dataset",
            {"dataset": "no", "format": "croissant", "path": str(tmp_path / "x")},
        )
    with pytest.raises(Refusal):
        ada.engine.start_job(
            "export_dataset", {"dataset": "no", "format": "word", "path": str(tmp_path / "x")}
        )


def test_croissant_names_every_file_of_a_version_however_many_it_has(near, tmp_path):
    lea = near.member("lea")
    values = {"title": "Many", "name": "many", "licence": "MIT"}
    dataset = lea.do("create", kind="dataset", values=values).row
    version = "00000000-0000-7000-8000-000000000001"
    schema = [{"file": f"{MANY - 1:05}.csv", "column": "level", "type": "Float"}]
    lea.do("draft_version", dataset=dataset, id=version, label="1.0.0")
    lea.do("edit", kind="dataset_version", id=version, values={"schema_rows": schema})
    lea.sync()
    put_files(near.hub, version, [FileEntry(f"{n:05}.csv", n, A) for n in range(MANY)])
    path = tmp_path / "croissant.json"
    args = {"dataset": dataset, "version": version, "format": "croissant", "path": str(path)}
    for is_draft in (True, False):
        made = ended(lea, "export_dataset", args)

        written = json.loads(path.read_bytes())
        assert [one["@id"] for one in written["distribution"]] == [
            f"{n:05}.csv" for n in range(MANY)
        ]
        source = written["recordSet"][0]["field"][0]["source"]
        assert source["fileObject"] == {"@id": f"{MANY - 1:05}.csv"}
        assert made["size"] == path.stat().st_size
        assert "2 MB" in made["words"]
        if is_draft:
            lea.do("publish_version", version=version)
            near.settle()
    path.unlink()
    lea.offline()
    with pytest.raises(Refusal):
        ended(lea, "export_dataset", args)
    assert list(tmp_path.iterdir()) == [], "whole or not at all"
