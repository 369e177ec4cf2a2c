"""Reads the word library: words found by what they contain, with what the shop's own search words say of them."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.orm import Session

from storedesk.foundation import figures
from storedesk.foundation.door import Found
from storedesk.keywords import texts
from storedesk.keywords.tables import KEYWORD_NAMES, SEARCH_WORD_DAY

_LATELY = timedelta(days=30)
_LONG_AGO = date(2000, 1, 1)
_WHOLE = ("", "all")
"""How a report says that a line is of all devices together."""


@dataclass(frozen=True, slots=True)
class SearchWord:
    """A word and how many visitors and buyers it led into the shop of late; None where no report tells of it."""

    keyword_id: int
    word: str
    visitors: int | None
    buyers: int | None


def words_with(session: Session, text: str, most: int) -> list[SearchWord]:
    """The words that contain the text: those that led most visitors in lately first, then the shortest.

    Lately is the last 30 days that the shop's search-word report tells of. A day's line of all devices counts alone;
    where there is none, the devices are added up.
    """
    wanted = text.strip()
    if not wanted or most <= 0:
        return []
    words, said = KEYWORD_NAMES.table.c, lately(session).subquery()
    rows = session.execute(
        select(words.id, words.word, said.c.visitors, said.c.buyers)
        .outerjoin(said, said.c.keyword_id == words.id)
        .where(words.word.icontains(wanted, autoescape=True))
        .order_by(func.coalesce(said.c.visitors, -1).desc(), func.length(words.word), words.word)
        .limit(most)
    )
    return [
        SearchWord(row.id, row.word, *(None if value is None else int(value) for value in (row.visitors, row.buyers)))
        for row in rows
    ]


def word_of(session: Session, keyword_id: int) -> str | None:
    """The word of that id; None where there is none."""
    words = KEYWORD_NAMES.table.c
    word: str | None = session.scalar(select(words.word).where(words.id == keyword_id))
    return word


def find(session: Session, text: str, most: int) -> list[Found]:
    """The words for the search box; a single letter or sign finds too many to be of use."""
    if len(text.strip()) < 2:
        return []
    return [
        Found("titles", f"word:{each.keyword_id}", each.word, _detail(each)) for each in words_with(session, text, most)
    ]


def lately(session: Session, today: date | None = None) -> Select[Any]:
    """Visitors and buyers of each word in the last 30 days that the shop's search-word report tells of.

    Later days than today, where one is given, do not count.
    """
    day = SEARCH_WORD_DAY.table.c
    told = select(func.max(day.day)).where(day.span == 1)
    last: date | None = session.scalar(told if today is None else told.where(day.day <= today))
    last = last or _LONG_AGO
    wanted = (day.day > last - _LATELY, day.day <= last, day.span == 1)
    if told_once(session, *wanted):
        sums = (func.sum(day[name]).label(name) for name in ("visitors", "buyers"))
        return select(day.keyword_id, *sums).where(*wanted).group_by(day.keyword_id)
    per_day = (
        select(day.keyword_id, day.day, *(of_all_devices(name).label(name) for name in ("visitors", "buyers")))
        .where(*wanted)
        .group_by(day.keyword_id, day.day)
        .subquery()
    )
    return select(
        per_day.c.keyword_id, func.sum(per_day.c.visitors).label("visitors"), func.sum(per_day.c.buyers).label("buyers")
    ).group_by(per_day.c.keyword_id)


def told_once(session: Session, *within: ColumnElement[bool]) -> bool:
    """Whether of these search-word days none can be told both by device and as a whole.

    Then its lines are simply added up; to put each day together first (of_all_devices) takes five times as long.
    """
    day = SEARCH_WORD_DAY.table.c
    devices = set(session.scalars(select(day.device).where(*within).distinct()))
    return len(devices) <= 1 or devices.isdisjoint(_WHOLE)


def of_all_devices(name: str) -> ColumnElement[Any]:
    """A figure of a word on a day, of a group by both: the line of all devices, else its devices added up."""
    day = SEARCH_WORD_DAY.table.c
    whole = func.max(case((day.device.in_(_WHOLE), day[name])))
    return func.coalesce(whole, func.sum(day[name]))


def _detail(word: SearchWord) -> str:
    if word.visitors is None:
        return str(texts.WORD)
    return str(texts.WORD_LED.format(visitors=figures.count(word.visitors), buyers=figures.count(word.buyers)))
