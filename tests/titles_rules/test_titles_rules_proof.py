"""The verdict on a change of title: seldom wrong where nothing happened, plain about what it could not have seen."""

import math
from datetime import date, timedelta

import numpy as np
import pytest

from storedesk.foundation import figures
from storedesk.titles import texts
from storedesk.titles.rules.chance import t_cdf, t_quantile
from storedesk.titles.rules.changes import Prediction, advise, changed_bytes, due, score_prediction
from storedesk.titles.rules.proof import (
    HISTORY,
    Disturbance,
    Measure,
    Outcome,
    Series,
    judge,
    quick_look,
)

CHANGED = date(2026, 9, 9)
LATER = CHANGED + timedelta(15)


def simulated(
    chance: np.random.Generator,
    *,
    level: float = 300,
    controls: int = 8,
    history: int = HISTORY,
    spread: float = 0.15,
    together: float = 0.4,
    effect: float = 0.0,
) -> list[Series]:
    """Visitors by day of a product and its controls: weekdays, shocks of the shop, days that hang together, chance."""
    days = [CHANGED + timedelta(step) for step in range(-history, 15)]
    weekday = np.array([1, 0.95, 0.95, 1, 1.1, 1.25, 1.2])[[day.weekday() for day in days]]
    shop = wandering(chance, len(days), 0.1, 0.8)
    made = []
    for number in range(controls + 1):
        size = level * (1 if not number else math.exp(chance.normal(0, 0.6)))
        mean = size * weekday * np.exp(shop + wandering(chance, len(days), spread, together))
        if not number:
            mean *= np.where(np.array(days) > CHANGED, 1 + effect, 1)
        made.append(dict(zip(days, chance.poisson(mean).astype(float).tolist(), strict=True)))
    return made


def wandering(chance: np.random.Generator, count: int, spread: float, together: float) -> np.ndarray:
    found = np.zeros(count)
    for place in range(1, count):
        found[place] = together * found[place - 1] + chance.normal(0, spread * math.sqrt(1 - together**2))
    return found


def share_judged(times: int, days: int = 14, **how: float) -> float:
    chance = np.random.default_rng(11)
    judged = 0
    for _ in range(times):
        product, *controls = simulated(chance, **how)
        verdict = judge(CHANGED, product, controls, LATER, days)
        judged += verdict.outcome in (Outcome.BETTER, Outcome.WORSE)
    return judged / times


@pytest.mark.parametrize(
    "how",
    [
        {},
        {"together": 0.0},
        {"together": 0.6},
        {"level": 40, "spread": 0.3},
        {"controls": 0},
        {"history": 28},
        {"controls": 2, "history": 14},
        {"controls": 0, "history": 14},
    ],
    ids=str,
)
def test_where_nothing_happened_fewer_than_one_in_twenty_verdicts_says_better_or_worse(how: dict[str, float]) -> None:
    assert share_judged(200, **how) < 0.05
    assert share_judged(60, 7, **how) < 0.09


def test_a_true_rise_of_a_third_is_mostly_seen_and_never_called_worse() -> None:
    assert share_judged(60, effect=0.3, together=0.0) > 0.6
    chance = np.random.default_rng(4)
    for _ in range(30):
        product, *controls = simulated(chance, effect=0.3)
        assert judge(CHANGED, product, controls, LATER).outcome is not Outcome.WORSE


def steady(level: float, after: float) -> Series:
    days = [CHANGED + timedelta(step) for step in range(-60, 15)]
    return {day: (after if day > CHANGED else level) * (1 + day.weekday() / 10) for day in days}


def test_the_effect_is_what_the_product_grew_beyond_its_controls() -> None:
    controls = [steady(200, 220), steady(100, 110), steady(400, 440)]
    verdict = judge(CHANGED, steady(300, 495), controls, LATER)
    assert verdict.effect == pytest.approx(0.5, abs=0.01)
    assert verdict.outcome is Outcome.BETTER
    assert verdict.better is not None
    assert verdict.low is not None
    assert verdict.better > 0.99
    assert verdict.low > 0
    assert verdict.pairs == 14
    assert "50" in str(verdict.sentence)
    worse = judge(CHANGED, steady(300, 165), controls, LATER)
    assert worse.outcome is Outcome.WORSE
    assert worse.effect == pytest.approx(-0.5, abs=0.01)


@pytest.mark.parametrize(("after", "template"), [(495, "better"), (165, "worse")])
def test_how_sure_a_verdict_is_stands_in_its_sentence(after: float, template: str) -> None:
    said = {
        "better": (texts.PROOF_BETTER, texts.PROOF_BETTER_ALONE),
        "worse": (texts.PROOF_WORSE, texts.PROOF_WORSE_ALONE),
    }
    for alone, controls in enumerate(([steady(200, 220), steady(100, 110), steady(400, 440)], [])):
        verdict = judge(CHANGED, steady(300, after), controls, LATER)
        assert verdict.outcome.value == template
        assert verdict.better is not None
        assert verdict.sentence.source == said[template][alone].source
        assert figures.rate(verdict.better if template == "better" else 1 - verdict.better, places=1) in str(
            verdict.sentence
        )


def test_a_control_of_which_days_are_missing_counts_on_the_others() -> None:
    whole, holes = steady(200, 220), steady(100, 110)
    for step in (-6, 3, 9):
        del holes[CHANGED + timedelta(step)]
    verdict = judge(CHANGED, steady(300, 495), [whole, holes], LATER)
    assert verdict.effect == pytest.approx(0.5, abs=0.01)
    assert verdict.pairs == 14
    alone = judge(CHANGED, steady(300, 495), [holes], LATER)
    assert alone.effect == pytest.approx(0.5, abs=0.01)
    assert alone.pairs == 14 - 3


def test_the_day_of_the_change_and_days_after_the_window_say_nothing() -> None:
    controls = [steady(200, 200)] * 4
    product = dict(steady(300, 330))
    plain = judge(CHANGED, product, controls, LATER)
    disturbed = {**product, CHANGED: 90_000.0, CHANGED + timedelta(15): 90_000.0}
    assert judge(CHANGED, disturbed, controls, LATER + timedelta(30)) == plain


def test_a_price_or_picture_changed_in_the_window_blocks_the_verdict() -> None:
    product, controls = steady(300, 600), [steady(200, 200)] * 4
    price = Disturbance(CHANGED + timedelta(3), "¥59 → ¥49")
    verdict = judge(CHANGED, product, controls, LATER, disturbances=[price])
    assert verdict.outcome is Outcome.BLOCKED
    assert "¥59 → ¥49" in str(verdict.sentence)
    note = Disturbance(CHANGED + timedelta(3), "note", blocks=False)
    told = judge(CHANGED, product, controls, LATER, disturbances=[note])
    assert (told.outcome, told.disturbances) == (Outcome.BETTER, (note,))
    same_day = Disturbance(CHANGED, "price")
    assert judge(CHANGED, product, controls, LATER, disturbances=[same_day]).outcome is Outcome.BLOCKED
    early = Disturbance(CHANGED - timedelta(40), "price")
    assert judge(CHANGED, product, controls, LATER, disturbances=[early]).outcome is Outcome.BETTER


def test_before_the_time_is_over_it_is_too_early_and_only_a_crash_is_told() -> None:
    controls = [steady(200, 200)] * 6
    third = CHANGED + timedelta(3)
    assert judge(CHANGED, steady(300, 600), controls, CHANGED + timedelta(7), 7).outcome is Outcome.TOO_EARLY
    assert judge(CHANGED, steady(300, 600), controls, CHANGED + timedelta(8), 7).outcome is Outcome.BETTER
    assert quick_look(CHANGED, steady(300, 400), controls, third).outcome is Outcome.TOO_EARLY
    assert quick_look(CHANGED, steady(300, 20), controls, third).outcome is Outcome.WORSE


@pytest.mark.parametrize(("after", "pairs"), [(2, 0), (3, 2), (4, 3), (9, 3)])
def test_a_quick_look_takes_two_or_three_whole_days(after: int, pairs: int) -> None:
    look = quick_look(CHANGED, steady(300, 400), [steady(200, 200)] * 6, CHANGED + timedelta(after))
    assert look.pairs == pairs


def test_a_product_without_history_cannot_be_judged() -> None:
    for product in ({}, {LATER - timedelta(1): 5.0}):
        verdict = judge(CHANGED, product, [steady(200, 200)], LATER)
        assert verdict.outcome is Outcome.CANNOT_TELL
        assert verdict.effect is None
    few = dict.fromkeys(steady(1, 1), 0.0)
    assert judge(CHANGED, few, [], LATER, measure=Measure.BUYERS).outcome is Outcome.CANNOT_TELL


@pytest.mark.parametrize(
    ("probability", "freedom", "value"),
    [(0.975, 1, 12.7062), (0.975, 13, 2.16037), (0.8, 5, 0.91954), (0.975, 1e6, 1.95997), (0.25, 4, -0.740697)],
)
def test_students_t_has_its_published_values(probability: float, freedom: float, value: float) -> None:
    assert t_quantile(probability, freedom) == pytest.approx(value, rel=1e-5)
    assert t_cdf(value, freedom) == pytest.approx(probability, rel=1e-5)


def test_a_prediction_is_held_against_what_came() -> None:
    visitors = {CHANGED + timedelta(step): 120.0 for step in range(1, 8)}
    predicted = Prediction(visitors=100, buyers=5, words=("茶树精油", "祛痘"))
    score = score_prediction(predicted, visitors, {}, {"茶树精油": 30, "祛痘": 0}, CHANGED, 7)
    assert (score.visitors, score.visitors_error) == (120, pytest.approx(0.2))
    assert (score.buyers, score.buyers_error) == (None, None)
    assert (score.words_seen, score.words_unseen, score.hit) == (("茶树精油",), ("祛痘",), 0.5)


def test_the_days_to_look() -> None:
    assert due(CHANGED) == {"quick": date(2026, 9, 12), "first": date(2026, 9, 17), "final": date(2026, 9, 24)}


def test_advice_minds_how_much_how_often_and_how_many_visitors() -> None:
    present = "澳洲茶树精油单方正品祛痘控油"
    assert advise(CHANGED, [], present, present.replace("正品", "面部"), 500).sentences == ()
    said = advise(CHANGED, [CHANGED - timedelta(3)] * 3, present, "玫瑰纯露补水保湿" + present[:4], 20).sentences
    assert len(said) == 4
    assert "3" in str(said[0])
    assert changed_bytes(present, present.replace("正品", "面部")) == 4
    assert changed_bytes("", "茶树") == 4
