"""Fills a database with the sample shop: its downloads through the real import, and what its operator wrote down.

What the operator wrote is told by the same plot as the reports, so that the markers on the charts explain the curves.
"""

import random
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.foundation.calendar.weeks import last_of_month, months_of
from storedesk.foundation.database.store import Store
from storedesk.foundation.door import Feature
from storedesk.foundation.progress import SILENT, Progress
from storedesk.foundation.sheets.import_files import Import, ImportResult
from storedesk.products.tables import JournalEntry, Product, ProductAlias
from storedesk.sample import texts
from storedesk.sample.ad_tests import write_ad_tests
from storedesk.sample.catalogue import Item, items
from storedesk.sample.fill_titles import write_titles
from storedesk.sample.plot import Plot, plot
from storedesk.sample.write import SEED
from storedesk.shop.tables import SHOP_DAY, CostEntry, CostShare, Peak, Target

_FEE = Decimal("0.0500")
_SHARES = (("goods", "0.46"), ("promotion", "0.15"), ("people", "0.14"), ("operations", "0.09"))
_MONTHLY = (
    ("people", "客服与运营工资", 9800_00),
    ("operations", "仓库租金", 2600_00),
    ("operations", "店铺工具与软件", 398_00),
    ("operations", "纸箱与打包材料", 1350_00),
)
_AHEAD, _SPREAD = 1.03, 0.07
"""How far above what they turned out to be the months' goals lie, and by how much that differs."""
_NEXT_YEAR = Decimal("1.2")
"""What a month still to come is expected to bring, against the same month of the year before."""


def fill_sample(store: Store, folder: Path, features: Sequence[Feature], progress: Progress = SILENT) -> ImportResult:
    """Import the sample's files from the folder and write down what its operator knows; raises Cancelled, UserError.

    What is already in the database stays; a database that holds the sample already is left as it is.
    """
    importing = Import(store, features)
    importing.read([folder], _Part(progress, 0))
    result = importing.take(_Part(progress, 1))
    with store.writing(texts.WRITE_DOWN, undoable=False) as session:
        first, last = session.execute(select(func.min(SHOP_DAY.table.c.day), func.max(SHOP_DAY.table.c.day))).one()
        if first is not None and session.scalar(select(Target.id).limit(1)) is None:
            story = plot(first, last, items())
            products = _products(session)
            _journal(session, story, products)
            _aliases(session, products)
            _costs(session, story)
            _targets(session, story, products)
            session.flush()
            names = {products[item.code]: item.short_name for item in items() if item.code in products}
            write_ad_tests(session, last, names)
            write_titles(session, story, products)
    return result


def _products(session: Session) -> dict[str, int]:
    """What each item costs, under which name the shop speaks of it, what is in stock; gives the ids by code."""
    known = {product.code: product for product in session.scalars(select(Product))}
    for item in items():
        product = known.get(item.code)
        if product is None:
            continue
        product.short_name, product.category = item.short_name, item.category
        product.cost, product.freight, product.fee_rate = _yuan(item.cost), _yuan(item.freight), _FEE
        product.list_price, product.stock = _yuan(item.price), item.stock
    return {code: product.id for code, product in known.items()}


def _journal(session: Session, story: Plot, products: dict[str, int]) -> None:
    for turn in story.turns:
        product_id = products.get(turn.item) if turn.item else None
        if turn.item and product_id is None:
            continue
        session.add(
            JournalEntry(
                product_id=product_id,
                day=turn.day,
                kind=turn.kind,
                text=turn.text,
                before=turn.before,
                after=turn.after,
            )
        )


def _aliases(session: Session, products: dict[str, int]) -> None:
    """Names under which the shop's own lists speak of its items."""
    taken = set(session.scalars(select(ProductAlias.name)))
    for item in items()[:6]:
        if item.code in products and item.short_name not in taken:
            session.add(ProductAlias(name=item.short_name, product_id=products[item.code]))


def _costs(session: Session, story: Plot) -> None:
    for kind, share in _SHARES:
        session.add(CostShare(kind=kind, valid_from=story.first_day.replace(day=1), share=Decimal(share)))
    for month in months_of(story.first_day, story.last_day):
        for kind, name, cents in _MONTHLY:
            session.add(CostEntry(month=month, kind=kind, name=name, amount=_yuan(cents)))
    for event in story.events:
        factor = Decimal(str(round(event.visitors * event.conversion * event.price, 2)))
        session.add(Peak(first_day=event.first_day, last_day=event.last_day, name=event.name, factor=factor))


def _targets(session: Session, story: Plot, products: dict[str, int]) -> None:
    """Goals for every month from the story's first to the end of its last year, and for those years."""
    table = SHOP_DAY.table
    columns = (table.c.day, table.c.sales, table.c.visitors, table.c.orders)
    days = session.execute(select(*columns).where(table.c.span == 1)).all()
    months: dict[date, Decimal] = {}
    for month in months_of(story.first_day, date(story.last_day.year, 12, 31)):
        inside = [row.sales or Decimal(0) for row in days if row.day.replace(day=1) == month]
        if inside:
            expected = sum(inside, Decimal(0)) * last_of_month(month).day / len(inside)
        else:
            before = months.get(month.replace(year=month.year - 1))
            expected = before * _NEXT_YEAR if before else sum(months.values(), Decimal(0)) / len(months)
        months[month] = _rounded(expected * _ahead(month))
        session.add(Target(year=month.year, month=month.month, metric="sales", value=int(months[month] * 100)))
    sales, visitors = sum(row.sales or 0 for row in days), sum(row.visitors or 0 for row in days)
    orders = sum(row.orders or 0 for row in days)
    for year in sorted({month.year for month in months}):
        goal = sum((months[month] for month in months if month.year == year), Decimal(0))
        session.add(Target(year=year, metric="sales", value=int(goal * 100)))
        if visitors and orders:
            session.add(Target(year=year, metric="conversion", value=round(1_050_000 * orders / visitors)))
            session.add(Target(year=year, metric="order_value", value=round(103 * sales / orders)))
    for item in _leading(products):
        share = int(_rounded(goal * Decimal("0.12")) * 100)
        session.add(Target(year=story.last_day.year, product_id=products[item.code], metric="sales", value=share))


def _ahead(month: date) -> Decimal:
    """The month's goal against what comes of it: some months bring more than was hoped for, most a little less."""
    hoped = random.Random(f"{SEED} goal {month}").gauss(_AHEAD, _SPREAD)
    return Decimal(str(round(min(max(hoped, 0.9), 1.2), 3)))


def _leading(products: dict[str, int]) -> list[Item]:
    found = [item for item in items() if item.code in products]
    return sorted(found, key=lambda item: -item.visitors * item.conversion * item.price)[:2]


def _rounded(amount: Decimal) -> Decimal:
    """A goal as people set it: in whole hundreds."""
    return (amount / 100).to_integral_value() * 100


def _yuan(cents: int) -> Decimal:
    return Decimal(cents).scaleb(-2)


class _Part:
    """One of two halves of the whole progress."""

    def __init__(self, progress: Progress, half: int) -> None:
        self._progress, self._half = progress, half

    def report(self, done: int, total: int | None, what: str = "") -> None:
        within = 500 * done // total if total else 0
        self._progress.report(500 * self._half + within, 1000, what)
