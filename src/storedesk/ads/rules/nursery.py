"""Words being grown: by how much to raise, and which of the nursery's words have reached their goal."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_FLOOR, Decimal
from enum import StrEnum

from storedesk.ads import texts
from storedesk.ads.rules.economics import CENT, round_bid
from storedesk.foundation import figures
from storedesk.foundation.texts import Phrase

ROOM = 50
"""Words the source plans grow at a time."""
LARGEST_STEP = Decimal("0.30")
SMALLEST_STEP = Decimal("0.05")
PATIENCE = 30
"""Days after which a word that neither reaches its goal nor pays makes room."""
SURE_IT_LOSES = 0.5
_PAYS = 0.3


class Growth(StrEnum):
    """What to do with a word of the nursery."""

    RAISE = "raise"
    HOLD = "hold"
    READY = "ready"
    GIVE_UP = "give_up"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class Sprout:
    """A word in the nursery: since when, its goal in clicks a day, and what is known of it.

    chance: to lose money at today's bid; highest: yuan a click is worth; best_bid: yuan that earn most.
    """

    word: int
    since: date
    goal: Decimal
    clicks_a_day: Decimal
    clicks: int
    bid: Decimal
    best_bid: Decimal
    highest: Decimal
    chance: float


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do, the new bid, how old the word is in the nursery, and one sentence."""

    growth: Growth
    bid: Decimal
    age: int
    sentence: Phrase


def advise(sprout: Sprout, today: date, enough_clicks: int = 10) -> Advice:
    """Raise while it pays and is below its goal, in steps of 5 to 30 %, up to what a click is worth."""
    age = (today - sprout.since).days
    if sprout.clicks_a_day >= sprout.goal and sprout.chance < SURE_IT_LOSES:
        clicks = figures.number(sprout.clicks_a_day, places=1)
        return Advice(Growth.READY, sprout.bid, age, texts.GROW_READY.format(clicks=clicks))
    if age >= PATIENCE and sprout.chance >= SURE_IT_LOSES:
        return Advice(Growth.GIVE_UP, sprout.bid, age, texts.GROW_GIVE_UP.format(days=age))
    if sprout.clicks < enough_clicks:
        return Advice(Growth.WAIT, sprout.bid, age, texts.GROW_WAIT)
    bid = step_towards(sprout.bid, min(sprout.best_bid, sprout.highest))
    if sprout.chance < _PAYS and bid > sprout.bid:
        percent = ((bid / sprout.bid - 1) * 100).quantize(Decimal(1))
        sentence = texts.GROW_RAISE.format(
            percent=percent, new=figures.money(bid), highest=figures.money(sprout.highest)
        )
        return Advice(Growth.RAISE, bid, age, sentence)
    return Advice(Growth.HOLD, sprout.bid, age, texts.GROW_HOLD.format(new=figures.money(sprout.bid)))


def step_towards(bid: Decimal, wanted: Decimal, step: Decimal = LARGEST_STEP) -> Decimal:
    """The next bid on the way: at most so far up or down, to the cent downwards; below 5 % it stays."""
    if bid <= 0 or abs(wanted / bid - 1) < SMALLEST_STEP:
        return bid
    return round_bid(min(max(wanted, bid * (1 - step)), bid * (1 + step)))


def traffic_factor(brought: Decimal, planned: Decimal, step: Decimal = Decimal("0.10")) -> Decimal:
    """How prices follow the share of the shop's traffic that ads bring against the share planned.

    Twice the planned share lowers prices by the whole step, half of it raises them by the step, in between it goes in
    a straight line; never beyond, and 1 where nothing is planned or nothing known.
    """
    if planned <= 0 or brought <= 0:
        return Decimal(1)
    wanted = planned / brought
    factor = 1 + step * (wanted - 1) if wanted >= 1 else 1 - step * (1 / wanted - 1)
    return min(max(factor, 1 - step), 1 + step).quantize(CENT, ROUND_FLOOR)


def bid_by_traffic(bid: Decimal, factor: Decimal, highest: Decimal) -> Decimal:
    """The bid moved by the traffic factor, in whole cents; a rise ends at what a click is worth."""
    if bid <= 0 or factor == 1:
        return bid
    wanted = round_bid(bid * factor)
    return wanted if factor < 1 else max(min(wanted, round_bid(highest)), bid)
