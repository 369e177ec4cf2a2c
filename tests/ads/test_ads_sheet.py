"""The change sheet: a proposal becomes a deed, the next import proves it, and every step can be undone."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

import numpy as np
import pytest
from ads_made import START, TODAY, board, imported, running, word_day
from sqlalchemy import text

from storedesk.ads import (
    records_changes,
    records_journal,
    records_names,
    records_proof,
    records_test_words,
    records_tests,
    records_verdicts,
    sheet_export,
    texts,
)
from storedesk.ads.records_changes import Place, Proposed
from storedesk.ads.records_tests import Stage
from storedesk.ads.reports import ZHITONGCHE_KEYWORDS
from storedesk.ads.rules.changes import PRESENT, Part, Step, WordChange
from storedesk.ads.rules.three_days import RestartReason
from storedesk.foundation.database.store import Change, Store
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import language, use_language

LATER = TODAY + timedelta(days=3)


@pytest.fixture
def told(either_store: Store) -> Store:
    days = [START + timedelta(days=offset) for offset in range(10)]
    imported(either_store, [word_day("砧板批发", day, 300, 15, 22_50) for day in days])
    return either_store


def place(store: Store, channel: str = "wxt") -> Place:
    with store.reading() as session:
        plans = {name: number for number, name in records_names.campaigns(session).items()}
    return Place(channel, plans["砧板词测试"])


def propose(store: Store, change: WordChange, word: str = "砧板批发", test_id: int | None = None) -> int:
    proposed = Proposed(word, place(store), change, "只花钱不成交", test_id)
    with store.writing("propose") as session:
        return records_changes.propose(session, [proposed], TODAY)[0]


def done(store: Store, change_id: int, day: date = TODAY) -> None:
    with store.writing("accept") as session:
        records_changes.accept(session, [change_id], day)
    with store.writing("done") as session:
        records_changes.mark_done(session, [change_id], day)


def proof(store: Store, day: date = LATER) -> list[tuple[Step, str]]:
    with store.reading() as session:
        return [(each.step, each.seen) for each in records_proof.proofs(session, day)]


DROP = WordChange(Part.PRESENCE, PRESENT, "")
CHEAPER = WordChange(Part.BID, "1.50", "1.10")


def test_a_removed_word_that_is_still_shown_was_not_removed(told: Store) -> None:
    change_id = propose(told, DROP)
    done(told, change_id)
    assert proof(told) == [], "no report tells of a day after it yet"
    imported(told, [word_day("砧板批发", LATER, 120, 4, 6_00)], fetched=LATER)
    assert proof(told) == [(Step.NOT_DONE, "120")]


def test_a_removed_word_that_stays_away_is_proved(told: Store) -> None:
    change_id = propose(told, DROP)
    done(told, change_id)
    imported(told, [word_day("整竹砧板", LATER, 120, 4, 6_00)], fetched=LATER)
    with told.writing("verify") as session:
        records_proof.keep_proofs(session, records_proof.proofs(session, LATER), LATER)
    with told.reading() as session:
        (line,) = records_changes.sheet(session)
    assert (line.step, line.checked_on) == (Step.VERIFIED, LATER)
    assert proof(told) == []


def test_a_reason_is_told_in_the_language_of_whoever_reads_it(told: Store) -> None:
    why = texts.RULE_NEVER
    with told.writing("propose") as session:
        (change_id,) = records_changes.propose(session, [Proposed("砧板批发", place(told), DROP, why)], TODAY)
    done(told, change_id)
    before = language()
    try:
        for spoken in ("zh_CN", "en"):
            use_language(spoken)
            with told.reading() as session:
                (line,) = records_changes.sheet(session)
                (entry,) = records_journal.journal(session, TODAY, TODAY)
            assert (line.proposed.why, entry.entry.text) == (str(why), str(why))
    finally:
        use_language(before)


def test_a_bid_no_report_has_cannot_be_seen_but_a_dearer_click_refutes_it(told: Store) -> None:
    done(told, propose(told, CHEAPER))
    imported(told, [word_day("砧板批发", LATER, 120, 4, 4_00)], fetched=LATER)
    assert proof(told) == [(Step.CANNOT_BE_SEEN, "")]
    imported(told, [word_day("砧板批发", LATER, 120, 4, 6_00)], fetched=LATER + timedelta(days=1))
    assert proof(told) == [(Step.NOT_DONE, "")]


def test_a_bid_that_a_report_has_is_compared(store: Store) -> None:
    board(store)
    row = {"adgroup_code": "", "adgroup_name": "", "match": "exact"}
    days = [word_day("砧板批发", START, 300, 15, 22_50, bid=150, **row)]
    imported(store, days, report=ZHITONGCHE_KEYWORDS, fetched=START)
    with store.writing("propose") as session:
        proposed = Proposed("砧板批发", place(store, "ztc"), CHEAPER)
        (change_id,) = records_changes.propose(session, [proposed], TODAY)
    done(store, change_id)
    late = [word_day("砧板批发", LATER, 100, 5, 5_00, bid=110, **row)]
    imported(store, late, report=ZHITONGCHE_KEYWORDS, fetched=LATER)
    assert proof(store) == [(Step.VERIFIED, "1.10")]


def test_a_dropped_word_leaves_its_test_and_stays_in_the_journal(told: Store) -> None:
    with told.reading() as session:
        (product_id,) = session.execute(text("SELECT id FROM product")).scalars()
    test_id = running(told, ["砧板批发", "整竹砧板"], product_id)
    change_id = propose(told, DROP, test_id=test_id)
    done(told, change_id)
    with told.reading() as session:
        words = {each.word: each.left_on for each in records_test_words.trial_words(session, test_id)}
        (told_line,) = records_journal.journal(session, START, LATER, word="砧板批发")
        assert records_tests.trial(session, test_id).dropped == 1
    assert words == {"砧板批发": TODAY, "整竹砧板": None}
    assert (told_line.entry.text, told_line.campaign) == ("只花钱不成交", "砧板词测试")
    with told.writing("off") as session:
        records_changes.delete(session, [change_id])
    with told.writing("gone") as session:
        records_tests.delete_test(session, test_id)
    with told.reading() as session:
        assert len(records_journal.journal(session, START, LATER)) == 1


def test_changes_nobody_wrote_down_are_found_once(store: Store) -> None:
    board(store)
    row = {"adgroup_code": "", "adgroup_name": "", "match": "exact", "word_status": "推广中"}
    days = [START, START + timedelta(days=1)]
    imported(store, [word_day("砧板批发", days[0], 300, 15, 22_50, bid=150, **row)], report=ZHITONGCHE_KEYWORDS)
    paused = {**row, "word_status": "暂停"}
    imported(store, [word_day("砧板批发", days[1], 200, 9, 12_00, bid=130, **paused)], report=ZHITONGCHE_KEYWORDS)
    with store.writing("notice") as session:
        found = records_proof.noticed(session, "ztc", TODAY)
        records_proof.keep_noticed(session, found)
    assert {(each.detected.part, each.detected.old, each.detected.new) for each in found} == {
        (Part.STATUS, "推广中", "暂停"),
        (Part.BID, "1.50", "1.30"),
    }
    with store.reading() as session:
        assert records_proof.noticed(session, "ztc", TODAY) == []
        assert {each.entry.source for each in records_journal.journal(session, START, TODAY)} == {
            records_journal.Source.IMPORT
        }


def test_a_bid_changed_gives_its_word_a_new_chance_and_is_known_day_by_day(told: Store) -> None:
    with told.reading() as session:
        (product_id,) = session.execute(text("SELECT id FROM product")).scalars()
    test_id = running(told, ["砧板批发", "整竹砧板"], product_id, default_bid=Decimal("1.50"))
    middle = START + timedelta(days=4)
    done(told, propose(told, WordChange(Part.BID, "1.50", "0.75"), test_id=test_id), middle)
    unknown = records_journal.Entry(
        "import.1", middle, "bid", records_journal.Source.IMPORT, "整竹砧板", "1.50", "3.00"
    )
    with told.writing("noticed") as session:
        records_journal.write(session, unknown)
    with told.reading() as session:
        found = records_verdicts.judged(session, test_id, TODAY)
    assert [(each.day, each.reason) for each in found.restarts] == [(middle, RestartReason.BID)] * 2
    assert found.read.days.multiplier[0].tolist() == [1.0] * 5 + [0.5] * 5
    assert found.read.days.multiplier[1].tolist() == [1.0] * 5 + [2.0] * 5
    assert np.isnan(found.table.days.clicks[0]).tolist() == [True] * 4 + [False] * 6, "only days since the change count"


def test_the_sheet_is_exported_in_the_order_the_back_office_asks(told: Store) -> None:
    propose(told, CHEAPER, "整竹砧板")
    propose(told, WordChange(Part.BID, "1.00", "1.30"), "木砧板")
    propose(told, DROP, "砧板批发")
    with told.reading() as session:
        lines = records_changes.sheet(session)
    rows = sheet_export.rows(lines)
    assert [row[3] for row in rows] == ["砧板批发", *sorted(["整竹砧板", "木砧板"])]
    assert rows[0][0] == "砧板词测试"
    assert rows[1][6] in (Decimal("1.10"), Decimal("1.30"))


def test_proposing_again_says_an_open_line_anew(told: Store) -> None:
    first = propose(told, CHEAPER)
    again = propose(told, WordChange(Part.BID, "1.50", "0.90"))
    assert first == again
    with told.reading() as session:
        (line,) = records_changes.sheet(session)
    assert line.proposed.change.new == "0.90"
    with pytest.raises(UserError, match="Nothing would change"):
        propose(told, WordChange(Part.BID, "1.50", "1.50"))


def test_a_step_that_cannot_follow_is_refused_with_a_sentence(told: Store) -> None:
    change_id = propose(told, DROP)
    with pytest.raises(UserError, match="cannot become"), told.writing("done") as session:
        records_changes.mark_done(session, [change_id], TODAY)
    with told.reading() as session:
        assert records_changes.line(session, change_id).step is Step.PROPOSED


def picture(store: Store) -> dict[str, list[tuple]]:
    tables = ("ad_test", "ad_test_word", "ad_test_product", "ad_change", "ad_journal")
    with store.reading() as session:
        return {name: sorted(map(tuple, session.execute(text(f"SELECT * FROM {name}"))), key=repr) for name in tables}


ACTIONS: list[Callable] = [
    lambda s, c, t: records_changes.accept(s, [c], TODAY),
    lambda s, c, t: records_changes.refuse(s, [c]),
    lambda s, c, t: records_changes.change_new(s, c, "x"),
    lambda s, c, t: records_changes.delete(s, [c]),
    lambda s, c, t: records_tests.review(s, t, TODAY),
    lambda s, c, t: records_tests.restart(s, t, TODAY),
    lambda s, c, t: records_tests.end(s, t, TODAY, "长尾词更便宜"),
    lambda s, c, t: records_tests.delete_test(s, t),
    lambda s, c, t: records_test_words.remove_words(s, t, ["砧板批发"]),
    lambda s, c, t: records_test_words.add_words(s, t, [records_test_words.WordDraft("竹砧板")], TODAY),
]


@pytest.mark.parametrize("action", ACTIONS, ids=range(len(ACTIONS)))
def test_every_action_can_be_undone(store: Store, action: Callable) -> None:
    imported(store, [word_day("砧板批发", START, 300, 15, 22_50)])
    with store.reading() as session:
        (product_id,) = session.execute(text("SELECT id FROM product")).scalars()
    test_id = running(store, ["砧板批发"], product_id)
    change_id = propose(store, DROP, test_id=test_id)
    before = picture(store)
    heard: list[Change] = []
    store.listen(heard.append)
    with store.writing("act") as session:
        action(session, change_id, test_id)
    assert picture(store) != before
    store.undo(heard[0])
    assert picture(store) == before


def test_a_test_goes_its_way_one_step_at_a_time(store: Store) -> None:
    product_id = board(store)
    test_id = running(store, ["砧板批发"], product_id)
    with store.reading() as session:
        trial = records_tests.trial(session, test_id)
    assert (trial.stage, trial.next_review(TODAY), trial.days_run(TODAY)) == (
        Stage.RUNNING,
        START + timedelta(days=3),
        10,
    )
    with store.writing("review") as session:
        records_tests.review(session, test_id, START + timedelta(days=3))
    with store.reading() as session:
        assert records_tests.trial(session, test_id).next_review(TODAY) == START + timedelta(days=7)
    with pytest.raises(UserError, match="one step at a time"), store.writing("start") as session:
        records_tests.start(session, test_id, TODAY)
    with store.writing("end") as session:
        records_tests.end(session, test_id, TODAY)
    with store.reading() as session:
        assert records_tests.trial(session, test_id).next_review(TODAY) is None


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ({"name": " "}, "needs a name"),
        ({"planned_days": 0}, "at least one day"),
        ({"daily_budget": Decimal(0)}, "above zero"),
        ({"target_roi": Decimal(-1)}, "target ROI"),
    ],
)
def test_what_cannot_be_a_test_is_said_in_a_sentence(store: Store, said, problem) -> None:
    draft = records_tests.Draft(**{"name": "测试", **said})
    with pytest.raises(UserError, match=problem), store.writing("plan") as session:
        records_tests.add_test(session, draft, [], TODAY)


def test_a_test_without_words_does_not_start(store: Store) -> None:
    with store.writing("plan") as session:
        test_id = records_tests.add_test(session, records_tests.Draft("空"), [], TODAY)
    with pytest.raises(UserError, match="Add at least one word"), store.writing("start") as session:
        records_tests.start(session, test_id, TODAY)
