"""Changes and lines of the journal in short words."""

from storedesk.ads.records_journal import Entry, Source
from storedesk.ads.rules.changes import PRESENT, Part
from storedesk.ads.sheet_export import PART_NAMES
from storedesk.ads.tab import texts
from storedesk.foundation.texts import Phrase

SOURCE_NAMES: dict[Source, Phrase] = {
    Source.SHEET: texts.KNOWN_SHEET,
    Source.IMPORT: texts.KNOWN_IMPORT,
    Source.HAND: texts.KNOWN_HAND,
}


def value_said(part: str, value: str) -> str:
    """What was or shall be: a bid as money, a word's presence in words."""
    if part == Part.PRESENCE.value:
        return str(texts.IS_IN if value == PRESENT else texts.IS_OUT)
    if part == Part.BID.value:
        return f"¥{value}" if value else "–"
    return value or "–"


def part_said(kind: str) -> str:
    """What of a word is changed."""
    return str(PART_NAMES[Part(kind)]) if kind in list(Part) else kind


def told_in_short(entry: Entry) -> str:
    """A line of the journal in short."""
    return _in_short(entry.kind, entry.before, entry.after) if entry.before or entry.after else entry.text or entry.kind


def _in_short(part: str, old: str, new: str) -> str:
    if part == Part.PRESENCE.value:
        return str(texts.WORD_ADDED if new == PRESENT else texts.WORD_REMOVED)
    said = texts.FROM_TO.format(part=part_said(part), old=value_said(part, old), new=value_said(part, new))
    return str(said)
