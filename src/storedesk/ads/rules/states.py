"""The state tree of a test: orders, carts or favourites, clicks, impressions, none, new; with the money in each."""

from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum

import numpy as np

from storedesk.ads import texts
from storedesk.ads.rules.arrays import Flags, Floats, Whole, WordDays
from storedesk.foundation.texts import Phrase


class State(IntEnum):
    """How far a word has come, the furthest first; a word is in exactly one."""

    ORDERS = 0
    INTEREST = 1
    """Carts or favourites, no order yet."""
    CLICKS = 2
    IMPRESSIONS = 3
    SILENT = 4
    """Live for at least one complete day, never shown."""
    NEW = 5
    """Not live on any complete day yet."""


STATE_NAMES: dict[State, Phrase] = {
    State.ORDERS: texts.STATE_ORDERS,
    State.INTEREST: texts.STATE_INTEREST,
    State.CLICKS: texts.STATE_CLICKS,
    State.IMPRESSIONS: texts.STATE_IMPRESSIONS,
    State.SILENT: texts.STATE_SILENT,
    State.NEW: texts.STATE_NEW,
}


@dataclass(frozen=True, slots=True)
class Node:
    """A branch of the tree with its figures; `share` of the test's cost, None while nothing was spent."""

    state: State
    words: int
    impressions: int
    clicks: int
    cost: Decimal
    orders: int
    sales: Decimal
    share: float | None

    @property
    def roi(self) -> Decimal | None:
        """Sales per cost; None where nothing was spent."""
        return self.sales / self.cost if self.cost else None


def states(days: WordDays) -> Whole:
    """The state of each word [N], as numbers of `State`; missing days tell nothing."""
    interest = sum((_known(soft) for soft in (days.carts, days.favourites) if soft is not None), np.zeros(days.words))
    live = (np.nan_to_num(days.multiplier, nan=1.0) > 0) & ~np.isnan(days.impressions)
    marks = [
        _known(days.orders) > 0,
        interest > 0,
        _known(days.clicks) > 0,
        _known(days.impressions) > 0,
        live.any(axis=1),
    ]
    return np.select(marks, [int(state) for state in State][:-1], int(State.NEW)).astype(np.int64)


def tree(found: Whole, days: WordDays) -> tuple[Node, ...]:
    """A node for every state, empty ones too, in the order of the tree; their words and money add up to the test's."""
    total = float(_known(days.cost).sum())
    return tuple(_node(state, found == state, days, total) for state in State)


def _node(state: State, inside: Flags, days: WordDays, total: float) -> Node:
    cost = float(_known(days.cost)[inside].sum())
    return Node(
        state=state,
        words=int(inside.sum()),
        impressions=round(float(_known(days.impressions)[inside].sum())),
        clicks=round(float(_known(days.clicks)[inside].sum())),
        cost=yuan(cost),
        orders=round(float(_known(days.orders)[inside].sum())),
        sales=yuan(float(_known(days.sales)[inside].sum())),
        share=cost / total if total > 0 else None,
    )


def yuan(amount: float) -> Decimal:
    """A sum of cents that went through floats, as cents again."""
    return Decimal(round(amount * 100)).scaleb(-2)


def _known(figures: Floats) -> Floats:
    return np.asarray(np.nansum(figures, axis=1))
