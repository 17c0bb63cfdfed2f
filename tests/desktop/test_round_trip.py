"""What the window exports is in its language, and comes back through it unchanged."""

import csv

import pytest

from alliancehub.desktop.dialogs.export_sheet import ExportSheet
from alliancehub.desktop.languages import LANGUAGES, SOURCE, speak
from alliancehub.desktop.later import made
from tests.hub import PASSWORD, new_id

PROJECT = {"summary": "A map.", "focus_area": "models"}
RESOURCE = {"model": "A1", "accelerator": "gpu", "units": 4}
RATES = {"Fast": 1_125_000, "Slow": 12_500_000, "Cheap": 500_000}
COMMA = {"fr", "es", "de"}


@pytest.fixture(scope="module")
def filled(hub):
    root = hub.admin()
    for title, is_open in (("Atlas", True), ("Borealis", False)):
        values = PROJECT | {"title": title, "is_open_to_students": is_open}
        root.give("start_project", id=new_id(), values=values)
    provider = hub.organisation("acme")
    for title, rate in RATES.items():
        values = RESOURCE | {"title": title, "rate": rate, "provider": provider}
        root.create("accelerator_resource", **values)
    return hub


def exported(stage, kind, path):
    screen = stage.go(stage.desk.known.kinds[kind].place)
    screen.show_kind(kind)
    stage.until(screen.kind_list.model.rowCount, "rows")
    sheet = ExportSheet(stage.desk, screen.kind_list.model, [])
    sheet.columns.buttons()[-1].setChecked(True)
    stage.desk.sheet_wanted.emit(sheet)
    sheet.export_to(str(path))
    stage.until(path.exists, "the file")
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=sheet.delimiter.currentData()))


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_exported_comes_back_unchanged(qapp, stage, filled, tmp_path, code):
    desktop = stage(code)
    speak(qapp, code)
    try:
        desktop.sign_in(filled.url, "root", PASSWORD)
        for kind in ("project", "accelerator_resource"):
            path = tmp_path / f"{kind}.csv"
            rows = exported(desktop, kind, path)
            spec = desktop.desk.known.kinds[kind]
            assert {one.label for one in spec.fields} < rows[0].keys()
            states = dict(spec.field("state").choices).values()
            assert all(row[spec.field("state").label] in states for row in rows)
            job = desktop.ask("start_job", name="check_csv", args=wanted(desktop, kind, path))
            desktop.until(lambda job=job: ended(desktop, job), "the check")
            result = ended(desktop, job).result
            assert (result["same"], result["rows"]) == (len(rows), len(rows))
        named = {one.name: one.label for one in desktop.desk.known.kinds[kind].fields}
        written = {row[named["title"]]: row[named["rate"]] for row in rows}
        sign = "," if code in COMMA else "."
        assert written == {"Fast": f"1{sign}125", "Slow": f"12{sign}5", "Cheap": f"0{sign}5"}
        args = wanted(desktop, "accelerator_resource", path)
        args["columns"] = [one if one != "id" else "" for one in args["columns"]]
        job = desktop.ask("start_job", name="import_csv", args=args | {"keys": []})
        desktop.until(lambda: ended(desktop, job), "the import")
        assert ended(desktop, job).result["new"] == len(RATES)
        hits = desktop.ask("query", query={"kind": "accelerator_resource", "limit": 50}).hits
        assert sorted((hit.title, hit.values["rate"]) for hit in hits) == sorted(
            [*RATES.items(), *RATES.items()]
        )
        desktop.ask("undo", step=ended(desktop, job).result["step"])
        desktop.until_synced()  # some was sent before it was undone, and the next language looks
    finally:
        speak(qapp, SOURCE)


def wanted(stage, kind, path):
    """Return what the import sheet asks the engine for, with everything as it comes up."""
    sheet = made("sheet:import", stage.desk, str(path), kind)
    stage.desk.sheet_wanted.emit(sheet)
    stage.until(lambda: sheet.pages.currentWidget() is sheet.columns_page, "the columns")
    asked = sheet.columns_page.wanted()
    stage.window.over.close_all()
    return asked


def ended(stage, job_id):
    return next((one for one in stage.ask("jobs") if one.id == job_id and one.is_ended), None)
