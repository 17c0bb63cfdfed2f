"""Uploading a folder: look, hash, tell the hub, send what it lacks, and see that all is there.

Every step can be done again from its beginning at little cost, so a killed engine just does that.
What the hub has safely it says itself. A file that is written to meanwhile is noticed before and
after each block by what the system says of it, and in the end by its hash.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from alliancehub.engine.store.transfer_book import FileRow
from alliancehub.engine.transfers.crew import Crew
from alliancehub.engine.transfers.folder_files import Found, sorted_files
from alliancehub.engine.transfers.hashing import hash_file
from alliancehub.engine.transfers.large_upload import LargeUpload
from alliancehub.engine.transfers.run import Run, changed, damaged
from alliancehub.engine.transfers.stamps import stamp_of
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.wire.datasets import BLOCK, SMALL_BLOB, ManifestEntry, ManifestRequest
from alliancehub.wire.frames import frame_head

BATCH_BYTES = 4 * 2**20
BATCH_FILES = 500
MANIFEST_FILES = 5_000  # a call: 1.5 MB of JSON
WRITTEN_AT_ONCE = 5_000
ROUNDS = 3
_HASH_COST = 2 * 2**20


class Upload:
    """One go at an upload."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._folder = Path(run.row.folder)

    def go(self) -> None:
        """Do all of it; raises Refusal, WireError or Halted."""
        self._look()
        self._hash()
        for _ in range(ROUNDS):
            if not self._ask():
                return
            self._send()
        # The hub has thrown away again and again what it had said was stored.
        raise damaged(self._run.row.name)

    def _look(self) -> None:
        """Bring what is written down in step with what lies in the folder."""
        run = self._run
        run.begin("looking")
        found = sorted_files(self._folder)
        if bad := next((one for one in found if one.problem), None):
            raise Refusal(
                "bad_file",
                bad.problem,
                field="folder",
                remedy="Rename or remove it, and resume the transfer.",
            )
        if not found:
            raise Refusal(
                "empty",
                told("{path} holds no files.", path=str(self._folder)),
                field="folder",
                remedy="Put the files of the version there, or choose their folder.",
            )
        known = {one.path: one for one in run.book.each_file(run.row.id)}
        rows = [_brought_on(number, one, known.get(one.path)) for number, one in enumerate(found)]
        if rows == list(known.values()):
            return
        run.book.forget_files(run.row.id)
        for at in range(0, len(rows), WRITTEN_AT_ONCE):
            run.wanted.check()
            run.book.put_files(run.row.id, rows[at : at + WRITTEN_AT_ONCE])

    def _hash(self) -> None:
        run = self._run
        tally = run.book.tally(run.row.id)
        unknown = sum(one.size for one in run.book.each_file(run.row.id, ("found",)))
        run.begin("checking")
        run.progress.begin(
            "checking",
            total=tally.bytes,
            done=tally.bytes - unknown,
            files=tally.files,
            files_done=0,
        )
        with Crew(run.wanted) as crew:
            for group in _grouped(run.book.each_file(run.row.id, ("found",)), BATCH_BYTES):
                crew.do(_HASH_COST, partial(self._hash_group, group, crew.wanted.check))

    def _hash_group(self, group: list[FileRow], check: Callable[[], None]) -> None:
        run, hashed = self._run, []

        def step(count: int) -> None:
            check()
            run.progress.step(count)

        for row in group:
            sha256 = hash_file(self._path_of(row), step)
            self._require_same(row)
            hashed.append(replace(row, sha256=sha256, state="waiting", upload=""))
        run.book.put_files(run.row.id, hashed)
        run.progress.files_over(len(hashed))

    def _ask(self) -> bool:
        """Tell the hub the files; returns whether it lacks any of them."""
        run, is_first, lacks = self._run, True, False
        run.book.change(run.row.id, phase="asking", is_durable=False)
        for chunk in _chunks(run.book.each_file(run.row.id), MANIFEST_FILES):
            run.wanted.check()
            entries = [ManifestEntry(path=o.path, size=o.size, sha256=o.sha256) for o in chunk]
            answer = run.hub.tell_manifest(
                run.row.version, ManifestRequest(files=entries, replaces=is_first, removes=[])
            )
            is_first = False
            if answer.refused:
                first = answer.refused[0]
                raise Refusal("bad_file", first.problem, remedy="Mend it, and resume the transfer.")
            if answer.quota_bytes and answer.used_bytes > answer.quota_bytes:
                raise Refusal(
                    "quota",
                    told(
                        "With these files {used} MB would be used, and {quota} MB may be.",
                        used=-(-answer.used_bytes // 1_000_000),
                        quota=answer.quota_bytes // 1_000_000,
                    ),
                    remedy="Remove versions that nobody needs, or ask an administrator for more.",
                )
            missing = set(answer.missing)
            lacks = lacks or bool(missing)
            run.book.set_states(
                run.row.id, [o.number for o in chunk if o.sha256 in missing], "waiting"
            )
            run.book.set_states(
                run.row.id,
                [o.number for o in chunk if o.sha256 not in missing and o.state == "waiting"],
                "present",
            )
        return lacks

    def _send(self) -> None:
        run = self._run
        run.begin("moving")
        with Crew(run.wanted) as crew:
            small: list[FileRow] = []
            held = 0
            for row in self._each_content():
                if row.size > SMALL_BLOB:
                    large = LargeUpload(run, row, self._path_of(row), crew.wanted)
                    crew.do(2 * BLOCK, partial(self._send_large, large, row))
                    continue
                small.append(row)
                held += row.size
                if held >= BATCH_BYTES or len(small) >= BATCH_FILES:
                    crew.do(2 * held, partial(self._send_batch, small, crew))
                    small, held = [], 0
            if small:
                crew.do(2 * held, partial(self._send_batch, small, crew))

    def _each_content(self) -> Iterator[FileRow]:
        """Yield the files to send, of those with the same content the first one."""
        run = self._run
        for row in run.book.each_file(run.row.id, ("waiting",)):
            if run.book.first_of_content(run.row.id, row.sha256) == row.number:
                yield row

    def _send_large(self, large: LargeUpload, row: FileRow) -> None:
        large.go()
        self._note_sent([row])

    def _send_batch(self, rows: list[FileRow], crew: Crew) -> None:
        """Send small files in one call; what the hub has taken it has verified."""
        run, frames = self._run, []
        for row in rows:
            crew.wanted.check()
            content = self._path_of(row).read_bytes()
            if hashlib.sha256(content).hexdigest() != row.sha256:
                raise changed(row.path)
            frames += [frame_head({"sha256": row.sha256, "size": row.size}), content]
        body = b"".join(frames)
        frames.clear()
        answer = run.hub.send_blobs(
            run.row.version, lambda: run.paced(body, crew.wanted), len(body)
        )
        if answer.refused:
            raise Refusal("bad_file", answer.refused[0].problem, remedy="Resume the transfer.")
        run.progress.step(sum(row.size for row in rows))
        self._note_sent(rows)

    def _note_sent(self, rows: list[FileRow]) -> None:
        run = self._run
        run.book.set_states(run.row.id, [row.number for row in rows], "done")
        run.progress.files_over(len(rows))

    def _path_of(self, row: FileRow) -> Path:
        return self._folder / row.path

    def _require_same(self, row: FileRow) -> None:
        if stamp_of(self._path_of(row).lstat()) != row.stamp:
            raise changed(row.path)


def _brought_on(number: int, found: Found, known: FileRow | None) -> FileRow:
    """Return a file as it is written down; its hash is kept where nothing speaks against it."""
    if known is None or known.stamp != found.stamp or known.state == "found":
        return FileRow(number, found.path, found.size, stamp=found.stamp)
    return replace(known, number=number, refusal=None)


def _grouped(rows: Iterable[FileRow], limit: int) -> Iterator[list[FileRow]]:
    """Yield files in groups of so many bytes and at most some hundred files."""
    group: list[FileRow] = []
    held = 0
    for row in rows:
        group.append(row)
        held += row.size
        if held >= limit or len(group) >= BATCH_FILES:
            yield group
            group, held = [], 0
    if group:
        yield group


def _chunks(rows: Iterable[FileRow], count: int) -> Iterator[list[FileRow]]:
    chunk: list[FileRow] = []
    for row in rows:
        chunk.append(row)
        if len(chunk) >= count:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
