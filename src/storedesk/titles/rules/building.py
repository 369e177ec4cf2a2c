"""The best title for a library: which words, in which order, and whether anything could be better."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import SILENT, Progress
from storedesk.titles import texts
from storedesk.titles.rules.coverage import Side
from storedesk.titles.rules.effort import PATIENT, Effort
from storedesk.titles.rules.lengths import title_length
from storedesk.titles.rules.order_words import Bigrams
from storedesk.titles.rules.planning import Plan, plan, plans
from storedesk.titles.rules.scoring import Library, Title, score_title, title_value

if TYPE_CHECKING:
    from storedesk.titles.rules.composing import Composed

_FEEDBACKS = 3
_WORTH_FILLING = 4
_NODES = 40
"""Steps of the search for a bound of words and order together: more bring little."""

Sides = Callable[[Plan], Sequence[Side]]


@dataclass(frozen=True, slots=True)
class Built:
    """A title and the pieces it was made of that the wishes do not demand."""

    title: Title
    pieces: frozenset[str]


def build_title(
    library: Library,
    effort: Effort = PATIENT,
    progress: Progress = SILENT,
    bigrams: Bigrams | None = None,
) -> Title:
    """The title of most value that respects every wish.

    First the words, exactly; then their order, exactly up to 16 words; then the words again with what the order could
    make of them. Title.bound, proven and order_proven say what of it is proven. Raises UserError naming the words where
    the wishes contradict each other, do not fit, or the library holds nothing that fits; raises Cancelled.
    """
    return build(plans(library), effort, progress, bigrams).title


def with_worth_bound(title: Title, library: Library, effort: Effort = PATIENT, progress: Progress = SILENT) -> Title:
    """The best title with what none is worth more than, in words and order together.

    As if all words that a set of pieces covers could stand in one piece. A title of which nothing is proven stays so.
    Raises Cancelled.
    """
    # numpy is loaded when the first title is asked for, not at start-up
    from storedesk.titles.rules.choosing import choose

    bonus, short = library.wishes.compact, replace(effort, nodes=min(effort.nodes, _NODES))
    if title.bound is None or title.worth_bound is not None:
        return title
    worth = [
        keyword.value * (1 + bonus if len(roots) > 1 else 1)
        for keyword, roots in zip(library.keywords, library.rows, strict=True)
    ]
    bounds = [choose(one, worth, lambda _: (), short, progress, title.value).bound for one in plans(library)]
    return replace(title, worth_bound=max(title.value, *bounds))


def build(
    made: Sequence[Plan],
    effort: Effort,
    progress: Progress,
    bigrams: Bigrams | None,
    sides: Sides = lambda _: (),
    feedbacks: int = _FEEDBACKS,
) -> Built:
    """The best title of one of the plans under further side constraints; as build_title."""
    # numpy is loaded when the first title is asked for, not at start-up
    from storedesk.titles.rules.choosing import choose
    from storedesk.titles.rules.composing import Composed, compose, corrected
    from storedesk.titles.rules.solver import choose_roots

    library = made[0].library
    if library.wishes.most_changed is not None and library.wishes.present:
        return _near(library, sides, effort, progress, bigrams)
    plain = [keyword.value for keyword in library.keywords]
    compact = library.wishes.compact
    best: tuple[Plan, Composed] | None = None
    bound, proven = 0.0, True
    for one in made:
        enough = 0.0 if best is None else best[1].value / (1 + compact)
        mine = sides(one)
        chosen = choose(one, plain, sides, effort, progress, enough)
        bound, proven = max(bound, chosen.bound), proven and chosen.proven
        values, roots = plain, chosen.roots
        seen: set[frozenset[int]] = set()
        spaced = False
        for turn in range(feedbacks + 2):
            if roots in seen or (turn and effort.over()):
                break
            seen.add(roots)
            found = compose(one, roots, mine, effort, bigrams)
            if found is not None and (best is None or found.value > best[1].value + 1e-9):
                best = one, found
            if turn == 0 and one.crowded(roots if found is None else one.realised(roots) - found.pieces):
                spaced = True
            elif found is None or not compact or turn >= feedbacks:
                break
            else:
                values = corrected(one, found, values)
            problem = one.problem(values, mine, spaced=spaced)
            roots = frozenset(choose_roots(problem, effort, progress).roots)
    if best is None:
        raise UserError(texts.NO_ORDER.format(words=_wished(library)))
    base, found = best
    text, filled = _filled(library, base, found, effort, bigrams)
    title = replace(score_title(text, library), filled=filled)
    title = replace(title, bound=max(bound, title.covered_value), proven=proven, order_proven=found.exact)
    if not compact:
        title = replace(title, worth_bound=title.bound)
    return Built(title, frozenset(base.pieces[piece] for piece in found.pieces - base.demanded))


def _filled(
    library: Library, base: Plan, found: "Composed", effort: Effort, bigrams: Bigrams | None
) -> tuple[str, tuple[str, ...]]:
    """The text with words of the present title in the bytes for which the library has no word, and these words.

    The value does not fall by it; where it would, or where no rule-abiding word fits, nothing comes in.
    """
    # numpy is loaded when the first title is asked for, not at start-up
    from storedesk.titles.rules.composing import closed, compose
    from storedesk.titles.rules.keeping import fillers, with_tokens

    wishes = library.wishes
    left = wishes.capacity - title_length(found.text, wishes.unit)
    tokens = fillers(library, found.text) if wishes.present and left >= _WORTH_FILLING else ()
    if not tokens:
        return found.text, ()
    made = plan(with_tokens(library, tokens, None), base.also, base.without)
    own = frozenset(made.number[base.pieces[piece]] for piece in found.pieces)
    fuller = compose(made, closed(made, own), (), effort, bigrams, tokens)
    if fuller is None or title_value(fuller.text, library) < found.value - 1e-9:
        return found.text, ()
    return fuller.text, tuple(library.spelling.get(token, token) for token in tokens if token in fuller.text)


def _near(library: Library, sides: Sides, effort: Effort, progress: Progress, bigrams: Bigrams | None) -> Built:
    """The best title near the present one; the present one itself where nothing may change."""
    # numpy is loaded when the first title is asked for, not at start-up
    from storedesk.titles.rules.keeping import near_present

    wishes = library.wishes
    if not wishes.most_changed:
        title = score_title(wishes.present, library)
        title = replace(title, bound=title.covered_value, proven=True, order_proven=True, worth_bound=title.value)
        return Built(title, frozenset())
    found = near_present(library, sides, effort, progress, bigrams)
    if found is None:
        raise UserError(texts.NO_ORDER.format(words=_wished(library)))
    return Built(score_title(found.text, library), found.pieces)


def _wished(library: Library) -> str:
    wishes = library.wishes
    named: Iterable[str] = (*wishes.first, *wishes.must, *wishes.last)
    return "、".join(f"“{word}”" for word in dict.fromkeys(named)) or "–"
