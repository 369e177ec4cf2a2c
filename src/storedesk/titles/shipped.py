"""The word lists that ship with the program, read when they are first needed."""

from functools import cache

from storedesk.foundation.resources import resource
from storedesk.titles.rules.checking import LawWord, law_words_from
from storedesk.titles.rules.lengths import Limit, limits_from
from storedesk.titles.rules.lexicon import Lexicon, unpack_lexicon


@cache
def lexicon() -> Lexicon:
    """The dictionary that cuts titles into roots; without words of the operator's."""
    lines = [line.split() for line in _lines("title_roots.txt") if not line.startswith("#")]
    trade = [word for words in lines for word in words if len(word) > 1]
    alone = [word for words in lines for word in words if len(word) == 1]
    return unpack_lexicon(resource("data", "roots.zlib").read_bytes(), trade, alone)


@cache
def law_words() -> tuple[LawWord, ...]:
    """The words that the advertising law and the platforms forbid or frown on."""
    return law_words_from(_lines("ad_law_words.csv"))


@cache
def title_limits() -> tuple[Limit, ...]:
    """How long titles may be, by platform, category and day."""
    return limits_from(_lines("title_limits.csv"))


def _lines(name: str) -> list[str]:
    return resource("data", name).read_text(encoding="utf-8").splitlines()
