"""What came into a title and what went out of it, piece by piece: titles that begin alike are told apart by it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from storedesk.titles.rules.editing import Edit
from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.scoring import Title

_PLUS, _MINUS = "+", "\N{MINUS SIGN}"


@dataclass(frozen=True, slots=True)
class Difference:
    """The pieces that one title has and another has not, and the other way round, each in their places."""

    came: tuple[str, ...]
    went: tuple[str, ...]

    def __str__(self) -> str:
        return "  ".join([*(f"{_PLUS}{text}" for text in self.came), *(f"{_MINUS}{text}" for text in self.went)])


def of_titles(before: Title, after: Title) -> Difference:
    """What is otherwise in a title than in the one before; nothing where only the order differs."""
    was, now = (_words(piece.text for piece in title.pieces) for title in (before, after))
    return Difference(_without(now, was), _without(was, now))


def of_edit(edit: Edit) -> Difference:
    """What an edit takes out and puts in; a piece that goes only to come back at its place does neither."""
    out = _words([edit.out.text] if edit.out is not None else [])
    return Difference(_without(edit.words_in, out), _without(out, edit.words_in))


def _words(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(text for text in texts if any(sign.isalnum() for sign in text))


def _without(these: Iterable[str], others: Iterable[str]) -> tuple[str, ...]:
    left = Counter(map(folded, others))
    kept = []
    for text in these:
        if left[folded(text)]:
            left[folded(text)] -= 1
        else:
            kept.append(text)
    return tuple(kept)
