"""The best title as the operator meets it: its text keeps every wish, and the report on it is that of a typed one."""

import itertools
import random
from dataclasses import replace

import pytest
from titles_rules_made import NAMES, made_keywords, texts_of

from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import SILENT
from storedesk.titles.rules.alternatives import alternatives
from storedesk.titles.rules.building import build, build_title
from storedesk.titles.rules.changes import changed_bytes
from storedesk.titles.rules.checking import LawWord, Rules, Severity, Topic
from storedesk.titles.rules.editing import suggest_edits
from storedesk.titles.rules.effort import PATIENT, Effort
from storedesk.titles.rules.lengths import DEFAULT, title_length
from storedesk.titles.rules.lexicon import Lexicon
from storedesk.titles.rules.planning import joined, plans
from storedesk.titles.rules.scoring import Match, prepare, score_title, title_value
from storedesk.titles.rules.wishes import Wishes, sides
from storedesk.titles.rules.words import Keyword


def word(text: str, value: float, *roots: str) -> Keyword:
    return Keyword(text, value, roots or (text,))


OIL = [
    word("茶树精油", 100, "茶树", "精油"),
    word("澳洲茶树精油", 60, "澳洲", "茶树", "精油"),
    word("原产澳洲", 20, "原产", "澳洲"),
    word("美白润肤精油", 30, "美白", "润肤", "精油"),
    word("祛痘精油", 50, "祛痘", "精油"),
    word("控油祛痘", 40, "控油", "祛痘"),
    word("茶树精油10ml", 10, "茶树", "精油", "10ml"),
]


@pytest.mark.parametrize("seed", range(6))
def test_the_report_of_the_builder_is_that_of_the_same_title_typed(seed: int) -> None:
    library = prepare(made_keywords(seed), Wishes())
    built = build_title(library)
    typed = score_title(built.text, library)
    assert (built.value, built.covered_value, built.matches) == (typed.value, typed.covered_value, typed.matches)
    assert built.length == title_length(built.text) <= 60
    assert built.proven
    assert built.bound == pytest.approx(built.covered_value, rel=0.02)
    assert built.bound >= built.covered_value


def test_with_order_no_set_and_order_of_words_is_worth_more() -> None:
    worse = []
    for seed in range(25):
        words = made_keywords(seed, words=9, roots=6)
        library = prepare(words, Wishes(capacity=16))
        best = max(
            title_value("".join(row), library)
            for count in range(1, 5)
            for row in itertools.permutations(NAMES[:6], count)
        )
        worse.append(1 - build_title(library).value / best)
    assert max(worse) < 0.03
    assert sum(worse) / len(worse) < 0.002


def test_without_a_bonus_for_order_the_title_covers_what_the_best_of_all_sets_does() -> None:
    for seed in range(25):
        library = prepare(made_keywords(seed, words=12, roots=8), Wishes(capacity=20, compact=0.0))
        best = max(
            title_value("".join(row), library)
            for count in range(1, 6)
            for row in itertools.combinations(NAMES[:8], count)
        )
        assert build_title(library).value == pytest.approx(best)


def test_a_title_keeps_every_wish() -> None:
    wishes = Wishes(
        capacity=40,
        first=("某牌",),
        last=("10ml",),
        must=("控油",),
        forbidden=frozenset({"美白"}),
        apart=frozenset({("控油", "祛痘")}),
    )
    title = build_title(prepare(OIL, wishes))
    assert title.text.startswith("某牌")
    assert title.text.endswith("10ml")
    assert "控油" in title.text
    assert "控油祛痘" not in title.text
    assert "祛痘" in title.text
    assert "美白" not in title.text
    assert title.length <= 40


def test_a_title_takes_one_side_of_a_conflict() -> None:
    words = [word("男鞋", 90, "男", "鞋"), word("女鞋", 80, "女", "鞋"), word("女士凉鞋", 70, "女士", "凉鞋")]
    title = build_title(prepare(words, Wishes(conflicts=(sides(["男", "男士"], ["女", "女士"]),))))
    assert texts_of(title.missed) == {"男鞋"}
    assert "男" not in title.text


def test_at_most_so_many_bytes_change_from_the_present_title() -> None:
    present = "茶树精油单方正品"
    for most in (0, 4, 8, 12):
        title = build_title(prepare(OIL, Wishes(present=present, most_changed=most)))
        assert changed_bytes(present, title.text) <= most
        assert "茶树精油" in texts_of(title.together)
    assert build_title(prepare(OIL, Wishes(present=present, most_changed=0))).text == present
    assert "澳洲茶树精油" in texts_of(build_title(prepare(OIL, Wishes(present=present, most_changed=4))).gained)
    titles = list(alternatives(prepare(OIL, Wishes(present=present, most_changed=8))))
    assert len({title.text for title in titles}) == len(titles)
    assert all(changed_bytes(present, title.text) <= 8 for title in titles)


def test_slots_give_the_words_their_order() -> None:
    slots = (frozenset({"祛痘", "控油"}), frozenset({"澳洲"}), frozenset({"精油"}))
    text = build_title(prepare(OIL, Wishes(slots=slots))).text
    assert max(text.index("祛痘"), text.index("控油")) < text.index("澳洲") < text.index("精油")


def test_a_word_that_is_never_split_counts_in_one_piece_alone() -> None:
    library = prepare([Keyword("擎天柱玩具", 50, ("擎天柱", "玩具"), whole=True), word("玩具", 40)], Wishes())
    assert build_title(library).matches == (Match.TOGETHER, Match.TOGETHER)
    assert score_title("擎天柱变形玩具", library).matches == (Match.MISSED, Match.TOGETHER)


def test_a_word_inside_another_one_needs_no_bytes_of_its_own() -> None:
    words = [word("连衣裙", 90), word("裙", 80), word("夏季", 30)]
    title = build_title(prepare(words, Wishes(capacity=10)))
    assert sorted(texts_of(title.together)) == ["夏季", "裙", "连衣裙"]
    assert title.text.count("裙") == 1


def test_latin_words_side_by_side_are_divided_by_a_space_that_counts() -> None:
    words = [word("spf50", 50), word("uv", 40), word("防晒", 10)]
    title = build_title(prepare(words, Wishes(capacity=12)))
    assert title.length <= 12
    assert title.matches == (Match.TOGETHER,) * 3
    assert joined(["spf50", "uv", "防晒"]) == "spf50 uv防晒"
    tight = build_title(prepare(words[:2], Wishes(capacity=7)))
    assert tight.text == "spf50"


def test_a_forbidden_word_does_not_grow_over_a_border() -> None:
    words = [word("新最", 50), word("佳能", 40), word("新最佳能", 90, "新最", "佳能")]
    title = build_title(prepare(words, Wishes(forbidden=frozenset({"最佳"}))))
    assert "最佳" not in title.text
    assert title.matches[:2] == (Match.TOGETHER, Match.TOGETHER)


def test_more_room_or_one_more_word_never_makes_the_covered_words_worth_less() -> None:
    words = made_keywords(3)
    worth = [build_title(prepare(words, Wishes(capacity=capacity, compact=0))).value for capacity in range(20, 62, 6)]
    assert worth == sorted(worth)
    more = build_title(prepare([*words, word("新词", 500)], Wishes(compact=0))).value
    assert more >= worth[-1]


def test_alternatives_lack_three_roots_of_every_title_before() -> None:
    titles = list(alternatives(prepare(made_keywords(1, 120, 60), Wishes(first=(NAMES[0],))), 6))
    assert len(titles) == 6
    assert titles[0].text == build_title(prepare(made_keywords(1, 120, 60), Wishes(first=(NAMES[0],)))).text
    roots = [{name for name in NAMES[1:60] if name in title.text} for title in titles]
    for earlier, later in itertools.combinations(roots, 2):
        assert len(earlier - later) >= 3
    assert all(title.text.startswith(NAMES[0]) for title in titles)
    assert all(title.value <= titles[0].value * 1.01 for title in titles)


def test_what_covers_less_than_half_of_the_best_is_no_alternative() -> None:
    words = [
        *(word(f"{one}{two}", 100) for one in "甲乙丙" for two in "丁戊"),
        *(word(each, 4) for each in "子丑寅卯辰"),
    ]
    titles = list(alternatives(prepare(words, Wishes(capacity=12)), 10))
    assert all(title.covered_value >= 0.5 * titles[0].covered_value for title in titles)
    assert "子" not in "".join(title.text for title in titles)


def test_no_further_title_is_begun_when_the_time_is_over() -> None:
    library = prepare(made_keywords(1), Wishes())
    assert len(list(alternatives(library, effort=Effort(over=lambda: True)))) == 1


def test_pieces_say_what_would_be_lost_without_them() -> None:
    library = prepare(OIL, Wishes(present="茶树精油"))
    title = score_title("澳洲茶树精油 祛痘", library)
    for piece in title.pieces:
        without = title.text[: piece.start] + "，" + title.text[piece.end :]
        assert piece.value == pytest.approx(title.value - title_value(without, library))
    assert [piece.text for piece in title.pieces] == ["澳洲", "茶树", "精油", "祛痘"]
    assert texts_of(title.together) == {"茶树精油", "澳洲茶树精油"}
    assert texts_of(title.apart) == {"祛痘精油"}
    assert texts_of(title.gained) == {"澳洲茶树精油", "祛痘精油"}
    assert title.lost == ()
    assert score_title("祛痘", library).lost == (OIL[0],)


def test_small_changes_really_gain_what_they_say() -> None:
    library = prepare(OIL, Wishes(capacity=20, must=("茶树",)))
    text = "茶树精油家用大号"
    edits = suggest_edits(text, library)
    assert edits
    assert [edit.gain for edit in edits] == sorted((edit.gain for edit in edits), reverse=True)
    for edit in edits:
        assert edit.gain == pytest.approx(title_value(edit.text, library) - title_value(text, library))
        assert edit.length == title_length(edit.text) <= 20
        assert "茶树" in edit.text
    assert "澳洲" in edits[0].words_in or "祛痘" in edits[0].words_in


def test_small_changes_break_no_wish_that_the_title_keeps() -> None:
    words = [word("凉鞋", 90), word("女士", 80), word("最", 70), word("佳", 60), word("透气", 5)]
    wishes = Wishes(forbidden=frozenset({"凉"}), conflicts=(sides(["男士"], ["女士"]),))
    texts = [edit.text for edit in suggest_edits("男士鞋", prepare(words, wishes))]
    assert any("女士" in text for text in texts)
    assert not any("凉" in text or ("男士" in text and "女士" in text) for text in texts)
    rules = Rules(DEFAULT, (LawWord("最佳", Severity.BLOCK, Topic.LAW, "", "", ""),))
    texts = [edit.text for edit in suggest_edits("男士鞋最", prepare(words, replace(wishes, rules=rules)))]
    assert texts
    assert not any("最佳" in text for text in texts)


@pytest.mark.parametrize(
    ("wishes", "named"),
    [
        (Wishes(capacity=8, must=("茶树精油", "澳洲原产")), ("茶树精油", "澳洲原产", "16", "8")),
        (Wishes(must=("茶树",), forbidden=frozenset({"茶树"})), ("茶树",)),
        (Wishes(must=("男鞋", "女鞋"), conflicts=(sides(["男"], ["女"]),)), ("男鞋", "女鞋")),
        (Wishes(must=("单方", "精油"), present="精油", most_changed=2), ("单方", "4", "2")),
        (Wishes(capacity=2), ("2", "茶树精油")),
    ],
)
def test_wishes_that_cannot_be_met_are_told_with_their_words(wishes: Wishes, named: tuple[str, ...]) -> None:
    with pytest.raises(UserError) as error:
        build_title(prepare([OIL[0]], wishes))
    for each in named:
        assert each in str(error.value)


@pytest.mark.parametrize("words", [[], [word("茶树", 0)], [word("茶树", 5)]])
def test_an_empty_library_or_one_without_values_is_told(words: list[Keyword]) -> None:
    if words and words[0].value:
        assert build_title(prepare(words, Wishes())).text == "茶树"
        return
    with pytest.raises(UserError):
        build_title(prepare(words, Wishes()))


def test_a_library_of_five_thousand_words_is_scored_word_by_word() -> None:
    chance = random.Random(2)
    words = [Keyword("".join(row), 1.0, row) for row in {tuple(chance.sample(NAMES[:400], 3)) for _ in range(5000)}]
    library = prepare(words, Wishes())
    text = "".join(NAMES[:12])
    matches = score_title(text, library).matches
    for keyword, match in zip(words, matches, strict=True):
        whole, parts = keyword.text in text, all(root in text for root in keyword.roots)
        assert match is (Match.TOGETHER if whole else Match.APART if parts else Match.MISSED)


def test_free_bytes_are_filled_with_words_of_the_present_title_that_cost_no_value() -> None:
    present = "某牌茶树精油单方正品全国包邮！家用"
    known = Lexicon({}).with_words(["某牌", "单方", "正品", "全国", "包邮", "家用"])
    library = prepare(OIL[:2], Wishes(capacity=40, present=present, forbidden=frozenset({"正品"})), known)
    title = build_title(library)
    assert set(title.filled) == {"某牌", "单方", "全国", "包邮", "家用"}
    assert all(word in title.text for word in title.filled)
    assert "澳洲茶树精油" in title.text
    assert "正品" not in title.text
    bare = build_title(prepare(OIL[:2], Wishes(capacity=40), known))
    assert title.value == bare.value
    assert (title.bound, title.proven, title.order_proven) == (bare.bound, bare.proven, bare.order_proven)
    assert title.length <= 40


def test_alternatives_are_not_filled_up_to_the_title_they_differ_from() -> None:
    present = "单方茶树精油澳洲祛痘控油美白润肤"
    titles = list(alternatives(prepare(OIL, Wishes(present=present, capacity=48)), 4))
    assert len(titles) > 1
    for earlier, later in itertools.combinations(titles, 2):
        roots = [{root for word in OIL for root in word.roots if root in title.text} for title in (earlier, later)]
        assert len(roots[0] - roots[1]) >= 3


def test_a_title_that_is_nearly_full_is_not_filled() -> None:
    title = build_title(prepare(OIL[:2], Wishes(capacity=14, present="茶树精油单方")))
    assert (title.text, title.filled) == ("澳洲茶树精油", ())


def test_where_the_first_title_is_known_the_others_follow_as_they_do_after_it() -> None:
    library = prepare(made_keywords(1, 120, 60), Wishes())
    first = build(plans(library), PATIENT, SILENT, None)
    every = [title.text for title in alternatives(library, 4)]
    assert every == [first.title.text, *(title.text for title in alternatives(library, 4, first=first))]
