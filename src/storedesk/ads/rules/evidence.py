"""What the days of a test say about each word: sums a verdict can be given from."""

from dataclasses import dataclass

import numpy as np

from storedesk.ads.rules.arrays import Floats, Whole, WordDays, clean
from storedesk.ads.rules.delay import DelayLaw


@dataclass(frozen=True, slots=True)
class Evidence:
    """Sums per word [N].

    matured: clicks weighted by the part of their orders that can be there; cost_at_default: yuan, each day's cost
    divided by its bid multiplier; exposure: live days, each counted multiplier^elasticity, so that clicks / exposure
    are clicks a day at the default bid; last_bid: the multiplier of the last day. `masked` word-days were left out.
    """

    impressions: Floats
    clicks: Floats
    matured: Floats
    cost: Floats
    cost_at_default: Floats
    orders: Floats
    sales: Floats
    live_days: Floats
    exposure: Floats
    last_bid: Floats
    masked: int = 0
    orders_known: bool = True

    @property
    def words(self) -> int:
        return len(self.clicks)

    @property
    def impressions_a_day(self) -> Floats:
        """Impressions per live day."""
        return np.asarray(self.impressions / np.maximum(self.live_days, 1.0))

    @property
    def clicks_a_day(self) -> Floats:
        """Clicks a day at the default bid, shrunk by half a day towards the test's average word."""
        usual = self.clicks.sum() / max(float(self.exposure.sum()), 1.0)
        return np.asarray((self.clicks + 0.5 * usual) / (self.exposure + 0.5))


def gather_evidence(days: WordDays, delay: DelayLaw, elasticity: float = 1.5, ages: Whole | None = None) -> Evidence:
    """Sum the days; missing and impossible word-days carry nothing (`arrays.clean`); ages as in DelayLaw.matured."""
    cleaned = clean(days)
    sound = cleaned.days
    bids = sound.multiplier
    # a product with ones runs through memory once; sum(axis=1) over short rows is several times slower
    each_day = np.ones(sound.days)
    cost = sound.cost @ each_day
    if bids.size and (bids == 1.0).all():
        live = exposure = np.full(sound.words, float(sound.days))
        at_default = cost
    else:
        live_flags = bids > 0
        live = live_flags.astype(np.float64) @ each_day
        safe = np.where(live_flags, bids, 1.0)
        exposure = np.where(live_flags, safe**elasticity, 0.0) @ each_day
        at_default = (sound.cost / safe) @ each_day
    return Evidence(
        impressions=sound.impressions @ each_day,
        clicks=sound.clicks @ each_day,
        matured=delay.matured(sound.clicks, ages),
        cost=cost,
        cost_at_default=at_default,
        orders=sound.orders @ each_day,
        sales=sound.sales @ each_day,
        live_days=live,
        exposure=exposure,
        last_bid=bids[:, -1] if sound.days else np.ones(sound.words),
        masked=cleaned.masked,
        orders_known=cleaned.orders_known,
    )
