"""Routines that come back, and the tasks of each week with what became of them."""

from datetime import date, datetime

from sqlalchemy import Boolean, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storedesk.foundation.database.base import Base
from storedesk.foundation.database.types import Day, Moment


class Routine(Base):
    """Work that comes back: daily, on weekdays, weekly on a day, or monthly on a day, for one role.

    `rhythm` is one of checklist.rules.rhythm.Rhythm; `days` are weekday numbers (1 Monday … 7) or days of the month, as
    comma-separated text. `key` names a shipped routine (empty for the operator's own); its text then follows the
    language until the operator edits it (`title` set).
    """

    __tablename__ = "routine"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    key: Mapped[str] = mapped_column(Text, default="")
    title: Mapped[str] = mapped_column(Text, default="")
    detail: Mapped[str] = mapped_column(Text, default="")
    role: Mapped[str] = mapped_column(Text)
    tab: Mapped[str] = mapped_column(Text, default="")
    rhythm: Mapped[str] = mapped_column(Text)
    days: Mapped[str] = mapped_column(Text, default="")
    enabled: Mapped[bool] = mapped_column(Boolean, default=True)
    position: Mapped[int] = mapped_column(Integer, default=0)


class Task(Base):
    """One line of one week's list, made once from a routine, a tab or by hand, then owned by the operator.

    `week` is the Monday. `source` is "routine", "hand" or the key of the tab that asked; with `source_key` it names the
    thing asked for, so that gathering a week twice makes no second line. `state` is one of checklist.rules.tasks.State
    (open, done, dropped, carried); a postponed task keeps `original_day`. `edited` says that the operator rewrote it:
    gathering again then leaves its words, role and day alone.
    """

    __tablename__ = "task"
    __table_args__ = (UniqueConstraint("week", "source", "source_key"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    week: Mapped[date] = mapped_column(Day, index=True)
    day: Mapped[date] = mapped_column(Day)
    original_day: Mapped[date | None] = mapped_column(Day)
    role: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    detail: Mapped[str] = mapped_column(Text, default="")
    source: Mapped[str] = mapped_column(Text)
    source_key: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text, default="open")
    done_at: Mapped[datetime | None] = mapped_column(Moment)
    note: Mapped[str] = mapped_column(Text, default="")
    carried_from: Mapped[date | None] = mapped_column(Day)
    edited: Mapped[bool] = mapped_column(Boolean, default=False)
    position: Mapped[int] = mapped_column(Integer, default=0)
