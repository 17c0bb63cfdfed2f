"""The ledger of compute credits, and triggers that refuse to change what stands in it.

Revision ID: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_STANDS = "The ledger is append-only: mend a mistake by an entry that reverses it."


def upgrade() -> None:
    """Make the tables, empty, and guard them."""
    op.create_table(
        "ledger_account",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("name", sa.Text, nullable=False, unique=True),
        sa.Column("balance", sa.BigInteger, nullable=False),
        sa.Column("floor", sa.BigInteger, nullable=False),
        sa.CheckConstraint("balance >= floor", name="ledger_account_covered"),
    )
    op.create_table(
        "ledger_entry",
        sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
        *[
            sa.Column(name, sa.Text, nullable=False)
            for name in ("kind", "at", "valued_at", "actor", "reason", "cause_kind", "cause")
        ],
        sa.Column("key", sa.Text, nullable=False, unique=True),
        sa.Column("reverses", sa.BigInteger, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("job", sa.Text, nullable=False),
        sa.Column("unit_seconds", sa.BigInteger, nullable=False),
        sa.Column("is_listed", sa.Integer, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "ledger_posting",
        sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("place", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("account", sa.BigInteger, nullable=False),
        sa.Column("amount", sa.BigInteger, nullable=False),
        sa.Column("balance", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
    _keep_amounts()
    if op.get_bind().dialect.name == "sqlite":
        _guard_sqlite()
    else:
        _guard_postgresql()


def _keep_amounts() -> None:
    """What an allocation was granted has another name now, and is still known."""
    found = sa.inspect(op.get_bind())
    if not found.has_table("allocation"):
        return
    there = {column["name"] for column in found.get_columns("allocation")}
    if "amount" in there and "granted" not in there:
        op.execute("ALTER TABLE allocation RENAME COLUMN amount TO granted")


def _guard_sqlite() -> None:
    for name, event in (
        ("ledger_entry", "UPDATE"),
        ("ledger_entry", "DELETE"),
        ("ledger_posting", "UPDATE"),
        ("ledger_posting", "DELETE"),
        ("ledger_account", "UPDATE OF id, name"),
        ("ledger_account", "DELETE"),
    ):
        verb = event.partition(" ")[0].lower()
        op.execute(
            f"CREATE TRIGGER {name}_no_{verb} BEFORE {event} ON {name} "
            f"BEGIN SELECT RAISE(ABORT, '{_STANDS}'); END"
        )


def _guard_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION ledger_stands() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{_STANDS}' USING ERRCODE = '23514'; END $$"
    )
    for name, events in (
        ("ledger_entry", "UPDATE OR DELETE"),
        ("ledger_posting", "UPDATE OR DELETE"),
        ("ledger_account", "UPDATE OF id, name OR DELETE"),
    ):
        op.execute(
            f"CREATE TRIGGER {name}_stands BEFORE {events} ON {name} "
            "FOR EACH ROW EXECUTE FUNCTION ledger_stands()"
        )
        op.execute(
            f"CREATE TRIGGER {name}_stays BEFORE TRUNCATE ON {name} "
            "FOR EACH STATEMENT EXECUTE FUNCTION ledger_stands()"
        )
