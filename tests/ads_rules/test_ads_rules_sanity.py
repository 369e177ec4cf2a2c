"""Each contradiction in the figures has its one sentence and names the words."""

from datetime import date
from decimal import Decimal

import numpy as np
import pytest
from ads_rules_made import words

from storedesk.ads.rules.arrays import WordDays
from storedesk.ads.rules.sanity import Oddity, TestFrame, check_figures, check_frame, check_plans, check_windows


def sound() -> WordDays:
    return words([[10.0, 12.0], [3.0, 0.0]], [[1.0, 0.0], [0.0, 0.0]])


def changed(name: str, value: float, word: int = 0) -> WordDays:
    days = sound()
    getattr(days, name)[word, 0] = value
    return days


def test_sound_figures_are_passed_over_in_silence() -> None:
    assert check_figures(sound()) == ()
    assert check_figures(WordDays(*[np.zeros((0, 3))] * 6)) == ()


@pytest.mark.parametrize(
    ("days", "oddity", "sentence"),
    [
        (changed("impressions", 0), Oddity.CLICKS_UNSEEN, "Clicks without impressions on 1 word-days"),
        (changed("impressions", 5), Oddity.ABSURD_CTR, "More clicks than impressions"),
        (changed("orders", 50), Oddity.ORDERS_ABOVE_CLICKS, "More orders than clicks at 1 words"),
        (changed("cost", 90_000), Oddity.ABSURD_CPC, "A click dearer than ¥500.00 at 1 words"),
        (changed("sales", 5_000_000), Oddity.ABSURD_ROI, "ROI above 1,000 at 1 words"),
        (changed("clicks", -4), Oddity.NEGATIVE, "Negative figures on 1 word-days"),
        (changed("cost", 1.2345), Oddity.PARTS_OF_CENTS, "Amounts with parts of a cent at 1 word-days"),
        (changed("clicks", np.nan), Oddity.MISSING_CELLS, "1 word-days have empty figures"),
    ],
)
def test_an_oddity_is_told_with_its_words(days: WordDays, oddity: Oddity, sentence: str) -> None:
    (found,) = check_figures(days)
    assert found.oddity is oddity
    assert found.words == (0,)
    assert str(found.sentence).startswith(sentence)


def test_cost_without_clicks_and_clicks_without_cost() -> None:
    days = sound()
    days.cost[0], days.cost[1, 1] = 0, 5
    assert {odd.oddity: odd.words for odd in check_figures(days)} == {
        Oddity.CLICKS_FREE: (0,),
        Oddity.COST_UNCLICKED: (1,),
    }


def test_figures_at_their_limits_are_not_odd() -> None:
    assert check_figures(changed("impressions", 10)) == (), "every impression was clicked"
    assert check_figures(changed("orders", 22)) == (), "every click bought"
    days = sound()
    days.cost[0], days.sales[0] = 5500, 0
    assert check_figures(days) == (), "22 clicks of 500 yuan"
    days.cost[0, 0] += 0.01
    assert [odd.oddity for odd in check_figures(days)] == [Oddity.ABSURD_CPC]
    days = sound()
    days.cost[0], days.sales[0] = (0.5, 0.5), (1000, 0)
    assert check_figures(days) == (), "an ROI of 1,000"
    days.sales[0, 1] = 1
    assert [odd.oddity for odd in check_figures(days)] == [Oddity.ABSURD_ROI]
    days.cost[0] = 0.4, 0.5
    assert check_figures(days) == (), "of less than a yuan no ROI is told"


@pytest.mark.parametrize(("clicks", "odd"), [(3.0, [Oddity.CLICKS_FREE]), (2.0, [])])
def test_some_free_clicks_are_given_back_ones_and_several_are_odd(clicks: float, odd: list[Oddity]) -> None:
    days = sound()
    days.clicks[1, 0], days.cost[1, 0] = clicks, 0
    assert [each.oddity for each in check_figures(days)] == odd


@pytest.mark.parametrize(
    ("cost", "odd"), [(1.01, []), (1.005, [Oddity.PARTS_OF_CENTS]), (1.011, [Oddity.PARTS_OF_CENTS])]
)
def test_the_third_place_of_an_amount_is_told(cost: float, odd: list[Oddity]) -> None:
    assert [each.oddity for each in check_figures(changed("cost", cost))] == odd


def test_a_day_missing_for_all_words_is_a_gap_and_no_hole() -> None:
    days = sound()
    for name in ("impressions", "clicks", "cost", "orders", "sales"):
        getattr(days, name)[:, 1] = np.nan
    (found,) = check_figures(days)
    assert found.oddity is Oddity.MISSING_DAYS
    assert str(found.sentence).startswith("1 days are missing")


def test_two_windows_on_a_day_and_a_word_in_two_plans() -> None:
    assert [
        str(each.sentence)[:6] for each in check_windows({date(2026, 11, 1): [3, 15], date(2026, 11, 2): [15, 15]})
    ] == ["1 days"]
    assert check_windows({date(2026, 11, 1): [15]}) == ()
    (found,) = check_plans({7: ["a", "b"], 3: ["a"], 2: ["a", "a"]})
    assert found.words == (7,)
    assert check_plans({}) == ()


@pytest.mark.parametrize(
    ("frame", "oddities"),
    [
        (TestFrame(5, Decimal(50), Decimal("0.4")), []),
        (TestFrame(1, Decimal("0.5"), Decimal("0.01")), []),
        (TestFrame(0, Decimal(50), Decimal("0.4")), [Oddity.NO_WORDS]),
        (TestFrame(5, None, Decimal("0.4")), [Oddity.NO_BUDGET]),
        (TestFrame(5, Decimal(0), None), [Oddity.NO_BUDGET, Oddity.NO_COST]),
        (TestFrame(5, Decimal(50), Decimal(0)), [Oddity.NO_MARGIN]),
        (TestFrame(5, Decimal(50), Decimal("-0.1")), [Oddity.NO_MARGIN]),
    ],
)
def test_what_a_test_lacks_before_it_starts(frame: TestFrame, oddities: list[Oddity]) -> None:
    assert [odd.oddity for odd in check_frame(frame)] == oddities
