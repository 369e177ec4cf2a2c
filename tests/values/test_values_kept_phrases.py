"""Phrases that are stored: read back in the language of whoever reads them, and typed text left as it is."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.ads import texts as ads
from storedesk.ads.rules.rule_words import said
from storedesk.ads.rules.three_days import CLICK_RATE, CUT_COST, MORE_OF_THE_GOOD, THREE_DAYS, Strategy
from storedesk.foundation import texts
from storedesk.foundation.texts import Phrase, kept, told


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = texts.language()
    texts.use_language("en")
    yield
    texts.use_language(before)


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("strategy", [THREE_DAYS, CUT_COST, MORE_OF_THE_GOOD, CLICK_RATE])
def test_a_rules_sentence_is_read_in_any_language(strategy: Strategy, language: str) -> None:
    stored = [kept(said(rule)) for rule in strategy.rules]
    texts.use_language(language)
    assert [told(each) for each in stored] == [str(said(rule)) for rule in strategy.rules]


def test_a_phrase_in_a_blank_is_translated_too() -> None:
    stored = kept(Phrase("{reason} {action}").format(reason=ads.RULE_NEVER, action=Decimal("1.20")))
    assert told(stored) == f"{ads.RULE_NEVER} 1.20"
    texts.use_language("zh_CN")
    assert told(stored) == f"{ads.RULE_NEVER}1.20"


def test_a_phrase_no_longer_known_is_told_as_it_was_written() -> None:
    stored = kept(Phrase("Once upon {when}").format(when="a time"))
    texts.use_language("zh_CN")
    assert told(stored) == "Once upon a time"


@given(st.text())
def test_typed_text_stays_as_it_is(text: str) -> None:
    assert told(kept(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        '{"phrase": ',
        '{"phrase": 3}',
        '{"phrase": "{lost}", "blanks": {}}',
        '{"phrase": "{", "blanks": {}}',
        '{"phrase": "x", "blanks": [1]}',
        '{"phrase": "{a.b}", "blanks": {"a": 1}}',
    ],
)
def test_what_only_looks_like_a_stored_phrase_is_left_alone(text: str) -> None:
    assert told(text) == text
