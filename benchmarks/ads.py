"""How good verdicts on advertised words are, in money: made-up shops, oracles, and bars that hold.

Each world is run with the same shops (seeds 5000 on) as the first, plainest version of the method, whose figures are
the bars: at most two points less may be earned. Profit is told as the part of the oracle's that is missed.
`python -m benchmarks ads` takes 40 shops a world; STOREDESK_BENCH_SHOPS sets another number,
STOREDESK_BENCH_WORLDS=base,slow some worlds alone.
"""

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from benchmarks.ads_planning import measure_planner
from benchmarks.ads_policies import LITERAL, KeepAll, Ours, Plain, ThreeDayRule, Watching
from benchmarks.ads_running import Policy, Result, bid_oracle, run, selection_oracle
from benchmarks.ads_shops import Flags, Floats, Shop, World, make_shop
from benchmarks.goals import Measured
from storedesk.ads.rules.arrays import WordDays
from storedesk.ads.rules.delay import prior_law
from storedesk.ads.rules.shrinkage import Centre
from storedesk.ads.rules.three_days import THREE_DAYS
from storedesk.ads.rules.verdicts import Known, judge

FIRST_SEED = 5000
SHOPS = 40
LOOKS = (3, 7, 14)
MANY_WORDS = 100_000
MOST_MILLISECONDS = 200.0
_BANDS = (0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
_SLACK = 2.0
_MORE_LOST = 1.2
"""Words that are taken back lose a little more than words dropped for ever; what they earn is in the profit."""


@dataclass(frozen=True, slots=True)
class Bar:
    """The plain method's figures, first 40 shops: per cent of the oracles' profits, of spend, of good profit."""

    selection: float
    bids: float
    lost: float
    good_dropped: float
    calibration: float


NO_BAR = Bar(float("-inf"), float("-inf"), float("inf"), float("inf"), float("inf"))
"""With another number of shops nothing is compared."""
PLAIN_METHOD: dict[World, Bar] = {
    World.BASE: Bar(68.7, 71.0, 3.47, 8.87, 2.99),
    World.SLOW: Bar(64.6, 72.6, 2.46, 18.14, 6.27),
    World.ALIKE: Bar(75.9, 73.6, 2.84, 3.18, 4.97),
    World.WILD: Bar(64.3, 71.9, 5.10, 10.76, 5.68),
    World.DRIFT: Bar(67.5, 74.6, 3.41, 8.39, 2.64),
    World.PROMOTION: Bar(70.1, 73.0, 3.38, 6.07, 4.58),
    World.RATE_TWICE: Bar(67.8, 69.6, 4.65, 3.49, 5.52),
    World.RATE_HALF: Bar(69.3, 70.1, 2.61, 10.19, 4.62),
    World.PRICE_HIGH: Bar(67.7, 69.6, 4.66, 3.31, 4.57),
}


@dataclass(slots=True)
class Tally:
    """Money of every shop in shares of what its whole test costs, and what was said of its words."""

    selection: list[Result] = field(default_factory=list)
    bids: list[Result] = field(default_factory=list)
    selection_oracle: list[float] = field(default_factory=list)
    bid_oracle: list[float] = field(default_factory=list)
    spend: list[float] = field(default_factory=list)
    said: list[Floats] = field(default_factory=list)
    true: list[Floats] = field(default_factory=list)
    drops: list[tuple[Floats, Flags]] = field(default_factory=list)

    def share(self, results: Sequence[Result], oracle: Sequence[float], rows: Sequence[int] | None = None) -> float:
        """Per cent of the oracle's profit, every shop counting by what its test costs."""
        chosen = range(len(results)) if rows is None else rows
        ours = sum(results[row].profit / self.spend[row] for row in chosen)
        return 100 * ours / sum(oracle[row] / self.spend[row] for row in chosen)

    def interval(self, results: Sequence[Result], oracle: Sequence[float]) -> str:
        """The 95 % interval over shops, by drawing them anew."""
        chance = np.random.default_rng(0)
        shops = len(results)
        drawn = [self.share(results, oracle, list(chance.integers(0, shops, shops))) for _ in range(400)]
        low, high = np.percentile(drawn, [2.5, 97.5])
        return f"[{low:.1f}, {high:.1f}]"

    @property
    def lost_on_bad(self) -> float:
        """Per cent of the spend of the whole test."""
        return 100 * float(np.mean([one.lost_on_bad / spend for one, spend in self._each()]))

    @property
    def good_dropped(self) -> float:
        """Per cent of the good words' profit that was dropped."""
        dropped = sum(one.good_dropped / spend for one, spend in self._each())
        return 100 * dropped / sum(one.good / spend for one, spend in self._each())

    def _each(self) -> list[tuple[Result, float]]:
        return list(zip(self.selection, self.spend, strict=True))


def measure(folder: Path) -> list[Measured]:
    """Every world, the ways beside ours, the planner, and the speed."""
    shops = int(os.environ.get("STOREDESK_BENCH_SHOPS", SHOPS))
    wanted = os.environ.get("STOREDESK_BENCH_WORLDS")
    worlds = [World(name) for name in wanted.split(",")] if wanted else list(World)
    found = []
    for world in worlds:
        found += measure_world(world, shops)
    if World.BASE in worlds:
        print_other_ways(shops)
    return [*found, *measure_planner(shops), measure_speed()]


def measure_world(world: World, shops: int) -> list[Measured]:
    """The table's row of one world; bars only with the number of shops they were measured with."""
    tally = run_world(world, shops)
    bar = PLAIN_METHOD[world] if shops == SHOPS else NO_BAR
    error = calibration_error(tally)
    said, true = (100 * float(np.mean(np.concatenate(part))) for part in zip(*tally.drops, strict=True))
    figures: list[tuple[str, float, float, str]] = [
        (
            "profit missed, bids fixed",
            100 - tally.share(tally.selection, tally.selection_oracle),
            100 - bar.selection + _SLACK,
            tally.interval(tally.selection, tally.selection_oracle),
        ),
        (
            "profit missed, bids moving",
            100 - tally.share(tally.bids, tally.bid_oracle),
            100 - bar.bids + _SLACK,
            tally.interval(tally.bids, tally.bid_oracle),
        ),
        ("lost on bad words", tally.lost_on_bad, bar.lost + _MORE_LOST, "of the full spend"),
        ("good words’ profit dropped", tally.good_dropped, bar.good_dropped + _SLACK, ""),
        ("chances off by", error, max(4.0, bar.calibration + 1.0), f"drops said {said:.1f} true {true:.1f}"),
    ]
    return [Measured(f"{world.value}: {name}", value, limit, "%", beside) for name, value, limit, beside in figures]


def run_world(world: World, shops: int) -> Tally:
    """Ours in every shop of a world, with bids fixed and moving, and only watching."""
    tally = Tally()
    for seed in range(FIRST_SEED, FIRST_SEED + shops):
        shop = make_shop(seed, world)
        moving, watching = Ours(shop, bids_move=True), Watching(shop, LOOKS)
        tally.selection.append(run(shop, Ours(shop, bids_move=False)))
        tally.bids.append(run(shop, moving))
        run(shop, watching)
        tally.spend.append(shop.all_spend)
        tally.selection_oracle.append(selection_oracle(shop))
        tally.bid_oracle.append(bid_oracle(shop))
        tally.drops += moving.drops
        for _, chance, clicks in watching.noted:
            clicked = clicks >= 1
            tally.said.append(chance[clicked])
            tally.true.append((shop.profit < 0)[clicked].astype(float))
    return tally


def calibration_error(tally: Tally) -> float:
    """How far said chances are from what is true, in points, each shop and look counting once."""
    weight = np.concatenate([np.full(len(one), 1 / max(len(one), 1)) for one in tally.said])
    said, true = np.concatenate(tally.said), np.concatenate(tally.true)
    band = np.digitize(said, _BANDS)
    error = 0.0
    for number in np.unique(band):
        inside = band == number
        share = weight[inside].sum() / weight.sum()
        apart = np.average(said[inside] - true[inside], weights=weight[inside])
        error += float(share * abs(apart))
    return 100 * error


def print_other_ways(shops: int) -> None:
    """What the source plans' rule and plainer ways earn in the same shops, bids fixed."""
    ways: dict[str, Callable[[Shop], Policy]] = {
        "nothing changed": KeepAll,
        "the 3-day rule without its safety steps": lambda shop: ThreeDayRule(shop, LITERAL),
        "the 3-day rule as it comes": lambda shop: ThreeDayRule(shop, THREE_DAYS),
        "off at a chance to lose of 95 %": lambda shop: Plain(shop, 0.95),
        "off at a chance to lose of 80 %": lambda shop: Plain(shop, 0.80),
        "the program’s verdicts": lambda shop: Ours(shop, bids_move=False),
    }
    made = [make_shop(seed) for seed in range(FIRST_SEED, FIRST_SEED + shops)]
    for name, way in ways.items():
        tally = Tally(spend=[shop.all_spend for shop in made])
        tally.selection = [run(shop, way(shop)) for shop in made]
        earned = tally.share(tally.selection, [selection_oracle(shop) for shop in made])
        print(
            f"{name:<44} earns {earned:6.1f} % of the oracle’s profit, loses {tally.lost_on_bad:4.1f} % on bad words,"
            f" drops {tally.good_dropped:4.1f} % of the good words’ profit",
            flush=True,
        )


def measure_speed() -> Measured:
    """A hundred thousand words of thirty days judged in one call, in the processor's own time."""
    chance = np.random.default_rng(0)
    clicks = chance.poisson(np.exp(chance.normal(0, 1.6, MANY_WORDS))[:, None], (MANY_WORDS, 30)).astype(float)
    rates = chance.gamma(2.8, 0.03 / 2.8, MANY_WORDS)
    orders = chance.binomial(clicks.astype(int), rates[:, None]).astype(float)
    days = WordDays(clicks * 25, clicks, clicks * 1.2, orders, orders * 80, np.ones_like(clicks))
    known, law = Known(80.0, 0.34, 1.2, Centre(0.03)), prior_law()
    taken = []
    for _ in range(5):
        begun = time.process_time()
        judge(days, known, law)
        taken.append(time.process_time() - begun)
    return Measured("100,000 words of 30 days judged", min(taken) * 1000, MOST_MILLISECONDS, "ms")
