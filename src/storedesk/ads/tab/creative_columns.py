"""The table of creatives: picture, click rate with its interval, and the chance to be the best."""

from dataclasses import dataclass

from storedesk.ads.records_creatives import KeptPicture
from storedesk.ads.rules.creatives import Rated
from storedesk.ads.tab import page_texts, texts
from storedesk.ads.tab.chips import chance_word
from storedesk.foundation import figures
from storedesk.foundation.desktop.columns import ChipValue, Column
from storedesk.products.columns import Thumbnail

SURE = 0.95


@dataclass(frozen=True, slots=True)
class CreativeRow:
    """A creative with its part in the comparison; `rated` is None where no report tells of it."""

    kept: KeptPicture
    rated: Rated | None
    product: str
    in_reports: str

    @property
    def id(self) -> int:
        return self.kept.id

    @property
    def name(self) -> str:
        return self.kept.picture.name

    @property
    def rate(self) -> float | None:
        """Clicks per impression; as the reports have it where the creative is not compared."""
        if self.rated is not None:
            return self.rated.rate
        return (
            self.kept.clicks / self.kept.impressions if self.kept.impressions and self.kept.clicks is not None else None
        )

    @property
    def best(self) -> float | None:
        """The chance to be the best of all compared."""
        return self.rated.best if self.rated is not None and self.rated.rate is not None else None

    @property
    def interval(self) -> str | None:
        """Where its click rate lies, with 95 %."""
        if self.rated is None or self.rated.rate is None:
            return None
        return str(page_texts.RANGE.format(low=figures.rate(self.rated.low), high=figures.rate(self.rated.high)))


def _best(row: CreativeRow) -> ChipValue | None:
    if row.best is None:
        return None
    word = chance_word(row.best)
    if row.best >= SURE:
        return ChipValue("positive", "check", word)
    return ChipValue("info" if row.best >= 0.5 else "neutral", "scale", word)


CREATIVES: tuple[Column, ...] = (
    Column("picture", page_texts.PICTURE, "chip", value=lambda row: Thumbnail(row.kept.picture.picture), width=48),
    Column("name", page_texts.CREATIVE, width=144),
    Column("product", texts.PRODUCT, width=112),
    Column("best", page_texts.BEST, "chip", value=_best, width=112),
    Column("rate", texts.CTR, "rate", width=80),
    Column("interval", page_texts.CTR_RANGE, value=lambda row: row.interval, width=136, align="right"),
    Column("impressions", texts.IMPRESSIONS, "int", value=lambda row: row.kept.impressions, width=88),
    Column("clicks", texts.CLICKS, "int", value=lambda row: row.kept.clicks, width=72),
    Column(
        "point",
        page_texts.SELLING_POINT,
        value=lambda row: row.kept.picture.selling_point or None,
        width=136,
        stretch=True,
    ),
    Column("price", page_texts.PRICE, "money", value=lambda row: row.kept.picture.price, width=88, hidden=True),
    Column(
        "sales", page_texts.SALES_COUNT, "int", value=lambda row: row.kept.picture.sales_count, width=88, hidden=True
    ),
    Column("position", page_texts.POSITION, value=lambda row: row.kept.picture.position or None, width=96, hidden=True),
    Column("audience", page_texts.AUDIENCE, value=lambda row: row.kept.picture.audience or None, width=96, hidden=True),
    Column("in_reports", page_texts.IN_REPORTS, value=lambda row: row.in_reports, width=128, hidden=True),
    Column("cost", texts.COST, "money", value=lambda row: row.kept.cost, width=88, hidden=True),
    Column("note", page_texts.NOTE, value=lambda row: row.kept.picture.note or None, width=128, hidden=True),
)
