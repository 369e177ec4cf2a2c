"""What winners' titles teach, and what each root earns."""

from decimal import Decimal

import pytest

from storedesk.titles import shipped
from storedesk.titles.rules.mining import GramKind, Winner, compare_snapshots, learn, slot_order
from storedesk.titles.rules.root_report import MOST_UNCOVERED, Quadrant, WordFigures, root_report
from storedesk.titles.rules.words import WordKind

LEXICON = shipped.lexicon()

WINNERS = [
    Winner("【包邮】澳洲茶树精油祛痘控油10ml", 1, 9000, "甲", 59, "1"),
    Winner("茶树精油祛痘面部控油", 2, 5000, "乙", 39, "2"),
    Winner("茶树精油祛痘痘印修复", 3, 3000, "丙", 49, "3"),
    Winner("玫瑰精油保湿补水", 4, 200, "甲", 69, "4"),
    Winner("薰衣草精油舒缓", 5, 100, "丁", 89, "5"),
    Winner("茶树精油祛痘单方", 6, 900, "丁", 29, "6"),
]


def test_what_most_winners_have_and_we_lack_comes_first() -> None:
    lesson = learn(WINNERS, LEXICON, "玫瑰精油")
    words = {gram.roots[0]: gram for gram in lesson.words}
    assert (words["精油"].titles, words["精油"].shops, words["精油"].ours) == (6, 4, True)
    assert (words["祛痘"].titles, words["祛痘"].ours) == (4, False)
    assert "包邮" not in words
    assert "10ml" not in words
    assert lesson.lacking[0].roots in (
        ("茶树",),
        ("祛痘",),
        ("茶树", "精油"),
        ("精油", "祛痘"),
        ("茶树", "精油", "祛痘"),
    )
    assert not any(gram.ours for gram in lesson.lacking)
    assert ("茶树", "精油") in [gram.roots for gram in lesson.runs]
    pair = next(gram for gram in lesson.pairs if set(gram.roots) == {"茶树", "祛痘"})
    assert pair.kind is GramKind.PAIR
    assert pair.closeness > 0.5
    assert pair.examples[0] == WINNERS[0].title


def test_words_of_titles_that_sell_more_than_the_shops_others_have_a_lift() -> None:
    words = {gram.roots[0]: gram for gram in learn(WINNERS, LEXICON).words}
    assert words["祛痘"].lift is not None
    assert words["祛痘"].lift > 0
    plain = [Winner(winner.title) for winner in WINNERS]
    assert all(gram.lift is None for gram in learn(plain, LEXICON).words)


def test_a_shop_that_fills_the_list_weighs_a_tenth() -> None:
    flood = [Winner(f"樟脑丸衣柜防潮{number}号", 0, 10_000 - number, "大店") for number in range(60)]
    others = [Winner(f"除湿袋衣柜{name}", 0, 10 + number, name) for number, name in enumerate("甲乙丙丁戊己")]
    words = {gram.roots[0]: gram for gram in learn([*flood, *others], LEXICON, least_titles=2).words}
    assert "衣柜" in words
    assert "防潮" not in words
    assert words["衣柜"].support == pytest.approx(1)


def test_titles_without_places_are_ranked_by_their_sales_and_counted_once() -> None:
    lesson = learn(
        [*(Winner(each.title, 0, each.sales) for each in reversed(WINNERS)), Winner(WINNERS[0].title)], LEXICON
    )
    assert [winner.sales for winner in lesson.winners] == [9000, 5000, 3000, 900, 200, 100]
    assert [winner.rank for winner in lesson.winners] == [1, 2, 3, 4, 5, 6]
    assert learn([], LEXICON).words == ()


def test_words_that_hold_together_and_stand_freely_are_discovered() -> None:
    around = "男女长短红黑白灰大小新老"
    titles = [Winner(f"{one}嘭嘭丸{other}款", shop=one) for one, other in zip(around, around[::-1], strict=True)]
    others = [Winner("".join(chr(0x7000 + 20 * line + place) for place in range(20))) for line in range(60)]
    assert learn([*titles, *others], LEXICON, least_titles=8).discovered == ("嘭嘭丸",)


def test_bands_of_price_hold_like_numbers_of_winners() -> None:
    bands = learn(WINNERS, LEXICON).bands
    assert [band.titles for band in bands] == [3, 3]
    assert [(band.low, band.high, band.sales) for band in bands] == [(29, 59, 8900), (59, None, 9300)]


def test_the_usual_order_of_the_classes_of_words() -> None:
    kinds = {"茶树": WordKind.MATERIAL, "精油": WordKind.MAIN, "祛痘": WordKind.EFFICACY, "澳洲": WordKind.ATTRIBUTE}
    slots = slot_order(WINNERS, LEXICON, kinds)
    assert [slot.kind for slot in slots] == ["attribute", "material", "main", "efficacy"]
    assert slots[1].titles == 4


def test_rivals_changes_show_between_two_snapshots() -> None:
    now = [
        Winner("澳洲茶树精油祛痘美白10ml", 1, item="1"),
        Winner("茶树精油祛痘面部控油收缩毛孔", 2, shop="乙"),
        Winner("手工皂洁面", 3, item="9"),
        *WINNERS[2:5],
    ]
    found = compare_snapshots(WINNERS, now, LEXICON)
    assert [(change.came, change.went) for change in found.changed] == [(("美白",), ("控油",)), (("收缩", "毛孔"), ())]
    assert [winner.item for winner in found.new] == ["9"]
    assert [winner.item for winner in found.gone] == ["6"]
    assert "美白" in dict(found.rising)
    assert found.falling[0] in (("祛痘", -17), ("单方", -17), ("控油", -16), ("茶树", -17), ("精油", -17))


def figures(word: str, visitors: int, buyers: int, sales: str = "0", cost: str | None = None) -> WordFigures:
    return WordFigures(word, visitors, buyers=buyers, sales=Decimal(sales), cost=Decimal(cost) if cost else None)


SEARCH = [
    figures("茶树精油", 1000, 60, "3540.10"),
    figures("祛痘精油", 400, 30, "1500"),
    figures("澳洲精油", 60, 6, "354"),
    figures("面部精油", 900, 2, "118"),
    figures("单方精油", 80, 0),
    figures("手机壳", 5000, 10),
]
ROOTS = ["茶树", "精油", "祛痘", "澳洲", "面部", "单方", "瓶"]


def test_each_root_has_the_sums_of_all_words_that_contain_it() -> None:
    report = root_report(ROOTS, SEARCH, [figures("茶树精油", 50, 4, "236", "80.5")])
    lines = {line.root: line for line in report.lines}
    oil = [word for word in SEARCH if "精油" in word.word]
    assert lines["精油"].search.visitors == sum(word.visitors or 0 for word in oil) == 2440
    assert lines["精油"].search.sales == Decimal("5512.10")
    assert lines["精油"].search.carts is None
    assert (lines["茶树"].ads.visitors, lines["茶树"].ads.cost) == (50, Decimal("80.5"))
    assert lines["单方"].ads.words == 0
    assert report.visitors == 2440
    assert [line.root for line in report.lines] == ROOTS


def test_the_four_quadrants_and_the_roots_too_new_to_say() -> None:
    found = {line.root: line.quadrant for line in root_report(ROOTS, SEARCH).lines}
    assert found == {
        "茶树": Quadrant.STAR,
        "精油": Quadrant.JUNK,
        "祛痘": Quadrant.PRECISE,
        "澳洲": Quadrant.PRECISE,
        "面部": Quadrant.JUNK,
        "单方": Quadrant.PROBLEM,
        "瓶": Quadrant.NEW,
    }


def test_synonyms_and_shared_characters_are_shown_and_words_not_spelt_are_listed() -> None:
    report = root_report(
        ["裤子", "长裤", "裤", "女"], [figures("女裤子宽松", 50, 1)], same=[frozenset({"裤子", "长裤"})]
    )
    assert report.lines[0].shares_with == ("长裤", "裤")
    assert report.lines[3].shares_with == ()
    assert [word.word for word in report.uncovered] == ["女裤子宽松"]


def test_of_very_many_words_not_spelt_those_that_led_most_visitors_in_are_listed() -> None:
    words = [figures(f"{place}号裤子", place, 0) for place in range(1, MOST_UNCOVERED + 500)]
    listed = root_report(["裤子"], words).uncovered
    assert len(listed) == MOST_UNCOVERED
    assert [word.visitors for word in listed] == sorted((word.visitors for word in words), reverse=True)[
        :MOST_UNCOVERED
    ]
