"""What goes over the wire. JSON; the names are those of the fields.

Cells: a row travels as an array in the order of ``cols``; text and whole numbers as they are,
yes or no as 1 or 0, a list as the JSON text of it: just as the cache stores them.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field

Cell = str | int | None
Id = Annotated[str, Field(min_length=36, max_length=36, pattern=r"^[0-9a-f-]{36}$")]
MUTATIONS_MAX = 200
PUSH_BYTES_MAX = 1_000_000
PULL_LIMIT_MAX = 5_000
SNAPSHOT_PAGE_ROWS = 1_000


class Message(BaseModel):
    """Base of all messages: unknown parts of a request are an error, not a guess."""

    model_config = ConfigDict(extra="forbid")

    @classmethod
    def trusted(cls, values: dict[str, Any]) -> Self:
        """Return a message of all its fields, unchecked: a fifth of what ``model_construct`` takes.

        The dictionary becomes the message's own.
        """
        made = object.__new__(cls)
        object.__setattr__(made, "__dict__", values)
        object.__setattr__(made, "__pydantic_fields_set__", set(values))
        object.__setattr__(made, "__pydantic_extra__", None)
        object.__setattr__(made, "__pydantic_private__", None)
        return made


class Answer(BaseModel):
    """Base of all answers: a newer hub may say more than this client understands."""

    model_config = ConfigDict(extra="ignore")


class Me(Answer):
    """Who the hub takes the caller for.

    Attributes:
        person: id of the person, empty for a guest.
        state: ``guest``, ``active`` or ``suspended``.
    """

    person: str = ""
    name: str = ""
    is_admin: bool = False
    state: Literal["guest", "active", "suspended"] = "guest"


class PullRequest(Message):
    """Ask for what changed.

    Attributes:
        device: id that the client made for itself; empty for a guest.
        cursor: where the last page ended; opaque; empty at first.
        have: the scopes of which the client holds everything up to the cursor.
        limit: at most so many rows and deletions in the page.
    """

    device: Annotated[str, Field(max_length=36)] = ""
    cursor: Annotated[str, Field(max_length=500)] = ""
    have: Annotated[list[Annotated[str, Field(max_length=80)]], Field(max_length=100_000)] = []
    limit: Annotated[int, Field(ge=1, le=PULL_LIMIT_MAX)] = PULL_LIMIT_MAX


class Granted(Answer):
    """A scope that the caller may see and does not hold.

    Attributes:
        rows: how many rows it has.
        is_inline: whether they are all in this page; else they come from the snapshot.
    """

    scope: str
    rows: int
    is_inline: bool


class Table(Answer):
    """Rows of one kind, columns named once."""

    cols: list[str]
    rows: list[list[Any]]


class Deleted(Answer):
    """A row that is gone from a scope: deleted, or moved into another."""

    scope: str
    kind: str
    id: str


class Terms(Answer):
    """On which terms a device keeps the rows of the caller; see ``model/kinds/device_rule.py``.

    Attributes:
        offline_days: how many days after this answer the rows of a scope may still be shown
            without another one; 0 for no limit. What is public is never under a limit.
        scopes: those scopes for which another number of days holds.
        must_encrypt: whether a device must be able to encrypt what it keeps.
    """

    offline_days: int = 0
    scopes: dict[str, int] = {}
    must_encrypt: bool = False


class PullPage(Answer):
    """What changed, all of one moment.

    Attributes:
        cursor: pass it to the next pull.
        more: whether to pull again at once.
        last_mid: number of the device's last decided mutation.
        revoked: scopes the client holds and may no longer: it erases them.
        terms: what is asked of devices; of an older hub nothing is.
    """

    cursor: str
    more: bool
    last_mid: int
    me: Me
    schema_hash: str
    revoked: list[str] = []
    granted: list[Granted] = []
    tables: dict[str, Table] = {}
    deleted: list[Deleted] = []
    terms: Terms = Terms()


class SnapshotHead(Answer):
    """First line of a snapshot: where to pull on from, and how much is to come.

    Attributes:
        has_end: whether a last line says that this was all; a hub before that had none.
    """

    cursor: str
    rows: int
    has_end: bool = False


class SnapshotPage(Answer):
    """A further line of a snapshot; the last is of no kind and holds nothing.

    Attributes:
        after: pass it to resume behind this page.
    """

    kind: str
    after: str
    cols: list[str]
    rows: list[list[Any]]


class SnapshotFile(Answer):
    """A scope as a file that becomes a cache; see ``wire.cache_file``. Its bytes are zstd.

    Attributes:
        name: what it is fetched by; another file has another name.
        shape: of its tables, as ``wire.cache_file.Shape.name`` tells.
        cursor: the moment that it is of; what changed since is pulled.
        rows: how many it holds.
        size_bytes: unpacked.
        packed_bytes, sha256: of what is fetched; the hash as hexadecimal digits.
    """

    name: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
    scope: str
    shape: str
    cursor: str
    rows: int
    size_bytes: Annotated[int, Field(gt=0)]
    packed_bytes: Annotated[int, Field(gt=0)]
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class CompareRequest(Message):
    """Ask what the rows of scopes add up to; see ``wire/digest.py``.

    Attributes:
        cursor: where the client stands.
        scopes: those that it holds.
    """

    cursor: Annotated[str, Field(max_length=500)]
    scopes: Annotated[list[Annotated[str, Field(max_length=80)]], Field(max_length=100_000)]


class Compared(Answer):
    """What rows add up to, by scope, kind and bucket: how many, and the sum of their hashes.

    Attributes:
        schema_hash: sums of rows with other columns cannot be compared.
        behind: scopes that have changed since the cursor, or are out of sight.
        commits_behind: commits of the hub behind the cursor; None from a hub that does not tell.
    """

    schema_hash: str
    behind: list[str] = []
    commits_behind: int | None = None
    digests: dict[str, dict[str, dict[str, tuple[int, int]]]] = {}


class BucketRequest(Message):
    """Ask for all rows of a bucket."""

    cursor: Annotated[str, Field(max_length=500)]
    scope: Annotated[str, Field(max_length=80)]
    kind: Annotated[str, Field(max_length=80)]
    bucket: Annotated[str, Field(max_length=2)]


class Bucket(Table):
    """All rows of a bucket, or none where the scope has changed since the cursor."""

    cols: list[str] = []
    rows: list[list[Any]] = []
    is_behind: bool = False


class Mutation(Message):
    """One command out of a device's outbox.

    Attributes:
        mid: counts up by one for each mutation of the device.
        cause: id of the command, made by the client; what it makes is named after it.
    """

    mid: Annotated[int, Field(ge=1, le=2**53)]
    cause: Id
    name: Annotated[str, Field(min_length=1, max_length=60)]
    args: dict[str, Any]


class PushBatch(Message):
    """Mutations of one device in order."""

    device: Id
    mutations: Annotated[list[Mutation], Field(min_length=1, max_length=MUTATIONS_MAX)]


class Verdict(Answer):
    """What became of a mutation.

    Attributes:
        status: ``applied``, ``merged`` (with what others changed), ``conflict`` (some fields
            wait for a person) or ``rejected`` (nothing was changed).
        fields: the fields that were merged or conflict.
        told: the trees of text and remedy (``model/told.py``), for readers of other languages.
    """

    mid: int
    status: Literal["applied", "merged", "conflict", "rejected"]
    code: str = ""
    text: str = ""
    field: str = ""
    remedy: str = ""
    fields: list[str] = []
    told: dict[str, Any] = {}


class PushResult(Answer):
    """Verdicts in the order of the batch; where ``expect`` is set, mutations are missing."""

    last_mid: int
    verdicts: list[Verdict] = []
    expect: int | None = None


class Tokens(Answer):
    """What signing in gives; opaque texts."""

    access_token: str
    refresh_token: str
    expires_in: int
    person: str
    name: str


class SignIn(Message):
    """Sign in by e-mail address or handle."""

    login: Annotated[str, Field(min_length=1, max_length=200)]
    password: Annotated[str, Field(min_length=1, max_length=1_000)]
    device_name: Annotated[str, Field(max_length=100)] = ""


class Refresh(Message):
    """Exchange a refresh token, once."""

    refresh_token: Annotated[str, Field(min_length=1, max_length=500)]


class Invitation(Answer):
    """A link that lets one person in, once. It is shown this one time and not kept."""

    person: str
    email: str
    name: str
    link: str
    expires_at: str


class InviteAccounts(Message):
    """Make invitation links for accounts that nobody has taken up yet."""

    accounts: Annotated[list[Id], Field(min_length=1, max_length=200)]


class InvitationToken(Message):
    """The secret part of an invitation link."""

    token: Annotated[str, Field(min_length=1, max_length=500)]


class InvitationLook(Answer):
    """Whom an invitation is for."""

    name: str
    email: str
    organisation: str
    hub: str
    expires_at: str


class AcceptInvitation(Message):
    """Take up an invitation by choosing a password of at least 10 characters."""

    token: Annotated[str, Field(min_length=1, max_length=500)]
    password: Annotated[str, Field(min_length=10, max_length=1_000)]
    device_name: Annotated[str, Field(max_length=100)] = ""


class SetUp(Message):
    """Make the first administrator, with the code that the hub printed."""

    code: Annotated[str, Field(min_length=1, max_length=100)]
    name: Annotated[str, Field(min_length=1, max_length=200)]
    handle: Annotated[str, Field(min_length=1, max_length=40)]
    email: Annotated[str, Field(min_length=3, max_length=200)]
    password: Annotated[str, Field(min_length=10, max_length=1_000)]
    device_name: Annotated[str, Field(max_length=100)] = ""


class ChangePassword(Message):
    """Change one's own password; every other device is signed out."""

    old: Annotated[str, Field(min_length=1, max_length=1_000)]
    new: Annotated[str, Field(min_length=10, max_length=1_000)]


class AuditEntry(Answer):
    """One write: who did what to which row, and what became of it.

    Attributes:
        request_id: names the request in the hub's log; empty for what no request did.
        told: the tree of the text, for readers of other languages; empty for older entries.
    """

    id: int
    at: str
    actor: str
    actor_name: str
    command: str
    kind: str
    row_id: str
    status: str
    text: str
    device: str
    request_id: str = ""
    told: dict[str, Any] = {}


class AuditPage(Answer):
    """Newest first; pass ``next`` as ``before`` for the page after it."""

    entries: list[AuditEntry]
    next: int | None


class HistoryEntry(Answer):
    """One change of one row.

    Attributes:
        id: names it as the place where a page ends.
        version: number of the commit.
        op: ``U`` changed, ``D`` deleted, ``R`` restored.
        changes: field to its value before and after; empty for ``D`` and ``R``.
    """

    id: int
    version: int
    at: str
    actor: str
    actor_name: str
    command: str
    op: str
    changes: dict[str, list[Any]] = {}


class HistoryPage(Answer):
    """Newest first; pass ``next`` as ``before`` for the page after it.

    Attributes:
        is_deleted: whether the row is gone; then the caller is one who may restore it.
        title: what a deleted row was called.
    """

    entries: list[HistoryEntry]
    next: int | None
    is_deleted: bool = False
    title: str = ""


class Hub(Answer):
    """What anybody may know of a hub.

    Attributes:
        protocol: the newest version of the protocol that it speaks.
        protocol_oldest: the oldest; 0 where it speaks one only.
    """

    name: str
    version: str
    protocol: int
    protocol_oldest: int = 0
    is_set_up: bool
    now: str
