"""What a planned test costs and decides, in sentences; and what a budget decides."""

from storedesk.ads import texts
from storedesk.ads.rules.planner import Affordable, PlannedTest
from storedesk.ads.rules.states import yuan
from storedesk.foundation import figures
from storedesk.foundation.texts import Phrase


def plan_said(planned: PlannedTest, words: int) -> Phrase:
    """The test of one length: its cost, how many words it decides, and what it may get wrong."""
    low, high = decided_range(planned, words)
    return texts.PLAN_PLAIN.format(
        days=planned.days,
        cost=figures.money(yuan(planned.cost)),
        low=low,
        high=high,
        words=words,
        spend=_percent(planned.decided_spend),
        wrong=_percent(planned.wrongly_dropped),
    )


def decided_range(planned: PlannedTest, words: int) -> tuple[int, int]:
    """From how many to how many of the words will probably be decided."""
    return round(planned.decided_low * words), round(planned.decided_high * words)


def affordable_said(found: Affordable) -> Phrase:
    """How many words a budget decides."""
    return texts.PLAN_FEWER.format(words=found.words, clicks=found.clicks_each)


def impossible_said() -> Phrase:
    """Why nothing can be planned: no order leaves anything."""
    return texts.PLAN_IMPOSSIBLE


def _percent(share: float) -> str:
    return figures.rate(share, places=0).removesuffix("%")
