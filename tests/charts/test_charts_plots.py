"""What a chart shows, as values: gaps, units, markers, ticks and written figures."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from storedesk.foundation.desktop.plots import Marker, Plot, Series, axis_label, dash_of, day_ticks, written

FIRST = date(2026, 11, 1)


def days(number: int, first: date = FIRST) -> tuple[date, ...]:
    return tuple(first + timedelta(days=place) for place in range(number))


def test_days_without_a_figure_of_the_period_itself_are_gaps() -> None:
    own = Series("own", (1, None, None, 4, None))
    before = Series("before", (1, 2, 3, 4, 5), compare=True)
    target = Series("target", (9, 9, 9, 9, 9), target=True)
    assert Plot(days(5), (own, before, target)).gaps == ((1, 2), (4, 4))


def test_a_day_that_one_of_two_own_series_knows_is_no_gap() -> None:
    plot = Plot(days(3), (Series("a", (1, None, None)), Series("b", (None, 2, None))))
    assert plot.gaps == ((2, 2),)


def test_only_comparisons_have_no_gaps_of_their_own() -> None:
    assert Plot(days(2), (Series("before", (None, 1), compare=True),)).gaps == ()


def test_series_of_another_unit_stand_on_the_right_axis() -> None:
    plot = Plot(days(1), (Series("a", (1,)), Series("b", (1,), "money"), Series("c", (2,))))
    assert plot.units == ("count", "money")


def test_markers_stand_at_their_days_and_those_outside_are_left_out() -> None:
    markers = (
        Marker(FIRST + timedelta(days=2), "b", icon="tag", kind="Price"),
        Marker(FIRST, "a", icon="flag", kind="Note"),
        Marker(FIRST + timedelta(days=2), "c", icon="tag", kind="Price"),
        Marker(FIRST + timedelta(days=9), "outside", icon="ban", kind="Out of stock"),
    )
    plot = Plot(days(3), (Series("a", (1, 2, 3)),), markers)
    assert [(place, [each.title for each in marked]) for place, marked in plot.marked] == [(0, ["a"]), (2, ["b", "c"])]
    assert [kind for _, _, kind in plot.kinds] == ["Note", "Price"]


def test_two_comparisons_are_told_apart_by_their_dashes() -> None:
    first, second = Series("before", (1,), compare=True), Series("year", (1,), compare=True)
    own = Series("own", (1,))
    plot = Plot(days(1), (own, first, second))
    assert dash_of(plot, own) == ()
    assert dash_of(plot, first) != dash_of(plot, second) != ()


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (None, "count", "–"),
        (float("nan"), "money", "–"),
        (12345, "count", "12,345"),
        (Decimal("1234.5"), "money", "¥1,234.50"),
        (Decimal("0.0415"), "rate", "4.15%"),
        (2.5, "number", "2.50"),
    ],
)
def test_values_are_written_with_their_unit(value: float | Decimal | None, unit: str, text: str) -> None:
    assert written(value, unit) == text  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [(0.05, "rate", "5%"), (15000.0, "money", "¥1.5万"), (2500.0, "count", "2,500"), (0.0, "count", "0")],
)
def test_ticks_of_the_axis_are_short(value: float, unit: str, text: str) -> None:
    assert axis_label(value, unit) == text  # type: ignore[arg-type]


def test_a_week_has_a_tick_for_every_day_and_a_month_only_mondays() -> None:
    assert [text for _, text in day_ticks(days(7), 10)] == [f"11-0{number}" for number in range(1, 8)]
    mondays = [days(30)[place].weekday() for place, _ in day_ticks(days(30), 6)]
    assert set(mondays) == {0}


@pytest.mark.parametrize("number", [1, 7, 31, 92, 365, 800])
@pytest.mark.parametrize("most", [3, 8, 20])
def test_ticks_lie_on_days_of_the_chart_and_never_crowd(number: int, most: int) -> None:
    ticks = day_ticks(days(number), most)
    assert all(0 <= place < number for place, _ in ticks)
    assert len(ticks) <= most + 2


def test_no_days_have_no_ticks() -> None:
    assert day_ticks((), 5) == []
