"""Transfers as clients see them, made of what is written down and how far they are."""

from __future__ import annotations

from alliancehub.engine.store.transfer_book import FileRow, TransferBook, TransferRow
from alliancehub.engine.transfer_api import Transfer, TransferFile, TransferList
from alliancehub.engine.transfers.progress import Far
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.wire.problem import WireError


def shown(row: TransferRow, far: Far, place: int) -> Transfer:
    """Return a transfer as clients see it."""
    name = row.name
    title = (
        told("Upload of {name}", name=name)
        if row.is_upload
        else told("Download of {name}", name=name)
    )
    return Transfer(
        id=row.id,
        direction=row.direction,
        version=row.version,
        title=title,
        folder=row.folder,
        state=row.state,
        phase=far.phase,
        place=place,
        done=far.done,
        total=far.total,
        files_done=far.files_done,
        files=far.files,
        moved=far.moved,
        speed=far.speed,
        left_s=far.left_s,
        refusal=row.refusal,
        created_at=row.created_at,
        ended_at=row.ended_at,
    )


def far_of(row: TransferRow, book: TransferBook) -> Far:
    """Return how far a transfer is that does not run, as it is written down."""
    tally = book.tally(row.id)
    return Far(
        phase=row.phase,
        done=tally.bytes_over,
        total=tally.bytes,
        files_done=tally.files_over,
        files=tally.files,
        moved=row.moved,
        speed=0.0,
        left_s=None,
    )


def shown_file(row: FileRow) -> TransferFile:
    """Return a file as clients see it."""
    is_over = row.state in {"done", "present"}
    state = "waiting" if row.state == "found" else row.state
    return TransferFile(row.path, row.size, state, row.size if is_over else 0, row.refusal)


def added_up(transfers: list[Transfer], caps: tuple[int, int], *, is_paused: bool) -> TransferList:
    """Return transfers with what the running ones add up to."""
    running = [one for one in transfers if one.state == "running"]
    lefts = [one.left_s for one in running]
    return TransferList(
        transfers,
        running=len(running),
        waiting=sum(one.state == "waiting" for one in transfers),
        done=sum(one.done for one in running),
        total=sum(one.total for one in running),
        speed=sum(one.speed for one in running),
        # They go beside each other: the one that takes longest ends last.
        left_s=max((one for one in lefts if one is not None), default=None)
        if None not in lefts
        else None,
        upload_cap=caps[0],
        download_cap=caps[1],
        is_paused=is_paused,
    )


def problem_of(error: WireError) -> Refusal:
    """Return in words why a call to the hub did not end well."""
    problem = error.problem
    return Refusal(
        problem.code or f"status_{problem.status}",
        problem.words,
        field=problem.field,
        remedy=problem.text_of("remedy"),
    )
