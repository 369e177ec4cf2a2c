"""What the search box finds of products, and what they ask of the week."""

from datetime import date, timedelta

from products_made import BOARD, BOARD_TITLE, STICKS, STICKS_TITLE, TODAY, item_day, listing, order_line, product, yuan

from storedesk.foundation.calendar.weeks import Week
from storedesk.foundation.database.store import Store
from storedesk.products import records
from storedesk.products.feature import FEATURE

MONDAY = Week.of(TODAY).monday


def found(store: Store, text: str, most: int = 9) -> list[str]:
    with store.reading() as session:
        return [each.title for each in FEATURE.find(session, text, most)]


def asked(store: Store, monday: date = MONDAY) -> dict[str, str]:
    with store.reading() as session:
        return {each.key: str(each.title) for each in FEATURE.tasks(session, monday, TODAY)}


def test_a_product_is_found_by_id_name_title_article_number_and_alias(either_store: Store) -> None:
    board = product(either_store, BOARD, short_name="整竹菜板")
    listing(either_store, board, title=BOARD_TITLE, sku_code="QM-CB-01")
    product(either_store, STICKS, title=STICKS_TITLE)
    with either_store.writing("x") as session:
        records.add_alias(session, board, "老款砧板")
    for text in (BOARD, "682104775", "整竹", "抗菌 砧板", "qm-cb-01", "ＱＭ－ＣＢ", "老款"):
        assert found(either_store, text) == ["整竹菜板"], text
    assert len(found(either_store, "家用")) == 2
    assert len(found(either_store, "家用", most=1)) == 1
    assert found(either_store, "围巾") == []
    assert found(either_store, "  ") == []


def test_what_begins_with_the_text_comes_first(either_store: Store) -> None:
    product(either_store, "1", title="双层竹筷子筒")
    product(either_store, "2", title="竹筷子")
    assert found(either_store, "竹筷子") == ["竹筷子", "双层竹筷子筒"]


def test_a_find_leads_to_the_product(either_store: Store) -> None:
    board = product(either_store, BOARD, short_name="整竹菜板", title=BOARD_TITLE)
    with either_store.reading() as session:
        (hit,) = FEATURE.find(session, BOARD, 5)
    assert (hit.tab, hit.key, hit.detail) == ("products", str(board), BOARD_TITLE)


def test_a_shop_in_order_asks_for_nothing(either_store: Store) -> None:
    product(either_store, BOARD, cost=yuan("22.40"), list_price=yuan("59.90"), stock=860)
    assert asked(either_store) == {}


def test_costs_and_names_are_asked_for_once_each(either_store: Store) -> None:
    product(either_store, BOARD, list_price=yuan("59.90"))
    product(either_store, STICKS, list_price=yuan("19.90"))
    for number in range(3):
        order_line(either_store, number, title=f"名字{number}")
    tasks = asked(either_store)
    assert set(tasks) == {"costs", "names"}
    assert "2 products" in tasks["costs"]
    assert "3 names" in tasks["names"]


def test_what_runs_out_is_ordered_in_time_the_soonest_first(either_store: Store) -> None:
    board = product(either_store, BOARD, short_name="菜板", cost=yuan("1"), list_price=yuan("2"), stock=20)
    sticks = product(either_store, STICKS, short_name="筷子", cost=yuan("1"), list_price=yuan("2"), stock=2)
    plenty = product(either_store, "3", cost=yuan("1"), list_price=yuan("2"), stock=900)
    for each in (board, sticks, plenty):
        item_day(either_store, each, TODAY - timedelta(days=1), items=60, sales=yuan("120"))
    with either_store.reading() as session:
        tasks = FEATURE.tasks(session, MONDAY, TODAY)
    assert [task.key for task in tasks] == [f"stock.{sticks}", f"stock.{board}"]
    assert all(MONDAY <= task.day <= MONDAY + timedelta(days=6) for task in tasks)
    assert tasks[0].role == "warehouse"
    assert "2 in stock last 1 days" in str(tasks[0].detail)
    assert (TODAY + timedelta(days=1)).isoformat() in str(tasks[0].detail)


def test_a_name_that_waits_is_found_where_no_product_is_called_like_that(either_store: Store) -> None:
    product(either_store, BOARD, title=BOARD_TITLE)
    order_line(either_store, 1, title="羊毛围巾秋冬")
    order_line(either_store, 2, title="切菜板加厚")
    with either_store.reading() as session:
        assert [(hit.key, hit.title) for hit in FEATURE.find(session, "围巾", 5)] == [("names", "羊毛围巾秋冬")]
    assert found(either_store, "切菜板") == [BOARD_TITLE]
