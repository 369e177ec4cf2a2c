"""The word lists that ship with the program, read when they are first needed."""

from functools import cache

from storedesk.foundation.resources import resource
from storedesk.titles.rules.checking import LawWord, law_words_from
from storedesk.titles.rules.lengths import Limit, limits_from
from storedesk.titles.rules.lexicon import Lexicon, unpack_lexicon


@cache
def lexicon() -> Lexicon:
    """The dictionary that cuts titles into roots; without words of the operator's."""
    return unpack_lexicon(resource("data", "roots.zlib").read_bytes())


@cache
def law_words() -> tuple[LawWord, ...]:
    """The words that the advertising law and the platforms forbid or frown on."""
    return law_words_from(resource("data", "ad_law_words.csv").read_text(encoding="utf-8").splitlines())


@cache
def title_limits() -> tuple[Limit, ...]:
    """How long titles may be, by platform, category and day."""
    return limits_from(resource("data", "title_limits.csv").read_text(encoding="utf-8").splitlines())
