"""``DiagnosisApi`` and ``ExplanationApi`` from outside the engine's process."""

from __future__ import annotations

from alliancehub.engine.diagnosis_api import (
    Bundle,
    CrashFile,
    Finding,
    Keyring,
    LastEnd,
    LogTail,
    Network,
    NetworkSettings,
    Step,
)
from alliancehub.engine.explanation_api import Comparison, Explanation
from alliancehub.engine.plain import from_plain
from alliancehub.engine.socket_link import SocketLink


class RemoteDiagnosing:
    """``DiagnosisApi`` and ``ExplanationApi`` over a link."""

    _link: SocketLink

    def findings(self, hub: str = "", with_network: bool = True) -> list[Finding]:
        args = {"hub": hub, "with_network": with_network}
        return from_plain(list[Finding], self._link.call("findings", args))

    def keyring(self, retry: bool = False) -> Keyring:
        return from_plain(Keyring, self._link.call("keyring", {"retry": retry}))

    def network(self) -> Network:
        return from_plain(Network, self._link.call("network", {}))

    def set_network(self, settings: NetworkSettings, password: str | None = None) -> None:
        self._link.call("set_network", {"settings": settings, "password": password})

    def check_network(
        self,
        hub: str = "",
        settings: NetworkSettings | None = None,
        password: str | None = None,
        ticket: str = "",
    ) -> list[Step]:
        args = {"hub": hub, "settings": settings, "password": password, "ticket": ticket}
        return from_plain(list[Step], self._link.call("check_network", args))

    def stop_check(self, ticket: str) -> None:
        self._link.call("stop_check", {"ticket": ticket})

    def explain(self, ask_hub: bool = False) -> Explanation:
        return from_plain(Explanation, self._link.call("explain", {"ask_hub": ask_hub}))

    def compare_now(self) -> Comparison:
        return from_plain(Comparison, self._link.call("compare_now", {}))

    def logs(self) -> list[str]:
        return from_plain(list[str], self._link.call("logs", {}))

    def log_tail(
        self,
        name: str,
        lines: int = 500,
        before: int | None = None,
        after: int | None = None,
        level: str = "",
        text: str = "",
    ) -> LogTail:
        args = {"lines": lines, "before": before, "after": after, "level": level, "text": text}
        return from_plain(LogTail, self._link.call("log_tail", {"name": name, **args}))

    def last_end(self) -> LastEnd:
        return from_plain(LastEnd, self._link.call("last_end", {}))

    def crashes(self) -> list[CrashFile]:
        return from_plain(list[CrashFile], self._link.call("crashes", {}))

    def crash_text(self, name: str) -> str:
        return from_plain(str, self._link.call("crash_text", {"name": name}))

    def delete_crash(self, name: str) -> None:
        self._link.call("delete_crash", {"name": name})

    def prepare_bundle(self, window: dict[str, str]) -> Bundle:
        return from_plain(Bundle, self._link.call("prepare_bundle", {"window": window}))

    def write_bundle(self, id: str, path: str, names: list[str]) -> int:
        args = {"id": id, "path": path, "names": names}
        return from_plain(int, self._link.call("write_bundle", args))
