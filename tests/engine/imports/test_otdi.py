import shutil
from collections import Counter
from pathlib import Path

import pytest

from alliancehub.engine.imports.otdi import plan_otdi
from alliancehub.model.query import Query

SAMPLE = Path(__file__).parent / "otdi"
PUBLISHED = Path(__file__).parents[4] / "shared" / "data" / "otdi"


def datasets(engine):
    hits = engine.query(Query("dataset", limit=500)).hits
    return {hit.title: hit.values for hit in hits}


def counts(report):
    return report.new, report.same, report.changed, report.errors


def test_each_dataset_comes_in_once_and_what_is_damaged_is_told_by_file_and_line(admin):
    report = admin.import_file("otdi", str(SAMPLE), dry_run=False)
    assert counts(report) == (6, 0, 0, 5)
    wrong = {(line.file, line.line): line.text for line in report.lines if line.state == "error"}
    assert list(wrong) == [
        ("domain/climate.js", 5),
        ("domain/climate.js", 6),
        ("domain/climate.js", 7),
        ("domain/climate.js", 8),
        ("modality/translation.js", 5),
    ]
    assert "damaged at character" in wrong["domain/climate.js", 5]
    assert "no url" in wrong["domain/climate.js", 6]
    assert "not a web address" in wrong["domain/climate.js", 7]
    assert "ends before its list does" in wrong["modality/translation.js", 5]
    titles = {"rivers", "glaciers", "storms", "maize", "proverbs", "letters"}
    assert set(datasets(admin)) == titles


def test_rows_of_overlapping_files_are_merged_into_one_dataset(admin):
    admin.import_file("otdi", str(SAMPLE), dry_run=False)
    rivers = datasets(admin)["rivers"]
    assert rivers["domains"] == ["agriculture", "climate"]
    assert rivers["keywords"] == ["agriculture", "irrigation", "climate", "csv"]
    assert rivers["languages"] == ["French"]
    assert rivers["modalities"] == ["tabular"]
    assert rivers["source"] == "OTDI"
    assert rivers["description"] == "rivers\n\nData about agriculture."
    proverbs = datasets(admin)["proverbs"]
    assert proverbs["languages"] == ["Swahili"]
    assert proverbs["modalities"] == ["translation"]


def test_licences_become_spdx_ids_and_keep_their_name(admin):
    admin.import_file("otdi", str(SAMPLE), dry_run=False)
    found = {title: one["licence"] for title, one in datasets(admin).items()}
    assert found["rivers"] == "MIT"
    assert found["glaciers"] == "Apache-2.0"
    assert found["maize"] == "LicenseRef-llama3"
    assert found["storms"] == ""
    assert datasets(admin)["storms"]["licence_name"] == "Some licence of our own"


def test_a_second_run_changes_nothing(admin):
    admin.import_file("otdi", str(SAMPLE), dry_run=False)
    admin.sync_once()
    before = datasets(admin)
    report = admin.import_file("otdi", str(SAMPLE), dry_run=False)
    assert counts(report) == (0, 6, 0, 5)
    assert admin.status().waiting == 0
    assert datasets(admin) == before


def test_what_was_added_by_hand_stays_and_what_the_catalogue_changed_comes_in(admin):
    admin.import_file("otdi", str(SAMPLE), dry_run=False)
    hit = next(one for one in admin.query(Query("dataset")).hits if one.title == "glaciers")
    by_hand = {"keywords": [*hit.values["keywords"], "by hand"], "creator": "Somebody else"}
    admin.submit("edit", {"kind": "dataset", "id": hit.id, "values": by_hand})
    report = admin.import_file("otdi", str(SAMPLE), dry_run=False)
    assert counts(report) == (0, 5, 1, 5)
    changed = next(line for line in report.lines if line.state == "changed")
    assert changed.text == "glaciers: Creator"
    glaciers = datasets(admin)["glaciers"]
    assert glaciers["creator"] == "Example Lab"
    assert "by hand" in glaciers["keywords"]


def test_a_dry_run_says_the_same_and_writes_nothing(admin):
    dry = admin.import_file("otdi", str(SAMPLE), dry_run=True)
    assert dry.is_dry_run
    assert datasets(admin) == {}
    assert admin.status().waiting == 0
    real = admin.import_file("otdi", str(SAMPLE), dry_run=False)
    assert counts(dry) == counts(real)
    assert dry.lines == real.lines


def test_one_file_can_be_imported_alone(admin):
    report = admin.import_file("otdi", str(SAMPLE / "domain" / "climate.js"), dry_run=False)
    assert counts(report) == (3, 0, 0, 4)
    assert datasets(admin)["rivers"]["domains"] == ["climate"]


def test_a_member_imports_too_and_others_receive_it(hub, admin, engine_of):
    hub.member("ada")
    ada = engine_of("ada")
    ada.import_file("otdi", str(SAMPLE), dry_run=False)
    assert ada.sync_once().waiting == 0
    admin.sync_once()
    assert set(datasets(admin)) == set(datasets(ada))


def test_a_file_that_cannot_be_read_is_told_of_and_the_others_are(admin, tmp_path):
    folder = tmp_path / "otdi"
    shutil.copytree(SAMPLE, folder)
    (folder / "domain" / "gone.js").symlink_to(tmp_path / "nowhere.js")
    report = admin.import_file("otdi", str(folder), dry_run=True)
    assert report.new == 6
    told = [line.text for line in report.lines if line.file == "domain/gone.js"]
    assert told == ["The file cannot be read: No such file or directory."]


@pytest.mark.skipif(not PUBLISHED.is_dir(), reason="the published catalogue is not on this machine")
def test_the_published_catalogue_has_9743_datasets_and_no_damage(admin):
    plans = list(plan_otdi(admin, PUBLISHED))
    assert Counter(one.state for one in plans) == {"new": 9_743}
    values = [args["values"] for one in plans for _, args in one.commands]
    assert len({one["url"] for one in values}) == 9_743
    assert all(one["licence"] for one in values)
    assert sum("Swahili" in one["languages"] for one in values) > 190
