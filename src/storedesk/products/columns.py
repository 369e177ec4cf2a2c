"""The columns of the products' tables."""

from dataclasses import dataclass

from storedesk.foundation.desktop.columns import ChipValue, Column
from storedesk.products import texts
from storedesk.products.records_costs import CostChange
from storedesk.products.records_list import ProductRow
from storedesk.products.rules.journal import KIND_NAMES, Entry, Kind
from storedesk.products.rules.state import STATE_NAMES, State

_STATES = {
    State.LOSS: ("negative", "trending-down"),
    State.OUT: ("negative", "ban"),
    State.LOW: ("warning", "clock"),
    State.NO_COST: ("warning", "circle-question-mark"),
    State.NO_PRICE: ("warning", "circle-question-mark"),
    State.TAKEN_DOWN: ("neutral", "minus"),
    State.GOOD: ("positive", "check"),
}
KIND_SIGNS = {
    Kind.PRICE: ("tag", "accent"),
    Kind.TITLE: ("pencil-line", "accent"),
    Kind.PICTURE: ("image", "info"),
    Kind.EVENT: ("party-popper", "warning"),
    Kind.STOCK_OUT: ("ban", "negative"),
    Kind.NOTE: ("flag", "muted"),
}
"""Icon and tone of each kind of change, the same as on the charts."""


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A picture in a cell by its kept name; it has no words, so nothing of it is searched, copied or exported."""

    name: str | None

    def __str__(self) -> str:
        return ""


def state_chip(state: State) -> ChipValue:
    """How a product stands, as a chip."""
    tone, icon = _STATES[state]
    return ChipValue(tone, icon, str(STATE_NAMES[state]))


def _kind_chip(entry: Entry) -> ChipValue:
    icon, tone = KIND_SIGNS[entry.kind]
    tone = {"accent": "info", "muted": "neutral"}.get(tone, tone)
    return ChipValue(tone, icon, str(KIND_NAMES[entry.kind]))


def _margin_tone(row: ProductRow) -> str:
    return "negative" if row.margin is not None and row.margin < 0 else ""


def _stock_tone(row: ProductRow) -> str:
    return {State.OUT: "negative", State.LOW: "warning"}.get(row.state, "")


def _stock_note(row: ProductRow) -> str:
    return "" if row.lasts is None else str(texts.STOCK_LASTS.format(days=int(row.lasts)))


PRODUCTS: tuple[Column, ...] = (
    Column("picture", texts.PICTURE, value=lambda row: Thumbnail(row.picture), width=50, align="center"),
    Column("name", texts.PRODUCT, width=132, stretch=True, note=lambda row: row.title or row.code),
    Column(
        "state",
        texts.STATE,
        "chip",
        value=lambda row: state_chip(row.state),
        width=106,
        note=lambda row: row.status or "",
    ),
    Column("price", texts.PRICE, "money", width=80),
    Column("cost", texts.COST, "money", width=80),
    Column("margin", texts.MARGIN, "money", width=84, tone=_margin_tone, tooltip=texts.MARGIN_TIP),
    Column("margin_rate", texts.MARGIN_RATE, "rate", width=74, places=1, tone=_margin_tone),
    Column("stock", texts.STOCK, "int", width=66, tone=_stock_tone, note=_stock_note),
    Column("sales", texts.SALES_30, "money", width=106, places=0),
    Column("visitors", texts.VISITORS_30, "int", width=92),
    Column("category", texts.CATEGORY, width=120),
    Column("code", texts.CODE, width=124),
    Column("items", texts.PIECES_30, "int", width=92, hidden=True),
    Column("conversion", texts.CONVERSION_30, "rate", width=100, hidden=True),
    Column("break_even_roi", texts.BREAK_EVEN_ROI, "number", width=92, hidden=True),
    Column("sku_code", texts.ARTICLE, width=100, hidden=True),
    Column("title", texts.TITLE, width=260, hidden=True),
)

QUEUE: tuple[Column, ...] = (
    Column("name", texts.NAME_IN_REPORTS, width=280, stretch=True),
    Column("lines", texts.ORDER_LINES, "int", width=88),
    Column("guess", texts.LIKELY_PRODUCT, value=lambda row: row.best.name if row.best else None, width=220),
    Column(
        "likeness",
        texts.LIKENESS,
        "rate",
        value=lambda row: row.best.likeness if row.best else None,
        width=80,
        places=0,
    ),
)


LIKELY: tuple[Column, ...] = (
    Column("name", texts.NAME_IN_REPORTS, width=180, stretch=True),
    Column("likeness", texts.LIKENESS, "rate", width=80, places=0),
    Column("lines", texts.ORDER_LINES, "int", width=88),
)

KNOWN: tuple[Column, ...] = (
    Column("name", texts.NAME_IN_REPORTS, width=200, stretch=True),
    Column("why", texts.WHY, "chip", width=140),
)

JOURNAL: tuple[Column, ...] = (
    Column("day", texts.DAY, "date", width=90),
    Column("kind", texts.KIND, "chip", value=_kind_chip, width=96),
    Column("said", texts.WHAT, width=112, stretch=True),
    Column("source", texts.SOURCE, value=lambda row: str(texts.BY_HAND if row.id else texts.FROM_REPORTS), width=84),
)

PRICES: tuple[Column, ...] = (
    Column("day", texts.DAY, "date", width=90),
    Column("listed", texts.LISTED, "money", width=80, tooltip=texts.LISTED_TIP),
    Column("lowest", texts.LOWEST_PAID, "money", width=84, tooltip=texts.LOWEST_TIP),
    Column("average", texts.AVERAGE_PAID, "money", width=84),
    Column("pieces", texts.PIECES, "int", width=72),
)


def _outcome(row: CostChange) -> ChipValue:
    if row.problem is not None:
        return ChipValue("warning", "triangle-alert", str(texts.NOT_TAKEN))
    if row.changes:
        return ChipValue("positive", "check", str(texts.CHANGES))
    return ChipValue("neutral", "minus", str(texts.SAME))


COSTS: tuple[Column, ...] = (
    Column("line", texts.LINE, "int", width=48),
    Column("said", texts.PASTED, width=132),
    Column("outcome", texts.OUTCOME, "chip", value=_outcome, width=104),
    Column(
        "name",
        texts.PRODUCT,
        value=lambda row: str(row.problem) if row.problem is not None else row.name,
        width=180,
        stretch=True,
        tone=lambda row: "warning" if row.problem is not None else "",
    ),
    Column("before", texts.COST_BEFORE, "money", width=80),
    Column("after", texts.COST_AFTER, "money", width=80),
    Column("freight_after", texts.FREIGHT, "money", width=72),
    Column("margin_rate", texts.MARGIN_RATE, "rate", width=72, places=1),
)
