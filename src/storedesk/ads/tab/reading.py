"""All that the words' page shows of a test, read at one moment; no widget reads for itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from storedesk.ads import records_changes, records_journal, records_settings, records_trend, records_verdicts
from storedesk.ads.records_changes import Place, Proposed
from storedesk.ads.records_journal import Told
from storedesk.ads.records_tests import Way
from storedesk.ads.records_trend import TrendDay, WordMonth
from storedesk.ads.records_verdicts import Judged
from storedesk.ads.records_words import Scope
from storedesk.ads.rules import decisions
from storedesk.ads.rules.changes import Step, WordChange
from storedesk.ads.rules.conditions import Proposal, Rule
from storedesk.ads.rules.explaining import WordVerdict
from storedesk.ads.rules.rule_words import said
from storedesk.ads.rules.states import State
from storedesk.ads.rules.sums import WordSums, total, word_sums
from storedesk.ads.rules.three_days import Restart
from storedesk.ads.rules.verdicts import Verdict
from storedesk.ads.rules.windows import SeriesBreak
from storedesk.ads.tab import texts
from storedesk.foundation.calendar.weeks import later_month, month_of
from storedesk.foundation.texts import Phrase
from storedesk.products import records as products

if TYPE_CHECKING:
    from storedesk.foundation.database.store import Store
    from storedesk.products.rules.journal import Entry

_TREND_DAYS = 42
_HISTORY_DAYS = 3650
_MONTHS = 12


class WordRow:
    """A word of the test with both verdicts; its sentences are put together only when somebody asks for them."""

    def __init__(self, judged: Judged, number: int, sums: WordSums, step: Step | None) -> None:
        self.judged, self.number, self.sums, self.step = judged, number, sums, step

    @property
    def word(self) -> str:
        return self.judged.words[self.number].word

    @property
    def state(self) -> State:
        return State(int(self.judged.states[self.number]))

    @property
    def verdict(self) -> Verdict:
        return Verdict(int(self.judged.judgement.verdict[self.number]))

    @property
    def chance(self) -> float:
        """The chance that it loses money at today's bid."""
        return float(self.judged.judgement.p_loses[self.number])

    @property
    def rule(self) -> Rule | None:
        """The readable rule that speaks for it today."""
        return self.judged.rule(self.number)

    @property
    def held_back(self) -> bool:
        """Whether the cap on removals spares it this time."""
        return bool(self.judged.outcome.held_back[self.number])

    @property
    def proposal(self) -> Proposal | None:
        """What the readable rules propose."""
        return self.rule.proposal if self.rule is not None else None

    @property
    def by_rules(self) -> bool:
        """Whether the test is decided by the readable rules."""
        return self.judged.trial.draft.way is not Way.STATISTICAL

    @property
    def taken_back(self) -> bool:
        """Whether it was dropped and should be added again, because its late orders came."""
        return self.judged.taken_back(self.number)

    @cached_property
    def told(self) -> WordVerdict:
        """The statistical verdict with its sentences."""
        return self.judged.verdict(self.number)

    @property
    def reason(self) -> str:
        """Why, in one sentence, in the language in use."""
        return str(self.why)

    @property
    def why(self) -> Phrase:
        """Why, by the way the test is decided; late orders speak whatever the way."""
        explained = self.told.explanation
        if self.taken_back:
            return texts.REASON_AND_ACTION.format(reason=explained.reason, action=explained.action)
        if self.by_rules:
            return said(self.rule) if self.rule is not None else texts.NO_RULE
        return explained.reason

    @property
    def restart(self) -> Restart:
        """From which day its figures count, and why."""
        return self.judged.restarts[self.number]

    @property
    def bid(self) -> Decimal:
        return self.told.bid

    @property
    def new_bid(self) -> Decimal | None:
        return self.told.new_bid

    @property
    def quality(self) -> float | None:
        """The last quality score told; None where none was."""
        return _known(float(self.judged.read.quality[self.number]))

    @property
    def rank(self) -> float | None:
        """The last average rank told; None where none was."""
        return _known(float(self.judged.read.rank[self.number]))

    @property
    def change(self) -> WordChange | None:
        """What accepting its proposal changes, by the way the test is decided."""
        if self.taken_back:
            return decisions.return_to_plan()
        if self.by_rules:
            return None if self.held_back else decisions.of_rule(self.rule, self.told.bid)
        return decisions.of_verdict(self.told)

    def proposed(self, change: WordChange, why: Phrase) -> Proposed:
        """A line of the change sheet for this word."""
        trial = self.judged.trial
        place = Place(
            trial.draft.channel,
            int(self.judged.read.plan[self.number]) or None,
            None,
            self.judged.product(self.number) or None,
            trial.draft.match,
        )
        return Proposed(self.word, place, change, why, trial.id)


@dataclass(frozen=True, slots=True)
class NodeRow:
    """A branch of the state tree; state None stands for all words."""

    state: State | None
    words: int
    sums: WordSums
    share: float | None


@dataclass(frozen=True, slots=True)
class Shown:
    """A test with its tree and words."""

    judged: Judged
    rows: tuple[WordRow, ...]
    nodes: tuple[NodeRow, ...]


@dataclass(frozen=True, slots=True)
class WordStory:
    """How a word went: its days and months, its lines in the journal for life, what was done to its product meanwhile.

    breaks: days from which figures cannot be compared with those before, as the operator marked them.
    """

    word: str
    days: tuple[TrendDay, ...]
    journal: tuple[Told, ...]
    entries: tuple[Entry, ...]
    months: tuple[WordMonth, ...] = ()
    breaks: tuple[SeriesBreak, ...] = ()


def read_shown(store: Store, test_id: int, today: date) -> Shown:
    """The test judged, with what the change sheet has of its words; raises UserError when it is gone."""
    with store.reading() as session:
        judged = records_verdicts.judged(session, test_id, today)
        lines = records_changes.sheet(session, records_changes.OPEN_STEPS, test_id)
    steps = {line.word: line.step for line in lines}
    sums = word_sums(judged.read.days)
    rows = tuple(WordRow(judged, at, each, steps.get(judged.words[at].word)) for at, each in enumerate(sums))
    return Shown(judged, rows, _nodes(judged, sums))


def read_story(store: Store, row: WordRow, today: date) -> WordStory:
    """How a word of a test went in the last weeks."""
    scope = row.judged.read.scope
    last = max(scope.last, scope.first)
    wide = Scope(min(scope.first, last - timedelta(days=_TREND_DAYS)), last, scope.channel, scope.plans, scope.products)
    with store.reading() as session:
        days = records_trend.trend(session, row.word, wide, row.judged.delay)
        journal = records_journal.journal(session, today - timedelta(days=_HISTORY_DAYS), today, word=row.word)
        product = row.judged.product(row.number)
        entries = products.journal(session, wide.first, wide.last, product) if product else []
        months = records_trend.word_months(session, row.word, later_month(month_of(today), 1 - _MONTHS))
        breaks = records_settings.series_breaks(session, wide.first, wide.last)
    return WordStory(row.word, tuple(days), tuple(journal), tuple(entries), tuple(months), breaks)


def _nodes(judged: Judged, sums: Sequence[WordSums]) -> tuple[NodeRow, ...]:
    every = total(list(sums))
    rows = [NodeRow(None, len(sums), every, None)]
    for node in judged.nodes:
        inside = [each for at, each in enumerate(sums) if judged.states[at] == node.state]
        rows.append(NodeRow(node.state, node.words, total(inside), node.share))
    return tuple(rows)


def _known(figure: float) -> float | None:
    return None if figure != figure else figure
