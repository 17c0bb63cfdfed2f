"""Files of versions, up and down, between real engines and a real hub."""

import errno
import os
import shutil
import subprocess
from pathlib import Path

import httpx
import pytest

from alliancehub.engine.transfers import download, large_download, large_upload
from alliancehub.engine.transfers.stamps import stamp_of
from alliancehub.engine.transfers.target import Target
from alliancehub.model.errors import Refusal
from alliancehub.wire.datasets import BLOCK
from alliancehub.wire.problem import Problem
from tests.engine.datasets import (
    downloaded,
    drafted,
    ended,
    hashes,
    published,
    shown,
    uploaded,
    written,
)
from tests.world import PASSWORD

LARGE = 2 * BLOCK + 12_345


@pytest.fixture
def lea(near):
    return near.member("lea")


@pytest.fixture
def max_(near):
    return near.member("max")


@pytest.fixture
def folder(tmp_path):
    return written(tmp_path / "data", small=10, empty=0, deep__one=5_000, large=LARGE)


class Wire:
    """Counts the bytes of files that go over the network of a client."""

    def __init__(self, client):
        self.sent = self.came = 0
        self._fault = None
        client.network.stops = self._stops
        client.network.breaks = self._breaks

    def fail_at(self, path, when):
        """Let the call number ``when`` of those whose address holds ``path`` get no answer."""
        self._fault = [path, when]

    def _stops(self, request):
        if self._fault and self._fault[0] in request.url.path:
            self._fault[1] -= 1
            if self._fault[1] == 0:
                self._fault = None
                raise httpx.ReadError("The network went away.", request=request)

    def _breaks(self, request, answer):
        if request.method == "PATCH" or request.url.path == "/api/v1/blobs":
            self.sent += len(request.content)
        if "/files/" in request.url.path or request.url.path.endswith("/bundle"):
            self.came += len(b"".join(answer.stream))
        return answer


class Body(httpx.SyncByteStream):
    """What an answer brings instead."""

    def __init__(self, content):
        self._content = content

    def __iter__(self):
        yield self._content


def test_what_was_uploaded_comes_down_as_it_was(lea, max_, folder, tmp_path):
    version = published(lea, folder)
    max_.sync()
    target = tmp_path / "there"
    transfer = downloaded(max_, version, target)
    assert hashes(target) == hashes(folder)
    found = shown(max_, transfer)
    assert (found.files_done, found.done) == (4, LARGE + 5_010)
    assert found.title == "Download of Tides 1.0.0"
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith("there")] == ["there"]
    page = max_.engine.transfer_files(transfer, ["done"], 1, 2)
    assert page.total == 4
    assert [one.path for one in page.files] == ["empty.bin", "large.bin"]


def test_what_the_hub_has_is_not_sent_again(lea, folder):
    version = drafted(lea)
    uploaded(lea, version, folder)
    wire = Wire(lea)
    (folder / "small.bin").write_bytes(b"another one")
    (folder / "copy.bin").write_bytes((folder / "large.bin").read_bytes())
    dataset = lea.need("dataset_version", version)["dataset"]
    uploaded(lea, drafted(lea, "1.1.0", dataset), folder)
    assert wire.sent < 1_000


def test_what_is_on_this_disk_is_not_fetched_again(lea, max_, folder, tmp_path):
    version = published(lea, folder)
    max_.sync()
    downloaded(max_, version, tmp_path / "one")
    wire = Wire(max_)
    transfer = downloaded(max_, version, tmp_path / "two")
    assert wire.came == 0
    assert hashes(tmp_path / "two") == hashes(folder)
    page = max_.engine.transfer_files(transfer, ["present"])
    assert page.total == 4


def test_files_that_left_the_folder_leave_the_draft(lea, folder):
    version = drafted(lea)
    uploaded(lea, version, folder)
    (folder / "small.bin").unlink()
    uploaded(lea, version, folder)
    lea.do("publish_version", version=version)
    lea.sync()
    assert lea.need("dataset_version", version)["file_count"] == 3


def test_an_upload_that_loses_the_network_goes_on_where_it_was(lea, folder):
    version = drafted(lea)
    wire = Wire(lea)
    wire.fail_at("/api/v1/uploads/", 2)  # the second block
    uploaded(lea, version, folder)
    assert wire.sent <= LARGE + 6_000


def test_a_download_that_loses_the_network_goes_on_where_it_was(lea, max_, folder, tmp_path):
    version = published(lea, folder)
    max_.sync()
    transfer = max_.engine.download_version(version, str(tmp_path / "there"))
    wire = Wire(max_)
    wire.fail_at("/files/", 1)
    ended(max_, transfer)
    assert wire.came <= LARGE + 6_000
    assert hashes(tmp_path / "there") == hashes(folder)


def test_without_a_network_it_waits_and_says_so(lea, folder):
    version = drafted(lea)
    transfer = lea.engine.upload_version(version, str(folder))
    lea.offline()
    lea.engine.move_files()
    found = shown(lea, transfer)
    assert found.state == "waiting"
    assert found.refusal.code == "unreachable"
    assert lea.engine.is_moving, "the engine stays for it"
    lea.online()
    ended(lea, transfer)
    assert shown(lea, transfer).refusal is None


def test_what_was_queued_is_there_after_a_restart(lea, folder):
    version = drafted(lea)
    transfer = lea.engine.upload_version(version, str(folder))
    lea.restart()
    assert shown(lea, transfer).state == "waiting"
    ended(lea, transfer)
    lea.restart()
    assert shown(lea, transfer).state == "done"
    lea.engine.cancel_transfer(transfer)
    assert not lea.engine.transfers().transfers


def test_a_paused_transfer_stands_until_it_is_resumed(lea, folder):
    version = drafted(lea)
    transfer = lea.engine.upload_version(version, str(folder))
    lea.engine.pause_transfer(transfer)
    lea.engine.move_files()
    found = shown(lea, transfer)
    assert (found.state, found.moved) == ("paused", 0)
    assert not lea.engine.is_moving
    lea.engine.resume_transfer(transfer)
    ended(lea, transfer)


def test_pausing_halts_what_runs_and_resuming_goes_on(lea, folder):
    version = drafted(lea)
    transfer = lea.engine.upload_version(version, str(folder))
    wire = Wire(lea)
    inner = lea.network.breaks

    def pause(request, answer):
        if request.method == "PATCH":
            lea.engine.pause_transfer(transfer)
        return inner(request, answer)

    lea.network.breaks = pause
    lea.engine.move_files()
    found = shown(lea, transfer)
    assert found.state == "paused"
    assert 0 < found.moved < LARGE
    lea.network.breaks = inner
    lea.engine.resume_transfer(transfer)
    ended(lea, transfer)
    assert wire.sent <= LARGE + 6_000 + BLOCK


def test_a_cancelled_download_leaves_nothing(lea, max_, folder, tmp_path):
    version = published(lea, folder)
    max_.sync()
    target = tmp_path / "out" / "there"
    transfer = max_.engine.download_version(version, str(target))
    inner = Wire(max_)

    def cancel(request, answer):
        if "/files/" in request.url.path:
            max_.engine.cancel_transfer(transfer)
        return inner._breaks(request, answer)

    max_.network.breaks = cancel
    max_.engine.move_files()
    assert shown(max_, transfer).state == "cancelled"
    assert list(target.parent.iterdir()) == []


def test_transfers_go_in_their_order(lea, tmp_path):
    versions = [drafted(lea, label) for label in ("1.0.0", "2.0.0", "3.0.0")]
    ids = [
        lea.engine.upload_version(version, str(written(tmp_path / version, one=10)))
        for version in versions
    ]
    lea.engine.order_transfer(ids[2], 1)
    assert [one.id for one in lea.engine.transfers().transfers] == [ids[2], ids[0], ids[1]]
    lea.news.clear()
    lea.engine.move_files()
    ends = [data.id for event, data in lea.news if event == "transfer" and data.state == "done"]
    assert ends == [ids[2], ids[0], ids[1]]


def test_a_file_that_changes_while_it_is_uploaded_is_noticed(lea, folder):
    version = drafted(lea)
    large = folder / "large.bin"
    transfer = lea.engine.upload_version(version, str(folder))
    inner = Wire(lea)

    def write(request, answer):
        if request.method == "PATCH" and request.headers["upload-offset"] == "0":
            with large.open("r+b") as file:
                file.seek(LARGE - 5)
                file.write(b"other")
        return inner._breaks(request, answer)

    lea.network.breaks = write
    lea.engine.move_files()
    found = shown(lea, transfer)
    assert found.state == "failed"
    assert found.refusal.code == "changed"
    assert "large.bin" in found.refusal.text
    lea.network.breaks = inner._breaks
    lea.engine.resume_transfer(transfer)
    ended(lea, transfer)
    lea.do("publish_version", version=version)
    lea.sync()
    listed = {one["path"]: one["sha256"] for one in lea.need("dataset_version", version)["listing"]}
    assert listed == hashes(folder)


def test_a_change_that_hides_its_time_is_found_by_the_hash(lea, folder, monkeypatch):
    """The system's word that a file is the same is not believed."""
    version = drafted(lea)
    large = folder / "large.bin"
    transfer = lea.engine.upload_version(version, str(folder))
    inner = Wire(lea)
    stamp = stamp_of(large.lstat())
    monkeypatch.setattr(large_upload, "stamp_of", lambda _: stamp)

    def write(request, answer):
        if request.url.path == "/api/v1/uploads":
            with large.open("r+b") as file:
                file.write(b"other")
        return inner._breaks(request, answer)

    lea.network.breaks = write
    lea.engine.move_files()
    assert shown(lea, transfer).refusal.code == "changed"


def test_what_arrives_wrong_at_the_hub_goes_again_each_block_with_its_checksum(lea, folder):
    version = drafted(lea)
    transfer = lea.engine.upload_version(version, str(folder))
    wire = Wire(lea)
    blocks: list[tuple[int, bool]] = []
    spoiled = {0: 7, 4: 9}  # the first time, and a block of those that have a checksum

    def spoil(request):
        if request.method != "PATCH":
            return
        if (at := spoiled.get(len(blocks))) is not None:
            body = bytearray(request.read())
            body[at] ^= 1
            request.stream = httpx.ByteStream(bytes(body))
        blocks.append((int(request.headers["upload-offset"]), "upload-checksum" in request.headers))

    lea.network.stops = spoil
    ended(lea, transfer)
    first, second, third = 0, BLOCK, 2 * BLOCK
    assert blocks[:3] == [(first, False), (second, False), (third, False)]
    again = [(first, True), (second, True), (second, True), (third, True)]
    assert blocks[3:] == again, "of those, the one that is wrong comes again and no other"
    assert wire.sent <= 2 * LARGE + BLOCK + 6_000
    lea.do("publish_version", version=version)
    lea.sync()
    listed = {one["path"]: one["sha256"] for one in lea.need("dataset_version", version)["listing"]}
    assert listed == hashes(folder)


def test_an_upload_that_never_arrives_as_it_was_sent_is_told_and_not_stored(lea, folder):
    version = drafted(lea)
    transfer = lea.engine.upload_version(version, str(folder))

    def spoil(request):
        if request.method == "PATCH":
            request.stream = httpx.ByteStream(b"\1" * len(request.read()))

    lea.network.stops = spoil
    lea.engine.move_files()
    found = shown(lea, transfer)
    assert (found.state, found.refusal.code) == ("failed", "damaged")


def test_a_block_that_arrives_wrong_is_fetched_again_and_no_other(
    lea, max_, folder, tmp_path, monkeypatch
):
    version = published(lea, folder)
    max_.sync()
    transfer = max_.engine.download_version(version, str(tmp_path / "there"))
    wire = Wire(max_)
    is_spoiled = False

    def spoil(request, answer):
        nonlocal is_spoiled
        answer = wire._breaks(request, answer)
        if "/files/" in request.url.path and not is_spoiled:
            is_spoiled = True
            body = bytearray(b"".join(answer.stream))
            body[BLOCK + 7] ^= 1
            answer.stream = Body(bytes(body))
        return answer

    max_.network.breaks = spoil
    ended(max_, transfer)
    assert hashes(tmp_path / "there") == hashes(folder)
    assert wire.came <= LARGE + 6_000 + BLOCK


def test_a_file_that_is_in_its_place_and_not_written_down_is_not_fetched_again(
    lea, max_, folder, tmp_path, monkeypatch
):
    """As where the engine is killed between the two."""
    version = published(lea, folder)
    max_.sync()
    target = tmp_path / "there"
    transfer = max_.engine.download_version(version, str(target))

    note = download.Download._note

    def fail(self, rows, state):
        if rows[0].path == "large.bin":
            raise OSError(errno.EIO, "killed")
        note(self, rows, state)

    with monkeypatch.context() as patch:
        patch.setattr(download.Download, "_note", fail)
        max_.engine.move_files()
    assert shown(max_, transfer).state == "failed"
    shutil.rmtree(max_._paths.data / "blobs")
    wire = Wire(max_)
    max_.engine.resume_transfer(transfer)
    ended(max_, transfer)
    assert wire.came < 6_000
    assert hashes(target) == hashes(folder)
    assert shown(max_, transfer).done == LARGE + 5_010


def test_what_was_written_before_a_power_cut_is_read_again(
    lea, max_, folder, tmp_path, monkeypatch
):
    version = published(lea, folder)
    max_.sync()
    target = Target(tmp_path / "there", "")
    transfer = max_.engine.download_version(version, str(target.folder))

    def fail(*_):
        raise OSError(errno.EIO, "the power is gone")

    with monkeypatch.context() as patch:
        patch.setattr(Target, "finish", fail)
        max_.engine.move_files()
    assert shown(max_, transfer).state == "failed"
    (target.files / "small.bin").write_bytes(b"\0" * 10)
    monkeypatch.setattr(download, "boot", lambda: "another run of the system")
    max_.engine.resume_transfer(transfer)
    max_.engine.free_storage("blobs")
    ended(max_, transfer)
    assert hashes(target.folder) == hashes(folder)


def test_a_full_disk_is_told_and_it_goes_on_afterwards(lea, max_, folder, tmp_path, monkeypatch):
    version = published(lea, folder)
    max_.sync()
    transfer = max_.engine.download_version(version, str(tmp_path / "there"))
    write = large_download._put

    def put(file, piece):
        write(file, piece[:BLOCK])  # the disk took this much
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(large_download, "_put", put)
        max_.engine.move_files()
    found = shown(max_, transfer)
    assert found.state == "failed"
    assert found.refusal.code == "disk_full"
    assert not (tmp_path / "there").exists()
    wire = Wire(max_)
    max_.engine.resume_transfer(transfer)
    ended(max_, transfer)
    assert hashes(tmp_path / "there") == hashes(folder)
    assert wire.came <= LARGE - BLOCK + 6_000


def test_room_that_is_not_there_is_told_before_a_byte_comes(
    lea, max_, folder, tmp_path, monkeypatch
):
    version = published(lea, folder)
    max_.sync()
    transfer = max_.engine.download_version(version, str(tmp_path / "there"))
    wire = Wire(max_)
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1_000_000))
    max_.engine.move_files()
    found = shown(max_, transfer)
    assert found.refusal.code == "disk_full"
    assert "17 MB more are needed" in found.refusal.text
    assert wire.came == 0


def test_a_hub_that_lists_a_path_that_leads_out_is_refused(lea, max_, folder, tmp_path):
    version = published(lea, folder)
    max_.sync()
    transfer = max_.engine.download_version(version, str(tmp_path / "there"))

    def lie(request, answer):
        if request.method == "GET" and request.url.path.endswith("/manifest"):
            text = b"".join(answer.stream).replace(b'"small.bin"', b'"../evil"')
            headers = {"content-type": "application/json"}
            return httpx.Response(200, headers=headers, content=text)
        return answer

    max_.network.breaks = lie
    max_.engine.move_files()
    found = shown(max_, transfer)
    assert found.refusal.code == "bad_listing"
    assert not (tmp_path / "evil").exists()
    assert not (tmp_path / "there").exists()


def test_what_lies_at_the_target_is_not_touched(lea, folder, tmp_path):
    version = published(lea, folder)
    with pytest.raises(Refusal, match="not empty"):
        lea.engine.download_version(version, str(folder))
    with pytest.raises(Refusal, match="no whole path"):
        lea.engine.download_version(version, "relative")
    lea.engine.download_version(version, str(tmp_path / "there"))
    with pytest.raises(Refusal, match="on its way already"):
        lea.engine.download_version(version, str(tmp_path / "there"))


def test_a_folder_with_a_file_that_cannot_go_along_is_refused_in_words(lea, folder):
    version = drafted(lea)
    (folder / "CON").write_text("x")
    look = lea.engine.look_at_upload(version, str(folder))
    assert (look.files, look.problem_count) == (4, 1)
    assert look.is_known
    transfer = lea.engine.upload_version(version, str(folder))
    lea.engine.move_files()
    found = shown(lea, transfer)
    assert found.state == "failed"
    assert "Windows" in found.refusal.text
    (folder / "CON").unlink()
    lea.engine.resume_transfer(transfer)
    ended(lea, transfer)


def test_a_version_that_is_not_known_is_refused_at_once(lea, folder):
    with pytest.raises(Refusal, match="does not exist"):
        lea.engine.upload_version("0" * 36, str(folder))
    version = drafted(lea)
    with pytest.raises(Refusal, match="There is no folder"):
        lea.engine.upload_version(version, str(folder / "none"))


def test_a_draft_that_the_hub_does_not_know_yet_is_waited_for(lea, folder):
    dataset = lea.do("create", kind="dataset", values={"title": "Tides"}).row
    lea.do("draft_version", dataset=dataset, label="1.0.0")
    version = lea.find("dataset_version", dataset=dataset)[0].id
    transfer = lea.engine.upload_version(version, str(folder))
    lea.engine.move_files()
    assert shown(lea, transfer).state == "waiting"
    lea.sync()
    ended(lea, transfer)


def test_the_storage_is_what_du_says_and_freeing_harms_nothing(lea, max_, folder, tmp_path):
    version = published(lea, folder)
    max_.sync()
    target = tmp_path / "there"
    transfer = downloaded(max_, version, target)
    found = max_.engine.storage()
    assert found.bytes == _du(max_.folder, target)
    uses = {one.what: one for one in found.uses}
    assert uses[f"download:{transfer}"].bytes >= LARGE
    (cache,) = (one for one in found.uses if one.what.startswith("cache:"))
    assert cache.title == "What Max sees, for working offline"
    max_.engine.free_storage("blobs")
    assert hashes(target) == hashes(folder)
    (target / "mine.txt").write_text("notes")
    (target / "small.bin").chmod(0o644)
    (target / "small.bin").write_bytes(b"changed by me")
    freed = max_.engine.free_storage(f"download:{transfer}")
    assert freed.kept == 1
    assert freed.bytes >= LARGE
    assert {one.name for one in target.rglob("*") if one.is_file()} == {"mine.txt", "small.bin"}
    assert max_.engine.storage().bytes == _du(max_.folder, target)


def _du(*folders: Path) -> int:
    told = subprocess.run(
        ["du", "-c", "--summarize", "--block-size=1", *folders],
        capture_output=True,
        text=True,
        check=True,
    )
    return int(told.stdout.splitlines()[-1].split()[0])


def test_a_token_that_runs_out_on_the_way_is_renewed(lea, folder):
    version = drafted(lea)
    session = lea.engine._core.need().session
    inner = Wire(lea)

    def spend(request, answer):
        if request.method == "PATCH":
            session._access = "spent"
        return inner._breaks(request, answer)

    lea.network.breaks = spend
    uploaded(lea, version, folder)
    assert session._access != "spent"


def test_a_member_who_is_signed_out_is_waited_for(lea, folder):
    version = drafted(lea)
    transfer = lea.engine.upload_version(version, str(folder))
    account = next(one for one in lea.engine.hello().accounts if one.is_current)
    lea.engine.sign_out(account.key)
    lea.engine.move_files()
    found = shown(lea, transfer)
    assert found.state == "waiting"
    assert found.refusal.code == "signed_out"
    assert not lea.engine.is_moving, "nothing comes of staying"
    lea.engine.sign_in(account.hub, "lea", PASSWORD)
    ended(lea, transfer)


def test_a_hub_whose_disk_is_full_is_waited_for(lea, folder):
    version = drafted(lea)
    transfer = lea.engine.upload_version(version, str(folder))

    def full(request):
        if request.method != "PATCH":
            return None
        problem = Problem.of("No room.", 507, code="disk_full", detail="The hub's disk is full.")
        return httpx.Response(507, json=problem.model_dump())

    lea.network.stops = full
    lea.engine.move_files()
    found = shown(lea, transfer)
    assert found.state == "waiting"
    assert "hub's disk is full" in found.refusal.text
    lea.network.stops = None
    ended(lea, transfer)


def test_how_fast_all_may_be_is_kept(lea):
    lea.engine.cap_transfers(1_500_000, 0)
    lea.restart()
    found = lea.engine.transfers()
    assert (found.upload_cap, found.download_cap) == (1_500_000, 0)
    with pytest.raises(Refusal, match="whole number"):
        lea.engine.cap_transfers(-1_000, 0)


def test_an_account_that_is_forgotten_takes_what_was_on_its_way_along(
    lea, max_, folder, tmp_path, monkeypatch
):
    version = published(lea, folder)
    max_.sync()
    whole = tmp_path / "whole"
    downloaded(max_, version, whole)
    begun = tmp_path / "begun"
    max_.engine.download_version(version, str(begun))
    with monkeypatch.context() as patch:
        patch.setattr(Target, "finish", lambda _: (_ for _ in ()).throw(OSError(errno.EIO, "")))
        max_.engine.move_files()
    assert begun.with_name("begun.part").is_dir()
    max_.engine.sign_out(max_.engine.hello().accounts[0].key, forget=True)
    assert not begun.with_name("begun.part").exists()
    assert not list(max_.folder.glob("*.transfers.sqlite*"))
    assert hashes(whole) == hashes(folder)
