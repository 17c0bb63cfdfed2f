"""The tables every hub has, whatever kinds it knows. Alembic builds them; see ``migrations``.

Instants of records are ISO 8601 texts like everywhere; those of tokens, which are compared with
the clock on every request, are whole Unix seconds.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    text,
)

METADATA = MetaData()

META = Table(
    "hub_meta",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

# One row: the number of the last commit. `epoch` changes when a backup is restored.
SYNC_CLOCK = Table(
    "sync_clock",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("epoch", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),
)

# The random tag tells a cursor of this history from one of another that had the same number.
SYNC_COMMIT = Table(
    "sync_commit",
    METADATA,
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("tag", Text, nullable=False),
    Column("at", Text, nullable=False),
)

# Only the latest entry of each row in each scope: P (put, with its cells as JSON) or D (gone).
# `size` is the length of the body: from the index alone it is known whether news fit into a page.
SYNC_CHANGE = Table(
    "sync_change",
    METADATA,
    Column("scope", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("row_id", Text, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("op", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("size", Integer, nullable=False, server_default="0"),
    Index("sync_change_news", "scope", "seq", "op", "kind", "size"),
)

# What the rows of a scope add up to; see ``digests``.
SYNC_DIGEST = Table(
    "sync_digest",
    METADATA,
    Column("scope", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("bucket", Text, primary_key=True),
    Column("total", BigInteger, nullable=False),
    Column("hash", BigInteger, nullable=False),
)

DEVICE = Table(
    "device",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("person", Text, nullable=False, index=True),
    Column("last_mid", BigInteger, nullable=False),
    Column("seen_at", Text, nullable=False),
)

OUTCOME = Table(
    "outcome",
    METADATA,
    Column("device", Text, primary_key=True),
    Column("mid", BigInteger, primary_key=True),
    Column("cause", Text, nullable=False),
    Column("verdict", Text, nullable=False),
)

AUDIT = Table(
    "audit",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False, index=True),
    Column("command", Text, nullable=False),
    Column("kind", Text, nullable=False, index=True),
    Column("row_id", Text, nullable=False, index=True),
    Column("status", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("told", Text, nullable=False, server_default=""),
    Column("request_id", Text, nullable=False, server_default=""),
    Column("sealed", Text, nullable=False, server_default=""),
)

CREDENTIAL = Table(
    "credential",
    METADATA,
    Column("person", Text, primary_key=True),
    Column("password_hash", Text, nullable=False),
    Column("changed_at", Text, nullable=False),
)

# `successor` is the hash of the refresh token that was given in exchange for this one.
TOKEN = Table(
    "token",
    METADATA,
    Column("hash", Text, primary_key=True),
    Column("family", Text, nullable=False, index=True),
    Column("use", Text, nullable=False),
    Column("person", Text, nullable=False, index=True),
    Column("device_name", Text, nullable=False),
    Column("expires", BigInteger, nullable=False, index=True),
    Column("used", BigInteger, nullable=False),
    Column("successor", Text, nullable=False),
    Column("is_revoked", Integer, nullable=False),
)

INVITATION = Table(
    "invitation",
    METADATA,
    Column("hash", Text, primary_key=True),
    Column("account", Text, nullable=False, index=True),
    Column("expires", BigInteger, nullable=False),
    Column("is_used", Integer, nullable=False),
)

# What rows were before; see ``history``.
ROW_VERSION = Table(
    "row_version",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("version", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("row_id", Text, nullable=False),
    Column("at", Text, nullable=False, index=True),
    Column("actor", Text, nullable=False),
    Column("command", Text, nullable=False),
    Column("cause", Text, nullable=False, index=True),
    Column("op", Text, nullable=False),
    Column("scope_before", Text, nullable=False),
    Column("scope", Text, nullable=False),
    Column("body", Text, nullable=False),
    Index("row_version_of", "kind", "row_id", "id"),
)

# What workers of one hub tell each other; see ``signals``.
SIGNAL = Table(
    "signal",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("worker", Text, nullable=False),
    Column("body", Text, nullable=False),
)

# The columns of each kind when its bodies in `sync_change` were last written.
KIND_COLUMNS = Table(
    "kind_columns",
    METADATA,
    Column("kind", Text, primary_key=True),
    Column("columns", Text, nullable=False),
)

# The ledger: triggers refuse to change what stands in it. An entry is a transaction, numbered
# without gaps, so that a missing one is seen; its postings say which account it gives to and takes
# from. An account's balance is kept beside them, since every write asks for it; see ``ledger``.
LEDGER_ACCOUNT = Table(
    "ledger_account",
    METADATA,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False, unique=True),
    Column("balance", BigInteger, nullable=False),
    Column("floor", BigInteger, nullable=False),
    CheckConstraint("balance >= floor", name="ledger_account_covered"),
)

# `at` is when it was posted, `valued_at` when what it is about happened: the end of a job.
# `is_listed` tells whether the lines of the statement were written in the same transaction.
LEDGER_ENTRY = Table(
    "ledger_entry",
    METADATA,
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("valued_at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("cause_kind", Text, nullable=False),
    Column("cause", Text, nullable=False),
    Column("key", Text, nullable=False, unique=True),
    Column("reverses", BigInteger, nullable=False),
    Column("person", Text, nullable=False),
    Column("job", Text, nullable=False),
    Column("unit_seconds", BigInteger, nullable=False),
    Column("is_listed", Integer, nullable=False),
    Column("hash", Text, nullable=False),
    sqlite_with_rowid=False,
)

# `balance` is what the account has after it.
LEDGER_POSTING = Table(
    "ledger_posting",
    METADATA,
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("account", BigInteger, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("balance", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

# One row of each run of a job that used something. `charge` is what of it stands in the ledger, at
# the `rate` that held when it began; where it could not be charged yet, `problem` says why.
USAGE_RECORD = Table(
    "usage_record",
    METADATA,
    Column("cluster", Text, primary_key=True),
    Column("record", Text, primary_key=True),
    Column("job", Text, nullable=False),
    Column("account", Text, nullable=False),
    Column("login", Text, nullable=False),
    Column("allocation", Text, nullable=False),
    Column("wallet", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("resource", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("begun", Text, nullable=False),
    Column("ended", Text, nullable=False),
    Column("elapsed", BigInteger, nullable=False),
    Column("unit_seconds", BigInteger, nullable=False),
    Column("rate", BigInteger, nullable=False),
    Column("charge", BigInteger, nullable=False),
    Column("postings", BigInteger, nullable=False),
    Column("problem", Text, nullable=False),
    Column("line_hash", Text, nullable=False),
    Column("imported_at", Text, nullable=False),
    Index(
        "usage_record_problem",
        "cluster",
        "record",
        sqlite_where=text("problem <> ''"),
        postgresql_where=text("problem <> ''"),
    ),
    Index(
        "usage_record_open",
        "cluster",
        "begun",
        sqlite_where=text("ended = ''"),
        postgresql_where=text("ended = ''"),
    ),
    sqlite_with_rowid=False,
)

# What the records of an account and a login add up to, written with them: limits are worked out
# from it at each turn of a connector. An index over all records did that, for a tenth of the time
# of each import.
USAGE_SUM = Table(
    "usage_sum",
    METADATA,
    Column("cluster", Text, primary_key=True),
    Column("account", Text, primary_key=True),
    Column("login", Text, primary_key=True),
    Column("unit_seconds", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

# Runs that ended early and of which nobody was told yet, written with their records and struck off
# with what is told: a connector that is killed in between tells of them in its next run.
USAGE_ENDING = Table(
    "usage_ending",
    METADATA,
    Column("cluster", Text, primary_key=True),
    Column("record", Text, primary_key=True),
    Column("limit_s", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

# Bytes that a store has, verified. `state` is kept, doomed (nothing needs it since `since`; it is
# still given out) or dropped (as good as gone: housekeeping removes its bytes next); see `blobs`.
BLOB = Table(
    "blob",
    METADATA,
    Column("sha256", Text, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("store", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("since", Text, nullable=False),
    Column("verified_at", Text, nullable=False),
    Index(
        "blob_going",
        "state",
        "since",
        sqlite_where=text("state <> 'kept'"),
        postgresql_where=text("state <> 'kept'"),
    ),
    sqlite_with_rowid=False,
)

# SHA-256 of the blocks of a blob of more than one, as hex, some thousand to a row from `first` on.
BLOB_BLOCKS = Table(
    "blob_blocks",
    METADATA,
    Column("sha256", Text, primary_key=True),
    Column("first", BigInteger, primary_key=True, autoincrement=False),
    Column("hashes", Text, nullable=False),
)

# An upload, begun and perhaps ended; how far it is says the file of its part.
UPLOAD = Table(
    "upload",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("person", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("sha256", Text, nullable=False, index=True),
    Column("size", BigInteger, nullable=False),
    Column("filename", Text, nullable=False),
    Column("stored_at", Text, nullable=False),
    Column("expires_at", Text, nullable=False, index=True),
    Index("upload_of", "version", "sha256"),
)

# The manifest of a version. `is_held`: the bytes are there, and this version may use them, since
# whoever named them sent them or may read them elsewhere; knowing a hash is not enough.
VERSION_FILE = Table(
    "version_file",
    METADATA,
    Column("version", Text, primary_key=True),
    Column("path", Text, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("is_held", Integer, nullable=False),
    Index("version_file_blob", "sha256", "version"),
    sqlite_with_rowid=False,
)

# Of drafts: their folders, and those files that are written otherwise than they fold, by what they
# fold to. A path that is written as it folds stands in the manifest.
VERSION_NAME = Table(
    "version_name",
    METADATA,
    Column("version", Text, primary_key=True),
    Column("is_folder", Integer, primary_key=True, autoincrement=False),
    Column("folded", Text, primary_key=True),
    Column("written", Text, nullable=False),
    sqlite_with_rowid=False,
)

# What those use that versions are counted for, and of which versions, files and bytes that is the
# sum: where these are others by now, it is added up anew.
STORAGE_SUM = Table(
    "storage_sum",
    METADATA,
    Column("payer", Text, primary_key=True),
    Column("versions", BigInteger, nullable=False),
    Column("files", BigInteger, nullable=False),
    Column("bytes", BigInteger, nullable=False),
    Column("used", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
