"""The change journal: what kinds of change it knows, and a line of it."""

from dataclasses import dataclass
from datetime import date
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
    def said(self) -> str:
        """The line in short: its text, else what it was and became, else the name of its kind."""
        if self.text:
            return self.text
        if self.before is not None or self.after is not None:
            return str(texts.FROM_TO.format(before=self.before or "–", after=self.after or "–"))
        return str(KIND_NAMES[self.kind])
