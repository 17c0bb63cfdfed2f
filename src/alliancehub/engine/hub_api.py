"""All that a hub can be asked for: the client's side of ``wire``; the way there is ``http_api``."""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

from pydantic import TypeAdapter

from alliancehub.engine.http_api import READ_S, SILENCE_S, Http, lines_of
from alliancehub.wire import paths
from alliancehub.wire.ledger import ComputeReport
from alliancehub.wire.messages import (
    AcceptInvitation,
    AuditPage,
    Bucket,
    BucketRequest,
    Compared,
    CompareRequest,
    HistoryPage,
    Hub,
    Invitation,
    InvitationLook,
    InvitationToken,
    InviteAccounts,
    PullPage,
    PullRequest,
    PushBatch,
    PushResult,
    Refresh,
    SetUp,
    SignIn,
    SnapshotFile,
    SnapshotHead,
    SnapshotPage,
    Tokens,
)
from alliancehub.wire.tokens import AccessTokens, CreateToken, NewToken

_RECORD = TypeAdapter(dict[str, Any])
_INVITATIONS = TypeAdapter(list[Invitation])


class AccountHttp(Http):
    """What a hub does for accounts."""

    def about(self) -> Hub:
        """Return what anybody may know of the hub."""
        return self._read(Hub, self._send("GET", paths.HUB))

    def sign_in(self, message: SignIn) -> Tokens:
        """Exchange a password for tokens."""
        return self._read(Tokens, self._send("POST", paths.SIGN_IN, message))

    def refresh(self, token: str) -> Tokens:
        """Exchange a refresh token, once."""
        message = Refresh(refresh_token=token)
        return self._read(Tokens, self._send("POST", paths.REFRESH, message))

    def set_up(self, message: SetUp) -> Tokens:
        """Make the first administrator."""
        return self._read(Tokens, self._send("POST", paths.SET_UP, message))

    def look_invitation(self, message: InvitationToken) -> InvitationLook:
        """Return whom an invitation is for."""
        return self._read(InvitationLook, self._send("POST", paths.LOOK_INVITATION, message))

    def accept_invitation(self, message: AcceptInvitation) -> Tokens:
        """Take up an invitation."""
        return self._read(Tokens, self._send("POST", paths.ACCEPT_INVITATION, message))

    def sign_out(self, token: str, *, everywhere: bool) -> None:
        """Void the tokens of this device, or of all."""
        self._send("POST", paths.SIGN_OUT_EVERYWHERE if everywhere else paths.SIGN_OUT, token=token)

    def invite(self, message: InviteAccounts, token: str) -> list[Invitation]:
        """Make invitation links."""
        body = self._send("POST", paths.INVITATIONS, message, token)
        return self._understood(_INVITATIONS, body)

    def create_token(self, message: CreateToken, token: str) -> NewToken:
        """Make an access token for programs."""
        return self._read(NewToken, self._send("POST", paths.TOKENS, message, token))

    def tokens(self, token: str) -> AccessTokens:
        """Return the member's access tokens."""
        return self._read(AccessTokens, self._send("GET", paths.TOKENS, token=token))

    def revoke_token(self, row_id: str, token: str) -> None:
        """End an access token."""
        self._send("DELETE", paths.TOKEN.format(id=quote(row_id, safe="")), token=token)

    def history(self, kind: str, row_id: str, token: str, query: dict[str, str]) -> HistoryPage:
        """Return a page of what was changed in a row."""
        path = paths.HISTORY.format(kind=quote(kind, safe=""), id=quote(row_id, safe=""))
        return self._read(HistoryPage, self._send("GET", path, token=token, query=query))

    def audit(self, token: str, query: dict[str, str]) -> AuditPage:
        """Return a page of the audit trail."""
        return self._read(AuditPage, self._send("GET", paths.AUDIT, token=token, query=query))

    def compute_report(self, token: str, query: dict[str, str]) -> ComputeReport:
        """Return what organisations pledged, delivered and used between two days."""
        found = self._send("GET", paths.COMPUTE_REPORT, token=token, query=query)
        return self._read(ComputeReport, found)


class HubApi(AccountHttp):
    """All that a hub can be asked for."""

    def greet(self, token: str) -> None:
        """Ask for next to nothing, to see whether the hub knows a token."""
        path = paths.RECORDS.format(kind="organisation")
        self._send("GET", path, token=token, query={"limit": "1"})

    def pull(self, request: PullRequest, token: str = "") -> PullPage:
        """Return the next page of what changed for the caller."""
        return self._read(PullPage, self._send("POST", paths.PULL, request, token))

    def compare(self, request: CompareRequest, token: str = "") -> Compared:
        """Return what the rows of scopes add up to."""
        return self._read(Compared, self._send("POST", paths.COMPARE, request, token))

    def bucket(self, request: BucketRequest, token: str = "") -> Bucket:
        """Return all rows of a bucket."""
        return self._read(Bucket, self._send("POST", paths.BUCKET, request, token))

    def push(self, batch: PushBatch, token: str) -> PushResult:
        """Decide mutations; sending them again returns the same verdicts."""
        return self._read(PushResult, self._send("POST", paths.PUSH, batch, token))

    def snapshot(
        self, scope: str, after: str = "", token: str = ""
    ) -> Iterator[SnapshotHead | SnapshotPage]:
        """Yield the head and then all rows of a scope, or those behind ``after``."""
        path = paths.SNAPSHOT.format(scope=quote(scope, safe=":"))
        is_first, is_whole = True, False
        with self._stream(path, token, {"after": after} if after else {}, READ_S) as response:
            for line in lines_of(response):
                read = self._line(line, is_first=is_first)
                is_first = False
                if isinstance(read, SnapshotHead):
                    is_whole = not read.has_end
                elif not read.kind:
                    is_whole = True
                    continue
                yield read
        if not is_whole:
            raise self._nonsense("a snapshot without its end")

    def snapshot_file(self, scope: str, shape: str, token: str = "") -> SnapshotFile:
        """Return what file there is of a scope."""
        path = paths.SNAPSHOT_FILE.format(scope=quote(scope, safe=":"))
        return self._read(
            SnapshotFile, self._send("GET", path, token=token, query={"shape": shape})
        )

    def snapshot_bytes(self, scope: str, name: str, start: int, token: str = "") -> Iterator[bytes]:
        """Yield the bytes of a scope's file from one on, as they are."""
        path = paths.SNAPSHOT_FILE_BYTES.format(scope=quote(scope, safe=":"), name=name)
        wanted = {"Range": f"bytes={start}-"} if start else {}
        headers = {"Accept-Encoding": "identity", **wanted}
        with self._stream(path, token, {}, READ_S, headers) as response:
            is_from_start = response.status_code != HTTPStatus.PARTIAL_CONTENT
            told = response.headers.get("content-range", f"bytes {start}-")
            if is_from_start == bool(start) or not told.startswith(f"bytes {start}-"):
                raise self._nonsense("a snapshot without its end")
            yield from response.iter_bytes()

    def record(self, kind: str, row_id: str, token: str = "") -> dict[str, Any]:
        """Return the values of one row."""
        path = paths.RECORD.format(kind=quote(kind, safe=""), id=quote(row_id, safe=""))
        body = self._send("GET", path, token=token)
        return self._understood(_RECORD, body)

    def events(self, token: str = "") -> Iterator[None]:
        """Yield once when the stream is open and then for each poke, until the hub ends it."""
        with self._stream(paths.EVENTS, token, {}, SILENCE_S) as response:
            if not response.headers.get("content-type", "").startswith("text/event-stream"):
                raise self._nonsense("no event stream")
            yield
            for line in lines_of(response):
                if line.startswith(b"data:"):
                    yield

    def _line(self, line: bytes, *, is_first: bool) -> SnapshotHead | SnapshotPage:
        wanted: type[SnapshotHead | SnapshotPage] = SnapshotHead if is_first else SnapshotPage
        return self._read(wanted, line)
