"""Bytes of datasets: blobs, their blocks, uploads, and the files of versions.

Revision ID: 0012
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

_GOING = "state <> 'kept'"


def upgrade() -> None:
    """Make the tables; there are no bytes yet."""
    _make("blob", ("sha256",), ("store", "state", "since", "verified_at"), ("size",))
    going = sa.text(_GOING)
    columns = ["state", "since"]
    op.create_index("blob_going", "blob", columns, sqlite_where=going, postgresql_where=going)
    op.create_table(
        "blob_blocks",
        sa.Column("sha256", sa.Text, primary_key=True),
        sa.Column("first", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("hashes", sa.Text, nullable=False),
    )
    op.create_table(
        "upload",
        sa.Column("id", sa.Text, primary_key=True),
        *[sa.Column(name, sa.Text, nullable=False) for name in ("person", "version", "sha256")],
        sa.Column("size", sa.BigInteger, nullable=False),
        *[
            sa.Column(name, sa.Text, nullable=False)
            for name in ("filename", "stored_at", "expires_at")
        ],
    )
    op.create_index("ix_upload_sha256", "upload", ["sha256"])
    op.create_index("ix_upload_expires_at", "upload", ["expires_at"])
    op.create_index("upload_of", "upload", ["version", "sha256"])
    _make("version_file", ("version", "path"), ("sha256", "media_type"), ("size",), ("is_held",))
    op.create_index("version_file_blob", "version_file", ["sha256", "version"])


def _make(
    name: str,
    keys: tuple[str, ...],
    texts: tuple[str, ...],
    numbers: tuple[str, ...],
    flags: tuple[str, ...] = (),
) -> None:
    op.create_table(
        name,
        *[sa.Column(one, sa.Text, primary_key=True) for one in keys],
        *[sa.Column(one, sa.Text, nullable=False) for one in texts],
        *[sa.Column(one, sa.BigInteger, nullable=False) for one in numbers],
        *[sa.Column(one, sa.Integer, nullable=False) for one in flags],
        sqlite_with_rowid=False,
    )
