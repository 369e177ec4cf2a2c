"""What the operator's decision on a word changes in the back office: its removal, or another bid."""

from decimal import Decimal

from storedesk.ads.rules.changes import PRESENT, Part, WordChange
from storedesk.ads.rules.conditions import Proposal, Rule
from storedesk.ads.rules.economics import round_bid
from storedesk.ads.rules.explaining import WordVerdict
from storedesk.ads.rules.verdicts import Verdict

_OTHER_BID = frozenset({Verdict.LOWER, Verdict.RAISE, Verdict.NO_TRAFFIC})


def removal() -> WordChange:
    """The word is taken out of its plan."""
    return WordChange(Part.PRESENCE, PRESENT, "")


def return_to_plan() -> WordChange:
    """A word taken out earlier is added again."""
    return WordChange(Part.PRESENCE, "", PRESENT)


def other_bid(old: Decimal, new: Decimal) -> WordChange | None:
    """Another bid, in whole cents; None where it is the same."""
    was, becomes = round_bid(old), round_bid(new)
    return None if was == becomes else WordChange(Part.BID, str(was), str(becomes))


def of_verdict(verdict: WordVerdict) -> WordChange | None:
    """What the statistical verdict asks for; None where nothing is to be changed."""
    if verdict.verdict is Verdict.DROP:
        return removal()
    if verdict.verdict in _OTHER_BID and verdict.new_bid is not None:
        return other_bid(verdict.bid, verdict.new_bid)
    return None


def of_rule(rule: Rule | None, bid: Decimal) -> WordChange | None:
    """What a readable rule asks for; None without a rule, and where it only asks to look first."""
    if rule is None or rule.proposal is Proposal.CHECK:
        return None
    if rule.proposal is Proposal.DROP:
        return removal()
    step = Decimal(rule.percent) / 100
    return other_bid(bid, bid * (1 + step if rule.proposal is Proposal.RAISE else 1 - step))
