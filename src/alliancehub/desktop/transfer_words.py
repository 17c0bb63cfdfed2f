"""How a transfer stands, in words."""

from __future__ import annotations

from alliancehub.desktop.progress_words import progress_line
from alliancehub.desktop.texts import counted, number, size_text, tr
from alliancehub.desktop.transfer_watch import job_of
from alliancehub.engine.transfer_api import Transfer, TransferList
from alliancehub.model.told import said

STATES = {
    "waiting": (said("Waiting"), "neutral"),
    "running": (said("Running"), "info"),
    "paused": (said("Paused"), "warning"),
    "failed": (said("Stopped"), "danger"),
    "done": (said("Done"), "success"),
    "cancelled": (said("Cancelled"), "neutral"),
}
PHASES = {
    "looking": said("Looking for files"),
    "checking": said("Computing hashes"),
    "asking": said("Asking the hub what it needs"),
    "moving": said("Moving files"),
    "finishing": said("Finishing"),
}


def line_of(transfer: Transfer) -> str:
    """Return all that is known of how far a transfer is, in a line."""
    if transfer.is_ended:
        return ended_line(transfer)
    if transfer.state == "waiting":
        place = tr("Waits for its turn, number {n}", n=number(transfer.place))
        return place if transfer.place > 1 else tr("Waits for its turn")
    parts = []
    if transfer.phase in PHASES:
        parts.append(tr(PHASES[transfer.phase]))
    if transfer.total:
        parts.append(progress_line(job_of(transfer)))
    if transfer.files:
        parts.append(
            tr("{done} of {total}", done=number(transfer.files_done), total=files_text(transfer))
        )
    return " · ".join(parts)


def ended_line(transfer: Transfer) -> str:
    """Return what came of one that has ended."""
    moved = size_text(transfer.moved)
    if transfer.state == "done":
        return tr("{files}, {size} moved", files=files_text(transfer), size=moved)
    return tr("{size} moved before it ended", size=moved)


def files_text(transfer: Transfer) -> str:
    """Return how many files it has."""
    return counted(transfer.files, "{n} file", "{n} files")


def sum_line(found: TransferList) -> str:
    """Return what those that run and wait add up to."""
    if not found.running and not found.waiting:
        return tr("Nothing is on its way.")
    parts = []
    if found.running:
        parts.append(counted(found.running, "{n} on its way", "{n} on their way"))
    if found.waiting:
        parts.append(counted(found.waiting, "{n} waits", "{n} wait"))
    if found.total:
        done, total = size_text(found.done), size_text(found.total)
        parts.append(tr("{done} of {total}", done=done, total=total))
    if found.speed > 0:
        parts.append(tr("{size} a second", size=size_text(round(found.speed))))
    return " · ".join(parts)


def outcome_of(transfer: Transfer) -> str:
    """Return what is said in passing once one has ended or stopped."""
    if transfer.state == "failed":
        why = str(transfer.refusal) if transfer.refusal is not None else ""
        return tr("{transfer} stopped. {why}", transfer=transfer.title, why=why)
    if transfer.state == "cancelled":
        return tr("{transfer} was cancelled.", transfer=transfer.title)
    return tr("{transfer} is done.", transfer=transfer.title)
