"""A change is proved, refuted, or cannot be seen; and changes nobody wrote down are found."""

from decimal import Decimal

import pytest

from storedesk.ads.rules.changes import (
    PRESENT,
    STEP_NAMES,
    Detected,
    Part,
    Sight,
    Step,
    WordChange,
    WordSetting,
    detect,
    detect_all,
    may_become,
    verify,
)

D = Decimal
DROP = WordChange(Part.PRESENCE, PRESENT, "")
ADD = WordChange(Part.PRESENCE, "", PRESENT)
BID = WordChange(Part.BID, "1.20", "0.90")
BUSY = Sight(days=2, lists_silent=False, usual_impressions=D(40))
QUIET = Sight(days=2, lists_silent=False, usual_impressions=D(1))
ALL = Sight(days=1, lists_silent=True)


@pytest.mark.parametrize(
    ("change", "seen", "sight", "step"),
    [
        (DROP, None, BUSY, Step.VERIFIED),
        (DROP, None, QUIET, Step.CANNOT_BE_SEEN),
        (DROP, None, ALL, Step.VERIFIED),
        (DROP, WordSetting(impressions=3), BUSY, Step.NOT_DONE),
        (DROP, WordSetting(impressions=0), ALL, Step.NOT_DONE),
        (ADD, WordSetting(), ALL, Step.VERIFIED),
        (ADD, None, ALL, Step.NOT_DONE),
        (ADD, None, BUSY, Step.CANNOT_BE_SEEN),
        (BID, WordSetting(bid=D("0.90")), BUSY, Step.VERIFIED),
        (BID, WordSetting(bid=D("1.20")), BUSY, Step.NOT_DONE),
        (BID, WordSetting(dearest_click=D("1.05")), BUSY, Step.NOT_DONE),
        (BID, WordSetting(dearest_click=D("0.80")), BUSY, Step.CANNOT_BE_SEEN),
        (BID, WordSetting(), BUSY, Step.CANNOT_BE_SEEN),
        (BID, None, BUSY, Step.CANNOT_BE_SEEN),
        (WordChange(Part.STATUS, "on", "off"), WordSetting(status="off"), BUSY, Step.VERIFIED),
        (WordChange(Part.MATCH, "broad", "exact"), WordSetting(match="broad"), BUSY, Step.NOT_DONE),
        (WordChange(Part.MATCH, "broad", "exact"), WordSetting(), BUSY, Step.CANNOT_BE_SEEN),
    ],
)
def test_the_next_report_proves_a_change_or_says_why_not(
    change: WordChange, seen: WordSetting | None, sight: Sight, step: Step
) -> None:
    assert verify(change, seen, sight) is step


def test_a_report_of_days_before_the_change_proves_nothing() -> None:
    assert verify(DROP, None, Sight(0, True)) is Step.DONE


def test_steps_follow_one_another_and_what_is_proved_stays() -> None:
    assert Step.DONE in may_become(Step.ACCEPTED)
    assert Step.VERIFIED not in may_become(Step.PROPOSED)
    assert may_become(Step.VERIFIED) == frozenset()
    assert all(may_become(step) <= set(Step) for step in Step)
    assert set(STEP_NAMES) == set(Step)


def test_only_what_both_reports_tell_can_have_changed() -> None:
    before = WordSetting(bid=D("1.2"), status="on", match=None)
    after = WordSetting(bid=D("0.90"), status="on", match="exact")
    assert detect(before, after, lists_silent=True) == (Detected(Part.BID, "1.20", "0.90"),)
    assert detect(before, WordSetting(bid=D("1.20")), lists_silent=True) == ()


def test_a_missing_word_was_removed_only_where_reports_list_silent_words() -> None:
    there = WordSetting(bid=D(1))
    assert detect(there, None, lists_silent=True) == (Detected(Part.PRESENCE, PRESENT, ""),)
    assert detect(None, there, lists_silent=True) == (Detected(Part.PRESENCE, "", PRESENT),)
    assert detect(there, None, lists_silent=False) == ()
    assert detect(None, None, lists_silent=True) == ()


def test_two_imports_are_compared_word_by_word() -> None:
    before = {1: WordSetting(status="on"), 2: WordSetting(status="on"), 3: WordSetting(status="on")}
    after = {1: WordSetting(status="off"), 2: WordSetting(status="on"), 4: WordSetting(status="on")}
    assert sorted(detect_all(before, after, lists_silent=True)) == [1, 3, 4]
    assert sorted(detect_all(before, after, lists_silent=False)) == [1]
