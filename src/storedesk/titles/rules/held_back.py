"""Which words of a library no title is made of: those that the law or the platform refuses, or that are too long."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from storedesk.foundation.texts import Phrase
from storedesk.titles import texts
from storedesk.titles.rules.checking import LawWord, Rules, Severity, doubtful
from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.lengths import title_length


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A word that takes no part in the search for a title, and why."""

    word: str
    reason: Phrase


def held_back(words: Iterable[tuple[str, bool]], rules: Rules) -> tuple[HeldBack, ...]:
    """The words that take no part; each comes with whether the operator vouches for it.

    What the rules refuse never takes part. What depends on the case takes part where the operator vouches for it: words
    that say what the product is, or are required. Words that the operator allows are none of the rules' by then.
    """
    watched = _watched(rules.law_words)
    found = []
    for word, vouched in words:
        length = title_length(word, rules.limit.unit)
        if length > rules.limit.most:
            reason = texts.WORD_TOO_LONG.format(word=word, length=length, capacity=rules.limit.most)
            found.append(HeldBack(word, reason))
            continue
        plain = folded(word)
        if plain.isalnum() and not watched.search(plain):
            continue
        said = [each for each in doubtful(word, rules) if each.severity is Severity.BLOCK or not vouched]
        if said:
            found.append(HeldBack(word, said[0].sentence))
    return tuple(found)


@lru_cache(maxsize=8)
def _watched(law_words: tuple[LawWord, ...]) -> re.Pattern[str]:
    """All that the law and the platforms watch for at once: most words of a library hold none of it."""
    parts = [
        f"(?:{word.pattern.lower()})" if word.is_pattern else re.escape(folded(word.pattern)) for word in law_words
    ]
    return re.compile("|".join(parts) or r"(?!)")
