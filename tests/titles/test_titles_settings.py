"""How titles are valued and bound is kept with the day it counts from; wrong settings are refused in a sentence."""

from datetime import date, timedelta

import pytest

from storedesk.foundation.database.store import Store
from storedesk.foundation.errors import UserError
from storedesk.titles import records, records_settings, shipped
from storedesk.titles.records_settings import Watch
from storedesk.titles.rules.checking import Topic, check_title
from storedesk.titles.rules.lengths import Changes, Limit, Unit, limit_on
from storedesk.titles.rules.wishes import USUAL_CONFLICTS, sides
from storedesk.titles.rules.words import PRESETS, Part
from titles_made import TODAY, product, undone

NEXT_WEEK = TODAY + timedelta(days=7)


def test_a_formula_counts_from_the_day_it_was_chosen(either_store: Store) -> None:
    key = undone(
        either_store,
        lambda session: records_settings.keep_formula(session, "我的", {Part.BUYERS: 2.0, Part.SALES: 0.0}, 1.0, TODAY),
    )
    undone(either_store, lambda session: records_settings.choose_formula(session, key, NEXT_WEEK))
    with either_store.reading() as session:
        assert records_settings.formula(session, TODAY) == PRESETS[0]
        own = records_settings.formula(session, NEXT_WEEK)
        assert records_settings.formula(session, TODAY, "blue_ocean").key == "blue_ocean"
        assert records_settings.formula(session, TODAY, "gone") == PRESETS[0]
        assert len(records_settings.formulas(session, TODAY - timedelta(days=1))) == len(PRESETS)
    assert (own.name, own.weights, own.relevance) == ("我的", {Part.BUYERS: 2.0}, 1.0)
    undone(
        either_store, lambda session: records_settings.keep_formula(session, "我的", {Part.CARTS: 1.0}, 2.0, NEXT_WEEK)
    )
    undone(either_store, lambda session: records_settings.remove_formula(session, key, NEXT_WEEK + timedelta(days=1)))
    with either_store.reading() as session:
        assert records_settings.formula(session, NEXT_WEEK).weights == {Part.CARTS: 1.0}
        assert records_settings.formula(session, NEXT_WEEK + timedelta(days=2)) == PRESETS[0]


@pytest.mark.parametrize(
    ("name", "weights", "relevance", "sentence"),
    [
        (" ", {Part.SALES: 1.0}, 1.0, "needs a name"),
        ("Traffic first", {Part.SALES: 1.0}, 1.0, "comes with the program"),
        ("我的", {Part.SALES: 0.0}, 1.0, "at least one part"),
        ("我的", {Part.SALES: -1.0}, 1.0, "between 0 and 10"),
        ("我的", {Part.SALES: float("nan")}, 1.0, "between 0 and 10"),
        ("我的", {Part.SALES: 1.0}, 11.0, "between 0 and 10"),
    ],
)
def test_a_formula_that_says_nothing_is_refused(
    store: Store, name: str, weights: dict[Part, float], relevance: float, sentence: str
) -> None:
    with pytest.raises(UserError, match=sentence), store.writing("formula") as session:
        records_settings.keep_formula(session, name, weights, relevance, TODAY)


def test_ones_own_limit_counts_before_the_shipped_one_from_its_day_on(either_store: Store) -> None:
    jd = Limit("jd", "", 90, 10, Unit.GBK, TODAY, known=True)
    limit_id = undone(either_store, lambda session: records_settings.keep_limit(session, jd))
    undone(
        either_store,
        lambda session: records_settings.keep_limit(session, Limit("jd", "", 96, 4, Unit.GBK, TODAY, known=True)),
    )
    undone(
        either_store,
        lambda session: records_settings.keep_limit(session, Limit("taobao", "图书", 120, 1, Unit.GBK, TODAY, True)),
    )
    with either_store.reading() as session:
        own, every = records_settings.own_limits(session), records_settings.limits(session)
    assert next((each.id, each.limit.platform, each.limit.most) for each in own) == (limit_id, "jd", 96)
    assert limit_on(every, "jd", "", TODAY).most == 96
    assert limit_on(every, "taobao", "图书", TODAY).most == 120
    assert limit_on(every, "taobao", "", TODAY).most == 60
    assert limit_on(every, "taobao", "图书", date(2026, 1, 1)).most != 121
    undone(either_store, lambda session: records_settings.remove_limit(session, limit_id))
    with pytest.raises(UserError, match="no longer there"), either_store.writing("x") as session:
        records_settings.remove_limit(session, limit_id)


def test_the_platforms_rules_hold_beside_ones_own_limit_unless_it_changes_them(either_store: Store) -> None:
    with either_store.writing("limits") as session:
        for platform, changes in (
            ("douyin", None),
            ("amazon", Changes(signs="!")),
            ("taobao", Changes(repeats=2, emoji=True)),
        ):
            own = Limit(platform, "", 50, 2, Unit.GBK, date(2024, 1, 1), known=True, changes=changes)
            records_settings.keep_limit(session, own)
    with either_store.reading() as session:
        every = records_settings.limits(session)
    douyin = limit_on(every, "douyin", "女装", TODAY)
    assert (douyin.most, douyin.least, douyin.repeats, douyin.emoji, douyin.signs) == (50, 2, 1, False, "")
    found = check_title("好物连衣裙连衣裙😀", douyin, shipped.law_words())
    assert {finding.topic for finding in found} == {Topic.PROMOTION, Topic.REPEAT, Topic.EMOJI}
    # the rules of the day hold: repeats are refused on Amazon since 2025
    before, since = (limit_on(every, "amazon", "", day) for day in (date(2024, 6, 1), date(2025, 6, 1)))
    assert ((before.repeats, before.signs, before.most), (since.repeats, since.signs)) == ((None, "!", 50), (2, "!"))
    taobao = limit_on(every, "taobao", "", TODAY)
    assert (taobao.signs, taobao.repeats, taobao.emoji) == ("<>", 2, True)
    assert [finding.said for finding in check_title("茶树<精油", taobao)] == ["<"]
    # a limit of one category keeps the platform's rules too, and a platform nobody ships rules for has none
    with either_store.writing("limits") as session:
        records_settings.keep_limit(session, Limit("taobao_short", "女装", 20, 1, Unit.GBK, TODAY, known=True))
        records_settings.keep_limit(session, Limit("快手", "", 40, 1, Unit.GBK, TODAY, known=True))
    with either_store.reading() as session:
        every = records_settings.limits(session)
    short = limit_on(every, "taobao_short", "女装/女士精品", TODAY)
    assert (short.most, short.repeats, short.signs) == (20, 1, "<>")
    assert limit_on(every, "taobao_short", "", TODAY).most == 30
    assert limit_on(every, "快手", "", TODAY).repeats is None


def test_an_allowed_word_is_allowed_in_its_category(either_store: Store) -> None:
    undone(
        either_store,
        lambda session: records_settings.watch(session, "最好", Watch.ALLOWED, "注册商标", " 女装 "),
    )
    with either_store.reading() as session:
        (word,) = records_settings.watched_words(session)
    assert (word.word, word.kind, word.category) == ("最好", Watch.ALLOWED, "女装")
    oil = product(either_store)
    with either_store.reading() as session:
        assert "最好" not in records.desk(session, oil, TODAY).wishes.forbidden


@pytest.mark.parametrize(
    ("limit", "sentence"),
    [
        (Limit(" ", "", 60, 1, Unit.GBK, TODAY, known=True), "name of its platform"),
        (Limit("jd", "", 0, 0, Unit.GBK, TODAY, known=True), "between 1 and 1000"),
        (Limit("jd", "", 60, 61, Unit.GBK, TODAY, known=True), "least is not above"),
        (Limit("jd", "", 5000, 1, Unit.GBK, TODAY, known=True), "between 1 and 1000"),
    ],
)
def test_a_limit_nobody_could_keep_is_refused(store: Store, limit: Limit, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence), store.writing("limit") as session:
        records_settings.keep_limit(session, limit)


def test_words_to_watch_for_are_kept_once(either_store: Store) -> None:
    first = undone(either_store, lambda session: records_settings.watch(session, "LV", Watch.BRAND, "别家的牌子"))
    again = undone(either_store, lambda session: records_settings.watch(session, " lv", Watch.FORBIDDEN))
    assert again == first
    with either_store.reading() as session:
        (word,) = records_settings.watched_words(session)
    assert (word.word, word.kind, word.reason) == ("LV", Watch.FORBIDDEN, "")
    with pytest.raises(UserError, match="cannot be empty"), either_store.writing("x") as session:
        records_settings.watch(session, "  ", Watch.FORBIDDEN)
    undone(either_store, lambda session: records_settings.stop_watching(session, first))


def test_conflicts_are_the_usual_ones_until_the_operator_keeps_others(either_store: Store) -> None:
    oil = product(either_store)
    with either_store.reading() as session:
        assert records.desk(session, oil, TODAY).wishes.conflicts == USUAL_CONFLICTS
    own = (sides(["单方", "纯"], ["复方"]),)
    undone(either_store, lambda session: records_settings.keep_conflicts(session, own, TODAY))
    with either_store.reading() as session:
        assert records.desk(session, oil, TODAY).wishes.conflicts == own
        assert records_settings.conflicts(session, TODAY - timedelta(days=1)) == USUAL_CONFLICTS
    with pytest.raises(UserError, match="at least two sides"), either_store.writing("x") as session:
        records_settings.keep_conflicts(session, [sides(["男"], [" "])], TODAY)
