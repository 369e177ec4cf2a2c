"""The table of readable rules, with how many words each hits today."""

from dataclasses import dataclass

from storedesk.ads.rules.conditions import Rule
from storedesk.ads.rules.rule_words import STRATEGY_NAMES, said
from storedesk.ads.rules.three_days import SHIPPED
from storedesk.ads.tab import page_texts
from storedesk.ads.tab.chips import proposal_chip
from storedesk.foundation.desktop.columns import Column


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule as it is kept, or as it is shipped (id 0); `hits` is None while no test is judged."""

    id: int
    place: int
    rule: Rule
    enabled: bool
    step: int
    hits: int | None

    @property
    def strategy(self) -> str:
        """The name of its strategy."""
        return str(STRATEGY_NAMES[SHIPPED[self.step].key])

    @property
    def sentence(self) -> str:
        """The rule in words."""
        return str(said(self.rule))


RULES: tuple[Column, ...] = (
    Column("enabled", page_texts.ENABLED, "check", width=44),
    Column("strategy", page_texts.STRATEGY, width=112),
    Column("hits", page_texts.HITS, "int", width=104),
    Column(
        "sentence",
        page_texts.SENTENCE,
        width=300,
        stretch=True,
        note=lambda row: row.sentence,
        tone=lambda row: "" if row.enabled else "faint",
    ),
    Column("then", page_texts.PROPOSAL, "chip", value=lambda row: proposal_chip(row.rule.proposal), width=104),
)
