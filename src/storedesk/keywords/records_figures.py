"""Reads what is known of words: dated snapshots of the market, and what the shop had of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.keywords.records import of_all_devices
from storedesk.keywords.rules.figures import Led, Share, Snapshot, Whole
from storedesk.keywords.rules.pasted_words import PastedWord
from storedesk.keywords.tables import KEYWORD_NAMES, MARKET_WORD, SEARCH_WORD_DAY, WordFigure

DAYS = 30
"""Over how many days the shop's own figures of a word are summed."""
_CHUNK = 400


@dataclass(frozen=True, slots=True)
class Known:
    """Everything that is known of a word: its snapshots, oldest first, and what it led in over DAYS days."""

    word: str
    snapshots: tuple[Snapshot, ...]
    led: Led


def known(session: Session, words: Sequence[str], today: date) -> dict[str, Known]:
    """What is known of each of these words, every word of them answered."""
    snapshots = snapshots_of(session, words)
    led = led_in(session, words, last_told(session, today))
    return {word: Known(word, tuple(snapshots.get(word, ())), led.get(word, Led())) for word in words}


def snapshots_of(session: Session, words: Iterable[str]) -> dict[str, list[Snapshot]]:
    """The dated snapshots of words, oldest first: what market reports say, and what was pasted or typed."""
    found: dict[str, list[Snapshot]] = {}
    said, names = MARKET_WORD.table.c, KEYWORD_NAMES.table.c
    own = WordFigure.__table__.c
    for chunk in _chunks(words):
        market = select(names.word, *(said[name] for name in _TOLD)).join(
            KEYWORD_NAMES.table, names.id == said.keyword_id
        )
        for row in session.execute(market.where(names.word.in_(chunk))).mappings():
            found.setdefault(row["word"], []).append(_snapshot(row))
        for row in session.execute(select(*own).where(own.word.in_(chunk))).mappings():
            found.setdefault(row["word"], []).append(_snapshot(row))
    for told in found.values():
        told.sort(key=lambda each: (each.day, each.span, each.source))
    return found


def led_in(session: Session, words: Iterable[str], last: date, days: int = DAYS) -> dict[str, Led]:
    """What each word led into the shop in the days that end with `last`; words nobody came by are left out.

    A line of all devices counts alone; where a word has none, its devices are added up.
    """
    found: dict[str, Led] = {}
    names, day = KEYWORD_NAMES.table.c, SEARCH_WORD_DAY.table.c
    for chunk in _chunks(words):
        ids = select(names.id).where(names.word.in_(chunk)).scalar_subquery()
        per_day = (
            select(day.keyword_id, day.day, *(of_all_devices(name).label(name) for name in _LED))
            .where(day.keyword_id.in_(ids), day.day > last - timedelta(days=days), day.day <= last, day.span == 1)
            .group_by(day.keyword_id, day.day)
            .subquery()
        )
        sums = [func.sum(per_day.c[name]) for name in _LED]
        wanted = select(names.word, *sums).join(per_day, per_day.c.keyword_id == names.id).group_by(names.word)
        found.update((word, _led(values)) for word, *values in session.execute(wanted))
    return found


def last_told(session: Session, today: date) -> date:
    """The last day up to today of which a report of search words tells, or today where none does."""
    day = SEARCH_WORD_DAY.table.c
    told = select(day.day).where(day.span == 1, day.day <= today).order_by(day.day.desc()).limit(1)
    return session.scalar(told) or today


def keep_figures(session: Session, words: Iterable[PastedWord], day: date, source: str) -> int:
    """Keep what was pasted of words as the snapshot of a day, in place of one of the same source; gives how many."""
    wanted = {each.word: each for each in words if each.tells}
    rows = {}
    for chunk in _chunks(wanted):
        said = select(WordFigure).where(WordFigure.day == day, WordFigure.source == source, WordFigure.word.in_(chunk))
        rows.update({row.word: row for row in session.scalars(said)})
    for word, each in wanted.items():
        row = rows.get(word)
        if row is None:
            row = WordFigure(word=word, day=day, source=source)
            session.add(row)
        row.popularity_low, row.popularity_high = each.popularity or (None, None)
        row.click_rate_low, row.click_rate_high = each.click_rate or (None, None)
        row.pay_rate_low, row.pay_rate_high = each.pay_rate or (None, None)
        row.buyers_low, row.buyers_high = each.buyers or (None, None)
        row.online_items = each.online_items
    return len(wanted)


_TOLD = (
    *("day", "source", "span", "popularity_low", "popularity_high", "heat_low", "heat_high"),
    *("click_rate_low", "click_rate_high", "pay_rate_low", "pay_rate_high", "buyers_low", "buyers_high"),
    *("online_items", "trade_index", "tmall_click_share", "reference_price", "growth", "demand_supply"),
)
"""What a snapshot holds of a market report's line."""
_LED = ("visitors", "cart_users", "favourites", "buyers", "sales")


def _led(values: Sequence[Any]) -> Led:
    """A server gives sums of whole numbers as decimals."""
    visitors, carts, favourites, buyers = (None if value is None else int(value) for value in values[:4])
    return Led(visitors, carts, favourites, buyers, values[4])


def _snapshot(row: Mapping[Any, Any]) -> Snapshot:
    return Snapshot(
        day=row["day"],
        source=row["source"],
        span=row.get("span", 1),
        popularity=_whole(row, "popularity") or _whole(row, "heat"),
        click_rate=_share(row, "click_rate"),
        pay_rate=_share(row, "pay_rate"),
        buyers=_whole(row, "buyers"),
        online_items=row["online_items"],
        trade_index=row.get("trade_index"),
        mall_share=row.get("tmall_click_share"),
        reference_price=row.get("reference_price"),
        growth=row.get("growth"),
        demand_supply=row.get("demand_supply"),
    )


def _whole(row: Mapping[Any, Any], name: str) -> Whole | None:
    low: int | None = row.get(f"{name}_low")
    high: int | None = row.get(f"{name}_high")
    if low is None or high is None:
        one = high if low is None else low
        return None if one is None else (one, one)
    return low, high


def _share(row: Mapping[Any, Any], name: str) -> Share | None:
    low: Decimal | None = row.get(f"{name}_low")
    high: Decimal | None = row.get(f"{name}_high")
    if low is None or high is None:
        one = high if low is None else low
        return None if one is None else (one, one)
    return low, high


def _chunks(words: Iterable[str]) -> Iterable[list[str]]:
    """A statement takes only so many values."""
    every = list(dict.fromkeys(words))
    return (every[start : start + _CHUNK] for start in range(0, len(every), _CHUNK))
