"""What an operator asks of a title that no title can be: each told in a sentence that names the words."""

from collections.abc import Callable, Iterable, Sequence

from storedesk.foundation.errors import UserError
from storedesk.titles import texts
from storedesk.titles.rules.checking import blocking
from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.lengths import title_length
from storedesk.titles.rules.scoring import Library

_MOST_NAMED = 6


def check_library(library: Library) -> None:
    """Raises UserError where no word of the library can be used and none is demanded."""
    wishes = library.wishes
    asked = wishes.first or wishes.must or wishes.last
    if not any(library.rows):
        if not asked:
            raise UserError(texts.EMPTY_LIBRARY)
    elif not any(keyword.value > 0 for keyword in library.keywords):
        raise UserError(texts.NO_VALUES)
    elif not asked:
        forbidden = [word for word in wishes.forbidden if folded(word)]
        at_fault = {
            word: None
            for row in library.rows
            for word in forbidden[:]
            if any(folded(word) in library.roots[root] for root in row)
        }
        left = any(
            row and not any(folded(word) in library.roots[root] for root in row for word in at_fault)
            for row in library.rows
        )
        if at_fault and not left:
            raise UserError(texts.ALL_FORBIDDEN.format(words=named(sorted(at_fault))))


def check_wishes(library: Library) -> None:
    """Raises UserError where a word must open and close a title, or is demanded and may not stand in it."""
    wishes = library.wishes
    asked = list(dict.fromkeys((*wishes.first, *wishes.must, *wishes.last)))
    ends = {folded(word) for word in wishes.last}
    both = [word for word in wishes.first if folded(word) in ends]
    if both:
        raise UserError(texts.FIRST_AND_LAST.format(words=named(both)))
    forbidden = {folded(word): word for word in sorted(wishes.forbidden) if folded(word)}
    same = [word for word in asked if folded(word) in forbidden]
    if same:
        raise UserError(texts.WANTED_AND_FORBIDDEN.format(words=named(same)))
    for word in asked:
        held = next((said for plain, said in forbidden.items() if plain in folded(word).replace(" ", "")), None)
        if held is not None:
            raise UserError(texts.WANTED_HOLDS_FORBIDDEN.format(word=word, forbidden=held))
    if wishes.rules is not None:
        for word in asked:
            refused = next(iter(blocking(word, wishes.rules)), None)
            if refused is not None:
                raise UserError(texts.WANTED_BLOCKED.format(word=word, reason=refused.sentence))


def check_wanted(
    library: Library, wanted: Sequence[str], rivals: Iterable[Sequence[str]], joined: Callable[[Sequence[str]], str]
) -> None:
    """Raises UserError where the words demanded exclude each other (`rivals`) or are too long together."""
    wishes, spelling = library.wishes, library.spelling
    for sides in rivals:
        if len(sides) > 1:
            raise UserError(texts.WANTED_CONFLICT.format(words=named([spelling[word] for word in sides])))
    said = [spelling[word] for word in wanted]
    needed = title_length(joined(said), wishes.unit)
    if needed > wishes.capacity:
        raise UserError(texts.DOES_NOT_FIT.format(words=named(said), needed=needed, capacity=wishes.capacity))


def check_changed(library: Library, fresh: Sequence[tuple[str, int]]) -> None:
    """Raises UserError where the words demanded add more bytes to the present title than may change."""
    most, needed = library.wishes.most_changed, sum(added for _, added in fresh)
    if most is not None and needed > most:
        said = [library.spelling[word] for word, _ in fresh]
        raise UserError(texts.TOO_MUCH_CHANGED.format(words=named(said), needed=needed, most=most))


def check_something_fits(library: Library, lengths: Sequence[int | None]) -> None:
    """Raises UserError where no word fits by itself; `lengths` of the words, None for those that cannot be had."""
    usable = [(length, place) for place, length in enumerate(lengths) if length is not None]
    if not usable:
        raise UserError(texts.EMPTY_LIBRARY)
    shortest, place = min(usable)
    if shortest > library.wishes.capacity:
        word = library.keywords[place].text
        raise UserError(texts.NOTHING_FITS.format(capacity=library.wishes.capacity, word=word))


def named(words: Sequence[str]) -> str:
    """Words for a sentence, the first six."""
    shown = "、".join(f"“{word}”" for word in words[:_MOST_NAMED])
    return f"{shown} …" if len(words) > _MOST_NAMED else shown
