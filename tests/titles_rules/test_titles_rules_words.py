"""The value of a word, its length, and its roots."""

import math
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.foundation.errors import UserError
from storedesk.titles import shipped
from storedesk.titles.rules.folding import folded, places, stands_in
from storedesk.titles.rules.lengths import Unit, cut_to, limit_on, limits_from, title_length
from storedesk.titles.rules.lexicon import Lexicon, pack_lexicon, unpack_lexicon
from storedesk.titles.rules.roots import canonical, contained, sharing, split_roots, spread
from storedesk.titles.rules.words import (
    BLUE_OCEAN,
    CONVERSION_FIRST,
    HOLDS_MAIN,
    OWN_ORDERS_FIRST,
    PRESETS,
    SAME_THING,
    TRAFFIC_FIRST,
    Fit,
    Formula,
    Part,
    Span,
    Word,
    relevance_by_company,
    value_words,
    without_figures,
)

ANYTHING = st.one_of(st.none(), st.floats(), st.builds(Span, st.floats(), st.floats()))


def market(text: str, traffic: float, click: float, pay: float, items: float, relevance: float = 1.0) -> Word:
    figures = {Part.TRAFFIC: traffic, Part.CLICK_RATE: click, Part.PAY_RATE: pay, Part.COMPETITION: items}
    return Word(text, figures, relevance)


BIG = market("精油", 50_000, 0.5, 0.02, 900_000)
SHARP = market("茶树精油祛痘", 5_000, 0.6, 0.20, 90_000)
FREE = market("澳洲茶树精油", 9_000, 0.6, 0.10, 3_000)


@pytest.mark.parametrize(
    ("formula", "first"),
    [(TRAFFIC_FIRST, BIG), (CONVERSION_FIRST, SHARP), (BLUE_OCEAN, FREE)],
    ids=lambda it: str(it)[:20],
)
def test_each_preset_puts_another_word_first(formula: Formula, first: Word) -> None:
    valued = value_words([BIG, SHARP, FREE], formula)
    assert max(valued, key=lambda each: each.value).word is first


def test_own_orders_first_looks_at_the_shops_own_figures() -> None:
    sold = Word("祛痘", {Part.BUYERS: 30.0, Part.TRAFFIC: 100.0})
    seen = Word("精油", {Part.BUYERS: 1.0, Part.TRAFFIC: 90_000.0})
    one, other = value_words([sold, seen], OWN_ORDERS_FIRST)
    assert one.value > other.value


def test_the_value_is_what_its_parts_say() -> None:
    for valued in value_words([BIG, SHARP, FREE, Word("新词", relevance=0.5)], BLUE_OCEAN):
        assert valued.value == pytest.approx(
            1000 * valued.relevance_factor * math.prod(part.factor for part in valued.parts)
        )
    assert [part.assumed for part in valued.parts] == [True] * 4
    assert valued.relevance_factor == 0.25


def test_relevance_beats_volume() -> None:
    off = market("手机壳", 900_000, 0.5, 0.1, 1_000, relevance=0.1)
    valued = value_words([off, FREE], TRAFFIC_FIRST)
    assert valued[0].value < valued[1].value


@given(
    st.lists(st.tuples(st.dictionaries(st.sampled_from(Part), ANYTHING), st.floats()), max_size=6),
    st.sampled_from(PRESETS),
)
def test_no_figure_whatever_makes_a_value_that_is_none(
    said: list[tuple[dict[Part, float], float]], formula: Formula
) -> None:
    words = [Word(str(place), figures, relevance) for place, (figures, relevance) in enumerate(said)]
    for valued in value_words(words, formula):
        assert math.isfinite(valued.value)
        assert 0 <= valued.value <= 1000


def test_words_without_figures_count_the_same() -> None:
    words = [Word("茶树"), Word("精油", {Part.TRAFFIC: 0.0})]
    assert without_figures(words, TRAFFIC_FIRST)
    assert not without_figures([BIG], TRAFFIC_FIRST)
    assert {valued.value for valued in value_words(words, TRAFFIC_FIRST)} == {1000}


def test_a_word_is_as_relevant_as_the_company_its_roots_keep() -> None:
    own = {"茶树": 9, "精油": 9, "夏季": 3}
    assert relevance_by_company(["茶树", "精油"], own) == (0.9, Fit.COMPANY)
    assert relevance_by_company(["夏季", "女鞋"], own)[0] < 0.2
    assert relevance_by_company([], own) == (0, Fit.COMPANY)


def test_a_word_that_holds_the_main_word_fits_though_the_rest_of_it_is_new() -> None:
    own, mains = {"茶树": 3, "精油": 3}, [("茶树", "精油")]
    assert relevance_by_company(["原产", "澳洲", "茶树", "精油"], own, mains) == (HOLDS_MAIN, Fit.HOLDS_MAIN)
    assert relevance_by_company(["单方", "精油"], own, mains) == (SAME_THING, Fit.SAME_THING)
    assert relevance_by_company(["茶树", "香烟"], own, mains) == (0.1, Fit.COMPANY)
    assert relevance_by_company(["茶树", "精油"], {"茶树": 99, "精油": 99}, mains)[1] is Fit.COMPANY
    assert relevance_by_company(["手机壳"], own, [(), ("茶树", "精油")]) == (0, Fit.COMPANY)


def test_every_figure_counts_down_the_whole_tail() -> None:
    traffic = (1_000_000.0, 9_000.0, 500.0, 10.0, 0.0)
    found = value_words([Word(str(figure), {Part.TRAFFIC: figure}) for figure in traffic], TRAFFIC_FIRST)
    values = [each.value for each in found]
    assert values == sorted(values, reverse=True)
    assert len(set(values)) == len(values)
    assert values[1] == pytest.approx(9)
    assert values[-1] < values[-2] / 10
    assert values[-1] > 0


def test_blue_ocean_ranks_by_items_online_though_one_word_is_odd() -> None:
    niche, few, many = (market(str(items), 10_000, 0.5, 0.05, items) for items in (20, 5_000, 5_000_000))
    one, two, three = (each.value for each in value_words([niche, few, many], BLUE_OCEAN))
    assert one > two > three
    assert two > 100 * three
    ordinary = [market(str(items), 10_000, 0.5, 0.05, items) for items in range(4_000, 40_000, 4_000)]
    odd = market("odd", 100, 0.5, 0.05, 1)
    assert max(value_words([*ordinary, odd], BLUE_OCEAN), key=lambda each: each.value).word is ordinary[0]


def test_a_word_that_led_nobody_in_is_not_worth_what_sellers_are() -> None:
    sold = Word("best", {Part.BUYERS: 100.0, Part.VISITORS: 3000.0, Part.TRAFFIC: 9e4})
    some = Word("some", {Part.BUYERS: 30.0, Part.VISITORS: 900.0, Part.TRAFFIC: 3e4})
    never = Word("never", {Part.TRAFFIC: 3e4})
    best, middle, last = value_words([sold, some, never], OWN_ORDERS_FIRST)
    assert best.value > middle.value > 20 * last.value > 0
    buyers = next(part for part in last.parts if part.part is Part.BUYERS)
    assert (buyers.figure, buyers.assumed) == (0.0, False)
    assert buyers.strength == pytest.approx(0.5 / 100)


def test_what_nobody_measured_counts_as_the_lower_quarter() -> None:
    known = [Word(str(figure), {Part.TRAFFIC: float(figure)}) for figure in (100, 200, 400, 800, 1600)]
    unknown, made = Word("unknown"), Word("made", made=True)
    values = {each.word.text: each.value for each in value_words([*known, unknown, made], TRAFFIC_FIRST)}
    assert values["unknown"] == values["200"]
    assert values["made"] == values["100"], "what we put together is worth no more than what is searched for least"
    two = {each.word.text: each.value for each in value_words([known[0], known[-1], unknown], TRAFFIC_FIRST)}
    assert two["unknown"] == two["100"]


@pytest.mark.parametrize(
    ("text", "bytes_", "signs"),
    [
        ("茶树精油", 8, 4),
        ("茶树 spf30+", 11, 9),
        ("Ａ（", 4, 2),
        ("", 0, 0),
        ("㐀😀", 8, 2),
        ("𠮷祥", 6, 2),
        ("a b", 3, 3),
    ],
)
def test_the_length_is_counted_as_the_platform_counts(text: str, bytes_: int, signs: int) -> None:
    assert title_length(text) == bytes_
    assert title_length(text, Unit.CODE_POINTS) == signs
    assert title_length(cut_to(text, 5)) <= 5


@given(st.text(st.characters(codec="gbk")))
def test_the_length_is_that_of_the_bytes_in_gbk(text: str) -> None:
    assert title_length(text) == len(text.encode("gbk"))


def test_no_real_title_is_longer_than_the_platform_allows(reports_folder: Path) -> None:
    lines = (reports_folder / "taobao_cosmetics_titles_2016.csv").read_text(encoding="utf-8-sig").splitlines()[1:]
    titles = {line.split(",")[2] for line in lines}
    lengths = [title_length(title) for title in titles]
    assert len(lengths) == 1524
    assert max(lengths) == 60
    assert lengths.count(60) == 325


def test_the_limit_in_force_is_the_categorys_own_and_the_latest() -> None:
    limits = shipped.title_limits()
    day = date(2026, 11, 1)
    assert limit_on(limits, "taobao", "", day).most == 60
    assert limit_on(limits, "tmall", "图书", day).most == 120
    assert limit_on(limits, "tmall", "女装", day).most == 60
    assert limit_on(limits, "amazon", "", date(2026, 7, 26)).most == 200
    assert limit_on(limits, "amazon", "", day).most == 75
    assert not limit_on(limits, "jd", "", day).known
    assert all(limit.source for limit in limits)
    with pytest.raises(UserError, match="eBay"):
        limit_on(limits, "eBay", "", day)


def test_the_operators_own_limit_comes_after_the_shipped_one() -> None:
    own = limits_from(
        [
            "platform,category,most,least,unit,valid_from,known,signs,repeats,emoji,sure,source,checked",
            "jd,,100,,gbk,2014-01-01,yes,,,no,high,own,",
        ]
    )
    assert limit_on([*shipped.title_limits(), *own], "jd", "", date(2026, 1, 1)).most == 100


def test_words_are_compared_in_one_width_and_case() -> None:
    assert folded(" ＳＰＦ30  茶树 精油 ") == "spf30茶树精油"
    assert folded("USB  Hub 支架") == "usb hub支架"
    assert not stands_in("xl", "xxl女装")
    assert stands_in("xl", "xl女装")
    assert stands_in("ml", "50ml")
    assert not stands_in("0ml", "50ml")
    assert places("茶", "茶树茶") == [(0, 1), (2, 3)]
    assert not stands_in("", "茶")


def test_trade_words_are_roots_and_own_words_are_strong() -> None:
    lexicon = shipped.lexicon()
    assert split_roots("茶树精油控油祛痘10ML 包邮", lexicon) == ("茶树", "精油", "控油", "祛痘", "10ml", "包邮")
    own = lexicon.with_words(["茶树精油", "v领t恤"])
    assert split_roots("茶树精油v领T恤", own) == ("茶树精油", "v领t恤")
    assert own.without_words(["茶树精油"]).cut("茶树精油") == ("茶树", "精油")
    assert split_roots("精油精油", lexicon) == ("精油",)


@given(st.text(max_size=40))
def test_cutting_loses_nothing(text: str) -> None:
    assert "".join(shipped.lexicon().cut(folded(text))) == folded(text)


def test_roots_that_people_marked_in_real_titles_stay_whole(reports_folder: Path) -> None:
    blocks = (reports_folder / "ecommerce_title_entities_dev.bieos").read_text(encoding="utf-8").split("\n\n")
    titles = [list(filter(None, (line.split("\t") for line in block.split("\n") if "\t" in line))) for block in blocks]
    marked: list[tuple[str, int, int]] = []
    for title in titles:
        signs = "".join(sign if len(folded(sign)) == 1 else "，" for sign, _ in title).lower()
        starts = [place for place, (_, mark) in enumerate(title) if mark.startswith("B")]
        ends = [place + 1 for place, (_, mark) in enumerate(title) if mark.startswith("E")]
        marked += [(signs, start, end) for start, end in zip(starts, ends, strict=True) if 2 <= end - start <= 4]
    lexicon = shipped.lexicon().with_words({signs[start:end] for signs, start, end in marked})
    whole = broken = 0
    for signs, start, end in marked:
        borders = [0]
        for piece in lexicon.cut(signs):
            borders.append(borders[-1] + len(piece))
        whole += start in borders and end in borders and borders.index(end) == borders.index(start) + 1
        broken += start not in borders or end not in borders
    assert len(marked) > 1000
    assert whole / len(marked) >= 0.985
    assert broken / len(marked) <= 0.015


def test_a_packed_dictionary_comes_back() -> None:
    lexicon = unpack_lexicon(pack_lexicon({"茶树": 50, "精油": 900, "茶": 50}), ["控油"])
    assert lexicon.words["精油"] == pytest.approx(math.log(0.9), abs=0.006)
    assert lexicon.words["茶树"] == lexicon.words["茶"] == pytest.approx(math.log(0.05), abs=0.006)
    assert "控油" in lexicon.words
    assert Lexicon({}).cut("茶树") == ("茶", "树")


def test_a_main_word_spreads_into_combinations() -> None:
    assert spread("茶树精油", ["澳洲", "控油", "茶树"]) == ("澳洲茶树精油", "控油茶树精油", "澳洲控油茶树精油")
    assert all(title_length(text) <= 12 for text in spread("精油", ["澳洲", "控油祛痘"], 2, 12))


def test_bytes_that_words_can_share_are_found() -> None:
    shared = sharing(["保护膜", "键盘膜"])
    assert [(each.merged, each.saved) for each in shared] == [("保护键盘膜", 2)]
    assert [(each.word, each.within) for each in contained(["裙", "连衣裙", "夏季"])] == [("裙", "连衣裙")]
    assert canonical(["裤子", "女", "裤"], {"裤子": "裤"}) == ("裤", "女")
