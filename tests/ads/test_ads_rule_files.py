"""Rules go into a file and come out the same; a file with a fault says which, and any strategy may judge a test."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from ads_made import START, TODAY, board, imported, running, word_day

from storedesk.ads import records_rules, records_tests, records_verdicts
from storedesk.ads.records_tests import Way
from storedesk.ads.rule_files import FiledRule, read, written
from storedesk.ads.rules.conditions import Condition, Measure, Proposal, Relation, Rule
from storedesk.ads.rules.three_days import SHIPPED
from storedesk.foundation.database.store import Store
from storedesk.foundation.errors import UserError

ALL = tuple(FiledRule(step, rule) for step, each in enumerate(SHIPPED) for rule in each.rules)
OWN = Rule("own.1", (Condition(Measure.CLICKS, Relation.AT_LEAST, 5, days=3),), Proposal.RAISE, 12)


def test_every_shipped_rule_comes_out_as_it_went_in() -> None:
    assert read(written(ALL)) == ALL
    off = (FiledRule(1, OWN, enabled=False),)
    assert read(written(off)) == off


def changed(**said: object) -> str:
    plain = json.loads(written([FiledRule(0, OWN)]))
    plain["rules"][0].update(said)
    return json.dumps(plain)


def conditioned(**said: object) -> str:
    plain = json.loads(written([FiledRule(0, OWN)]))
    plain["rules"][0]["if"][0].update(said)
    return json.dumps(plain)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "not JSON"),
        ("<html>", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "no rules"),
        ("{}", "no rules"),
        ('{"storedesk_rules": 1, "rules": {}}', "no rules"),
        ('{"storedesk_rules": 2, "rules": [{}]}', "newer"),
        ('{"storedesk_rules": 1, "rules": []}', "at least one"),
        ('{"storedesk_rules": 1, "rules": [7]}', "Rule 1"),
        (changed(strategy="luck"), "nobody knows: luck"),
        (changed(then="sell"), "Rule 1"),
        (changed(percent="a lot"), "Rule 1"),
        (changed(percent=0), "less than 1"),
        (changed(percent=100), "more than 90"),
        (changed(**{"if": []}), "no condition"),
        (changed(**{"if": [3]}), "Rule 1"),
        (conditioned(measure="luck"), "Rule 1"),
        (conditioned(threshold="many"), "Rule 1"),
        (conditioned(threshold=float("nan")), "threshold"),
        (conditioned(threshold=float("inf")), "threshold"),
        (conditioned(threshold=10**400), "Rule 1"),
        (conditioned(days=-1), "threshold"),
    ],
)
def test_a_file_with_a_fault_says_which(text: str, fault: str) -> None:
    with pytest.raises(UserError, match=fault):
        read(text)


def test_rules_of_a_file_take_the_place_of_those_there(either_store: Store) -> None:
    with either_store.writing("take over") as session:
        records_rules.replace_rules(session, records_rules.SHOP, ALL)
        records_rules.replace_rules(session, records_rules.SHOP, [FiledRule(2, OWN), FiledRule(0, OWN, enabled=False)])
    with either_store.reading() as session:
        kept = records_rules.filed(session)
        assert records_rules.strategy(session, 0, "more_of_the_good").rules == (OWN,)
        assert records_rules.strategy(session).rules == ()
    assert kept == (FiledRule(0, OWN, enabled=False), FiledRule(2, OWN))


@pytest.mark.parametrize(("way", "speaks"), [(Way.CUT_COST, "clicks_without_orders"), (Way.PRESET, "poor_value")])
def test_a_test_is_judged_by_the_strategy_it_names(store: Store, way: Way, speaks: str) -> None:
    """One word takes all the money of its plan and sells nothing: each strategy says so with a rule of its own."""
    product = board(store)
    words = [f"词{number}" for number in range(6)]
    imported(
        store, [word_day(words[0], START, 900, 40, 60_00)] + [word_day(each, START, 20, 1, 50) for each in words[1:]]
    )
    test_id = running(store, words, product, way=way)
    with store.writing("keep") as session:
        found = records_tests.trial(session, test_id)
        records_tests.change_test(session, test_id, replace(found.draft, target_roi=Decimal(2)))
    imported(
        store,
        [word_day(words[0], START.replace(day=START.day + late), 90, 4, 6_00) for late in (1, 2, 3)],
        fetched=TODAY,
    )
    with store.reading() as session:
        judged = records_verdicts.judged(session, test_id, TODAY)
    assert judged.strategy.key == ("cut_cost" if way is Way.CUT_COST else "three_days")
    rule = judged.rule(0)
    assert rule is not None
    assert rule.key == speaks
