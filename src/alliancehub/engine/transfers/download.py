"""Downloading a version: list its files, fetch what is not here, and give the folder its name.

What is on this disk already, from another version for instance, is linked and not fetched. The
folder takes its name once every file is there with the right hash.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Collection, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from alliancehub.engine.store.transfer_book import FileRow, TransferBook
from alliancehub.engine.transfer_api import UNENDED
from alliancehub.engine.transfers.crew import Crew
from alliancehub.engine.transfers.hashing import hash_file
from alliancehub.engine.transfers.large_download import LargeDownload
from alliancehub.engine.transfers.linking import share_or_copy
from alliancehub.engine.transfers.run import Run, Tries, damaged
from alliancehub.engine.transfers.stamps import boot, content_stamp
from alliancehub.engine.transfers.target import Target
from alliancehub.engine.transfers.wanted import Wanted
from alliancehub.model.errors import Refusal
from alliancehub.model.manifest import FILES_MAX, FileEntry, check_entry, clashes
from alliancehub.model.told import told
from alliancehub.wire.datasets import SMALL_BLOB, ManifestFile
from alliancehub.wire.problem import WireError

GROUP_BYTES = 4 * 2**20
GROUP_FILES = 500
_LARGE_COST = 2 * 2**20
LISTED = frozenset({"moving", "finishing"})


class Download:
    """One go at a download."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._target = Target(Path(run.row.folder), run.row.id)

    def go(self) -> None:
        """Do all of it; raises Refusal, WireError, OSError or Halted."""
        target, run = self._target, self._run
        if target.is_finished or (run.row.phase == "finishing" and target.is_left):
            target.clear()  # killed when all was there: only what is written down lacks it
            return
        self._require_access()
        target.require_free()
        target.prepare()
        if run.row.phase not in LISTED:
            self._list()
        self._doubt_after_power_cut()
        self._require_room()
        self._fetch()
        self._repeat()
        run.begin("finishing")
        target.finish()

    def _list(self) -> None:
        """Write down which files there are, as the hub says."""
        run, after, number = self._run, "", 0
        run.begin("asking")
        run.book.forget_files(run.row.id)
        paths: list[str] = []
        while True:
            run.wanted.check()
            page = run.hub.manifest(run.row.version, after)
            run.book.put_files(
                run.row.id, [_row(number + at, one) for at, one in enumerate(page.files)]
            )
            if run.blobs is not None:
                contents = [one.sha256 for one in page.files]
                run.blobs.holders.hold(run.account, run.row.version, contents)
            paths += [one.path for one in page.files]
            number += len(page.files)
            if page.next is None or not page.files or number > FILES_MAX:
                break
            after = page.next
        problem = next((words for _, words in clashes(paths)), "")
        if number > FILES_MAX:
            problem = told("It has more files than a version may.")
        if problem:
            raise Refusal("bad_listing", problem, remedy="Tell whoever published it.")
        self._require_access(paths)

    def _require_access(self, paths: Collection[str] = ()) -> None:
        """Raise Refusal where they may not be had, before any is fetched."""
        if (refusal := self._run.denial(self._run.row.version, paths)) is not None:
            raise refusal

    def _doubt_after_power_cut(self) -> None:
        """Read again what was written before the system began anew: it may not be on the disk."""
        run, now = self._run, boot()
        if run.row.boot and run.row.boot == now:
            return
        doubtful = list(run.book.each_path(run.row.id)) if run.row.phase in LISTED else []
        if doubtful:
            run.begin("checking")
        lost = [
            row.number
            for row in run.book.each_file(run.row.id, ("done", "present"))
            if not self._is_sound(row)
        ]
        run.book.set_states(run.row.id, lost, "waiting")
        run.book.change(run.row.id, boot=now)

    def _is_sound(self, row: FileRow) -> bool:
        try:
            return hash_file(self._target.files / row.path, self._check) == row.sha256
        except OSError:
            return False

    def _check(self, _: int) -> None:
        self._run.wanted.check()

    def _require_room(self) -> None:
        run = self._run
        tally = run.book.tally(run.row.id)
        gathered = sum(one.stat().st_size for one in self._target.parts.iterdir())
        needed = tally.bytes - tally.bytes_over - gathered
        free = shutil.disk_usage(self._target.work).free
        if needed > free:
            raise Refusal(
                "disk_full",
                told(
                    "{needed} MB more are needed at {path}, and {free} MB are free.",
                    needed=-(-needed // 1_000_000),
                    free=free // 1_000_000,
                    path=str(self._target.folder.parent),
                ),
                field="target",
                remedy="Free some space, see Storage, and resume the transfer.",
            )

    def _fetch(self) -> None:
        run = self._run
        run.begin("moving")
        with Crew(run.wanted) as crew:
            small: list[FileRow] = []
            held = 0
            for row in self._each_content():
                if row.size > SMALL_BLOB:
                    crew.do(_LARGE_COST, partial(self._fetch_large, row, crew.wanted))
                    continue
                small.append(row)
                held += row.size
                if held >= GROUP_BYTES or len(small) >= GROUP_FILES:
                    crew.do(held, partial(self._fetch_small, small, crew.wanted))
                    small, held = [], 0
            if small:
                crew.do(held, partial(self._fetch_small, small, crew.wanted))

    def _each_content(self) -> Iterator[FileRow]:
        """Yield the files to fetch, of those with the same content the first one."""
        run = self._run
        for row in run.book.each_file(run.row.id, ("waiting",)):
            if run.book.first_of_content(run.row.id, row.sha256) == row.number:
                yield row

    def _fetch_large(self, row: FileRow, wanted: Wanted) -> None:
        if self._taken_from_here(row, wanted):
            return
        place = self._target.place_of(row.path)
        # It is in its place already where the engine was killed before it had written that down.
        if place.is_file() and self._is_sound(row):
            self._run.progress.step(row.size)
        else:
            part = self._target.part_of(row.sha256)
            LargeDownload(self._run, row, part, wanted).go()
            part.replace(place)
        self._keep(row, place)
        self._note([row], "done")

    def _fetch_small(self, rows: list[FileRow], wanted: Wanted) -> None:
        wanted_rows = {row.path: row for row in rows if not self._taken_from_here(row, wanted)}
        tries = Tries(self._run, wanted)
        again = False
        while wanted_rows:
            wanted.check()
            came: list[FileRow] = []
            try:
                self._unpack(wanted_rows, came, wanted)
            except WireError as error:
                tries.failed(error)
                continue
            finally:
                for row in came:
                    wanted_rows.pop(row.path)
                if came:
                    tries.went_well()
                    self._run.progress.step(sum(row.size for row in came))
                    self._note(came, "done")
            if wanted_rows:
                if again:
                    raise damaged(next(iter(wanted_rows)))
                again = True

    def _unpack(self, rows: dict[str, FileRow], came: list[FileRow], wanted: Wanted) -> None:
        """Ask for some small files and write those that come as they must be."""
        run = self._run
        frames = run.hub.bundle(run.row.version, list(rows))
        with closing(frames):  # type: ignore[type-var] # a generator, which can be closed
            for head, body in frames:
                wanted.check()
                if problem := head.get("problem"):
                    raise Refusal(str(head.get("code") or "not_found"), str(problem))
                run.bucket.take(len(body), wanted.wait)
                run.progress.move(len(body))
                row = rows.get(str(head.get("path")))
                if row is None or hashlib.sha256(body).hexdigest() != row.sha256:
                    continue  # asked for once more
                place = self._target.place_of(row.path)
                place.unlink(missing_ok=True)
                place.write_bytes(body)
                self._keep(row, place)
                came.append(row)

    def _taken_from_here(self, row: FileRow, wanted: Wanted) -> bool:
        """Put a file in its place that is on this disk already; False where it is not."""
        run = self._run
        if run.blobs is None or not run.blobs.has(row.sha256):
            return False

        def step(_: int) -> None:
            wanted.check()

        if not run.blobs.give(row.sha256, self._target.place_of(row.path), step):
            return False
        run.progress.step(row.size)
        self._note([row], "present")
        return True

    def _keep(self, row: FileRow, place: Path) -> None:
        if self._run.blobs is not None:
            self._run.blobs.keep(row.sha256, place)

    def _note(self, rows: Iterable[FileRow], state: str) -> None:
        run, target = self._run, self._target
        noted = [
            replace(row, state=state, stamp=content_stamp((target.files / row.path).stat()))
            for row in rows
        ]
        run.book.put_files(run.row.id, noted)
        run.progress.files_over(len(noted))

    def _repeat(self) -> None:
        """Give what lies in the version more than once its other names."""
        run, target = self._run, self._target
        for row in run.book.each_file(run.row.id, ("waiting",)):
            run.wanted.check()
            first = next(
                one
                for state in ("done", "present")
                for one in run.book.same_content(run.row.id, row.sha256, state)
            )
            share_or_copy(target.files / first.path, target.place_of(row.path))
            run.progress.step(row.size)
            self._note([row], "present")


def _row(number: int, one: ManifestFile) -> FileRow:
    """Return a file to fetch; raises Refusal where what the hub says cannot be had or kept."""
    if problem := check_entry(FileEntry(one.path, one.size, one.sha256)):
        raise Refusal("bad_listing", problem, remedy="Tell whoever published it.")
    if not one.is_stored:
        raise Refusal(
            "not_there",
            told("The hub does not have the bytes of {path} yet.", path=one.path),
            remedy="Wait until its upload has ended, and resume the transfer.",
        )
    return FileRow(number, one.path, one.size, one.sha256, "waiting")


def clear_away(folder: str, transfer: str) -> None:
    """Remove what a download that nobody wants any more had gathered."""
    with suppress(OSError):
        Target(Path(folder), transfer).clear()


def forget_transfers(book: TransferBook) -> None:
    """Remove what an account that is forgotten had on its way; folders that are whole stay."""
    for row in book.transfers():
        if not row.is_upload and row.state in UNENDED:
            clear_away(row.folder, row.id)
    book.erase()
