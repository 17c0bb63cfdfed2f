"""What the files and folders of drafts are called where case does not count; storage, added up.

Revision ID: 0014
"""

import unicodedata
from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

_AT_ONCE = 10_000
_PUT = (
    "INSERT INTO version_name (version, is_folder, folded, written) "
    "VALUES (:version, :is_folder, :folded, :written) "
    "ON CONFLICT (version, is_folder, folded) DO NOTHING"
)


def upgrade() -> None:
    """Make the tables, and give the drafts that there are their names."""
    op.create_table(
        "version_name",
        sa.Column("version", sa.Text, primary_key=True),
        sa.Column("is_folder", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("folded", sa.Text, primary_key=True),
        sa.Column("written", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "storage_sum",
        sa.Column("payer", sa.Text, primary_key=True),
        *[
            sa.Column(name, sa.BigInteger, nullable=False)
            for name in ("versions", "files", "bytes", "used")
        ],
        sqlite_with_rowid=False,
    )
    bind = op.get_bind()
    if sa.inspect(bind).has_table("dataset_version"):
        _name(bind)


def _name(bind: sa.Connection) -> None:
    drafts = bind.execute(
        sa.text("SELECT id FROM dataset_version WHERE state IN ('draft', 'in_review')")
    )
    for (version,) in drafts.fetchall():
        after = ""
        while paths := _paths(bind, version, after):
            after = paths[-1]
            found = [
                {"version": version, "is_folder": kind, "folded": key, "written": written}
                for path in paths
                for kind, key, written in _names(path)
            ]
            if found:
                bind.execute(sa.text(_PUT), found)


def _paths(bind: sa.Connection, version: str, after: str) -> list[str]:
    found = bind.execute(
        sa.text(
            "SELECT path FROM version_file WHERE version = :version AND path > :after "
            "ORDER BY path LIMIT :most"
        ),
        {"version": version, "after": after, "most": _AT_ONCE},
    )
    return [path for (path,) in found]


def _names(path: str) -> Iterator[tuple[int, str, str]]:
    parts = path.split("/")
    for depth in range(1, len(parts)):
        folder = "/".join(parts[:depth])
        yield 1, _folded(folder), folder
    if _folded(path) != path:
        yield 0, _folded(path), path


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", path.casefold())
