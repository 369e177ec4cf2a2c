"""Roots in quadrants by search, by ads or both, what they share, which may go, and what stands in their place."""

from statistics import median

import pytest

from storedesk.titles.rules.editing import replace_root
from storedesk.titles.rules.quadrants import Basis, Middles, Quadrant, middles_of, quadrant_of
from storedesk.titles.rules.root_report import (
    Replacement,
    WordFigures,
    book_order,
    of_shop,
    root_report,
    seen_by,
)
from storedesk.titles.rules.root_sums import Sums, together
from storedesk.titles.rules.scoring import prepare, title_value
from storedesk.titles.rules.wishes import Wishes
from storedesk.titles.rules.words import Keyword

SEARCH = [
    WordFigures("茶树精油", 1000, buyers=60),
    WordFigures("祛痘精油", 400, buyers=4),
    WordFigures("单方精油", 80, buyers=0),
    WordFigures("瓶", 9, buyers=5),
]
ADS = [WordFigures("单方精油", 500, orders=50), WordFigures("茶树精油", 100, orders=1)]
ROOTS = ["茶树", "祛痘", "单方", "瓶"]


def test_the_lines_are_the_middle_of_the_roots_that_are_told_of() -> None:
    report = root_report(ROOTS, SEARCH, trade={"茶树精油": 0.05, "祛痘精油": 0.02, "单方精油": 0.03})
    # 瓶 with its 9 visitors has no say
    assert report.middles == Middles(median([1000, 400, 80]), median([0.06, 0.01, 0.0]), 0.03)
    assert middles_of([]) == Middles(None, None, None)


@pytest.mark.parametrize(
    ("visitors", "buyers", "quadrant"),
    [
        (100, 5, Quadrant.STAR),
        (99, 5, Quadrant.PRECISE),
        (100, 4, Quadrant.JUNK),
        (99, 4, Quadrant.PROBLEM),
        (29, 9, Quadrant.NEW),
    ],
)
def test_a_root_on_a_line_counts_as_high(visitors: int, buyers: int, quadrant: Quadrant) -> None:
    assert quadrant_of(Sums(1, visitors, buyers=buyers), Middles(100, 0.05)) is quadrant


def test_ads_and_both_have_quadrants_of_their_own() -> None:
    report = root_report(ROOTS, SEARCH, ADS)
    by = {basis: {line.root: line.quadrant for line in seen_by(report, basis).lines} for basis in Basis}
    assert by[Basis.SEARCH] == {line.root: line.quadrant for line in report.lines}
    assert by[Basis.SEARCH]["单方"] is Quadrant.PROBLEM
    assert by[Basis.ADS] == {
        "茶树": Quadrant.PROBLEM,
        "祛痘": Quadrant.NEW,
        "单方": Quadrant.STAR,
        "瓶": Quadrant.NEW,
    }
    # together 1100 with 61, 400 with 4, 580 with 50: the middle is 580 and 5.5 %
    assert by[Basis.BOTH]["单方"] is Quadrant.STAR
    assert seen_by(seen_by(report, Basis.ADS), Basis.SEARCH) == report


def test_clicks_stand_beside_visitors_and_ad_orders_beside_buyers() -> None:
    both = together(Sums(2, 100, carts=3, buyers=4), Sums(1, 50, orders=2))
    assert (both.words, both.visitors, both.carts, both.bought) == (3, 150, 3, 6)
    assert both.conversion == pytest.approx(6 / 150)
    assert together(Sums(), Sums()).conversion is None


@pytest.mark.parametrize(
    ("one", "other", "signs"),
    [
        ("键盘膜", "保护膜", "膜"),
        ("祛痘", "痘印", "痘"),
        ("竹茶盘", "竹茶台", "竹茶"),
        ("led灯", "led", ""),
        ("xl", "xs", ""),
        ("茶树", "精油", ""),
    ],
)
def test_roots_that_share_characters_are_told(one: str, other: str, signs: str) -> None:
    lines = root_report([one, other], []).lines
    assert lines[0].shares_signs == (((other, signs),) if signs else ())
    assert lines[1].shares_signs == (((one, signs),) if signs else ())


def test_roots_that_mean_the_same_or_hold_one_another_are_not_told_twice() -> None:
    lines = root_report(["裤子", "长裤", "裤"], [], same=[frozenset({"裤子", "长裤"})]).lines
    assert [line.shares_with for line in lines] == [("长裤", "裤"), ("裤子", "裤"), ("裤子", "长裤")]
    assert all(line.shares_signs == () for line in lines)


def test_the_products_part_and_the_whole_shop_stand_side_by_side() -> None:
    words = [
        WordFigures("茶树精油", 100, buyers=9, part=0.3),
        WordFigures("茶树", 7, part=0.5),
        WordFigures("茶树盆栽", 90, part=0),
    ]
    report = root_report(["茶树"], words)
    (line,) = report.lines
    assert (line.search.words, line.search.visitors, line.search.buyers) == (2, round(0.3 * 100 + 0.5 * 7), round(2.7))
    assert (line.shop.words, line.shop.visitors, line.shop.buyers) == (3, 197, 9)
    assert of_shop(report).lines[0].search == line.shop
    assert (report.visitors, of_shop(report).visitors) == (34, 197)
    assert [(word.word, word.visitors) for word in report.uncovered] == [("茶树精油", 30)]


def test_a_part_of_a_root_is_covered_too() -> None:
    words = [WordFigures(word, 9) for word in ("砧板家用", "砧板大号", "竹家用")]
    assert [word.word for word in root_report(["竹砧板", "家用"], words).uncovered] == ["竹家用"]


def test_replacements_stand_in_the_order_of_the_book() -> None:
    made = [
        Replacement(("a",), 2, 90.0, "a", relevance=0.81, clicks=10),
        Replacement(("b",), 2, 10.0, "b", relevance=0.79, clicks=50),
        Replacement(("c",), 2, 20.0, "c", relevance=1.0, clicks=None),
        Replacement(("d",), 2, 99.0, "d", relevance=None, clicks=900),
        Replacement(("e",), 2, 30.0, "e", relevance=1.0, clicks=None),
    ]
    assert "".join(each.title for each in sorted(made, key=book_order)) == "ecbad"


OIL = [
    Keyword("茶树精油", 100, ("茶树", "精油")),
    Keyword("祛痘精油", 60, ("祛痘", "精油")),
    Keyword("控油精油", 40, ("控油", "精油")),
    Keyword("澳洲茶树精油", 30, ("澳洲", "茶树", "精油")),
]


def test_what_stands_in_a_roots_place_really_gains_what_it_says() -> None:
    library = prepare(OIL, Wishes(capacity=16))
    text = "茶树精油包邮大号"
    edits = replace_root(text, "包邮", library)
    assert [edit.words_in for edit in edits] == [("祛痘",), ("控油",), ("澳洲",)]
    for edit in edits:
        assert edit.text.startswith("茶树精油")
        assert edit.text.endswith("大号")
        assert edit.gain == pytest.approx(title_value(edit.text, library) - title_value(text, library))


@pytest.mark.parametrize(
    ("text", "root", "wishes"),
    [
        ("茶树精油包邮", "包邮", Wishes(capacity=12, must=("包邮",))),
        ("茶树精油包邮", "包邮", Wishes(capacity=12, last=("全国包邮",))),
        ("茶树精油", "包邮", Wishes()),
        ("", "包邮", Wishes()),
    ],
)
def test_nothing_stands_in_the_place_of_what_is_demanded_or_not_there(text: str, root: str, wishes: Wishes) -> None:
    assert replace_root(text, root, prepare(OIL, wishes)) == ()
