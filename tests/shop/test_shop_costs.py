"""A month's costs by kind: computed lines and typed ones, shares against the plan, profit only of what is known."""

from decimal import Decimal

import pytest

from storedesk.shop import texts
from storedesk.shop.rules.costs import (
    DEFAULT_PLAN,
    KIND_NAMES,
    CostKind,
    CostLine,
    Entry,
    Promotion,
    Sold,
    coverage,
    structure,
)

D = Decimal
SOLD = [
    Sold(1, "竹砧板", 100, D("6000.00"), D("22.40"), D("6.50"), D("0.05")),
    Sold(2, "竹凳", 50, D("3000.00"), D("20.00")),
    Sold(None, "旧款", 10, D("1000.00"), None),
]
WAGES, RENT = (
    Entry(CostKind.PEOPLE, "客服工资", D("900.00"), id=1),
    Entry(CostKind.OPERATIONS, "房租", D("400.00"), id=2),
)


@pytest.fixture
def month():
    return structure(D("10000.00"), D("500.00"), SOLD, Promotion(D("1200"), D("300")), [WAGES, RENT], DEFAULT_PLAN)


def test_each_kind_is_the_sum_of_its_lines(month) -> None:
    lines = {kind.kind: kind.lines for kind in month.kinds}
    assert lines[CostKind.GOODS] == (CostLine(texts.GOODS_SOLD, D("3240.00")),)
    assert lines[CostKind.PROMOTION] == (CostLine(texts.AD_COST, D(1200)), CostLine(texts.AFFILIATES, D(300)))
    assert lines[CostKind.PEOPLE] == (CostLine("客服工资", D(900), WAGES),)
    assert lines[CostKind.OPERATIONS] == (
        CostLine(texts.FREIGHT, D("650.00")),
        CostLine(texts.PLATFORM_FEES, D("300.00")),
        CostLine("房租", D(400), RENT),
    )
    assert [kind.amount for kind in month.kinds] == [3240, 1500, 900, 1350]


def test_shares_are_of_net_sales_and_held_against_the_plan(month) -> None:
    goods = month.kinds[0]
    assert month.net_sales == 9500
    assert goods.share == D(3240) / 9500
    assert (goods.planned, goods.over) == (D("4750.00"), D("-1510.00"))
    assert month.spent == 6990
    assert (month.profit, month.profit_share) == (2510, D(2510) / 9500)
    assert month.planned_profit_share == D("0.15")
    assert month.promotion_roi == D(10000) / 1500
    assert month.return_on_spend == D(2510) / 6990


def test_what_has_no_cost_is_missing_and_said_so(month) -> None:
    assert month.coverage == D("0.9")
    assert coverage([]) is None
    unknown = structure(D(100), D(0), [Sold(None, "x", 3, D(100), None)], Promotion(), [], {})
    assert (unknown.kinds[0].lines, unknown.coverage, unknown.profit) == ((), 0, 100)


def test_nothing_sold_divides_by_nothing() -> None:
    empty = structure(D(0), D(0), [], Promotion(foreign={"USD": D(5)}), [RENT], {CostKind.GOODS: D("0.4")})
    assert (empty.kinds[0].share, empty.profit_share, empty.promotion_roi) == (None, None, None)
    assert (empty.profit, empty.return_on_spend) == (-400, -1)
    assert empty.kinds[0].planned_share == D("0.4")
    assert empty.kinds[1].planned_share == DEFAULT_PLAN[CostKind.PROMOTION]
    assert empty.foreign == {"USD": 5}


def test_every_kind_has_a_name() -> None:
    assert list(KIND_NAMES) == list(CostKind)
