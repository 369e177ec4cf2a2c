"""A schema of tomorrow for the migration tests: today's steps and one more that rebuilds a table others point at."""

import shutil
from pathlib import Path

from storedesk.foundation.database.migrate import TODAY, Schema

STEP = """
import time
import sqlalchemy as sa
from alembic import op

revision = "{number:04d}"
down_revision = "{before:04d}"


def upgrade() -> None:
    op.create_table("tomorrow", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("text", sa.Text()))
    connection = op.get_bind()
    for at in range(40):
        connection.execute(sa.text("INSERT INTO tomorrow (id, text) VALUES (:at, 'x')"), {{"at": at}})
        time.sleep({pause})
    with op.batch_alter_table("product") as batch:
        batch.add_column(sa.Column("colour", sa.Text()))
        batch.alter_column("note", new_column_name="remark")
    {more}
"""


def schema_of_tomorrow(folder: Path, *, pause: float = 0.0, more: str = "pass") -> Schema:
    """Today's schema and one step; `more` is a statement at its end."""
    scripts = folder / "scripts"
    shutil.copytree(TODAY.scripts, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    number = TODAY.number + 1
    step = STEP.format(number=number, before=TODAY.number, pause=pause, more=more)
    (scripts / "versions" / f"{number:04d}_tomorrow.py").write_text(step, encoding="utf-8")
    return Schema(number, scripts)
