"""The columns of the shop's tables: its days, its products, and how far reports cover them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from storedesk.foundation.calendar.weeks import weekday_name
from storedesk.foundation.desktop.columns import ChipValue, Column, Kind
from storedesk.foundation.texts import Phrase
from storedesk.products.rules.journal import KIND_NAMES, Entry
from storedesk.shop import texts as shop_texts
from storedesk.shop.records import Coverage, DayGoal, ProductFigures, ProductGoal
from storedesk.shop.rules.metrics import CARDS, MEANINGS, DayFigures, Metric, of_day
from storedesk.shop.tab import texts

_KINDS: dict[str, Kind] = {"count": "int", "money": "money", "rate": "rate", "number": "number"}
_WIDTHS = {"count": 76, "money": 104, "rate": 88, "number": 88}
_WIDER = {Metric.CONVERSION: 100, Metric.BUYERS: 96, Metric.ORDER_VALUE: 92}
"""Headings that need more room than their figures."""
_SHOWN = frozenset(CARDS)


@dataclass(frozen=True, slots=True)
class DayRow:
    """A day with what the journal says of it."""

    figures: DayFigures
    journal: tuple[Entry, ...]

    @property
    def day(self) -> date:
        return self.figures.day

    @property
    def said(self) -> str:
        """The journal's entries in one line."""
        return "; ".join(
            " ".join(part for part in (str(KIND_NAMES[entry.kind]), entry.product_name) if part)
            for entry in self.journal
        )


@dataclass(frozen=True, slots=True)
class ProductRow:
    """A product beside the change of the whole shop over the same days."""

    figures: ProductFigures
    change: Decimal

    @property
    def moved_share(self) -> Decimal | None:
        """Its part of the change; None where nothing changed, or the product is not on both sides."""
        moved = self.figures.moved
        return moved / self.change if moved is not None and self.change else None


def _metric(metric: Metric) -> Column:
    meaning = MEANINGS[metric]

    def value(row: DayRow) -> Any:
        found = of_day(metric, row.figures)
        return int(found) if found is not None and meaning.unit == "count" else found

    def note(row: DayRow) -> str:
        return str(texts.BORROWED) if metric.value in row.figures.borrowed else ""

    return Column(
        metric.value,
        meaning.name,
        _KINDS[meaning.unit],
        value,
        _WIDER.get(metric, _WIDTHS[meaning.unit]),
        tooltip=meaning.formula,
        hidden=metric not in _SHOWN,
        note=note,
    )


def _day_state(row: DayRow) -> ChipValue | None:
    if row.figures.empty:
        return ChipValue("warning", "triangle-alert", str(texts.NO_REPORT))
    if row.figures.visitors is None:
        return ChipValue("info", "info", str(texts.ONLY_ORDERS))
    return ChipValue("positive", "circle-check", str(texts.COMPLETE))


DAY_COLUMNS: tuple[Column, ...] = (
    Column("day", texts.DAY, "date", lambda row: row.day, 104),
    Column("weekday", texts.WEEKDAY, "text", lambda row: str(weekday_name(row.day, short=True)), 60),
    Column("state", texts.REPORTS, "chip", _day_state, 96),
    *(_metric(metric) for metric in Metric),
    Column("journal", texts.JOURNAL, "text", lambda row: row.said, 112, stretch=True),
)


def _product(key: str, heading: Phrase, kind: Kind, width: int, tooltip: Phrase | str = "") -> Column:
    read: Callable[[ProductRow], Any] = lambda row: getattr(row.figures, key)  # noqa: E731
    return Column(key, heading, kind, read, width, tooltip=tooltip)


def _moved_tone(row: ProductRow) -> str:
    moved = row.figures.moved
    return "" if not moved else "positive" if moved > 0 else "negative"


def _touched(row: ProductRow) -> ChipValue | None:
    return ChipValue("info", "pencil-line", str(texts.TOUCHED)) if row.figures.touched else None


PRODUCT_COLUMNS: tuple[Column, ...] = (
    Column("name", texts.PRODUCT, "text", lambda row: row.figures.name, 160, stretch=True),
    _product("sales", shop_texts.SALES, "money", 108),
    Column(
        "moved", texts.MOVED, "money", lambda row: row.figures.moved, 116, tooltip=texts.MOVED_NOTE, tone=_moved_tone
    ),
    Column("share", texts.SHARE_OF_CHANGE, "rate", lambda row: row.moved_share, 84, places=1, tone=_moved_tone),
    _product("visitors", shop_texts.VISITORS, "int", 80),
    _product("conversion", shop_texts.CONVERSION, "rate", 100, shop_texts.CONVERSION_FORMULA),
    _product("order_value", shop_texts.ORDER_VALUE, "money", 92, shop_texts.ORDER_VALUE_FORMULA),
    _product("buyers", shop_texts.BUYERS, "int", 96),
    _product("items", shop_texts.ITEMS, "int", 80),
    _product("refunds", shop_texts.REFUNDS, "money", 100),
    _product("ad_cost", shop_texts.AD_COST, "money", 100),
    _product("search_visitors", texts.SEARCH_VISITORS, "int", 84),
    _product("cart_users", shop_texts.CARTS, "int", 80),
    _product("favourites", shop_texts.FAVOURITES, "int", 80),
    Column("touched", texts.CHANGED, "chip", _touched, 104),
    _product("code", texts.ITEM_ID, "text", 128),
)


def _coverage_state(row: Coverage) -> ChipValue:
    if row.first is None:
        return ChipValue("neutral", "circle", str(texts.NEVER_IMPORTED))
    if row.missing:
        return ChipValue("warning", "triangle-alert", str(texts.DAYS_MISSING.format(count=len(row.missing))))
    return ChipValue("positive", "circle-check", str(texts.COMPLETE))


def spans_of(days: tuple[date, ...]) -> str:
    """Days as spans: 11-03, 11-07–11-09."""
    runs: list[list[date]] = []
    for day in days:
        if runs and (day - runs[-1][1]).days == 1:
            runs[-1][1] = day
        else:
            runs.append([day, day])
    return ", ".join(f"{a:%m-%d}" if a == b else f"{a:%m-%d}–{b:%m-%d}" for a, b in runs)


COVERAGE_COLUMNS: tuple[Column, ...] = (
    Column("name", texts.REPORT, "text", lambda row: str(row.name), 200),
    Column("state", texts.STATE, "chip", _coverage_state, 140),
    Column("covered", texts.DAYS_COVERED, "int", width=100),
    Column("missing", texts.MISSING_DAYS, "text", lambda row: spans_of(row.missing), 320, stretch=True),
    Column("first", texts.FIRST_DAY, "date", width=112),
    Column("last", texts.LAST_DAY, "date", width=112),
)


def _reached_tone(row: Any) -> str:
    if row.reached is None:
        return "muted"
    return "positive" if row.reached >= row.target else "warning"


DAY_GOAL_COLUMNS: tuple[Column, ...] = (
    Column("day", texts.DAY, "date", width=92),
    Column("weekday", texts.WEEKDAY, "text", lambda row: str(weekday_name(row.day, short=True)), 56),
    Column("target", texts.TARGET, "money", width=76, places=0),
    Column("reached", texts.REACHED, "money", width=76, places=0, tone=_reached_tone),
    Column("peak", texts.PEAK, "text", width=64, stretch=True, note=lambda row: row.peak or ""),
)


def _typed(row: ProductGoal) -> ChipValue:
    if row.typed:
        return ChipValue("info", "pencil-line", str(texts.TYPED))
    return ChipValue("neutral", "scale", str(texts.SHARED_OUT))


PRODUCT_GOAL_COLUMNS: tuple[Column, ...] = (
    Column("name", texts.PRODUCT, "text", width=96, stretch=True),
    Column("target", texts.TARGET, "money", width=84, places=0),
    Column("reached", texts.REACHED, "money", width=84, places=0),
    Column("completion", texts.DONE, "rate", width=72, places=0),
    Column("typed", texts.ORIGIN, "chip", _typed, 80),
)

__all__ = [
    "COVERAGE_COLUMNS",
    "DAY_COLUMNS",
    "DAY_GOAL_COLUMNS",
    "PRODUCT_COLUMNS",
    "PRODUCT_GOAL_COLUMNS",
    "DayGoal",
    "DayRow",
    "ProductRow",
    "spans_of",
]
