"""Whether a title keeps the rules: length, advertising law, the platform's own rules, repeats, signs, other brands."""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from storedesk.foundation.texts import Phrase
from storedesk.titles import texts
from storedesk.titles.rules.disguises import revealed
from storedesk.titles.rules.folding import folded, places
from storedesk.titles.rules.lengths import Limit, Unit, cut_to, in_category, title_length
from storedesk.titles.rules.odd_signs import Odd, odd_signs

_PUNCTUATION = re.compile(r"[!！~～*＊#＃^_【】★☆◆●|｜/／\\]{2,}")
_HAN = re.compile(r"[一-鿿]+")
_TWICE = re.compile(r"(?=(.{2,12}?)\1)")
"""What stands twice in a row, known word or not: 加大加大, 10ml10ML."""


class Severity(StrEnum):
    """`block`: statute or platform forbids it; `warn`: it depends, a person should look; `info`: bytes can be had."""

    BLOCK = "block"
    WARN = "warn"
    INFO = "info"


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
    WISH = "wish"
    CONFLICT = "conflict"
    SAVING = "saving"


@dataclass(frozen=True, slots=True)
class LawWord:
    """A word that the advertising law or a platform forbids or frowns on.

    `pattern` is plain text, or a regular expression where `is_pattern`. It is harmless inside any of the texts of
    `context` (最 in 最小尺码). `platforms` and `categories`: where it counts (empty: everywhere); `allowed_in`: the
    categories where it does not (医用 for medical devices). `law`, `suggestion` and `source` are told as they stand.
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
    allowed_in: frozenset[str] = frozenset()
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
            allowed_in=frozenset(row["allowed_in"].split()),
            is_pattern=row["is_pattern"] == "yes",
        )
        for row in csv.DictReader(line for line in lines if not line.startswith("#"))
    )


_SAID = {
    Odd.EMOJI: (Topic.EMOJI, Severity.BLOCK, texts.EMOJI),
    Odd.RARE: (Topic.OUTSIDE_GBK, Severity.WARN, texts.OUTSIDE_GBK),
    Odd.MARK: (Topic.OUTSIDE_GBK, Severity.WARN, texts.COMBINING_MARK),
    Odd.PRIVATE: (Topic.OUTSIDE_GBK, Severity.WARN, texts.PRIVATE_SIGN),
    Odd.INVISIBLE: (Topic.OUTSIDE_GBK, Severity.WARN, texts.INVISIBLE_SIGN),
}


_OF_WORDS = frozenset({Topic.LAW, Topic.PROMOTION, Topic.BRAND, Topic.SIGN, Topic.EMOJI})


def allowing(law_words: Iterable[LawWord], allowed: Iterable[str]) -> tuple[LawWord, ...]:
    """The words as they count where the operator allows these texts: harmless inside each of them."""
    texts_allowed = tuple(allowed)
    if not texts_allowed:
        return tuple(law_words)
    return tuple(replace(word, context=(*word.context, *texts_allowed)) for word in law_words)


@dataclass(frozen=True, slots=True)
class Rules:
    """What no title may break: the limit in force, the law's and the platform's words, and the product's category."""

    limit: Limit
    law_words: tuple[LawWord, ...] = field(default=(), repr=False)
    category: str = ""


def doubtful(text: str, rules: Rules) -> tuple[Finding, ...]:
    """What the law or the platform says against a word or a whole title, its length aside."""
    if not text.strip():
        return ()
    found = (*_signs(text, rules.limit), *_law(text, rules.law_words, rules.limit.platform, rules.category))
    return tuple(finding for finding in found if finding.topic in _OF_WORDS)


def blocking(text: str, rules: Rules) -> tuple[Finding, ...]:
    """What the law or the platform refuses in a text."""
    return tuple(finding for finding in doubtful(text, rules) if finding.severity is Severity.BLOCK)


def check_title(
    text: str,
    limit: Limit,
    law_words: Iterable[LawWord] = (),
    other_brands: Iterable[str] = (),
    forbidden: Iterable[str] = (),
    roots: Iterable[str] = (),
    category: str = "",
    same: Iterable[frozenset[str]] = (),
) -> tuple[Finding, ...]:
    """What is wrong with a final text, the gravest first, then in the order of their places.

    `other_brands` without the shop's own; `forbidden` are the operator's own words; `roots` are words whose repetition
    counts (two characters or more; without them any run of two or more Chinese characters that comes back), and so does
    that of anything that stands twice in a row. `same` are groups of words that mean the same: one of each is enough.
    """
    found = [
        *_length(text, limit),
        *_signs(text, limit),
        *_law(text, law_words, limit.platform, category),
        *_named(text, other_brands, Topic.BRAND, Severity.WARN, texts.OTHER_BRAND),
        *_named(text, forbidden, Topic.FORBIDDEN, Severity.BLOCK, texts.OWN_FORBIDDEN),
        *_repeats(text, roots, limit),
        *_synonyms(text, same),
    ]
    return gravest_first(found)


def gravest_first(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings in the order in which they are told: the gravest first, then by their places."""
    return tuple(sorted(found, key=lambda finding: (_GRADES[finding.severity], finding.start, finding.topic)))


_GRADES = {severity: grade for grade, severity in enumerate(Severity)}


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
        if sign in limit.signs:
            yield Finding(Topic.SIGN, Severity.BLOCK, texts.SIGN_REFUSED.format(sign=sign), *one)
        elif sign in "\t\r\n":
            yield Finding(Topic.SIGN, Severity.WARN, texts.LINE_BREAK, *one)
    yield from _odd_signs(text, limit)
    for run in _PUNCTUATION.finditer(text):
        sentence = texts.MANY_SIGNS.format(signs=run.group())
        yield Finding(Topic.SIGN, Severity.WARN, sentence, run.start(), run.end(), run.group())


def _odd_signs(text: str, limit: Limit) -> Iterator[Finding]:
    """Emoji are refused; what GBK cannot write counts where its bytes are counted, what nobody sees everywhere."""
    for odd in odd_signs(text):
        topic, severity, sentence = _SAID[odd.kind]
        if odd.kind is Odd.EMOJI and limit.emoji:
            continue
        if odd.kind in (Odd.RARE, Odd.MARK) and limit.unit is not Unit.GBK:
            continue
        length = title_length(odd.text, limit.unit)
        said = sentence.format(sign=odd.text, code=odd.code, place=odd.start + 1, length=length)
        suggestion = str(texts.WRITE_INSTEAD.format(sign=odd.instead) if odd.instead else texts.TAKE_OUT)
        yield Finding(topic, severity, said, odd.start, odd.end, odd.text, suggestion=suggestion)


def _law(text: str, law_words: Iterable[LawWord], platform: str, category: str) -> Iterator[Finding]:
    """Every word in its place, the gravest and longest of those that overlap; not where the context is harmless.

    Traditional characters, pinyin and the like are read as they are meant.
    """
    plain, starts, ends = revealed(*_squeezed(text))
    hits = []
    for word in law_words:
        if not _counts(word, platform, category):
            continue
        hits += [(start, end, word) for start, end in _places_of(word, plain) if not _harmless(word, plain, start, end)]
    hits.sort(key=lambda hit: (hit[2].severity is not Severity.BLOCK, hit[0] - hit[1], hit[0]))
    covered: set[int] = set()
    for start, end, word in hits:
        if covered.isdisjoint(range(start, end)):
            covered.update(range(start, end))
            first, last = starts[start], ends[end - 1]
            said = text[first:last]
            template = texts.LAW_BLOCKED if word.severity is Severity.BLOCK else texts.LAW_DEPENDS
            if word.topic is Topic.PROMOTION:
                template = texts.PROMOTION_WORD
            sentence = template.format(word=said, law=word.law, suggestion=word.suggestion)
            yield Finding(
                word.topic, word.severity, sentence, first, last, said, word.law, word.suggestion, word.source
            )


def _counts(word: LawWord, platform: str, category: str) -> bool:
    """Whether a word counts on the platform and in the category."""
    if word.platforms and platform not in word.platforms:
        return False
    if word.categories and not any(in_category(category, each) for each in word.categories):
        return False
    return not any(in_category(category, each) for each in word.allowed_in)


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
    said = [(root, places(root, plain)) for root in known if root in plain] if known else _runs(plain)
    said += [(run, places(run, plain)) for run in dict.fromkeys(_TWICE.findall(plain)) if not run.isdecimal()]
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


def _synonyms(text: str, same: Iterable[frozenset[str]]) -> Iterator[Finding]:
    """Words that mean the same as one that stands before them; not one that stands inside another."""
    plain, origin = _squeezed(text)
    for group in same:
        spots = sorted(spot for word in map(folded, group) if word for spot in places(word, plain))
        apart = [
            (start, end)
            for start, end in spots
            if not any((left, right) != (start, end) and left <= start and end <= right for left, right in spots)
        ]
        first = plain[slice(*apart[0])] if apart else ""
        for start, end in apart[1:]:
            if plain[start:end] != first:
                at, to = origin[start], origin[end - 1] + 1
                sentence = texts.SAME_MEANING.format(word=text[at:to], other=first)
                yield Finding(Topic.REPEAT, Severity.INFO, sentence, at, to, text[at:to])


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
