"""A small cosmetics shop for the titles room: products, their days, search words, market words and ad words."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from storedesk.ads.tables import AD_ITEM_DAY, AD_KEYWORD_DAY
from storedesk.foundation.database.base import METADATA
from storedesk.foundation.database.store import Change, Store
from storedesk.foundation.sheets.tables import ImportBatch
from storedesk.keywords.tables import KEYWORD_NAMES, MARKET_WORD, SEARCH_WORD_DAY
from storedesk.products import records as products
from storedesk.products.records import Details
from storedesk.products.tables import ITEM_DAY, LISTING

TODAY = date(2026, 11, 25)
OIL, CREAM = "560011112222", "560033334444"
OIL_TITLE = "原产澳洲茶树精油控油祛痘单方面部护肤10ml"
OWN = (
    *("word_family", "word_family_product", "library_word", "word_figure", "word_root"),
    *("title_version", "title_proof", "title_wish", "title_limit", "title_word", "rival_list", "rival_title"),
    *("product", "journal_entry", "shop_setting"),
)


def product(store: Store, code: str = OIL, **said: Any) -> int:
    """A product typed by hand."""
    with store.writing("add") as session:
        return products.add(session, code, Details(**said))


def batch(store: Store, day: date, report: str = "products.item_rank") -> int:
    """An import of one day's report."""
    with store.writing("import", undoable=False) as session:
        made = ImportBatch(
            report_key=report,
            file_name=f"{report}.xls",
            file_sha256="0" * 64,
            file_size=1,
            imported_at=datetime(2026, 11, 25, 9, tzinfo=UTC),
            first_day=day,
            last_day=day,
            row_count=1,
            new_count=1,
            replaced_count=0,
            unchanged_count=0,
            refused_count=0,
        )
        session.add(made)
        session.flush()
        return made.id


def listing(store: Store, product_id: int, batch_id: int = 1, **said: Any) -> None:
    """What the reports say of a product."""
    with store.writing("import", undoable=False) as session:
        session.execute(insert(LISTING.table), {"product_id": product_id, "batch_id": batch_id, **said})


def item_days(store: Store, product_id: int, first: date, visitors: Sequence[int], **each: Any) -> None:
    """A product's visitors from a day on, a day each."""
    with store.writing("import", undoable=False) as session:
        rows = [
            {"product_id": product_id, "day": first + timedelta(days=n), "span": 1, "batch_id": 1, "visitors": seen}
            | each
            for n, seen in enumerate(visitors)
        ]
        session.execute(insert(ITEM_DAY.table), rows)


def keyword(session: Session, word: str) -> int:
    """The id of a word of the ledgers, written down where it is new."""
    names = KEYWORD_NAMES.table
    known = session.scalar(select(names.c.id).where(names.c.word == word))
    if known is not None:
        return int(known)
    made = session.execute(insert(names).values(word=word).returning(names.c.id)).scalar_one()
    return int(made)


def market(store: Store, word: str, day: date = TODAY, source: str = "search_rank", **said: Any) -> None:
    """What a market report says of a word."""
    with store.writing("import", undoable=False) as session:
        row = {"keyword_id": keyword(session, word), "day": day, "span": 1, "source": source, "batch_id": 1, **said}
        session.execute(insert(MARKET_WORD.table), row)


def search_word(store: Store, word: str, day: date, device: str = "", **said: Any) -> None:
    """What a search word led into the shop on a day."""
    with store.writing("import", undoable=False) as session:
        row = {"keyword_id": keyword(session, word), "day": day, "span": 1, "device": device, "batch_id": 1, **said}
        session.execute(insert(SEARCH_WORD_DAY.table), row)


def ad_word(store: Store, word: str, product_id: int, day: date, **said: Any) -> None:
    """What an advertised word of a product brought on a day."""
    with store.writing("import", undoable=False) as session:
        row = {
            "keyword_id": keyword(session, word),
            "product_id": product_id,
            "day": day,
            "span": 1,
            "channel": "keyword",
            "campaign_id": 0,
            "adgroup_id": 0,
            "match": "",
            "batch_id": 1,
        }
        session.execute(insert(AD_KEYWORD_DAY.table), row | said)


def ad_item(store: Store, product_id: int, day: date, cost: str) -> None:
    """What the ads of a product cost on a day."""
    with store.writing("import", undoable=False) as session:
        row = {"product_id": product_id, "day": day, "span": 1, "channel": "keyword", "scene": "", "campaign_id": 0}
        session.execute(insert(AD_ITEM_DAY.table), row | {"batch_id": 1, "cost": Decimal(cost)})


def everything(session: Session) -> Mapping[str, list[tuple[Any, ...]]]:
    """All rows of the tables the operator writes to."""
    return {name: sorted(tuple(row) for row in session.execute(select(METADATA.tables[name]))) for name in OWN}


def undone(store: Store, work: Callable[[Session], Any]) -> Any:
    """Do the work, take it back and find every row as it was, do it again; gives what the work gave."""
    heard: list[Change] = []
    stop = store.listen(heard.append)
    with store.reading() as session:
        before = everything(session)
    with store.writing("work") as session:
        given = work(session)
    with store.reading() as session:
        after = everything(session)
    assert after != before, "the work does something"
    again = store.undo(heard[0])
    with store.reading() as session:
        assert everything(session) == before
    store.undo(again)
    stop()
    with store.reading() as session:
        assert everything(session) == after
    return given
