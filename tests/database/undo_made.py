"""Tables for the undo tests alone, with every kind of tie between rows that the shop's tables may come to have."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy import ForeignKey, Integer, MetaData, Text
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from storedesk.foundation.database.base import METADATA, Base
from storedesk.foundation.database.recorder import read_rows
from storedesk.foundation.database.types import Day, Money

OWN = MetaData(naming_convention=METADATA.naming_convention)
"""Apart from the shop's own tables, which other tests list."""


class MadeBase(Base):
    """Recorded like any class of the shop."""

    __abstract__ = True
    metadata = OWN


class Shelf(MadeBase):
    """`books` go with their shelf (the unit of work deletes them), `notes` are left without one."""

    __tablename__ = "undo_shelf"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    name: Mapped[str] = mapped_column(Text, unique=True)
    width: Mapped[Decimal | None] = mapped_column(Money)
    books: Mapped[list[Book]] = relationship(cascade="all, delete-orphan", order_by="Book.id")
    notes: Mapped[list[Note]] = relationship(order_by="Note.id")


class Book(MadeBase):
    """`pages` are deleted by the database, `owner` is emptied by it."""

    __tablename__ = "undo_book"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    shelf_id: Mapped[int] = mapped_column(ForeignKey("undo_shelf.id"))
    title: Mapped[str] = mapped_column(Text)
    bought: Mapped[date | None] = mapped_column(Day)


class Page(MadeBase):
    """A key of two parts, one of them the book's."""

    __tablename__ = "undo_page"

    book_id: Mapped[int] = mapped_column(ForeignKey("undo_book.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    text: Mapped[str] = mapped_column(Text, default="")


class Mark(MadeBase):
    """Two cascades away from the book."""

    __tablename__ = "undo_mark"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    book_id: Mapped[int | None] = mapped_column(ForeignKey("undo_book.id", ondelete="SET NULL"))
    note_id: Mapped[int | None] = mapped_column(ForeignKey("undo_note.id", ondelete="CASCADE"))


class Note(MadeBase):
    """May lie on a shelf."""

    __tablename__ = "undo_note"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    shelf_id: Mapped[int | None] = mapped_column(ForeignKey("undo_shelf.id"))
    text: Mapped[str] = mapped_column(Text)


TABLES = [OWN.tables[made.__tablename__] for made in (Shelf, Book, Page, Note, Mark)]

Picture = dict[str, list[dict[str, object]]]


def picture(session: Session) -> Picture:
    """All rows of these tables, in order."""
    connection, shown = session.connection(), {}
    for table in TABLES:
        columns = list(table.primary_key.columns)
        keys = [tuple(row) for row in connection.execute(table.select().with_only_columns(*columns).order_by(*columns))]
        rows = read_rows(connection, table, keys)
        shown[table.name] = [dict(rows[key]) for key in keys]
    return shown
