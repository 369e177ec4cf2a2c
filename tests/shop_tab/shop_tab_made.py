"""A made-up shop for the tests of the shop tab, written straight into the ledgers: every figure of it is known."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import insert

from storedesk.foundation.database.store import Store
from storedesk.products.tables import ITEM_DAY, JournalEntry, Product
from storedesk.shop.tables import SHOP_DAY, CostEntry, Peak, Target

TODAY = date(2026, 11, 25)
"""A Wednesday; reports are there up to the day before."""
MISSING = (date(2026, 11, 8), date(2026, 11, 9))
FIRST = date(2025, 10, 1)
TEAPOT, TRAY = 1, 2


def visitors_of(day: date) -> int:
    """A rule one can compute by hand: 1000 a day, 100 more at weekends, 200 more since November 2026."""
    return 1000 + (100 if day.weekday() >= 5 else 0) + (200 if day >= date(2026, 11, 1) else 0)


def sales_of(day: date) -> Decimal:
    """Fifty buyers of ¥40 each; ¥44 since November 2026."""
    return Decimal(50) * (Decimal(44) if day >= date(2026, 11, 1) else Decimal(40))


def shop_days(first: date = FIRST, last: date = TODAY - timedelta(days=1)) -> list[date]:
    """The days of which the shop's day report tells."""
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    return [day for day in days if day not in MISSING]


def fill(store: Store, days: Iterable[date] | None = None) -> None:
    """Write the shop: days, two products and their days, targets, costs, a peak and a journal."""
    told = list(shop_days() if days is None else days)
    with store.writing("fill", undoable=False) as session:
        session.add(Product(id=TEAPOT, code="520001", short_name="竹节茶壶", cost=Decimal("12.00")))
        session.add(Product(id=TRAY, code="520002", short_name="楠竹茶盘", cost=Decimal("20.00")))
        session.flush()
        session.execute(insert(SHOP_DAY.table), [_shop_row(day) for day in told])
        session.execute(insert(ITEM_DAY.table), [_item_row(day, product) for day in told for product in (TEAPOT, TRAY)])
        session.add(Target(year=2026, metric="sales", value=800_000_00))
        session.add(Target(year=2026, month=11, metric="sales", value=66_000_00))
        session.add(Peak(first_day=date(2026, 11, 11), last_day=date(2026, 11, 11), name="双11", factor=Decimal(3)))
        session.add(CostEntry(month=date(2026, 11, 1), kind="people", name="客服工资", amount=Decimal("9800.00")))
        session.add(
            JournalEntry(product_id=TEAPOT, day=date(2026, 11, 5), kind="price", text="", before="40", after="44")
        )
        session.add(JournalEntry(product_id=None, day=date(2026, 11, 11), kind="event", text="双11"))


def _shop_row(day: date) -> dict[str, object]:
    return {
        "day": day,
        "span": 1,
        "visitors": visitors_of(day),
        "page_views": 3 * visitors_of(day),
        "bounce": Decimal("0.4"),
        "buyers": 50,
        "orders": 52,
        "items": 75,
        "sales": sales_of(day),
        "refunds": Decimal(80),
        "ad_cost_keywords": Decimal(150),
        "batch_id": 1,
    }


def _item_row(day: date, product: int) -> dict[str, object]:
    part = Decimal("0.75") if product == TEAPOT else Decimal("0.25")
    return {
        "day": day,
        "span": 1,
        "product_id": product,
        "visitors": int(visitors_of(day) * part),
        "page_views": int(2 * visitors_of(day) * part),
        "buyers": 38 if product == TEAPOT else 12,
        "items": 50 if product == TEAPOT else 25,
        "sales": sales_of(day) * part,
        "batch_id": 1,
    }
