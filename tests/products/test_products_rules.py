"""How a product stands, what its prices were, and which changes one import after another lets see."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.products.rules.journal import Entry, Kind, Said, changes_seen
from storedesk.products.rules.margin import Economics
from storedesk.products.rules.prices import PriceDay, floors
from storedesk.products.rules.state import State, Stock, state

TODAY = date(2026, 11, 25)
WELL = Economics(Decimal("59.90"), Decimal("22.40"))
PLENTY = Stock(860, 30, 30)


@pytest.mark.parametrize(
    ("economics", "stock", "status", "expected"),
    [
        (WELL, PLENTY, "出售中", State.GOOD),
        (WELL, PLENTY, None, State.GOOD),
        (WELL, Stock(6, 30, 30), None, State.LOW),
        (WELL, Stock(7, 30, 30), None, State.GOOD),
        (WELL, Stock(0, 30, 30), None, State.OUT),
        (WELL, Stock(None, 30, 30), None, State.GOOD),
        (WELL, Stock(1, 0, 30), None, State.GOOD),
        (Economics(Decimal("9.90"), Decimal(12)), Stock(0, 5, 30), None, State.LOSS),
        (Economics(Decimal("9.90"), Decimal("9.50")), PLENTY, None, State.GOOD),
        (Economics(Decimal("9.90"), Decimal("9.90")), PLENTY, None, State.GOOD),
        (Economics(Decimal("9.90"), None), PLENTY, None, State.NO_COST),
        (Economics(Decimal("9.90"), None), Stock(1, 30, 30), None, State.LOW),
        (Economics(None, Decimal(3)), PLENTY, None, State.NO_PRICE),
        (Economics(Decimal("9.90"), Decimal(12)), PLENTY, "已下架", State.TAKEN_DOWN),
        (WELL, Stock(0, 1, 30), "仓库中", State.TAKEN_DOWN),
    ],
)
def test_the_worst_that_is_true_is_said(
    economics: Economics, stock: Stock, status: str | None, expected: State
) -> None:
    assert state(economics, stock, status) is expected


def test_stock_lasts_as_long_as_it_sells_on() -> None:
    assert Stock(90, 60, 30).lasts == Decimal(45)
    assert Stock(90, None, 30).lasts is None
    assert Stock(None, 60, 30).lasts is None
    assert Stock(90, 0, 30).lasts is None
    assert Stock(90, 60, 0).lasts is None
    assert Stock(-3, 60, 30).lasts == 0


def price(days_ago: int, lowest: str | None) -> PriceDay:
    return PriceDay(TODAY - timedelta(days=days_ago), None, None if lowest is None else Decimal(lowest), None, 1)


def test_the_lowest_prices_of_the_last_days_and_when_they_were_paid() -> None:
    ledger = [
        price(29, "39.90"),
        price(14, "44.90"),
        price(8, "49.90"),
        price(6, "52.00"),
        price(2, None),
        price(0, "59"),
    ]
    found = {floor.days: (floor.price, floor.day) for floor in floors(ledger, TODAY)}
    assert found == {
        7: (Decimal("52.00"), TODAY - timedelta(days=6)),
        15: (Decimal("44.90"), TODAY - timedelta(days=14)),
        30: (Decimal("39.90"), TODAY - timedelta(days=29)),
    }


def test_of_two_days_at_the_lowest_price_the_later_binds() -> None:
    assert floors([price(5, "9"), price(3, "9")], TODAY)[0].day == TODAY - timedelta(days=3)


def test_where_nothing_was_sold_there_is_no_floor() -> None:
    assert {floor.price for floor in floors([price(60, "1")], TODAY)} == {None}


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=12))
def test_a_longer_window_is_never_dearer(sold: list[tuple[int, int]]) -> None:
    found = floors([price(ago, str(paid)) for ago, paid in sold], TODAY)
    known = [floor.price for floor in found if floor.price is not None]
    assert known == sorted(known, reverse=True)
    for floor in found:
        paid = [Decimal(amount) for ago, amount in sold if ago < floor.days]
        assert floor.price == min(paid, default=None)


def said(day: int, report: str, title: str | None, price: str | None = None) -> Said:
    return Said(date(2026, 11, day), report, title, None if price is None else Decimal(price))


def test_a_changed_title_and_price_are_seen_once() -> None:
    imports = [
        said(1, "rank", "整竹菜板家用", "59.90"),
        said(2, "rank", "整竹菜板家用防霉", "59.90"),
        said(3, "detail", "整竹菜板家用"),
        said(4, "detail", "整竹菜板家用防霉"),
        said(5, "rank", None, "64.90"),
    ]
    assert changes_seen(imports) == (
        Entry(date(2026, 11, 2), Kind.TITLE, before="整竹菜板家用", after="整竹菜板家用防霉"),
        Entry(date(2026, 11, 5), Kind.PRICE, before="¥59.90", after="¥64.90"),
    )


def test_a_report_that_cuts_titles_short_changes_nothing() -> None:
    imports = [
        said(day, report, title) for day in (1, 2, 3) for report, title in (("rank", "整竹菜板"), ("ads", "整竹"))
    ]
    assert changes_seen(imports) == ()


def test_what_the_journal_has_is_not_seen_again() -> None:
    known = Entry(date(2026, 11, 2), Kind.TITLE, after="新标题")
    assert changes_seen([said(1, "rank", "旧标题"), said(3, "rank", "新标题")], [known]) == ()


def test_a_line_says_its_words_or_what_it_was_and_became() -> None:
    assert Entry(TODAY, Kind.PRICE, "双11预售价").said == "双11预售价"
    assert Entry(TODAY, Kind.PRICE, before="¥59.90", after="¥49.90").said == "¥59.90 → ¥49.90"
    assert Entry(TODAY, Kind.STOCK_OUT).said == "Out of stock"
