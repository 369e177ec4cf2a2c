"""The columns of the ads tab's tables of tests and words, and of its state tree."""

from datetime import date

from storedesk.ads.records_tests import WAY_NAMES, Trial
from storedesk.ads.rules.states import STATE_NAMES
from storedesk.ads.tab import texts
from storedesk.ads.tab.chips import back_chip, proposal_chip, stage_chip, state_chip, step_chip, verdict_chip
from storedesk.ads.tab.reading import NodeRow, WordRow
from storedesk.foundation.desktop.columns import ChipValue, Column


class TrialRow:
    """A test in the list, on a day."""

    def __init__(self, trial: Trial, today: date) -> None:
        self.trial, self.today = trial, today

    @property
    def days(self) -> str:
        """How long it runs, of the days planned."""
        run = self.trial.days_run(self.today)
        return str(texts.DAYS_OF.format(run=run, planned=self.trial.draft.planned_days))

    @property
    def review(self) -> date | None:
        """When it is to be looked at next."""
        return self.trial.next_review(self.today)

    @property
    def due(self) -> bool:
        """Whether it is to be looked at today or should have been."""
        return self.review is not None and self.review <= self.today


TESTS: tuple[Column, ...] = (
    Column("name", texts.TEST, value=lambda row: row.trial.name, width=200, stretch=True),
    Column("stage", texts.STAGE, "chip", value=lambda row: stage_chip(row.trial.stage), width=112),
    Column("words", texts.WORDS_IN, "int", value=lambda row: row.trial.words, width=64),
    Column("dropped", texts.WORDS_OUT, "int", value=lambda row: row.trial.dropped, width=72),
    Column("days", texts.DAYS_RUN, value=lambda row: row.days, width=88, align="right"),
    Column(
        "review",
        texts.NEXT_REVIEW,
        "date",
        value=lambda row: row.review,
        width=104,
        tone=lambda row: "warning" if row.due else "",
    ),
    Column("budget", texts.DAILY_BUDGET, "money", value=lambda row: row.trial.draft.daily_budget, width=96),
    Column("way", texts.JUDGED_BY, value=lambda row: str(WAY_NAMES[row.trial.draft.way]), width=104),
    Column("started", texts.STARTED, "date", value=lambda row: row.trial.started_on, width=104, hidden=True),
    Column("created", texts.CREATED, "date", value=lambda row: row.trial.created_on, width=104, hidden=True),
)


def _node_chip(row: NodeRow) -> ChipValue:
    if row.state is None:
        return ChipValue("accent", "list-checks", str(texts.ALL_WORDS))
    return state_chip(row.state)


NODES: tuple[Column, ...] = (
    Column(
        "state", texts.STATE, "chip", value=_node_chip, width=110, stretch=True, note=lambda row: str(_node_chip(row))
    ),
    Column("words", texts.WORDS_IN, "int", width=48),
    Column("cost", texts.COST, "money", value=lambda row: row.sums.cost, width=72, places=0),
    Column("orders", texts.ORDERS, "int", value=lambda row: row.sums.orders, width=64, hidden=True),
    Column("roi", texts.ROI, "number", value=lambda row: row.sums.roi, width=72, hidden=True),
)


def _statistical(row: WordRow) -> ChipValue:
    return back_chip(row.sums.clicks) if row.taken_back else verdict_chip(row.verdict, row.sums.clicks)


def _of_rules(row: WordRow) -> ChipValue:
    return proposal_chip(row.proposal, held_back=row.held_back)


def _held_back(row: WordRow) -> str:
    return str(texts.HELD_BACK_TIP) if row.held_back else row.reason


def _chance_tone(row: WordRow) -> str:
    return "negative" if row.verdict.name == "DROP" else ""


def _step(row: WordRow) -> ChipValue | None:
    return step_chip(row.step) if row.step is not None else None


def _state_word(row: WordRow) -> str:
    return str(STATE_NAMES[row.state])


WORDS: tuple[Column, ...] = (
    Column("word", texts.WORD, width=128),
    Column("verdict", texts.VERDICT, "chip", value=_statistical, width=176, note=lambda row: row.reason),
    Column("rule", texts.RULE_SAYS, "chip", value=_of_rules, width=116, note=_held_back),
    Column("reason", texts.REASON, width=220, stretch=True, note=lambda row: row.reason),
    Column(
        "chance",
        texts.CHANCE,
        "rate",
        width=96,
        places=0,
        tooltip=texts.CHANCE_TIP,
        tone=_chance_tone,
    ),
    Column("cost", texts.COST, "money", value=lambda row: row.sums.cost, width=84),
    Column("orders", texts.ORDERS, "int", value=lambda row: row.sums.orders, width=80),
    Column("roi", texts.ROI, "number", value=lambda row: row.sums.roi, width=72),
    Column("bid", texts.BID, "money", width=72, hidden=True),
    Column("new_bid", texts.NEW_BID, "money", width=80),
    Column("step", texts.ON_SHEET, "chip", value=_step, width=112),
    Column(
        "value", texts.VALUE, "money", value=lambda row: row.told.value, width=96, tooltip=texts.VALUE_TIP, hidden=True
    ),
    Column("impressions", texts.IMPRESSIONS, "int", value=lambda row: row.sums.impressions, width=80, hidden=True),
    Column("clicks", texts.CLICKS, "int", value=lambda row: row.sums.clicks, width=64, hidden=True),
    Column("ctr", texts.CTR, "rate", value=lambda row: row.sums.ctr, width=80, hidden=True),
    Column("cpc", texts.CPC, "money", value=lambda row: row.sums.cpc, width=104, hidden=True),
    Column("cvr", texts.CVR, "rate", value=lambda row: row.sums.cvr, width=96, hidden=True),
    Column("sales", texts.SALES, "money", value=lambda row: row.sums.sales, width=96, hidden=True),
    Column("carts", texts.CARTS, "int", value=lambda row: row.sums.carts, width=64, hidden=True),
    Column("favourites", texts.FAVOURITES, "int", value=lambda row: row.sums.favourites, width=64, hidden=True),
    Column("quality", texts.QUALITY, "number", width=80, places=1, hidden=True),
    Column("rank", texts.RANK, "number", width=80, places=1, hidden=True),
    Column("state", texts.STATE, value=_state_word, width=120, hidden=True),
)
