"""What stays in one piece when words are cut: numbers with units, models, and characters that are no roots alone."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.titles import shipped
from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.lexicon import TRADE, Lexicon
from storedesk.titles.rules.roots import Cuttings, split_roots, title_roots

KNOWN = ("衣架", "折叠", "竹席", "水果", "凉鞋", "大米", "包邮", "男")
WORDS = Lexicon(dict.fromkeys(KNOWN, TRADE), alone=frozenset("男女夏"))
TRADES = ("实木茶盘", "多肉花架", "无痕衣架", "儿童口罩", "无硅油洗发水", "加绒卫衣", "充电宝收纳包", "沥水碗架")


@pytest.mark.parametrize(
    ("word", "roots"),
    [
        ("大米5斤装", ("大米", "5斤装")),
        ("30*40cm竹席", ("30*40cm", "竹席")),
        ("1.5x2米竹席", ("1.5x2米", "竹席")),
        ("竹席1.8米", ("竹席", "1.8米")),
        ("3-6岁男", ("3-6岁", "男")),
        ("IPhone15竹席", ("iphone15", "竹席")),
        ("SPF30+大米", ("spf30+", "大米")),
        ("50ml大米", ("50ml", "大米")),
        ("5包邮", ("5", "包邮")),
        ("2双肩", ("2", "双肩")),
        ("10个男", ("10个", "男")),
    ],
)
def test_a_number_and_its_unit_a_size_and_a_model_are_one_root(word: str, roots: tuple[str, ...]) -> None:
    assert split_roots(word, WORDS) == roots


@pytest.mark.parametrize(
    ("word", "roots"),
    [
        ("衣架子", ("衣架子",)),
        ("可折叠竹席", ("可折叠", "竹席")),
        ("水果篮", ("水果篮",)),
        ("地垫", ("地垫",)),
        ("换鞋凳", ("换鞋凳",)),
        ("多肉竹席", ("多肉", "竹席")),
        ("凉鞋女夏", ("凉鞋", "女", "夏")),
        ("男凉鞋", ("男", "凉鞋")),
        ("袜男5双", ("袜男", "5双")),
        ("一二三四五六", ("一二三", "四五六")),
        ("凳", ("凳",)),
        ("垫，竹席", ("垫", "竹席")),
        ("usb线", ("usb线",)),
    ],
)
def test_a_character_that_is_no_root_alone_stays_with_its_neighbour(word: str, roots: tuple[str, ...]) -> None:
    assert split_roots(word, WORDS) == roots


def test_a_character_stays_with_a_strong_word_too() -> None:
    assert split_roots("衣架子水果", WORDS.with_words(["衣架"])) == ("衣架子", "水果")


def test_the_operator_cuts_what_the_program_keeps_together() -> None:
    assert split_roots("衣架子", WORDS.without_words(["衣架子"])) == ("衣架", "子")
    assert split_roots("地垫竹席", WORDS.without_words(["地垫"])) == ("地", "垫竹席")
    assert split_roots("5斤装", WORDS.without_words(["5斤装"])) == ("5", "斤装")
    assert split_roots("衣架", WORDS.without_words(["衣架"])) == ("衣", "架")
    again = WORDS.without_words(["衣架子"]).with_words(["衣架子"])
    assert split_roots("衣架子", again) == ("衣架子",)


def test_a_title_joins_only_characters_that_stand_side_by_side() -> None:
    assert title_roots("衣架子地垫竹席", WORDS) == ("衣架", "子地垫", "竹席")
    assert title_roots("竹席赠水果", WORDS) == ("竹席", "赠", "水果")


def test_a_word_that_falls_into_known_ones_is_no_new_root() -> None:
    assert WORDS.is_made_of_words("衣架竹席")
    assert WORDS.is_made_of_words("男凉鞋")
    assert not WORDS.is_made_of_words("沥水架")
    assert not WORDS.is_made_of_words("水果篮")


@given(
    st.text("衣架子折叠竹席水果可男女地垫5米双包装ab *，", max_size=16), st.sets(st.text("衣架子竹席地垫", min_size=1))
)
def test_whatever_is_joined_or_parted_nothing_is_lost(text: str, parted: set[str]) -> None:
    lexicon = WORDS.without_words(parted)
    plain = folded(text)
    for cut in (lexicon.cut, lexicon.cut_whole, lexicon.cut_title):
        assert "".join(cut(plain)) == plain


@given(st.lists(st.text("衣架子竹席水果地垫男", min_size=1, max_size=6), min_size=1, max_size=8), st.data())
def test_words_cut_before_follow_what_the_operator_parts(texts: list[str], data: st.DataObject) -> None:
    cuttings = Cuttings()
    for _ in range(3):
        parted = data.draw(st.sets(st.text("衣架子竹席地垫", min_size=1, max_size=3), max_size=3))
        lexicon = WORDS.without_words(parted)
        cuttings.follow(lexicon)
        assert [cuttings.roots(text) for text in texts] == [split_roots(text, lexicon) for text in texts]


def test_hardly_a_marked_product_word_leaves_a_lonely_character(reports_folder: Path) -> None:
    """People marked the product and brand words of 500 real titles; as search words they are cut without user words."""
    said: set[str] = set()
    for block in (reports_folder / "ecommerce_title_entities_dev.bieos").read_text(encoding="utf-8").split("\n\n"):
        word = ""
        for sign, mark in (line.split("\t") for line in block.split("\n") if "\t" in line):
            word = sign if mark.startswith("B") else word + sign
            if mark.startswith("E"):
                said.add(word)
    lexicon = shipped.lexicon()
    lonely = [word for word in said if len(word) > 1 and any(len(root) == 1 for root in split_roots(word, lexicon))]
    assert len(said) > 900
    assert len(lonely) / len(said) < 0.02


def test_ordinary_words_of_several_trades_are_roots() -> None:
    lexicon = shipped.lexicon()
    for word in TRADES:
        roots = split_roots(word, lexicon)
        assert 1 <= len(roots) <= 2, roots
        assert all(len(root) > 1 for root in roots)
    assert split_roots("女士双肩包", lexicon) == ("女士", "双肩包")
    assert lexicon.alone == frozenset("男女春夏秋冬")
