"""The columns of the tables for writing a title: products, covered words, pieces, findings, alternatives."""

from decimal import Decimal

from storedesk.foundation import figures
from storedesk.foundation.desktop.columns import ChipValue, Column
from storedesk.foundation.texts import Phrase
from storedesk.keywords.rules.figures import Whole
from storedesk.titles.rules.checking import Finding, Severity
from storedesk.titles.rules.lengths import title_length
from storedesk.titles.rules.scoring import Match, Title
from storedesk.titles.rules.words import KIND_NAMES, PART_NAMES, Part, PartValue, WordKind
from storedesk.titles.tab import texts
from storedesk.titles.tab.listing import Listed
from storedesk.titles.tab.reading import Covered
from storedesk.titles.tab.rows import AlternativeRow

MATCH_SIGNS = {
    Match.TOGETHER: ("positive", "circle-check", texts.TOGETHER),
    Match.APART: ("warning", "columns-3", texts.APART),
    Match.MISSED: ("neutral", "circle", texts.MISSED),
}
"""Tone, icon and word of each way in which a title covers a word."""
_RATES = frozenset({Part.CLICK_RATE, Part.PAY_RATE})


def match_chip(match: Match) -> ChipValue:
    """How a title covers a word, as a chip."""
    tone, icon, word = MATCH_SIGNS[match]
    return ChipValue(tone, icon, str(word))


def _roots_note(row: Covered) -> str:
    return f"{row.word}\n{' + '.join(row.row.roots)}" if row.row is not None else row.word


def kind_name(kind: str) -> str:
    """The class of a word in words."""
    return str(KIND_NAMES[WordKind(kind)]) if kind in set(WordKind) else kind


def _popularity(row: Covered) -> Whole | None:
    market = row.row.market if row.row is not None else None
    return market.popularity if market is not None else None


def _room(row: Listed) -> str:
    return f"{row.product.length} / {row.product.most}"


def _since_note(row: Listed) -> str:
    day = row.product.since
    return f"{texts.SINCE}: {figures.day(day)}" if day is not None else ""


PRODUCTS: tuple[Column, ...] = (
    Column(
        "name",
        texts.PRODUCT,
        value=lambda row: row.product.name,
        width=72,
        stretch=True,
        note=lambda row: f"{row.product.name}\n{row.product.title}",
    ),
    Column("state", texts.STATE, "chip", value=lambda row: row.chip, width=108, note=_since_note),
    Column("sales", texts.SALES_30, "money", value=lambda row: row.product.sales, width=76, places=0),
    Column("visitors", texts.VISITORS_30, "int", value=lambda row: row.product.visitors, width=92, hidden=True),
    Column("length", texts.LENGTH, value=_room, width=72, align="right", hidden=True),
    Column("family", texts.LIBRARY, value=lambda row: row.product.family, width=110, hidden=True),
    Column("words", texts.WORDS, "int", value=lambda row: row.product.words, width=64, hidden=True),
    Column("since", texts.SINCE, "date", value=lambda row: row.product.since, width=98, hidden=True),
    Column("title", texts.PRESENT_TITLE, value=lambda row: row.product.title, width=260, hidden=True),
    Column("code", texts.ITEM_ID, value=lambda row: row.product.code, width=120, hidden=True),
)

COVERED: tuple[Column, ...] = (
    Column("match", texts.COVERED, "chip", value=lambda row: match_chip(row.match), width=108),
    Column("word", texts.WORD, width=76, stretch=True, note=_roots_note),
    Column("value", texts.VALUE, "number", width=72, places=0, tooltip=texts.VALUE_TIP),
    Column("popularity", texts.POPULARITY, "ints", value=_popularity, width=128, tooltip=texts.POPULARITY_TIP),
    Column("length", texts.BYTES, "int", value=lambda row: title_length(row.word), width=60),
    Column(
        "per_unit",
        texts.PER_BYTE,
        "number",
        value=lambda row: row.row.per_unit if row.row else None,
        width=88,
        places=1,
        hidden=True,
    ),
    Column("kind", texts.KIND, value=lambda row: kind_name(row.row.kind) if row.row else None, width=76, hidden=True),
)

PIECES: tuple[Column, ...] = (
    Column("text", texts.PIECE, width=64, tone=lambda row: "warning" if row.worst else ""),
    Column("length", texts.BYTES, "int", width=52, hidden=True),
    Column("value", texts.VALUE, "number", width=55, places=0),
    Column("per_unit", texts.PER_BYTE, "number", width=80, places=1, tone=lambda row: "warning" if row.worst else ""),
    Column("instead", texts.INSTEAD, width=92, stretch=True, note=lambda row: row.instead, tooltip=texts.INSTEAD_TIP),
)


def part_figure(row: PartValue) -> str | None:
    """The figure behind a part of a value: rates as per cent, the others as counts."""
    if row.figure is None:
        return None
    return figures.rate(row.figure) if row.part in _RATES else figures.count(Decimal(str(round(row.figure))))


def _part_note(row: PartValue) -> str:
    return str(texts.ASSUMED) if row.assumed else ""


PARTS: tuple[Column, ...] = (
    Column("part", texts.PART, value=lambda row: str(PART_NAMES[row.part]), width=92, stretch=True),
    Column("figure", texts.FIGURE, value=part_figure, width=88, align="right", note=_part_note),
    Column("strength", texts.STRENGTH, "number", width=64, places=4, note=_part_note),
    Column("weight", texts.WEIGHT, "number", width=60, places=2),
    Column("factor", texts.FACTOR, "number", width=64, places=4),
)


def severity_chip(finding: Finding) -> ChipValue:
    """How grave a finding is."""
    if finding.severity is Severity.BLOCK:
        return ChipValue("negative", "circle-x", str(texts.BLOCK))
    if finding.severity is Severity.INFO:
        return ChipValue("info", "info", str(texts.HINT))
    return ChipValue("warning", "triangle-alert", str(texts.WARN))


FINDINGS: tuple[Column, ...] = (
    Column("severity", texts.SEVERITY, "chip", value=severity_chip, width=96),
    Column("sentence", texts.FINDING, value=lambda row: str(row.sentence), width=160, stretch=True),
    Column("law", texts.LAW, width=120, hidden=True),
    Column("suggestion", texts.SUGGESTION, width=140, hidden=True),
    Column("source", texts.FOUND_SOURCE, width=140, hidden=True),
)


def _words(words: Phrase, title: Title, which: str) -> str:
    said = "、".join(keyword.text for keyword in getattr(title, which)[:12])
    return f"{words}: {said}" if said else ""


def _matched_note(row: AlternativeRow) -> str:
    """Which words a title holds together, in pieces, and which of the present title it loses."""
    kinds = ((texts.TOGETHER, "together"), (texts.APART, "apart"), (texts.LOST, "lost"))
    return "\n".join(said for name, which in kinds if (said := _words(name, row.title, which)))


ALTERNATIVES: tuple[Column, ...] = (
    Column(
        "said",
        texts.AGAINST_FIRST,
        width=96,
        stretch=True,
        note=lambda row: row.title.text,
        tooltip=texts.AGAINST_FIRST_TIP,
    ),
    Column("value", texts.VALUE, "number", value=lambda row: row.title.value, width=55, places=0),
    Column("left", texts.LEFT, "int", value=lambda row: row.title.left, width=50),
    Column(
        "matched",
        texts.HELD,
        width=84,
        align="right",
        tone=lambda row: "negative" if row.title.lost else "",
        tooltip=texts.HELD_TIP,
        note=_matched_note,
    ),
    Column("number", texts.PLACE, "int", width=50, hidden=True),
    Column("together", texts.TOGETHER, "int", value=lambda row: len(row.title.together), width=50, hidden=True),
    Column("apart", texts.APART, "int", value=lambda row: len(row.title.apart), width=50, hidden=True),
    Column("lost", texts.LOST, "int", value=lambda row: len(row.title.lost), width=50, hidden=True),
    Column("text", texts.TITLE, value=lambda row: row.title.text, width=260, hidden=True),
)

EDITS: tuple[Column, ...] = (
    Column("went", texts.WENT_OUT, width=72, note=lambda row: row.edit.text),
    Column("came", texts.CAME_IN, width=96, stretch=True, note=lambda row: row.edit.text),
    Column(
        "gain",
        texts.GAIN,
        "number",
        value=lambda row: row.edit.gain,
        width=60,
        places=0,
        tone=lambda row: "positive",
        tooltip=texts.GAIN_TIP,
    ),
    Column("left", texts.LEFT, "int", width=55),
    Column("text", texts.TITLE, value=lambda row: row.edit.text, width=260, hidden=True),
)
