"""Runs that ended early and of which nobody was told yet.

Revision ID: 0015
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Make the table, empty: of what ended before, connectors have told."""
    op.create_table(
        "usage_ending",
        sa.Column("cluster", sa.Text, primary_key=True),
        sa.Column("record", sa.Text, primary_key=True),
        sa.Column("limit_s", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
