"""The columns of the change sheet, of its workbook, and of the journal."""

from storedesk.ads.records_changes import Line
from storedesk.ads.records_journal import Told
from storedesk.ads.tab import texts
from storedesk.ads.tab.chips import step_chip
from storedesk.ads.tab.journal_words import SOURCE_NAMES, part_said, told_in_short, value_said
from storedesk.foundation.desktop.columns import Column


def _old(line: Line) -> str:
    return value_said(line.proposed.change.part.value, line.proposed.change.old)


def _new(line: Line) -> str:
    return value_said(line.proposed.change.part.value, line.proposed.change.new)


def _what(line: Line) -> str:
    return part_said(line.proposed.change.part.value)


SHEET: tuple[Column, ...] = (
    Column("campaign", texts.PLAN, width=136),
    Column("adgroup", texts.UNIT, width=112, hidden=True),
    Column("word", texts.WORD, width=144),
    Column("what", texts.WHAT, value=_what, width=96),
    Column("old", texts.OLD, value=_old, width=72, align="right"),
    Column("new", texts.NEW, value=_new, width=80, align="right"),
    Column("why", texts.REASON, value=lambda line: line.proposed.why, width=200, stretch=True),
    Column("step", texts.STEP, "chip", value=lambda line: step_chip(line.step), width=136),
    Column("seen", texts.SEEN, value=lambda line: line.seen or None, width=88, align="right"),
    Column("proposed_on", texts.PROPOSED_ON, "date", width=104, hidden=True),
    Column("done_on", texts.DONE_ON, "date", width=104),
    Column("checked_on", texts.CHECKED_ON, "date", width=104, hidden=True),
    Column("product", texts.PRODUCT, width=120, hidden=True),
)

JOURNAL: tuple[Column, ...] = (
    Column("day", texts.DAY, "date", value=lambda told: told.entry.day, width=104),
    Column("word", texts.WORD, value=lambda told: told.entry.word, width=160),
    Column("change", texts.CHANGE, value=lambda told: told_in_short(told.entry), width=200),
    Column("source", texts.KNOWN_FROM, value=lambda told: str(SOURCE_NAMES[told.entry.source]), width=128),
    Column("campaign", texts.PLAN, width=144),
    Column("why", texts.REASON, value=lambda told: told.entry.text, width=200, stretch=True),
    Column("product", texts.PRODUCT, width=144, hidden=True),
)


def told_key(told: Told) -> int:
    """Which line of the journal it is."""
    return told.id
