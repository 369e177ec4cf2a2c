"""Products in the shop, on both databases: the list, the queue of names, merging, pasted costs, and undo of each."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

import pytest
from products_made import (
    BOARD,
    BOARD_TITLE,
    MAT,
    STICKS,
    STICKS_TITLE,
    TODAY,
    Heard,
    batch,
    everything,
    item_day,
    listing,
    listing_layer,
    order_line,
    product,
    yuan,
)
from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.foundation.database.store import Store
from storedesk.foundation.errors import UserError
from storedesk.products import records, records_costs, records_list, records_merge, records_names, records_prices
from storedesk.products.records import Details
from storedesk.products.records_detail import detail
from storedesk.products.rules.journal import Entry, Kind
from storedesk.products.rules.pasted import read_costs
from storedesk.products.rules.state import State
from storedesk.shop.tables import CostEntry


def undone(store: Store, label: str, work: Callable[[Session], object]) -> None:
    """Do the work, take it back, and find every row as it was; then do it again and take it back once more."""
    heard = Heard(store)
    with store.reading() as session:
        before = everything(session)
    with store.writing(label) as session:
        work(session)
    with store.reading() as session:
        after = everything(session)
    assert after != before, "the work does something"
    again = store.undo(heard.changes[0])
    with store.reading() as session:
        assert everything(session) == before
    store.undo(again)
    with store.reading() as session:
        assert everything(session) == after


def test_the_list_shows_the_operators_word_else_the_reports(either_store: Store) -> None:
    board = product(either_store, BOARD, short_name="整竹菜板", cost=yuan("22.40"), fee_rate=Decimal("0.05"))
    listing(
        either_store,
        board,
        title=BOARD_TITLE,
        list_price=yuan("59.90"),
        stock=860,
        status="出售中",
        sku_code="QM-CB-01",
    )
    with either_store.reading() as session:
        (row,) = records_list.product_rows(session, records_list.window(session, TODAY))
    assert (row.name, row.title, row.price, row.stock, row.sku_code) == (
        "整竹菜板",
        BOARD_TITLE,
        yuan("59.90"),
        860,
        "QM-CB-01",
    )
    assert row.margin == yuan("34.50")
    assert row.state is State.GOOD


def test_the_figures_are_of_thirty_single_days_that_end_with_the_last_report(either_store: Store) -> None:
    board, sticks = product(either_store, BOARD), product(either_store, STICKS)
    last = TODAY - timedelta(days=3)
    for ago, visitors in ((0, 100), (29, 10), (30, 7000)):
        item_day(
            either_store, board, last - timedelta(days=ago), visitors=visitors, buyers=2, items=3, sales=yuan("120")
        )
    item_day(either_store, board, last, span=7, visitors=5_000, buyers=500, items=500, sales=yuan("99999"))
    item_day(either_store, sticks, TODAY + timedelta(days=9), visitors=1, buyers=1, items=1, sales=yuan("1"))
    with either_store.reading() as session:
        window = records_list.window(session, TODAY)
        rows = {row.code: row for row in records_list.product_rows(session, window)}
    assert (window.first, window.last, window.days) == (last - timedelta(days=29), last, 30)
    assert (rows[BOARD].visitors, rows[BOARD].buyers, rows[BOARD].items) == (110, 4, 6)
    assert rows[BOARD].sales == yuan("240")
    assert rows[BOARD].conversion == Decimal(4) / 110
    assert rows[STICKS].visitors is None


def test_stock_is_held_against_the_pace_of_the_window(either_store: Store) -> None:
    board = product(either_store, BOARD, stock=9, cost=yuan("1"), list_price=yuan("2"))
    item_day(either_store, board, TODAY, visitors=9, buyers=9, items=60, sales=yuan("120"))
    with either_store.reading() as session:
        (row,) = records_list.product_rows(session, records_list.window(session, TODAY))
    assert row.lasts == Decimal("4.5")
    assert row.state is State.LOW


def test_one_detail_is_kept_and_the_others_stay(either_store: Store) -> None:
    board = product(either_store, BOARD, short_name="菜板", cost=yuan("22.40"), stock=5)
    undone(either_store, "cost", lambda session: records.say(session, board, cost=yuan("23.10")))
    with either_store.reading() as session:
        own = records.item(session, board).own
    assert own == Details(short_name="菜板", cost=yuan("23.10"), stock=5)


def test_an_item_id_can_be_given_once(either_store: Store) -> None:
    board, other = product(either_store, BOARD), product(either_store, "#1")
    with pytest.raises(UserError, match="already a product with the item id"), either_store.writing("x") as session:
        records.change_code(session, other, f" {BOARD} ")
    with pytest.raises(UserError, match="needs its item id"), either_store.writing("x") as session:
        records.change_code(session, board, "  ")
    undone(either_store, "code", lambda session: records.change_code(session, other, STICKS))


def test_deleting_takes_names_and_journal_along_and_undo_brings_all_back(either_store: Store) -> None:
    board, sticks = product(either_store, BOARD, title=BOARD_TITLE), product(either_store, STICKS)
    with either_store.writing("x") as session:
        records.add_alias(session, board, "菜板老链接")
        records.add_entry(session, Entry(TODAY, Kind.PRICE, product_id=board, before="59.90", after="49.90"))
        session.add(
            CostEntry(month=date(2026, 11, 1), kind="goods", name="菜板加急", amount=yuan("80"), product_id=board)
        )
    undone(either_store, "delete", lambda session: records_merge.remove(session, [board, sticks]))
    with either_store.reading() as session:
        assert records.items(session) == []
        assert records.journal(session, date.min, date.max) == []


def test_names_without_an_item_id_wait_the_most_frequent_first(either_store: Store) -> None:
    board = product(either_store, BOARD, title=BOARD_TITLE)
    for number, title in enumerate(
        [BOARD_TITLE, "整竹切菜板加厚砧板家用防霉", "整竹切菜板加厚砧板家用防霉", "羊毛围巾"]
    ):
        order_line(either_store, number, title=title)
    order_line(either_store, 99, title="有编号的", item_code=BOARD)
    with either_store.reading() as session:
        waiting = records_names.queue(session)
    assert [(each.name, each.lines) for each in waiting] == [("整竹切菜板加厚砧板家用防霉", 2), ("羊毛围巾", 1)]
    best = waiting[0].best
    assert best is not None
    assert (best.product_id, best.name) == (board, BOARD_TITLE)
    assert waiting[1].best is None


def test_a_confirmed_name_waits_no_more(either_store: Store) -> None:
    board = product(either_store, BOARD, title=BOARD_TITLE)
    order_line(either_store, 1, title="切菜板 加厚")
    undone(either_store, "match", lambda session: records_names.confirm(session, [("切菜板 加厚", board)]))
    with either_store.reading() as session:
        assert records_names.queue(session) == []
        assert records.matched(session, ["切菜板加厚"]) == {"切菜板加厚": board}


def test_of_several_confirmed_names_one_that_is_taken_stops_them_all(either_store: Store) -> None:
    board, sticks = product(either_store, BOARD), product(either_store, STICKS)
    with either_store.writing("x") as session:
        records.add_alias(session, board, "菜板")
    with pytest.raises(UserError, match="already means"), either_store.writing("x") as session:
        records_names.confirm(session, [("筷子", sticks), ("菜板", sticks)])
    with either_store.reading() as session:
        assert records.matched(session, ["筷子"]) == {}


def test_products_made_of_names_are_known_by_them(either_store: Store) -> None:
    product(either_store, "#7", title="手打的")
    for number, title in enumerate(["竹蒸笼 24cm", "竹蒸笼24CM", "竹茶盘"]):
        order_line(either_store, number, title=title)
    names = ["竹蒸笼 24cm", "竹蒸笼24CM", "竹茶盘"]
    undone(either_store, "make", lambda session: records_names.make_products(session, names))
    with either_store.reading() as session:
        assert records_names.queue(session) == []
        assert [(each.code, each.name) for each in records.items(session)] == [
            ("#7", "手打的"),
            ("#8", "竹蒸笼 24cm"),
            ("#9", "竹茶盘"),
        ]
    with pytest.raises(UserError, match="mean a product already"), either_store.writing("x") as session:
        records_names.make_products(session, names)


def test_merging_keeps_the_one_that_reports_know_and_all_that_was_said(either_store: Store) -> None:
    by_hand = product(either_store, "#1", title="竹菜板（手打）", cost=yuan("22.40"), short_name="菜板")
    board = product(either_store, BOARD, short_name="整竹菜板")
    listing(either_store, board, title=BOARD_TITLE)
    with either_store.writing("x") as session:
        records.add_alias(session, by_hand, "菜板老链接")
        records.add_entry(session, Entry(TODAY, Kind.NOTE, "换供应商", product_id=by_hand))
        session.add(
            CostEntry(month=date(2026, 11, 1), kind="goods", name="打样", amount=yuan("80"), product_id=by_hand)
        )
    undone(either_store, "merge", lambda session: records_merge.merge(session, [by_hand, board]))
    with either_store.reading() as session:
        (kept,) = records.items(session)
        assert (kept.id, kept.code, kept.name, kept.own.cost) == (board, BOARD, "整竹菜板", yuan("22.40"))
        assert kept.own.title is None, "the reports' title stands; the other's is only a name"
        assert set(kept.aliases) == {"菜板老链接", "#1", "竹菜板（手打）", "菜板"}
        assert [entry.text for entry in records.journal(session, TODAY, TODAY, board)] == ["换供应商"]
        assert session.scalars(select(CostEntry.product_id)).all() == [board]


def test_two_items_of_the_reports_stay_apart(either_store: Store) -> None:
    board, sticks, hand = (product(either_store, code) for code in (BOARD, STICKS, "#1"))
    listing(either_store, board, title=BOARD_TITLE)
    item_day(either_store, sticks, TODAY, visitors=1)
    with pytest.raises(UserError, match=f"{BOARD} and {STICKS}"), either_store.writing("x") as session:
        records_merge.merge(session, [hand, board, sticks])
    with pytest.raises(UserError, match="at least two"), either_store.writing("x") as session:
        records_merge.merge(session, [hand, hand])
    with either_store.reading() as session:
        assert len(records.items(session)) == 3


PASTED = (
    f"商品ID\t成本\t运费\n{BOARD}\t22.40\t\nQM-KZ-02\t6.30\t4.2\n碳化竹凉席\t57\t\n不认识\t1\t\n{BOARD}\t99\t\n坏\tx\t"
)


def test_pasted_costs_say_first_what_they_change(either_store: Store) -> None:
    product(either_store, BOARD, list_price=yuan("59.90"), cost=yuan("20"))
    sticks = product(either_store, STICKS)
    listing(either_store, sticks, sku_code="QM-KZ-02", title=STICKS_TITLE)
    product(either_store, MAT, short_name="碳化竹凉席", cost=yuan("57"))
    with either_store.reading() as session:
        found = records_costs.preview_costs(session, read_costs(PASTED))
    assert [(each.said, each.changes, each.problem is None) for each in found] == [
        (BOARD, True, True),
        ("QM-KZ-02", True, True),
        ("碳化竹凉席", False, True),
        ("不认识", False, False),
        (BOARD, False, False),
        ("坏", False, False),
    ]
    assert (found[0].before, found[0].after) == (yuan("20"), yuan("22.40"))
    assert found[0].margin_rate == (yuan("59.90") - yuan("22.40")) / yuan("59.90")
    undone(either_store, "costs", lambda session: records_costs.keep_costs(session, found))
    with either_store.reading() as session:
        own = {each.code: each.own for each in records.items(session)}
    assert {code: (each.cost, each.freight) for code, each in own.items()} == {
        BOARD: (yuan("22.40"), None),
        STICKS: (yuan("6.30"), yuan("4.20")),
        MAT: (yuan("57.00"), None),
    }


def test_the_journal_is_written_edited_and_struck_out(either_store: Store) -> None:
    board = product(either_store, BOARD)
    undone(
        either_store,
        "write",
        lambda session: records.add_entry(session, Entry(TODAY, Kind.TITLE, product_id=board, before="旧", after="新")),
    )
    with either_store.reading() as session:
        (entry,) = records.journal(session, TODAY, TODAY, board)
    edited = Entry(TODAY, Kind.NOTE, "改回去了", board, id=entry.id)
    undone(either_store, "edit", lambda session: records.edit_entry(session, edited))
    undone(either_store, "strike", lambda session: records.delete_entry(session, entry.id))
    with pytest.raises(UserError, match="no longer there"), either_store.writing("x") as session:
        records.delete_entry(session, entry.id)


def test_the_price_ledger_tells_what_was_listed_and_paid_each_day(either_store: Store) -> None:
    board = product(either_store, BOARD)
    yesterday = TODAY - timedelta(days=1)
    order_line(either_store, 1, item_code=BOARD, price=yuan("59.90"), paid=yuan("49.90"))
    order_line(either_store, 2, item_code=BOARD, price=yuan("59.90"), paid=yuan("110"), quantity=2)
    order_line(either_store, 3, item_code=BOARD, price=yuan("64.90"), paid=None)
    order_line(either_store, 4, item_code=STICKS, price=yuan("1"), paid=yuan("1"))
    order_line(either_store, 5, day=yesterday, hour=0, item_code=BOARD, price=yuan("59.90"), paid=yuan("59.90"))
    item_day(either_store, board, TODAY - timedelta(days=2), items=3, sales=yuan("150"))
    with either_store.reading() as session:
        found = records_prices.price_days(session, board, TODAY - timedelta(days=5), TODAY)
    assert [(each.day, each.listed, each.lowest, each.average, each.pieces) for each in found] == [
        (TODAY - timedelta(days=2), None, None, yuan("50.00"), 3),
        (yesterday, yuan("59.90"), yuan("59.90"), yuan("59.90"), 1),
        (TODAY, yuan("64.90"), yuan("49.90"), yuan("53.30"), 3),
    ]


def test_a_price_is_of_the_days_asked_for_and_of_pieces_sold(either_store: Store) -> None:
    board = product(either_store, BOARD)
    first, after = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
    order_line(either_store, 1, day=first, hour=0, item_code=BOARD, price=yuan("60"), paid=yuan("50"))
    order_line(either_store, 2, day=after, hour=0, item_code=BOARD, price=yuan("60"), paid=yuan("1"))
    order_line(either_store, 3, day=TODAY, hour=9, item_code=BOARD, price=yuan("60"), paid=yuan("2"), quantity=-1)
    order_line(either_store, 4, day=TODAY, hour=9, item_code=BOARD, price=yuan("60"), paid=yuan("2"), quantity=0)
    with either_store.reading() as session:
        found = records_prices.price_days(session, board, first, TODAY)
    assert [(each.day, each.lowest, each.pieces) for each in found] == [(first, yuan("50.00"), 1), (TODAY, None, 0)]


def test_changes_that_imports_let_see_stand_on_the_page_until_the_journal_has_them(either_store: Store) -> None:
    board = product(either_store, BOARD)
    listing(either_store, board, title="整竹菜板防霉", layered=1)
    for day, title in ((date(2026, 11, 1), "整竹菜板"), (date(2026, 11, 8), "整竹菜板防霉")):
        listing_layer(either_store, board, batch(either_store, day), title=title)
    with either_store.reading() as session:
        page = detail(session, board, TODAY)
    assert page.seen == (Entry(date(2026, 11, 8), Kind.TITLE, before="整竹菜板", after="整竹菜板防霉"),)
    assert page.reported
    with either_store.writing("take over") as session:
        records.add_entry(session, Entry(date(2026, 11, 7), Kind.TITLE, product_id=board, after="整竹菜板防霉"))
    with either_store.reading() as session:
        page = detail(session, board, TODAY)
    assert page.seen == ()
    assert [entry.day for entry in page.journal] == [date(2026, 11, 7)]


def test_a_page_of_a_product_that_is_gone_says_so(either_store: Store) -> None:
    with pytest.raises(UserError, match="no longer there"), either_store.reading() as session:
        detail(session, 404, TODAY)
