"""``VersionApi`` from outside the engine's process."""

from __future__ import annotations

from alliancehub.engine.plain import from_plain
from alliancehub.engine.socket_link import SocketLink
from alliancehub.engine.version_api import AccessView, VersionFiles, VersionPreview, VersionUse
from alliancehub.engine.version_diff_api import VersionDifference


class RemoteVersions:
    """``VersionApi`` over a link."""

    _link: SocketLink

    def version_files(self, version: str, after: str = "") -> VersionFiles:
        args = {"version": version, "after": after}
        return from_plain(VersionFiles, self._link.call("version_files", args))

    def version_diff(self, before: str, later: str, after: str = "") -> VersionDifference:
        args = {"before": before, "later": later, "after": after}
        return from_plain(VersionDifference, self._link.call("version_diff", args))

    def may_i(self, version: str, path: str = "") -> AccessView:
        args = {"version": version, "path": path}
        return from_plain(AccessView, self._link.call("may_i", args))

    def preview_file(self, version: str, path: str) -> VersionPreview:
        args = {"version": version, "path": path}
        return from_plain(VersionPreview, self._link.call("preview_file", args))

    def version_use(self, version: str) -> VersionUse:
        return from_plain(VersionUse, self._link.call("version_use", {"version": version}))
