"""Reads and writes the readable rules: those of the shop, and those a test has of its own."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.ads import room_texts as texts
from storedesk.ads.rule_files import FiledRule
from storedesk.ads.rules.conditions import Rule, from_plain, to_plain
from storedesk.ads.rules.three_days import SHIPPED, THREE_DAYS, Strategy
from storedesk.ads.tables import AdRule
from storedesk.foundation.errors import UserError

SHOP = 0
"""In place of a test: the rules that hold wherever a test has none of its own."""


@dataclass(frozen=True, slots=True)
class KeptRule:
    """A rule as it is kept; `step` is the number of its strategy in three_days.SHIPPED."""

    id: int
    rule: Rule
    enabled: bool
    step: int = 0


def rules(session: Session, test_id: int = SHOP) -> list[KeptRule]:
    """The rules of a test in their order, else the shop's; none where nobody changed the shipped ones."""
    for owner in dict.fromkeys((test_id, SHOP)):
        rows = session.scalars(
            select(AdRule).where(AdRule.test_id == owner).order_by(AdRule.step, AdRule.position, AdRule.id)
        ).all()
        if rows:
            return [KeptRule(row.id, from_plain(json.loads(row.sentence)), row.enabled, row.step) for row in rows]
    return []


def strategy(session: Session, test_id: int = SHOP, key: str = THREE_DAYS.key) -> Strategy:
    """The rules of a strategy that judge a test: its own, else the shop's, else those shipped.

    A key no strategy has means the 3-day rule, which stands beside the statistical verdict.
    """
    step = next((step for step, each in enumerate(SHIPPED) if each.key == key), 0)
    shipped, kept = SHIPPED[step], rules(session, test_id)
    if not kept:
        return shipped
    return Strategy(shipped.key, tuple(each.rule for each in kept if each.step == step and each.enabled), shipped.cap)


def filed(session: Session, test_id: int = SHOP) -> tuple[FiledRule, ...]:
    """The rules of a test or the shop as they go into a file; those shipped where nobody changed them."""
    kept = rules(session, test_id)
    return tuple(FiledRule(each.step, each.rule, each.enabled) for each in kept) or tuple(
        FiledRule(step, rule) for step, each in enumerate(SHIPPED) for rule in each.rules
    )


def replace_rules(session: Session, test_id: int, wanted: Sequence[FiledRule]) -> None:
    """These rules in place of all that a test or the shop had."""
    shipped_again(session, test_id)
    session.flush()
    for place, each in enumerate(sorted(wanted, key=lambda one: one.step)):
        session.add(
            AdRule(test_id=test_id, step=each.step, position=place, enabled=each.enabled, sentence=_sentence(each.rule))
        )


def take_over(session: Session, test_id: int = SHOP) -> None:
    """Write the rules down for a test (or for the shop), so that they can be changed; those written stay."""
    if session.scalar(select(AdRule.id).where(AdRule.test_id == test_id).limit(1)) is not None:
        return
    replace_rules(session, test_id, filed(session))


def add_rule(session: Session, test_id: int, rule: Rule, step: int = 0) -> int:
    """One more rule, after the others; returns its id."""
    take_over(session, test_id)
    session.flush()
    places = session.scalars(select(AdRule.position).where(AdRule.test_id == test_id)).all()
    row = AdRule(test_id=test_id, step=step, position=max(places, default=-1) + 1, sentence=_sentence(rule))
    session.add(row)
    session.flush()
    return row.id


def change_rule(session: Session, rule_id: int, rule: Rule, *, enabled: bool) -> None:
    """Say a rule differently, or switch it off; raises UserError when it was removed meanwhile."""
    row = _row(session, rule_id)
    row.sentence, row.enabled = _sentence(rule), enabled


def delete_rule(session: Session, rule_id: int) -> None:
    """Take a rule away; raises UserError when it was removed meanwhile."""
    session.delete(_row(session, rule_id))


def shipped_again(session: Session, test_id: int = SHOP) -> None:
    """Forget every change: the rules are as the program brought them."""
    for row in session.scalars(select(AdRule).where(AdRule.test_id == test_id)):
        session.delete(row)


def _sentence(rule: Rule) -> str:
    return json.dumps(to_plain(rule), ensure_ascii=False, sort_keys=True)


def _row(session: Session, rule_id: int) -> AdRule:
    row = session.get(AdRule, rule_id)
    if row is None:
        raise UserError(texts.RULE_GONE)
    return row
