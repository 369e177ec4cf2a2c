"""The table of display ads: where, what and to whom, with intervals and the places each may really have."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from storedesk.ads.rules.display import Interval, Ranked
from storedesk.ads.tab import page_texts, texts
from storedesk.ads.tab.chips import chance_word
from storedesk.foundation import figures
from storedesk.foundation.desktop.columns import ChipValue, Column

_SURE, _UNSURE = 0.8, 0.5


@dataclass(frozen=True, slots=True)
class DisplayRow:
    """A combination in the ranking, with its part of an event's budget."""

    ranked: Ranked
    part: Decimal | None

    @property
    def key(self) -> tuple[str, str, str]:
        """Which combination it is."""
        one = self.ranked.combination
        return one.placement, one.creative, one.targeting

    @property
    def thing(self) -> str:
        """What the reports tell beside the placement: a creative, a unit or a crowd, never several at once."""
        return self.ranked.combination.creative or self.ranked.combination.targeting

    @property
    def places(self) -> str:
        """The places it may have."""
        one = self.ranked
        if one.from_place == one.to_place:
            return str(one.from_place)
        return str(page_texts.RANGE.format(low=one.from_place, high=one.to_place))


def _said(interval: Interval | None, write: Callable[[float], str]) -> str | None:
    if interval is None:
        return None
    return str(page_texts.RANGE.format(low=write(interval.low), high=write(interval.high)))


def _money(amount: float) -> str:
    return figures.money(Decimal(f"{amount:.4f}"))


def _pays(row: DisplayRow) -> ChipValue | None:
    chance = row.ranked.pays
    if chance is None:
        return None
    word = chance_word(chance)
    if chance >= _SURE:
        return ChipValue("positive", "check", word)
    return ChipValue("warning" if chance >= _UNSURE else "negative", "scale" if chance >= _UNSURE else "x", word)


DISPLAY: tuple[Column, ...] = (
    Column(
        "places", page_texts.PLACE, value=lambda row: row.places, width=72, align="right", tooltip=page_texts.PLACE_TIP
    ),
    Column(
        "placement", page_texts.PLACEMENT, value=lambda row: row.ranked.combination.placement, width=160, stretch=True
    ),
    Column("thing", page_texts.CREATIVE_OR_TARGETING, value=lambda row: row.thing or None, width=176),
    Column("pays", page_texts.PAYS, "chip", value=_pays, width=88, tooltip=page_texts.PAYS_TIP),
    Column(
        "roi", page_texts.LIKELY_ROI, value=lambda row: _said(row.ranked.roi, figures.number), width=128, align="right"
    ),
    Column("cost", texts.COST, "money", value=lambda row: row.ranked.combination.cost, width=104),
    Column("ctr", texts.CTR, "rate", value=lambda row: row.ranked.ctr.at if row.ranked.ctr else None, width=80),
    Column("cpc", texts.CPC, "money", value=lambda row: row.ranked.cpc, width=112),
    Column(
        "cart",
        page_texts.COST_PER_CART,
        value=lambda row: _said(row.ranked.cost_per_cart, _money),
        width=152,
        align="right",
    ),
    Column("part", page_texts.EVENT_SHARE, "money", value=lambda row: row.part, width=128),
    Column("orders", texts.ORDERS, "int", value=lambda row: row.ranked.combination.orders, width=72, hidden=True),
    Column("carts", texts.CARTS, "int", value=lambda row: row.ranked.combination.carts, width=72, hidden=True),
    Column("clicks", texts.CLICKS, "int", value=lambda row: row.ranked.combination.clicks, width=80, hidden=True),
    Column(
        "impressions",
        texts.IMPRESSIONS,
        "int",
        value=lambda row: row.ranked.combination.impressions,
        width=96,
        hidden=True,
    ),
    Column("sales", texts.SALES, "money", value=lambda row: row.ranked.combination.sales, width=104, hidden=True),
)
