"""The library of a product on both databases: words come in, are valued and held against the title; undo of each."""

import math
from datetime import date, timedelta
from decimal import Decimal

import pytest

from storedesk.foundation.database.store import Store
from storedesk.foundation.errors import UserError
from storedesk.keywords import records_figures, records_library, records_roots
from storedesk.keywords.records_library import Entry
from storedesk.keywords.rules.figures import Led, Snapshot
from storedesk.keywords.rules.pasted_titles import PastedTitle
from storedesk.keywords.rules.pasted_words import read_words
from storedesk.keywords.rules.sources import Source
from storedesk.titles import records, records_rivals, records_settings, records_words
from storedesk.titles.asking import Asked
from storedesk.titles.rules.scoring import Match
from storedesk.titles.rules.words import BLUE_OCEAN, SAME_THING, Fit, Part, WordKind
from titles_made import CREAM, OIL_TITLE, TODAY, ad_word, listing, market, product, search_word, undone


def family(store: Store, product_id: int, *words: Entry, name: str = "茶树精油") -> int:
    with store.writing("library") as session:
        family_id = records.first_family(session, product_id, name)
        records_library.add_words(session, family_id, words, TODAY)
    return family_id


def test_a_product_gets_a_library_once_and_others_may_share_it(either_store: Store) -> None:
    oil, cream = product(either_store), product(either_store, CREAM)
    family_id = undone(either_store, lambda session: records.first_family(session, oil, "茶树精油"))
    with either_store.writing("again") as session:
        assert records.first_family(session, oil, "别的") == family_id
        assert records.first_family(session, cream, "茶树精油") == family_id
    with either_store.reading() as session:
        assert [(row.name, row.words) for row in records_library.families(session)] == [("茶树精油", 0)]
    undone(either_store, lambda session: records.leave_family(session, cream))
    undone(either_store, lambda session: records_library.rename_family(session, family_id, "精油"))
    undone(either_store, lambda session: records_library.remove_family(session, family_id))
    with either_store.reading() as session:
        assert records.family_of(session, oil) is None


def test_a_library_needs_a_name_that_is_free(either_store: Store) -> None:
    with either_store.writing("add") as session:
        first = records_library.add_family(session, "精油")
        other = records_library.add_family(session, "面霜")
        with pytest.raises(UserError, match="already a library called 精油"):
            records_library.add_family(session, " 精油 ")
        with pytest.raises(UserError, match="already a library called 精油"):
            records_library.rename_family(session, other, "精油")
        with pytest.raises(UserError, match="needs a name"):
            records_library.rename_family(session, first, "  ")


def test_words_come_in_once_whatever_their_width_and_case(either_store: Store) -> None:
    family_id = family(either_store, product(either_store), Entry("茶树精油", "main"), Entry("50ML 精油"))
    entries = [Entry("50ｍｌ精油"), Entry("祛痘", "efficacy"), Entry("祛痘"), Entry(" "), Entry("长" * 61)]
    added = undone(either_store, lambda session: records_library.add_words(session, family_id, entries, TODAY))
    assert added.new == ("祛痘",)
    assert added.known == ("50ｍｌ精油", "祛痘")
    assert len(added.refused) == 2
    with either_store.reading() as session:
        assert [each.word for each in records_library.entries(session, family_id)] == ["茶树精油", "50ML 精油", "祛痘"]
        assert records_library.families(session)[0].main == ("茶树精油",)


def test_what_is_said_of_words_can_be_taken_back(either_store: Store) -> None:
    family_id = family(either_store, product(either_store), Entry("祛痘"), Entry("控油"), Entry("美白"))
    with either_store.reading() as session:
        first, second, third = (each.id for each in records_library.entries(session, family_id))
    undone(either_store, lambda session: records_library.change_words(session, [first, second], kind="efficacy"))
    undone(either_store, lambda session: records_library.change_words(session, [first], required=True))
    undone(either_store, lambda session: records_library.change_words(session, [first], forbidden=True))
    undone(either_store, lambda session: records_words.set_relevance(session, [second], 0.4))
    undone(either_store, lambda session: records_library.rename_word(session, third, "美白淡斑"))
    with either_store.reading() as session:
        one, two, three = records_library.entries(session, family_id)
    assert (one.kind, one.required, one.forbidden) == ("efficacy", False, True)
    assert (two.relevance, three.word) == (Decimal("0.4"), "美白淡斑")
    undone(either_store, lambda session: records_library.remove_words(session, [first, third]))
    with either_store.reading() as session:
        assert [each.word for each in records_library.entries(session, family_id)] == ["控油"]


def test_wrong_words_are_refused_in_a_sentence_and_nothing_changes(either_store: Store) -> None:
    family_id = family(either_store, product(either_store), Entry("祛痘"), Entry("控油"))
    with either_store.reading() as session:
        first, second = (each.id for each in records_library.entries(session, family_id))
    wrongs = (
        ("祛痘 is in this library", lambda session: records_library.rename_word(session, second, "祛痘")),
        ("cannot be empty", lambda session: records_library.rename_word(session, second, " ")),
        ("longer than 60", lambda session: records_library.rename_word(session, second, "长" * 61)),
        ("between 0 and 1", lambda session: records_words.set_relevance(session, [first], 1.5)),
        ("no longer in the library", lambda session: records_library.remove_words(session, [first, 999])),
    )
    for sentence, work in wrongs:
        with pytest.raises(UserError, match=sentence), either_store.writing("wrong") as session:
            work(session)
    with either_store.reading() as session:
        assert [(each.word, each.relevance) for each in records_library.entries(session, family_id)] == [
            ("祛痘", None),
            ("控油", None),
        ]


def test_pasted_words_bring_their_figures_as_a_snapshot_of_the_day(either_store: Store) -> None:
    family_id = family(either_store, product(either_store), Entry("茶树精油", "main"))
    pasted = read_words(
        "搜索词\t搜索人气\t支付转化率\n茶树精油祛痘\t2500 ~ 5000\t5%\n茶树精油\t1.2万\t\n补水\t\t\n"
    ).words

    def paste(session, words=pasted, day=TODAY):  # type: ignore[no-untyped-def]
        return records_words.add_pasted(session, family_id, words, Source.SEARCH_BOX, day)

    added = undone(either_store, paste)
    assert (added.new, added.known) == (("茶树精油祛痘", "补水"), ("茶树精油",))
    again = read_words("搜索词\t搜索人气\n茶树精油\t1.5万\n").words
    undone(either_store, lambda session: paste(session, again, TODAY + timedelta(days=7)))
    undone(either_store, lambda session: paste(session, read_words("茶树精油\t2万").words))
    with either_store.reading() as session:
        kinds = {each.word: each.kind for each in records_library.entries(session, family_id)}
        assert kinds == {"茶树精油": "main", "茶树精油祛痘": "combination", "补水": "other"}
        known = records_figures.known(session, ["茶树精油", "茶树精油祛痘", "补水"], TODAY)
    assert [(each.day, each.popularity) for each in known["茶树精油"].snapshots] == [
        (TODAY, (20_000, 20_000)),
        (TODAY + timedelta(days=7), (15_000, 15_000)),
    ]
    assert known["茶树精油祛痘"].snapshots == (
        Snapshot(TODAY, "search_box", popularity=(2_500, 5_000), pay_rate=(Decimal("0.05"), Decimal("0.05"))),
    )
    assert known["补水"].snapshots == ()


def test_what_ledgers_say_of_a_word_is_read_and_not_copied(either_store: Store) -> None:
    market(either_store, "茶树精油", TODAY - timedelta(days=30), popularity_low=1_000, popularity_high=2_500)
    market(either_store, "茶树精油", TODAY, popularity_low=2_500, popularity_high=5_000, online_items=18_000)
    market(either_store, "茶树精油", TODAY, source="related", tmall_click_share=Decimal("0.9"))
    search_word(either_store, "茶树精油", TODAY, "all", visitors=30, buyers=3, cart_users=5)
    search_word(either_store, "茶树精油", TODAY, "mobile", visitors=28, buyers=3, cart_users=5)
    search_word(
        either_store, "茶树精油", TODAY - timedelta(days=1), "mobile", visitors=10, buyers=0, sales=Decimal("9.90")
    )
    search_word(either_store, "茶树精油", TODAY - timedelta(days=1), "pc", visitors=2, buyers=1)
    search_word(either_store, "茶树精油", TODAY - timedelta(days=31), "all", visitors=999)
    with either_store.reading() as session:
        known = records_figures.known(session, ["茶树精油", "没见过"], TODAY + timedelta(days=2))
    assert [(each.day, each.source, each.popularity) for each in known["茶树精油"].snapshots] == [
        (TODAY - timedelta(days=30), "search_rank", (1_000, 2_500)),
        (TODAY, "related", None),
        (TODAY, "search_rank", (2_500, 5_000)),
    ]
    assert known["茶树精油"].led == Led(42, 5, None, 4, Decimal("9.90"))
    assert known["没见过"].led == Led()


def test_a_word_is_worth_what_the_formula_says_and_every_part_is_shown(either_store: Store) -> None:
    oil = product(either_store)
    listing(either_store, oil, title=OIL_TITLE)
    family_id = family(either_store, oil, Entry("茶树精油", "main"), Entry("祛痘精油", relevance=Decimal("0.5")))
    market(either_store, "茶树精油", popularity_low=10_000, popularity_high=10_000, online_items=20_000)
    market(either_store, "祛痘精油", popularity_low=2_500, popularity_high=2_500, online_items=1_000)
    with either_store.reading() as session:
        usual = {row.word: row for row in records.desk(session, oil, TODAY).rows}
    assert usual["茶树精油"].value == pytest.approx(1000)
    assert usual["祛痘精油"].value == pytest.approx(1000 * 0.5**2 * 0.25)
    assert usual["祛痘精油"].relevance_set
    assert not usual["茶树精油"].relevance_set
    with either_store.writing("formula") as session:
        records_settings.choose_formula(session, BLUE_OCEAN.key, TODAY)
    with either_store.reading() as session:
        ocean = {row.word: row for row in records.desk(session, oil, TODAY).rows}
        before = records.desk(session, oil, TODAY - timedelta(days=1)).head.formula.key
    assert ocean["祛痘精油"].value == pytest.approx(1000 * 0.25 * 0.25 * 1)
    assert {part.part for part in ocean["祛痘精油"].parts} == {
        *(Part.TRAFFIC, Part.CLICK_RATE, Part.PAY_RATE, Part.COMPETITION)
    }
    assert before == "traffic"
    assert family_id


def test_the_present_title_covers_words_whole_in_pieces_or_not(either_store: Store) -> None:
    oil = product(either_store)
    listing(either_store, oil, title="澳洲茶树控油祛痘精油")
    family(either_store, oil, Entry("控油祛痘"), Entry("茶树精油"), Entry("美白"), Entry("祛痘", forbidden=True))
    with either_store.reading() as session:
        desk = records.desk(session, oil, TODAY)
    assert {row.word: row.match for row in desk.rows} == {
        "控油祛痘": Match.TOGETHER,
        "茶树精油": Match.APART,
        "美白": Match.MISSED,
        "祛痘": Match.TOGETHER,
    }
    assert [each.text for each in desk.keywords] == ["控油祛痘", "茶树精油", "美白"], "forbidden words are not offered"
    assert "祛痘" in desk.wishes.forbidden


def test_relevance_comes_from_the_company_a_word_keeps(either_store: Store) -> None:
    oil = product(either_store)
    listing(either_store, oil, title="澳洲茶树精油")
    words = [Entry(word, source="market") for word in ("茶树精油", "茶树精油祛痘", "薰衣草蜡烛")]
    family(either_store, oil, *words, Entry("祛痘", "efficacy"))
    with either_store.reading() as session:
        rows = {row.word: row.relevance for row in records.desk(session, oil, TODAY).rows}
    assert rows["祛痘"] == 1.0, "what the operator says of the product fits it"
    assert rows["茶树精油"] > rows["薰衣草蜡烛"]
    assert rows["薰衣草蜡烛"] < 0.2
    ad_word(either_store, "薰衣草蜡烛", oil, TODAY, orders=3, clicks=50)
    with either_store.reading() as session:
        sold = {row.word: row.relevance for row in records.desk(session, oil, TODAY).rows}
    assert sold["薰衣草蜡烛"] > rows["薰衣草蜡烛"], "words that sold fit better"


def test_words_somebody_chose_fit_until_he_says_otherwise(either_store: Store) -> None:
    oil = product(either_store)
    listing(either_store, oil, title="澳洲茶树精油")
    family_id = family(
        either_store,
        oil,
        Entry("茶树精油", "main"),
        Entry("acne", source="typed"),
        Entry("面部护理", source="search_box"),
        Entry("香烟", source="market"),
    )
    with either_store.reading() as session:
        rows = {row.word: row for row in records.desk(session, oil, TODAY).rows}
        typed = next(each for each in records_library.entries(session, family_id) if each.word == "acne")
    assert (rows["acne"].relevance, rows["acne"].fit) == (1.0, Fit.CHOSEN)
    assert rows["面部护理"].relevance == 1.0
    assert (rows["香烟"].relevance, rows["香烟"].fit) == (0.0, Fit.COMPANY)
    with either_store.writing("relevance") as session:
        records_words.set_relevance(session, [typed.id], 0.2)
    with either_store.reading() as session:
        row = next(row for row in records.desk(session, oil, TODAY).rows if row.word == "acne")
    assert (row.relevance, row.fit, row.relevance_set) == (0.2, Fit.BY_HAND, True)
    assert row.relevance_factor == pytest.approx(0.04)


def test_what_people_search_for_with_the_main_word_fits(either_store: Store) -> None:
    oil = product(either_store)
    family_id = family(either_store, oil, Entry("茶树精油", "main"), Entry("面部精油", source="market"))

    def relevance() -> float:
        with either_store.reading() as session:
            return next(row.relevance for row in records.desk(session, oil, TODAY).rows if row.word == "面部精油")

    assert relevance() == SAME_THING
    for word in ("面部茶树精油", "茶树精油面部护肤", "面部香皂"):
        market(either_store, word, popularity_low=10, popularity_high=10)
    by_searches = relevance()
    assert by_searches > 0.6
    titles = [PastedTitle(f"{each}茶树精油面部单方", rank) for rank, each in enumerate(("澳洲", "进口"), start=1)]
    with either_store.writing("winners") as session:
        records_rivals.keep_list(session, family_id, TODAY, titles, Source.BEST_SELLERS)
    assert relevance() > by_searches, "best sellers say it with the main word too"


def test_the_tea_tree_example_has_sensible_values_from_an_empty_library(either_store: Store) -> None:
    """The issue's own: a main word, what is made of it, efficacy, volume; then a pasted table with figures."""
    oil = product(either_store)
    listing(either_store, oil, title="澳洲茶树精油10ml祛痘淡化痘印包邮正品")
    family_id = family(
        either_store,
        oil,
        Entry("茶树精油", "main"),
        Entry("原产澳洲茶树精油", "combination"),
        Entry("美白润肤", "efficacy"),
        Entry("10ml", "volume"),
    )
    with either_store.reading() as session:
        bare = records.desk(session, oil, TODAY)
    assert bare.unmeasured
    assert {row.value for row in bare.rows} == {1000.0}
    pasted = """搜索词\t搜索人气\t点击率\t支付转化率
茶树精油\t48,200\t1.32%\t6.10%
原产澳洲茶树精油\t2,300\t1.10%\t9.10%
单方精油\t26,400\t0.66%\t2.90%
面部精油补水\t19,900\t0.82%\t3.40%
茶树精油祛痘\t22,600\t1.41%\t7.20%
充电宝\t90,000\t0.90%\t3.00%
"""
    with either_store.writing("paste") as session:
        records_words.add_pasted(session, family_id, read_words(pasted).words, Source.MARKET, TODAY)
    with either_store.reading() as session:
        rows = {row.word: row for row in records.desk(session, oil, TODAY).rows}
    assert rows["原产澳洲茶树精油"].relevance == rows["美白润肤"].relevance == rows["10ml"].relevance == 1.0
    assert rows["茶树精油祛痘"].relevance > 0.6
    assert rows["单方精油"].relevance == rows["面部精油补水"].relevance == SAME_THING
    assert rows["充电宝"].relevance < 0.1, "relevance beats volume"
    order = [row.word for row in sorted(rows.values(), key=lambda row: -row.value)]
    assert order[0] == "茶树精油"
    assert order[-1] == "充电宝"
    values = {word: row.value for word, row in rows.items()}
    assert values["原产澳洲茶树精油"] > 15
    assert 20 < values["单方精油"] < values["茶树精油祛痘"]
    assert values["充电宝"] < values["原产澳洲茶树精油"] / 2
    for row in rows.values():
        assert row.value == pytest.approx(1000 * row.relevance_factor * math.prod(part.factor for part in row.parts))


def test_the_operators_dictionary_decides_what_is_a_root(either_store: Store) -> None:
    oil = product(either_store)
    family(either_store, oil, Entry("擎天柱玩具"), Entry("裤子修身"))
    undone(either_store, lambda session: records_roots.say_root(session, "擎天柱"))
    undone(either_store, lambda session: records_roots.say_same(session, ["裤子"], "裤"))
    with either_store.reading() as session:
        rows = {row.word: row.roots for row in records.desk(session, oil, TODAY).rows}
        assert records_roots.dictionary(session).groups == (frozenset({"裤", "裤子"}),)
    assert rows == {"擎天柱玩具": ("擎天柱", "玩具"), "裤子修身": ("裤", "修身")}
    with pytest.raises(UserError, match="裤子 already stands for 裤"), either_store.writing("same") as session:
        records_roots.say_same(session, ["长裤"], "裤子")
    undone(either_store, lambda session: records_roots.say_apart(session, "裤子"))
    undone(either_store, lambda session: records_roots.remove_root(session, "擎天柱"))
    undone(either_store, lambda session: records_roots.say_root(session, "玩具", known=False, kind="scene"))


def test_wishes_speak_to_the_solver(either_store: Store) -> None:
    oil = product(either_store, category="美容护肤")
    family(
        either_store,
        oil,
        Entry("芳草集", "brand", required=True),
        Entry("茶树精油", "main", required=True),
        Entry("祛痘", "efficacy"),
        Entry("10ml", "volume"),
    )
    asked = Asked(must=("正品",), last=("包邮",), order=(WordKind.BRAND, WordKind.EFFICACY, WordKind.MAIN), compact=0.0)
    undone(either_store, lambda session: records_settings.ask(session, oil, asked))
    undone(either_store, lambda session: records_settings.watch(session, "别家牌", records_settings.Watch.BRAND))
    with either_store.reading() as session:
        assert records_settings.asked(session, oil) == asked
        desk = records.desk(session, oil, TODAY)
    assert desk.wishes.first == ("芳草集",)
    assert desk.wishes.must == ("正品", "茶树精油")
    assert (desk.wishes.last, desk.wishes.compact, desk.wishes.capacity) == (("包邮",), 0.0, 60)
    assert "别家牌" in desk.wishes.forbidden
    assert [("芳草集" in slot, "祛痘" in slot, "精油" in slot) for slot in desk.wishes.slots] == [
        (True, False, False),
        (False, True, False),
        (False, False, True),
    ]


def test_a_main_word_spreads_over_the_products_own_words(either_store: Store) -> None:
    family_id = family(
        either_store,
        product(either_store),
        Entry("茶树精油", "main"),
        Entry("控油", "efficacy"),
        Entry("澳洲", "attribute"),
        Entry("控油茶树精油", "combination"),
    )
    with either_store.reading() as session:
        assert records_words.spread_words(session, family_id) == ("澳洲茶树精油", "控油澳洲茶树精油")
        assert records_words.spread_words(session, family_id, ["祛痘"]) == ("祛痘茶树精油",)
    lonely = family(either_store, product(either_store, CREAM), Entry("补水", "efficacy"), name="面霜")
    with either_store.reading() as session, pytest.raises(UserError, match="no main category word"):
        records_words.spread_words(session, lonely)


def test_words_are_found_in_the_reports_the_weightiest_first(either_store: Store) -> None:
    oil = product(either_store)
    for word, popularity in (("茶树精油", 500), ("茶树精油祛痘", 900), ("薰衣草", 5_000), ("100%茶树", 10)):
        market(either_store, word, popularity_low=popularity, popularity_high=popularity)
    search_word(either_store, "茶树精油面膜", TODAY, visitors=3)
    search_word(either_store, "茶树精油", TODAY, visitors=9)
    search_word(either_store, "茶树老词", TODAY - timedelta(days=200), visitors=99)
    ad_word(either_store, "祛痘茶树", oil, TODAY, orders=1, clicks=9)
    ad_word(either_store, "面霜", oil, TODAY, orders=2, clicks=9)
    with either_store.reading() as session:
        assert records_words.words_of_market(session, ["茶树"]) == ["茶树精油祛痘", "茶树精油", "100%茶树"]
        assert records_words.words_of_market(session, ["%"]) == ["100%茶树"]
        assert records_words.words_of_market(session, [" "]) == []
        assert records_words.words_of_shop(session, ["茶树"], TODAY) == ["茶树精油", "茶树精油面膜"]
        assert records_words.words_of_ads(session, ["茶树"], TODAY) == ["祛痘茶树"]
        assert records_words.words_of_ads(session, [], TODAY, oil) == ["面霜", "祛痘茶树"]
        assert records_words.words_of_ads(session, [], date(2027, 6, 1), oil) == []


def test_a_product_without_anything_has_an_empty_desk(either_store: Store) -> None:
    bare = product(either_store)
    with either_store.reading() as session:
        desk = records.desk(session, bare, TODAY)
        with pytest.raises(UserError, match="no longer there"):
            records.desk(session, bare + 99, TODAY)
    assert (desk.rows, desk.head.present, desk.head.family_id) == ((), "", None)
