"""How long the rendered rows are, in the index that pulls go by: what fits a page is known at once.

Revision ID: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the column, measure what is there, and put the new index in the place of the old."""
    op.add_column("sync_change", sa.Column("size", sa.Integer, nullable=False, server_default="0"))
    op.execute("UPDATE sync_change SET size = length(body)")
    op.drop_index("sync_change_seq", "sync_change")
    news = ["scope", "seq", "op", "kind", "size"]
    op.create_index("sync_change_news", "sync_change", news)
