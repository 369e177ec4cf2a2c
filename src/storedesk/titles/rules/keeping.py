"""The best title near the present one: at most so many bytes of it change, and what stays keeps its order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from storedesk.foundation.progress import Progress
from storedesk.titles.rules.changes import changed_bytes
from storedesk.titles.rules.checking import doubtful
from storedesk.titles.rules.choosing import Sides, choose
from storedesk.titles.rules.composing import Composed, closed, compose
from storedesk.titles.rules.effort import Effort
from storedesk.titles.rules.folding import folded, stands_in
from storedesk.titles.rules.lengths import title_length
from storedesk.titles.rules.order_words import Bigrams
from storedesk.titles.rules.planning import Plan, plans
from storedesk.titles.rules.scoring import Library, prepare, score_title, title_value
from storedesk.titles.rules.words import Keyword

_TRIES = 8


@dataclass(frozen=True, slots=True)
class Near:
    """A title near the present one, and the pieces it was made of that the wishes do not demand."""

    text: str
    pieces: frozenset[str]


def tokens_of(library: Library) -> tuple[str, ...]:
    """The pieces of the present title, folded, in their order, each once."""
    pieces = score_title(library.wishes.present, library).pieces
    return tuple(dict.fromkeys(filter(None, (folded(piece.text) for piece in pieces))))


def fillers(library: Library, text: str) -> tuple[str, ...]:
    """The pieces of the present title that can fill free bytes of another: words that the wishes and rules allow.

    One character says nothing by itself, a word that shares a root with the title would say it twice, and roots of the
    library were there for the solver to take.
    """
    wishes, plain = library.wishes, folded(text)
    forbidden = [word for word in map(folded, wishes.forbidden) if word]
    held, known = [root for root in library.roots if stands_in(root, plain)], frozenset(library.roots)
    return tuple(
        token
        for token in tokens_of(library)
        if len(token) > 1
        and token not in known
        and token.replace(" ", "").isalnum()
        and not stands_in(token, plain)
        and not any(root in token for root in held)
        and not any(word in token for word in forbidden)
        and (wishes.rules is None or not doubtful(token, wishes.rules))
    )


def with_tokens(library: Library, tokens: Sequence[str], most_changed: int | None) -> Library:
    """The library with the pieces of the present title among its roots; they bring nothing by themselves."""
    known = frozenset(library.roots)
    more = [Keyword(token, 0.0, (token,)) for token in tokens if token not in known]
    wishes = replace(library.wishes, most_changed=most_changed)
    return prepare([*library.keywords, *more], wishes, library.lexicon)


def near_present(
    library: Library, sides: Sides, effort: Effort, progress: Progress, bigrams: Bigrams | None
) -> Near | None:
    """The best title found of which at most `most_changed` bytes differ; None where none keeps to the wishes.

    Words come for as many bytes as may change, and of the present title goes what they need; where more would change,
    fewer may come. Then single pieces may move, as far as bytes are left. Raises UserError like planning.plan.
    """
    wishes = library.wishes
    most, tokens = wishes.most_changed or 0, tokens_of(library)
    best, value = (None, -1.0) if sides(plans(library)[0]) else _as_it_is(library)
    before = value
    for fresh in _steps(most):
        wide = with_tokens(library, tokens, fresh)
        for made in plans(wide):
            found = _composed(made, tokens, sides, effort, progress, bigrams)
            if found is None or changed_bytes(wishes.present, found.text, wishes.unit) > most:
                continue
            worth = title_value(found.text, library)
            if best is None or worth > value + 1e-9:
                best, value = Near(found.text, _free(made, found)), worth
            best, value = _moved(made, found, tokens, most, best, value, effort, bigrams)
        if value > before or effort.over():
            break
    return best


def _as_it_is(library: Library) -> tuple[Near | None, float]:
    """The present title, where it keeps to the wishes itself."""
    wishes, plain = library.wishes, folded(library.wishes.present)
    first, last = "".join(map(folded, wishes.first)), "".join(map(folded, wishes.last))
    kept = plain.startswith(first) and plain.endswith(last) and all(folded(word) in plain for word in wishes.must)
    refused = any(folded(word) and folded(word) in plain for word in wishes.forbidden)
    if not kept or refused or title_length(wishes.present, wishes.unit) > wishes.capacity:
        return None, -1.0
    return Near(wishes.present, frozenset(tokens_of(library))), title_value(wishes.present, library)


def _steps(most: int) -> Iterator[int]:
    """How many bytes may come: first as many as may change, then fewer."""
    yield most
    for step in range(1, _TRIES):
        if most - step > 0:
            yield most - step
    if most:
        yield 0


def _composed(
    made: Plan,
    tokens: Sequence[str],
    sides: Sides,
    effort: Effort,
    progress: Progress,
    bigrams: Bigrams | None,
) -> Composed | None:
    values = [keyword.value for keyword in made.library.keywords]
    chosen = choose(made, values, sides, effort, progress)
    return compose(made, chosen.roots, sides(made), effort, bigrams, tokens, tokens)


def _moved(
    made: Plan,
    found: Composed,
    tokens: Sequence[str],
    most: int,
    best: Near,
    value: float,
    effort: Effort,
    bigrams: Bigrams | None,
) -> tuple[Near, float]:
    """The title with pieces moved where that is worth its bytes, one after the other."""
    library, wishes = made.library, made.library.wishes
    chain = list(tokens)
    improved = True
    while improved and not effort.over():
        improved = False
        for token in chain:
            rest = [each for each in chain if each != token]
            text = compose(made, closed(made, found.pieces), (), effort, bigrams, (), rest)
            if text is None or changed_bytes(wishes.present, text.text, wishes.unit) > most:
                continue
            worth = title_value(text.text, library)
            if worth > value + 1e-9:
                best, value, chain, improved = Near(text.text, _free(made, text)), worth, rest, True
                break
    return best, value


def _free(made: Plan, found: Composed) -> frozenset[str]:
    return frozenset(made.pieces[piece] for piece in found.pieces - made.demanded)
