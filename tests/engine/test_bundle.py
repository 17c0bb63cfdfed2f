"""A diagnostics bundle holds what helps and nothing that is private, down to its raw bytes."""

import json
import zipfile

import pytest

from alliancehub.engine.diagnosis_api import NetworkSettings
from alliancehub.model.errors import Refusal
from tests.hub import Hub
from tests.world import PASSWORD, World

TITLE = "Zorblax Quarterly Harvest"
SUMMARY = "Nobody should ever read this wonderful summary"
LINK_SECRET = "inv1tat10n-secret-Zx81-qwertz"
UUID = "0192f0c1-2b3c-7d4e-8f50-a1b2c3d4e5f6"
LOG = f"""\
2026-11-23 10:00:00,000 INFO alliancehub.engine.sync.cycle: fetched 12 rows
2026-11-23 10:00:01,000 WARNING alliancehub.engine.http_api: GET https://quux.test/api?q=wombat
2026-11-23 10:00:02,000 ERROR alliancehub.engine.store: row {UUID} of {TITLE} cannot be read
Traceback (most recent call last):
  File "/home/wilhelmina/.local/alliancehub/engine/store.py", line 3, in read
ValueError: '{SUMMARY}'
2026-11-23 10:00:03,000 INFO alliancehub: link https://quux.test/invitation#{LINK_SECRET}
2026-11-23 10:00:04,000 INFO alliancehub: mail lea@hub.test and frederika@elsewhere.test
2026-11-23 10:00:05,000 INFO alliancehub: password=grmblfx Authorization: Bearer abcdef.ghijkl
"""


@pytest.fixture(scope="module")
def lea():
    with World(Hub()) as world:
        lea = world.member("lea")
        lea.do("create", kind="dataset", values={"title": TITLE, "description": SUMMARY})
        lea.sync()
        lea.engine.save_draft("create:dataset", "Draft of Grumpkin", {"title": "Grumpkin"})
        (lea.folder / "engine.log").write_text(LOG)
        (lea.folder / "crash-20261123T100000.000Z-window.txt").write_text(
            f"AllianceHub\ndid edit\n\nNobody caught:\nKeyError: '{TITLE}'\n"
        )
        (lea.folder / "notes-of-my-own.txt").write_text("xylophone")
        yield lea


def refusing(call, *args):
    with pytest.raises(Refusal) as caught:
        call(*args)
    assert caught.value.remedy
    return caught.value


def secrets_of(lea):
    account = lea.engine._core.need()
    host = account.record.hub.partition("://")[2]
    return [
        TITLE, "Zorblax", SUMMARY, "wonderful", LINK_SECRET, UUID, "quux", "wombat", "wilhelmina",
        "lea@hub.test", "frederika", "elsewhere", "grmblfx", "abcdef.ghijkl", "Grumpkin",
        "xylophone", PASSWORD, lea.person, account.session._access, str(lea.folder),
        *lea.keyring.kept.values(),
    ], host  # fmt: skip


def test_none_of_the_planted_secrets_is_in_the_bundle_in_any_form(lea, tmp_path):
    prepared = lea.engine.prepare_bundle({"qt": "6.11", "title": TITLE, "platform": "xcb"})
    path = tmp_path / "bundle.zip"
    size = lea.engine.write_bundle(prepared.id, str(path), [one.name for one in prepared.files])
    raw = path.read_bytes()
    assert size == len(raw)
    assert path.stat().st_mode & 0o777 == 0o600
    planted, _ = secrets_of(lea)
    with zipfile.ZipFile(path) as zipped:
        whole = b"".join(zipped.read(name) for name in zipped.namelist())
        names = "".join(zipped.namelist()).encode()
    for secret in planted:
        assert len(secret) > 2
        for where in (raw, whole, names, raw.lower(), whole.lower()):
            assert secret.encode() not in where, secret
            assert secret.lower().encode() not in where.lower(), secret
    assert not list(path.parent.glob("*.part"))


def test_it_holds_what_helps(lea):
    files = {one.name: one.text for one in lea.engine.prepare_bundle({"qt": "6.11"}).files}
    about = json.loads(files["about.json"])
    assert about["window"] == {"qt": "6.11"}
    assert {"python", "sqlite", "openssl", "libraries", "system"} <= set(about)
    (cache,) = json.loads(files["caches.json"])
    assert cache["rows"]["dataset"] == 1
    assert cache["work"]["drafts"] == 1
    assert any(column.startswith("title") for column in cache["tables"]["k_dataset"])
    assert json.loads(files["settings.json"])["theme"] == "system"
    assert json.loads(files["status.json"])["state"] == "online"
    assert {one["check"] for one in json.loads(files["findings.json"])} >= {"Keyring", "Disk"}
    assert "fetched 12 rows" in files["logs/engine.log"]
    assert "did edit" in files["crashes/crash-20261123T100000.000Z-window.txt"]
    (steps,) = json.loads(files["network.json"])["hubs"].values()
    assert steps[-1] == {"step": "sign_in", "state": "good", "ms": steps[-1]["ms"], "text": ""}


def test_the_manifest_comes_first_and_counts_what_was_taken_out(lea):
    prepared = lea.engine.prepare_bundle({})
    manifest = prepared.files[0]
    assert manifest.name == "MANIFEST.txt"
    for mark in ("[e-mail]", "[secret]", "[id]", "[invitation link]", "[name]", "[quoted]", "~"):
        assert prepared.replaced[mark] >= 1, mark
        assert f"times {mark}\n" in manifest.text
    for one in prepared.files[1:]:
        assert one.name in manifest.text


def test_what_is_written_is_what_was_shown_but_for_what_was_unticked(lea, tmp_path):
    prepared = lea.engine.prepare_bundle({})
    (lea.folder / "engine.log").write_text(LOG + "later\n")
    path = tmp_path / "bundle.zip"
    lea.engine.write_bundle(prepared.id, str(path), ["about.json", "logs/engine.log", "../x"])
    shown = {one.name: one.text for one in prepared.files}
    with zipfile.ZipFile(path) as zipped:
        assert zipped.namelist() == ["MANIFEST.txt", "about.json", "logs/engine.log"]
        assert zipped.read("logs/engine.log").decode() == shown["logs/engine.log"]
        assert "caches.json" not in zipped.read("MANIFEST.txt").decode()


def test_a_bundle_that_cannot_be_written_says_why_and_leaves_nothing(lea, tmp_path):
    prepared = lea.engine.prepare_bundle({})
    wrong = refusing(lea.engine.write_bundle, prepared.id, str(tmp_path / "no" / "b.zip"), [])
    assert wrong.field == "path"
    gone = refusing(lea.engine.write_bundle, "gone", str(tmp_path / "b.zip"), [])
    assert gone.code == "not_found"
    assert not list(tmp_path.iterdir())


def test_a_password_of_a_proxy_goes_to_the_keyring_and_nowhere_else(lea, tmp_path):
    engine = lea.engine
    settings = NetworkSettings("manual", "proxy.test:3128", "walburga", "*")
    engine.set_network(settings, "p-r-o-x-y-pw")
    assert engine.network().password_state == "kept"
    assert "p-r-o-x-y-pw" in lea.keyring.kept.values()
    assert b"p-r-o-x-y-pw" not in (lea.folder / "profile.json").read_bytes()
    whole = "".join(one.text for one in engine.prepare_bundle({}).files)
    for secret in ("p-r-o-x-y-pw", "walburga", "proxy.test"):
        assert secret not in whole
    assert engine.network().settings.address == "http://proxy.test:3128"
    assert lea.sync().state == "online", "the hub is one to go to directly"
    engine.set_network(NetworkSettings())
    assert "p-r-o-x-y-pw" not in lea.keyring.kept.values()
    assert refusing(engine.set_network, settings.__class__(), "pw").field == "user"
    engine.set_setting("proxy_mode", "none")
    assert engine.network().settings.mode == "none"
    assert refusing(engine.set_setting, "ca_file", "/nowhere").field == "ca_file"
    engine.set_setting("proxy_mode", "system")


def test_findings_say_what_is_good_and_what_to_do_about_the_rest(lea):
    findings = {str(one.check): one for one in lea.engine.findings()}
    assert findings["Network"].state == "good"
    assert findings["Cache"].state == "good"
    assert findings["Crashes"].state == "odd"
    for one in findings.values():
        assert one.text
        assert one.remedy or one.state == "good", one
    wrong = {str(one.check): one for one in lea.engine.findings("http://127.0.0.1:9")}["Network"]
    assert (wrong.state, "takes no connection" in wrong.text) == ("bad", True)
    assert "without encryption" in " ".join(
        one.text for one in lea.engine.findings("http://hub.example.org")
    )


def test_logs_and_reports_are_read_without_their_secrets_and_by_their_names_only(lea):
    engine = lea.engine
    assert engine.logs() == ["engine"]
    tail = engine.log_tail("engine", level="ERROR")
    assert [one.level for one in tail.lines] == ["ERROR"]
    assert UUID not in tail.lines[0].text
    assert refusing(engine.log_tail, "../profile.json").code == "not_found"
    (report,) = engine.crashes()
    assert (report.part, report.at) == ("window", "2026-11-23T10:00:00.000Z")
    assert "did edit" in engine.crash_text(report.name)
    assert refusing(engine.crash_text, "../profile.json").code == "not_found"
    assert refusing(engine.delete_crash, "profile.json").code == "not_found"
    engine.delete_crash(report.name)
    assert engine.crashes() == []
