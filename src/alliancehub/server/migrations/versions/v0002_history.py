"""What rows were before.

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table; what was changed before is not known."""
    op.create_table(
        "row_version",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("row_id", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("command", sa.Text, nullable=False),
        sa.Column("cause", sa.Text, nullable=False),
        sa.Column("op", sa.Text, nullable=False),
        sa.Column("scope_before", sa.Text, nullable=False),
        sa.Column("scope", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("row_version_of", "row_version", ["kind", "row_id", "id"])
    op.create_index("ix_row_version_cause", "row_version", ["cause"])
    op.create_index("ix_row_version_at", "row_version", ["at"])
