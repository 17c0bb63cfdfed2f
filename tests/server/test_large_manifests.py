"""A manifest is told in many calls: each is judged beside all others, and costs what it brings."""

import random
from functools import partial

import pytest

from alliancehub.model.manifest import clashes
from alliancehub.server.database import Transaction
from alliancehub.wire import paths
from tests.server.byte_hub import draft, entry, shared_hub, tell


@pytest.fixture(scope="module")
def hub(engine, request):
    with shared_hub(engine, request) as one:
        yield one


@pytest.fixture(scope="module")
def ada(hub):
    return hub.member("ada")


NAMES = ("a", "A", "b", "é", "É", "straße", "STRASSE", "data", "Data", "c.csv")


def some_path(chance):
    return "/".join(chance.choice(NAMES) for _ in range(chance.randint(1, 3)))


def some_call(chance, known):
    """Return files to add, of which some are there with other bytes, and paths to take out."""
    files = {some_path(chance): b"x" * chance.randint(0, 3) for _ in range(chance.randint(0, 6))}
    for path in chance.sample(sorted(known), min(len(known), chance.randint(0, 2))):
        files[path] = b"y" * chance.randint(0, 3)
    removes = chance.sample(sorted(known), min(len(known), chance.choice((0, 0, 1, 3))))
    return files, removes


def as_one(known, files, removes):
    """Return what a draft has after a call and what is refused, judged with all in memory."""
    left = {path: data for path, data in known.items() if path not in removes}
    new = [path for path in files if path not in left]
    refused = {path for path, _ in clashes([*sorted(left), *new])}
    return left | {p: d for p, d in files.items() if p not in refused}, refused


def listed(member, version):
    page = member.http.get(paths.MANIFEST.format(id=version)).raise_for_status().json()
    return {one["path"]: one["size"] for one in page["files"]}


@pytest.mark.parametrize("seed", range(3))
def test_calls_add_up_to_what_one_would_be(hub, ada, seed):
    chance = random.Random(seed)
    version, other = draft(ada), draft(ada)
    tell(ada, other, ("shared", b"xx"))
    known: dict[str, bytes] = {}
    for _ in range(12):
        files, removes = some_call(chance, known)
        replaces = chance.random() < 0.1
        before = {} if replaces else known
        known, refused = as_one(before, files, removes)
        answer = tell(ada, version, *files.items(), removes=removes, replaces=replaces)
        assert {one["path"] for one in answer["refused"]} == refused
        assert answer["file_count"] == len(known)
        assert answer["total_bytes"] == sum(map(len, known.values()))
        assert listed(ada, version) == {path: len(data) for path, data in known.items()}
        assert answer["used_bytes"] == in_use(hub, ada)
    row = next(one for one in ada.records("dataset_version") if one["id"] == version)
    assert (row["file_count"], row["total_bytes"]) == (len(known), sum(map(len, known.values())))


def in_use(hub, member):
    """Return what somebody stores, added up anew."""
    with hub.server.database.read() as tx:
        return int(
            tx.value(
                "SELECT coalesce(sum(size), 0) FROM (SELECT DISTINCT sha256, size FROM "
                "version_file f JOIN dataset_version v ON v.id = f.version "
                "WHERE v.created_by = ?) AS held",
                [member.person],
            )
        )


def test_storage_is_added_up_anew_where_a_draft_went_meanwhile(hub, ada):
    first, second = draft(ada), draft(ada)
    tell(ada, first, ("a", b"only in the first"))
    tell(ada, second, ("b", b"in the second"))
    ada.do("discard_version", version=first)
    assert tell(ada, second, ("c", b"more"))["used_bytes"] == in_use(hub, ada)


def test_a_name_is_free_again_once_all_files_of_a_folder_are_out(ada):
    version = draft(ada)
    tell(ada, version, ("Data/a", b"1"), ("Data/b", b"2"))
    told = tell(ada, version, ("data/c", b"3"), ("DATA", b"4"))
    assert [one["path"] for one in told["refused"]] == ["data/c", "DATA"]
    assert "Data/a" in told["refused"][0]["problem"]
    assert not tell(ada, version, ("data", b"5"), removes=["Data/a", "Data/b"])["refused"]
    assert listed(ada, version) == {"data": 1}


def steps_of(monkeypatch, ask):
    """Return how many steps of SQLite's machine a request took, in hundreds."""
    count = 0
    plain = Transaction.run

    def tick():
        nonlocal count
        count += 1

    def run(self, sql, params=()):
        self._driver.driver_connection.set_progress_handler(tick, 100)
        try:
            return plain(self, sql, params)
        finally:
            self._driver.driver_connection.set_progress_handler(None, 100)

    with monkeypatch.context() as patched:
        patched.setattr(Transaction, "run", run)
        ask()
    return count


def test_a_call_costs_what_it_brings_and_not_what_is_there(engine, hub, ada, monkeypatch):
    if engine != "sqlite":
        pytest.skip("the steps of SQLite are counted")
    owner = hub.organisation("acme")
    lea = hub.member("lea", owner, "admin")
    costs = []
    for size in (1_000, 8_000):  # both fill the listing of the row
        version = draft(lea, owner=owner)
        tell(lea, version, *((f"Part-{n % 7}/File-{n}.json", b"%d" % n) for n in range(size)))
        manifest = paths.MANIFEST.format(id=version)
        calls = (
            {"files": [entry("Part-1/new.json", b"new")]},
            {"files": [entry("Part-1/File-1.json", b"other")]},
            {"removes": ["Part-2/File-2.json"]},
        )
        costs.append(
            [steps_of(monkeypatch, partial(lea.http.post, manifest, json=one)) for one in calls]
        )
    for few, many in zip(*costs, strict=True):
        assert many < 2 * few + 20, costs
