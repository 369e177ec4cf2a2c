"""Words of the advertising law in disguise: traditional characters, pinyin, look-alikes, numbers."""

import pytest

from storedesk.titles import shipped
from storedesk.titles.rules.checking import Severity, Topic, check_title
from storedesk.titles.rules.lengths import DEFAULT


def law(title: str) -> list[tuple[str, Severity]]:
    found = check_title(title, DEFAULT, shipped.law_words())
    return [(each.said, each.severity) for each in found if each.topic is Topic.LAW]


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("國家級菜板", "國家級"),
        ("国家級菜板", "国家級"),
        ("guojiaji菜板", "guojiaji"),
        ("国jia级菜板", "国jia级"),
        ("zui好的菜板", "zui好"),
        ("菜板ZUI·好用", "ZUI·好"),
        ("菜板zuihao", "zuihao"),
        ("蕞佳菜板", "蕞佳"),
        ("頂級菜板", "頂級"),
        ("極品菜板", "極品"),
    ],
)
def test_a_forbidden_word_in_disguise_is_blocked_where_it_stands(title: str, said: str) -> None:
    assert (said, Severity.BLOCK) in law(title)


@pytest.mark.parametrize("title", ["菜板NO.1", "菜板TOP1", "第1菜板", "diyi菜板"])
def test_being_the_first_is_seen_however_it_is_written(title: str) -> None:
    assert law(title), title


@pytest.mark.parametrize(
    "title", ["zuiko镜头", "菜板第10代", "最小尺碼菜板", "jianghu菜板", "no10菜板", "國產菜板", "piano1菜板"]
)
def test_what_only_looks_like_it_is_left_alone(title: str) -> None:
    assert law(title) == []
