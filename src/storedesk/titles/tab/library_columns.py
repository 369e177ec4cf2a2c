"""The columns of the library page: words, their dated snapshots, pasted words and roots."""

from storedesk.foundation import figures
from storedesk.foundation.desktop.columns import ChipValue, Column
from storedesk.keywords.rules.figures import Share, Snapshot
from storedesk.keywords.rules.sources import SOURCE_NAMES, Source
from storedesk.titles.library import WordRow
from storedesk.titles.tab import texts
from storedesk.titles.tab.columns import kind_name, match_chip, span


def source_name(source: str) -> str:
    """Where a word or snapshot comes from, in words."""
    return str(SOURCE_NAMES[Source(source)]) if source in set(Source) else source


def share(value: Share | None) -> str | None:
    """A rate as a range: 3.00%–5.00%."""
    if value is None:
        return None
    low, high = value
    return figures.rate(low) if low == high else f"{figures.rate(low)}–{figures.rate(high)}"


def wish_chip(row: WordRow) -> ChipValue:
    """What is asked of a word: required, forbidden, never split, or nothing."""
    if row.forbidden:
        return ChipValue("negative", "ban", str(texts.FORBIDDEN))
    if row.required:
        return ChipValue("positive", "lock-keyhole", str(texts.REQUIRED))
    if row.whole:
        return ChipValue("info", "package", str(texts.WHOLE_SHORT))
    return ChipValue("neutral", "circle", str(texts.FREE))


def _market(row: WordRow, name: str) -> object:
    return getattr(row.market, name) if row.market is not None else None


def _popularity(row: WordRow) -> str | None:
    return span(row.market.popularity) if row.market is not None else None


def _mall_tone(row: WordRow) -> str:
    return "negative" if row.market is not None and row.market.mall_heavy else ""


def _mall_note(row: WordRow) -> str:
    return str(texts.MALL_HEAVY) if _mall_tone(row) else ""


def _relevance_note(row: WordRow) -> str:
    return str(texts.BY_HAND if row.relevance_set else texts.WORKED_OUT)


WORDS: tuple[Column, ...] = (
    Column("word", texts.WORD, width=132, stretch=True, note=lambda row: " + ".join(row.roots)),
    Column("kind", texts.KIND, value=lambda row: kind_name(row.kind), width=84),
    Column("match", texts.COVERED, "chip", value=lambda row: match_chip(row.match), width=104),
    Column("value", texts.VALUE, "number", width=72, places=0, tooltip=texts.VALUE_TIP),
    Column("popularity", texts.POPULARITY, value=_popularity, width=116, align="right", tooltip=texts.POPULARITY_TIP),
    Column(
        "relevance",
        texts.RELEVANCE,
        "number",
        width=76,
        tone=lambda row: "" if row.relevance_set else "muted",
        note=_relevance_note,
    ),
    Column("wish", texts.DEMAND, "chip", value=wish_chip, width=92),
    Column("length", texts.BYTES, "int", width=60),
    Column("per_unit", texts.PER_BYTE, "number", width=88, places=1, hidden=True),
    Column("visitors", texts.LED_VISITORS, "int", value=lambda row: row.led.visitors, width=100),
    Column("buyers", texts.LED_BUYERS, "int", value=lambda row: row.led.buyers, width=100),
    Column(
        "click_rate",
        texts.CLICK_RATE,
        value=lambda row: share(row.market.click_rate) if row.market else None,
        width=112,
        align="right",
        hidden=True,
    ),
    Column(
        "pay_rate",
        texts.PAY_RATE,
        value=lambda row: share(row.market.pay_rate) if row.market else None,
        width=112,
        align="right",
        hidden=True,
    ),
    Column("online", texts.ONLINE_ITEMS, "int", value=lambda row: _market(row, "online_items"), width=96, hidden=True),
    Column(
        "mall_share",
        texts.MALL_SHARE,
        "rate",
        value=lambda row: _market(row, "mall_share"),
        width=104,
        tone=_mall_tone,
        note=_mall_note,
        hidden=True,
    ),
    Column(
        "price",
        texts.REFERENCE_PRICE,
        "money",
        value=lambda row: _market(row, "reference_price"),
        width=84,
        hidden=True,
    ),
    Column("source", texts.SOURCE, value=lambda row: source_name(row.source), width=104),
    Column("added", texts.ADDED, "date", width=98, hidden=True),
    Column("note", texts.NOTE, width=140, hidden=True),
)


def _buyers(row: Snapshot) -> str | None:
    return span(row.buyers)


SNAPSHOTS: tuple[Column, ...] = (
    Column("day", texts.DAY, "date", width=98),
    Column("popularity", texts.POPULARITY, value=lambda row: span(row.popularity), width=104, align="right"),
    Column("click_rate", texts.CLICK_RATE, value=lambda row: share(row.click_rate), width=104, align="right"),
    Column("pay_rate", texts.PAY_RATE, value=lambda row: share(row.pay_rate), width=104, align="right"),
    Column("buyers", texts.BUYERS, value=_buyers, width=80, align="right"),
    Column("online_items", texts.ONLINE_ITEMS, "int", width=92),
    Column("mall_share", texts.MALL_SHARE, "rate", width=100),
    Column("source", texts.SOURCE, value=lambda row: source_name(row.source), width=100, stretch=True),
)

PASTED: tuple[Column, ...] = (
    Column("word", texts.WORD, width=180, stretch=True),
    Column("popularity", texts.POPULARITY, value=lambda row: span(row.popularity), width=120, align="right"),
    Column("click_rate", texts.CLICK_RATE, value=lambda row: share(row.click_rate), width=112, align="right"),
    Column("pay_rate", texts.PAY_RATE, value=lambda row: share(row.pay_rate), width=112, align="right"),
    Column("online_items", texts.ONLINE_ITEMS, "int", width=100),
)

CANDIDATES: tuple[Column, ...] = (Column("word", texts.WORD, width=260, stretch=True),)


def _root_chip(row: object) -> ChipValue:
    if getattr(row, "known", True):
        return ChipValue("positive", "check", str(texts.KEPT_WHOLE))
    return ChipValue("neutral", "x", str(texts.CUT))


DICTIONARY: tuple[Column, ...] = (
    Column("word", texts.ROOTS, width=130),
    Column("known", texts.HOW_CUT, "chip", value=_root_chip, width=120),
    Column("means", texts.MEANS, width=150, stretch=True),
)
