"""What each advertised word cost and brought over its days, with the ratios that follow."""

from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from storedesk.ads.rules.arrays import Floats, WordDays
from storedesk.ads.rules.states import yuan


@dataclass(frozen=True, slots=True)
class WordSums:
    """A word over its days; money is yuan. Carts and favourites are None where no report has them."""

    impressions: int
    clicks: int
    cost: Decimal
    orders: int
    sales: Decimal
    carts: int | None = None
    favourites: int | None = None

    @property
    def ctr(self) -> Decimal | None:
        """Clicks per impression."""
        return Decimal(self.clicks) / self.impressions if self.impressions else None

    @property
    def cpc(self) -> Decimal | None:
        """Cost per click."""
        return self.cost / self.clicks if self.clicks else None

    @property
    def cvr(self) -> Decimal | None:
        """Orders per click."""
        return Decimal(self.orders) / self.clicks if self.clicks else None

    @property
    def roi(self) -> Decimal | None:
        """Sales per cost."""
        return self.sales / self.cost if self.cost else None


def word_sums(days: WordDays) -> list[WordSums]:
    """The sums of every word in its order; missing days add nothing."""
    impressions, clicks, orders = (_whole(each) for each in (days.impressions, days.clicks, days.orders))
    cost, sales = (np.nansum(each, axis=1).tolist() for each in (days.cost, days.sales))
    carts, favourites = (_soft(each, days.words) for each in (days.carts, days.favourites))
    rows = zip(impressions, clicks, cost, orders, sales, carts, favourites, strict=True)
    return [
        WordSums(shown, clicked, yuan(spent), bought, yuan(sold), carted, liked)
        for shown, clicked, spent, bought, sold, carted, liked in rows
    ]


def total(sums: list[WordSums]) -> WordSums:
    """All words together."""
    carts = [each.carts for each in sums if each.carts is not None]
    favourites = [each.favourites for each in sums if each.favourites is not None]
    return WordSums(
        sum(each.impressions for each in sums),
        sum(each.clicks for each in sums),
        sum((each.cost for each in sums), Decimal(0)),
        sum(each.orders for each in sums),
        sum((each.sales for each in sums), Decimal(0)),
        sum(carts) if carts else None,
        sum(favourites) if favourites else None,
    )


def _whole(figures: Floats) -> list[int]:
    found: list[int] = np.rint(np.nansum(figures, axis=1)).astype(np.int64).tolist()
    return found


def _soft(figures: Floats | None, words: int) -> list[int | None]:
    return [None] * words if figures is None else list(_whole(figures))
