"""Readable rules: what they hit, against plan, product and break-even, and the 3-day rule with its safety steps."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from ads_rules_made import words

from storedesk.ads.rules.arrays import FIGURES
from storedesk.ads.rules.conditions import (
    Against,
    Condition,
    Measure,
    Proposal,
    Relation,
    Rule,
    Table,
    from_plain,
    hits,
    holds,
    number_hit,
    to_plain,
)
from storedesk.ads.rules.rule_words import MEASURE_NAMES, STRATEGY_NAMES, condition_said, said
from storedesk.ads.rules.three_days import (
    SHIPPED,
    THREE_DAYS,
    Cap,
    Restart,
    RestartReason,
    Strategy,
    propose,
    restart_of,
    since_restart,
)


def table(clicks: list[list[float]], orders: list[list[float]], **changes: object) -> Table:
    """Words of one plan and product: clicks at 1.20, orders of 80 yuan, break-even at an ROI of 3."""
    number = len(clicks)
    made = Table(
        days=words(clicks, orders),
        plan=np.zeros(number, dtype=np.int64),
        product=np.zeros(number, dtype=np.int64),
        break_even_roi=np.full(number, 3.0),
        order_value=np.full(number, 80.0),
        quality=np.full(number, 8.0),
        rank=np.full(number, np.nan),
    )
    return replace(made, **changes)


def when(
    measure: Measure, relation: Relation, threshold: float, against: Against = Against.NUMBER, days: int = 0
) -> Condition:
    return Condition(measure, relation, threshold, against, days)


def hit(table: Table, *conditions: Condition) -> list[int]:
    return np.flatnonzero(hits(Rule("made", conditions, Proposal.DROP), table)).tolist()


def test_the_relations_are_those_of_their_names() -> None:
    made = table([[5.0], [10.0], [20.0]], [[0.0], [0.0], [1.0]])
    for relation, found in (("below", [0]), ("at_most", [0, 1]), ("at_least", [1, 2]), ("above", [2])):
        assert hit(made, when(Measure.CLICKS, Relation(relation), 10)) == found


def test_all_conditions_must_hold_and_none_hit_nothing() -> None:
    made = table([[5.0], [10.0], [20.0]], [[0.0], [0.0], [1.0]])
    assert hit(made, when(Measure.CLICKS, Relation.AT_LEAST, 10), when(Measure.ORDERS, Relation.AT_MOST, 0)) == [1]
    assert hit(made) == []


def test_only_the_last_live_days_count_where_days_are_named() -> None:
    made = table([[50.0, 1.0, 0.0], [0.0, 30.0, 30.0]], [[0.0] * 3] * 2)
    assert hit(made, when(Measure.CLICKS, Relation.AT_LEAST, 40, days=2)) == [1]
    off = replace(made, days=replace(made.days, multiplier=np.array([[1.0, 1.0, 0.0], [1.0, 1.0, 1.0]])))
    assert hit(off, when(Measure.CLICKS, Relation.AT_LEAST, 40, days=2)) == [0, 1]


def test_thresholds_against_the_plan_compare_totals_and_averages() -> None:
    plans = np.array([0, 0, 1, 1])
    made = table([[10.0], [30.0], [100.0], [300.0]], [[0.0]] * 4, plan=plans)
    made.days.impressions[:, 0] = [1000, 1000, 1000, 1000]
    assert hit(made, when(Measure.CTR, Relation.BELOW, 0.75, Against.PLAN)) == [0, 2]
    assert hit(made, when(Measure.COST, Relation.ABOVE, 1.2, Against.PLAN)) == [1, 3]
    assert hit(made, when(Measure.COST, Relation.ABOVE, 1.2, Against.PRODUCT)) == [3]


@pytest.mark.parametrize(
    ("measure", "relation", "factor", "found"),
    [
        (Measure.ROI, Relation.BELOW, 1.0, [0, 1]),
        (Measure.COST_PER_ORDER, Relation.ABOVE, 1.0, [1]),
        (Measure.CPC, Relation.ABOVE, 1.0, [0, 1]),
        (Measure.CVR, Relation.AT_LEAST, 1.0, [2]),
        (Measure.ORDERS, Relation.BELOW, 1.0, [0, 1]),
        (Measure.COST, Relation.AT_MOST, 1.0, [2]),
    ],
)
def test_break_even_is_that_of_the_measure(
    measure: Measure, relation: Relation, factor: float, found: list[int]
) -> None:
    """100 clicks for 120 yuan; an order leaves 80 / 3, so five orders pay: words with 0, 4 and 5 of them."""
    made = table([[100.0]] * 3, [[0.0], [4.0], [5.0]])
    assert hit(made, when(measure, relation, factor, Against.BREAK_EVEN)) == found


def test_what_is_not_known_fulfils_no_condition() -> None:
    made = table([[0.0], [100.0]], [[0.0], [0.0]], quality=np.array([np.nan, 4.0]), break_even_roi=np.full(2, np.nan))
    assert hit(made, when(Measure.CPC, Relation.AT_MOST, 99)) == [1]
    assert hit(made, when(Measure.QUALITY, Relation.BELOW, 5)) == [1]
    assert hit(made, when(Measure.CARTS, Relation.AT_MOST, 0)) == []
    assert hit(made, when(Measure.ROI, Relation.BELOW, 1.0, Against.BREAK_EVEN)) == []
    assert not holds(when(Measure.RANK, Relation.ABOVE, 0), made).any()


def test_a_rule_reads_as_a_sentence_and_survives_being_kept() -> None:
    rule = next(each for strategy in SHIPPED for each in strategy.rules if each.key == "poor_value")
    assert str(said(rule)) == (
        "If days live at least 3 and clicks at least 10 and ROI below 1 × break-even, then propose: drop the word."
    )
    for strategy in SHIPPED:
        assert strategy.key in STRATEGY_NAMES
        for each in strategy.rules:
            assert from_plain(to_plain(each)) == each
            assert str(said(each)).startswith("If ")
    assert set(MEASURE_NAMES) == set(Measure)


@pytest.mark.parametrize(
    "plain",
    [
        {},
        {"if": "clicks", "then": "drop"},
        {"if": [], "then": "explode"},
        {"if": [{"measure": "clicks", "relation": "below", "threshold": "ten"}], "then": "drop"},
        {"if": [{"measure": "luck", "relation": "below", "threshold": 1}], "then": "drop"},
        {"if": [7], "then": "drop"},
    ],
)
def test_a_file_that_is_no_rule_is_refused(plain: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_plain(plain)


def spoken(made: Table, strategy: Strategy = THREE_DAYS) -> list[str]:
    outcome = propose(strategy, made)
    return ["" if rule < 0 else strategy.rules[rule].key for rule in outcome.rule]


def test_the_three_day_rule_says_nothing_before_three_days() -> None:
    made = table([[0.0, 0.0], [40.0, 40.0]], [[0.0, 0.0], [0.0, 0.0]], quality=np.array([3.0, 3.0]))
    assert spoken(made) == ["", ""]


def test_a_silent_word_is_checked_first_and_dropped_three_days_later() -> None:
    assert spoken(table([[0.0] * 3], [[0.0] * 3])) == ["silent"]
    assert spoken(table([[0.0] * 5], [[0.0] * 5])) == ["silent"]
    assert spoken(table([[0.0] * 6], [[0.0] * 6])) == ["still_silent"]


def test_poor_value_needs_ten_clicks_and_low_quality_no_order() -> None:
    clicks = [[3.0, 3.0, 3.0], [4.0, 3.0, 3.0], [9.0, 0.0, 0.0], [9.0, 0.0, 0.0], [40.0, 0.0, 0.0]]
    orders = [[0.0] * 3, [0.0] * 3, [0.0] * 3, [1.0, 0.0, 0.0], [2.0, 0.0, 0.0]]
    made = table(clicks, orders, quality=np.array([8.0, 8.0, 4.0, 4.0, 8.0]))
    assert spoken(made) == ["", "poor_value", "low_quality", "", ""]


def test_after_six_days_half_the_plans_click_rate_is_too_little() -> None:
    made = table([[1.0] * 6, [9.0] * 6], [[0.0] * 6, [2.0] * 6])
    made.days.impressions[:] = 200
    assert spoken(made) == ["poor_click_rate", ""]


def test_a_run_removes_at_most_a_fifth_and_never_more_than_fifteen_the_dearest_first() -> None:
    assert [Cap().of(number) for number in (0, 1, 4, 10, 75, 200)] == [0, 1, 1, 2, 15, 15]
    made = table([[10.0 + number] * 3 for number in range(10)], [[0.0] * 3] * 10)
    outcome = propose(THREE_DAYS, made)
    assert (outcome.rule >= 0).all()
    assert np.flatnonzero(~outcome.held_back).tolist() == [8, 9]
    assert np.flatnonzero(~propose(THREE_DAYS, made, already_removed=1).held_back).tolist() == [9]


def test_while_a_rule_is_edited_it_shows_how_many_words_it_hits() -> None:
    made = table([[0.0] * 3, [30.0] * 3], [[0.0] * 3, [0.0] * 3])
    assert number_hit(THREE_DAYS.rules, made) == 2
    assert number_hit(THREE_DAYS.rules[:2], made) == 1
    assert number_hit((), made) == 0


def test_a_word_starts_anew_at_its_last_change() -> None:
    added, today = date(2026, 11, 1), date(2026, 11, 20)
    changes = [
        (date(2026, 11, 5), RestartReason.BID),
        (date(2026, 11, 9), RestartReason.TITLE),
        (date(2026, 10, 9), RestartReason.PRICE),
        (date(2026, 11, 21), RestartReason.CREATIVE),
    ]
    assert restart_of(added, changes, today) == Restart(date(2026, 11, 9), RestartReason.TITLE)
    assert restart_of(added, [], today) == Restart(added)
    blanked = since_restart(np.ones((2, 4)), np.array([0, 2]))
    assert np.isnan(blanked).tolist() == [[False] * 4, [True, True, False, False]]


def test_figures_before_the_restart_do_not_count() -> None:
    made = table([[40.0] * 3 + [1.0] * 2], [[0.0] * 5])
    counted = {name: since_restart(getattr(made.days, name), np.array([3])) for name in FIGURES}
    days = replace(made.days, **counted)
    assert spoken(replace(made, days=days)) == [""]
    assert spoken(made) == ["poor_value"]


def test_in_chinese_no_blank_stands_before_a_comparison() -> None:
    from storedesk.foundation import texts as languages

    before = languages.language()
    languages.use_language("zh_CN")
    try:
        compared = Condition(Measure.ROI, Relation.BELOW, 1, Against.BREAK_EVEN)
        assert str(condition_said(compared)) == "投产比低于保本线的 1 倍"
        assert str(condition_said(Condition(Measure.CLICKS, Relation.AT_LEAST, 10))) == "点击量不低于 10"
    finally:
        languages.use_language(before)
