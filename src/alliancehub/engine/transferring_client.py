"""``TransferApi`` from outside the engine's process."""

from __future__ import annotations

from alliancehub.engine.plain import from_plain
from alliancehub.engine.socket_link import SocketLink
from alliancehub.engine.transfer_api import (
    Freed,
    Storage,
    TransferFilePage,
    TransferList,
    UploadLook,
)


class RemoteTransferring:
    """``TransferApi`` over a link."""

    _link: SocketLink

    def look_at_upload(self, version: str, folder: str) -> UploadLook:
        args = {"version": version, "folder": folder}
        return from_plain(UploadLook, self._link.call("look_at_upload", args))

    def upload_version(self, version: str, folder: str) -> str:
        args = {"version": version, "folder": folder}
        return from_plain(str, self._link.call("upload_version", args))

    def download_version(self, version: str, target: str) -> str:
        args = {"version": version, "target": target}
        return from_plain(str, self._link.call("download_version", args))

    def transfers(self) -> TransferList:
        return from_plain(TransferList, self._link.call("transfers", {}))

    def transfer_files(
        self, id: str, states: list[str], offset: int = 0, limit: int = 100
    ) -> TransferFilePage:
        args = {"id": id, "states": states, "offset": offset, "limit": limit}
        return from_plain(TransferFilePage, self._link.call("transfer_files", args))

    def pause_transfer(self, id: str) -> None:
        self._link.call("pause_transfer", {"id": id})

    def resume_transfer(self, id: str) -> None:
        self._link.call("resume_transfer", {"id": id})

    def cancel_transfer(self, id: str) -> None:
        self._link.call("cancel_transfer", {"id": id})

    def order_transfer(self, id: str, place: int) -> None:
        self._link.call("order_transfer", {"id": id, "place": place})

    def cap_transfers(self, upload: int, download: int) -> None:
        self._link.call("cap_transfers", {"upload": upload, "download": download})

    def storage(self) -> Storage:
        return from_plain(Storage, self._link.call("storage", {}))

    def free_storage(self, what: str) -> Freed:
        return from_plain(Freed, self._link.call("free_storage", {"what": what}))
