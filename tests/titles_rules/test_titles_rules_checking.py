"""The rules of titles: words of the law in and out of their context, signs, repeats, lengths."""

from datetime import date

import pytest

from storedesk.titles import shipped
from storedesk.titles.rules.checking import Severity, Topic, allowing, check_library, check_title
from storedesk.titles.rules.lengths import Limit, limit_on

DAY = date(2026, 11, 1)


def limit(platform: str = "taobao") -> Limit:
    return limit_on(shipped.title_limits(), platform, "", DAY)


def laws(text: str, platform: str = "taobao") -> set[tuple[str, Severity]]:
    found = check_title(text, limit(platform), shipped.law_words())
    return {(finding.said, finding.severity) for finding in found if finding.topic is Topic.LAW}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("史上最佳补水面膜", {("最佳", Severity.BLOCK), ("史上", Severity.WARN)}),
        ("最佳茶树精油", {("最佳", Severity.BLOCK)}),
        ("国家级茶叶", {("国家级", Severity.BLOCK)}),
        ("最好穿的凉鞋", {("最好", Severity.BLOCK)}),
        ("最显瘦连衣裙", {("最", Severity.WARN)}),
        ("最 佳精油", {("最 佳", Severity.BLOCK)}),
        ("最·佳精油", {("最·佳", Severity.BLOCK)}),
        ("最小尺码女鞋", set()),
        ("最大承重200斤货架", set()),
        ("第一代耳机", set()),
        ("第一茶树精油", {("第一", Severity.WARN)}),
        ("销量第一精油", {("销量第一", Severity.BLOCK)}),
        ("100%棉T恤", set()),
        ("100%有效祛痘", {("100%", Severity.WARN)}),
        ("完美日记口红", set()),
        ("完美口红", {("完美", Severity.WARN)}),
        ("三天见效祛痘", {("三天见效", Severity.BLOCK)}),
        ("茶树精油祛痘", set()),
    ],
)
def test_words_of_the_law_are_found_where_they_harm_and_not_where_they_do_not(
    text: str, said: set[tuple[str, Severity]]
) -> None:
    assert laws(text) == said


def test_a_finding_names_its_place_its_law_and_its_source() -> None:
    (finding,) = check_title("茶树最佳精油", limit(), shipped.law_words())
    assert ("茶树最佳精油"[finding.start : finding.end], finding.law) == ("最佳", "广告法第九条第（三）项")
    assert "最佳" in str(finding.sentence)
    assert finding.suggestion
    assert finding.source


def test_every_word_of_the_list_names_its_law_and_its_source_and_is_found() -> None:
    words = shipped.law_words()
    assert len(words) > 150
    for word in words:
        assert word.law
        assert word.source
        assert word.suggestion
        if not word.is_pattern:
            platform = next(iter(word.platforms), "taobao")
            assert any(check_title(f"茶树{word.pattern}精油", limit(platform), [word])), word.pattern


@pytest.mark.parametrize(
    ("text", "category", "said"),
    [
        ("医用冷敷贴", "", {"医用"}),
        ("医用冷敷贴", "医疗器械/医用敷料", set()),
        ("根治痘痘药膏", "OTC药品", {"根治"}),
        ("最后的唯一", "图书/小说", set()),
        ("唯一精油", "美容护肤", {"唯一"}),
    ],
)
def test_some_words_are_allowed_in_their_category(text: str, category: str, said: set[str]) -> None:
    found = check_title(text, limit(), shipped.law_words(), category=category)
    assert {finding.said for finding in found} == said


@pytest.mark.parametrize(
    ("text", "platform", "said"),
    [
        ("面膜9.9元10片", "pinduoduo", ["9.9元"]),
        ("面膜5折", "douyin", ["5折"]),
        ("面膜9.9元10片", "taobao", []),
        ("买3送2面膜", "taobao", ["买3送2"]),
        ("3折叠雨伞", "pinduoduo", []),
    ],
)
def test_prices_and_gifts_do_not_belong_in_a_title(text: str, platform: str, said: list[str]) -> None:
    found = check_title(text, limit(platform), shipped.law_words())
    assert [finding.said for finding in found if finding.topic is Topic.PROMOTION] == said


def test_what_the_operator_allows_harms_nowhere_but_in_longer_words() -> None:
    words = allowing(shipped.law_words(), ["唯一牌", "最佳"])
    assert check_title("唯一牌最佳精油", limit(), words) == ()
    assert [finding.said for finding in check_title("唯一精油", limit(), words)] == ["唯一"]


def test_a_platforms_own_words_count_there_alone() -> None:
    douyin = check_title("好物茶树精油", limit("douyin"), shipped.law_words())
    assert [finding.said for finding in douyin] == ["好物"]
    assert check_title("好物茶树精油", limit(), shipped.law_words()) == ()


def topics(text: str, **named: list[str]) -> list[tuple[Topic, Severity]]:
    return [(finding.topic, finding.severity) for finding in check_title(text, limit(), **named)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("茶" * 31, [(Topic.LENGTH, Severity.BLOCK)]),
        ("", [(Topic.LENGTH, Severity.BLOCK)]),
        ("茶树😀", [(Topic.EMOJI, Severity.BLOCK)]),
        ("茶树<精油>", [(Topic.SIGN, Severity.BLOCK), (Topic.SIGN, Severity.BLOCK)]),
        ("㐀茶树", [(Topic.OUTSIDE_GBK, Severity.WARN)]),
        ("茶树\t精油", [(Topic.SIGN, Severity.WARN)]),
        ("茶树！！精油", [(Topic.SIGN, Severity.WARN)]),
        ("茶树精油茶树", [(Topic.REPEAT, Severity.WARN)]),
        ("茶树精油", []),
        ("★茶树", []),
    ],
)
def test_what_the_platform_refuses_or_wastes_is_told(text: str, found: list[tuple[Topic, Severity]]) -> None:
    assert [
        (topic, severity) for topic, severity in topics(text) if text != "茶" * 31 or topic is Topic.LENGTH
    ] == found


def test_a_title_too_long_says_from_where_on() -> None:
    finding = check_title("茶树精油" * 8, limit())[0]
    assert (finding.start, finding.said) == (30, "精油")
    for part in ("64", "60", "4", "精油"):
        assert part in str(finding.sentence)


def test_other_brands_and_own_forbidden_words_are_found_in_any_case() -> None:
    assert topics("lv女包", other_brands=["LV"]) == [(Topic.BRAND, Severity.WARN)]
    assert topics("女包Ａ货", forbidden=["a货"]) == [(Topic.FORBIDDEN, Severity.BLOCK)]
    assert topics("xlv女包", other_brands=["LV"]) == []


def test_douyin_refuses_repeats_and_short_titles() -> None:
    found = {finding.topic: finding.severity for finding in check_title("茶树精油茶树精油", limit("douyin"))}
    assert found == {Topic.REPEAT: Severity.BLOCK}
    assert check_title("茶树", limit("douyin"))[0].topic is Topic.LENGTH


def test_words_longer_than_any_title_are_named() -> None:
    (finding,) = check_library(["茶树", "茶树精油祛痘控油" * 4], 60)
    assert finding.said == "茶树精油祛痘控油" * 4
    assert "64" in str(finding.sentence)
