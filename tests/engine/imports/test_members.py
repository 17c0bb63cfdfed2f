import pytest

from alliancehub.model.errors import Refusal
from alliancehub.model.query import Query

HEADER = "Organisation,Sector,Country,Name,Handle,E-mail,Role\n"
FILE = (
    HEADER
    + "Tartu Lab,Research,Estonia,Liis Tamm,liis,liis@tartu.test,Administrator\n"
    + "Tartu Lab,,,Jüri Õun,,juri@tartu.test,student\n"
    + "Graz Works,industry,Austria,,,,\n"
)

WRONG = """\
Tartu Lab,,,No Address,none,,member
Tartu Lab,,,Bad Address,bad,not-an-address,member
Tartu Lab,,,Bad Role,bad-role,bad@tartu.test,king
,,,Homeless,homeless,homeless@tartu.test,member
New Lab,,,Nobody,nobody,nobody@new.test,member
Tartu Lab,,,Liis Again,again,LIIS@tartu.test,member
Tartu Lab,,,Other Liis,liis,other@tartu.test,member
Tartu Lab,,,Bad Handle,No Spaces,spaces@tartu.test,member
"""


@pytest.fixture
def write(tmp_path):
    def to(text):
        path = tmp_path / "members.csv"
        path.write_text(text, encoding="utf-8")
        return str(path)

    return to


def rows(engine, kind):
    return {hit.title: hit for hit in engine.query(Query(kind, limit=500)).hits}


def told(report):
    return {line.line: (line.state, line.text) for line in report.lines}


def test_organisations_and_people_come_in_and_reach_the_hub(hub, admin, write):
    report = admin.import_file("members", write(FILE), dry_run=False)
    assert (report.new, report.errors) == (3, 0)
    assert admin.sync_once().waiting == 0
    assert admin.status().rejected == 0
    organisations = {one["slug"]: one for one in hub.admin().records("organisation")}
    assert organisations["tartu-lab"]["sector"] == "research"
    assert organisations["graz-works"]["country"] == "Austria"
    people = {one["handle"]: one["title"] for one in hub.admin().records("person")}
    assert people == {"root": "Root", "liis": "Liis Tamm", "juri-oun": "Jüri Õun"}
    accounts = {one["email"]: one["state"] for one in hub.admin().records("account")}
    assert accounts["juri@tartu.test"] == "invited"
    roles = sorted(one["role"] for one in hub.admin().records("membership"))
    assert roles == ["admin", "student"]


def test_a_second_run_changes_nothing(admin, write):
    path = write(FILE)
    admin.import_file("members", path, dry_run=False)
    admin.sync_once()
    report = admin.import_file("members", path, dry_run=False)
    assert (report.new, report.same, report.changed, report.errors) == (0, 3, 0, 0)
    assert admin.status().waiting == 0


def test_a_changed_role_and_country_are_edits(admin, write):
    admin.import_file("members", write(FILE), dry_run=False)
    changed = FILE.replace("Administrator", "member").replace("Austria", "Hungary")
    report = admin.import_file("members", write(changed), dry_run=False)
    assert told(report)[2] == ("changed", "Liis Tamm, Tartu Lab: becomes member")
    assert told(report)[4][0] == "changed"
    assert rows(admin, "organisation")["Graz Works"].values["country"] == "Hungary"
    assert sorted(hit.values["role"] for hit in admin.query(Query("membership")).hits) == [
        "member",
        "student",
    ]


def test_a_dry_run_reports_line_by_line_and_writes_nothing(admin, write):
    report = admin.import_file("members", write(FILE + WRONG), dry_run=True)
    assert (report.new, report.errors) == (3, 8)
    found = told(report)
    assert found[5][1].startswith("E-mail is needed")
    assert "not an e-mail address" in found[6][1]
    assert "Role 'king' is none of" in found[7][1]
    assert "names no organisation" in found[8][1]
    assert found[9][1].startswith("Sector is needed")
    assert "stand in line 2" in found[10][1]
    assert "handle 'liis' is taken" in found[11][1]
    assert "Handle 'No Spaces'" in found[12][1]
    assert list(rows(admin, "organisation")) == []
    assert admin.status().waiting == 0


def test_wrong_lines_do_not_keep_the_right_ones_out(admin, write):
    text = HEADER + "Tartu Lab,research,,Bad,bad,nonsense,member\n" + FILE.removeprefix(HEADER)
    report = admin.import_file("members", write(text), dry_run=False)
    assert (report.new, report.errors) == (3, 1)
    assert set(rows(admin, "organisation")) == {"Tartu Lab", "Graz Works"}


def test_somebody_who_is_in_the_hub_joins_a_second_organisation(hub, admin, write):
    hub.member("ada")
    admin.sync_once()
    text = "institution;e-mail;sector;role\nTartu Lab;ada@hub.test;research;representative\n"
    report = admin.import_file("members", write(text), dry_run=False)
    assert told(report)[2] == (
        "new",
        "ada@hub.test, Tartu Lab: joins this organisation too, as representative",
    )
    assert admin.sync_once().rejected == 0
    assert len(rows(admin, "person")) == 2


def test_a_handle_taken_in_the_hub_is_told_of(hub, admin, write):
    hub.member("ada")
    admin.sync_once()
    text = HEADER + "Acme,,,Other Ada,ada,other@acme.test,member\n"
    report = admin.import_file("members", write(text), dry_run=True)
    assert "handle 'ada' is taken" in told(report)[2][1]


def test_given_and_family_names_may_stand_apart(admin, write):
    text = "company,type,first name,surname,mail\nGraz Works,industry,Eva,Maier,eva@graz.test\n"
    report = admin.import_file(
        "members", write(text.replace("type", "organisation type")), dry_run=False
    )
    assert report.new == 1
    assert "Eva Maier" in rows(admin, "person")


def test_an_import_made_offline_arrives_with_the_next_sync(hub, admin, write):
    admin.import_file("members", write(FILE), dry_run=False)
    assert admin.status().waiting > 0
    assert set(rows(admin, "person")) == {"Root", "Liis Tamm", "Jüri Õun"}
    admin.sync_once()
    assert len(hub.admin().records("person")) == 3


def test_only_administrators_import_members(hub, admin, engine_of, write):
    hub.member("ada")
    with pytest.raises(Refusal, match="Only administrators"):
        engine_of("ada").import_file("members", write(FILE), dry_run=True)
