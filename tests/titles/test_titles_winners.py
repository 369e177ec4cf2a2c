"""Rivals' titles as they stood on a day, what they teach, and what changed since the last look; on both databases."""

from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import insert

from storedesk.foundation.database.store import Store
from storedesk.foundation.errors import UserError
from storedesk.keywords import records_library
from storedesk.keywords.records_library import Entry
from storedesk.keywords.rules.pasted_titles import PastedTitle, read_titles
from storedesk.keywords.rules.sources import Source
from storedesk.titles import records, records_rivals, records_settings
from storedesk.titles.records_settings import Watch
from storedesk.titles.rules.mining import Winner
from storedesk.titles.rules.words import WordKind
from storedesk.titles.tables import RIVAL_ITEM
from titles_made import TODAY, product, undone

BEFORE = """标题\t销量\t价格\t店名
澳洲茶树精油祛痘控油面部\t900\t39.90\t甲店
茶树精油祛痘淡印单方\t800\t49\t乙店
茶树精油控油祛痘毛孔\t700\t59\t丙店
薰衣草精油助眠舒缓\t10\t19\t丁店
"""
AFTER = """标题\t销量\t价格\t店名
澳洲茶树精油祛痘闭口面部\t990\t39.90\t甲店
茶树精油祛痘淡印单方\t800\t45\t乙店
茶树精油控油粉刺祛痘\t100\t29\t戊店
"""


def family(store: Store) -> int:
    oil = product(store)
    with store.writing("library") as session:
        family_id = records.first_family(session, oil, "茶树精油")
        records_library.add_words(session, family_id, [Entry("祛痘", "efficacy"), Entry("澳洲", "attribute")], TODAY)
    return family_id


def test_a_list_is_kept_with_its_day_and_can_be_taken_back(either_store: Store) -> None:
    family_id = family(either_store)
    titles = read_titles(BEFORE).titles

    def keep(session):  # type: ignore[no-untyped-def]
        return records_rivals.keep_list(session, family_id, TODAY, titles, Source.BEST_SELLERS, " 销量前四 ")

    list_id = undone(either_store, keep)
    with either_store.reading() as session:
        (row,) = records_rivals.lists(session, family_id)
        kept = records_rivals.winners(session, list_id)
    assert (row.id, row.day, row.source, row.note, row.titles) == (list_id, TODAY, "best_sellers", "销量前四", 4)
    assert kept[0] == Winner("澳洲茶树精油祛痘控油面部", 1, 900.0, "甲店", 39.9, "")
    undone(either_store, lambda session: records_rivals.remove_list(session, list_id))
    with either_store.reading() as session, pytest.raises(UserError, match="no longer there"):
        records_rivals.winners(session, list_id)


def test_what_most_winners_have_and_we_lack(either_store: Store) -> None:
    family_id = family(either_store)
    with either_store.writing("lists") as session:
        list_id = records_rivals.keep_list(session, family_id, TODAY, read_titles(BEFORE).titles, Source.TABLE)
        records_settings.watch(session, "面部", Watch.BRAND)
    with either_store.reading() as session:
        found = records_rivals.lesson(session, list_id, "茶树精油控油")
        slots = records_rivals.slots(session, list_id)
    assert "祛痘" in {gram.roots[0] for gram in found.lacking if len(gram.roots) == 1}
    assert "控油" not in {root for gram in found.lacking for root in gram.roots}
    assert "面部" not in {root for gram in found.words for root in gram.roots}, "brands teach nothing"
    assert [slot.kind for slot in slots] == [WordKind.ATTRIBUTE, WordKind.EFFICACY]


def test_two_lists_show_what_changed_and_the_first_has_nothing_before_it(either_store: Store) -> None:
    family_id = family(either_store)
    with either_store.writing("lists") as session:
        second = records_rivals.keep_list(session, family_id, TODAY, read_titles(AFTER).titles, Source.TABLE)
        first = records_rivals.keep_list(
            session, family_id, TODAY - timedelta(days=7), read_titles(BEFORE).titles, Source.TABLE
        )
    with either_store.reading() as session:
        assert records_rivals.changes(session, first) is None
        found = records_rivals.changes(session, second)
        assert [row.id for row in records_rivals.lists(session, family_id)] == [second, first]
    assert found is not None
    assert [(each.before.shop, each.came, each.went) for each in found.changed] == [("甲店", ("闭口",), ("控油",))]
    assert {each.shop for each in found.gone} == {"丙店", "丁店"}
    assert {each.shop for each in found.new} == {"戊店"}


def test_lists_of_different_searches_are_not_held_against_each_other(either_store: Store) -> None:
    family_id = family(either_store)
    with either_store.writing("lists") as session:
        days = [TODAY - timedelta(days=ago) for ago in (21, 14, 7)]
        ids = [
            records_rivals.keep_list(session, family_id, day, read_titles(titles).titles, Source.TABLE, note)
            for day, titles, note in zip(days, (BEFORE, AFTER, AFTER), ("茶树精油", "纯露", "茶树精油"), strict=True)
        ]
    with either_store.reading() as session:
        assert records_rivals.changes(session, ids[1]) is None
        found = records_rivals.changes(session, ids[2])
    assert found is not None
    assert {each.shop for each in found.new} == {"戊店"}


def test_imported_items_with_coupons_become_a_list_by_their_sales(either_store: Store) -> None:
    with either_store.writing("import", undoable=False) as session:
        for code, title, sales, price in (
            ("11", "茶树精油祛痘", 50, "9.90"),
            ("12", "澳洲茶树精油", 900, "19.90"),
            ("13", "面霜", 5_000, "29.90"),
            ("14", "茶树精油面膜", None, None),
        ):
            row = {"rival_code": code, "title": title, "sales": sales, "batch_id": 1, "shop": "某店"}
            session.execute(insert(RIVAL_ITEM.table), row | {"price": None if price is None else Decimal(price)})
    with either_store.reading() as session:
        found = records_rivals.items_with(session, ["茶树精油", " "])
        with pytest.raises(UserError, match="薰衣草、茉莉"):
            records_rivals.items_with(session, ["薰衣草", "茉莉"])
    assert found == [
        PastedTitle("澳洲茶树精油", 1, 900, Decimal("19.90"), "某店", "12"),
        PastedTitle("茶树精油祛痘", 2, 50, Decimal("9.90"), "某店", "11"),
        PastedTitle("茶树精油面膜", 3, None, None, "某店", "14"),
    ]
