"""A table into any kind: matched by declarations, reported line by line, taken, taken back."""

import csv
import time
from typing import Any

import pytest

from alliancehub.engine.imports.column_match import matches_of
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.errors import Refusal
from alliancehub.model.kind import spec_of
from alliancehub.model.query import Query

KINDS = Catalogue().kinds
NASTY = '=cmd; “x”, "y"\nnext line\t+1'


@pytest.fixture
def table(tmp_path):
    def of(text, encoding="utf-8"):
        path = tmp_path / "table.csv"
        path.write_text(text, encoding=encoding)
        return path

    return of


def ended(engine, name, **args):
    """Run a job and return it once it has ended."""
    job_id = engine.start_job(name, args)
    ends_at = time.monotonic() + 60
    while time.monotonic() < ends_at:
        job = next(one for one in engine.jobs() if one.id == job_id)
        if job.is_ended:
            return job
        time.sleep(0.002)
    raise AssertionError("the job does not end")


def args_of(engine, kind, path, **more):
    look = engine.look_at_table(str(path), kind, {})
    columns = [one.field for one in look.columns]
    keys = [one for one in spec_of(KINDS[kind]).keys if one in columns]
    told = {"path": str(path), "kind": kind, "columns": columns, "keys": keys, "stamp": look.stamp}
    return told | more


def checked(engine, kind, path, **more):
    job = ended(engine, "check_csv", **args_of(engine, kind, path, **more))
    assert job.refusal is None, job.refusal
    return job


def imported(engine, kind, path, **more):
    job = ended(engine, "import_csv", **args_of(engine, kind, path, **more))
    assert job.refusal is None, job.refusal
    return job


def counts(job):
    states = ("new", "changed", "same", "error", "left")
    return tuple(job.result[state] for state in states)


def lines(engine, job, *states):
    return engine.job_lines(job.id, list(states)).lines


def rows(engine, kind):
    return {hit.title: hit for hit in engine.query(Query(kind, limit=500)).hits}


def make(engine, kind, **values):
    return engine.submit("create", {"kind": kind, "values": values}).row


@pytest.fixture
def filled(admin):
    """Return the administrator's engine with rows of most kinds, some of them nasty."""
    org = make(admin, "organisation", title="Acme; Inc.", slug="acme", sector="academia")
    data = make(admin, "dataset", title="Two, three", keywords=["a;b", "c, d"], size_bytes=12)
    make(admin, "dataset", title="+1 more", description=NASTY, languages=["Japanese"])
    make(admin, "dataset", title="'=quoted", source=" - ")
    made = admin.submit(
        "start_project",
        {
            "values": {
                "title": "Atlas",
                "summary": NASTY,
                "focus_area": "models",
                "datasets": [data],
                "is_open_to_students": True,
            }
        },
    )
    make(admin, "milestone", title="First", project=made.row, due_on="2026-04-03")
    make(admin, "tool", title="Bias meter", purpose="trust", tags=["x"])
    member = {"full_name": "Ada", "handle": "ada", "email": "ada@hub.test", "role": "member"}
    admin.submit("add_member", {"organisation": org, **member})
    admin.sync_once()
    return admin


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_what_was_exported_of_any_kind_comes_back_as_the_same(filled, tmp_path, delimiter):
    path = tmp_path / "export.csv"
    filled.set_setting("csv_delimiter", delimiter)
    found = {}
    for kind in sorted(KINDS):
        count = filled.export_csv(Query(kind), str(path))
        if not spec_of(KINDS[kind]).form:
            with pytest.raises(Refusal):
                filled.start_job("check_csv", args_of(filled, kind, path))
            continue
        for job in (checked(filled, kind, path), imported(filled, kind, path)):
            assert counts(job) == (0, 0, count, 0, 0), (kind, lines(filled, job))
        found[kind] = count
    assert filled.status().waiting == 0
    wanted = "account dataset membership milestone organisation person project tool"
    assert {kind for kind, count in found.items() if count} >= set(wanted.split())


def test_new_and_changed_rows_come_in_and_reach_the_hub(hub, filled, table):
    path = table('Name;Purpose;Tags\nProbe;Safety;"a, b"\nBias meter;;"x; y"\n')
    job = checked(filled, "tool", path)
    assert counts(job) == (1, 1, 0, 0, 0)
    assert [(one.line, one.state, one.text) for one in lines(filled, job)] == [
        (2, "new", "Probe"),
        (3, "changed", "Bias meter: Tags"),
    ]
    assert "Probe" not in rows(filled, "tool")
    job = imported(filled, "tool", path)
    assert counts(job) == (1, 1, 0, 0, 0)
    assert job.text == "Imported: 1 new, 1 changed."
    filled.sync_once()
    records = {one["title"]: one for one in hub.admin().records("tool")}
    assert (records["Probe"]["purpose"], records["Probe"]["tags"]) == ("safety", ["a", "b"])
    assert (records["Bias meter"]["purpose"], records["Bias meter"]["tags"]) == (
        "trust",
        ["x", "y"],
    )
    assert counts(imported(filled, "tool", path)) == (0, 0, 2, 0, 0)


def test_an_import_is_undone_as_one(filled, table):
    text = "Name,Purpose\n" + "".join(f"Tool {n},Trust\n" for n in range(450))
    job = imported(filled, "tool", table(text))
    assert counts(job)[0] == 450
    assert filled.undo(job.result["step"]).done == 450
    assert list(rows(filled, "tool")) == ["Bias meter"]
    assert filled.status().waiting == 0


def test_every_wrong_line_is_told_with_its_column_the_reason_and_what_to_do(filled, table):
    path = table(
        "Title,Project,Due,Id\n"
        "Good,Atlas,2026-05-01,\n"
        "Nowhere,Atlantis,2026-05-01,\n"
        "No day,Atlas,soon,\n"
        ",Atlas,2026-05-01,\n"
        "Unknown,Atlas,2026-05-01,01920000-0000-7000-8000-000000000000\n"
        "No id,Atlas,2026-05-01,17\n"
        "Good,Atlas,2026-05-02,\n"
        "Wide,Atlas,2026-05-02,,more\n"
        "Zero \0,Atlas,2026-05-02,\n"
        'Lone,"Atlas,2026-05-02,\n'
    )
    look = filled.look_at_table(str(path), "milestone", {})
    columns = ["title", "project", look.columns[2].field, "id"]
    args = {"path": str(path), "kind": "milestone", "columns": columns, "keys": ["id", "title"]}
    job = ended(filled, "check_csv", **args)
    found = {one.line: one for one in lines(filled, job, "error")}
    assert counts(job)[0] == 1
    assert {line: one.column for line, one in found.items()} == {
        3: "Project",
        4: "Due",
        5: "Title",
        6: "Id",
        7: "Id",
        8: "Title",
        9: "",
        10: "Title",
        11: "",
    }
    assert "no project “Atlantis” is known here" in found[3].text
    assert "Line 2 is about the same milestone" in found[8].text
    assert all(one.text for one in found.values())
    assert all(one.remedy for line, one in found.items() if line != 5)


def test_what_was_not_taken_is_saved_with_the_reason_and_can_be_imported_after_correction(
    filled, table, tmp_path
):
    path = table("Name;Purpose;Own words\nProbe;King;=1+1\nMeter;Trust;kept\n")
    job = imported(filled, "tool", path)
    assert counts(job)[:4] == (1, 0, 0, 1)
    saved = tmp_path / "wrong.csv"
    assert filled.save_job_lines(job.id, str(saved)) == 1
    with saved.open(encoding="utf-8-sig", newline="") as file:
        header, row = csv.reader(file, delimiter=";")
    assert header == ["Name", "Purpose", "Own words", "Line", "What is wrong", "What to do"]
    assert row[:4] == ["Probe", "King", "=1+1", "2"]
    assert "King" in row[4]
    saved.write_text(saved.read_text("utf-8-sig").replace("Probe;King", "Probe;Trust"), "utf-8")
    assert counts(imported(filled, "tool", saved)) == (1, 0, 0, 0, 0)
    with pytest.raises(Refusal, match="cannot be written"):
        filled.save_job_lines(job.id, str(tmp_path / "no" / "folder.csv"))


def test_names_that_fit_several_rows_are_not_guessed(filled, table):
    make(filled, "tool", title="Bias meter", purpose="safety")
    job = checked(filled, "tool", table("Name,Purpose\nbias meter,Trust\n"))
    assert "Several tools are called “bias meter”" in lines(filled, job)[0].text


def test_references_are_found_by_title_short_name_id_and_link(filled, table):
    project = rows(filled, "project")["Atlas"].id
    names = ("Atlas", "atlas", project, f"alliancehub://hub.test/project/{project}")
    text = "Title,Project,Due\n" + "".join(
        f"M{n},{name},2026-05-01\n" for n, name in enumerate(names)
    )
    job = imported(filled, "milestone", table(text))
    assert counts(job)[0] == 4, lines(filled, job)
    made = rows(filled, "milestone")
    assert {made[f"M{n}"].values["project"] for n in range(4)} == {project}


def test_an_empty_cell_changes_nothing_unless_it_is_to_empty_the_field(filled, table):
    path = table("Name,Purpose,Tags\nBias meter,,\n")
    assert counts(checked(filled, "tool", path)) == (0, 0, 1, 0, 0)
    job = checked(filled, "tool", path, is_clearing=True)
    assert [one.state for one in lines(filled, job)] == ["error"]  # the purpose is needed
    path.write_text("Name,Tags\nBias meter,\n", "utf-8")
    assert counts(imported(filled, "tool", path, is_clearing=True)) == (0, 1, 0, 0, 0)
    assert rows(filled, "tool")["Bias meter"].values["tags"] == []


def test_a_file_without_a_line_of_names_is_read_by_what_the_member_says(filled, table):
    path = table("Probe,Trust\nMeter,Safety\n")
    args = {"columns": ["title", "purpose"], "keys": ["title"], "has_header": False}
    job = ended(filled, "import_csv", path=str(path), kind="tool", **args)
    assert counts(job)[0] == 2
    assert {"Probe", "Meter"} <= set(rows(filled, "tool"))


def test_a_file_that_changed_since_it_was_looked_at_is_not_imported(filled, table):
    path = table("Name,Purpose\nProbe,Trust\n")
    args = args_of(filled, "tool", path)
    path.write_text("Name,Purpose\nProbe,Trust\nMore,Trust\n", "utf-8")
    with pytest.raises(Refusal, match="written to"):
        filled.start_job("import_csv", args)


def test_columns_that_do_not_fit_are_refused_before_anything_is_done(filled, table):
    path = table("Name,Purpose\nProbe,Trust\n")
    for columns, keys, words in (
        (["title", "title"], [], "mean the same field"),
        (["title", "version"], [], "no field version"),
        (["", "id"], [], "No column is chosen"),
        (["title"], [], "2 columns"),
        (["title", "purpose"], ["purpose"], "found again"),
    ):
        args = {"path": str(path), "kind": "tool", "columns": columns, "keys": keys}
        with pytest.raises(Refusal, match=words):
            filled.start_job("import_csv", args)


def test_guests_and_members_are_told_what_they_may_not_write(world_member, table):
    job = checked(world_member, "organisation", table("Name,Short name,Sector\nX,x,academia\n"))
    (line,) = lines(world_member, job)
    assert line.state == "error"
    assert "may not create" in line.text
    assert line.remedy


@pytest.fixture
def world_member(hub, engine_of):
    hub.member("ada")
    return engine_of("ada")


def test_a_cancelled_import_says_exactly_what_was_taken(filled, table):
    text = "Name,Purpose\n" + "".join(f"Tool {n},Trust\n" for n in range(3_000))
    args = args_of(filled, "tool", table(text))
    seen: list[Any] = []

    def hear(event, data):
        if event == "job" and data.done and not seen:
            seen.append(data.id)
            filled.cancel_job(data.id)

    stop = filled.listen(hear)
    job = ended(filled, "import_csv", **args)
    stop()
    new, _, _, errors, left = counts(job)
    assert job.state == "cancelled"
    assert (new + left, errors) == (3_000, 0)
    assert 0 < new < 3_000
    assert filled.status().waiting == new
    assert job.text == (
        f"Imported: {new:,} new, 0 changed. "
        f"Cancelled before line {new + 2}: {left:,} lines were not taken."
    )
    taken = filled.job_lines(job.id, ["new"], new - 1, 5)
    assert (taken.total, taken.lines[0].line) == (new, new + 1)
    assert filled.job_lines(job.id, ["left"], 0, 1).lines[0].line == new + 2


def test_columns_are_matched_by_name_by_label_and_by_names_that_are_alike():
    spec = spec_of(KINDS["tool"])
    header = ["NAME", "Purpos", "Created", "Schlagworte", "Address", "address", "id", ""]
    samples = [["x"], ["y"], [], ["z"], [], [], ["17"], []]
    found = matches_of(spec, header, samples, {"Schlagworte": "tags"})
    assert [(one.field, one.is_sure) for one in found] == [
        ("title", True),
        ("purpose", False),
        ("", False),
        ("tags", True),
        ("url", True),
        ("", False),
        ("", False),  # what stands there are no ids
        ("", False),
    ]


def test_a_check_sees_what_the_lines_before_would_make(filled, table):
    path = table("Name,Short name,Sector\nBrass,brass,Academia\nBronze,brass,Academia\n")

    job = checked(filled, "organisation", path, keys=[])
    assert counts(job) == (1, 0, 0, 1, 0)
    found = lines(filled, job, "error")[0]
    assert (found.line, found.column) == (3, "Short name")
    assert "brass" in found.text
    assert "Brass" not in rows(filled, "organisation")
    assert counts(imported(filled, "organisation", path, keys=[])) == (1, 0, 0, 1, 0)


def test_a_check_sees_them_in_a_long_file_too(filled, table):
    some = "".join(f"Org {n},org-{n},Academia\n" for n in range(450))
    path = table(f"Name,Short name,Sector\n{some}Again,org-7,Academia\n")

    for job in (checked, imported):
        done = job(filled, "organisation", path, keys=[])
        assert counts(done) == (450, 0, 0, 1, 0)
        assert [one.line for one in lines(filled, done, "error")] == [452]


def test_a_line_about_what_an_earlier_one_made_is_wrong_however_far_it_is(filled, table):
    some = "".join(f"Org {n},org-{n},Academia\n" for n in range(450))
    path = table(f"Name,Short name,Sector\n{some}Again,org-7,Academia\n")

    for job in (checked, imported):
        found = lines(filled, job(filled, "organisation", path), "error")
        assert [one.line for one in found] == [452]
        assert "Line 9 is about the same organisation" in found[0].text
