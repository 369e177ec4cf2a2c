"""A word that was dropped comes back as a proposal when the orders of its earlier clicks come late."""

from datetime import timedelta
from decimal import Decimal

import pytest
from ads_made import START, TODAY, board, imported, running, word_day

from storedesk.ads import records_changes, records_test_words, records_verdicts, week
from storedesk.ads.records_changes import Place, Proposed
from storedesk.ads.records_test_words import WordState
from storedesk.ads.rules.changes import PRESENT, Part, WordChange
from storedesk.foundation.database.store import Store

GOOD, LATE = "整竹砧板", "砧板批发"
DROPPED_ON = START + timedelta(days=6)
DAYS = [START + timedelta(days=offset) for offset in range(10)]


def report(late_orders: int) -> list[dict]:
    """The late word had clicks until it was dropped; its orders are what this report says."""
    rows = [word_day(GOOD, day, 400, 20, 12_00, 2) for day in DAYS]
    return rows + [word_day(LATE, day, 300, 20, 12_00, late_orders) for day in DAYS if day <= DROPPED_ON]


@pytest.fixture
def test_id(either_store: Store) -> int:
    """A test whose second word was dropped without an order."""
    product = board(either_store)
    imported(either_store, report(0), fetched=DROPPED_ON)
    made = running(either_store, [GOOD, LATE], product)
    with either_store.writing("drop") as session:
        line = Proposed(LATE, Place("wxt"), WordChange(Part.PRESENCE, PRESENT, ""), "", made)
        ids = records_changes.propose(session, [line], DROPPED_ON)
        records_changes.accept(session, ids, DROPPED_ON)
        records_changes.mark_done(session, ids, DROPPED_ON)
    return made


def words(store: Store, test_id: int) -> dict[str, bool]:
    with store.reading() as session:
        found = records_verdicts.judged(session, test_id, TODAY)
    return {each.word: found.taken_back(number) for number, each in enumerate(found.words)}


def test_a_dropped_word_stays_out_while_nothing_speaks_for_it(either_store: Store, test_id: int) -> None:
    assert words(either_store, test_id) == {GOOD: False}


def test_late_orders_bring_it_back_as_a_proposal(either_store: Store, test_id: int) -> None:
    imported(either_store, report(2), fetched=TODAY + timedelta(days=5))
    assert words(either_store, test_id) == {GOOD: False, LATE: True}
    with either_store.reading() as session:
        found = records_verdicts.judged(session, test_id, TODAY)
    assert 1 in week.proposed(found)
    assert found.rule(1) is None
    assert "came late" in str(found.verdict(1).explanation.reason)


def test_added_again_it_counts_in_its_test_from_that_day_on(either_store: Store, test_id: int) -> None:
    imported(either_store, report(2), fetched=TODAY + timedelta(days=5))
    with either_store.writing("add again") as session:
        line = Proposed(LATE, Place("wxt"), WordChange(Part.PRESENCE, "", PRESENT), "", test_id)
        ids = records_changes.propose(session, [line], TODAY)
        records_changes.accept(session, ids, TODAY)
        records_changes.mark_done(session, ids, TODAY)
    with either_store.reading() as session:
        (back,) = [each for each in records_test_words.trial_words(session, test_id) if each.word == LATE]
        assert back.state is WordState.IN
        assert (back.added_on, back.left_on) == (TODAY, None)
        found = records_verdicts.judged(session, test_id, TODAY + timedelta(days=1))
    assert [each.word for each in found.words] == [GOOD, LATE]
    assert found.judgement.evidence.orders.tolist() == [20, 14]
    assert found.read.days.cost.sum() == pytest.approx(float(Decimal(12) * 17))


def test_weeks_later_nobody_asks_any_more(either_store: Store, test_id: int) -> None:
    imported(either_store, report(2), fetched=TODAY + timedelta(days=5))
    with either_store.reading() as session:
        found = records_verdicts.judged(session, test_id, DROPPED_ON + timedelta(days=31))
    assert [each.word for each in found.words] == [GOOD]
