"""Reads and writes products, the names reports give them, and the change journal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from decimal import Decimal

from sqlalchemy import Integer, Text, column, func, or_, select, table
from sqlalchemy.orm import Session

from storedesk.foundation.errors import UserError
from storedesk.products import texts
from storedesk.products.rules.journal import Entry, Kind
from storedesk.products.rules.margin import Economics
from storedesk.products.rules.matching import Named, fold, match
from storedesk.products.tables import LISTING, JournalEntry, Product, ProductAlias

_RESOLVED = ("title", "category", "list_price", "stock", "picture")
_ORDER_LINE = table("order_line", column("item_code", Text), column("title", Text), column("quantity", Integer))
"""The orders room stands beside this one; only the names its lines speak of are read, by the table's name."""


@dataclass(frozen=True, slots=True)
class Details:
    """What the operator may say of a product; None leaves the word to the reports."""

    title: str | None = None
    short_name: str | None = None
    category: str | None = None
    list_price: Decimal | None = None
    sale_price: Decimal | None = None
    cost: Decimal | None = None
    freight: Decimal | None = None
    fee_rate: Decimal | None = None
    stock: int | None = None
    picture: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """A product as it is shown: the operator's word where there is one, else the listing's.

    `own` is what the operator said; `reported` are the listing's values that `own` hides.
    """

    id: int
    code: str
    title: str | None
    category: str | None
    list_price: Decimal | None
    stock: int | None
    picture: str | None
    status: str | None
    sku_code: str | None
    own: Details
    reported: Details
    aliases: tuple[str, ...] = field(default=())

    @property
    def name(self) -> str:
        """How it is called in tables: the short name, else the title, else the item id."""
        return self.own.short_name or self.title or self.code

    @property
    def price(self) -> Decimal | None:
        """What a customer pays: the sale price, else the list price."""
        return self.list_price if self.own.sale_price is None else self.own.sale_price

    @property
    def economics(self) -> Economics:
        return Economics(self.price, self.own.cost, self.own.freight, self.own.fee_rate)

    @property
    def names(self) -> Named:
        said = (self.code, self.own.short_name, self.title, self.reported.title, *self.aliases)
        return Named(self.id, tuple(name for name in said if name))


def items(session: Session) -> list[Item]:
    """Every product, by its item id."""
    return _items(session, None)


def item(session: Session, product_id: int) -> Item:
    """One product; raises UserError when it was removed meanwhile."""
    found = _items(session, product_id)
    if not found:
        raise UserError(texts.GONE)
    return found[0]


def names(session: Session) -> dict[int, str]:
    """How every product is called, by its id: without aliases and figures, for lists and markers."""
    said = select(Product.id, Product.code, Product.short_name, Product.title, LISTING.table.c.title).outerjoin(
        LISTING.table, LISTING.table.c.product_id == Product.id
    )
    return {row[0]: row[2] or row[3] or row[4] or row[1] for row in session.execute(said)}


def add(session: Session, code: str, details: Details | None = None) -> int:
    """A product typed by hand; returns its id. Raises UserError without an item id, or when it is taken."""
    code = code.strip()
    if not code:
        raise UserError(texts.NO_CODE)
    if session.scalar(select(Product.id).where(Product.code == code)) is not None:
        raise UserError(texts.CODE_TAKEN.format(code=code))
    row = Product(code=code)
    session.add(row)
    session.flush()
    if details is not None:
        describe(session, row.id, details)
    return row.id


def describe(session: Session, product_id: int, details: Details) -> None:
    """Keep all the operator says of a product; an empty text is as good as none."""
    row = _product(session, product_id)
    for each in fields(details):
        said = getattr(details, each.name)
        setattr(row, each.name, said.strip() or None if isinstance(said, str) else said)


def say(session: Session, product_id: int, **said: object) -> None:
    """Keep some of what the operator says of a product (names of Details), and leave the rest as it is."""
    describe(session, product_id, replace(item(session, product_id).own, **said))  # type: ignore[arg-type]


def change_code(session: Session, product_id: int, code: str) -> None:
    """Give a product another item id; raises UserError without one, or when it is taken."""
    row, code = _product(session, product_id), code.strip()
    if not code:
        raise UserError(texts.NO_CODE)
    if session.scalar(select(Product.id).where(Product.code == code, Product.id != product_id)) is not None:
        raise UserError(texts.CODE_TAKEN.format(code=code))
    row.code = code


def remove(session: Session, product_id: int) -> None:
    """Take a product away, with its aliases and its journal; the figures of reports stay."""
    row = _product(session, product_id)
    for belonging in (ProductAlias, JournalEntry):
        for each in session.scalars(select(belonging).where(belonging.product_id == product_id)):
            session.delete(each)
    session.flush()
    session.delete(row)


def add_alias(session: Session, product_id: int, name: str) -> None:
    """From now on a report that says `name` means this product; raises UserError when it means another."""
    _product(session, product_id)
    folded = fold(name)
    for alias in session.scalars(select(ProductAlias)):
        if fold(alias.name) == folded:
            if alias.product_id != product_id:
                raise UserError(texts.NAME_TAKEN.format(name=name, product=item(session, alias.product_id).name))
            return
    session.add(ProductAlias(name=name.strip(), product_id=product_id))


def remove_alias(session: Session, name: str) -> None:
    """That name means nobody any more."""
    for alias in session.scalars(select(ProductAlias).where(ProductAlias.name == name)):
        session.delete(alias)


def matched(session: Session, said: Sequence[str]) -> Mapping[str, int]:
    """The product each name of a report means; names that mean none, or several, are left out."""
    return match(said, [each.names for each in items(session)])


def unmatched_names(session: Session) -> list[tuple[str, int]]:
    """The names in order lines without an item id that mean no product yet, with how often they occur, most first."""
    line = _ORDER_LINE.c
    without_code = or_(line.item_code.is_(None), line.item_code == "")
    rows = session.execute(
        select(line.title, func.count()).where(without_code, line.title.is_not(None)).group_by(line.title)
    ).all()
    if not rows:
        return []
    known = matched(session, [row[0] for row in rows])
    return sorted(((row[0], row[1]) for row in rows if row[0] not in known), key=lambda pair: (-pair[1], pair[0]))


def journal(session: Session, first: date, last: date, product_id: int | None = None) -> list[Entry]:
    """The journal from `first` to `last`, both counted, oldest first; of one product and the shop, or of all."""
    wanted = select(JournalEntry).where(JournalEntry.day.between(first, last))
    if product_id is not None:
        wanted = wanted.where(or_(JournalEntry.product_id == product_id, JournalEntry.product_id.is_(None)))
    called = names(session)
    return [_entry(row, called) for row in session.scalars(wanted.order_by(JournalEntry.day, JournalEntry.id))]


def add_entry(session: Session, entry: Entry) -> int:
    """Write a line into the journal; returns its id."""
    row = JournalEntry()
    _write(row, entry)
    session.add(row)
    session.flush()
    return row.id


def edit_entry(session: Session, entry: Entry) -> None:
    """Replace the line with that id; raises UserError when it was removed meanwhile."""
    _write(_journal_row(session, entry.id), entry)


def delete_entry(session: Session, entry_id: int) -> None:
    """Take a line out of the journal; raises UserError when it was removed meanwhile."""
    session.delete(_journal_row(session, entry_id))


def _items(session: Session, product_id: int | None) -> list[Item]:
    listing = LISTING.table.c
    wanted = select(Product, *(listing[name] for name in (*_RESOLVED, "status", "sku_code"))).outerjoin(
        LISTING.table, listing.product_id == Product.id
    )
    aliases = select(ProductAlias.product_id, ProductAlias.name).order_by(ProductAlias.name)
    if product_id is not None:
        wanted = wanted.where(Product.id == product_id)
        aliases = aliases.where(ProductAlias.product_id == product_id)
    known: dict[int, list[str]] = {}
    for owner, name in session.execute(aliases):
        known.setdefault(owner, []).append(name)
    found = []
    for row, *said in session.execute(wanted.order_by(Product.code)):
        *resolved, status, sku_code = said
        reported = Details(**dict(zip(_RESOLVED, resolved, strict=True)))
        own = Details(**{each.name: getattr(row, each.name) for each in fields(Details)})
        shown = {name: getattr(reported if getattr(own, name) is None else own, name) for name in _RESOLVED}
        found.append(
            Item(
                id=row.id,
                code=row.code,
                status=status,
                sku_code=sku_code,
                own=own,
                reported=reported,
                aliases=tuple(known.get(row.id, ())),
                **shown,
            )
        )
    return found


def _product(session: Session, product_id: int) -> Product:
    row = session.get(Product, product_id)
    if row is None:
        raise UserError(texts.GONE)
    return row


def _journal_row(session: Session, entry_id: int) -> JournalEntry:
    row = session.get(JournalEntry, entry_id)
    if row is None:
        raise UserError(texts.ENTRY_GONE)
    return row


def _write(row: JournalEntry, entry: Entry) -> None:
    row.day, row.kind, row.text = entry.day, entry.kind.value, entry.text.strip()
    row.product_id, row.before, row.after = entry.product_id, entry.before, entry.after


def _entry(row: JournalEntry, called: Mapping[int, str]) -> Entry:
    known = {kind.value: kind for kind in Kind}
    return Entry(
        day=row.day,
        kind=known.get(row.kind, Kind.NOTE),
        text=row.text,
        product_id=row.product_id,
        product_name=called.get(row.product_id, "") if row.product_id is not None else "",
        before=row.before,
        after=row.after,
        id=row.id,
    )
