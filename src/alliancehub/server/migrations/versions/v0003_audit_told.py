"""What the audit trail says, so that it can be read in any language.

Revision ID: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column; what was written before stays in English."""
    op.add_column("audit", sa.Column("told", sa.Text, nullable=False, server_default=""))
