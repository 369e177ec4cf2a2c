"""Which product a search word led to: its library, its main word, or its title, by search visitors times relevance."""

import pytest

from storedesk.titles.rules.sharing import Seller, Shop
from storedesk.titles.rules.words import HOLDS_MAIN

BOARD, TRAY, RACK, FREE = (
    Seller(1, 10, "整竹砧板家用厨房防霉", 300.0),
    Seller(2, 20, "竹茶盘家用功夫茶具", 100.0),
    Seller(3, 30, "鞋架家用多层", 50.0),
    Seller(4, None, "不锈钢砧板切菜", 60.0),
)
MAINS = {"砧板": frozenset({10}), "茶盘": frozenset({20}), "鞋架": frozenset({30})}
HOLDERS = {"功夫茶具": {20: 1.0}, "厨房收纳": {10: 1.0, 30: 0.5}, "厨房": {10: 1.0}}
SHOP = Shop([BOARD, TRAY, RACK, FREE], MAINS, HOLDERS)


def parts(word: str) -> list[float]:
    return [SHOP.share(each.id, word) for each in (BOARD, TRAY, RACK, FREE)]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        # a main word leads to its products; one without library that spells it has its part
        ("竹砧板", [300 / 360, 0, 0, 60 / 360]),
        ("茶盘家用", [0, 1, 0, 0]),
        ("功夫茶具", [0, 1, 0, 0]),
        # two libraries have it, one of them with half the relevance
        ("厨房收纳", [300 / 325, 0, 25 / 325, 0]),
        ("砧板茶盘", [300 / 460, 100 / 460, 0, 60 / 460]),
        # a word of no product: those whose title spells it
        ("家用", [300 / 450, 100 / 450, 50 / 450, 0]),
        ("防霉", [1, 0, 0, 0]),
        # nobody's title spells 厨房大板 whole, one has two of its signs in a row
        ("厨房大板", [1, 0, 0, 0]),
    ],
)
def test_words_are_shared_out(word: str, expected: list[float]) -> None:
    assert parts(word) == pytest.approx(expected)


def test_what_is_shared_is_all_there_is() -> None:
    for word in ("竹砧板", "家用", "厨房收纳", "砧板茶盘", "鞋架", "功夫茶具", "切菜"):
        assert sum(parts(word)) == pytest.approx(1), word


def test_only_words_that_fit_are_offered() -> None:
    assert [SHOP.belongs(1, word) for word in ("砧板大号", "厨房收纳", "厨房大板", "家用", "茶盘")] == [
        *(True, True, False, False, False)
    ]
    assert SHOP.belongs(4, "切菜"), "a product without library takes what its title spells"


def test_a_library_word_fits_better_than_one_that_only_holds_the_main_word() -> None:
    both = Shop([BOARD, TRAY], {"砧板": frozenset({10})}, {"砧板茶盘": {20: 1.0}})
    own = 300 * HOLDS_MAIN
    assert both.share(1, "砧板茶盘") == pytest.approx(own / (own + 100))
