"""How a platform's spreadsheet is declared: a Report with its Fields, matched by whole headings."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from storedesk.foundation.texts import Phrase


class Kind(Enum):
    """What a cell means, and so how it is read and in which unit the reader hands it over.

    TEXT and ID are cleaned text (an id never passes through a float). DAY is one day; PERIOD is a day or a range and
    gives two columns, `<name>` (first day) and `span` (number of days, 1 for a day); days are counted since 1970-01-01.
    MOMENT is a local shop time as whole seconds since 1970 UTC. COUNT is a whole number. MONEY is integer cents.
    RATE is parts per million. QUANTITY is thousandths. The _RANGE kinds accept one number or a range and give
    `<name>_low` and `<name>_high` in the unit of the plain kind.
    """

    TEXT = "text"
    ID = "id"
    DAY = "day"
    PERIOD = "period"
    MOMENT = "moment"
    COUNT = "count"
    MONEY = "money"
    RATE = "rate"
    QUANTITY = "quantity"
    COUNT_RANGE = "count_range"
    MONEY_RANGE = "money_range"
    RATE_RANGE = "rate_range"
    QUANTITY_RANGE = "quantity_range"


TEXT, ID, DAY, PERIOD, MOMENT = Kind.TEXT, Kind.ID, Kind.DAY, Kind.PERIOD, Kind.MOMENT
COUNT, MONEY, RATE, QUANTITY = Kind.COUNT, Kind.MONEY, Kind.RATE, Kind.QUANTITY
COUNT_RANGE, MONEY_RANGE, RATE_RANGE, QUANTITY_RANGE = (
    Kind.COUNT_RANGE,
    Kind.MONEY_RANGE,
    Kind.RATE_RANGE,
    Kind.QUANTITY_RANGE,
)

RANGES = frozenset({COUNT_RANGE, MONEY_RANGE, RATE_RANGE, QUANTITY_RANGE})
ADDITIVE = frozenset({COUNT, MONEY, QUANTITY})


@dataclass(frozen=True, slots=True)
class Field:
    """One column of a report: the ledger column it fills, what it means, and every heading it has been seen under.

    `headings` are compared whole after folding (NFKC, trimmed, inner space removed, case folded); never as substrings.
    Of several columns that match, the one whose heading stands first in `headings` is read. One heading may feed
    several fields of a report, each cutting its own piece out of a packed cell.
    `cents_headings` hold the same figure in 分. `end_headings` name the second cell of a period (Start Date, End Date).
    A `required` field must have a column (or, with `from_file_name`, a date in the file's name or in the lines above
    the header) and a value in each row. `missing` stands in for an empty cell. `words` maps spellings (folded) to one
    canonical word, before a figure is read ("无退款申请" is "0"). `cut` takes the piece that is meant out of a packed
    cell, before anything else is done with it; None is an empty cell. A field without a column of its own is put
    together from the fields named in `made_of`. `additive` figures are summed and compared with the file's own totals.
    """

    name: str
    kind: Kind
    headings: tuple[str, ...]
    cents_headings: tuple[str, ...] = ()
    end_headings: tuple[str, ...] = ()
    required: bool = False
    from_file_name: bool = False
    missing: int | str | None = None
    words: Mapping[str, str] = field(default_factory=dict)
    cut: Callable[[str], str | None] | None = None
    made_of: tuple[str, ...] = ()
    summed: bool | None = None

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns that the reader hands over for this field."""
        if self.kind is PERIOD:
            return (self.name, "span")
        if self.kind in RANGES:
            return (f"{self.name}_low", f"{self.name}_high")
        return (self.name,)

    @property
    def additive(self) -> bool:
        """Whether the column's sum means something and is checked against the file's own total."""
        return self.kind in ADDITIVE if self.summed is None else self.summed


class SameKey(Enum):
    """What two rows of one file with the same key mean: an error, one figure in two parts, or a later state."""

    REFUSE = "refuse"
    ADD = "add"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class Report:
    """One kind of spreadsheet: how it is recognised, what its columns mean, and which ledgers its rows go into.

    `grain` names the columns that make a row one thing. `into` names ledgers; the first is the main one, whose counts
    the preview shows. `fixed` gives columns the file does not have (the channel, for example). `forbidden` headings
    tell it apart from a cousin; `marks` are further headings of which at least one must be there.
    A higher `rank` wins over a lower one wherever two reports of one ledger disagree, whichever came first.
    Headings that are known and yet not read are no surprise in the preview: `derived` figures are computed again from
    what is kept, `personal` ones are left out on purpose, `ignored` ones have no use so far.
    """

    key: str
    name: Phrase
    platform: Phrase
    grain: tuple[str, ...]
    fields: tuple[Field, ...]
    into: tuple[str, ...]
    fixed: Mapping[str, str | int] = field(default_factory=dict)
    marks: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    same_key: SameKey = SameKey.REFUSE
    rank: int = 0
    wanted_sheet: str | None = None
    drop_rows: Callable[[Mapping[str, str]], bool] | None = None
    """Says of a row (folded heading -> text) that it belongs to another table's sum and is left out, not refused."""
    derived: tuple[str, ...] = ()
    personal: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column the reader hands over, in order: the fields', then the fixed ones."""
        names: list[str] = []
        for each in self.fields:
            names.extend(name for name in each.columns if name not in names)
        names.extend(name for name in self.fixed if name not in names)
        return tuple(names)
