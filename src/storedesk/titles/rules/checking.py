"""Whether a title keeps the rules: length, advertising law, the platform's own rules, repeats, signs, other brands."""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from storedesk.foundation.texts import Phrase
from storedesk.titles import texts
from storedesk.titles.rules.folding import folded, places
from storedesk.titles.rules.lengths import Limit, Unit, cut_to, title_length

_PUNCTUATION = re.compile(r"[!！~～*＊#＃^_【】★☆◆●|｜/／\\]{2,}")
_HAN = re.compile(r"[一-鿿]+")


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
    return tuple(
        LawWord(
            pattern=row["pattern"],
            severity=Severity(row["severity"]),
            topic=Topic(row["topic"]),
            law=row["law"],
            suggestion=row["suggestion"],
            source=row["source"],
            context=tuple(filter(None, row["context"].split("|"))),
            platforms=frozenset(row["platforms"].split()),
            categories=frozenset(row["categories"].split()),
            is_pattern=row["is_pattern"] == "yes",
        )
        for row in csv.DictReader(line for line in lines if not line.startswith("#"))
    )


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
    found = [
        *_length(text, limit),
        *_signs(text, limit),
        *_law(text, law_words, limit.platform, category),
        *_named(text, other_brands, Topic.BRAND, Severity.WARN, texts.OTHER_BRAND),
        *_named(text, forbidden, Topic.FORBIDDEN, Severity.BLOCK, texts.OWN_FORBIDDEN),
        *_repeats(text, roots, limit),
    ]
    found.sort(key=lambda finding: (finding.severity is not Severity.BLOCK, finding.start, finding.topic))
    return tuple(found)


def _length(text: str, limit: Limit) -> Iterator[Finding]:
    length = title_length(text, limit.unit)
    if not text.strip():
        yield Finding(Topic.LENGTH, Severity.BLOCK, texts.TITLE_EMPTY)
    elif length > limit.most:
        rest = text[len(cut_to(text, limit.most, limit.unit)) :]
        over = length - limit.most
        sentence = texts.TITLE_TOO_LONG.format(length=length, most=limit.most, over=over, rest=rest)
        yield Finding(Topic.LENGTH, Severity.BLOCK, sentence, len(text) - len(rest), len(text), rest)
    elif length < limit.least:
        sentence = texts.TITLE_TOO_SHORT.format(length=length, least=limit.least)
        yield Finding(Topic.LENGTH, Severity.BLOCK, sentence)


def _signs(text: str, limit: Limit) -> Iterator[Finding]:
    for place, sign in enumerate(text):
        one = (place, place + 1, sign)
        if is_emoji(sign) and not limit.emoji and not _in_gbk(sign):
            yield Finding(Topic.EMOJI, Severity.BLOCK, texts.EMOJI.format(sign=sign), *one)
        elif sign in limit.signs:
            yield Finding(Topic.SIGN, Severity.BLOCK, texts.SIGN_REFUSED.format(sign=sign), *one)
        elif sign in "\t\r\n":
            yield Finding(Topic.SIGN, Severity.WARN, texts.LINE_BREAK, *one)
        elif limit.unit is Unit.GBK and not _in_gbk(sign):
            yield Finding(Topic.OUTSIDE_GBK, Severity.WARN, texts.OUTSIDE_GBK.format(sign=sign), *one)
    for run in _PUNCTUATION.finditer(text):
        sentence = texts.MANY_SIGNS.format(signs=run.group())
        yield Finding(Topic.SIGN, Severity.WARN, sentence, run.start(), run.end(), run.group())


def is_emoji(sign: str) -> bool:
    """Whether a character is a picture, or one of the signs that join pictures."""
    code = ord(sign)
    return (
        0x1F000 <= code <= 0x1FAFF
        or 0x2600 <= code <= 0x27BF
        or code in (0x200D, 0x20E3, 0xFE0F, 0x2B50, 0x2B55)
        or 0xE0020 <= code <= 0xE007F
    )


def _in_gbk(sign: str) -> bool:
    try:
        sign.encode("gbk")
    except UnicodeEncodeError:
        return False
    return True


def _law(text: str, law_words: Iterable[LawWord], platform: str, category: str) -> Iterator[Finding]:
    """Every word in its place, the gravest and longest of those that overlap; not where the context is harmless."""
    plain, origin = _squeezed(text)
    hits = []
    for word in law_words:
        if (word.platforms and platform not in word.platforms) or (word.categories and category not in word.categories):
            continue
        hits += [(start, end, word) for start, end in _places_of(word, plain) if not _harmless(word, plain, start, end)]
    hits.sort(key=lambda hit: (hit[2].severity is not Severity.BLOCK, hit[0] - hit[1], hit[0]))
    covered: set[int] = set()
    for start, end, word in hits:
        if covered.isdisjoint(range(start, end)):
            covered.update(range(start, end))
            first, last = origin[start], origin[end - 1] + 1
            said = text[first:last]
            template = texts.LAW_BLOCKED if word.severity is Severity.BLOCK else texts.LAW_DEPENDS
            if word.topic is Topic.PROMOTION:
                template = texts.PROMOTION_WORD
            sentence = template.format(word=said, law=word.law, suggestion=word.suggestion)
            yield Finding(
                word.topic, word.severity, sentence, first, last, said, word.law, word.suggestion, word.source
            )


def _places_of(word: LawWord, plain: str) -> list[tuple[int, int]]:
    if word.is_pattern:
        return [match.span() for match in re.finditer(word.pattern.lower(), plain) if match.group()]
    return places(folded(word.pattern), plain)


def _harmless(word: LawWord, plain: str, start: int, end: int) -> bool:
    spots = (spot for context in word.context for spot in places(folded(context), plain))
    return any(left <= start and end <= right for left, right in spots)


def _named(text: str, words: Iterable[str], topic: Topic, severity: Severity, sentence: Phrase) -> Iterator[Finding]:
    plain, origin = _squeezed(text)
    for word in words:
        for start, end in places(folded(word), plain) if word.strip() else ():
            first, last = origin[start], origin[end - 1] + 1
            yield Finding(topic, severity, sentence.format(word=text[first:last]), first, last, text[first:last])


def _repeats(text: str, roots: Iterable[str], limit: Limit) -> Iterator[Finding]:
    plain, origin = _squeezed(text)
    known = [root for root in dict.fromkeys(map(folded, roots)) if len(root) > 1]
    said = [(root, places(root, plain)) for root in known] if known else _runs(plain)
    most = limit.repeats or 1
    told: set[int] = set()
    for root, spots in sorted(said, key=lambda each: -len(each[0])):
        apart = [spot for place, spot in enumerate(spots) if not place or spot[0] >= spots[place - 1][1]]
        if len(apart) > most and told.isdisjoint(range(*apart[-1])):
            for start, end in apart:
                told.update(range(start, end))
            start, end = apart[-1]
            first, last = origin[start], origin[end - 1] + 1
            severity = Severity.BLOCK if limit.repeats else Severity.WARN
            sentence = texts.REPEATED.format(word=text[first:last], times=len(apart))
            yield Finding(Topic.REPEAT, severity, sentence, first, last, root)


def _runs(plain: str) -> list[tuple[str, list[tuple[int, int]]]]:
    """Runs of Chinese characters, two to six long, that stand in the text more than once."""
    runs = dict.fromkeys(
        plain[start : start + length]
        for length in range(6, 1, -1)
        for start in range(len(plain) - length + 1)
        if _HAN.fullmatch(plain[start : start + length])
    )
    return [(run, spots) for run in runs if len(spots := places(run, plain)) > 1]


def _squeezed(text: str) -> tuple[str, list[int]]:
    """The text folded and without signs and spaces, so that 最·佳 is found; and where each character comes from."""
    signs, origin = [], []
    for place, sign in enumerate(text):
        for each in folded(sign):
            if each.isalnum() or each in "%+":
                signs.append(each)
                origin.append(place)
    return "".join(signs), origin


def check_library(words: Iterable[str], capacity: int, unit: Unit = Unit.GBK) -> tuple[Finding, ...]:
    """The words of a library that no title can hold, because each alone is longer than one."""
    return tuple(
        Finding(
            Topic.LIBRARY,
            Severity.WARN,
            texts.WORD_TOO_LONG.format(word=word, length=length, capacity=capacity),
            said=word,
        )
        for word in words
        if (length := title_length(word, unit)) > capacity
    )
