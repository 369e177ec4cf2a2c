"""What moved sales: the parts add up exactly and agree with the definition worked out another way."""

import math
from datetime import date
from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.shop.rules.decompose import Decomposition, Reason, Trade, decompose, movers, trade
from storedesk.shop.rules.metrics import DayFigures, Metric


def side(visitors: int, buyers: int, sales: str | Decimal) -> Trade:
    return Trade(visitors, buyers, Decimal(sales), 1)


@st.composite
def trades(draw: st.DrawFn) -> Trade:
    visitors = draw(st.integers(0, 5000))
    buyers = draw(st.integers(0, visitors))
    cents = draw(st.integers(0, 10**7)) if buyers else 0
    return side(visitors, buyers, Decimal(cents).scaleb(-2))


def taken_apart(before: Trade, after: Trade) -> Decomposition:
    found = decompose(before, after)
    assert isinstance(found, Decomposition)
    return found


@given(trades(), trades())
def test_the_parts_add_up_to_the_cent_and_the_shares_to_a_thousand(before: Trade, after: Trade) -> None:
    found = taken_apart(before, after)
    assert sum(part.amount for part in found.parts) == after.sales - before.sales
    shares = [part.share for part in found.parts]
    if after.sales == before.sales:
        assert shares == [None, None, None]
    else:
        assert sum(share for share in shares if share is not None) == 1000


@given(trades(), trades())
def test_swapping_the_periods_turns_every_sign(before: Trade, after: Trade) -> None:
    there, back = taken_apart(before, after), taken_apart(after, before)
    assert [part.amount for part in there.parts] == [-part.amount for part in back.parts]


@given(trades(), trades())
def test_with_a_zero_each_part_is_the_average_over_all_orders_of_change(before: Trade, after: Trade) -> None:
    found = taken_apart(before, after)
    if found.method == "shapley":
        for part, exact in zip(found.parts, by_brute_force(before, after), strict=True):
            assert abs(float(part.amount) - exact) < 0.0101


@given(trades(), trades())
def test_without_a_zero_each_part_is_that_of_even_growth(before: Trade, after: Trade) -> None:
    found = taken_apart(before, after)
    if found.method == "lmdi":
        exact = by_small_steps(before, after)
        tolerance = 0.02 + 5e-4 * max(float(before.sales), float(after.sales), *map(abs, exact))
        for part, value in zip(found.parts, exact, strict=True):
            assert abs(float(part.amount) - value) < tolerance


def by_brute_force(before: Trade, after: Trade) -> list[float]:
    """Shapley's value by its definition, in floating point, over the six orders."""
    start, end = factors(before, after), factors(after, before)
    effects = [0.0, 0.0, 0.0]
    for order in permutations(range(3)):
        state = list(start)
        for place in order:
            was = math.prod(state)
            state[place] = end[place]
            effects[place] += (math.prod(state) - was) / 6
    return effects


def factors(each: Trade, other: Trade) -> list[float]:
    def conversion(of: Trade) -> float | None:
        return of.buyers / of.visitors if of.visitors else None

    def value(of: Trade) -> float | None:
        return float(of.sales) / of.buyers if of.buyers else None

    rate = conversion(each) if each.visitors else conversion(other)
    amount = value(each) if each.buyers else value(other)
    return [float(each.visitors), rate or 0.0, amount or 0.0]


def by_small_steps(before: Trade, after: Trade) -> list[float]:
    """The integral of each factor's own effect while all grow evenly (at a constant rate), by the midpoint rule."""
    start, end, steps = factors(before, after), factors(after, before), 400
    effects = [0.0, 0.0, 0.0]
    rates = [math.log(b / a) for a, b in zip(start, end, strict=True)]
    for step in range(steps):
        at = (step + 0.5) / steps
        product = math.prod(a * math.exp(rate * at) for a, rate in zip(start, rates, strict=True))
        for place, rate in enumerate(rates):
            effects[place] += product * rate / steps
    return effects


def test_an_example_worked_by_hand() -> None:
    # 1000 visitors at 3 % and 50 yuan become 1210 at 3 % and 50: only visitors moved, by 21 % of 1500
    found = taken_apart(side(1000, 30, "1500"), side(2000, 60, "3000"))
    assert [part.amount for part in found.parts] == [Decimal("1500.00"), Decimal(0), Decimal(0)]
    # visitors double and conversion halves: sales stand still, and the two parts cancel at 1500 x ln 2 = 1039.72
    found = taken_apart(side(1000, 30, "1500"), side(2000, 30, "1500"))
    assert [part.amount for part in found.parts] == [Decimal("1039.72"), Decimal("-1039.72"), Decimal(0)]
    # all three doubled: sales x 8, and each part is a third of 10500
    found = taken_apart(side(1000, 30, "1500"), side(2000, 120, "12000"))
    assert [part.amount for part in found.parts] == [Decimal("3500.00")] * 3
    assert [part.share for part in found.parts] == [334, 333, 333]


def test_shares_say_what_went_the_way_of_the_change_also_when_sales_fell() -> None:
    found = taken_apart(side(2000, 60, "3000"), side(1000, 30, "1500"))
    assert [part.share for part in found.parts] == [1000, 0, 0]
    assert [part.metric for part in found.parts] == [Metric.VISITORS, Metric.CONVERSION, Metric.ORDER_VALUE]


def test_who_sold_nothing_before_owes_it_to_visitors_and_conversion() -> None:
    found = taken_apart(side(100, 0, "0"), side(100, 5, "500"))
    assert [part.amount for part in found.parts] == [Decimal(0), Decimal(500), Decimal(0)]
    found = taken_apart(side(0, 0, "0"), side(100, 5, "500"))
    assert [part.amount for part in found.parts] == [Decimal(500), Decimal(0), Decimal(0)]
    assert found.method == "shapley"


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        (Trade(0, 0, Decimal(0), 0), side(10, 1, "5"), Reason.NO_DAYS),
        (side(10, 1, "5"), Trade(0, 0, Decimal(0), 0), Reason.NO_DAYS),
        (side(0, 3, "5"), side(10, 1, "5"), Reason.CONTRADICTION),
        (side(10, 1, "5"), side(10, 0, "5"), Reason.CONTRADICTION),
        (side(10, 1, "-5"), side(10, 1, "5"), Reason.CONTRADICTION),
    ],
)
def test_what_cannot_be_taken_apart_says_why(before: Trade, after: Trade, reason: Reason) -> None:
    assert decompose(before, after) is reason


def test_only_days_that_know_all_three_are_counted() -> None:
    days = [
        DayFigures(date(2026, 11, 1), visitors=100, buyers=4, sales=Decimal(200)),
        DayFigures(date(2026, 11, 2), visitors=100, sales=Decimal(300)),
        DayFigures(date(2026, 11, 3), buyers=1, sales=Decimal(9)),
        DayFigures(date(2026, 11, 4), visitors=50, buyers=1, sales=Decimal(40)),
    ]
    assert trade(days) == Trade(150, 5, Decimal(240), 2)


AMOUNTS = st.dictionaries(st.sampled_from("abcdef"), st.decimals(0, 1000, places=2))


@given(AMOUNTS, AMOUNTS, st.decimals(0, 9999, places=2), st.decimals(0, 9999, places=2))
def test_movers_and_what_is_left_are_exactly_the_change(
    before: dict[str, Decimal], after: dict[str, Decimal], whole_before: Decimal, whole_after: Decimal
) -> None:
    found = movers(before, after, whole_before, whole_after)
    assert sum((mover.amount for mover in found), Decimal(0)) == whole_after - whole_before
    amounts = [abs(mover.amount) for mover in found if mover.key is not None]
    assert amounts == sorted(amounts, reverse=True)
    assert all(mover.key is not None for mover in found[:-1])
