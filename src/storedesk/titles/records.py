"""Reads the products of the titles tab, and for one of them its library with values and all that makes a title."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.foundation.progress import SILENT, Progress
from storedesk.keywords import records_library
from storedesk.keywords.tables import Family, LibraryWord
from storedesk.products import records as products
from storedesk.products import records_list
from storedesk.titles import records_due, records_present, records_settings
from storedesk.titles.library import Desk, Head, ProductTitle, lay_out
from storedesk.titles.records_words import facts_of
from storedesk.titles.remembered import Remembered
from storedesk.titles.rules.lengths import DEFAULT, Limit, limit_on, title_length
from storedesk.titles.tables import FamilyProduct

__all__ = ["desk", "family_of", "first_family", "join_family", "leave_family", "product_titles"]


def product_titles(session: Session, today: date) -> list[ProductTitle]:
    """Every product with its present title and what is known of it, the best sellers of 30 days first."""
    present = records_present.presents(session)
    due = {each.product_id: each.look for each in records_due.due_looks(session, today)}
    belongs = _families_of_products(session)
    counted = select(LibraryWord.family_id, func.count()).group_by(LibraryWord.family_id)
    words: dict[int, int] = {row[0]: row[1] for row in session.execute(counted)}
    limit = _limit_of(session, today)
    rows = []
    for row in records_list.product_rows(session, records_list.window(session, today)):
        said = present[row.id]
        family_id, family = belongs.get(row.id, (None, ""))
        most = limit(row.category or "")
        rows.append(
            ProductTitle(
                id=row.id,
                code=row.code,
                name=row.name,
                title=said.text,
                length=title_length(said.text, most.unit),
                most=most.most,
                family_id=family_id,
                family=family,
                words=words.get(family_id, 0) if family_id is not None else 0,
                since=said.since,
                versions=said.versions,
                due=due.get(row.id),
                sales=row.sales,
                visitors=row.visitors,
            )
        )
    rows.sort(key=lambda each: (-(each.sales or Decimal(0)), -(each.visitors or 0), each.code))
    return rows


def desk(
    session: Session,
    product_id: int,
    today: date,
    remembered: Remembered | None = None,
    progress: Progress = SILENT,
) -> Desk:
    """The library of a product with values and parts, and the problem for the solver, read in one go.

    What is `remembered` of words from the desk before is not read again. A product without a library has an empty one.
    Raises UserError when the product was removed meanwhile.
    """
    item = products.item(session, product_id)
    asked = records_settings.asked(session, product_id)
    family_id = family_of(session, product_id)
    category = asked.category or item.category or ""
    head = Head(
        product_id=product_id,
        product=item.name,
        family_id=family_id,
        present=records_present.present(session, product_id).text,
        category=category,
        limit=limit_on(records_settings.limits(session), asked.platform, category, today),
        formula=records_settings.formula(session, today, asked.formula),
        asked=asked,
    )
    progress.report(0, None)
    facts = facts_of(session, family_id, product_id, today, remembered)
    progress.report(0, None)
    return lay_out(head, facts, remembered.cuttings if remembered is not None else None)


def family_of(session: Session, product_id: int) -> int | None:
    """The library a product's title is made from; None while it has none."""
    return session.scalar(select(FamilyProduct.family_id).where(FamilyProduct.product_id == product_id))


def products_with(session: Session, word: str) -> frozenset[int]:
    """The products whose library has the word."""
    wanted = (
        select(FamilyProduct.product_id)
        .join(LibraryWord, LibraryWord.family_id == FamilyProduct.family_id)
        .where(LibraryWord.word == word)
    )
    return frozenset(session.scalars(wanted))


def first_family(session: Session, product_id: int, name: str) -> int:
    """The library of a product, made under that name where it has none; a library of that name is joined."""
    family_id = family_of(session, product_id)
    if family_id is not None:
        return family_id
    known = session.scalar(select(Family.id).where(Family.name == name.strip()))
    family_id = known if known is not None else records_library.add_family(session, name)
    join_family(session, product_id, family_id)
    return family_id


def join_family(session: Session, product_id: int, family_id: int) -> None:
    """The product's title is made from this library from now on; raises UserError when one of them is gone."""
    products.item(session, product_id)
    records_library.family(session, family_id)
    row = session.scalars(select(FamilyProduct).where(FamilyProduct.product_id == product_id)).one_or_none()
    if row is None:
        session.add(FamilyProduct(product_id=product_id, family_id=family_id))
    else:
        row.family_id = family_id
    session.flush()


def leave_family(session: Session, product_id: int) -> None:
    """The product has no library any more; the library stays."""
    for row in session.scalars(select(FamilyProduct).where(FamilyProduct.product_id == product_id)):
        session.delete(row)


def _families_of_products(session: Session) -> Mapping[int, tuple[int, str]]:
    wanted = select(FamilyProduct.product_id, Family.id, Family.name).join(Family, Family.id == FamilyProduct.family_id)
    return {product: (family_id, name) for product, family_id, name in session.execute(wanted)}


@dataclass(frozen=True, slots=True)
class _Limits:
    """The limit of Taobao by category, looked up once for each."""

    every: tuple[Limit, ...]
    day: date
    known: dict[str, Limit]

    def __call__(self, category: str) -> Limit:
        if category not in self.known:
            fitting: Iterable[Limit] = (each for each in self.every if each.platform == DEFAULT.platform)
            self.known[category] = limit_on((DEFAULT, *fitting), DEFAULT.platform, category, self.day)
        return self.known[category]


def _limit_of(session: Session, day: date) -> _Limits:
    return _Limits(records_settings.limits(session), day, {})
