"""The change journal: what kinds of change it knows, and a line of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from storedesk.foundation.texts import Phrase
from storedesk.products import texts


class Kind(StrEnum):
    """What was changed, or what happened."""

    PRICE = "price"
    TITLE = "title"
    PICTURE = "picture"
    EVENT = "event"
    STOCK_OUT = "stock_out"
    NOTE = "note"


KIND_NAMES: dict[Kind, Phrase] = {
    Kind.PRICE: texts.KIND_PRICE,
    Kind.TITLE: texts.KIND_TITLE,
    Kind.PICTURE: texts.KIND_PICTURE,
    Kind.EVENT: texts.KIND_EVENT,
    Kind.STOCK_OUT: texts.KIND_STOCK_OUT,
    Kind.NOTE: texts.KIND_NOTE,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the journal: of one product, or of the whole shop where product_id is None.

    `id` is 0 while the line is not kept yet. `before` and `after` are what a price or a title was and became.
    """

    day: date
    kind: Kind
    text: str = ""
    product_id: int | None = None
    product_name: str = ""
    before: str | None = None
    after: str | None = None
    id: int = 0

    @property
    def phrase(self) -> Phrase | str:
        """The line in short: its text, else what it was and became, else the name of its kind."""
        if self.text:
            return self.text
        if self.before is not None or self.after is not None:
            return texts.FROM_TO.format(before=self.before or "–", after=self.after or "–")
        return KIND_NAMES[self.kind]

    @property
    def said(self) -> str:
        """The line in short, in the language in use."""
        return str(self.phrase)


@dataclass(frozen=True, slots=True)
class Said:
    """What one import said of a product: on which day, in which report, its title and list price (None: nothing)."""

    day: date
    report: str
    title: str | None
    price: Decimal | None


def changes_seen(said: Iterable[Said], known: Iterable[Entry] = ()) -> tuple[Entry, ...]:
    """The changes of title and price between one import of a report and the next of the same report, oldest first.

    `said` are in the order of their imports. Reports are held against themselves alone, because some cut titles short;
    a change that several saw is told once, on the first day, and not at all where the journal (`known`) has it already.
    """
    told = {(entry.kind, entry.after) for entry in known}
    last: dict[tuple[str, Kind], str] = {}
    seen: dict[tuple[Kind, str, str], date] = {}
    for each in said:
        for kind, value in ((Kind.TITLE, each.title), (Kind.PRICE, _price(each.price))):
            if value is None:
                continue
            before = last.get((each.report, kind), value)
            last[each.report, kind] = value
            if before != value and (kind, value) not in told:
                change = (kind, before, value)
                seen[change] = min(each.day, seen.get(change, each.day))
    entries = [Entry(day, kind, before=before, after=after) for (kind, before, after), day in seen.items()]
    return tuple(sorted(entries, key=lambda entry: (entry.day, entry.kind)))


def _price(price: Decimal | None) -> str | None:
    return None if price is None else f"¥{price:,.2f}"
