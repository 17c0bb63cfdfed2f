"""The engine from outside its process: ``EngineApi`` over the local socket, for commands and tests.

Blocking. The window does not use it: see ``desktop/bridge.py``.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

from alliancehub.engine.api import (
    Detail,
    Draft,
    EngineApi,
    History,
    ImportReport,
    Listener,
    OutboxEntry,
    Receipt,
    Refusals,
    Undone,
)
from alliancehub.engine.crediting_client import RemoteCrediting
from alliancehub.engine.diagnosing_client import RemoteDiagnosing
from alliancehub.engine.job_api import Job, LinePage, TableLook
from alliancehub.engine.notice_api import Notification
from alliancehub.engine.paths import profile_paths
from alliancehub.engine.plain import from_plain
from alliancehub.engine.socket_link import EngineGone, SocketLink
from alliancehub.engine.standing import AccountInfo, Hello, Status
from alliancehub.engine.transferring_client import RemoteTransferring
from alliancehub.engine.versions_client import RemoteVersions
from alliancehub.model.query import Hit, Page, Query
from alliancehub.model.suggestion import Suggestion
from alliancehub.model.totals import Totals, TotalsQuery

START_S = 20.0
_LOOK_S = 0.02
_DETACH = """
import subprocess, sys
none = subprocess.DEVNULL
subprocess.Popen(sys.argv[1:], stdin=none, stdout=none, stderr=none, start_new_session=True)
"""


def start_engine(profile: str = "") -> None:
    """Start the engine of a profile as a process of its own, which outlives this one."""
    command = [sys.executable, "-m", "alliancehub", "engine"]
    if profile:
        command += ["--profile", profile]
    # By a process in between that ends at once: the engine is nobody's child then, so whoever
    # started it has neither to wait for it nor to take it along.
    subprocess.run([sys.executable, "-I", "-S", "-c", _DETACH, *command], check=True)  # noqa: S603


def connected(profile: str = "") -> SocketLink:
    """Return a link to the engine of a profile, started where none answers.

    Raises EngineGone where it does not come up within some seconds.
    """
    paths = profile_paths(profile)
    try:
        return SocketLink(paths)
    except EngineGone:
        start_engine(profile)
    ends_at = time.monotonic() + START_S
    while True:
        time.sleep(_LOOK_S)
        try:
            return SocketLink(paths)
        except EngineGone:
            if time.monotonic() > ends_at:
                raise


class _RemoteReading:
    """``ReadApi`` over a link."""

    _link: SocketLink

    def hello(self, with_specs: bool = True) -> Hello:
        return from_plain(Hello, self._link.call("hello", {"with_specs": with_specs}))

    def query(self, query: Query) -> Page:
        return from_plain(Page, self._link.call("query", {"query": query}))

    def totals(self, query: TotalsQuery) -> Totals:
        return from_plain(Totals, self._link.call("totals", {"query": query}))

    def detail(self, kind: str, id: str) -> Detail:
        return from_plain(Detail, self._link.call("detail", {"kind": kind, "id": id}))

    def choices(self, kind: str, text: str, limit: int = 20) -> list[Hit]:
        args = {"kind": kind, "text": text, "limit": limit}
        return from_plain(list[Hit], self._link.call("choices", args))

    def status(self) -> Status:
        return from_plain(Status, self._link.call("status", {}))

    def outbox(self, limit: int = 200) -> list[OutboxEntry]:
        return from_plain(list[OutboxEntry], self._link.call("outbox", {"limit": limit}))

    def drafts(self) -> list[Draft]:
        return from_plain(list[Draft], self._link.call("drafts", {}))

    def notifications(self) -> list[Notification]:
        return from_plain(list[Notification], self._link.call("notifications", {}))

    def draft(self, key: str) -> Draft | None:
        return from_plain(Draft | None, self._link.call("draft", {"key": key}))  # type: ignore[arg-type] # a union is no type

    def settings(self) -> dict[str, Any]:
        return from_plain(dict[str, Any], self._link.call("settings", {}))

    def ids(self, query: Query) -> list[str]:
        return from_plain(list[str], self._link.call("ids", {"query": query}))

    def place_of(self, query: Query, id: str) -> int:
        return from_plain(int, self._link.call("place_of", {"query": query, "id": id}))

    def offers(self, kind: str, ids: list[str]) -> dict[str, list[str]]:
        args = {"kind": kind, "ids": ids}
        return from_plain(dict[str, list[str]], self._link.call("offers", args))

    def suggestion(self, name: str, kind: str, id: str) -> Suggestion:
        args = {"name": name, "kind": kind, "id": id}
        return from_plain(Suggestion, self._link.call("suggestion", args))

    def export_csv(self, query: Query, path: str) -> int:
        return from_plain(int, self._link.call("export_csv", {"query": query, "path": path}))

    def listen(self, listener: Listener) -> Callable[[], None]:
        return self._link.listen(listener)


class _RemoteWriting:
    """``WriteApi`` over a link."""

    _link: SocketLink

    def submit(self, name: str, args: dict[str, Any]) -> Receipt:
        return from_plain(Receipt, self._link.call("submit", {"name": name, "args": args}))

    def submit_many(
        self, commands: list[tuple[str, dict[str, Any]]], step: str = ""
    ) -> list[Receipt]:
        answer = self._link.call("submit_many", {"commands": commands, "step": step})
        return from_plain(list[Receipt], answer)

    def undo(self, step: str = "") -> Undone:
        return from_plain(Undone, self._link.call("undo", {"step": step}))

    def amend(self, mid: int, name: str, args: dict[str, Any]) -> Receipt:
        told = {"mid": mid, "name": name, "args": args}
        return from_plain(Receipt, self._link.call("amend", told))

    def redo(self) -> Undone:
        return from_plain(Undone, self._link.call("redo", {}))

    def preview(self, name: str, args: dict[str, Any]) -> Refusals:
        return from_plain(Refusals, self._link.call("preview", {"name": name, "args": args}))

    def cancel(self, mid: int) -> None:
        self._link.call("cancel", {"mid": mid})

    def save_draft(self, key: str, title: str, values: dict[str, Any]) -> None:
        self._link.call("save_draft", {"key": key, "title": title, "values": values})

    def drop_draft(self, key: str) -> None:
        self._link.call("drop_draft", {"key": key})

    def note_shown(self, account: str, keys: list[str]) -> None:
        self._link.call("note_shown", {"account": account, "keys": keys})

    def set_setting(self, key: str, value: Any) -> None:
        self._link.call("set_setting", {"key": key, "value": value})

    def import_file(self, format: str, path: str, dry_run: bool = True) -> ImportReport:
        args = {"format": format, "path": path, "dry_run": dry_run}
        return from_plain(ImportReport, self._link.call("import_file", args))


class _RemoteAccounting:
    """``AccountApi`` over a link."""

    _link: SocketLink

    def add_hub(self, hub: str) -> AccountInfo:
        return self._account("add_hub", hub=hub)

    def sign_in(self, hub: str, login: str, password: str) -> AccountInfo:
        return self._account("sign_in", hub=hub, login=login, password=password)

    def look_invitation(self, link: str) -> dict[str, str]:
        return from_plain(dict[str, str], self._link.call("look_invitation", {"link": link}))

    def accept_invitation(self, link: str, password: str) -> AccountInfo:
        return self._account("accept_invitation", link=link, password=password)

    def set_up(
        self, hub: str, code: str, name: str, handle: str, email: str, password: str
    ) -> AccountInfo:
        told = {"name": name, "handle": handle, "email": email, "password": password}
        return self._account("set_up", hub=hub, code=code, **told)

    def sign_out(self, key: str, everywhere: bool = False, forget: bool = False) -> None:
        self._link.call("sign_out", {"key": key, "everywhere": everywhere, "forget": forget})

    def use_account(self, key: str) -> Hello:
        return from_plain(Hello, self._link.call("use_account", {"key": key}))

    def invite(self, accounts: list[str]) -> list[dict[str, str]]:
        answer = self._link.call("invite", {"accounts": accounts})
        return from_plain(list[dict[str, str]], answer)

    def history(self, kind: str, id: str, before: int | None = None) -> History:
        args = {"kind": kind, "id": id, "before": before}
        return from_plain(History, self._link.call("history", args))

    def create_token(self, name: str, days: int = 90) -> dict[str, str]:
        answer = self._link.call("create_token", {"name": name, "days": days})
        return from_plain(dict[str, str], answer)

    def tokens(self) -> list[dict[str, str]]:
        return from_plain(list[dict[str, str]], self._link.call("tokens", {}))

    def revoke_token(self, id: str) -> None:
        self._link.call("revoke_token", {"id": id})

    def audit(self, before: int | None = None, kind: str = "", actor: str = "") -> dict[str, Any]:
        args = {"before": before, "kind": kind, "actor": actor}
        return from_plain(dict[str, Any], self._link.call("audit", args))

    def _account(self, call: str, /, **args: str) -> AccountInfo:
        return from_plain(AccountInfo, self._link.call(call, args))


class _RemoteJobs:
    """``JobApi`` over a link."""

    _link: SocketLink

    def start_job(self, name: str, args: dict[str, Any]) -> str:
        return from_plain(str, self._link.call("start_job", {"name": name, "args": args}))

    def jobs(self) -> list[Job]:
        return from_plain(list[Job], self._link.call("jobs", {}))

    def cancel_job(self, id: str) -> None:
        self._link.call("cancel_job", {"id": id})

    def job_lines(self, id: str, states: list[str], offset: int = 0, limit: int = 100) -> LinePage:
        args = {"id": id, "states": states, "offset": offset, "limit": limit}
        return from_plain(LinePage, self._link.call("job_lines", args))

    def save_job_lines(self, id: str, path: str) -> int:
        return from_plain(int, self._link.call("save_job_lines", {"id": id, "path": path}))

    def look_at_table(
        self, path: str, kind: str, words: dict[str, str], encoding: str = ""
    ) -> TableLook:
        args = {"path": path, "kind": kind, "words": words, "encoding": encoding}
        return from_plain(TableLook, self._link.call("look_at_table", args))


class EngineClient(
    _RemoteReading,
    _RemoteWriting,
    _RemoteAccounting,
    _RemoteJobs,
    RemoteTransferring,
    RemoteVersions,
    RemoteCrediting,
    RemoteDiagnosing,
    EngineApi,
):
    """The engine of a profile, started where none runs. May be used from several threads.

    Listeners are called on a thread of the client, and must not call it.
    """

    def __init__(self, profile: str = "") -> None:
        self._link = connected(profile)

    def sync_now(self) -> int:
        """Ask for a cycle; returns at once, with ``Status.cycles`` of when it is over."""
        return int(self._link.call("sync_now", {}))

    def pause(self, is_paused: bool) -> None:
        """Stop or resume sending and fetching."""
        self._link.call("pause", {"is_paused": is_paused})

    def hang_up(self) -> None:
        """Leave; the engine goes on."""
        self._link.hang_up()

    def close(self) -> None:
        """Leave; the engine ends by itself some time after its last client left."""
        self.hang_up()
