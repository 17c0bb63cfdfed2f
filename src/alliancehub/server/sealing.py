"""What is counted of large drafts before the writer's turn in which they are sealed.

To hash the manifest of a million files takes seconds, in which nobody else could write. So it is
done in a read transaction before; in the turn it is only looked whether it is still about the same
files.
"""

from __future__ import annotations

from collections.abc import Iterable

from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.server.hub import Hub
from alliancehub.server.version_files import Prepared, VersionFiles
from alliancehub.wire.messages import Mutation

MANY = 20_000
"""Of fewer files all is counted within the turn: some hundredths of a second."""
_COUNTING = frozenset({"publish_version", "submit_version"})


def prepared_for(
    hub: Hub, person: str, mutations: Iterable[Mutation], many: int = MANY
) -> dict[str, Prepared]:
    """Return what some commands will need of large drafts, by version.

    Args:
        hub: the hub, in no transaction.
        person: who gives the commands; nothing is counted of what they do not see.
        mutations: the commands.
        many: of how many files on.
    """
    asked = {
        version
        for one in mutations
        if one.name in _COUNTING and isinstance(version := one.args.get("version"), str)
    }
    if not asked:
        return {}
    with hub.database.read() as tx:
        work = hub.work(tx, person)
        rows = [row for one in asked if (row := work.seen(DatasetVersion, one)) is not None]
        files = VersionFiles(tx)
        return {
            one.id: files.prepare(one.id)
            for one in rows
            if not one.is_sealed and one.file_count >= many
        }
