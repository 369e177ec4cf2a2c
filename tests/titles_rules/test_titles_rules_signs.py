"""Characters that a platform refuses, cannot write or nobody sees: named, placed, counted as GB18030 does."""

from datetime import date

import pytest

from storedesk.titles import shipped
from storedesk.titles.rules.checking import Finding, Severity, Topic, check_title
from storedesk.titles.rules.lengths import Limit, Unit, limit_on, title_length
from storedesk.titles.rules.odd_signs import Odd, odd_signs

RARE, FAMILY, KEYCAP, FLAG = (
    "\U00020bb7",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "1\ufe0f\u20e3",
    "\U0001f1e8\U0001f1f3",
)
WOMAN = "\U0001f469\U0001f3fd"


def limit(platform: str = "taobao") -> Limit:
    return limit_on(shipped.title_limits(), platform, "", date(2026, 11, 1))


def found(text: str, platform: str = "taobao") -> list[Finding]:
    odd = (Topic.EMOJI, Topic.OUTSIDE_GBK)
    return [finding for finding in check_title(text, limit(platform)) if finding.topic in odd]


@pytest.mark.parametrize(
    ("text", "kind", "code", "place", "length", "suggestion"),
    [
        (f"茶树{RARE}祥", Odd.RARE, "U+20BB7", 3, 4, "Write “吉” instead."),
        ("㐂茶树精油", Odd.RARE, "U+3402", 1, 4, "Write “喜” instead."),
        ("茶树㐀", Odd.RARE, "U+3400", 3, 4, "Take it out."),
        ("面膜œ装", Odd.RARE, "U+0153", 3, 4, "Take it out."),
        ("cafe\u0301茶", Odd.MARK, "U+0065 U+0301", 4, 5, "Write “é” instead."),
        ("茶树\ue863精油", Odd.PRIVATE, "U+E863", 3, None, "Take it out."),
        ("茶树\U000f0000精油", Odd.PRIVATE, "U+F0000", 3, 4, "Take it out."),
        ("茶\u200b树", Odd.INVISIBLE, "U+200B", 2, 4, "Take it out."),
        ("\ufeff茶树", Odd.INVISIBLE, "U+FEFF", 1, 4, "Take it out."),
        ("茶树\u200d精油", Odd.INVISIBLE, "U+200D", 3, 4, "Take it out."),
    ],
)
def test_an_odd_character_is_named_with_its_place_its_bytes_and_what_to_do(
    text: str, kind: Odd, code: str, place: int, length: int | None, suggestion: str
) -> None:
    (odd,) = odd_signs(text)
    assert (odd.kind, odd.code, odd.start + 1) == (kind, code, place)
    (finding,) = found(text)
    assert (finding.topic, finding.severity) == (Topic.OUTSIDE_GBK, Severity.WARN)
    assert text[finding.start : finding.end] == finding.said == odd.text
    said = str(finding.sentence)
    assert code in said
    assert f"character {place}" in said
    assert length is None or f"{length} bytes" in said
    assert finding.suggestion == suggestion


@pytest.mark.parametrize("picture", ["\U0001f600", FAMILY, KEYCAP, FLAG, WOMAN, "\u2600\ufe0f", "\U0001f33f"])
def test_a_picture_joined_of_several_signs_is_refused_once(picture: str) -> None:
    text = f"茶树{picture}精油"
    (finding,) = found(text)
    assert (finding.topic, finding.severity, finding.said) == (Topic.EMOJI, Severity.BLOCK, picture)
    assert "character 3" in str(finding.sentence)


def test_two_pictures_are_two() -> None:
    assert [finding.said for finding in found(f"{FLAG}茶树\U0001f600\U0001f33f")] == [FLAG, "\U0001f600", "\U0001f33f"]


@pytest.mark.parametrize("text", ["茶树精油★10ml×2", "～·℃㎡", "éèàü", "ＡＢ（）", "龙鱼喆堃犇镕"])
def test_what_gbk_can_write_is_not_odd(text: str) -> None:
    assert list(odd_signs(text)) == []
    assert title_length(text) == len(text.encode("gbk"))


@pytest.mark.parametrize("sign", [RARE, "㐂", "\U0001f600", "\u200b", "œ"])
def test_what_gbk_cannot_write_counts_as_in_gb18030(sign: str) -> None:
    assert title_length(f"茶{sign}a") == 2 + len(sign.encode("gb18030")) + 1 == 7
    assert title_length(f"茶{sign}a", Unit.CODE_POINTS) == 3


def test_a_platform_that_counts_characters_takes_rare_ones_but_none_that_nobody_sees() -> None:
    assert found(f"{RARE}祥茶树精油", "amazon") == []
    assert [finding.said for finding in found("茶\u200b树精油", "amazon")] == ["\u200b"]


def test_words_that_mean_the_same_stand_twice_in_a_title() -> None:
    same = [frozenset({"裤子", "裤"}), frozenset({"祛痘", "去痘"})]
    (finding,) = check_title("女裤子祛痘去痘", limit(), same=same)
    assert (finding.topic, finding.severity, finding.said) == (Topic.REPEAT, Severity.INFO, "去痘")
    assert "祛痘" in str(finding.sentence)
