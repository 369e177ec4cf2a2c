"""Keeps rivals' titles as they stood on a day, and says what they teach and what changed since the last look."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.foundation.errors import UserError
from storedesk.keywords import records_library
from storedesk.keywords.rules.pasted_titles import PastedTitle
from storedesk.keywords.rules.sources import Source
from storedesk.titles import records_settings, records_words, texts
from storedesk.titles.records_lexicon import operators_lexicon
from storedesk.titles.records_settings import Watch
from storedesk.titles.rules.grams import is_priced
from storedesk.titles.rules.lexicon import Lexicon
from storedesk.titles.rules.mining import (
    Lesson,
    PriceBand,
    Slot,
    SnapshotDiff,
    Winner,
    compare_snapshots,
    learn,
    slot_order,
)
from storedesk.titles.tables import RIVAL_ITEM, RivalList, RivalTitle

MOST_RIVALS = 200


@dataclass(frozen=True, slots=True)
class ListRow:
    """A list of rivals' titles: its day, where it comes from, and how many titles it has."""

    id: int
    family_id: int
    day: date
    source: str
    note: str
    titles: int


def lists(session: Session, family_id: int) -> list[ListRow]:
    """The lists of a library, the newest first."""
    wanted = (
        select(RivalList.id, RivalList.family_id, RivalList.day, RivalList.source, RivalList.note, func.count())
        .join(RivalTitle, RivalTitle.list_id == RivalList.id)
        .where(RivalList.family_id == family_id)
        .group_by(RivalList.id)
        .order_by(RivalList.day.desc(), RivalList.id.desc())
    )
    return [ListRow(*row) for row in session.execute(wanted)]


def keep_list(
    session: Session, family_id: int, day: date, titles: Iterable[PastedTitle], source: Source, note: str = ""
) -> int:
    """Keep titles as they stand on a day; gives the id of the list."""
    records_library.family(session, family_id)
    row = RivalList(family_id=family_id, day=day, source=source.value, note=note.strip())
    session.add(row)
    session.flush()
    for each in titles:
        session.add(
            RivalTitle(
                list_id=row.id,
                rank=each.rank,
                title=each.title,
                sales=each.sales,
                price=each.price,
                shop=each.shop,
                item=each.item,
            )
        )
    session.flush()
    return row.id


def remove_list(session: Session, list_id: int) -> None:
    """Take a list away with its titles; raises UserError when it was removed meanwhile."""
    session.delete(_list(session, list_id))


def winners(session: Session, list_id: int) -> tuple[Winner, ...]:
    """The titles of a list in the order of their ranks; raises UserError when it was removed meanwhile."""
    _list(session, list_id)
    rows = session.scalars(
        select(RivalTitle).where(RivalTitle.list_id == list_id).order_by(RivalTitle.rank, RivalTitle.id)
    )
    return tuple(
        Winner(
            row.title,
            row.rank,
            None if row.sales is None else float(row.sales),
            row.shop,
            None if row.price is None else float(row.price),
            row.item,
        )
        for row in rows
    )


def lesson(
    session: Session, list_id: int, our_title: str, lexicon: Lexicon | None = None, band: PriceBand | None = None
) -> Lesson:
    """What the winners of a list teach against our title; brands on the operator's list are left out.

    With a `band` of price only its winners are learnt from.
    """
    brands = [each.word for each in records_settings.watched_words(session) if each.kind != Watch.FORBIDDEN]
    return learn(winners(session, list_id), lexicon or operators_lexicon(session), our_title, brands, band=band)


def slots(
    session: Session, list_id: int, lexicon: Lexicon | None = None, band: PriceBand | None = None
) -> tuple[Slot, ...]:
    """In which order the winners of a list, or those of a band of price, put the classes of words."""
    kinds = records_words.root_kinds(session, _list(session, list_id).family_id)
    those = [each for each in winners(session, list_id) if band is None or is_priced(each, band.low, band.high)]
    return slot_order(those, lexicon or operators_lexicon(session), kinds)


def changes(session: Session, list_id: int, lexicon: Lexicon | None = None) -> SnapshotDiff | None:
    """What changed since the last list of the same search: of its library, source and note; None where it is the first.

    Lists of different searches differ in everything, which says nothing of rivals.
    """
    row = _list(session, list_id)
    before = session.scalar(
        select(RivalList.id)
        .where(RivalList.family_id == row.family_id, RivalList.id != row.id)
        .where(RivalList.source == row.source, RivalList.note == row.note)
        .where((RivalList.day < row.day) | ((RivalList.day == row.day) & (RivalList.id < row.id)))
        .order_by(RivalList.day.desc(), RivalList.id.desc())
        .limit(1)
    )
    if before is None:
        return None
    return compare_snapshots(winners(session, before), winners(session, list_id), lexicon or operators_lexicon(session))


def items_with(session: Session, containing: Sequence[str], most: int = MOST_RIVALS) -> list[PastedTitle]:
    """Imported items of other shops with one of the texts in their title, by their sales.

    Raises UserError where there is none.
    """
    item = RIVAL_ITEM.table.c
    wanted_texts = [text.strip() for text in containing if text.strip()]
    found: dict[str, PastedTitle] = {}
    for text in wanted_texts:
        wanted = (
            select(item.rival_code, item.title, item.sales, item.price, item.shop)
            .where(item.title.icontains(text, autoescape=True))
            .order_by(func.coalesce(item.sales, -1).desc(), item.rival_code)
            .limit(most)
        )
        for code, title, sales, price, shop in session.execute(wanted):
            found.setdefault(code, PastedTitle(title, 0, sales, price or None, shop or "", code))
    if not found:
        raise UserError(texts.NO_RIVALS.format(word="、".join(wanted_texts)))
    ranked = sorted(found.values(), key=lambda each: (-(each.sales or 0), each.item))[:most]
    return [
        PastedTitle(each.title, place, each.sales, _price(each.price), each.shop, each.item)
        for place, each in enumerate(ranked, 1)
    ]


def _list(session: Session, list_id: int) -> RivalList:
    row = session.get(RivalList, list_id)
    if row is None:
        raise UserError(texts.LIST_GONE)
    return row


def _price(value: Decimal | None) -> Decimal | None:
    return value if value else None
