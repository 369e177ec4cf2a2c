"""Sharing out adds up to the last cent, whatever the weights, and is fair."""

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.shop.rules.apportion import apportion, settle

WEIGHTS = st.lists(
    st.one_of(st.integers(0, 10**9), st.decimals(0, 10**6, places=4), st.fractions(0, 1000, max_denominator=997)),
    min_size=1,
    max_size=40,
)


@given(st.integers(-(10**12), 10**12), WEIGHTS)
def test_the_parts_add_up_and_each_is_within_one_of_its_exact_share(total: int, weights: list[Fraction]) -> None:
    parts = apportion(total, weights)
    assert sum(parts) == total
    exact = [Fraction(weight) for weight in weights]
    whole = sum(exact) or len(exact)
    for part, weight in zip(parts, exact if sum(exact) else [Fraction(1)] * len(exact), strict=True):
        assert abs(part - Fraction(total) * weight / whole) < 1


@given(st.integers(0, 10**9), WEIGHTS)
def test_a_larger_weight_never_gets_less(total: int, weights: list[Fraction]) -> None:
    parts = apportion(total, weights)
    by_weight = sorted(zip(map(Fraction, weights), parts, strict=True))
    for (less, part), (more, other) in pairwise(by_weight):
        if less < more:
            assert part <= other


@pytest.mark.parametrize(
    ("total", "weights", "parts"),
    [
        (100, (1, 1, 1), (34, 33, 33)),
        (-100, (1, 1, 1), (-34, -33, -33)),
        (10, (0, 0, 0, 0), (3, 3, 2, 2)),
        (0, (5, 1), (0, 0)),
        (1, (1, 1), (1, 0)),
        (7, (Decimal("0.5"), 0, Decimal("0.5")), (4, 0, 3)),
        # the example of Hamilton's method in every book on apportionment: 26 seats
        (26, (9061, 7179, 5259, 3319, 1182), (9, 7, 5, 4, 1)),
    ],
)
def test_what_is_left_goes_to_who_lost_most(total: int, weights: tuple[int, ...], parts: tuple[int, ...]) -> None:
    assert apportion(total, weights) == parts


@pytest.mark.parametrize("weights", [(), (1, -1)])
def test_weights_must_be_there_and_not_negative(weights: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="weights"):
        apportion(5, weights)


@given(st.lists(st.fractions(-1000, 1000, max_denominator=97), min_size=1, max_size=12))
def test_settled_parts_keep_their_sum_and_turn_with_their_sign(parts: list[Fraction]) -> None:
    total = round(sum(parts))
    if abs(total - sum(parts)) > 0:
        parts = [*parts, total - sum(parts)]
    settled = settle(total, parts)
    assert sum(settled) == total
    assert all(abs(whole - part) < 1 for whole, part in zip(settled, parts, strict=True))
    assert settle(-total, [-part for part in parts]) == tuple(-whole for whole in settled)


def test_parts_that_do_not_add_up_are_refused() -> None:
    with pytest.raises(ValueError, match="add up"):
        settle(10, [Fraction(1), Fraction(2)])
