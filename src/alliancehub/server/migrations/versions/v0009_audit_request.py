"""Which request wrote an entry of the audit trail, by its number in the log.

Revision ID: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0006"


def upgrade() -> None:
    """Add the column; entries of before do not know theirs."""
    op.add_column("audit", sa.Column("request_id", sa.Text, nullable=False, server_default=""))
