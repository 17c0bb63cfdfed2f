"""Which entries of the audit trail are told only to whoever sees the scope that they are of.

Revision ID: 0010
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Add the column; of before there is nothing that is so."""
    op.add_column("audit", sa.Column("sealed", sa.Text, nullable=False, server_default=""))
