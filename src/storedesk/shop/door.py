"""What the shop answers when the search box asks, and what it asks of the week."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy.orm import Session

from storedesk.foundation import figures
from storedesk.foundation.calendar.weeks import Week, day_name, last_of_month, later_month, month_name, month_of
from storedesk.foundation.door import Found, Wanted
from storedesk.foundation.texts import Phrase
from storedesk.shop import records, texts
from storedesk.shop.records_change import Reading, change_between
from storedesk.shop.rules.diagnosis import LOOK_IMPORT
from storedesk.shop.rules.metrics import CARDS, MEANINGS, Metric, of_day
from storedesk.shop.rules.periods import Comparison, Period, month, week

KEY = "shop"
_WRITTEN = re.compile(r"(\d{4})\s*[-/.年]?\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2}))?\s*[月日号]?")
_SHORT_NAMES = {
    "uv": Metric.VISITORS,
    "pv": Metric.PAGE_VIEWS,
    "gmv": Metric.SALES,
    "cvr": Metric.CONVERSION,
    "aov": Metric.ORDER_VALUE,
    "roi": Metric.AD_ROI,
}
_PAGES: tuple[tuple[str, Phrase, Phrase], ...] = (
    ("page:days", texts.PAGE_DAYS, texts.PAGE_DAYS_DETAIL),
    ("page:goals", texts.PAGE_GOALS, texts.PAGE_GOALS_DETAIL),
    ("page:costs", texts.PAGE_COSTS, texts.PAGE_COSTS_DETAIL),
)
_LOOKED_BACK = 14
_MOST_DAYS_NAMED = 5
_MOST_FINDINGS = 2
_BEHIND = Decimal("0.9")
_TARGETS_FROM = 25
"""From this day of the month on next month's targets are asked for."""
_WORKING_DAYS = 3
"""So many working days into a month the last one is summed up."""


def find(session: Session, text: str, most: int) -> Sequence[Found]:
    """A day or month (2026-11, 2026年11月11日), a figure by its name or its letters (访客数, UV), a page of the tab."""
    wanted = text.strip().casefold()
    if not wanted:
        return ()
    found = _of_calendar(session, wanted)
    for metric, meaning in MEANINGS.items():
        if wanted in str(meaning.name).casefold() or _SHORT_NAMES.get(wanted) == metric:
            key = f"metric:{metric.value}" if metric in CARDS else "page:days"
            found.append(Found(KEY, key, str(meaning.name), str(meaning.formula)))
    found += [Found(KEY, key, str(name), str(detail)) for key, name, detail in _PAGES if wanted in str(name).casefold()]
    return found[:most]


def tasks(session: Session, monday: date, today: date) -> Sequence[Wanted]:
    """Reports to bring in, findings of the last week to look into, and what a month's end and beginning ask for."""
    known = records.known_days(session)
    if known is None:
        return ()
    this_week = Week(monday)
    found: list[Wanted] = []
    if today in this_week:
        found += _missing(session, this_week, today)
        found += _findings(session, this_week, today)
        found += _pace(session, this_week, today)
    found += _targets(session, this_week, today)
    found += _month_end(session, this_week, today, known[0])
    return found


def third_working_day(of: date) -> date:
    """The third day from Monday to Friday of the month a day lies in."""
    days = (day for day in (month_of(of) + timedelta(days=offset) for offset in range(10)) if day.weekday() < 5)
    return [next(days) for _ in range(_WORKING_DAYS)][-1]


def _missing(session: Session, this_week: Week, today: date) -> Iterator[Wanted]:
    """One line for each report with days missing in two weeks; yesterday is what every morning's routine brings."""
    last = today - timedelta(days=2)
    period = Period(last - timedelta(days=_LOOKED_BACK - 1), last)
    for report in records.coverage(session, period, last):
        if report.missing:
            yield Wanted(
                f"missing.{report.key}",
                min(max(report.missing[0] + timedelta(days=1), this_week.monday), this_week.sunday),
                "operator",
                texts.TASK_MISSING.format(report=report.name, count=len(report.missing)),
                _named(report.missing),
            )


def _findings(session: Session, this_week: Week, today: date) -> Iterator[Wanted]:
    """What the last whole week was worse in than the one before it, the weightiest first."""
    last = week(this_week.monday - timedelta(days=1))
    closed = records.closed_day(session, today)
    change = change_between(session, Reading(session, closed), Comparison(last, last.step(-1)))
    asked = [
        (each, each.look.text)
        for each in change.findings
        if each.tone in ("negative", "warning") and each.look is not None and each.look != LOOK_IMPORT
    ]
    for finding, where in asked[:_MOST_FINDINGS]:
        key = f"finding.{this_week.later(-1)}.{finding.topic.value}"
        yield Wanted(key, this_week.monday, "operator", finding.sentence, where)


def _pace(session: Session, this_week: Week, today: date) -> Iterator[Wanted]:
    """A month that is more than a tenth behind its plan, while there are days left to win it back."""
    for goal in records.period_goals(session, month(today), today):
        pace = goal.pace
        if goal.metric != Metric.SALES or pace is None or pace.needed_per_day is None:
            continue
        if pace.against_plan is not None and pace.against_plan < _BEHIND:
            yield Wanted(
                f"pace.{today:%Y-%m}",
                max(today, this_week.monday),
                "operator",
                texts.TASK_PACE.format(month=month_name(today), share=figures.rate(pace.against_plan, places=0)),
                texts.TASK_PACE_DETAIL.format(amount=figures.money(pace.needed_per_day), days=pace.days_left),
            )


def _targets(session: Session, this_week: Week, today: date) -> Iterator[Wanted]:
    """Months without a sales target: the one that runs, and from the 25th on the next."""
    last_day = this_week.sunday
    if last_day < today:
        return
    due = {month_of(last_day): this_week.monday}
    for ending in {month_of(this_week.monday), month_of(last_day)}:
        from_day = ending.replace(day=_TARGETS_FROM)
        if from_day <= last_day and later_month(ending) not in due:
            due[later_month(ending)] = max(from_day, this_week.monday)
    for wanted, day in sorted(due.items()):
        goals = records.period_goals(session, Period(wanted, last_of_month(wanted)), today)
        if not any(goal.metric == Metric.SALES for goal in goals):
            title = texts.TASK_TARGETS.format(month=month_name(wanted))
            yield Wanted(f"targets.{wanted:%Y-%m}", day, "owner", title, texts.TASK_TARGETS_DETAIL)


def _month_end(session: Session, this_week: Week, today: date, first: date) -> Iterator[Wanted]:
    """In the first working days of a month: the summary of the last one, and its costs where they were kept before."""
    for begun in sorted({month_of(this_week.monday), month_of(this_week.sunday)}):
        due, ended = third_working_day(begun), later_month(begun, -1)
        if due not in this_week or last_of_month(ended) < first or begun > today:
            continue
        name = month_name(ended)
        yield Wanted(
            f"summary.{ended:%Y-%m}", due, "operator", texts.TASK_SUMMARY.format(month=name), texts.TASK_SUMMARY_DETAIL
        )
        before = later_month(ended, -1)
        if records.cost_entries(session, before, before) and not records.cost_entries(session, ended, ended):
            title = texts.TASK_COSTS.format(month=name)
            yield Wanted(f"costs.{ended:%Y-%m}", due, "finance", title, texts.TASK_COSTS_DETAIL)


def _of_calendar(session: Session, text: str) -> list[Found]:
    written = _WRITTEN.fullmatch(text)
    if written is None:
        return []
    try:
        day = date(int(written[1]), int(written[2]), int(written[3] or 1))
    except ValueError:
        return []
    if written[3]:
        (said,) = records.figures(session, Period(day, day)).days
        sales = figures.money(of_day(Metric.SALES, said))
        return [Found(KEY, f"day:{day}", str(day_name(day, year=True)), _sales(sales))]
    sales = figures.money(records.figures(session, month(day)).measure(Metric.SALES).value)
    return [Found(KEY, f"month:{day:%Y-%m}", str(month_name(day)), _sales(sales))]


def _sales(amount: str) -> str:
    return str(texts.SALES_OF.format(amount=amount))


def _named(days: Sequence[date]) -> str:
    said = "、".join(str(day_name(day)) for day in days[:_MOST_DAYS_NAMED])
    return said + ("…" if len(days) > _MOST_DAYS_NAMED else "")
