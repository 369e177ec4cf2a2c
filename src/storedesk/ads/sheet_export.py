"""The change sheet as rows of text, in the order in which the back office asks: for a workbook or word by word."""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from storedesk.ads import room_texts as texts
from storedesk.ads.records_changes import Line
from storedesk.ads.rules.changes import STEP_NAMES, Part
from storedesk.foundation.texts import Phrase

PART_NAMES: dict[Part, Phrase] = {
    Part.PRESENCE: texts.PART_PRESENCE,
    Part.STATUS: texts.PART_STATUS,
    Part.MATCH: texts.PART_MATCH,
    Part.BID: texts.PART_BID,
}
HEADINGS: tuple[Phrase, ...] = (
    texts.SHEET_PLAN,
    texts.SHEET_UNIT,
    texts.SHEET_PRODUCT,
    texts.SHEET_WORD,
    texts.SHEET_PART,
    texts.SHEET_OLD,
    texts.SHEET_NEW,
    texts.SHEET_WHY,
    texts.SHEET_STEP,
)

Cell = str | Decimal


def rows(lines: Sequence[Line]) -> list[tuple[Cell, ...]]:
    """A row for each line under HEADINGS, in the order the lines have; bids as numbers."""
    return [
        (
            line.campaign,
            line.adgroup,
            line.product,
            line.word,
            str(PART_NAMES[line.proposed.change.part]),
            value_said(line.proposed.change.part, line.proposed.change.old),
            value_said(line.proposed.change.part, line.proposed.change.new),
            str(line.proposed.why),
            str(STEP_NAMES[line.step]),
        )
        for line in lines
    ]


def value_said(part: Part, value: str) -> Cell:
    """A value as the back office has it: a bid is a number, presence is added or removed."""
    if part is Part.PRESENCE:
        return str(texts.VALUE_THERE if value else texts.VALUE_AWAY)
    if part is Part.BID:
        try:
            return Decimal(value)
        except InvalidOperation:
            return value
    return value
