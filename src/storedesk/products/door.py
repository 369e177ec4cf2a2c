"""What the products answer when the search box asks, and what they ask of the week."""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.foundation import figures
from storedesk.foundation.door import Found, Wanted
from storedesk.products import records, records_list, texts
from storedesk.products.records_list import ProductRow
from storedesk.products.rules.matching import fold
from storedesk.products.rules.state import SOON, State
from storedesk.products.tables import LISTING, Product, ProductAlias

KEY = "products"
NAMES = "names"
"""The key that show_thing answers with the queue of names."""

_MOST_NAMED = 5


def find(session: Session, text: str, most: int) -> Sequence[Found]:
    """Products by item id, names or article number, the best match first; else names that mean no product yet."""
    wanted = [fold(word) for word in text.split()]
    if not wanted:
        return ()
    aliases: dict[int, list[str]] = {}
    for owner, name in session.execute(select(ProductAlias.product_id, ProductAlias.name)):
        aliases.setdefault(owner, []).append(name)
    said = LISTING.table.c
    columns = (Product.id, Product.code, Product.short_name, Product.title, said.title, said.sku_code)
    products = session.execute(select(*columns).outerjoin(LISTING.table, said.product_id == Product.id))
    found = []
    for identity, code, *called, sku_code in products:
        title = called[1] or called[2]
        known = fold("\n".join(name for name in (code, *called, sku_code, *aliases.get(identity, ())) if name))
        if all(word in known for word in wanted):
            name = called[0] or title or code
            begins = fold(name).startswith(wanted[0]) or code.startswith(text.strip())
            detail = title if called[0] and title else code
            found.append((not begins, len(name), name, Found(KEY, str(identity), name, detail)))
    best = [each[-1] for each in sorted(found, key=lambda each: each[:3])[:most]]
    return best or _waiting(session, wanted, most)


def tasks(session: Session, monday: date, today: date) -> Sequence[Wanted]:
    """Costs to fill in, names to match, and stock that runs out before the week and SOON more days are over."""
    found: list[Wanted] = []
    window = records_list.window(session, today)
    rows = records_list.product_rows(session, window)
    without = [row for row in rows if row.state is State.NO_COST]
    if without:
        title = texts.TASK_COSTS.format(count=len(without))
        found.append(Wanted("costs", monday, "operator", title, _named(without)))
    waiting = records.unmatched_names(session)
    if waiting:
        title = texts.TASK_NAMES.format(count=len(waiting))
        examples = _listed([name for name, _ in waiting[:_MOST_NAMED]], len(waiting))
        found.append(Wanted("names", monday, "operator", title, examples))
    found.extend(_stock_tasks(rows, monday, today))
    return found


def _waiting(session: Session, wanted: Sequence[str], most: int) -> list[Found]:
    """Names in the reports that mean no product yet, where no product is called like that."""
    named = [name for name, _ in records.unmatched_names(session) if all(word in fold(name) for word in wanted)]
    return [Found(KEY, NAMES, name, str(texts.WAITS)) for name in named[:most]]


def _stock_tasks(rows: Sequence[ProductRow], monday: date, today: date) -> list[Wanted]:
    """One line for each product that runs out: the sooner, the higher up."""
    due = []
    for row in rows:
        if row.lasts is None or row.state is State.TAKEN_DOWN:
            continue
        empty = today + timedelta(days=int(row.lasts))
        if empty <= monday + timedelta(days=6 + SOON):
            due.append((row.lasts, row, empty))
    due.sort(key=lambda each: (each[0], each[1].id))
    return [
        Wanted(
            f"stock.{row.id}",
            min(max(empty - timedelta(days=SOON), monday), monday + timedelta(days=6)),
            "warehouse",
            texts.TASK_STOCK.format(product=row.name),
            texts.TASK_STOCK_DETAIL.format(stock=figures.count(row.stock), days=int(lasts), day=figures.day(empty)),
        )
        for lasts, row, empty in due
    ]


def _named(rows: Sequence[ProductRow]) -> str:
    best = sorted(rows, key=lambda row: (-(row.sales or 0), row.name))
    return _listed([row.name for row in best[:_MOST_NAMED]], len(rows))


def _listed(names: Sequence[str], count: int) -> str:
    """The first names of so many, with an ellipsis where there are more."""
    return "、".join(names) + ("…" if count > len(names) else "")
