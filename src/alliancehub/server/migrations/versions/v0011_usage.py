"""What jobs used on clusters: one row of each run.

Revision ID: 0011
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

_TEXTS = (
    "job",
    "account",
    "login",
    "allocation",
    "wallet",
    "person",
    "resource",
    "state",
    "begun",
    "ended",
)
_NUMBERS = ("elapsed", "unit_seconds", "rate", "charge", "postings")


def upgrade() -> None:
    """Make the table; nothing was used yet."""
    op.create_table(
        "usage_record",
        sa.Column("cluster", sa.Text, primary_key=True),
        sa.Column("record", sa.Text, primary_key=True),
        *[sa.Column(name, sa.Text, nullable=False) for name in _TEXTS],
        *[sa.Column(name, sa.BigInteger, nullable=False) for name in _NUMBERS],
        *[
            sa.Column(name, sa.Text, nullable=False)
            for name in ("problem", "line_hash", "imported_at")
        ],
        sqlite_with_rowid=False,
    )
    totals = ["cluster", "account", "login", "unit_seconds"]
    op.create_index("usage_record_sum", "usage_record", totals)
    for name, column, where in (
        ("problem", "record", "problem <> ''"),
        ("open", "begun", "ended = ''"),
    ):
        op.create_index(
            f"usage_record_{name}",
            "usage_record",
            ["cluster", column],
            sqlite_where=sa.text(where),
            postgresql_where=sa.text(where),
        )
