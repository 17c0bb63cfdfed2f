"""Bring a database to the newest schema of the core tables, from nothing or any released one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

_FOLDER = Path(__file__).parent


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Run the steps up to a revision, inside the caller's transaction.

    Raises Refusal where the database was written by a newer hub than this.
    """
    script = _script()
    known = {one.revision for one in script.walk_revisions()}
    found = MigrationContext.configure(connection).get_current_revision()
    if found is not None and found not in known:
        raise Refusal(
            "newer_data",
            told(
                "This hub's data has schema {found}, which a newer AllianceHub made.",
                found=str(found),
            ),
            remedy="Install that version or a later one; nothing was changed.",
        )

    def steps(current: Any, _: MigrationContext) -> Any:
        return script._upgrade_revs(revision, current)  # noqa: SLF001 - as alembic.command.upgrade does

    with EnvironmentContext(Config(), script, fn=steps) as environment:
        # The transaction is ours: DDL is part of it, on SQLite too.
        environment.configure(connection=connection, transactional_ddl=True)
        environment.run_migrations()


def revisions() -> list[str]:
    """Return the names of all released schemas, oldest first."""
    return [one.revision for one in _script().walk_revisions()][::-1]


def _script() -> ScriptDirectory:
    return ScriptDirectory(str(_FOLDER))
