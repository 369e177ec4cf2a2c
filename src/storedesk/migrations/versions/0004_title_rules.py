"""The operator's own title limits say what they change of the shipped rules; words may be allowed in a category."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("title_limit", sa.Column("signs", sa.Text()))
    op.add_column("title_limit", sa.Column("repeats", sa.Integer()))
    op.add_column("title_limit", sa.Column("emoji", sa.Boolean()))
    op.add_column("title_word", sa.Column("category", sa.Text()))
