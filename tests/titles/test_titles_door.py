"""What the titles ask of a week, a handful and always by the same keys, and what the search box finds."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from storedesk.features import FEATURES, ROOMS
from storedesk.foundation.database.store import Store
from storedesk.foundation.door import Wanted
from storedesk.keywords import records_library
from storedesk.keywords.records_library import Entry
from storedesk.titles import door, records, records_proofs, records_settings, records_versions
from storedesk.titles.asking import Asked
from storedesk.titles.feature import FEATURE
from storedesk.titles.versions import Look
from titles_made import OIL_TITLE, TODAY, item_days, listing, product, search_word

MONDAY = date(2026, 11, 23)
NEW = "澳洲茶树精油祛痘淡印控油收缩毛孔面部单方护肤10ml"


def live(store: Store, code: str, days_ago: int) -> tuple[int, int]:
    """A product whose title went live so many days ago; gives product and version."""
    identity = product(store, code, title=OIL_TITLE, short_name=f"宝贝{code}")
    with store.writing("live") as session:
        return identity, records_versions.save_live(session, identity, NEW, TODAY - timedelta(days=days_ago))


def asked(store: Store, monday: date = MONDAY, today: date = TODAY) -> list[Wanted]:
    with store.reading() as session:
        return list(door.tasks(session, monday, today))


def test_looks_that_wait_and_looks_to_come_are_asked_for(either_store: Store) -> None:
    _, quick = live(either_store, "1", 4)
    _, first = live(either_store, "2", 9)
    _, final = live(either_store, "3", 16)
    found = {each.key: each for each in asked(either_store)}
    assert {key: each.day for key, each in found.items()} == {
        f"look.{final}.final": date(2026, 11, 24),
        f"look.{first}.first": date(2026, 11, 24),
        f"look.{quick}.quick": date(2026, 11, 24),
        f"look.{quick}.first": date(2026, 11, 29),
    }
    assert {each.role for each in found.values()} == {"operator"}
    assert "宝贝2" in str(found[f"look.{first}.first"].title)
    with either_store.writing("seen") as session:
        records_proofs.write_down(session, final, Look.FINAL, TODAY)
    assert f"look.{final}.final" not in {each.key for each in asked(either_store)}


def test_many_looks_are_one_line_in_the_end(either_store: Store) -> None:
    for number in range(9):
        live(either_store, str(number), 9)
    found = asked(either_store)
    assert len(found) == 5
    assert found[-1].key == f"looks.{MONDAY}"
    assert "5" in str(found[-1].title)


def test_best_sellers_nobody_worked_on_are_named_in_one_line(either_store: Store) -> None:
    for number, sales in enumerate(("100", "900", "500", "0", "700")):
        identity = product(either_store, str(number), short_name=f"宝贝{number}")
        item_days(either_store, identity, TODAY, [10], sales=Decimal(sales))
    (only,) = asked(either_store)
    assert (only.key, only.day) == ("never", date(2026, 11, 26))
    assert "宝贝1 (¥900)、宝贝4 (¥700)、宝贝2 (¥500)、宝贝0 (¥100)" in str(only.title)
    assert "4 products" in str(only.detail)
    assert asked(either_store, MONDAY + timedelta(days=7)) == [], "the week to come is not asked yet"
    assert asked(either_store, MONDAY - timedelta(days=7)) == [], "a week that is over is left alone"


def test_the_worst_root_of_a_title_that_rests_is_asked_for_once_a_week(either_store: Store) -> None:
    oil = product(either_store, short_name="茶树精油", title="薰衣草精油")
    with either_store.writing("live") as session:
        records_versions.save_live(session, oil, "茶树精油祛痘美白", TODAY - timedelta(days=40))
    item_days(either_store, oil, TODAY - timedelta(days=29), [100] * 30, sales=Decimal("100"))
    for word, visitors, buyers in (("茶树精油", 600, 30), ("祛痘精油", 500, 20), ("美白精油", 300, 0)):
        search_word(either_store, word, TODAY, visitors=visitors, buyers=buyers)
    (root,) = asked(either_store)
    assert root.key == f"root.{oil}.{MONDAY}"
    assert "美白" in str(root.title)
    assert "300" in str(root.detail)
    with either_store.writing("must") as session:
        records_settings.ask(session, oil, Asked(must=("美白",)))
    assert not any("美白" in str(each.title) for each in asked(either_store)), "what must be in it stays"
    with either_store.writing("must") as session:
        records_settings.ask(session, oil, Asked())
    with either_store.writing("again") as session:
        records_versions.save_live(session, oil, "茶树精油祛痘控油美白", TODAY - timedelta(days=3))
    assert not any(each.key.startswith("root.") for each in asked(either_store)), "a new title is left alone"


def test_every_title_with_a_worst_root_has_a_line_and_many_are_one_line_in_the_end(either_store: Store) -> None:
    for number in range(8):
        oil = product(either_store, str(number), short_name=f"宝贝{number}", title="薰衣草精油")
        with either_store.writing("live") as session:
            records_versions.save_live(session, oil, f"型{number}号精油祛痘美白", TODAY - timedelta(days=40))
        item_days(either_store, oil, TODAY - timedelta(days=29), [100] * 30, sales=Decimal(100 + number))
    for word, visitors, buyers in (("祛痘精油", 4000, 200), ("美白精油", 3000, 0)):
        search_word(either_store, word, TODAY, visitors=visitors, buyers=buyers)
    found = [each for each in asked(either_store) if each.key.startswith("root")]
    assert [str(each.title).split()[5].strip(":") for each in found[:5]] == [
        f"宝贝{number}" for number in (7, 6, 5, 4, 3)
    ]
    assert [each.key for each in found[5:]] == [f"roots.{MONDAY}"]
    assert "3 more products" in str(found[5].title)
    assert str(found[5].detail) == "宝贝2 (美白)、宝贝1 (美白)、宝贝0 (美白)"


def test_beyond_five_products_never_optimised_are_counted(either_store: Store) -> None:
    for number in range(9):
        identity = product(either_store, str(number), short_name=f"宝贝{number}")
        item_days(either_store, identity, TODAY, [10], sales=Decimal(100 + number))
    (only,) = asked(either_store)
    assert str(only.title).endswith("宝贝8 (¥108)、宝贝7 (¥107)、宝贝6 (¥106)、宝贝5 (¥105)、宝贝4 (¥104)")
    assert "4 more beside these 5" in str(only.detail)


def test_the_search_box_finds_titles_live_ones_first_and_words(either_store: Store) -> None:
    oil = product(either_store, short_name="精油")
    listing(either_store, oil, title=OIL_TITLE)
    with either_store.writing("titles") as session:
        version = records_versions.save_live(session, oil, NEW, TODAY)
        draft = records_versions.save_draft(session, oil, "茶树精油草稿控油", TODAY)
        family_id = records.first_family(session, oil, "精油")
        records_library.add_words(session, family_id, [Entry("茶树精油祛痘"), Entry("茶树"), Entry("面霜")], TODAY)
    with either_store.reading() as session:
        found = door.find(session, "茶树", 9)
        assert [each.key for each in door.find(session, "茶树 草稿", 9)] == [f"version:{oil}:{draft}"]
        assert door.find(session, " ", 9) == ()
        assert len(door.find(session, "茶树", 2)) == 2
        assert list(door.find(session, "%", 9)) == []
    assert [each.key.split(":")[0] for each in found] == ["version"] * 3 + ["product"] * 2
    assert found[0].key == f"version:{oil}:{version}"
    assert [(each.title, each.key) for each in found[3:]] == [
        ("茶树", f"product:{oil}:library"),
        ("茶树精油祛痘", f"product:{oil}:library"),
    ]
    assert {each.tab for each in found} == {"titles"}


def test_the_room_has_its_door_in_the_house() -> None:
    assert FEATURE in FEATURES
    assert FEATURE in ROOMS
    assert FEATURE.reports == "storedesk.titles.reports"


@pytest.mark.parametrize("when", [MONDAY, MONDAY + timedelta(days=6)])
def test_an_empty_shop_asks_for_nothing(store: Store, when: date) -> None:
    assert asked(store, MONDAY, when) == []
