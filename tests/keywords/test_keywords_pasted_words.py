"""Words pasted from the search box or from a table are read with their figures; what is no word is told."""

from decimal import Decimal

import pytest

from storedesk.foundation.errors import UserError
from storedesk.keywords import texts
from storedesk.keywords.rules.pasted_words import PastedWord, read_figure, read_words

SEARCH_BOX = """
茶树精油
搜索发现
茶树精油祛痘
茶树精油 祛痘 正品
历史搜索
茶树精油
1. 茶树精油面膜
· 澳洲茶树精油
换一批
12,345
"""


def test_the_search_box_gives_a_word_in_each_line_without_buttons_and_numbers() -> None:
    found = read_words(SEARCH_BOX)
    words = [each.word for each in found.words]
    assert words == ["茶树精油", "茶树精油祛痘", "茶树精油 祛痘 正品", "茶树精油面膜", "澳洲茶树精油"]
    assert not any(each.tells for each in found.words)
    assert {(each.text, each.why) for each in found.skipped} == {
        ("搜索发现", texts.SKIPPED_NO_WORD),
        ("历史搜索", texts.SKIPPED_NO_WORD),
        ("换一批", texts.SKIPPED_NO_WORD),
        ("12,345", texts.SKIPPED_NO_WORD),
        ("茶树精油", texts.SKIPPED_TWICE),
    }


@pytest.mark.parametrize(
    ("line", "word", "popularity"),
    [
        ("茶树精油\t12,345", "茶树精油", (12_345, 12_345)),
        ("茶树精油  1.2万", "茶树精油", (12_000, 12_000)),
        ("茶树精油 5000 ~ 7500", "茶树精油", (5_000, 7_500)),
        ("3\t茶树精油\t1000-2500\t4.5%", "茶树精油", (1_000, 2_500)),
        ("精油10ml", "精油10ml", None),
        ("iphone 15 手机壳", "iphone 15 手机壳", None),
        ("茶树精油;800", "茶树精油", (800, 800)),
    ],
)
def test_a_figure_beside_a_word_is_its_popularity(line: str, word: str, popularity: tuple[int, int] | None) -> None:
    (found,) = read_words(line).words
    assert (found.word, found.popularity) == (word, popularity)


def test_a_table_is_read_by_its_headings_whatever_their_order() -> None:
    text = (
        "排名\t搜索词\t点击率\t搜索人气\t支付转化率\t在线商品数\n"
        "1\t茶树精油\t95.2%\t2500 ~ 5000\t5% ~ 7.5%\t18,233\n"
        "2\t祛痘精油\t-\t1.1万\t\t-\n"
    )
    assert read_words(text).words == (
        PastedWord(
            "茶树精油",
            2,
            popularity=(2_500, 5_000),
            click_rate=(Decimal("0.952"), Decimal("0.952")),
            pay_rate=(Decimal("0.05"), Decimal("0.075")),
            online_items=18_233,
        ),
        PastedWord("祛痘精油", 3, popularity=(11_000, 11_000)),
    )


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("1,234", (1_234, 1_234, False)),
        ("7500~5000", (5_000, 7_500, False)),
        ("１２００", (1_200, 1_200, False)),
        ("2.5w", (25_000, 25_000, False)),
        ("1.2亿", (120_000_000, 120_000_000, False)),
        ("3%", (Decimal("0.03"), Decimal("0.03"), True)),
        ("约3000次", (3_000, 3_000, False)),
        ("10ml", None),
        ("", None),
        ("--", None),
    ],
)
def test_figures_as_people_and_platforms_write_them(text: str, figure: object) -> None:
    assert read_figure(text) == figure


def test_a_sentence_is_no_word_and_is_not_lost() -> None:
    sentence = "这款精油真的非常好用我已经回购了三次下次还会再来希望店家越来越好哦"
    found = read_words(f"茶树精油\n{sentence}")
    assert [each.word for each in found.words] == ["茶树精油"]
    assert [(each.line, each.text, each.why) for each in found.skipped] == [(2, sentence, texts.SKIPPED_LENGTH)]


@pytest.mark.parametrize("text", ["", "\n \n", "123\n¥59\n", "搜索\n更多"])
def test_a_paste_without_a_word_says_what_to_copy(text: str) -> None:
    with pytest.raises(UserError, match="Copy the words of the search box"):
        read_words(text)


def test_a_paste_too_long_is_refused_whole() -> None:
    with pytest.raises(UserError, match="20000 lines"):
        read_words("词\n" * 20_001)


def test_an_id_beside_a_word_is_no_popularity() -> None:
    (word,) = read_words("关键词\t搜索人气\n茶树精油\t560011112222333344").words
    assert word.popularity is None


def test_a_word_has_thirty_characters_at_most() -> None:
    found = read_words("\n".join(["一" * 30, "二" * 31]))
    assert [each.word for each in found.words] == ["一" * 30]
    assert [each.line for each in found.skipped] == [2]


def test_a_rate_of_more_than_ten_is_no_rate() -> None:
    found = read_words("关键词\t点击率\n茶树精油\t1000%\n祛痘精油\t1001%").words
    assert [each.click_rate for each in found] == [(Decimal(10), Decimal(10)), None]


def test_one_word_that_is_a_heading_stands_alone_or_beside_others() -> None:
    assert [each.word for each in read_words("关键词\n茶树精油").words] == ["茶树精油"]
    assert next(each.word for each in read_words("关键词\t收纳\n茶树精油\t抽屉").words) == "关键词"


def test_figures_behind_a_word_may_stand_a_single_space_apart() -> None:
    (word,) = read_words("茶树精油 48,200 1.32%").words
    assert (word.word, word.popularity) == ("茶树精油", (48_200, 48_200))


def test_the_badges_of_a_list_are_no_words() -> None:
    found = read_words("茶树精油\n热\n祛痘精油\n新\nHOT")
    assert [each.word for each in found.words] == ["茶树精油", "祛痘精油"]
    assert [each.text for each in found.skipped] == ["热", "新", "HOT"]
