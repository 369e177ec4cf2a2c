"""Whether a title keeps the rules: length, advertising law, the platform's own rules, repeats, signs, other brands."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from storedesk.foundation.texts import Phrase
from storedesk.titles.rules.lengths import Limit


class Severity(StrEnum):
    """`block`: the statute or the platform forbids it; `warn`: it depends, a person should look."""

    BLOCK = "block"
    WARN = "warn"


class Topic(StrEnum):
    """What a finding is about."""

    LENGTH = "length"
    LAW = "law"
    PROMOTION = "promotion"
    REPEAT = "repeat"
    SIGN = "sign"
    EMOJI = "emoji"
    OUTSIDE_GBK = "outside_gbk"
    BRAND = "brand"
    FORBIDDEN = "forbidden"
    LIBRARY = "library"


@dataclass(frozen=True, slots=True)
class LawWord:
    """A word that the advertising law or a platform forbids or frowns on.

    `pattern` is plain text, or a regular expression where `is_pattern`. It is harmless inside any of the texts of
    `context` (最 in 最小尺码). `platforms` and `categories`: where it counts (empty: everywhere). `law`, `suggestion`
    and `source` are told to the operator as they stand.
    """

    pattern: str
    severity: Severity
    topic: Topic
    law: str
    suggestion: str
    source: str
    context: tuple[str, ...] = ()
    platforms: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()
    is_pattern: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about a title: where (places in the text, empty for the whole), how grave, why, and what to do."""

    topic: Topic
    severity: Severity
    sentence: Phrase
    start: int = 0
    end: int = 0
    said: str = ""
    law: str = ""
    suggestion: str = ""
    source: str = ""


def law_words_from(lines: Iterable[str]) -> tuple[LawWord, ...]:
    """The words of a comma-separated table with a line of headings; see resources/data/ad_law_words.csv."""
    raise NotImplementedError


def check_title(
    text: str,
    limit: Limit,
    law_words: Iterable[LawWord] = (),
    other_brands: Iterable[str] = (),
    forbidden: Iterable[str] = (),
    roots: Iterable[str] = (),
    category: str = "",
) -> tuple[Finding, ...]:
    """What is wrong with a final text, the gravest first, then in the order of their places.

    `other_brands` without the shop's own; `forbidden` are the operator's own words; `roots` are words whose repetition
    counts (two characters or more; without them any run of two or more Chinese characters that comes back).
    """
    raise NotImplementedError


def check_keywords(lines: Iterable[tuple[str, float | None]], capacity: int, limit: Limit) -> tuple[Finding, ...]:
    """What is wrong with a library: (word, figure) that no title can hold, without any figure, or no word at all."""
    raise NotImplementedError


def clean_pasted(lines: Iterable[str]) -> tuple[str, ...]:
    """The titles or words of a pasted page: without its prices, buttons, counts and empty lines, each once."""
    raise NotImplementedError
