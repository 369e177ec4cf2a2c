"""Is a plan's budget used as it should be, with what the platform really does.

The daily budget is an average: a day may take 1.5 times as much, seven days together never more than seven times
(the platform's help pages on weekly budgets, as of 2026). One dear day is therefore no overspend.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

DAY_FACTOR = Decimal("1.5")
WEEK = 7
USED_UP = 0.97
NEARLY = Decimal("0.70")
"""Share of the budget from which the platform warns."""
_RISE, _FALL = 1.08, 0.96
CENT = Decimal("0.01")


class Pace(StrEnum):
    """How the spend of a month stands to its plan."""

    ON_PLAN = "on_plan"
    AHEAD = "ahead"
    BEHIND = "behind"
    USED_UP = "used_up"
    NO_BUDGET = "no_budget"


@dataclass(frozen=True, slots=True)
class MonthPace:
    """spent and budget so far, what the month ends at if the last days go on, and what a day may cost from now on."""

    pace: Pace
    spent: Decimal
    due: Decimal
    expected_end: Decimal
    a_day_from_now: Decimal


def overspent(daily_budget: Decimal, days: Sequence[Decimal]) -> tuple[int, ...]:
    """Numbers of the days on which the platform took more than it may: above 1.5 times, or seven days above 7 times."""
    found = []
    for number, spent in enumerate(days):
        week = sum(days[max(number - WEEK + 1, 0) : number + 1], Decimal(0))
        if spent > DAY_FACTOR * daily_budget or week > WEEK * daily_budget:
            found.append(number)
    return tuple(found)


def month_pace(budget: Decimal | None, days: Sequence[Decimal], days_in_month: int) -> MonthPace:
    """The month so far: `days` are the spends of its days gone in yuan; the last seven tell how it goes on.

    On plan while the expected end lies no more than 30 % beside the budget.
    """
    spent = sum(days, Decimal(0))
    left = max(days_in_month - len(days), 0)
    recent = days[-WEEK:]
    usual = sum(recent, Decimal(0)) / len(recent) if recent else Decimal(0)
    end = _cents(spent + usual * left)
    if not budget:
        return MonthPace(Pace.NO_BUDGET, spent, Decimal(0), end, Decimal(0))
    due = _cents(budget * len(days) / days_in_month)
    a_day = _cents(max(budget - spent, Decimal(0)) / left) if left else Decimal(0)
    width = 1 - NEARLY
    pace = Pace.ON_PLAN
    if spent >= budget:
        pace = Pace.USED_UP
    elif end > budget * (1 + width):
        pace = Pace.AHEAD
    elif days and end < budget * (1 - width):
        pace = Pace.BEHIND
    return MonthPace(pace, spent, due, end, a_day)


def waterline(daily_budget: float, spent: Sequence[float]) -> float:
    """What a yuan is worth while the budget is short: x1.08 after each day that used it up, else x0.96, never below 1.

    A used-up budget means that money for a poor click is missing at a good one; bids then stop earlier.
    """
    level = 1.0
    for day in spent:
        level = level * _RISE if daily_budget > 0 and day >= USED_UP * daily_budget else max(1.0, level * _FALL)
    return level


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, ROUND_HALF_UP)
