"""The map of roots as values: axes that hold everything, round ticks, and names that lie on nothing else."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.titles.rules.quadrants import Middles, Quadrant
from storedesk.titles.tab.root_map import Axis, Dot, RootMap, axes_of, radius_of
from storedesk.titles.tab.root_places import Box, Spot, laid_out, names_beside


def dot(root: str, visitors: int, bought: int, trade: float | None = None) -> Dot:
    return Dot(root, visitors, bought, bought / visitors, Quadrant.STAR, trade, ours_alone=False)


@pytest.mark.parametrize(
    ("axis", "most", "ticks"),
    [
        (Axis(0, 1250), 5, [0, 250, 500, 750, 1000, 1250]),
        (Axis(0, 0.067), 4, [0, 0.02, 0.04, 0.06]),
        (Axis(40, 7000, log=True), 6, [100, 300, 1000, 3000]),
        (Axis(40, 7000, log=True), 9, [50, 100, 200, 500, 1000, 2000, 5000]),
        (Axis(40, 70000, log=True), 3, [100, 1000, 10000]),
    ],
)
def test_ticks_are_round_and_not_too_many(axis: Axis, most: int, ticks: list[float]) -> None:
    assert axis.ticks(most) == pytest.approx(ticks)


def test_visitors_that_reach_far_stand_on_a_logarithmic_axis() -> None:
    near = axes_of(RootMap((dot("茶树", 600, 30), dot("精油", 300, 3))))[0]
    far = axes_of(RootMap((dot("茶树", 6000, 30), dot("精油", 60, 3))))[0]
    assert (near.log, far.log) == (False, True)
    assert far.place(600) - far.place(60) == pytest.approx(far.place(6000) - far.place(600))


figures = st.tuples(st.integers(30, 10**6), st.floats(0, 1), st.none() | st.floats(0, 1))


@given(st.lists(figures, min_size=1, max_size=15), st.integers(280, 900), st.integers(220, 600))
def test_everything_lies_inside_the_frame(roots: list[tuple[int, float, float | None]], wide: int, high: int) -> None:
    dots = tuple(
        dot(str(number), visitors, int(visitors * share), trade)
        for number, (visitors, share, trade) in enumerate(roots)
    )
    shown = RootMap(dots, Middles(visitors=dots[0].visitors, conversion=dots[0].conversion, trade=0.03))
    places = laid_out(shown, wide, high)
    for each in dots:
        spot = places.spot(each)
        assert places.frame.holds(Box(spot.x, spot.y, 0, 0))
        assert 5 <= radius_of(each, shown) <= 16
    assert all(places.frame.holds(Box(mark.left + 5, mark.top + 5, 0, 0)) for mark in places.trade_marks())
    heights = places.line_names()
    assert abs(heights["conversion"] - heights["trade"]) >= 29.99


spots = st.builds(Spot, st.floats(0, 400), st.floats(0, 300), st.floats(4, 16), st.floats(10, 90))


@given(
    st.lists(spots, max_size=14),
    st.lists(st.builds(Box, st.floats(0, 380), st.floats(0, 280), st.just(10.0), st.just(10.0)), max_size=4),
)
def test_names_lie_in_the_room_and_on_nothing_else(spots: list[Spot], taken: list[Box]) -> None:
    room = Box(0, 0, 400, 300)
    found = [box for box in names_beside(spots, 16, room, taken) if box is not None]
    assert all(room.holds(box) for box in found)
    assert not any(one.meets(other) for one, other in combinations(found, 2))
    assert not any(box.meets(other) for box in found for other in (*taken, *(spot.box for spot in spots)))


def test_the_first_spots_are_named_first() -> None:
    room = Box(0, 0, 60, 20)
    large, small = Spot(20, 10, 6, 24), Spot(21, 10, 5, 24)
    first, second = names_beside([large, small], 16, room)
    assert first is not None
    assert second is None
