"""Reads what a change of title is judged by: the product's days, products that did not change, and what disturbed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import ColumnElement, Integer, Text, column, func, select, table
from sqlalchemy.orm import Session

from storedesk.foundation import figures
from storedesk.foundation.database.types import Day, Money
from storedesk.keywords import records_figures
from storedesk.products import records as products
from storedesk.products.rules.journal import Kind
from storedesk.products.tables import ITEM_DAY, LISTING, JournalEntry, Product
from storedesk.titles import texts
from storedesk.titles.rules.proof import HISTORY, Disturbance, Measure
from storedesk.titles.tables import TitleVersion

BEFORE = 28
"""In so many days before a change nothing else may have happened: every day after it finds its weekday there."""
AFTER = 14
MOST_CONTROLS = 12
_LEAST_DAYS = 10
"""A control needs so many days on which it was seen."""
_SPEND_MOVED = Decimal("0.3")
_BLOCKING = (Kind.PRICE, Kind.PICTURE, Kind.EVENT, Kind.STOCK_OUT)
_AD_ITEM = table(
    "ad_item_day", column("day", Day), column("span", Integer), column("product_id", Integer), column("cost", Money)
)
"""The ads room stands beside this one; what was spent is read by the table's name."""
_PEAK = table("shop_peak", column("first_day", Day), column("last_day", Day), column("name", Text))
"""So does the shop: the days that an event lasted."""

Days = dict[date, float]


@dataclass(frozen=True, slots=True)
class Control:
    """A product whose title did not change, with its days."""

    product_id: int
    name: str
    series: Days


@dataclass(frozen=True, slots=True)
class Evidence:
    """What touches the comparison from `first` to `last`, and the days of the product and its controls until then.

    The days begin HISTORY days before the change. Those of events of the whole shop are left out of all of them.
    """

    product_id: int
    changed: date
    first: date
    last: date
    measure: Measure
    series: Days
    controls: tuple[Control, ...]
    disturbances: tuple[Disturbance, ...]


def evidence(
    session: Session, product_id: int, changed: date, today: date, measure: Measure = Measure.VISITORS
) -> Evidence:
    """What a change of title can be judged by today."""
    first, last = changed - timedelta(days=BEFORE), min(changed + timedelta(days=AFTER), today)
    chosen = _chosen(session, product_id, measure, first, last)
    begin = changed - timedelta(days=HISTORY)
    series = _series(session, [product_id, *chosen], measure, begin, last)
    for day in event_days(session, begin, last):
        for days in series.values():
            days.pop(day, None)
    called = products.names(session)
    return Evidence(
        product_id,
        changed,
        first,
        last,
        measure,
        series[product_id],
        tuple(Control(identity, called.get(identity, ""), series[identity]) for identity in chosen),
        disturbances(session, product_id, changed, first, last),
    )


def disturbances(session: Session, product_id: int, changed: date, first: date, last: date) -> tuple[Disturbance, ...]:
    """What happened to the product or the shop in these days beside this change of title, in the order of the days."""
    found = []
    for entry in products.journal(session, first, last, product_id):
        if entry.kind is Kind.TITLE:
            if entry.product_id == product_id and entry.day != changed:
                found.append(Disturbance(entry.day, texts.TITLE_CHANGED_TOO))
        elif entry.kind is Kind.EVENT and entry.product_id is None:
            found.append(Disturbance(entry.day, texts.DAYS_LEFT_OUT.format(event=entry.phrase), blocks=False))
        elif entry.kind is not Kind.NOTE:
            found.append(Disturbance(entry.day, entry.phrase, entry.kind in _BLOCKING))
    spend = _spend(session, product_id, changed, first, last)
    if spend is not None:
        found.append(spend)
    return tuple(sorted(found, key=lambda each: (each.day, str(each.what))))


def event_days(session: Session, first: date, last: date) -> set[date]:
    """The days of events of the whole shop, as its journal and its calendar of peaks tell them.

    They say nothing of a title: an event lifts each product in its own measure.
    """
    told = select(JournalEntry.day).where(
        JournalEntry.day.between(first, last),
        JournalEntry.kind == Kind.EVENT.value,
        JournalEntry.product_id.is_(None),
    )
    found = set(session.scalars(told))
    peak = _PEAK.c
    lasted = select(peak.first_day, peak.last_day).where(peak.last_day >= first, peak.first_day <= last)
    for begin, end in session.execute(lasted):
        days = (min(end, last) - max(begin, first)).days + 1
        found.update(max(begin, first) + timedelta(days=step) for step in range(days))
    return found


def series_of(session: Session, product_id: int, first: date, last: date) -> tuple[Days, Days]:
    """A product's visitors and buyers by day."""
    day = ITEM_DAY.table.c
    wanted = select(day.day, day.visitors, day.buyers).where(
        day.product_id == product_id, day.day.between(first, last), day.span == 1
    )
    visitors: Days = {}
    buyers: Days = {}
    for when, seen, bought in session.execute(wanted):
        if seen is not None:
            visitors[when] = float(seen)
        if bought is not None:
            buyers[when] = float(bought)
    return visitors, buyers


def visitors_by_word(session: Session, words: Sequence[str], first: date, last: date) -> dict[str, float]:
    """How many visitors each of these search words led in from the first to the last day; 0 where none came."""
    led = records_figures.led_in(session, words, last, max((last - first).days + 1, 0))
    return {word: float(led[word].visitors or 0) if word in led else 0.0 for word in words}


def _series(session: Session, ids: Sequence[int], measure: Measure, first: date, last: date) -> dict[int, Days]:
    """The days of some products; every one of them is answered."""
    day = ITEM_DAY.table.c
    wanted = select(day.product_id, day.day, _figure(measure)).where(
        day.product_id.in_(ids), day.day.between(first, last), day.span == 1
    )
    found: dict[int, Days] = {identity: {} for identity in ids}
    for product_id, when, value in session.execute(wanted):
        if value is not None:
            found[product_id][when] = float(value)
    return found


def _chosen(session: Session, product_id: int, measure: Measure, first: date, last: date) -> list[int]:
    """Products nothing happened to in these days: of the same category before others, then those most like in size."""
    day, figure = ITEM_DAY.table.c, _figure(measure)
    wanted = (
        select(day.product_id, func.count(figure), func.sum(figure))
        .where(day.day.between(first, last), day.span == 1)
        .group_by(day.product_id)
    )
    averages = {
        identity: float(total) / days
        for identity, days, total in session.execute(wanted)
        if total and (days >= _LEAST_DAYS or identity == product_id)
    }
    touched = _touched(session, first, last) | {product_id}
    category = _categories(session, [*averages, product_id])
    size, own = averages.get(product_id, 0.0), category.get(product_id)

    def unlike(identity: int) -> tuple[bool, float, int]:
        return not own or category.get(identity) != own, abs(averages[identity] - size), identity

    return sorted((identity for identity in averages if identity not in touched), key=unlike)[:MOST_CONTROLS]


def _figure(measure: Measure) -> ColumnElement[int | None]:
    day = ITEM_DAY.table.c
    return day.visitors if measure is Measure.VISITORS else day.buyers


def _touched(session: Session, first: date, last: date) -> set[int]:
    """Products whose title, price or picture was changed in these days, or that were sold out."""
    kinds = [kind.value for kind in (Kind.TITLE, Kind.PRICE, Kind.PICTURE, Kind.STOCK_OUT)]
    told = select(JournalEntry.product_id).where(
        JournalEntry.day.between(first, last), JournalEntry.kind.in_(kinds), JournalEntry.product_id.is_not(None)
    )
    made = select(TitleVersion.product_id).where(TitleVersion.day.between(first, last))
    return {identity for wanted in (told, made) for (identity,) in session.execute(wanted) if identity is not None}


def _categories(session: Session, ids: Iterable[int]) -> dict[int, str]:
    said = LISTING.table.c
    wanted = select(Product.id, Product.category, said.category).outerjoin(LISTING.table, said.product_id == Product.id)
    inside = set(ids)
    return {identity: own or told or "" for identity, own, told in session.execute(wanted) if identity in inside}


def _spend(session: Session, product_id: int, changed: date, first: date, last: date) -> Disturbance | None:
    """Whether the product's ads cost a third more or less a day after the change than before it."""
    day = _AD_ITEM.c
    wanted = (
        select(day.day, func.sum(day.cost))
        .where(day.product_id == product_id, day.day.between(first, last), day.span == 1)
        .where(day.day != changed)
        .group_by(day.day)
    )
    spent = {when: cost or Decimal(0) for when, cost in session.execute(wanted)}
    before_days, after_days = (changed - first).days, (last - changed).days
    if not spent or after_days <= 0:
        return None
    before = sum((cost for when, cost in spent.items() if when < changed), Decimal(0)) / before_days
    after = sum((cost for when, cost in spent.items() if when > changed), Decimal(0)) / after_days
    if abs(after - before) <= _SPEND_MOVED * max(before, Decimal(1)):
        return None
    said = texts.AD_SPEND_CHANGED.format(before=figures.money(before), after=figures.money(after))
    return Disturbance(changed, said)
