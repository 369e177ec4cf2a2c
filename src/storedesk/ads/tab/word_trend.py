"""The chart of one figure of a word, day by day; days whose orders are still coming go on dashed."""

from collections.abc import Callable
from dataclasses import dataclass

from storedesk.ads.records_journal import Told
from storedesk.ads.records_trend import TrendDay
from storedesk.ads.rules.delay import RIPE
from storedesk.ads.rules.windows import SeriesBreak
from storedesk.ads.tab import texts
from storedesk.ads.tab.journal_words import told_in_short
from storedesk.ads.tab.reading import WordStory
from storedesk.foundation.calendar.spans import Span
from storedesk.foundation.desktop.plots import Marker, Plot, Series, Unit, Value
from storedesk.foundation.texts import Phrase
from storedesk.products.rules.journal import KIND_NAMES, Entry, Kind


@dataclass(frozen=True, slots=True)
class Figure:
    """What the chart can show of a day; `late`: its orders may still come."""

    name: Phrase
    unit: Unit
    of: Callable[[TrendDay], Value]
    late: bool = False


FIGURES: dict[str, Figure] = {
    "clicks": Figure(texts.CLICKS, "count", lambda day: day.clicks),
    "impressions": Figure(texts.IMPRESSIONS, "count", lambda day: day.impressions),
    "ctr": Figure(texts.CTR, "rate", lambda day: day.ctr),
    "cpc": Figure(texts.CPC, "money", lambda day: day.cpc),
    "cost": Figure(texts.COST, "money", lambda day: day.cost),
    "orders": Figure(texts.ORDERS, "count", lambda day: day.orders, late=True),
    "sales": Figure(texts.SALES, "money", lambda day: day.sales, late=True),
    "roi": Figure(texts.ROI, "number", lambda day: day.roi, late=True),
    "carts": Figure(texts.CARTS, "count", lambda day: day.carts),
    "rank": Figure(texts.RANK, "number", lambda day: day.rank),
    "quality": Figure(texts.QUALITY, "number", lambda day: day.quality),
    "bid": Figure(texts.BID, "money", lambda day: day.bid),
}
_ICONS = {
    Kind.PRICE: ("tag", "accent"),
    Kind.TITLE: ("pencil-line", "accent"),
    Kind.PICTURE: ("image", "info"),
    Kind.EVENT: ("party-popper", "warning"),
    Kind.STOCK_OUT: ("ban", "negative"),
    Kind.NOTE: ("flag", "muted"),
}


def plot_of(key: str, story: WordStory) -> Plot:
    """The plot of a figure; nothing where no report tells of the word."""
    if not story.days:
        return Plot()
    figure = FIGURES[key]
    told = {each.day: each for each in story.days}
    days = Span(story.days[0].day, story.days[-1].day).each
    ripe = [day for day in days if day in told and (not figure.late or told[day].arrived >= RIPE)]
    last_ripe = ripe[-1] if ripe else None
    series = [Series(figure.name, tuple(figure.of(told[day]) if day in ripe else None for day in days), figure.unit)]
    if figure.late and len(ripe) < len(told):
        # it begins on the last ripe day, so that the line goes on
        fresh = tuple(
            figure.of(told[day]) if day in told and (day not in ripe or day == last_ripe) else None for day in days
        )
        series.append(Series(texts.STILL_COMING.format(metric=figure.name), fresh, figure.unit, maturing=True))
    markers = (
        *(_of_word(each) for each in story.journal),
        *(_of_product(each) for each in story.entries),
        *(_of_break(each) for each in story.breaks),
    )
    return Plot(days, tuple(series), tuple(each for each in markers if days[0] <= each.day <= days[-1]))


def _of_word(told: Told) -> Marker:
    return Marker(told.entry.day, told_in_short(told.entry), "info", "target", str(texts.HISTORY_KIND))


def _of_break(found: SeriesBreak) -> Marker:
    return Marker(found.day, str(found.reason), "warning", "scale", str(texts.SERIES_BREAK))


def _of_product(entry: Entry) -> Marker:
    icon, tone = _ICONS[entry.kind]
    kind = str(KIND_NAMES[entry.kind])
    return Marker(
        entry.day, " ".join(part for part in (kind, entry.said if entry.said != kind else "") if part), tone, icon, kind
    )
