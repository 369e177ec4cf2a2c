"""What is remembered of every import: the file, what was recognised, the counts, the control sums."""

from datetime import date, datetime

from sqlalchemy import BigInteger, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from storedesk.foundation.database.base import Base
from storedesk.foundation.database.types import Day, Moment


class ImportBatch(Base):
    """One table of one file taken in; forgetting it takes exactly its rows out again.

    `controls` is JSON: column -> {taken, refused, stated, slack, currency}. `ledgers` is JSON: ledger name -> {new,
    replaced, unchanged, sums: {column: whole number}}. `file_sha256` names the compressed raw file kept beside the
    database.
    """

    __tablename__ = "import_batch"
    __table_args__ = (Index("ix_import_batch_file", "file_sha256", "report_key", "table_name"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    report_key: Mapped[str] = mapped_column(Text)
    rank: Mapped[int] = mapped_column(Integer, default=0)
    file_name: Mapped[str] = mapped_column(Text)
    table_name: Mapped[str] = mapped_column(Text, default="")
    file_sha256: Mapped[str] = mapped_column(Text)
    file_size: Mapped[int] = mapped_column(BigInteger)
    imported_at: Mapped[datetime] = mapped_column(Moment)
    first_day: Mapped[date | None] = mapped_column(Day)
    last_day: Mapped[date | None] = mapped_column(Day)
    row_count: Mapped[int] = mapped_column(Integer)
    new_count: Mapped[int] = mapped_column(Integer)
    replaced_count: Mapped[int] = mapped_column(Integer)
    unchanged_count: Mapped[int] = mapped_column(Integer)
    refused_count: Mapped[int] = mapped_column(Integer)
    unknown_headings: Mapped[str] = mapped_column(Text, default="[]")
    controls: Mapped[str] = mapped_column(Text, default="{}")
    ledgers: Mapped[str] = mapped_column(Text, default="{}")
