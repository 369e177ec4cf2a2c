"""A keyword is the same word whether the report repeats its match type in punctuation or not."""

import pytest

from storedesk.ads.rules.spellings import MATCH_WORDS, bare_keyword


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("[solar panel price]", "solar panel price"),
        ('"solar panels systems"', "solar panels systems"),
        ("Group CPR Classes", "Group CPR Classes"),
        ("[]", "[]"),
        ('say "cpr"', 'say "cpr"'),
        ("  ", None),
    ],
)
def test_a_keyword_without_its_punctuation(written: str, word: str | None) -> None:
    assert bare_keyword(written) == word


def test_a_close_variant_is_not_the_match_itself() -> None:
    assert MATCH_WORDS["phrasematch(closevariant)"] != MATCH_WORDS["phrasematch"]
