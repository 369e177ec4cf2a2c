"""Rules as sentences that an operator reads and changes: if … and … then propose."""

from storedesk.ads import texts
from storedesk.ads.rules.conditions import Against, Condition, Measure, Proposal, Relation, Rule
from storedesk.ads.rules.three_days import RestartReason
from storedesk.foundation import figures
from storedesk.foundation.texts import Joined, Phrase

MEASURE_NAMES: dict[Measure, Phrase] = {
    Measure.IMPRESSIONS: texts.MEASURE_IMPRESSIONS,
    Measure.CLICKS: texts.MEASURE_CLICKS,
    Measure.CTR: texts.MEASURE_CTR,
    Measure.CPC: texts.MEASURE_CPC,
    Measure.COST: texts.MEASURE_COST,
    Measure.ORDERS: texts.MEASURE_ORDERS,
    Measure.CVR: texts.MEASURE_CVR,
    Measure.ROI: texts.MEASURE_ROI,
    Measure.COST_PER_ORDER: texts.MEASURE_COST_PER_ORDER,
    Measure.CARTS: texts.MEASURE_CARTS,
    Measure.CART_RATE: texts.MEASURE_CART_RATE,
    Measure.QUALITY: texts.MEASURE_QUALITY,
    Measure.RANK: texts.MEASURE_RANK,
    Measure.LIVE_DAYS: texts.MEASURE_LIVE_DAYS,
}
RELATION_NAMES: dict[Relation, Phrase] = {
    Relation.BELOW: texts.BELOW,
    Relation.AT_MOST: texts.AT_MOST,
    Relation.AT_LEAST: texts.AT_LEAST,
    Relation.ABOVE: texts.ABOVE,
}
RESTART_NAMES: dict[RestartReason, Phrase] = {
    RestartReason.BID: texts.RESTART_BID,
    RestartReason.CREATIVE: texts.RESTART_CREATIVE,
    RestartReason.PRICE: texts.RESTART_PRICE,
    RestartReason.TITLE: texts.RESTART_TITLE,
}
STRATEGY_NAMES: dict[str, Phrase] = {
    "three_days": texts.STRATEGY_THREE_DAYS,
    "cut_cost": texts.STRATEGY_CUT_COST,
    "more_of_the_good": texts.STRATEGY_MORE_OF_THE_GOOD,
    "click_rate": texts.STRATEGY_CLICK_RATE,
}
_TIMES: dict[Against, Phrase] = {
    Against.PLAN: texts.TIMES_PLAN,
    Against.PRODUCT: texts.TIMES_PRODUCT,
    Against.BREAK_EVEN: texts.TIMES_BREAK_EVEN,
}
_FRAMES: dict[tuple[bool, bool], Phrase] = {
    (False, False): texts.CONDITION,
    (True, False): texts.CONDITION_DAYS,
    (False, True): texts.CONDITION_COMPARED,
    (True, True): texts.CONDITION_DAYS_COMPARED,
}
"""By whether it looks at the last days alone, and whether the threshold is a comparison: Chinese sets no blank then."""
_PROPOSALS: dict[Proposal, Phrase] = {
    Proposal.DROP: texts.PROPOSE_DROP,
    Proposal.LOWER: texts.PROPOSE_LOWER,
    Proposal.RAISE: texts.PROPOSE_RAISE,
    Proposal.CHECK: texts.PROPOSE_CHECK,
}
_RATES = frozenset({Measure.CTR, Measure.CVR, Measure.CART_RATE})
_MONEY = frozenset({Measure.CPC, Measure.COST, Measure.COST_PER_ORDER})


def said(rule: Rule) -> Phrase:
    """The rule as one sentence."""
    if not rule.conditions:
        return texts.RULE_NEVER
    conditions = Joined([condition_said(one) for one in rule.conditions], texts.RULE_AND)
    return texts.RULE.format(conditions=conditions, proposal=proposal_said(rule))


def condition_said(condition: Condition) -> Phrase:
    """One `if` as words, with its threshold in the unit of its measure."""
    days, compared = bool(condition.days), condition.against is not Against.NUMBER
    threshold = _threshold(condition)
    return _FRAMES[days, compared].format(
        measure=MEASURE_NAMES[condition.measure],
        relation=RELATION_NAMES[condition.relation],
        threshold=threshold,
        comparison=threshold,
        days=condition.days,
    )


def proposal_said(rule: Rule) -> Phrase:
    """What the rule proposes, as words."""
    return _PROPOSALS[rule.proposal].format(percent=rule.percent)


def _threshold(condition: Condition) -> object:
    number = condition.threshold
    if condition.against is not Against.NUMBER:
        return _TIMES[condition.against].format(factor=f"{number:g}")
    if condition.measure in _RATES:
        return figures.rate(number)
    if condition.measure in _MONEY:
        return "¥" + figures.number(number)
    return f"{number:g}"
