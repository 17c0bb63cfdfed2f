"""Files of versions on their way, as clients ask for them: the ``TransferApi`` over a core."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from alliancehub.engine.accounting import refusal_of
from alliancehub.engine.core import Core
from alliancehub.engine.file_rights import refusal_to_have
from alliancehub.engine.settings import AT_SIGN_IN, DOWNLOAD_CAP, UPLOAD_CAP
from alliancehub.engine.store.detail import hit_of
from alliancehub.engine.store.transfer_book import TransferRow
from alliancehub.engine.syncing import Syncing
from alliancehub.engine.transfer_api import (
    UNENDED,
    Freed,
    Storage,
    TransferFile,
    TransferFilePage,
    TransferList,
    UploadLook,
)
from alliancehub.engine.transfers.folder_files import sorted_files
from alliancehub.engine.transfers.mover import DIRECTIONS, Mover
from alliancehub.engine.transfers.shown import added_up, shown_file
from alliancehub.engine.transfers.storing import Storing
from alliancehub.engine.transfers.target import Target
from alliancehub.model.errors import Refusal, invalid, not_found
from alliancehub.model.told import told
from alliancehub.wire.datasets import ManifestRequest
from alliancehub.wire.problem import WireError

VERSION, DATASET = "dataset_version", "dataset"
PROBLEMS_MAX = 100
PAGE_MAX = 1_000


class Transferring:
    """The transfers of an engine. May be called from any thread."""

    def __init__(self, core: Core) -> None:
        self._moving_for = core

    def look_at_upload(self, version: str, folder: str) -> UploadLook:
        """Return what uploading a folder would mean; asks the hub for the quota if it answers."""
        account, place = self._moving_for.need(), _folder(folder, "folder")
        self._name_of(account, version)
        found = sorted_files(place)
        bad = [one for one in found if one.problem]
        look = UploadLook(
            folder=str(place),
            files=len(found) - len(bad),
            bytes=sum(one.size for one in found if not one.problem),
            problems=[
                TransferFile(one.path, one.size, "failed", 0, Refusal("bad_file", one.problem))
                for one in bad[:PROBLEMS_MAX]
            ],
            problem_count=len(bad),
        )
        nothing = ManifestRequest(files=[], replaces=False, removes=[])
        try:
            answer = account.mover.hub.tell_manifest(version, nothing)
        except WireError as error:
            if error.problem.status in {403, 404}:
                raise refusal_of(error) from error
            return look
        return UploadLook(
            **{
                **vars(look),
                "quota_bytes": answer.quota_bytes,
                "used_bytes": answer.used_bytes,
                "is_known": True,
            }
        )

    def upload_version(self, version: str, folder: str) -> str:
        """Upload all files of a folder as those of a draft; return the id of the transfer."""
        account, place = self._moving_for.need(), _folder(folder, "folder")
        name = self._name_of(account, version)
        if not place.is_dir():
            raise Refusal(
                "no_folder",
                told("There is no folder {path}.", path=str(place)),
                field="folder",
                remedy="Choose the folder that holds the files of the version.",
            )
        return self._add(account, "upload", version, name, place)

    def download_version(self, version: str, target: str) -> str:
        """Download all files of a version; return the id of the transfer."""
        account, place = self._moving_for.need(), _folder(target, "target")
        name = self._name_of(account, version)
        now = self._moving_for.around.now()
        if (refusal := refusal_to_have(account.store, version, now)) is not None:
            raise refusal
        Target(place, "").require_free()
        if not any(os.access(one, os.W_OK) for one in _nearest(place)):
            raise Refusal(
                "unwritable",
                told("Nothing can be written at {path}.", path=str(place.parent)),
                field="target",
                remedy="Choose another folder.",
            )
        return self._add(account, "download", version, name, place)

    def transfers(self) -> TransferList:
        """Return the transfers of the account in use."""
        core = self._moving_for
        account = core.account
        settings = core.book.settings()
        caps = settings[UPLOAD_CAP] * 1_000, settings[DOWNLOAD_CAP] * 1_000
        found = [] if account is None else account.mover.all()
        return added_up(found, caps, is_paused=core.is_paused)

    def transfer_files(
        self, id: str, states: list[str], offset: int = 0, limit: int = 100
    ) -> TransferFilePage:
        """Return files of a transfer by path, of these states only where some are named."""
        book = self._row(id)[0].book
        wanted = [*states, "found"] if "waiting" in states else states
        rows, total = book.page(id, wanted, max(offset, 0), min(max(limit, 0), PAGE_MAX))
        return TransferFilePage([shown_file(one) for one in rows], total)

    def pause_transfer(self, id: str) -> None:
        """Stop a transfer until it is resumed; what came over stays."""
        mover, _ = self._row(id)
        mover.halt(id, "paused")

    def resume_transfer(self, id: str) -> None:
        """Go on with a transfer that is paused, failed or waits for another try."""
        mover, _ = self._row(id)
        mover.resume(id)

    def cancel_transfer(self, id: str) -> None:
        """End a transfer and remove what it left half done, or take an ended one off the list."""
        mover, row = self._row(id)
        if row.state in UNENDED:
            mover.halt(id, "cancelled")
        else:
            mover.forget(id)

    def order_transfer(self, id: str, place: int) -> None:
        """Put a transfer at a place of the order, from 1; the others move."""
        mover, _ = self._row(id)
        mover.order(id, place)

    def cap_transfers(self, upload: int, download: int) -> None:
        """Let transfers take so many bytes in a second at most, together; 0 for no limit."""
        book = self._moving_for.book
        for key, cap in ((UPLOAD_CAP, upload), (DOWNLOAD_CAP, download)):
            book.set_setting(key, -(-cap // 1_000))

    def storage(self) -> Storage:
        """Return what takes room on the disk of this machine."""
        return self._storing().all()

    def free_storage(self, what: str) -> Freed:
        """Free a use of the storage; what is needed or was changed by somebody stays."""
        return self._storing().free(what)

    def move_files(self) -> None:
        """Run all transfers that can be run to their end; for an engine without ``autosync``."""
        mover = self._moving_for.need().mover
        for direction in DIRECTIONS:
            seen: set[str] = set()
            while mover.run_next(direction, seen) is not None:
                pass

    @property
    def is_moving(self) -> bool:
        """Whether any transfer goes on, or will without the member."""
        core = self._moving_for
        return not core.is_paused and any(one.mover.is_busy for one in core.accounts)

    @property
    def starts_at_sign_in(self) -> bool:
        """Whether the engine is to be started when the member signs in to their desktop next."""
        wanted = self._moving_for.book.settings()[AT_SIGN_IN]
        return wanted == "always" or (wanted == "unfinished" and self.is_moving)

    def _add(self, account: Syncing, direction: str, version: str, name: str, place: Path) -> str:
        for one in account.mover.book.transfers():
            is_same = one.folder == str(place) and one.state in UNENDED
            if is_same and (one.direction == "download" or one.version == version):
                raise Refusal(
                    "under_way",
                    told("{path} is on its way already.", path=str(place)),
                    field="folder" if direction == "upload" else "target",
                    remedy="Look at it under Transfers; it can be resumed or cancelled there.",
                )
        around = self._moving_for.around
        row = TransferRow(
            id=around.new_id(),
            direction=direction,
            version=version,
            name=name,
            folder=str(place),
            state="waiting",
            phase="",
            place=0,
            moved=0,
            refusal=None,
            boot="",
            created_at=around.now(),
            ended_at="",
        )
        account.mover.add(row)
        return row.id

    def _row(self, id: str) -> tuple[Mover, TransferRow]:
        mover = self._moving_for.need().mover
        row = mover.book.get(id)
        if row is None:
            raise Refusal(
                "not_found",
                told("There is no transfer {id}.", id=repr(id[:80])),
                remedy="It may have been taken off the list; look at the transfers again.",
            )
        return mover, row

    def _name_of(self, account: Syncing, version: str) -> str:
        """Return what a version is called, dataset first; raises Refusal where none is known."""
        values = self._values(account, VERSION, version)
        if values is None:
            raise not_found("Dataset version", version)
        label = str(values.get("label", ""))
        with suppress(KeyError):
            dataset = self._values(account, DATASET, str(values["dataset"])) or {}
            return f"{dataset['title']} {label}".strip()
        return label

    def _values(self, account: Syncing, kind: str, id: str) -> dict[str, Any] | None:
        schema = account.store.schema
        with account.store.read() as db:
            hit = hit_of(db, schema, schema.tables[kind], id)
        return None if hit is None else hit.values

    def _storing(self) -> Storing:
        core = self._moving_for
        account = core.account
        caches = [
            (one.key, one.name or one.hub, core.book.cache_path(one.key))
            for one in core.book.accounts
        ]
        return Storing(core.paths, core.blobs, caches, None if account is None else account.mover)


def _folder(text: str, field: str) -> Path:
    """Return a folder that was named; raises Refusal where it is not named from the top."""
    path = Path(text).expanduser() if "\0" not in text else Path()
    if not path.is_absolute():
        raise invalid(
            field, told("{path} is no whole path.", path=repr(text[:200])), "Begin it at the top."
        )
    return Path(os.path.normpath(path))


def _nearest(place: Path) -> list[Path]:
    """Return the nearest folder above that is there."""
    return next(([one] for one in place.parents if one.exists()), [])
