"""Versions on a real hub, on both databases: sealing, sight, quotas and what differs."""

import pytest

from alliancehub.model.errors import Refusal
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.manifest import FileEntry, manifest_hash
from alliancehub.server.quotas import quota_of, require_room, size_words, with_quota
from alliancehub.server.rows import Rows
from alliancehub.server.settings import Settings
from alliancehub.server.version_diffs import VersionDiffs
from alliancehub.wire import paths
from tests.server.version_hub import FILES, A, B, C, draft, publish, put_files


@pytest.fixture
def ada(hub):
    hub.admin()
    one = hub.member("ada")
    one.dataset = one.create("dataset", title="Tides", licence="CC-BY-4.0")
    return one


def seen(rows: Rows, version: str) -> DatasetVersion:
    found = rows.get(DatasetVersion, version)
    assert found is not None
    return found


def row(member, version):
    return next(one for one in member.records("dataset_version") if one["id"] == version)


def tell(member, version, files, **asked):
    told = {"files": [one._asdict() for one in files], **asked}
    return member.http.post(paths.MANIFEST.format(id=version), json=told)


def diff(http, before, later, **query):
    return http.get(paths.VERSION_DIFF.format(id=before, other=later), params=query)


def test_the_hub_seals_a_version_by_the_hash_of_its_files(hub, ada):
    version = publish(hub, ada, ada.dataset)
    found = row(ada, version)
    assert found["manifest"] == manifest_hash(FILES)
    assert (found["file_count"], found["total_bytes"]) == (2, 320)
    assert [one["path"] for one in found["listing"]] == ["README.md", "data/train.csv"]


def test_paths_are_sorted_as_bytes_in_every_database(hub, ada):
    names = ["a", "B", "é", "z", "ab", "a/b", "a-b", "🐦", "\ufb01"]
    files = [FileEntry(name, 1, A) for name in names]
    version = publish(hub, ada, ada.dataset, files=files)
    found = row(ada, version)
    assert found["manifest"] == manifest_hash(files)
    assert [one["path"] for one in found["listing"]] == sorted(names, key=str.encode)


def test_a_file_whose_bytes_are_missing_unverified_or_of_another_size_keeps_it_open(hub, ada):
    version = draft(hub, ada, ada.dataset)
    put_files(hub, version, [FileEntry("late.csv", 5, C)], lacking=[C])
    given = ada.give("publish_version", version=version)
    assert (given["status"], given["code"]) == ("rejected", "files_missing")
    assert "late.csv" in given["text"]
    with hub.server.write() as writing:
        writing.tx.run("UPDATE version_file SET is_held = 1 WHERE sha256 = ?", [C])
    assert ada.give("publish_version", version=version)["code"] == "files_missing"
    with hub.server.write() as writing:
        writing.tx.run(
            "INSERT INTO blob (sha256, size, store, state, since, verified_at) "
            "VALUES (?, 4, 'local', 'kept', '', '')",
            [C],
        )
    assert ada.give("publish_version", version=version)["code"] == "files_missing"
    with hub.server.write() as writing:
        writing.tx.run("UPDATE blob SET size = 5 WHERE sha256 = ?", [C])
    ada.do("publish_version", version=version)
    assert row(ada, version)["file_count"] == 3


def test_a_draft_is_seen_by_who_works_on_it_and_a_published_version_by_all(hub, ada):
    bob = hub.member("bob")
    version = draft(hub, ada, ada.dataset)
    assert bob.records("dataset_version") == []
    assert diff(bob.http, version, version).status_code == 404
    ada.do("publish_version", version=version)
    assert [one["id"] for one in bob.records("dataset_version")] == [version]


def test_a_dataset_that_becomes_private_takes_its_versions_and_messages_out_of_sight(hub, ada):
    bob = hub.member("bob")
    version = publish(hub, ada, ada.dataset)
    bob.do("post_message", kind="dataset", about=ada.dataset, body="How deep?")
    cursor = bob.pull()["cursor"]
    edit = {"values": {"visibility": "private"}, "base": {"visibility": "public"}}
    ada.do("edit", kind="dataset", id=ada.dataset, **edit)
    gone = {(one["kind"], one["id"]) for one in bob.pull(cursor, ["public", "alliance"])["deleted"]}
    assert {("dataset", ada.dataset), ("dataset_version", version)} <= gone
    assert {kind for kind, _ in gone} >= {"thread", "message"}
    for kind in ("dataset", "dataset_version", "thread", "message"):
        assert bob.records(kind) == []
        assert len(ada.records(kind)) == 1


def test_a_private_dataset_is_seen_by_its_organisations_administrators_and_no_admin(hub):
    dan = hub.admin()
    ada, eve, bob = (hub.member(one) for one in ("ada", "eve", "bob"))
    org = dan.create("organisation", title="Yale", slug="yale", sector="academia")
    for member, role in ((ada, "member"), (eve, "admin"), (bob, "member")):
        dan.create("membership", organisation=org, person=member.person, role=role)
    dataset = ada.create("dataset", title="Secret", owner=org, visibility="private")
    seen = {
        name: [one["id"] for one in member.records("dataset")]
        for name, member in (("ada", ada), ("eve", eve), ("bob", bob), ("dan", dan))
    }
    assert seen == {"ada": [dataset], "eve": [dataset], "bob": [], "dan": []}


def test_bytes_that_versions_share_count_once_for_who_keeps_them(hub):
    dan = hub.admin()
    ada = hub.member("ada")
    org = dan.create("organisation", title="Yale", slug="yale", sector="academia", quota_bytes=600)
    dan.create("membership", organisation=org, person=ada.person, role="admin")
    theirs = ada.create("dataset", title="Theirs", licence="MIT", owner=org)
    own = ada.create("dataset", title="Own", licence="MIT")
    first = publish(hub, ada, theirs)
    second = draft(hub, ada, theirs, "2", [*FILES, FileEntry("more.csv", 400, C)])
    mine = draft(hub, ada, own, "1", [FileEntry("own.csv", 300, A)])
    with hub.server.database.read() as tx:
        rows = Rows(tx, hub.server.tables)
        quotas = {
            name: quota_of(tx, rows, seen(rows, version), 1_000)
            for name, version in (("first", first), ("second", second), ("mine", mine))
        }
    assert quotas["first"] == quotas["second"]
    assert (quotas["first"].kind, quotas["first"].used_bytes, quotas["first"].quota_bytes) == (
        "organisation",
        720,
        600,
    )
    assert (quotas["mine"].kind, quotas["mine"].used_bytes, quotas["mine"].quota_bytes) == (
        "person",
        300,
        1_000,
    )
    with pytest.raises(Refusal, match=r"“Yale” may store 600 bytes, .* it would be 720 bytes"):
        require_room(quotas["second"])
    require_room(quotas["mine"])


def test_files_that_are_told_show_in_the_draft_before_a_byte_is_sent(hub, ada):
    version = draft(hub, ada, ada.dataset, files=())
    answer = tell(ada, version, FILES, replaces=True)
    assert answer.json()["missing"] == [B, A]
    found = row(ada, version)
    assert (found["file_count"], found["total_bytes"], len(found["listing"])) == (2, 320, 2)
    assert (found["state"], found["manifest"]) == ("draft", "")


def test_more_than_the_quota_is_refused_before_a_byte_is_sent_and_nothing_of_it_kept(hub):
    dan = hub.admin()
    eve = hub.member("eve")
    org = dan.create("organisation", title="Yale", slug="yale", sector="academia", quota_bytes=500)
    dan.create("membership", organisation=org, person=eve.person, role="admin")
    dataset = eve.create("dataset", title="Theirs", licence="MIT", owner=org)
    version = draft(hub, eve, dataset, files=())
    fits = tell(eve, version, FILES, replaces=True).raise_for_status().json()
    assert (fits["used_bytes"], fits["quota_bytes"]) == (320, 500)
    refused = tell(eve, version, [FileEntry("more.csv", 400, C)])
    assert (refused.status_code, refused.json()["code"]) == (409, "quota")
    assert "“Yale” may store 500 bytes" in refused.json()["detail"]
    assert row(eve, version)["file_count"] == 2
    tell(eve, version, [FileEntry("less.csv", 180, C)]).raise_for_status()


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1_500, "1.5 kB"),
        (2 * 10**9, "2 GB"),
        (10**15, "1000 TB"),
    ],
)
def test_sizes_are_told_as_people_say_them(size, words):
    assert str(size_words(size)) == words


def test_the_environment_says_what_each_may_store(tmp_path):
    settings = Settings(data=tmp_path)
    assert with_quota(settings, {}).quota_bytes == 0
    assert with_quota(settings, {"ALLIANCEHUB_QUOTA_BYTES": "5000"}).quota_bytes == 5_000
    for given in ("much", "-1", "²", "9" * 20):
        with pytest.raises(Refusal) as caught:
            with_quota(settings, {"ALLIANCEHUB_QUOTA_BYTES": given})
        assert "ALLIANCEHUB_QUOTA_BYTES" in caught.value.remedy


def test_only_an_administrator_of_the_alliance_sets_a_quota(hub):
    dan = hub.admin()
    eve = hub.member("eve")
    org = dan.create("organisation", title="Yale", slug="yale", sector="academia")
    dan.create("membership", organisation=org, person=eve.person, role="admin")
    edit = {"values": {"quota_bytes": 5}, "base": {"quota_bytes": 0}}
    given = eve.give("edit", kind="organisation", id=org, **edit)
    assert (given["status"], given["field"]) == ("rejected", "quota_bytes")
    dan.do("edit", kind="organisation", id=org, **edit)


def test_two_versions_are_compared_page_by_page(hub, ada):
    old = [FileEntry(f"{number:05}", 1, f"{number:064x}") for number in range(1_500)]
    first = publish(hub, ada, ada.dataset, "1", old)
    second = draft(hub, ada, ada.dataset, "2", [FileEntry("README.md", 20, B), *old[1_400:]])
    pages = [diff(ada.http, first, second).raise_for_status().json()]
    while (after := pages[-1]["next"]) is not None:
        pages.append(diff(ada.http, first, second, after=after).raise_for_status().json())
    listed = [one["path"] for page in pages for one in page["files"]]
    assert [len(page["files"]) for page in pages] == [1_000, 401]
    assert listed == [*(f"{number:05}" for number in range(1_400)), "README.md"]
    assert {(page["added"], page["removed"], page["same"]) for page in pages} == {(1, 1_400, 100)}


def test_schema_and_card_are_compared_too(hub, ada):
    versions = []
    for label, kind, card in (("1", "int", "# Tides\nold"), ("2", "text", "# Tides\nnew")):
        version = draft(hub, ada, ada.dataset, label)
        before = row(ada, version)
        values = {"schema_rows": [{"file": "a.csv", "column": "id", "type": kind}], "card": card}
        base = {name: before[name] for name in values}
        ada.do("edit", kind="dataset_version", id=version, values=values, base=base)
        ada.do("publish_version", version=version)
        versions.append(version)
    found = diff(ada.http, *versions).json()
    assert [(one["column"], one["type_before"], one["type"]) for one in found["columns"]] == [
        ("id", "int", "text")
    ]
    assert found["card"][1:] == [" # Tides", "-old", "+new"]
    assert (found["files"], found["same"]) == ([], 2)


def test_what_two_sealed_versions_differ_in_is_worked_out_once(hub, ada):
    first = publish(hub, ada, ada.dataset)
    second = publish(hub, ada, ada.dataset, "2", [FileEntry("x", 1, C)])
    diffs = VersionDiffs(hub.server.database)
    with hub.server.database.read() as tx:
        rows = Rows(tx, hub.server.tables)
        earlier, later = seen(rows, first), seen(rows, second)
        whole = diffs.page(tx, earlier, later, "")
    with hub.server.write() as writing:
        writing.tx.run("DELETE FROM version_file")  # so the files are not read again
        assert diffs.page(writing.tx, earlier, later, "") == whole
    assert (whole.added, whole.removed) == (1, 2)
