"""The same advertising money, told by several reports, is counted once."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.shop.rules.ad_cost import AdDay, Layer, LedgerDay, ad_days, foreign_cost, home_cost, purses

D = Decimal
DAY = date(2026, 11, 3)


def said(layer: Layer, channel: str, cost: str | None, currency: str = "", day: date = DAY) -> LedgerDay:
    return LedgerDay(layer, channel, day, currency, None if cost is None else D(cost))


EVERYTHING = [
    said(Layer.ITEMS, "wxt", "100.00"),
    said(Layer.KEYWORDS, "wxt", "60.00"),
    said(Layer.LOG, "hand_ztc", "61.00"),
    said(Layer.SHOP, "ad_cost_keywords", "60.50"),
    said(Layer.SHOP, "ad_cost_crowd", "40.00"),
]


@pytest.mark.parametrize(
    ("gone", "cost", "layers"),
    [
        (0, "100.00", (Layer.ITEMS,)),
        # without the item report: the search of the keyword report, the crowd of the shop's own columns
        (1, "100.00", (Layer.SHOP, Layer.KEYWORDS)),
        (2, "101.00", (Layer.SHOP, Layer.LOG)),
        (3, "100.50", (Layer.SHOP,)),
    ],
)
def test_each_purse_is_taken_from_the_fullest_report_there_is(gone: int, cost: str, layers: tuple[Layer, ...]) -> None:
    found = home_cost(ad_days(EVERYTHING[gone:]))
    assert found == {DAY: (D(cost), layers)}


def test_days_stand_for_themselves() -> None:
    other = date(2026, 11, 4)
    rows = [*EVERYTHING, said(Layer.SHOP, "ad_cost_keywords", "7.00", day=other)]
    assert {day: cost for day, (cost, _) in home_cost(ad_days(rows)).items()} == {DAY: D(100), other: D(7)}


def test_of_two_channels_in_one_report_the_one_that_tells_of_more_is_asked_first() -> None:
    rows = [said(Layer.ITEMS, "ztc", "60"), said(Layer.ITEMS, "wxt", "100")]
    assert [(each.channel, each.cost) for each in ad_days(rows)] == [("wxt", 100)]


def test_channels_that_share_no_purse_add_up() -> None:
    rows = [said(Layer.ITEMS, "wxt", "10"), said(Layer.LOG, "hand_star_shop", "5"), said(Layer.KEYWORDS, "ztc", "9")]
    assert home_cost(ad_days(rows))[DAY][0] == 15


def test_other_currencies_stay_apart_and_a_row_without_a_cost_closes_nothing() -> None:
    rows = [
        said(Layer.KEYWORDS, "google", "12.50", "usd "),
        said(Layer.KEYWORDS, "google", "3", "CNY"),
        said(Layer.ITEMS, "wxt", None),
        said(Layer.KEYWORDS, "wxt", "8"),
    ]
    found = ad_days(rows)
    assert foreign_cost(found) == {"USD": D("12.50")}
    assert home_cost(found)[DAY][0] == 11


ROWS = st.lists(
    st.builds(
        LedgerDay,
        layer=st.sampled_from(Layer),
        channel=st.sampled_from(["wxt", "ztc", "hand_ztc", "hand_wxt", "ad_cost_crowd", "google"]),
        day=st.dates(date(2026, 11, 1), date(2026, 11, 3)),
        currency=st.sampled_from(["", "CNY", "USD"]),
        cost=st.none() | st.decimals(0, 100, places=2),
    ),
    max_size=14,
)


@given(ROWS)
def test_no_purse_is_ever_counted_from_two_reports(rows: list[LedgerDay]) -> None:
    found = ad_days(rows)
    sources: dict[tuple[date, str], set[tuple[Layer, str]]] = {}
    for each in found:
        for purse in purses(each.layer, each.channel):
            sources.setdefault((each.day, purse), set()).add((each.layer, each.channel))
    assert all(len(tellers) == 1 for tellers in sources.values())
    for each in found:
        same = [row for row in rows if (row.layer, row.channel, row.day) == (each.layer, each.channel, each.day)]
        in_currency = [row.cost for row in same if (row.currency or "CNY") == each.currency and row.cost is not None]
        assert each.cost == sum(in_currency)


@given(ROWS)
def test_a_purse_that_anybody_tells_of_is_told_of(rows: list[LedgerDay]) -> None:
    told = {(each.day, purse) for each in ad_days(rows) for purse in purses(each.layer, each.channel)}
    for row in rows:
        if row.cost is not None:
            own = {(row.day, purse) for purse in purses(row.layer, row.channel)}
            assert own & told


def test_the_rows_come_by_day_and_channel() -> None:
    rows = [said(Layer.LOG, "b", "1"), said(Layer.LOG, "a", "2"), said(Layer.LOG, "a", "3", day=date(2026, 11, 1))]
    assert [(each.day.day, each.channel) for each in ad_days(rows)] == [(1, "a"), (3, "a"), (3, "b")]
    assert ad_days(rows)[0] == AdDay("a", date(2026, 11, 1), Layer.LOG, "CNY", D(3), None)
