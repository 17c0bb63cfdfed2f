"""An oracle beside a hub: no answer may hold a row outside the caller's scopes.

It stands around the application and reads each answer of sync and records as a stranger would. Who
calls, which scopes that person has and where a row of a kind may lie is worked out from the tables
by plain SQL, not by the hub's own rules, before the request and again once the answer is ready:
what was allowed at either time may be in it. What is not is a leak, written to ``leaks`` and found
when the hub of the test ends; see ``tests/hub.py``.
"""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import zstandard
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from alliancehub.server.database import FAULTS, Busy, Transaction, Unreachable, Unwritable
from alliancehub.server.hub import Hub
from alliancehub.wire import paths
from tests.oracle_datasets import (
    ANSWERED,
    WATCHED,
    Bundle,
    Caller,
    dataset_scopes,
    leaks_of_versions,
    version_places,
)
from tests.oracle_reviews import review_scopes

UNWATCHED = "--unwatched"
_LEADS, _ORG_ADMINS = ("lead", "maintainer"), ("admin", "representative")
_ID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
_OWN = frozenset({"conflict", "notice", "notice_rule"})
_BYTES = (*WATCHED, paths.UPLOADS, paths.BLOBS)
_GONE = (Busy, Unreachable, Unwritable, *FAULTS)


@dataclass
class Seen:
    """What somebody may see at one moment.

    Attributes:
        who: for the rules of datasets.
        withheld: what of the files that are asked for they may not have.
    """

    person: str
    scopes: set[str]
    is_admin: bool
    who: Caller = field(default_factory=Caller)
    withheld: list[str] = field(default_factory=list)


class Oracle:
    """The application of a hub, watched."""

    def __init__(self, app: ASGIApp, hub: Hub) -> None:
        self._app = app
        self._hub = hub
        self.leaks = leaks_at(hub.settings.data)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, and look at the answer before its last part is sent."""
        path = scope.get("path", "")
        if not path.startswith(("/sync/", "/api/", *WATCHED)) or path == paths.EVENTS:
            await self._app(scope, receive, send)
            return
        is_bytes = path.startswith(_BYTES)  # however much: only who gets them is looked at
        before = await run_in_threadpool(self._seen, scope)
        asked, answered, start = bytearray(), bytearray(), dict[str, Any]()
        bundle = Bundle() if path.startswith(WATCHED) and path.endswith("/bundle") else None

        async def hear() -> Message:
            message = await receive()
            if not is_bytes:
                asked.extend(message.get("body", b""))
            return message

        async def say(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
            if not is_bytes:
                answered.extend(message.get("body", b""))
            elif bundle is not None and start["status"] == 200:
                bundle.feed(message.get("body", b""))
            is_last = message["type"] == "http.response.body" and not message.get("more_body")
            if (
                is_last
                and before is not None
                and start["status"] in (ANSWERED if is_bytes else {200})
            ):
                if is_bytes:
                    files = bundle.paths if bundle is not None else []
                    await run_in_threadpool(self._judge_files, path, before, files)
                else:
                    body = _unpacked(Headers(raw=start["headers"]), bytes(answered))
                    await run_in_threadpool(self._judge, scope, before, bytes(asked), body)
            await send(message)

        await self._app(scope, hear, say)

    def _seen(self, scope: Scope) -> Seen | None:
        """Return what the caller may see now; None where the database does not answer."""
        token = Headers(scope=scope).get("authorization", "").partition(" ")[2]
        try:
            with self._hub.database.read() as tx:
                found = tx.value(
                    "SELECT person FROM token WHERE hash = ? AND use <> 'refresh'",
                    [hashlib.sha256(token.encode()).hexdigest()],
                )
                seen = self._of_person(tx, found or "")
                if scope["path"].startswith(WATCHED):
                    seen.withheld = list(self._withheld(tx, scope["path"], seen, ()))
                return seen
        except _GONE:
            return None

    def _of_person(self, tx: Transaction, person: str) -> Seen:
        account = tx.first(
            "SELECT state, is_admin FROM account WHERE person = ? ORDER BY id LIMIT 1", [person]
        )
        if not person or account is None or account[0] != "active":
            return Seen(person, {"public"}, is_admin=False)
        today = self._hub.now[:10]
        orgs = tx.run(
            "SELECT organisation, role FROM membership WHERE person = ? "
            "AND (coalesce(from_on, '') = '' OR from_on <= ?) "
            "AND (coalesce(to_on, '') = '' OR to_on >= ?)",
            [person, today, today],
        ).fetchall()
        projects = tx.run(
            "SELECT project, role FROM project_membership WHERE person = ?", [person]
        ).fetchall()
        scopes = {"public", "alliance", f"person:{person}"} | ({"admin"} if account[1] else set())
        scopes |= {f"org:{one}" for one, _ in orgs} | {f"project:{one}" for one, _ in projects}
        decides = {f"organisation:{one}" for one, role in orgs if role in _ORG_ADMINS}
        decides |= {f"project:{one}" for one, role in projects if role in _LEADS}
        decides.add(f"person:{person}")
        for table in self._hub.tables.by_name.values():
            if not table.spec.is_request:
                continue
            # Credit requests are seen by who vouches for them, and by the leads of their project.
            more = ", advisor, 'project:' || project" if "advisor" in table.fields else ""
            found = tx.run(
                f"SELECT id, created_by, receiver{more} FROM {table.name} WHERE state <> 'draft'"  # noqa: S608 - a name of ours
            )
            for row_id, made_by, receiver, *others in found:
                concerned = {made_by, *others[:1]}
                if account[1] or person in concerned or decides & {receiver, *others[1:]}:
                    scopes.add(f"request:{row_id}")
        scopes |= review_scopes(
            tx,
            self._hub.tables.by_name,
            person,
            is_admin=bool(account[1]),
            decides=decides,
            projects=projects,
            today=today,
        )
        if "wallet" in self._hub.tables.by_name:  # its holder's, and of who sees the whole
            parts = tx.run(
                "SELECT w.id, w.person, a.scope FROM wallet w "
                "LEFT JOIN allocation a ON a.id = w.allocation"
            )
            scopes |= {f"wallet:{one[0]}" for one in parts if one[1] == person or one[2] in scopes}
        who = Caller(person, tuple(map(tuple, orgs)), tuple(map(tuple, projects)))
        scopes |= dataset_scopes(tx, self._hub.tables.by_name, who, today)
        return Seen(person, scopes, is_admin=bool(account[1]), who=who)

    def _judge(self, scope: Scope, before: Seen, asked: bytes, body: bytes) -> None:
        path = scope["path"]

        def told(tx: Transaction, may: Seen) -> Iterator[str]:
            return _leaks(tx, self._hub, path, may, asked, body)

        self._note(path, before, told)

    def _judge_files(self, path: str, before: Seen, bundled: list[str]) -> None:
        def told(tx: Transaction, may: Seen) -> Iterator[str]:
            return self._withheld(tx, path, may, bundled)

        if before.withheld or bundled:  # else they might have it when they asked
            self._note(path, before, told)

    def _withheld(
        self, tx: Transaction, path: str, may: Seen, bundled: Iterable[str]
    ) -> Iterator[str]:
        return leaks_of_versions(tx, path, may.scopes, may.who, self._hub.now[:10], bundled)

    def _note(
        self, path: str, before: Seen, told: Callable[[Transaction, Seen], Iterable[str]]
    ) -> None:
        try:
            with self._hub.database.read() as tx:
                now = self._of_person(tx, before.person)
                is_admin = before.is_admin or now.is_admin
                may = Seen(now.person, before.scopes | now.scopes, is_admin, now.who)
                found = list(told(tx, may))
        except _GONE:
            return
        if found:
            with self.leaks.open("a") as file:
                file.writelines(f"{path} for {may.person}: {one}\n" for one in found)


def leaks_at(data: Path) -> Path:
    """Return the file that leaks are written to, which is there only if there were some."""
    return data / "leaks.txt"


def require_none(data: Path) -> None:
    """Assert that no answer of a hub with this data leaked anything."""
    told = leaks_at(data).read_text() if leaks_at(data).exists() else ""
    assert not told, f"answers held what their callers may not see:\n{told[:4_000]}"


def _leaks(
    tx: Transaction, hub: Hub, path: str, may: Seen, asked: bytes, body: bytes
) -> Iterator[str]:
    """Yield in words what of an answer the caller may not see."""
    if path.endswith("/file"):
        return
    if "/file/" in path:
        yield from _of_file(tx, hub, path.split("/")[-3], body, may)
        return
    if "/snapshot/" in path:
        yield from _of_snapshot(tx, path.rpartition("/")[2], body, may)
        return
    yield from _of_json(tx, hub, path, may, asked, body)


def _of_json(
    tx: Transaction, hub: Hub, path: str, may: Seen, asked: bytes, body: bytes
) -> Iterator[str]:
    answer = json.loads(body)
    if path == paths.PULL:
        yield from _of_pull(tx, answer, may)
    elif path == paths.PUSH:
        yield from _told(tx, hub, may, asked.decode(), answer["verdicts"])
    elif path == paths.AUDIT:
        if not may.is_admin:
            yield "the audit trail"
    elif path.endswith("/history"):
        yield from _versions(tx, answer, may)
    elif path.startswith(paths.RECORDS.format(kind="")):
        kind = path.removeprefix(paths.RECORDS.format(kind="")).partition("/")[0]
        yield from _outside(tx, kind, answer.get("items", [answer]), may)


def _of_snapshot(tx: Transaction, scope: str, body: bytes, may: Seen) -> Iterator[str]:
    if scope not in may.scopes:
        yield f"the scope {scope}"
    for line in body.splitlines()[1:]:
        page = json.loads(line)
        rows = _rows(page)
        yield from (f"{row['id']} of another scope" for row in rows if row["scope"] != scope)
        yield from _outside(tx, page["kind"], rows, may)


def _of_file(tx: Transaction, hub: Hub, scope: str, body: bytes, may: Seen) -> Iterator[str]:
    """Yield what a file that becomes a cache holds and should not: rows that are gone, too."""
    if scope not in may.scopes:
        yield f"the scope {scope}"
    plain = zstandard.ZstdDecompressor().stream_reader(body).read()
    with closing(sqlite3.connect(":memory:")) as db:
        db.deserialize(plain)
        db.row_factory = sqlite3.Row
        for kind in hub.tables.by_name:
            found = tx.run(
                "SELECT row_id FROM sync_change WHERE scope = ? AND kind = ? AND op = 'P'",
                [scope, kind],
            )
            here = {row_id for (row_id,) in found}
            rows = [dict(row) for row in db.execute(f"SELECT * FROM k_{kind}")]  # noqa: S608 - a name of ours
            yield from (
                f"{kind} {row['id']}, which is gone" for row in rows if row["id"] not in here
            )
            yield from (f"{row['id']} of another scope" for row in rows if row["scope"] != scope)
            yield from _outside(tx, kind, rows, may)


def _of_pull(tx: Transaction, answer: dict[str, Any], may: Seen) -> Iterator[str]:
    for kind, page in answer["tables"].items():
        yield from _outside(tx, kind, _rows(page), may)
    for part in ("granted", "deleted"):
        told = {one["scope"] for one in answer[part]}
        yield from (f"{part} {one}" for one in told - may.scopes)


def _rows(page: dict[str, Any]) -> list[dict[str, Any]]:
    return [dict(zip(page["cols"], row, strict=True)) for row in page["rows"]]


def _outside(
    tx: Transaction, kind: str, rows: Iterable[dict[str, Any]], may: Seen
) -> Iterator[str]:
    for row in rows:
        if row["scope"] not in may.scopes:
            yield f"{kind} {row['id']} of {row['scope']}"
        elif (places := _places(kind, row)) and row["scope"] not in places:
            yield f"{kind} {row['id']} lies in {row['scope']}, not in {sorted(places)}"
        elif kind == "dataset_version" and not version_places(tx, row) <= may.scopes:
            yield f"version {row['id']} of a dataset out of sight"


def _places(kind: str, row: dict[str, Any]) -> set[str]:
    """Return where a row may lie, as its own values have it; empty where they do not tell."""
    if kind in _OWN:
        return {f"person:{row['person']}"}
    if kind == "saved_search":
        return {f"person:{row['created_by']}"}
    if kind == "account":
        return {"admin"}
    if kind == "access_grant":
        return {f"grant:{row['id']}"}
    if kind == "terms_signature":
        organisation = row["organisation"]
        return {f"org:{organisation}" if organisation else f"person:{row['person']}"}
    if kind == "milestone":
        return {f"project:{row['project']}"}
    if kind == "project_membership":
        return {"alliance", f"project:{row['project']}"}
    if kind == "project":
        return {f"project:{row['id']}" if row["state"] == "draft" else "public"}
    if "receiver" in row and "decided_by" in row:
        mine = f"person:{row['created_by']}"
        return {mine if row["state"] == "draft" else f"request:{row['id']}"}
    return set()


def _versions(tx: Transaction, answer: dict[str, Any], may: Seen) -> Iterator[str]:
    """Yield what of a history its reader may not see; who deleted a row may see what it was."""
    found = {
        one["id"]: tx.first(
            "SELECT op, actor, scope_before, scope FROM row_version WHERE id = ?", [one["id"]]
        )
        for one in answer["entries"]
    }
    own: set[str] = set()
    for told in found.values():
        if told and answer["is_deleted"] and told[0] == "D" and told[1] == may.person:
            own = {told[3]}
            break
    for number, told in found.items():
        if told and not {told[2], told[3]} <= may.scopes | own:
            yield f"change {number} of {told[2]} and {told[3]}"


def _told(
    tx: Transaction, hub: Hub, may: Seen, asked: str, verdicts: list[dict[str, Any]]
) -> Iterator[str]:
    """Yield what verdicts name and neither the caller said nor may see: ids, and titles."""
    words = json.dumps(verdicts, ensure_ascii=False)
    for one in set(_ID.findall(words)) - set(_ID.findall(asked)):
        lies = {s for (s,) in tx.run("SELECT scope FROM sync_change WHERE row_id = ?", [one])}
        if lies and not lies & may.scopes:
            yield f"{one} is named"
    if not any(one["status"] == "rejected" for one in verdicts):
        return
    for table in hub.tables.by_name.values():
        label = table.fields.get(table.spec.label)
        if label is None or label.type != "line":
            continue
        titles: dict[str, set[str]] = {}
        for title, scope in tx.run(f'SELECT "{label.name}", scope FROM {table.name}'):  # noqa: S608 - names of ours
            titles.setdefault(title or "", set()).add(scope)
        for title, scopes in titles.items():
            is_told = len(title) > 5 and f"“{title}”" in words and title not in asked
            if is_told and not scopes & may.scopes:
                yield f"{table.name} “{title}” is named"


def _unpacked(headers: Headers, body: bytes) -> bytes:
    packed = headers.get("content-encoding", "")
    if packed == "zstd":
        return zstandard.ZstdDecompressor().stream_reader(body).read()
    return zlib.decompress(body, wbits=31) if packed == "gzip" else body
