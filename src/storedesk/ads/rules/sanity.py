"""Figures that contradict themselves: each a clear sentence, and none of them stops a verdict."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

import numpy as np

from storedesk.ads import texts
from storedesk.ads.rules.arrays import FIGURES, Flags, Floats, WordDays
from storedesk.foundation import figures
from storedesk.foundation.texts import Phrase

DEAREST_CLICK = Decimal(500)
"""Yuan. No search click costs that much; cents read as yuan do."""
HIGHEST_ROI = Decimal(1000)
_LEAST_COST = 1.0
"""Yuan; of less no ROI is told."""
_SEVERAL = 3
"""Clicks that no platform gives away."""


class Oddity(StrEnum):
    """What is odd."""

    CLICKS_UNSEEN = "clicks_unseen"
    ORDERS_ABOVE_CLICKS = "orders_above_clicks"
    COST_UNCLICKED = "cost_unclicked"
    CLICKS_FREE = "clicks_free"
    NEGATIVE = "negative"
    ABSURD_CTR = "absurd_ctr"
    ABSURD_CPC = "absurd_cpc"
    ABSURD_ROI = "absurd_roi"
    MISSING_DAYS = "missing_days"
    MISSING_CELLS = "missing_cells"
    TWO_WINDOWS = "two_windows"
    TWO_PLANS = "two_plans"
    PARTS_OF_CENTS = "parts_of_cents"
    NO_WORDS = "no_words"
    NO_BUDGET = "no_budget"
    NO_MARGIN = "no_margin"
    NO_COST = "no_cost"


@dataclass(frozen=True, slots=True)
class Odd:
    """An oddity, its sentence, and the numbers of the words it is about (none: the whole test)."""

    oddity: Oddity
    sentence: Phrase
    words: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TestFrame:
    """What a test is made of, before any figure: margin_rate None where no cost is known."""

    words: int
    daily_budget: Decimal | None
    margin_rate: Decimal | None

    __test__ = False


def check_figures(days: WordDays) -> tuple[Odd, ...]:
    """Everything odd about the figures of a test, in the order of how much it matters."""
    unknown = np.isnan(days.impressions) | np.isnan(days.clicks) | np.isnan(days.cost)
    day_missing = np.asarray(unknown.all(axis=0)) & (days.words > 0)
    holes = unknown & ~day_missing[None, :]
    # a cell with a hole contradicts nothing
    told = [np.where(unknown, 0.0, np.nan_to_num(getattr(days, name))) for name in FIGURES]
    impressions, clicks, cost, orders, sales = told
    bought = orders.sum(axis=1) > clicks.sum(axis=1)
    spent, clicked = cost.sum(axis=1), clicks.sum(axis=1)
    dear = (clicked > 0) & (spent > float(DEAREST_CLICK) * clicked)
    rich = (spent >= _LEAST_COST) & (sales.sum(axis=1) > float(HIGHEST_ROI) * spent)
    cents = np.abs(cost * 100 - np.round(cost * 100)) > 1e-6
    negative = np.logical_or.reduce([figure < 0 for figure in (impressions, clicks, cost, orders)])
    found = [
        _of_days(Oddity.NEGATIVE, texts.SANE_NEGATIVE, negative),
        _of_days(Oddity.CLICKS_UNSEEN, texts.SANE_CLICKS_UNSEEN, (clicks > 0) & (impressions == 0)),
        _of_days(Oddity.ABSURD_CTR, texts.SANE_ABSURD_CTR, (clicks > impressions) & (impressions > 0)),
        _of_days(Oddity.COST_UNCLICKED, texts.SANE_COST_UNCLICKED, (cost > 0) & (clicks == 0)),
        _of_words(Oddity.ORDERS_ABOVE_CLICKS, texts.SANE_ORDERS_ABOVE, bought),
        _of_words(Oddity.CLICKS_FREE, texts.SANE_CLICKS_FREE, (clicked >= _SEVERAL) & (spent <= 0)),
        _of_words(Oddity.ABSURD_CPC, _limited(texts.SANE_ABSURD_CPC, figures.money(DEAREST_CLICK)), dear),
        _of_words(Oddity.ABSURD_ROI, _limited(texts.SANE_ABSURD_ROI, figures.count(HIGHEST_ROI)), rich),
        _of_days(Oddity.PARTS_OF_CENTS, texts.SANE_THREE_DECIMALS, cents),
        _of_days(Oddity.MISSING_CELLS, texts.SANE_MISSING_CELLS, holes),
    ]
    if day_missing.any():
        sentence = texts.SANE_MISSING_DAYS.format(count=int(day_missing.sum()))
        found.append(Odd(Oddity.MISSING_DAYS, sentence))
    return tuple(odd for odd in found if odd is not None)


def check_windows(by_day: Mapping[date, Sequence[int | None]]) -> tuple[Odd, ...]:
    """Days that came with two attribution windows."""
    double = sum(len(set(windows)) > 1 for windows in by_day.values())
    return (Odd(Oddity.TWO_WINDOWS, texts.SANE_TWO_WINDOWS.format(count=double)),) if double else ()


def check_plans(plans_of_word: Mapping[int, Sequence[object]]) -> tuple[Odd, ...]:
    """Words that are advertised in more than one plan."""
    double = tuple(sorted(word for word, plans in plans_of_word.items() if len(set(plans)) > 1))
    return (Odd(Oddity.TWO_PLANS, texts.SANE_TWO_PLANS.format(count=len(double)), double),) if double else ()


def check_frame(frame: TestFrame) -> tuple[Odd, ...]:
    """What a test lacks before it starts."""
    found = []
    if frame.words <= 0:
        found.append(Odd(Oddity.NO_WORDS, texts.SANE_NO_WORDS))
    if not frame.daily_budget or frame.daily_budget <= 0:
        found.append(Odd(Oddity.NO_BUDGET, texts.SANE_NO_BUDGET))
    if frame.margin_rate is None:
        found.append(Odd(Oddity.NO_COST, texts.SANE_NO_COST))
    elif frame.margin_rate <= 0:
        found.append(Odd(Oddity.NO_MARGIN, texts.SANE_NO_MARGIN))
    return tuple(found)


def _limited(sentence: Phrase, limit: str) -> Phrase:
    return sentence.format(limit=limit)


def _of_days(oddity: Oddity, sentence: Phrase, cells: Flags) -> Odd | None:
    return _odd(oddity, sentence, int(cells.sum()), np.asarray(cells.any(axis=1)))


def _of_words(oddity: Oddity, sentence: Phrase, words: Flags) -> Odd | None:
    return _odd(oddity, sentence, int(words.sum()), words)


def _odd(oddity: Oddity, sentence: Phrase, count: int, words: Flags | Floats) -> Odd | None:
    if not count:
        return None
    return Odd(oddity, sentence.format(count=count), tuple(int(each) for each in np.flatnonzero(words)))
