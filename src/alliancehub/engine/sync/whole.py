"""A large scope of which nothing is here yet comes whole: as a file of the hub's, or as rows.

Either way it grows in a file beside the cache, which then takes the cache's place. The file of the
hub is some minutes old: what changed since is pulled, for this scope alone, before it counts as
here. Where there is no such file, or it is not what it should be, rows come instead.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from alliancehub.engine.store.adopt import is_fresh_ground
from alliancehub.engine.store.delivery import Nonsense, read_snapshot_page
from alliancehub.engine.store.fresh import PART, FreshRows, Unsound, drop, fresh_path, require_sound
from alliancehub.engine.store.meta import read_meta
from alliancehub.engine.store.scopes import (
    Fetching,
    catching_up,
    caught_up,
    compare_soon,
    note_fresh,
    rows_to_come,
)
from alliancehub.engine.store.store import Store
from alliancehub.engine.sync.download import download
from alliancehub.engine.sync.own import Own
from alliancehub.engine.sync.reading_ahead import read_ahead
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.scopes import PUBLIC
from alliancehub.wire.messages import PULL_LIMIT_MAX, PullRequest, SnapshotFile, SnapshotHead
from alliancehub.wire.problem import Refused, ResetNeeded
from alliancehub.wire.sync_api import SyncApi

log = logging.getLogger(__name__)

WHOLE_ROWS = 2_000  # of fewer, it makes no difference that anybody feels
RETRY_S = 0.2


class Whole:
    """Takes such a scope.

    Attributes:
        came: whether one has.

    Args:
        tell: told when everything may differ.
        is_wanted: asked on the way; False lays aside what has come.
    """

    def __init__(
        self,
        store: Store,
        api: SyncApi,
        tell: Callable[[ChangeSet], None],
        is_wanted: Callable[[], bool],
    ) -> None:
        self._store = store
        self._api = api
        self._tell = tell
        self._is_wanted = is_wanted
        self._own = Own(store, api, tell)
        self.came = False
        self._path = fresh_path(store.path)
        self._part = store.path.with_name(store.path.name + PART)

    def take(self, one: Fetching) -> bool:
        """Take a scope, or as much as is wanted; False where it is to come page by page.

        Raises WireError, Nonsense, and Refusal of the disk.
        """
        if one.scope != PUBLIC or one.after:
            return False  # others are small, and come first
        with self._store.read() as db:
            since = catching_up(db, one.scope)
            rows = rows_to_come(db, one.scope)
            is_fresh = rows >= WHOLE_ROWS and is_fresh_ground(db, self._store.schema, one.scope)
        if since:
            self._catch_up(one.scope, since)
            return True
        if not is_fresh or self._store.is_encrypted:
            return False  # such files are plain
        self._own.fetch(one.scope)
        if not self._take_file(one.scope):
            self._take_rows(one.scope)
        return True

    def _take_file(self, scope: str) -> bool:
        shape = self._store.schema.file.name()
        try:
            told = self._api.snapshot_file(scope, shape)
        except Refused:
            return False  # an older hub, one of another version, or none made yet
        try:
            is_here = self._download(scope, shape, told)
        except (Unsound, Refused) as error:
            drop(self._path)
            self._part.unlink(missing_ok=True)
            # Rows are slower and always right; whoever runs the hub should hear of it.
            log.warning(
                "a snapshot file was not taken; rows come instead", extra={"why": str(error)}
            )
            return False
        if is_here and self._put_in_place(scope, told.cursor):
            self._catch_up(scope, told.cursor)
        return True

    def _download(self, scope: str, shape: str, told: SnapshotFile) -> bool:
        if (told.scope, told.shape) != (scope, shape):
            raise Unsound("it is of another scope or version than was asked for")

        def progress(share: float) -> bool:
            with self._store.write(is_durable=False) as db:
                note_fresh(db, scope, int(share * told.rows), told.rows)
            self._tell(ChangeSet("sync"))  # the status differs
            return self._is_wanted()

        if not download(self._api, told, self._part, self._path, progress):
            return False
        facts = {"cursor": told.cursor, "scope": scope, "rows": told.rows, "shape": shape}
        require_sound(self._path, self._store.schema, scope, facts)
        self._part.unlink()
        return True

    def _catch_up(self, scope: str, since: str) -> None:
        """Pull what changed in a scope since its file was made, up to now."""
        cursor = since
        while self._is_wanted():
            asked = PullRequest.model_construct(
                device="", cursor=cursor, have=[scope], limit=PULL_LIMIT_MAX
            )
            try:
                page = self._api.pull(asked)
            except ResetNeeded:
                # The file is of another history or too old: rows come, over what is here.
                log.warning("a snapshot file is too old to be caught up; rows come instead")
                with self._store.write() as db:
                    caught_up(db, scope, is_here=False)
                return
            if page.more and page.cursor == cursor:
                raise Nonsense("its pages lead nowhere")
            with self._store.write(is_durable=False) as db:
                news = self._store.absorber.catch_up(db, scope, page)
                if not page.more:
                    caught_up(db, scope)
            self._tell(news)
            if not page.more:
                return
            cursor = page.cursor

    def _take_rows(self, scope: str) -> None:
        with self._store.read() as db:
            of = {"scope": scope, "cursor": read_meta(db, "cursor")}
        fresh = FreshRows(self._path, self._store.schema.file, of)
        if fresh.after:
            with self._store.write() as db:
                compare_soon(db)
        try:
            is_whole = self._rows_into(fresh, scope)
        except (Nonsense, Refused):
            fresh.throw_away()  # the hub does not know this place any more, or is none
            raise
        except BaseException:
            fresh.lay_aside()
            raise
        if not is_whole:
            fresh.lay_aside()
        elif fresh.end(self._is_wanted):
            self._put_in_place(scope, "")

    def _rows_into(self, fresh: FreshRows, scope: str) -> bool:
        total = 0
        for line in read_ahead(self._api.snapshot(scope, fresh.after)):
            if isinstance(line, SnapshotHead):
                total = line.rows
            else:
                rows = read_snapshot_page(self._store.schema, line)
                if rows is not None and any(cells[1] != scope for cells in rows.cells):
                    raise Nonsense(f"a snapshot of {scope!r} holds rows of another scope")
                fresh.add(rows, line.after, len(line.rows))
            with self._store.write(is_durable=False) as db:
                note_fresh(db, scope, fresh.rows, total)
            self._tell(ChangeSet("sync"))  # the status differs
            if not self._is_wanted():
                return False
        return True

    def _put_in_place(self, scope: str, since: str) -> bool:
        while self._is_wanted() and not self._store.is_encrypted:
            if self._store.adopt(self._path, scope, since):
                self.came = True
                self._tell(ChangeSet("reset"))
                return True
            time.sleep(RETRY_S)  # an export reads, say
        drop(self._path)
        return False
