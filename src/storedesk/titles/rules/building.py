"""The best title for a library: which words, in which order, and whether anything could be better."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import SILENT, Progress
from storedesk.titles import texts
from storedesk.titles.rules.coverage import Side
from storedesk.titles.rules.effort import PATIENT, Effort
from storedesk.titles.rules.order_words import Bigrams
from storedesk.titles.rules.planning import Plan, plan
from storedesk.titles.rules.scoring import Library, Title, score_title

_FEEDBACKS = 3


@dataclass(frozen=True, slots=True)
class Built:
    """A title and the pieces it was made of, by number of its plan."""

    title: Title
    pieces: frozenset[int]


def build_title(
    library: Library,
    effort: Effort = PATIENT,
    progress: Progress = SILENT,
    bigrams: Bigrams | None = None,
) -> Title:
    """The title of most value that respects every wish.

    First the words, exactly; then their order, exactly up to 16 words; then the words again with what the order could
    make of them. `bound` is what the covered words of no title exceed; `proven`: the search for it came to an end.
    Raises UserError naming the words where the wishes contradict each other, do not fit, or the library holds nothing
    that fits; raises Cancelled.
    """
    return build(plan(library), effort, progress, bigrams).title


def build(
    made: Plan,
    effort: Effort,
    progress: Progress,
    bigrams: Bigrams | None,
    sides: Sequence[Side] = (),
    feedbacks: int = _FEEDBACKS,
) -> Built:
    """The best title of a plan under further side constraints; as build_title."""
    # numpy is loaded when the first title is asked for, not at start-up
    from storedesk.titles.rules.composing import compose, corrected
    from storedesk.titles.rules.solver import choose_roots

    library = made.library
    plain = [keyword.value for keyword in library.keywords]
    capacity = library.wishes.capacity
    values, best, bound, proven = plain, None, 0.0, True
    seen: set[frozenset[int]] = set()
    for turn in range(feedbacks + 1):
        choice = choose_roots(made.problem(values, capacity, sides), effort, progress)
        if turn == 0:
            bound, proven = choice.bound * made.unit + made.free_value(plain), choice.proven
        chosen = frozenset(choice.roots)
        if chosen in seen or (turn and effort.over()):
            break
        seen.add(chosen)
        found = compose(made, chosen, sides, effort, bigrams)
        if found is None:
            continue
        if best is None or found.value > best.value + 1e-9:
            best = found
        values = corrected(made, found, values)
        if not library.wishes.compact:
            break
    if best is None:
        raise UserError(texts.NO_ORDER.format(words=_wished(library)))
    title = score_title(best.text, library)
    return Built(replace(title, bound=max(bound, title.covered_value), proven=proven), best.pieces)


def _wished(library: Library) -> str:
    wishes = library.wishes
    named: Iterable[str] = (*wishes.first, *wishes.must, *wishes.last)
    return "、".join(f"“{word}”" for word in dict.fromkeys(named)) or "–"
