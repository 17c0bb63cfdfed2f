"""The command line against a real engine process and a real hub."""

import csv
import io
import json
import zipfile
from contextlib import closing

from alliancehub.cli import exit_codes
from alliancehub.engine.client import EngineClient
from alliancehub.model.query import Query
from tests.hub import PASSWORD

MEMBERS = (
    "organisation,sector,name,e-mail,role\n"
    "{slug} Lab,research,{name},{name}@tartu.test,student\n"
    "{slug} Lab,,Wrong,not-an-address,member\n"
)


def found(shell, *args):
    return json.loads(shell.run(*args, "--json"))


def test_somebody_signs_in_with_a_password_from_the_environment_or_a_pipe(shell, hub):
    told = shell.run("sign-in", hub.url, "-l", "root", password=PASSWORD)
    assert told.startswith(f"Root at {hub.url}")
    shell.run("sign-in", hub.url, "-l", "root", "--password-stdin", typed=f"{PASSWORD}\n")
    accounts = found(shell, "accounts")
    assert [one["is_current"] for one in accounts] == [True]
    shell.run("sign-out")
    shell.run("sync", code=exit_codes.SIGN_IN)


def test_a_wrong_password_is_refused_in_words(shell, hub):
    shell.run(
        "sign-in", hub.url, "-l", "root", "--password-stdin", typed="wrong\n",
        code=exit_codes.REFUSED,
    )  # fmt: skip
    assert "Refused." in shell.errors


def test_a_token_for_programs_is_made_listed_and_revoked(admin):
    made = json.loads(admin.run("token", "create", "Cluster", "--days", "7", "--json"))
    assert made["token"].startswith("ahub_")
    assert made["id"] in admin.run("token", "list")
    assert admin.run("token", "create", "Laptop").startswith("ahub_")
    admin.run("token", "revoke", made["id"])
    assert [one["name"] for one in found(admin, "token", "list")] == ["Laptop"]
    admin.run("token", "revoke", made["id"], code=exit_codes.REFUSED)


def test_without_a_terminal_no_password_is_asked_for(shell, hub):
    shell.run("sign-in", hub.url, "-l", "root", code=exit_codes.REFUSED)
    assert "ALLIANCEHUB_PASSWORD" in shell.errors


def test_a_hub_that_does_not_answer_has_an_exit_code_of_its_own(shell):
    shell.run(
        "sign-in", "http://127.0.0.1:9", "-l", "root", "--password-stdin", typed="x\n",
        code=exit_codes.UNREACHABLE,
    )  # fmt: skip


def test_a_guest_searches_what_is_public(shell, hub):
    hub.organisation("acme")
    shell.run("sign-in", hub.url, "--guest")
    shell.run("sync")
    assert "Acme" in shell.run("search", "acm")
    page = found(shell, "search", "acme", "--kind", "organisation")
    assert page["hits"][0]["values"]["slug"] == "acme"
    shell.run("search", "nothing-of-the-kind", code=exit_codes.INCOMPLETE)
    shell.run("search", "x", "--kind", "colour", code=exit_codes.REFUSED)
    shell.run("search", "x", "--where", "colour", code=exit_codes.REFUSED)


def test_a_row_is_shown_by_title_id_and_link(shell, hub):
    row_id = hub.organisation("acme")
    shell.run("sign-in", hub.url, "--guest")
    shell.run("sync")
    by_title = shell.run("show", "organisation", "acme")
    assert "Short name: acme" in by_title
    assert "Sector: Academia" in by_title
    assert shell.run("show", "organisation", row_id) == by_title
    assert shell.run("show", f"alliancehub://organisation/{row_id}") == by_title
    assert found(shell, "show", "organisation", row_id)["hit"]["id"] == row_id
    shell.run("show", "organisation", "nobody", code=exit_codes.REFUSED)
    shell.run("show", "organisation", code=exit_codes.REFUSED)


def test_members_are_imported_invited_changed_suspended_and_all_is_in_the_audit(
    admin, hub, tmp_path
):
    file = tmp_path / "members.csv"
    file.write_text(MEMBERS.format(slug="Tartu", name="liis"))
    told = admin.run("import", "members", str(file), "--dry-run", code=exit_codes.INCOMPLETE)
    assert "1 would be new" in told
    assert "not an e-mail address" in told
    told = admin.run("import", "members", str(file), code=exit_codes.INCOMPLETE)
    assert "1 new, 0 changed, 0 the same, 1 wrong." in told
    links = found(admin, "admin", "invite", "liis@tartu.test")
    assert links[0]["link"].startswith(f"{hub.url}/invitation#")
    states = {one["title"]: one["values"]["state"] for one in found(admin, "admin", "accounts")}
    assert states["liis@tartu.test"] == "invited"
    admin.run("admin", "set-role", "liis@tartu.test", "member")
    admin.run("admin", "suspend", "liis@tartu.test", code=exit_codes.REFUSED)
    roles = {one["role"] for one in hub.admin().records("membership")}
    assert "member" in roles
    entries = found(admin, "admin", "audit", "--limit", "20")
    assert {"add_member", "invite", "edit"} <= {one["command"] for one in entries}
    admin.run("admin", "invite", "nobody@tartu.test", code=exit_codes.REFUSED)
    admin.run("admin", "invite", code=exit_codes.REFUSED)


def test_rules_for_devices_are_made_changed_listed_and_removed(admin):
    admin.run("sync")
    admin.run("admin", "device-rule", "--days", "30")
    admin.run("admin", "device-rule", "--days", "7")
    (rule,) = found(admin, "admin", "device-rules")
    assert rule["title"] == "All that is not public"
    assert (rule["values"]["offline_days"], rule["values"]["must_encrypt"]) == (7, False)
    assert "All that is not public" in admin.run("admin", "device-rules")
    admin.run("admin", "device-rule", "--project", "nothing", code=exit_codes.REFUSED)
    both = ("--project", "a", "--organisation", "b")
    admin.run("admin", "device-rule", *both, code=exit_codes.REFUSED)
    admin.run("admin", "device-rule", "--remove")
    assert found(admin, "admin", "device-rules") == []


def test_a_rule_that_this_device_cannot_keep_is_told_to_who_makes_it(admin, hub):
    admin.run("sync")
    admin.run("admin", "device-rule", "--encrypted", code=exit_codes.INCOMPLETE)
    assert "only to devices that encrypt" in admin.errors
    root = hub.admin()
    (rule,) = root.records("device_rule")
    assert rule["must_encrypt"]
    root.give("delete", kind="device_rule", id=rule["id"])
    admin.run("sync")
    assert found(admin, "admin", "device-rules") == []


def test_encryption_is_told_and_refused_in_words(admin):
    assert admin.run("encryption").strip() == "Not encrypted."
    admin.run("encryption", "maybe", code=exit_codes.REFUSED)


def test_somebody_takes_up_an_invitation_and_is_suspended_and_restored(admin, hub):
    _, link = hub.invite("jan")
    admin.run("sync")
    chosen = "a password of jan"
    told = admin.run("sign-in", link, "--password-stdin", typed=f"{chosen}\n")
    assert told.startswith("Jan at")
    assert "This invitation is for Jan" in admin.errors
    keys = [one["key"] for one in found(admin, "accounts") if one["login"] != "jan@hub.test"]
    admin.run("use", keys[0])
    admin.run("sync")
    assert "is suspended" in admin.run("admin", "suspend", "jan@hub.test", "--reason", "Left.")
    assert "is active" in admin.run("admin", "restore", "jan@hub.test")


def test_rows_are_exported_to_a_file_and_to_a_pipe(admin, hub, tmp_path):
    hub.member("ida")
    admin.run("sync")
    file = tmp_path / "people.csv"
    admin.run("export", "person", str(file))
    with file.open(encoding="utf-8-sig", newline="") as lines:
        names = {row["Name"] for row in csv.DictReader(lines)}
    assert {"Ida", "Root"} <= names
    piped = admin.run("export", "person", "-", "--where", "handle=ida").removeprefix("\ufeff")
    assert [row["Name"] for row in csv.DictReader(io.StringIO(piped))] == ["Ida"]


def test_the_status_tells_a_script_all_it_needs(admin):
    told = found(admin, "status")
    assert told["status"]["state"] == "online"
    assert told["account"]["login"] == "root"
    assert told["outbox"] == []
    assert "Online" in admin.run("status")


def test_the_doctor_finds_an_engine_a_hub_and_a_clock(admin):
    findings = {one["check"]: one for one in found(admin, "doctor")}
    assert findings["Engine"]["state"] == "good"
    assert findings["Network"]["state"] == "good"
    assert findings["Clock"]["state"] == "good"
    assert findings["Window"]["state"] == "good"
    assert findings["Keyring"]["state"] == "odd"  # the tests have none
    assert findings["Keyring"]["remedy"]


def test_the_doctor_says_what_is_wrong_with_a_hub(shell):
    told = shell.run("doctor", "--hub", "http://127.0.0.1:9", code=exit_codes.INCOMPLETE)
    assert "127.0.0.1:9" in told
    assert "without encryption" in shell.run(
        "doctor", "--hub", "http://hub.example.org", code=exit_codes.INCOMPLETE
    )


def test_the_doctor_says_what_the_windows_page_says(admin):
    told = {one["check"]: (one["state"], one["text"]) for one in found(admin, "doctor")}
    client = EngineClient()
    of_engine = {str(one.check): one.state for one in client.findings()}
    client.hang_up()
    assert {check: told[check][0] for check in of_engine} == of_engine
    assert set(told) - set(of_engine) == {"Display", "Window"}


def test_the_doctor_writes_a_bundle_without_anything_private(admin, hub, tmp_path):
    path = tmp_path / "bundle.zip"
    told = admin.run("doctor", "--bundle", str(path))
    assert f"Written: {path}" in told
    with zipfile.ZipFile(path) as zipped:
        whole = b"".join(zipped.read(name) for name in zipped.namelist())
    assert b"MANIFEST.txt" in path.read_bytes()
    assert b"root@hub.test" not in whole
    assert PASSWORD.encode() not in whole
    admin.run("doctor", "--bundle", str(tmp_path / "no" / "b.zip"), code=exit_codes.REFUSED)
    assert "cannot be written" in admin.errors


def test_a_table_is_reported_taken_and_left_alone_the_second_time(admin, tmp_path):
    file = tmp_path / "tools.csv"
    file.write_text("Name;Zweck;Tags\nProbe;Trust;a,b\nWrong;King;\n", "utf-8")
    assert "left out" not in admin.run("import", "csv", "tool", str(file), code=1)
    assert "Zweck → left out" in admin.errors
    wrong = tmp_path / "wrong.csv"
    options = ("--column", "Zweck=purpose", "--problems", str(wrong))
    told = admin.run("import", "csv", "tool", str(file), *options, code=exit_codes.INCOMPLETE)
    assert "1 would be new, 0 would be changed, 0 the same, 1 wrong." in told
    assert "King" in told
    assert "Wrong;King" in wrong.read_text("utf-8-sig")
    told = admin.run("import", "csv", "tool", str(file), *options[:2], "--apply", code=1)
    assert "1 new" in told
    file.write_text("Name;Zweck;Tags\nProbe;Trust;a,b\n", "utf-8")
    told = admin.run("import", "csv", "tool", str(file), *options[:2], "--apply", "--json")
    assert json.loads(told)["same"] == 1
    refused = exit_codes.REFUSED
    admin.run("import", "csv", "tool", str(file), "--column", "Nought=purpose", code=refused)
    assert "Zweck" in admin.errors
    admin.run("import", "csv", "nothing", str(file), code=refused)
    file.write_bytes(b"")
    admin.run("import", "csv", "tool", str(file), code=refused)
    assert "empty" in admin.errors


def test_sync_explains_itself_in_words_and_as_json_with_an_exit_code(admin, hub):
    told = admin.run("sync", "--explain")
    assert "0 commits behind the hub" in told
    assert "public" in told
    explained = found(admin, "sync", "--explain")
    assert (explained["state"], explained["waiting"]) == ("online", [])
    assert {one["state"] for one in explained["scopes"]} == {"complete"}
    assert "What is here is what the hub has." in admin.run("sync", "--compare")
    assert found(admin, "sync", "--compare")["is_mended"]
    with closing(EngineClient()) as engine:
        engine.pause(is_paused=True)
        engine.submit("create", {"kind": "dataset", "values": {"title": "Waits"}})
    told = admin.run("sync", "--explain", code=exit_codes.INCOMPLETE)
    assert "New dataset: Waits" in told
    assert "Sync is paused." in told
    with closing(EngineClient()) as engine:
        engine.pause(is_paused=False)
    admin.run("sync")
    admin.run("sign-out")
    assert admin.run("sync", "--explain", code=exit_codes.SIGN_IN)


def test_a_description_is_checked_and_a_dataset_written_for_others(shell, hub, tmp_path):
    shell.run("sign-in", hub.url, "-l", "root", password=PASSWORD)
    card = tmp_path / "README.md"
    card.write_text("---\nlicense: mit\n---\n# Tides\n\nWater levels.\n")
    told = shell.run("dataset", "check", str(tmp_path))
    assert "Tides: 1 files, " in told
    assert "$.creators" in told
    shell.run("dataset", "check", str(tmp_path), "--grade", "citable", code=exit_codes.INCOMPLETE)
    report = found(shell, "dataset", "check", str(card))["report"]
    assert (report["grade"], report["findings"][0]["code"]) == ("importable", "R")
    rows = tmp_path / "rows.csv"
    rows.write_text("title,name,url\nTides,tides-of-cli,https://tides.example.org/\n")
    shell.run("import", "csv", "dataset", str(rows), "--apply")
    out = tmp_path / "croissant.json"
    assert str(out) in shell.run("dataset", "export", "tides-of-cli", str(out))
    assert "Choose one." in shell.errors  # it has no licence
    assert json.loads(out.read_text())["name"] == "tides-of-cli"
    shell.run("dataset", "export", "no-such", str(out), code=exit_codes.REFUSED)


def test_files_go_up_and_down_and_the_disk_is_told_of(admin, tmp_path):
    folder = tmp_path / "tides"
    folder.mkdir()
    (folder / "level.csv").write_text("at,level\n")
    with closing(EngineClient()) as engine:
        values = {"title": "Tides", "licence": "CC0-1.0", "description": "Levels of the sea."}
        dataset = engine.submit("create", {"kind": "dataset", "values": values}).row
        engine.submit("draft_version", {"dataset": dataset, "label": "1.0.0"})
    admin.run("sync")
    assert "1 files" in admin.run("dataset", "upload", "tides", str(folder))
    with closing(EngineClient()) as engine:
        query = Query("dataset_version", where={"dataset": [dataset]})
        engine.submit("publish_version", {"version": engine.query(query).hits[0].id})
    admin.run("sync")
    target = tmp_path / "there"
    admin.run("dataset", "download", "tides@1.0.0", str(target))
    assert (target / "level.csv").read_text() == "at,level\n"
    admin.run("dataset", "download", "tides@1.0.0", str(target), code=exit_codes.REFUSED)
    assert "not empty" in admin.errors
    admin.run("dataset", "download", "tides@9", str(target), code=exit_codes.REFUSED)
    assert "No version" in admin.errors
    listed = found(admin, "transfers")["transfers"]
    assert {one["state"] for one in listed} == {"done"}
    down = next(one["id"] for one in listed if one["direction"] == "download")
    assert "level.csv" in admin.run("transfers", "files", down)
    assert "Downloaded: Tides 1.0.0" in admin.run("storage")
    admin.run("storage", "free", f"download:{down}")
    assert not target.exists()
    admin.run("transfers", "pause", "nobody", code=exit_codes.REFUSED)
