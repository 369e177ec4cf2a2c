"""Whether a planned test does what the plan said: words and money decided, bad words caught, good ones dropped."""

import numpy as np

from benchmarks.ads_policies import Watching
from benchmarks.ads_running import run
from benchmarks.ads_shops import Floats, Shop, make_shop
from benchmarks.goals import Measured
from storedesk.ads.rules.delay import prior_law
from storedesk.ads.rules.planner import Forecast, PlannedTest, plan
from storedesk.ads.rules.shrinkage import Centre

FIRST_SEED = 6000
LENGTHS = (3, 7, 14, 28)
_NAMES = ("words decided", "money decided", "bad spend caught", "good words dropped")
_BARS = (3.5, 4.0, 5.0, 3.0)
_FORECAST_ERROR = 0.4


def measure_planner(shops: int) -> list[Measured]:
    """The mean gap of plan and truth in points, over four lengths, for each of what the plan tells."""
    planned, came = [], []
    within = 0
    for seed in range(FIRST_SEED, FIRST_SEED + shops):
        shop = make_shop(seed)
        tests, truth = plan_of(shop), outcome(shop)
        planned.append([_told(test) for test in tests])
        came.append(truth)
        pairs = zip(tests, truth, strict=True)
        within += sum(test.decided_low <= real[0] <= test.decided_high for test, real in pairs)
    said, true = 100 * np.mean(planned, axis=0), 100 * np.mean(came, axis=0)
    gaps = np.abs(said - true).mean(axis=0)
    for row, days in enumerate(LENGTHS):
        each = (f"{name} {said[row, at]:.1f} → {true[row, at]:.1f}" for at, name in enumerate(_NAMES))
        print(f"planned {days:2d} days: {', '.join(each)}", flush=True)
    print(
        f"words decided within the range told: {100 * within / (shops * len(LENGTHS)):.0f} % (said: 80 %)", flush=True
    )
    return [
        Measured(f"planner: {name}, plan and truth apart", float(gap), bar, "%")
        for name, gap, bar in zip(_NAMES, gaps, _BARS, strict=True)
    ]


def plan_of(shop: Shop) -> tuple[PlannedTest, ...]:
    """The plan from what an operator knows: traffic is forecast with an error of 40 %."""
    chance = np.random.default_rng(shop.seed + 7)
    expected = (shop.impressions.mean(axis=0) * shop.click_rate).clip(0.02)
    traffic = expected * np.exp(chance.normal(0, _FORECAST_ERROR, shop.words))
    worth = np.full(shop.words, shop.told_price * shop.kept)
    forecast = Forecast(traffic, shop.told_market, worth, Centre(shop.told_conversion, 0.4))
    return plan(forecast, prior_law(), shop.budget, LENGTHS)


def outcome(shop: Shop) -> list[tuple[float, float, float, float]]:
    """What can be decided after so many days in which nothing was changed."""
    watching = Watching(shop, LENGTHS)
    run(shop, watching)
    spend: Floats = shop.clicks.mean(axis=0) * shop.market
    spend = spend / spend.sum()
    bad = shop.profit < 0
    found = []
    for _, chance, clicks in watching.noted:
        enough = clicks >= 10
        dropped = (chance >= 0.8) & enough
        decided = dropped | ((chance <= 0.2) & enough)
        caught = float((dropped & bad) @ spend) / max(float(bad @ spend), 1e-9)
        wrong = float((dropped & ~bad).sum()) / max(float((~bad).sum()), 1.0)
        found.append((float(decided.mean()), float(decided @ spend), caught, wrong))
    return found


def _told(test: PlannedTest) -> tuple[float, float, float, float]:
    return test.decided, test.decided_spend, test.caught, test.wrongly_dropped
