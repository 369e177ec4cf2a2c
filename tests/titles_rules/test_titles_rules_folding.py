"""Words stand in titles whole: Latin words and numbers at their borders, Chinese anywhere."""

import pytest

from storedesk.titles.rules.folding import first_place, folded, places, stands_in


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("  茶树 精油  10 ML ", "茶树精油10 ml"),
        ("ＡＢＣ１２", "abc12"),
        ("iPhone  15 手机 壳", "iphone 15手机壳"),
        ("a\t\nb", "a b"),
        ("", ""),
    ],
)
def test_one_width_and_case_and_no_needless_space(text: str, plain: str) -> None:
    assert folded(text) == plain


@pytest.mark.parametrize(
    ("word", "text", "stands"),
    [
        ("精油", "茶树精油", True),
        ("xl", "xxl", False),
        ("xl", "xlm", False),
        ("xl", "xl码", True),
        ("xl", "xxl xl", True),
        ("xl码", "xxl码", False),
        ("码xl", "码xlm", False),
        ("50ml", "50ml", True),
        ("50", "50ml", True),
        ("ml", "50ml", True),
        ("5", "50ml", False),
        ("a1", "a12", False),
        ("1a", "11a", False),
        ("", "茶树", False),
        ("茶树", "", False),
    ],
)
def test_a_word_stands_whole(word: str, text: str, stands: bool) -> None:
    assert stands_in(word, text) is stands


def test_every_place_of_a_word() -> None:
    assert places("aa", "aa aaa aa") == [(0, 2), (7, 9)]
    assert places("精精", "精精精") == [(0, 2), (1, 3)]
    assert first_place("精油", "精油精油", 1) == 2
    assert places("油", "精") == []
