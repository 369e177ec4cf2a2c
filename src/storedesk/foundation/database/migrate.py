"""Brings the shop's database up to date: all steps in one transaction, the schema's number with them.

A kill in the middle leaves the old schema; two computers that start together migrate once, for the second waits for the
lock and then finds nothing to do.
"""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from storedesk import migrations
from storedesk.foundation.database import texts
from storedesk.foundation.database.connect import APPLICATION_ID, writer
from storedesk.foundation.errors import UserError


@dataclass(frozen=True, slots=True)
class Schema:
    """A state of the schema: its number, and the folder with env.py and the steps that lead to it."""

    number: int
    scripts: Path


TODAY = Schema(migrations.NEWEST, Path(migrations.__file__).parent)


def schema_number(connection: Connection) -> int:
    """The number of the schema in the database; 0 where there is none yet."""
    if connection.dialect.name == "sqlite":
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    if connection.scalar(text("SELECT to_regclass('alembic_version')")) is None:
        return 0
    return int(connection.scalar(text("SELECT version_num FROM alembic_version")) or 0)


def bring_up(engine: Engine, schema: Schema, name: str) -> None:
    """Run the steps that are missing; `name` is the file's, for messages.

    Raises UserError when rows would lose what they point at.
    """
    with writer(engine).connect() as connection:
        if connection.dialect.name == "sqlite":
            # a step that rebuilds a table must not have the rows that point at it deleted; checked before the commit
            connection.connection.driver_connection.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]
        try:
            with connection.begin():
                if schema_number(connection) < schema.number:
                    _run_steps(connection, schema, name)
        finally:
            # the next user of this connection finds the pragmas as they were made
            connection.invalidate()


def _run_steps(connection: Connection, schema: Schema, name: str) -> None:
    # Alembic is loaded only when there is something to migrate; start-up does not pay for it
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(schema.scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, f"{schema.number:04d}")
    if connection.dialect.name != "sqlite":
        return
    broken = {str(row[0]) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")}
    if broken:
        raise UserError(texts.MIGRATION_BROKE.format(name=name, tables=", ".join(sorted(broken))))
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {schema.number}")
