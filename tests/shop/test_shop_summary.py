"""A month on one page: figures over the days both months have, the best days and the worst."""

from datetime import date, timedelta
from decimal import Decimal

from storedesk.shop.rules import periods
from storedesk.shop.rules.metrics import CARDS, DayFigures, Metric
from storedesk.shop.rules.periods import Against, compared
from storedesk.shop.rules.summary import Goal, best_and_worst, compared_figures

D = Decimal
NOVEMBER = periods.month(date(2026, 11, 1))


def days(first: date, sales: list[int | None], visitors: int | None = 100) -> list[DayFigures]:
    return [
        DayFigures(first + timedelta(days=place), visitors=visitors, buyers=5, sales=None if each is None else D(each))
        for place, each in enumerate(sales)
    ]


def test_a_change_is_over_the_days_of_which_both_say_the_figure() -> None:
    before = compared(NOVEMBER, Against.BEFORE, date(2026, 11, 4))
    year = compared(NOVEMBER, Against.YEAR, date(2026, 11, 4))
    known = {
        before.now: days(date(2026, 11, 1), [100, None, 300, 400]),
        before.then: days(date(2026, 10, 1), [50, 9999, 150, 200]),
        year.then: [],
    }
    found = {each.measure.metric: each for each in compared_figures(known, before, year)}
    assert list(found)[:9] == list(CARDS)
    sales = found[Metric.SALES]
    assert (sales.measure.value, sales.measure.known, sales.measure.days) == (800, 3, 4)
    assert (sales.month_before, sales.year_before) == (1, None)
    assert found[Metric.VISITORS].month_before == 0
    assert found[Metric.REFUNDS].measure.value is None


def test_no_day_is_both_among_the_best_and_the_worst() -> None:
    best, worst = best_and_worst(days(date(2026, 11, 1), [5, 3, None, 9, 3]))
    assert [(day.day.day, day.sales) for day in best] == [(4, 9), (1, 5), (2, 3)]
    assert [(day.day.day, day.sales) for day in worst] == [(5, 3)]
    best, worst = best_and_worst(days(date(2026, 11, 1), [5, 3, 1, 9, 3, 8, 7]))
    assert [day.sales for day in worst] == [1, 3, 3]
    assert best_and_worst([]) == ((), ())


def test_completion_is_of_the_target() -> None:
    assert Goal(Metric.CONVERSION, D("0.04"), D("0.05")).completion == D("1.25")
    assert Goal(Metric.CONVERSION, D("0.04"), None).completion is None
