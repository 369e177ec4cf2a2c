"""What best sellers' titles have in common, which of it we lack, and what changed since the last look."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from storedesk.titles.rules.lexicon import Lexicon
from storedesk.titles.rules.words import WordKind


@dataclass(frozen=True, slots=True)
class Winner:
    """A best seller: its title, place in the list (from 1; 0: by sales), sales, shop, price, item; None: not said."""

    title: str
    rank: int = 0
    sales: float | None = None
    shop: str = ""
    price: float | None = None
    item: str = ""


class GramKind(StrEnum):
    """A single word, neighbours in a row, or two words anywhere in the title."""

    WORD = "word"
    RUN = "run"
    PAIR = "pair"


@dataclass(frozen=True, slots=True)
class Gram:
    """A word, run or pair of the winners.

    `support` is the weighted share of the titles that have it (by rank, a shop at most a tenth of all weight), `titles`
    and `shops` how many plainly. `lift`: how much more, in logarithms, titles with it sell than the same shop's others,
    shrunk by n / (n + 8); None without sales. `closeness`: normalised mutual information of its roots, 1 for single
    words. `ours`: our title has it. A lift is a hint, never an effect.
    """

    kind: GramKind
    roots: tuple[str, ...]
    support: float
    titles: int
    shops: int
    lift: float | None
    closeness: float
    ours: bool
    examples: tuple[str, ...] = ()

    @property
    def score(self) -> float:
        """What the list is sorted by: support x closeness."""
        return self.support * max(self.closeness, 0.0)


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a class of words usually stands: mean place from 0 (front) to 1 (end), and in how many titles."""

    kind: WordKind
    place: float
    titles: int


@dataclass(frozen=True, slots=True)
class PriceBand:
    """Winners between two prices (`high` None: and above): how many, their sales, and the roots typical there."""

    low: float
    high: float | None
    titles: int
    sales: float | None
    roots: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lesson:
    """All that a list of winners teaches."""

    winners: tuple[Winner, ...]
    words: tuple[Gram, ...]
    runs: tuple[Gram, ...]
    pairs: tuple[Gram, ...]
    lacking: tuple[Gram, ...]
    """What most winners have and our title lacks, most supported first."""
    discovered: tuple[str, ...]
    """Words the lexicon did not know that hold together and stand freely."""
    bands: tuple[PriceBand, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """A winner whose title changed between two snapshots, and the roots that came and went."""

    before: Winner
    after: Winner
    came: tuple[str, ...]
    went: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SnapshotDiff:
    """What is new, gone and changed since the last snapshot, and the roots whose support moved most."""

    new: tuple[Winner, ...]
    gone: tuple[Winner, ...]
    changed: tuple[Changed, ...]
    rising: tuple[tuple[str, float], ...]
    falling: tuple[tuple[str, float], ...]


def learn(
    winners: Iterable[Winner], lexicon: Lexicon, our_title: str = "", brands: Iterable[str] = (), least_titles: int = 0
) -> Lesson:
    """What the winners' titles teach. Brands, bare numbers and filler words are left out.

    `least_titles` 0: a tenth of the titles, 2 to 8. Also kept out is what only one shop says, where shops are known.
    """
    raise NotImplementedError


def slot_order(winners: Iterable[Winner], lexicon: Lexicon, kinds: dict[str, WordKind]) -> tuple[Slot, ...]:
    """The order of the classes of words in the winners' titles, front first; `kinds` says the class of folded roots."""
    raise NotImplementedError


def compare_snapshots(before: Sequence[Winner], after: Sequence[Winner], lexicon: Lexicon) -> SnapshotDiff:
    """What changed from one snapshot to the next; winners are the same by their item, else by shop and likeness."""
    raise NotImplementedError
