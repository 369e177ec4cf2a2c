"""Readable rules as a file that another shop can take over: JSON, with every fault said in one sentence."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass

from storedesk.ads import room_texts as texts
from storedesk.ads.rules.conditions import Proposal, Rule, from_plain, to_plain
from storedesk.ads.rules.three_days import SHIPPED
from storedesk.foundation.errors import UserError

VERSION = 1
LARGEST = 1_000_000
"""Bytes a file of rules may have; ours have a few thousand."""
MOST_RULES = 200
_MOST_PERCENT = 90
_MOST_DAYS = 365
_STEPS = {each.key: step for step, each in enumerate(SHIPPED)}


@dataclass(frozen=True, slots=True)
class FiledRule:
    """A rule of a file: its strategy by number in three_days.SHIPPED, and whether it is on."""

    step: int
    rule: Rule
    enabled: bool = True


def written(rules: Sequence[FiledRule]) -> str:
    """The text of the file, strategy by strategy in the order given."""
    said = [{"strategy": SHIPPED[each.step].key, "on": each.enabled, **to_plain(each.rule)} for each in rules]
    return json.dumps({"storedesk_rules": VERSION, "rules": said}, ensure_ascii=False, indent=2) + "\n"


def read(text: str) -> tuple[FiledRule, ...]:
    """The rules of such a file; raises UserError that says which rule is at fault and why."""
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UserError(texts.RULES_NOT_JSON) from error
    if not isinstance(plain, dict) or "storedesk_rules" not in plain or not isinstance(plain.get("rules"), list):
        raise UserError(texts.RULES_NOT_OURS)
    if plain["storedesk_rules"] != VERSION:
        raise UserError(texts.RULES_NEWER)
    said = plain["rules"]
    if not said or len(said) > MOST_RULES:
        raise UserError(texts.RULES_NUMBER.format(most=MOST_RULES))
    return tuple(_rule(number, each) for number, each in enumerate(said, 1))


def _rule(number: int, plain: object) -> FiledRule:
    if not isinstance(plain, dict):
        raise UserError(texts.RULE_UNREADABLE.format(number=number))
    step = _STEPS.get(str(plain.get("strategy")))
    if step is None:
        raise UserError(texts.RULE_STRATEGY.format(number=number, name=str(plain.get("strategy"))[:40]))
    try:
        rule = from_plain(plain)
    except (ValueError, OverflowError) as error:
        raise UserError(texts.RULE_UNREADABLE.format(number=number)) from error
    if not rule.conditions:
        raise UserError(texts.RULE_WITHOUT_IF.format(number=number))
    if not all(math.isfinite(one.threshold) and 0 <= one.days <= _MOST_DAYS for one in rule.conditions):
        raise UserError(texts.RULE_THRESHOLD.format(number=number))
    if rule.proposal in (Proposal.LOWER, Proposal.RAISE) and not 1 <= rule.percent <= _MOST_PERCENT:
        raise UserError(texts.RULE_PERCENT.format(number=number, most=_MOST_PERCENT))
    return FiledRule(step, rule, plain.get("on") is not False)
