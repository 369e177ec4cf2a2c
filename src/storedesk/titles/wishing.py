"""What a library says of the wishes for its titles: the order of its classes, and the main words it stands for."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from storedesk.keywords.records_library import Entry
from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.words import Keyword, WordKind


def slots(
    order: Iterable[WordKind], kinds: Mapping[str, str], entries: Sequence[Entry], roots: Sequence[tuple[str, ...]]
) -> tuple[frozenset[str], ...]:
    """The roots and words of each class in the order of a template; one of two classes stands in the first.

    `kinds` are the classes of single roots, `roots` those of each entry.
    """
    taken: set[str] = set()
    found = []
    for kind in order:
        of_kind = {root for root, said in kinds.items() if said == kind}
        for entry, cut in zip(entries, roots, strict=True):
            if entry.kind == kind:
                of_kind.update((*cut, folded(entry.word)))
        found.append(frozenset(of_kind - taken))
        taken |= of_kind
    return tuple(slot for slot in found if slot)


def main_words(entries: Sequence[Entry], keywords: Sequence[Keyword], without: Collection[str]) -> tuple[str, ...]:
    """The main category words of a library, the most valuable first; `without` those that take no part."""
    main = [
        keyword
        for entry, keyword in zip(entries, keywords, strict=True)
        if entry.kind == WordKind.MAIN and not entry.forbidden and entry.word not in without
    ]
    return tuple(each.text for each in sorted(main, key=lambda each: -each.value))


def same_groups(means: Mapping[str, str]) -> tuple[frozenset[str], ...]:
    """Roots that mean the same, from the chief root of each."""
    found: dict[str, set[str]] = {}
    for word, chief in means.items():
        found.setdefault(chief, {chief}).add(word)
    return tuple(frozenset(group) for _, group in sorted(found.items()))
