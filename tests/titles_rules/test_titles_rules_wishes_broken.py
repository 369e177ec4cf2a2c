"""A title written by hand is held against every wish, and says where its bytes are spent twice."""

from typing import Any

import pytest

from storedesk.titles import shipped
from storedesk.titles.rules.building import build_title
from storedesk.titles.rules.checking import Finding, Severity, Topic, check_title, gravest_first
from storedesk.titles.rules.lengths import DEFAULT
from storedesk.titles.rules.scoring import Library, prepare, score_title
from storedesk.titles.rules.wishes import USUAL_CONFLICTS, Wishes
from storedesk.titles.rules.wishes_broken import broken_wishes, spent_twice
from storedesk.titles.rules.words import Keyword

WORDS = ("青篾", "日式", "家用", "竹砧板", "菜板", "切菜板", "防霉", "加厚", "薄款", "男士", "女士")


def library(*words: str, **wishes: Any) -> Library:
    """Words worth the same, each cut as the shipped dictionary cuts it."""
    lexicon = shipped.lexicon()
    keywords = [Keyword(word, 100.0, tuple(lexicon.cut(word))) for word in words or WORDS]
    return prepare(keywords, Wishes(**wishes), lexicon)


def told(text: str, made: Library) -> list[tuple[str, str]]:
    """Each sentence on a broken wish, and the place it names."""
    found = broken_wishes(score_title(text, made), made)
    assert all(finding.severity is Severity.WARN for finding in found)
    assert all(text[finding.start : finding.end] == finding.said for finding in found)
    return [(str(finding.sentence).partition("”")[2].strip(" .").split(",")[0], finding.said) for finding in found]


def twice(text: str, *words: str) -> tuple[Finding, ...]:
    """Where a title spends bytes twice, by a library of these words."""
    made = library(*words)
    return spent_twice(score_title(text, made), made)


@pytest.mark.parametrize(
    ("wishes", "text", "said"),
    [
        ({"must": ("日式",)}, "菜板家用", [("must be in the title and is not", "")]),
        ({"must": ("日式",)}, "日式菜板", []),
        ({"must": ("XL",)}, "菜板XXL", [("must be in the title and is not", "")]),
        ({"first": ("青篾",)}, "菜板青篾", [("should open the title", "青篾")]),
        ({"first": ("青篾",)}, "青篾菜板", []),
        ({"first": ("青篾", "日式")}, "青篾菜板日式", [("should open the title", "日式")]),
        ({"first": ("OEM", "10ml")}, "oem 10ML菜板", []),
        ({"last": ("家用",)}, "家用菜板", [("should close the title", "家用")]),
        ({"last": ("菜板", "家用")}, "日式菜板家用", []),
        ({"last": ("家用",)}, "日式菜板", [("should close the title", "")]),
        ({"forbidden": frozenset({"家用"})}, "菜板家 用", [("should not be in the title", "家 用")]),
        ({"forbidden": frozenset({"板家"})}, "菜板家用", [("should not be in the title", "板家")]),
        ({"apart": frozenset({("切", "菜板")})}, "日式切菜板", [("and “菜板” touch; you want them apart", "切菜板")]),
        ({"apart": frozenset({("切", "菜板")})}, "菜板切日式", []),
        ({"most_changed": 4, "present": "青篾菜板"}, "青篾菜板日式", []),
        ({"most_changed": 3, "present": "青篾菜板"}, "青篾菜板", []),
    ],
)
def test_wishes_that_a_title_breaks_are_told_with_their_place(wishes, text, said) -> None:
    assert told(text, library(**wishes)) == said


def test_more_changed_bytes_than_wanted_are_told() -> None:
    (finding,) = broken_wishes(
        *[score_title("青篾菜板日式", made := library(most_changed=3, present="青篾菜板")), made]
    )
    assert str(finding.sentence) == "4 bytes of the present title change; you want at most 3."


def test_one_main_word_stands_whole_in_a_title() -> None:
    made = library(one_of=("竹砧板", "菜板"))
    assert not told("家用竹砧板", made)
    assert len(told("竹家用砧板", made)) == 1


def test_classes_of_words_keep_the_order_wanted_but_for_what_opens_the_title() -> None:
    slots = (frozenset({"日式"}), frozenset({"菜板"}))
    assert told("菜板日式", library(slots=slots)) == [("should stand before “菜板”", "日式")]
    assert not told("日式家用菜板", library(slots=slots))
    assert not told("菜板日式", library(slots=slots, first=("菜板",)))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("菜板男士女士", "女士"),
        ("裤子长款短款", "短款"),
        ("女士菜板男士", "女士"),
        ("菜板男士", None),
        ("男女通用菜板", None),
        ("男士长款", None),
    ],
)
def test_a_title_takes_one_side_of_a_conflict(text: str, place: str | None) -> None:
    made = library(*WORDS, "男女", conflicts=USUAL_CONFLICTS)
    found = broken_wishes(score_title(text, made), made)
    assert [finding.said for finding in found] == ([place] if place else [])
    assert all(finding.topic is Topic.CONFLICT and finding.severity is Severity.WARN for finding in found)


def test_what_another_check_tells_of_is_not_told_twice() -> None:
    made = library(forbidden=frozenset({"家用"}))
    title = score_title("家用菜板", made)
    assert broken_wishes(title, made, ["家用"]) == ()
    assert len(broken_wishes(title, made)) == 1


def test_an_empty_title_breaks_no_wish() -> None:
    made = library(must=("日式",), first=("青篾",))
    assert broken_wishes(score_title("  ", made), made) == ()


def test_a_word_that_stands_in_another_one_and_brings_nothing_is_a_hint() -> None:
    (finding,) = twice("裤子裤菜板", "菜板", "裤")
    assert (finding.said, finding.start, finding.severity) == ("裤", 2, Severity.INFO)
    # no root, but the end of another word
    assert not twice("玄关架鞋架子", "鞋架子", "玄关")
    # here 竹 is a word of its own that nothing else brings
    assert not twice("竹菜板", "菜板", "竹")


def test_words_that_end_alike_are_a_hint_where_the_shorter_one_stays_a_word() -> None:
    (finding,) = twice("键盘膜保护膜", "键盘膜", "保护膜")
    assert finding.said == "膜"
    assert "键盘保护膜" in str(finding.sentence)
    # 菜砧板 would hold neither word
    assert not twice("菜板家用砧板", "菜板", "砧板")
    # the same 膜 in both
    assert not twice("电脑键盘膜", "电脑键盘膜", "键盘膜")
    # 精油 would be broken
    assert not twice("茶树精油控油", "茶树精油", "茶树精油控油")


@pytest.mark.parametrize(
    ("text", "place"),
    [("加大加大菜板", "加大"), ("10ml10ML菜板", "10ML"), ("菜板1212", None), ("菜板XXL", None), ("菜板88", None)],
)
def test_what_stands_twice_in_a_row_is_a_repeat_whatever_the_library_knows(text: str, place: str | None) -> None:
    found = check_title(text, DEFAULT, roots=("菜板", "防霉"))
    assert [text[finding.start : finding.end] for finding in found] == ([place] if place else [])


def test_the_gravest_finding_comes_first() -> None:
    made = library(*WORDS, "裤", must=("日式",))
    title = score_title("裤子裤😀", made)
    found = gravest_first((*spent_twice(title, made), *broken_wishes(title, made), *check_title(title.text, DEFAULT)))
    assert [finding.severity for finding in found] == [Severity.BLOCK, Severity.WARN, Severity.INFO]


@pytest.mark.parametrize(
    "wishes",
    [
        {"first": ("青篾",), "must": ("日式",), "forbidden": frozenset({"家用"})},
        {"last": ("家用",), "conflicts": USUAL_CONFLICTS, "one_of": ("菜板",)},
        {"slots": (frozenset({"日式", "家用"}), frozenset({"菜板", "竹砧板"})), "capacity": 40},
        {"present": "青篾菜板防霉", "most_changed": 8},
    ],
)
def test_the_best_title_breaks_no_wish(wishes) -> None:
    made = library(**wishes)
    title = build_title(made)
    assert told(title.text, made) == []
