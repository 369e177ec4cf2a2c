"""Writes down what the sample shop's operator did about titles: libraries, versions with verdicts, rivals' lists."""

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy.orm import Session

from storedesk.keywords import records_library
from storedesk.keywords.records_library import Entry
from storedesk.keywords.rules.pasted_titles import PastedTitle
from storedesk.keywords.rules.sources import Source
from storedesk.sample.catalogue import Item, items
from storedesk.sample.plot import Plot
from storedesk.sample.titles import Retitling, own_words, rivals
from storedesk.titles import records, records_evidence, records_proofs, records_rivals, records_settings, records_words
from storedesk.titles.records_settings import Watch
from storedesk.titles.rules.changes import due
from storedesk.titles.rules.words import WordKind
from storedesk.titles.tables import TitleVersion
from storedesk.titles.versions import Look, State

_HOPED = Decimal("1.12")
"""What the operator expects of a new title, against the two weeks before it."""
_MARKET_WORDS = 40
_WATCHED = (
    ("禾木坊", Watch.BRAND, "砧板同行的牌子"),
    ("竹里馆", Watch.BRAND, "砧板同行的牌子"),
    ("青篾", Watch.OWN_BRAND, ""),
    ("品牌排行", Watch.FORBIDDEN, "比价的人搜，不成交"),
    ("批发", Watch.FORBIDDEN, "引来同行，不成交"),
)


def write_titles(session: Session, story: Plot, products: dict[str, int]) -> None:
    """Libraries of the items worked on, their titles over time with every verdict that is due, and rivals' titles."""
    changes: dict[str, list[Retitling]] = defaultdict(list)
    for each in story.retitlings:
        if each.code in products:
            changes[each.code].append(each)
    for item in items():
        if item.code in changes:
            _library(session, story, item, products[item.code])
            _versions(session, item, products[item.code], changes[item.code])
    session.flush()
    _verdicts(session, story.last_day)
    _rivals(session, story.last_day, products)
    for word, kind, reason in _WATCHED:
        records_settings.watch(session, word, kind, reason)


def _library(session: Session, story: Plot, item: Item, product_id: int) -> None:
    """The item's main word, the words people search for it, its own words, and what the market adds."""
    family_id = records.first_family(session, product_id, item.short_name)
    main, *searched = item.words
    entries = [Entry(main, WordKind.MAIN.value, Source.TYPED.value)]
    entries += [
        Entry(word, each.kind, Source.TYPED.value, required=each.kind == WordKind.BRAND)
        for each in own_words()
        if each.code == item.code
        for word in each.words
    ]
    entries += [Entry(word, WordKind.COMBINATION.value, Source.SEARCH_WORDS.value) for word in searched]
    found = records_words.words_of_market(session, item.words[:2], _MARKET_WORDS)
    useful = [word for word in found if not any(each in word for each, kind, _ in _WATCHED if kind is Watch.FORBIDDEN)]
    entries += [Entry(word, WordKind.COMBINATION.value, Source.MARKET.value) for word in useful]
    records_library.add_words(session, family_id, entries, story.first_day)


def _versions(session: Session, item: Item, product_id: int, changes: Sequence[Retitling]) -> None:
    first = changes[0]
    session.add(
        TitleVersion(
            product_id=product_id, text=first.before, state=State.PAST.value, written=first.day, reason="最早的标题"
        )
    )
    for place, each in enumerate(changes):
        visitors, buyers = _expected(session, product_id, each.day)
        session.add(
            TitleVersion(
                product_id=product_id,
                text=each.after,
                state=(State.LIVE if place == len(changes) - 1 else State.PAST).value,
                written=each.day - timedelta(days=1),
                day=each.day,
                reason=each.reason,
                visitors=visitors,
                buyers=buyers,
                words=json.dumps(item.words[:4], ensure_ascii=False),
                formula="traffic",
            )
        )


def _expected(session: Session, product_id: int, day: date) -> tuple[Decimal | None, Decimal | None]:
    """Visitors and buyers a day hoped for, from the two weeks before; None where nothing is known of them."""
    first, last = day - timedelta(days=14), day - timedelta(days=1)
    found = []
    for days in records_evidence.series_of(session, product_id, first, last):
        average = Decimal(str(round(sum(days.values()) / len(days), 3))) if days else None
        found.append(None if average is None else (average * _HOPED).quantize(Decimal("0.1")))
    return found[0], found[1]


def _verdicts(session: Session, last_day: date) -> None:
    """The verdicts that were due by the end of the story, written down on their days; the newest ones still wait."""
    rows = session.query(TitleVersion).where(TitleVersion.day.is_not(None)).order_by(TitleVersion.day)
    for row in rows.all():
        if row.day is None:
            continue
        days = due(row.day)
        rests = days[Look.FINAL.value] < last_day
        for look in (Look.FIRST, Look.FINAL) if rests else ():
            records_proofs.write_down(session, row.id, look, days[look.value])


def _rivals(session: Session, last_day: date, products: dict[str, int]) -> None:
    lists: dict[tuple[str, int], list[PastedTitle]] = defaultdict(list)
    for each in rivals():
        titles = lists[each.code, each.ago]
        titles.append(PastedTitle(each.title, each.rank, each.sales, each.price, each.shop))
    for (code, ago), titles in lists.items():
        family_id = records.family_of(session, products[code]) if code in products else None
        if family_id is not None:
            day = last_day - timedelta(days=ago)
            records_rivals.keep_list(session, family_id, day, titles, Source.BEST_SELLERS, "按销量排序")
