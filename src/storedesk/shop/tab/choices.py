"""What the operator has chosen to look at: the period and what stands beside it, one product or all, which figure."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar

from storedesk.foundation.calendar.weeks import Week, day_name, month_name
from storedesk.foundation.settings import Settings
from storedesk.foundation.texts import Phrase
from storedesk.shop.rules.metrics import Metric
from storedesk.shop.rules.periods import Against, Period, Span, last_days, period_of
from storedesk.shop.tab import texts

_KEPT = "shop.choice"
_Kept = TypeVar("_Kept", bound=StrEnum)


class Pick(StrEnum):
    """How a period is picked in the tool row."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    SEVEN = "seven"
    THIRTY = "thirty"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    OWN = "own"


class Beside(StrEnum):
    """Which other periods stand beside the one shown."""

    NOTHING = "nothing"
    BEFORE = "before"
    YEAR = "year"
    BOTH = "both"


PICK_NAMES: tuple[tuple[Pick, Phrase], ...] = (
    (Pick.TODAY, texts.TODAY),
    (Pick.YESTERDAY, texts.YESTERDAY),
    (Pick.SEVEN, texts.SEVEN_DAYS),
    (Pick.THIRTY, texts.THIRTY_DAYS),
    (Pick.WEEK, texts.WEEK),
    (Pick.MONTH, texts.MONTH),
    (Pick.QUARTER, texts.QUARTER),
    (Pick.YEAR, texts.YEAR),
    (Pick.OWN, texts.OWN_DATES),
)
BESIDE_NAMES: tuple[tuple[Beside, Phrase], ...] = (
    (Beside.NOTHING, texts.ALONE),
    (Beside.BEFORE, texts.BEFORE),
    (Beside.YEAR, texts.YEAR_BEFORE),
    (Beside.BOTH, texts.BOTH),
)
_SPANS = {
    Pick.TODAY: Span.DAY,
    Pick.YESTERDAY: Span.DAY,
    Pick.SEVEN: Span.SEVEN,
    Pick.THIRTY: Span.THIRTY,
    Pick.WEEK: Span.WEEK,
    Pick.MONTH: Span.MONTH,
    Pick.QUARTER: Span.QUARTER,
    Pick.YEAR: Span.YEAR,
}

_WANTED = {"7": Pick.SEVEN, "30": Pick.THIRTY, "month": Pick.MONTH, "year": Pick.YEAR}
"""The settings' names of the periods that the tool row has too."""


@dataclass(frozen=True, slots=True)
class Choice:
    """All that decides what is shown. `product_id` None is the whole shop."""

    pick: Pick
    period: Period
    beside: Beside = Beside.BOTH
    product_id: int | None = None
    metric: Metric = Metric.SALES

    @property
    def against(self) -> tuple[Against, ...]:
        """The comparisons wanted, the period before first."""
        wanted = {
            Beside.BEFORE: (Against.BEFORE,),
            Beside.YEAR: (Against.YEAR,),
            Beside.BOTH: (Against.BEFORE, Against.YEAR),
        }
        return wanted.get(self.beside, ())

    @property
    def explained(self) -> Against:
        """The comparison whose change is taken apart: the period before, unless only the year before is wanted."""
        return Against.YEAR if self.beside == Beside.YEAR else Against.BEFORE

    def stepped(self, steps: int) -> "Choice":
        """The periods before (negative) or after."""
        return replace(self, period=self.period.step(steps))

    def shows_the_same_as(self, other: "Choice") -> bool:
        """Whether both are answered by the same figures: which of them is charted does not matter."""
        return replace(self, metric=other.metric) == other


def picked(pick: Pick, closed: date, today: date) -> Period:
    """The period picked; 7 and 30 days end with the last day that can be known."""
    if pick == Pick.TODAY:
        return period_of(Span.DAY, today)
    if pick == Pick.YESTERDAY:
        return period_of(Span.DAY, today - timedelta(days=1))
    return period_of(_SPANS[pick], closed)


def kept_choice(settings: Settings, closed: date, today: date) -> Choice:
    """What the settings want to see first, else what was looked at last time, moved on to the days of today."""
    kept = settings.get(_KEPT, {})
    pick, period = _first_shown(settings, closed, today)
    if pick is None:
        pick = _one_of(Pick, kept.get("pick"), Pick.MONTH)
        pick = Pick.THIRTY if pick == Pick.OWN else pick
    return Choice(
        pick,
        period or picked(pick, closed, today),
        _one_of(Beside, kept.get("beside"), Beside.BOTH),
        None,
        _one_of(Metric, kept.get("metric"), Metric.SALES),
    )


def first_choice(settings: Settings, closed: date, today: date, known: tuple[date, date] | None) -> Choice:
    """As kept_choice; where that period lies after all that has been imported, the one in which the reports end.

    Who begins with the reports of last spring sees last spring, not an empty month.
    """
    choice = kept_choice(settings, closed, today)
    if known is None or choice.period.first <= known[1]:
        return choice
    return kept_choice(settings, known[1], today)


def _first_shown(settings: Settings, closed: date, today: date) -> tuple[Pick | None, Period | None]:
    """The period the operator wants to see first, where the settings name one."""
    wanted = settings.get("period", "")
    if wanted in _WANTED:
        return _WANTED[wanted], None
    if wanted == "last_month":
        return Pick.MONTH, picked(Pick.MONTH, closed, today).step(-1)
    return (Pick.OWN, last_days(closed, int(wanted))) if wanted.isdigit() else (None, None)


def keep_choice(settings: Settings, choice: Choice) -> None:
    """Remember how it was looked at; not the product, which would hide the others tomorrow."""
    kept = {"pick": choice.pick.value, "beside": choice.beside.value, "metric": choice.metric.value}
    settings.set(_KEPT, kept)


def period_name(period: Period) -> str:
    """The period as it is said: its month, week or day, or its first and last day."""
    if period.span == Span.DAY:
        return str(day_name(period.first, year=True))
    if period.span == Span.MONTH:
        return str(month_name(period.first))
    if period.span == Span.YEAR:
        return str(texts.YEAR_NAMED.format(year=period.first.year))
    if period.span == Span.QUARTER:
        return str(texts.QUARTER_NAMED.format(year=period.first.year, number=(period.first.month + 2) // 3))
    if period.span == Span.WEEK:
        return str(Week.of(period.first).label)
    return str(texts.FROM_TO.format(first=_said(period.first), last=_said(period.last)))


def _said(day: date) -> str:
    return day.isoformat()


def _one_of(kind: Callable[[str], _Kept], value: object, otherwise: _Kept) -> _Kept:
    try:
        return kind(str(value))
    except ValueError:
        return otherwise
