"""What is kept on a device is encrypted where that is wanted, and nothing is lost by it."""

import os

import pytest

from alliancehub.engine.store import conversion
from alliancehub.engine.store.store import Store
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Query
from tests.engine.test_purge import left_of
from tests.world import PASSWORD

ENCRYPT = "is_cache_encrypted"
WORDS = ["Zyzzyva", "Kwyjibo", "Flibbertigibbet", "Gobbledygook"]


def cache_of(client):
    (path,) = client.folder.glob("*.sqlite3")
    return path


def key_of(client):
    (key,) = (name for _, name in client.keyring.kept if name.startswith("cache:"))
    return client.keyring.kept["alliancehub", key]


def filled(client):
    """Sync a dataset, and leave an edit, a new row and a draft waiting."""
    made = client.do("create", kind="dataset", values={"title": "Zyzzyva"}).row
    client.sync()
    client.offline()
    client.do("edit", kind="dataset", id=made, values={"title": "Kwyjibo"})
    client.do("create", kind="dataset", values={"title": "Flibbertigibbet"})
    client.engine.save_draft("create:tool", "New tool", {"title": "Gobbledygook"})
    return made


def shown(client):
    titles = sorted(row["title"] for row in client.rows("dataset").values())
    waiting = [entry.state for entry in client.engine.outbox(5) if entry.state == "waiting"]
    return titles, len(waiting), [draft.key for draft in client.engine.drafts()]


def test_no_word_of_an_encrypted_cache_is_in_its_bytes_and_nothing_is_lost(near):
    client = near.admin
    filled(client)
    before = shown(client)
    assert before == (["Flibbertigibbet", "Kwyjibo"], 2, ["create:tool"])
    assert left_of(client, WORDS) == WORDS
    client.engine.set_setting(ENCRYPT, True)
    assert left_of(client, WORDS) == []
    assert shown(client) == before
    assert client.find("dataset", "kwyj")
    client.do("create", kind="dataset", values={"title": "Zyzzyva again"})
    assert left_of(client, [*WORDS, "Zyzzyva again"]) == [], "nor in the log of the database"
    client.engine.undo()
    client.restart()
    assert shown(client) == before
    assert client.find("dataset", "flibber")
    client.online()
    near.settle()
    near.same()

    key = key_of(client)
    client.engine.set_setting(ENCRYPT, False)
    assert not any(name.startswith("cache:") for _, name in client.keyring.kept)
    assert "Kwyjibo" in left_of(client, WORDS)
    assert key.encode() not in b"".join(
        p.read_bytes() for p in client.folder.iterdir() if p.is_file()
    )
    assert client.find("dataset", "kwyj")
    near.same()


class Killed(BaseException):
    """The process ends here."""


STEPS = ("_export 1", "flush 1", "wipe 1", "replace 1", "replace 2", "flush 2")


def dying(monkeypatch, path, step):
    """Have the process end behind the n-th call of a step, or before the n-th renaming."""
    name, _, number = step.partition(" ")
    left = [int(number)]
    of = type(path) if name == "replace" else conversion
    real = getattr(of, name)

    def call(*args):
        left[0] -= 1
        if not left[0] and name == "replace":
            raise Killed
        answer = real(*args)
        if not left[0]:
            raise Killed
        return answer

    monkeypatch.setattr(of, name, call)


@pytest.mark.parametrize("is_wanted", [True, False])
def test_a_kill_amid_the_writing_leaves_a_whole_cache(near, monkeypatch, is_wanted):
    client = near.admin
    filled(client)
    client.engine.set_setting(ENCRYPT, not is_wanted)
    before = shown(client)
    steps = STEPS if is_wanted else ("_export 1", "replace 2")
    for step in steps:
        store = client.engine._core.need().store
        with monkeypatch.context() as killed:
            dying(killed, cache_of(client), step)
            # Nothing goes on after a kill.
            killed.setattr(store._database, "_open_writer", lambda: None)
            with pytest.raises(Killed):
                client.engine.set_setting(ENCRYPT, is_wanted)
        client.restart()
        assert shown(client) == before, step
        assert [one.name for one in client.folder.glob("*.sqlite3.*")] == [], step
        client.engine.set_setting(ENCRYPT, not is_wanted)
    client.engine.set_setting(ENCRYPT, is_wanted)
    assert shown(client) == before
    assert (left_of(client, WORDS) == []) is is_wanted
    client.online()
    near.settle()
    near.same()


def test_a_copy_that_is_not_the_same_is_not_taken(near, monkeypatch):
    client = near.admin
    filled(client)
    before = shown(client)
    monkeypatch.setattr(conversion, "_differs", lambda db, name: name == "outbox")
    with pytest.raises(Refusal, match="copy of outbox is not the same") as caught:
        client.engine.set_setting(ENCRYPT, True)
    assert caught.value.remedy
    assert shown(client) == before
    assert client.engine.settings()[ENCRYPT] is False
    assert list(client.folder.glob("*.sqlite3.*")) == []


def test_without_a_keyring_it_stays_off_and_that_is_said(near):
    client = near.admin
    client.keyring.is_locked = True
    with pytest.raises(Refusal, match="no keyring that keeps the key"):
        client.engine.set_setting(ENCRYPT, True)
    assert client.engine.settings()[ENCRYPT] is False
    texts = [one.text for one in client.engine.findings(with_network=True)]
    assert any("not encrypted, as the settings say" in text for text in texts)


def test_a_locked_keyring_keeps_the_cache_closed_until_it_is_unlocked(near, monkeypatch):
    monkeypatch.setattr("alliancehub.engine.core.RETRY_S", 0.0)
    client = near.admin
    filled(client)
    client.engine.set_setting(ENCRYPT, True)
    client.keyring.is_locked = True
    client.restart()
    status = client.engine.status()
    assert (status.state, "keyring with its key is locked" in status.problem) == ("failed", True)
    assert "Unlock the keyring" in status.remedy
    assert client.engine.query(Query("dataset")).total == 0
    with pytest.raises(Refusal, match="locked"):
        client.do("create", kind="dataset", values={"title": "No"})
    bad = [one for one in client.engine.findings() if one.state == "bad"]
    assert any("keyring with its key is locked" in one.text for one in bad)
    client.keyring.is_locked = False
    assert shown(client)[:2] == (["Flibbertigibbet", "Kwyjibo"], 2)


def test_a_lost_key_means_to_sign_in_again_and_all_sent_comes_back(near):
    client = near.admin
    client.do("create", kind="dataset", values={"title": "Zyzzyva"})
    client.sync()
    client.engine.set_setting(ENCRYPT, True)
    client.keyring.kept = {k: v for k, v in client.keyring.kept.items() if "cache:" not in k[1]}
    client.restart()
    status = client.engine.status()
    assert "no key for it" in status.problem
    assert "changes not sent yet" in status.remedy
    client.engine.sign_in(near.url, "admin", PASSWORD)
    near.settle()
    assert [row["title"] for row in client.rows("dataset").values()] == ["Zyzzyva"]
    assert left_of(client, WORDS) == [], "the new one is encrypted, too"
    key = client.engine.hello().accounts[0].key
    client.engine.sign_out(key, forget=True)
    assert not any("cache:" in name for _, name in client.keyring.kept)
    assert list(client.folder.glob("*.sqlite3*")) == []
    near.clients.remove(client)
    client.close()


def test_a_hub_that_asks_for_it_gets_it_or_gives_nothing(near):
    lea, max_ = near.member("lea"), near.member("max")
    max_.keyring.is_locked = True
    rule = {"title": "All", "must_encrypt": True}
    near.admin.do("create", kind="device_rule", values=rule)
    near.admin.do("create", kind="dataset", values={"title": "Zyzzyva"})
    near.admin.sync()
    assert lea.sync().state == "online"
    assert lea.engine._core.need().store.is_encrypted
    assert left_of(lea, WORDS) == []
    assert lea.find("dataset", "zyz")
    with pytest.raises(Refusal, match="hub asks"):
        lea.engine.set_setting(ENCRYPT, False)
    status = max_.sync()
    assert status.state == "failed"
    assert "only to devices that encrypt" in status.problem
    assert status.remedy
    assert max_.rows("dataset") == {}
    max_.keyring.is_locked = False
    near.settle()
    assert max_.find("dataset", "zyz")
    near.same()


def test_a_wrong_key_is_told_in_words(near, tmp_path):
    client = near.admin
    client.engine.set_setting(ENCRYPT, True)
    store = client.engine._core.need().store
    client.engine.close()

    class Wrong:
        kept = made = staticmethod(lambda: "00" * 32)
        destroy = staticmethod(lambda: None)

    with pytest.raises(Refusal) as caught:
        Store(cache_of(client), store.schema, lambda: "", lambda: "d", keys=Wrong())
    assert caught.value.code == "cache_damaged"
    assert caught.value.remedy
    client.engine = client._engine()


def test_wiping_overwrites_before_it_deletes(tmp_path, monkeypatch):
    path = tmp_path / "file"
    path.write_bytes(b"secret" * 1_000)
    twin = tmp_path / "twin"
    os.link(path, twin)
    conversion.wipe(path)
    assert not path.exists()
    assert twin.read_bytes() == bytes(6_000)
