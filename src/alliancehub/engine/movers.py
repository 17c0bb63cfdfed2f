"""Makes what moves the files of an account."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from alliancehub.engine.bytes_api import BytesApi
from alliancehub.engine.file_rights import refusal_to_have
from alliancehub.engine.listeners import Listeners
from alliancehub.engine.profile_book import AccountRecord, ProfileBook
from alliancehub.engine.session import Session
from alliancehub.engine.settings import DOWNLOAD_CAP, UPLOAD_CAP
from alliancehub.engine.store.outbox import waiting_count
from alliancehub.engine.store.store import Store
from alliancehub.engine.store.transfer_book import TransferBook
from alliancehub.engine.syncing import Surroundings
from alliancehub.engine.transfer_api import Transfer
from alliancehub.engine.transfers.blob_cache import BlobCache
from alliancehub.engine.transfers.hub_bytes import HubBytes
from alliancehub.engine.transfers.mover import Means, Mover

T = TypeVar("T")


class Movers:
    """Makes them, one for each account that is open.

    Args:
        book: accounts and settings.
        around: clock, randomness, the way to a hub.
        blobs: contents that are here already, of all accounts.
        listeners: hear of the transfers of the account in use.
        is_current: tells whether an account, by its key, is the one in use.
    """

    def __init__(
        self,
        book: ProfileBook,
        around: Surroundings,
        blobs: BlobCache,
        listeners: Listeners,
        is_current: Callable[[str], bool],
    ) -> None:
        self._book = book
        self._around = around
        self._blobs = blobs
        self._listeners = listeners
        self._is_current = is_current

    def made(self, record: AccountRecord, store: Store, session: Session) -> Mover:
        """Return what moves the files of an account, over the way and the tokens of its session."""
        around = self._around
        api = BytesApi(record.hub, around.clock, around.transport, around.route)
        means = Means(
            book=TransferBook(self._book.transfers_path(record.key)),
            account=record.key,
            hub=HubBytes(session, api),
            blobs=self._blobs,
            caps={
                "upload": partial(self._cap, UPLOAD_CAP),
                "download": partial(self._cap, DOWNLOAD_CAP),
            },
            tell=partial(self._hear, record.key),
            denial=lambda version, paths: refusal_to_have(store, version, around.now(), paths),
            is_ahead=partial(_is_ahead, store),
            clock=around.clock,
            random=around.random,
        )
        return Mover(means)

    def _cap(self, setting: str) -> int:
        return int(self._book.settings()[setting]) * 1_000

    def _hear(self, key: str, news: Transfer) -> None:
        if self._is_current(key):
            self._listeners.tell("transfer", news)


def _is_ahead(store: Store) -> bool:
    with store.read() as db:
        return bool(waiting_count(db))
