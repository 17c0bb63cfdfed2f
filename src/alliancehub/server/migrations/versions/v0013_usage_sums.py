"""What jobs used, added up by account and login, beside the records.

Revision ID: 0013
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Make the sums of what is there, and drop the index that did their work."""
    op.create_table(
        "usage_sum",
        *[sa.Column(name, sa.Text, primary_key=True) for name in ("cluster", "account", "login")],
        sa.Column("unit_seconds", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO usage_sum (cluster, account, login, unit_seconds) "
        "SELECT cluster, account, login, sum(unit_seconds) FROM usage_record "
        "GROUP BY cluster, account, login"
    )
    op.drop_index("usage_record_sum", "usage_record")
