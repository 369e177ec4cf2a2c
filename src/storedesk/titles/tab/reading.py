"""What the tab reads of a title being written: its worth, its findings, and the words beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from storedesk.titles.library import Desk, WordRow
from storedesk.titles.rules.checking import Finding, LawWord, Severity, Topic, check_title, gravest_first
from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.scoring import Match, Piece, Title, roots_in, score_title
from storedesk.titles.rules.wishes_broken import broken_wishes, spent_twice
from storedesk.titles.rules.words import Formula

WORST = 3
"""So many pieces are underlined."""


@dataclass(frozen=True, slots=True)
class Watched:
    """What a title is checked for besides its length: the shipped words and the operator's own."""

    law_words: tuple[LawWord, ...] = ()
    other_brands: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Grounds:
    """What composing needs besides the desk: watched words, formulas, and the platforms by key and name."""

    watched: Watched
    formulas: tuple[Formula, ...]
    platforms: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Covered:
    """A word of the library and how the title being written covers it."""

    word: str
    value: float
    match: Match
    row: WordRow | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that is shown of a title as it is typed."""

    title: Title
    present: Title | None
    findings: tuple[Finding, ...]
    words: tuple[Covered, ...] = field(repr=False)
    worst: frozenset[int] = frozenset()

    @property
    def worst_pieces(self) -> list[Piece]:
        """The pieces whose bytes bring least, in their places."""
        return [piece for number, piece in enumerate(self.title.pieces) if number in self.worst]

    @property
    def blocked(self) -> bool:
        """Whether the platform or the law refuses the title as it stands."""
        return bool(self.refusals)

    @property
    def refusals(self) -> tuple[Finding, ...]:
        """What refuses the title as it stands."""
        return _refusals(self.findings)


def read_title(
    text: str,
    desk: Desk,
    rows: Mapping[str, WordRow],
    watched: Watched,
    present: Title | None,
    before: Reading | None = None,
) -> Reading:
    """A title against a product's library and the rules; quick enough for every key pressed.

    `before` is what was read of this desk last: the words that are covered as they were then are taken from it.
    """
    title = score_title(text, desk.library)
    if before is not None and len(before.words) == len(title.matches):
        words = _followed(before, title)
    else:
        words = tuple(
            Covered(keyword.text, keyword.value, match, rows.get(keyword.text))
            for keyword, match in zip(title.keywords, title.matches, strict=True)
        )
    return Reading(title, present, findings(text, desk, watched, title), words, worst_of(title.pieces))


def _followed(before: Reading, title: Title) -> tuple[Covered, ...]:
    """The words as they were, those of another match exchanged."""
    words = list(before.words)
    for number, (was, match) in enumerate(zip(before.title.matches, title.matches, strict=True)):
        if was is not match:
            old = words[number]
            words[number] = Covered(old.word, old.value, match, old.row)
    return tuple(words)


def findings(text: str, desk: Desk, watched: Watched, title: Title | None = None) -> tuple[Finding, ...]:
    """What rules and wishes say of a title, and where it spends bytes twice; an empty one breaks none yet.

    `title` is the text scored already.
    """
    if not text.strip():
        return ()
    scored = title or score_title(text, desk.library)
    pieces = (piece.text for piece in scored.pieces if any(map(str.isalpha, piece.text)))
    found = check_title(
        text,
        desk.head.limit,
        watched.law_words,
        watched.other_brands,
        watched.forbidden,
        (*roots_in(text, desk.library), *pieces),
        desk.head.category,
        desk.groups,
    )
    wishes = broken_wishes(scored, desk.library, (*watched.forbidden, *watched.other_brands))
    said = {folded(each.said) for each in found if each.topic is Topic.REPEAT}
    hints = (each for each in spent_twice(scored, desk.library) if folded(each.said) not in said)
    return gravest_first((*found, *wishes, *hints))


def refused(text: str, desk: Desk) -> tuple[Finding, ...]:
    """What law and platform refuse in a title that is to go live."""
    rules = desk.wishes.rules
    law_words = rules.law_words if rules is not None else ()
    return _refusals(check_title(text, desk.head.limit, law_words, category=desk.head.category))


def _refusals(found: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple(finding for finding in found if finding.severity is Severity.BLOCK)


def worst_of(pieces: Sequence[Piece]) -> frozenset[int]:
    """The numbers of the pieces that bring least per byte; none while there are hardly any to choose from.

    Where more of them bring nothing than would be underlined, the library knows too few words to say which is worst.
    """
    if len(pieces) <= WORST or sum(piece.value <= 0 for piece in pieces) > WORST:
        return frozenset()
    ranked = sorted(range(len(pieces)), key=lambda number: pieces[number].per_unit)
    return frozenset(ranked[:WORST])
