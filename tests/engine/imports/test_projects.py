import json

import pytest

from alliancehub.model.errors import Refusal
from alliancehub.model.query import Query

CSV = (
    "Title;Summary;Focus area;Tags;Open to students\n"
    'Clear skies;Watches clouds.;Applications;"climate; clouds";yes\n'
    "Fair play;Tests fairness.;trust;;no\n"
)


@pytest.fixture
def write(tmp_path):
    def to(text, name="projects.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return to


def projects(engine):
    return {hit.title: hit.values for hit in engine.query(Query("project")).hits}


def told(report):
    return {line.line: (line.state, line.text) for line in report.lines}


def test_a_sheet_of_projects_comes_in_and_reaches_the_hub(hub, admin, write):
    report = admin.import_file("projects", write(CSV.replace(";", ",", 0)), dry_run=False)
    assert (report.new, report.errors) == (2, 0)
    assert admin.sync_once().rejected == 0
    found = {one["title"]: one for one in hub.admin().records("project")}
    assert found["Clear skies"]["tags"] == ["climate", "clouds"]
    assert found["Clear skies"]["is_open_to_students"] is True
    assert found["Fair play"]["focus_area"] == "trust"
    leads = hub.admin().records("project_membership")
    assert [one["role"] for one in leads] == ["lead", "lead"]


def test_a_second_run_changes_nothing_and_a_new_summary_is_an_edit(admin, write):
    admin.import_file("projects", write(CSV), dry_run=False)
    again = admin.import_file("projects", write(CSV), dry_run=False)
    assert (again.new, again.same, again.changed) == (0, 2, 0)
    changed = admin.import_file(
        "projects", write(CSV.replace("Watches clouds.", "Watches all clouds.")), dry_run=False
    )
    assert told(changed)[2] == ("changed", "Clear skies: Summary")
    assert projects(admin)["Clear skies"]["summary"] == "Watches all clouds."


def test_json_is_read_past_what_is_wrong_in_it(admin, write):
    good = {"title": "Clear skies", "summary": "Clouds.", "focus_area": "applications"}
    rows = [
        json.dumps(good | {"tags": ["climate"]}),
        json.dumps(good | {"title": "Odd", "colour": "blue"}),
        json.dumps(good | {"title": "Odd", "tags": "climate"}),
        '{"title": "Torn',
        json.dumps({"title": "Bare"}),
        json.dumps(good),
    ]
    path = write("[\n" + ",\n".join(rows) + "\n]\n", "projects.json")
    report = admin.import_file("projects", path, dry_run=False)
    assert (report.new, report.errors) == (1, 5)
    found = told(report)
    assert "no field 'colour'" in found[3][1]
    assert "wrong type" in found[4][1]
    assert "damaged" in found[5][1]
    assert "is needed" in found[6][1]
    assert "stands in line 2" in found[7][1]
    assert list(projects(admin)) == ["Clear skies"]


def test_a_cell_that_does_not_fit_its_field_is_told_of(admin, write):
    text = CSV.replace("yes", "perhaps").replace("trust", "justice")
    found = told(admin.import_file("projects", write(text), dry_run=True))
    assert "neither yes nor no" in found[2][1]
    assert "'justice' is none of" in found[3][1]


def test_a_project_that_is_somebody_elses_is_refused_in_its_own_line(hub, admin, engine_of, write):
    admin.import_file("projects", write(CSV), dry_run=False)
    admin.sync_once()
    hub.member("ada")
    ada = engine_of("ada")
    text = CSV.replace("Watches clouds.", "Mine now.") + "New one;By Ada.;skills;;no\n"
    report = ada.import_file("projects", write(text), dry_run=False)
    assert (report.new, report.same, report.errors) == (1, 1, 1)
    assert "You may not edit this project" in told(report)[2][1]


def test_an_unknown_format_and_a_missing_file_are_refused(admin, tmp_path):
    with pytest.raises(Refusal, match="no format"):
        admin.import_file("nonsense", str(tmp_path))
    with pytest.raises(Refusal, match="no file or folder"):
        admin.import_file("projects", str(tmp_path / "gone.csv"))
    with pytest.raises(Refusal, match=r"holds no \.js file"):
        admin.import_file("otdi", str(tmp_path))
