"""What one transfer is given to do its work with."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from alliancehub.engine.store.transfer_book import TransferBook, TransferRow
from alliancehub.engine.sync.backoff import Backoff
from alliancehub.engine.transfers.blob_cache import BlobCache
from alliancehub.engine.transfers.hub_bytes import HubBytes
from alliancehub.engine.transfers.progress import Progress
from alliancehub.engine.transfers.rate import TokenBucket
from alliancehub.engine.transfers.wanted import Wanted
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.wire.problem import Unreachable, WireError

TRIES = 4
"""How often a call without an answer is made before the whole transfer waits for the network."""


@dataclass(frozen=True)
class Run:
    """One go at a transfer.

    Attributes:
        row: it, as it was written down when this go began.
        bucket: how fast its bytes may go.
        blobs: contents that are here already; None where nothing may be kept beside the files.
        account: key of the account, which holds what is kept.
        denial: returns why the member may not have the files of a version, or None; with paths,
            those files of it.
        random: returns a number from 0 to 1.
    """

    row: TransferRow
    book: TransferBook
    hub: HubBytes
    bucket: TokenBucket
    progress: Progress
    wanted: Wanted
    blobs: BlobCache | None
    account: str
    denial: Callable[[str, Collection[str]], Refusal | None]
    random: Callable[[], float]

    def begin(self, phase: str) -> None:
        """Begin a phase; what was over before is counted."""
        tally = self.book.tally(self.row.id)
        self.book.change(self.row.id, phase=phase, is_durable=False)
        self.progress.begin(
            phase,
            total=tally.bytes,
            done=tally.bytes_over,
            files=tally.files,
            files_done=tally.files_over,
        )

    def paced(self, data: bytes | memoryview, wanted: Wanted) -> Iterator[bytes]:
        """Yield bytes in pieces, as fast as they may go over the network, and count them."""
        view = memoryview(data)
        return self.paced_from(lambda at, size: bytes(view[at : at + size]), 0, len(data), wanted)

    def paced_from(
        self, read: Callable[[int, int], bytes], start: int, end: int, wanted: Wanted
    ) -> Iterator[bytes]:
        """Yield bytes as ``paced`` does, read a piece at a time.

        Args:
            read: returns some bytes from an offset on, at most so many and never none.
            start: the first offset.
            end: the offset behind the last one.
            wanted: raises where nothing is wanted any more.
        """
        while start < end:
            wanted.check()
            piece = read(start, min(self.bucket.piece(), end - start))
            self.bucket.take(len(piece), wanted.wait)
            yield piece
            self.progress.move(len(piece))
            start += len(piece)


class Tries:
    """Counts calls in a row that got no answer: a moment's fault need not halt all the others."""

    def __init__(self, run: Run, wanted: Wanted) -> None:
        self._backoff = Backoff(run.random)
        self._wanted = wanted

    def went_well(self) -> None:
        """Say that something came through."""
        self._backoff.reset()

    def failed(self, error: WireError) -> None:
        """Wait a moment; raises the error where it is no matter of moments."""
        is_passing = isinstance(error, Unreachable) and error.retry_after_s is None
        if not is_passing or self._backoff.failures + 1 >= TRIES:
            raise error
        self._wanted.wait(self._backoff.after_failure())


def changed(path: str) -> Refusal:
    """Return the refusal for a file that was written to while it was on its way."""
    return Refusal(
        "changed",
        told("{path} was changed while it was uploaded.", path=path),
        field="folder",
        remedy="Wait until whatever writes it has finished, and resume the transfer.",
    )


def damaged(path: str) -> Refusal:
    """Return the refusal for bytes that arrive as others than were sent, again and again."""
    return Refusal(
        "damaged",
        told("{path} does not arrive as it was sent, though it was tried again.", path=path),
        remedy="Try another network, without a proxy that changes data; else tell whoever runs "
        "the hub.",
    )
