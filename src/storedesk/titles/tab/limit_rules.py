"""Which rules hold under a title limit, in a sentence: signs, repeats, emoji, and how many words are watched for."""

from collections.abc import Iterable
from datetime import date

from storedesk.titles.rules.checking import LawWord, Topic
from storedesk.titles.rules.lengths import Limit, limit_on
from storedesk.titles.tab import texts


def holding(limit: Limit, shipped: Iterable[Limit], today: date) -> Limit:
    """The limit with the rules that hold under it: what it does not change is as shipped for its platform."""
    if limit.changes is None:
        return limit
    return limit_on((*shipped, limit), limit.platform, limit.category, max(today, limit.valid_from))


def rules_of(limit: Limit) -> str:
    """The rules on signs, repeats and emoji, shortly."""
    said = [str(texts.SIGNS_REFUSED.format(signs=" ".join(limit.signs)))] if limit.signs else []
    said.append(str(texts.REPEATS_MOST.format(times=limit.repeats) if limit.repeats else texts.REPEATS_WARNED))
    said.append(str(texts.EMOJI_ALLOWED if limit.emoji else texts.EMOJI_REFUSED))
    return "；".join(said)


def words_of(limit: Limit, law_words: Iterable[LawWord]) -> str:
    """How many words of the law, of promotion and of other brands are watched for on the platform."""
    counted = {Topic.LAW: 0, Topic.PROMOTION: 0, Topic.BRAND: 0}
    for word in law_words:
        if word.topic in counted and (not word.platforms or limit.platform in word.platforms):
            counted[word.topic] += 1
    return str(
        texts.WORDS_WATCHED.format(
            law=counted[Topic.LAW], promotion=counted[Topic.PROMOTION], brand=counted[Topic.BRAND]
        )
    )
