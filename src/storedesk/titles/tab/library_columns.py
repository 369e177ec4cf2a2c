"""The columns of the library page: words, their dated snapshots, pasted words and roots."""

from collections.abc import Callable, Mapping
from typing import Any

from storedesk.foundation import figures
from storedesk.foundation.desktop.columns import ChipValue, Column
from storedesk.foundation.texts import Phrase
from storedesk.keywords import report_names
from storedesk.keywords.rules.sources import SOURCE_NAMES, Source
from storedesk.titles.library import WordRow
from storedesk.titles.rules.scoring import Match
from storedesk.titles.rules.word_status import STATUS_NAMES, WordStatus
from storedesk.titles.rules.words import Fit
from storedesk.titles.tab import texts
from storedesk.titles.tab.chip_widths import fitted
from storedesk.titles.tab.columns import kind_name, match_chip

_MARKET_SOURCES: Mapping[str, Phrase] = {
    "search_rank": report_names.SEARCH_RANK,
    "related": report_names.RELATED_WORDS,
    "cube": report_names.CUBE_WORDS,
    "word_chooser": report_names.WORD_CHOOSER,
}
"""The reports that say figures of the market's words."""


def source_name(source: str) -> str:
    """Where a word or snapshot comes from, in words."""
    if source in _MARKET_SOURCES:
        return str(_MARKET_SOURCES[source])
    return str(SOURCE_NAMES[Source(source)]) if source in set(Source) else source


def wish_chip(row: WordRow) -> ChipValue:
    """What is asked of a word: required, forbidden, never split, or nothing."""
    if row.forbidden:
        return ChipValue("negative", "ban", str(texts.FORBIDDEN))
    if row.required:
        return ChipValue("positive", "lock-keyhole", str(texts.REQUIRED))
    if row.whole:
        return ChipValue("info", "package", str(texts.WHOLE_SHORT))
    return ChipValue("neutral", "circle", str(texts.FREE))


def _market(name: str) -> Callable[[Any], Any]:
    """The market's figure of that name; None where the market says nothing of the word."""
    return lambda row: getattr(row.market, name) if row.market is not None else None


def _mall_tone(row: WordRow) -> str:
    return "negative" if row.market is not None and row.market.mall_heavy else ""


def _mall_note(row: WordRow) -> str:
    return str(texts.MALL_HEAVY) if _mall_tone(row) else ""


_STATUS_SIGNS = {
    WordStatus.BANNED: ("negative", "ban"),
    WordStatus.BAD: ("warning", "trending-down"),
    WordStatus.GOOD: ("positive", "trending-up"),
    WordStatus.IN_TITLE: ("info", "check"),
    WordStatus.CANDIDATE: ("neutral", "circle"),
}


def status_chip(status: WordStatus) -> ChipValue:
    """How far a word has come."""
    return ChipValue(*_STATUS_SIGNS[status], str(STATUS_NAMES[status]))


def status_note(row: WordRow) -> str:
    """By what a word was tried."""
    trial = row.standing.trial
    if not trial.visitors:
        return str(texts.NOT_TRIED)
    said = texts.TRIED.format(
        visitors=figures.count(trial.visitors),
        buyers=figures.count(trial.buyers),
        usual=figures.rate(row.standing.usual, places=1),
    )
    return str(said)


_FITS: Mapping[Fit, Phrase] = {
    Fit.BY_HAND: texts.BY_HAND,
    Fit.CHOSEN: texts.FIT_CHOSEN,
    Fit.HOLDS_MAIN: texts.FIT_HOLDS_MAIN,
    Fit.SAME_THING: texts.FIT_SAME_THING,
    Fit.COMPANY: texts.FIT_COMPANY,
}
"""What a relevance comes from."""


def fit_note(row: WordRow) -> str:
    """Where the relevance of a word comes from, in words."""
    return str(_FITS[row.fit])


WORDS: tuple[Column, ...] = (
    Column("word", texts.WORD, width=84, stretch=True, note=lambda row: " + ".join(row.roots)),
    Column("value", texts.VALUE, "number", width=58, places=0, tooltip=texts.VALUE_TIP),
    Column(
        "popularity", texts.POPULARITY, "ints", value=_market("popularity"), width=120, tooltip=texts.POPULARITY_TIP
    ),
    Column(
        "relevance",
        texts.RELEVANCE,
        "number",
        width=66,
        tone=lambda row: "" if row.relevance_set else "muted",
        note=fit_note,
    ),
    Column("match", texts.COVERED, "chip", value=lambda row: match_chip(row.match), width=104),
    Column(
        "status", texts.STATUS, "chip", value=lambda row: status_chip(row.standing.status), width=80, note=status_note
    ),
    Column("kind", texts.KIND, value=lambda row: kind_name(row.kind), width=84),
    Column("wish", texts.DEMAND, "chip", value=wish_chip, width=92),
    Column("length", texts.BYTES, "int", width=60),
    Column("per_unit", texts.PER_BYTE, "number", width=88, places=1, hidden=True),
    Column("visitors", texts.LED_VISITORS, "int", value=lambda row: row.led.visitors, width=100),
    Column("buyers", texts.LED_BUYERS, "int", value=lambda row: row.led.buyers, width=100),
    Column(
        "click_rate",
        texts.CLICK_RATE,
        "rates",
        value=_market("click_rate"),
        width=112,
        hidden=True,
    ),
    Column(
        "pay_rate",
        texts.PAY_RATE,
        "rates",
        value=_market("pay_rate"),
        width=112,
        hidden=True,
    ),
    Column("online", texts.ONLINE_ITEMS, "int", value=_market("online_items"), width=96, hidden=True),
    Column(
        "demand_supply",
        texts.DEMAND_SUPPLY,
        "number",
        value=_market("demand_supply"),
        width=92,
        tooltip=texts.DEMAND_SUPPLY_TIP,
        hidden=True,
    ),
    Column(
        "per_item",
        texts.SEARCHES_PER_ITEM,
        "number",
        value=_market("searches_per_item"),
        width=104,
        tooltip=texts.SEARCHES_PER_ITEM_TIP,
        hidden=True,
    ),
    Column(
        "opportunity",
        texts.OPPORTUNITY,
        "number",
        value=_market("opportunity"),
        width=92,
        places=3,
        tooltip=texts.OPPORTUNITY_TIP,
        hidden=True,
    ),
    Column(
        "mall_share",
        texts.MALL_SHARE,
        "rate",
        value=_market("mall_share"),
        width=104,
        tone=_mall_tone,
        note=_mall_note,
        hidden=True,
    ),
    Column(
        "price",
        texts.REFERENCE_PRICE,
        "money",
        value=_market("reference_price"),
        width=84,
        hidden=True,
    ),
    Column("source", texts.SOURCE, value=lambda row: source_name(row.source), width=104),
    Column("added", texts.ADDED, "date", width=98, hidden=True),
    Column("note", texts.NOTE, width=140, hidden=True),
)


def words() -> tuple[Column, ...]:
    """The columns of the words, their chips as wide as they are in the language in use."""
    return fitted(fitted(WORDS, "match", map(match_chip, Match)), "status", map(status_chip, WordStatus))


SNAPSHOTS: tuple[Column, ...] = (
    Column("day", texts.DAY, "date", width=98),
    Column("popularity", texts.POPULARITY, "ints", width=136),
    Column("source", texts.SOURCE, value=lambda row: source_name(row.source), width=84, stretch=True),
    Column("click_rate", texts.CLICK_RATE, "rates", width=128),
    Column("pay_rate", texts.PAY_RATE, "rates", width=128),
    Column("buyers", texts.BUYERS, "ints", width=104),
    Column("online_items", texts.ONLINE_ITEMS, "int", width=92),
    Column("mall_share", texts.MALL_SHARE, "rate", width=100),
)

PASTED: tuple[Column, ...] = (
    Column("word", texts.WORD, width=180, stretch=True),
    Column("popularity", texts.POPULARITY, "ints", width=120),
    Column("click_rate", texts.CLICK_RATE, "rates", width=132),
    Column("pay_rate", texts.PAY_RATE, "rates", width=112),
    Column("online_items", texts.ONLINE_ITEMS, "int", width=100),
)

CANDIDATES: tuple[Column, ...] = (
    Column("word", texts.WORD, width=150, stretch=True),
    Column(
        "popularity", texts.POPULARITY, "ints", value=_market("popularity"), width=116, tooltip=texts.POPULARITY_TIP
    ),
    Column("click_rate", texts.CLICK_RATE, "rates", value=_market("click_rate"), width=132),
    Column("pay_rate", texts.PAY_RATE, "rates", value=_market("pay_rate"), width=120),
    Column("online_items", texts.ONLINE_ITEMS, "int", value=_market("online_items"), width=100),
    Column("visitors", texts.LED_VISITORS, "int", value=lambda row: row.led.visitors, width=92),
    Column("buyers", texts.LED_BUYERS, "int", value=lambda row: row.led.buyers, width=92),
)


def _root_chip(row: object) -> ChipValue:
    if getattr(row, "known", True):
        return ChipValue("positive", "check", str(texts.KEPT_WHOLE))
    return ChipValue("neutral", "x", str(texts.CUT))


DICTIONARY: tuple[Column, ...] = (
    Column("word", texts.ROOTS, width=130),
    Column("known", texts.HOW_CUT, "chip", value=_root_chip, width=120),
    Column("means", texts.MEANS, width=150, stretch=True),
)
