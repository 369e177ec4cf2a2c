"""Words are found by what they contain, with the visitors they led in, each day counted once, on both databases."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from shop_made import put

from storedesk.foundation.database.store import Store
from storedesk.keywords.feature import FEATURE
from storedesk.keywords.records import words_with
from storedesk.keywords.reports import SEARCH_WORDS

LAST = date(2026, 11, 24)


@pytest.fixture
def shop(either_store: Store) -> Store:
    rows = [
        (LAST, "竹砧板", "all", 30, 3),
        (LAST, "竹砧板", "mobile", 25, 2),
        (LAST - timedelta(days=1), "竹砧板", "mobile", 4, 1),
        (LAST - timedelta(days=1), "竹砧板", "pc", 2, 0),
        (LAST, "砧板防霉", "", 80, 1),
        (LAST - timedelta(days=30), "砧板", "", 999, 9),
        (LAST, "100%竹", "", 1, 0),
    ]
    put(
        either_store,
        SEARCH_WORDS,
        [
            {"day": day, "word": word, "device": device, "visitors": visitors, "buyers": buyers, "sales": Decimal(5)}
            for day, word, device, visitors, buyers in rows
        ],
    )
    return either_store


def test_words_come_by_the_visitors_they_led_in_lately(shop: Store) -> None:
    with shop.reading() as session:
        found = words_with(session, " 砧板 ", 9)
    assert [(each.word, each.visitors, each.buyers) for each in found] == [
        ("砧板防霉", 80, 1),
        ("竹砧板", 36, 4),
        ("砧板", None, None),
    ]


@pytest.mark.parametrize(
    ("text", "words"), [("100%", ["100%竹"]), ("_", []), ("竹", ["竹砧板", "100%竹"]), ("  ", []), ("碗", [])]
)
def test_signs_mean_themselves(shop: Store, text: str, words: list[str]) -> None:
    with shop.reading() as session:
        assert [each.word for each in words_with(session, text, 5)] == words


def test_the_search_box_says_what_a_word_led_in(shop: Store) -> None:
    with shop.reading() as session:
        first, second = FEATURE.find(session, "砧板", 2)
        assert FEATURE.find(session, "竹", 9) == []
    assert (first.tab, first.title) == ("titles", "砧板防霉")
    assert second.detail == "word, 36 visitors and 4 buyers in 30 days"


def test_an_empty_library_finds_nothing(store: Store) -> None:
    with store.reading() as session:
        assert words_with(session, "砧板", 5) == []
