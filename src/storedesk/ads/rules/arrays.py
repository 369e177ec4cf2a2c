"""Advertised words over days as arrays: what every rule of the ads tab looks at.

Rows are words, columns are days, the last column is the last complete day. NaN says that a day is missing from the
imports; a missing day is not a day of zeros. Money is yuan as float64 here, inside formulas alone.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Whole = NDArray[np.int64]

FIGURES = ("impressions", "clicks", "cost", "orders", "sales")
SOFT_FIGURES = ("carts", "favourites")


@dataclass(frozen=True, slots=True)
class WordDays:
    """Figures of N words over T days, each [N, T]; orders and sales stand on the day of the click.

    `multiplier` is the bid of the day as a multiple of the test's default bid: 1 = default, 0 = off, NaN = not known
    (then the last known one is taken). Carts and favourites may be missing altogether.
    """

    impressions: Floats
    clicks: Floats
    cost: Floats
    orders: Floats
    sales: Floats
    multiplier: Floats
    carts: Floats | None = None
    favourites: Floats | None = None

    @property
    def words(self) -> int:
        return int(self.clicks.shape[0])

    @property
    def days(self) -> int:
        return int(self.clicks.shape[1])

    def last(self, days: int) -> "WordDays":
        """The last days alone."""
        return self.between(max(self.days - days, 0), self.days)

    def between(self, first: int, end: int) -> "WordDays":
        """The days from column first up to, not including, column end."""
        return self._each(lambda figures: figures[:, first:end])

    def of(self, rows: Flags | Whole) -> "WordDays":
        """Some words alone, by their numbers or by a flag each."""
        return self._each(lambda figures: figures[rows])

    def _each(self, cut: Callable[[Floats], Floats]) -> "WordDays":
        figures = {field.name: getattr(self, field.name) for field in fields(self)}
        found: dict[str, Any] = {name: None if one is None else cut(one) for name, one in figures.items()}
        return WordDays(**found)


@dataclass(frozen=True, slots=True)
class DayRows:
    """The rows of keyword reports as they come: word and day numbers [R] and the figures of each row [R].

    `figures` has the names of FIGURES and SOFT_FIGURES; a figure left out of it is one the report does not have.
    """

    word: Whole
    day: Whole
    figures: Mapping[str, Floats]


def gather(rows: DayRows, covered: Flags, words: int, multiplier: Floats | None = None) -> WordDays:
    """Rows summed into words x days, in any order and however a day was split.

    covered[T]: the days some import tells of. A word without a row on a covered day had nothing that day (0); on any
    other day it is not known what it had (NaN). Orders or sales the reports do not have are NaN throughout.
    """
    days = len(covered)
    place = rows.word * days + rows.day
    blank = np.where(covered, 0.0, np.nan)

    def summed(name: str) -> Floats:
        if name not in rows.figures:
            return np.full((words, days), np.nan)
        told = rows.figures[name]
        total = np.bincount(place, np.nan_to_num(told), words * days).reshape(words, days)
        return np.where(covered, total, blank)

    bids = np.ones((words, days)) if multiplier is None else multiplier
    hard: dict[str, Any] = {name: summed(name) for name in FIGURES}
    soft = {name: summed(name) for name in SOFT_FIGURES if name in rows.figures}
    return WordDays(**hard, multiplier=bids, **soft)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Days fit for formulas: a cell that is missing or negative is masked together with its whole word-day."""

    days: WordDays
    masked: int
    orders_known: bool


def clean(days: WordDays) -> Cleaned:
    """Word-days with an unknown or impossible figure carry nothing: no clicks, no exposure, no orders.

    Orders and sales that no report has at all do not mask the clicks beside them: `orders_known` says so.
    """
    known = {name: getattr(days, name) for name in FIGURES}
    orders_known = not (days.orders.size and np.isnan(days.orders).all())
    if not orders_known:
        known["orders"] = known["sales"] = np.zeros_like(days.clicks)
    elif np.isnan(days.sales).all():
        known["sales"] = np.zeros_like(days.clicks)
    # the least of a column with a NaN in it is NaN, which is not >= 0 either: one look at every figure is enough
    sound = all(float(figures.min(initial=0.0)) >= 0.0 for figures in known.values())
    bids = _carried(days.multiplier) if np.isnan(days.multiplier.min(initial=0.0)) else days.multiplier
    if sound:
        return Cleaned(replace(days, **known, multiplier=bids), 0, orders_known)
    bad = np.zeros(days.clicks.shape, dtype=bool)
    for name, figures in known.items():
        negative = np.less(figures, 0.0, where=~np.isnan(figures), out=np.zeros(figures.shape, dtype=bool))
        bad |= np.isnan(figures) | (negative if name != "sales" else False)
    kept = {name: np.where(bad, 0.0, np.maximum(figures, 0.0)) for name, figures in known.items()}
    return Cleaned(replace(days, **kept, multiplier=np.where(bad, 0.0, bids)), int(bad.sum()), orders_known)


def _carried(bids: Floats) -> Floats:
    """Bids not told stay what they were; before the first told one they were the default."""
    told = ~np.isnan(bids)
    last = np.maximum.accumulate(np.where(told, np.arange(bids.shape[1]), -1), axis=1)
    carried = np.take_along_axis(bids, np.maximum(last, 0), axis=1)
    return np.where(last >= 0, carried, 1.0)
