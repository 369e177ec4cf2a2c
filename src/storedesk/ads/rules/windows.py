"""Attribution windows are never mixed: one per verdict, and where a series breaks, what came before is left out.

A report may count the orders of 1, 3, 7, 15 or 30 days after the click. Orders of 1 day beside orders of 15 make a good
word look bad, so a test looks at one window; days told only in another are treated as not told.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from storedesk.ads import texts
from storedesk.foundation.texts import Phrase

USUAL = 15
"""The window taken where several tell of as many days: the usual one of the platform."""


@dataclass(frozen=True, slots=True)
class WindowChoice:
    """The window a test is judged in (days after the click; None: no report says it), and days of other windows only.

    `sentence` says what was left out; None where nothing was.
    """

    window: int | None
    left_out: tuple[date, ...] = ()
    sentence: Phrase | None = None


@dataclass(frozen=True, slots=True)
class SeriesBreak:
    """From this day on figures cannot be compared with those before."""

    day: date
    reason: Phrase


def choose_window(told: Mapping[int | None, Iterable[date]], wanted: int | None = None) -> WindowChoice:
    """One window for a test from the days each tells of.

    The wanted one if there is any day of it; else the one that tells of most days, of equals 15 days, then the longer.
    """
    days = {window: frozenset(each) for window, each in told.items() if each}
    days = {window: each for window, each in days.items() if each}
    if not days:
        return WindowChoice(wanted)
    window = wanted if wanted is not None and wanted in days else max(days, key=lambda one: _rank(one, len(days[one])))
    others = frozenset[date]().union(*(each for one, each in days.items() if one != window))
    left_out = tuple(sorted(others - days[window]))
    sentence = None
    if left_out:
        sentence = texts.WINDOW_LEFT_OUT.format(count=len(left_out), window=_said(window))
    return WindowChoice(window, left_out, sentence)


def window_breaks(by_day: Mapping[date, int | None]) -> tuple[SeriesBreak, ...]:
    """A break on every day whose window differs from that of the day told before."""
    days = sorted(by_day)
    return tuple(
        SeriesBreak(day, texts.BREAK_WINDOW.format(before=_said(by_day[before]), after=_said(by_day[day])))
        for before, day in pairwise(days)
        if by_day[before] != by_day[day]
    )


def _rank(window: int | None, days: int) -> tuple[int, bool, int]:
    return days, window == USUAL, window or 0


def _said(window: int | None) -> Phrase:
    return texts.WINDOW_UNKNOWN if window is None else texts.WINDOW_DAYS.format(days=window)
