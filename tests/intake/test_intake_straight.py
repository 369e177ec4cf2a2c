"""Rows of new days go straight into their ledger: the tables are those of the way by the stage, row for row."""

import json
from dataclasses import replace

import pytest
from intake_made import FULL, KNOWN, PARTIAL, TRUSTED, Picture, made_reading, made_table, picture, row, taken
from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.foundation.database.store import Store
from storedesk.foundation.sheets import straight
from storedesk.foundation.sheets.intake import Outcome, take_in
from storedesk.foundation.sheets.report import Report
from storedesk.foundation.sheets.tables import ImportBatch

PLAIN = [
    row(20001, "菜板", clicks=4, cost=120, item_code="7001", title="乌檀菜板"),
    row(20000, "砧板", clicks=3, cost=None, impressions=50, campaign_code="81"),
    row(20031, "砧板", clicks=None, cost=310, word_status="on"),
    row(19990, "案板", clicks=0, cost=0),
]
KEYLESS = [*PLAIN, row(20002, None, clicks=9, cost=90, item_code="7002", title="无词")]
TWICE = [*PLAIN, row(20000, "砧板", clicks=2, campaign_code="81", item_code="", title="又一次")]
REPEATED = [*PLAIN, PLAIN[0], PLAIN[0]]
NOTHING = [row(20002, None, clicks=9)]
FILES = {
    "plain": (FULL, PLAIN),
    "without a word": (FULL, KEYLESS),
    "differing rows refused": (FULL, TWICE),
    "differing rows added up": (PARTIAL, TWICE),
    "of several states the last": (TRUSTED, TWICE),
    "repeated rows": (FULL, REPEATED),
    "no usable row": (FULL, NOTHING),
}


@pytest.mark.parametrize("said", FILES)
@pytest.mark.parametrize("before", [False, True], ids=["into an empty shop", "beside other rows of these days"])
def test_both_ways_give_the_same_tables_and_say_the_same(either_store: Store, monkeypatch, said, before):
    report, rows = FILES[said]
    seen = _seen(either_store, report, rows, before=before)
    monkeypatch.setattr(straight, "_is_free", lambda *_: False)
    assert _seen(either_store, report, rows, before=before) == seen


def test_a_row_that_is_met_against_all_appearances_is_met(either_store: Store, monkeypatch):
    careful = _seen(either_store, FULL, PLAIN, before=True)
    monkeypatch.setattr(straight, "_is_free", lambda *_: True)
    assert _seen(either_store, FULL, PLAIN, before=True) == careful
    assert careful[0].replaced == 1, "the shop held one of the keys"


def test_only_rows_of_new_days_go_straight(store: Store, monkeypatch):
    ways = []
    own = straight._is_free
    monkeypatch.setattr(straight, "_is_free", lambda *given: ways.append(own(*given)) or ways[-1])
    with store.rehearsing() as session:
        taken(session, FULL, row(20000), row(20002, "菜板"))
        taken(session, FULL, row(20003))
        taken(session, FULL, row(20001))
        taken(session, FULL, row(20002))
    assert ways == [True, True, True, False]


def _seen(store: Store, report: Report, rows, *, before: bool) -> tuple[Outcome, Picture, tuple[object, ...]]:
    """What the outcome says, every table, and what the batch keeps of it; the shop is left as it was."""
    with store.rehearsing() as session:
        if before:
            taken(session, PARTIAL, row(20031, "砧板", clicks=8), row(20005, "木板", clicks=1), path="before.csv")
        outcome = take_in(session, made_reading(made_table(report, rows)), KNOWN)[0]
        return _without_number(outcome), picture(session), _kept(session, outcome)


def _without_number(outcome: Outcome) -> Outcome:
    return replace(outcome, batch_id=None)


def _kept(session: Session, outcome: Outcome) -> tuple[object, ...]:
    batch = session.scalar(select(ImportBatch).where(ImportBatch.id == outcome.batch_id))
    if batch is None:
        return ()
    counts = (batch.new_count, batch.replaced_count, batch.unchanged_count, batch.refused_count)
    return (*counts, json.loads(batch.controls), json.loads(batch.ledgers))
