"""Which product a name means, on titles as shops write them, and against comparing everything with everything."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.products.rules.matching import LEAST_LIKENESS, Named, Suggestion, fold, match, suggest_all

BOARD = Named(1, ("682104775913", "整竹菜板", "青篾整竹菜板家用防霉抗菌切菜板加厚砧板实心面板案板刀板和面板"))
STICKS = Named(2, ("682104776284", "楠竹筷子", "青篾楠竹筷子家用无漆无蜡防滑防霉高档日式公筷子10双家庭装"))
MAT = Named(3, ("693372810945", "碳化竹凉席", "青篾碳化竹凉席三件套夏季可折叠双面竹席子学生宿舍单双人席子"))
SHOP = (BOARD, STICKS, MAT)

names = st.text("竹菜板筷子席家用防霉AB12", min_size=0, max_size=9)
shops = st.lists(st.lists(names, min_size=1, max_size=3), max_size=6).map(
    lambda lists: [Named(number, tuple(each)) for number, each in enumerate(lists, 1)]
)


def test_width_case_and_spaces_do_not_matter() -> None:
    assert match(["  整竹 菜板 ", "Ⅶ", "682104775913"], SHOP) == {"  整竹 菜板 ": 1, "682104775913": 1}
    assert fold("ＡＢ　c１２") == "abc12"


def test_a_name_of_two_products_means_none() -> None:
    assert match(["凉席"], [Named(1, ("凉席",)), Named(2, ("凉席",))]) == {}


def test_part_of_a_title_is_not_the_title() -> None:
    assert match(["青篾整竹菜板家用防霉抗菌切菜板"], SHOP) == {}


def test_a_title_that_was_rewritten_is_still_most_like_its_product() -> None:
    found = suggested("青篾整竹菜板加厚防霉切菜板家用实心砧板案板", SHOP)
    assert found[0].product_id == 1
    assert found[0].likeness > 0.6


def test_a_short_name_that_stands_in_the_title_is_suggested_and_named_alike() -> None:
    assert [each.product_id for each in suggested("【包邮】碳化竹凉席 1.5m床", SHOP)][:1] == [3]


def test_a_name_of_another_trade_is_like_nothing() -> None:
    assert suggested("女士羊毛围巾秋冬加厚", SHOP) == []


@given(name=names, products=shops)
def test_the_best_suggestion_of_a_known_name_is_the_product_itself(name: str, products: list[Named]) -> None:
    for known in products:
        for said in known.names:
            if fold(said):
                assert suggested(said, products, most=99)[0].likeness == 1.0
    assert all(each.likeness >= LEAST_LIKENESS for each in suggested(name, products))


@given(said=st.lists(names, max_size=5), products=shops, most=st.integers(1, 4))
def test_suggesting_is_comparing_every_name_with_every_name(said: list[str], products: list[Named], most: int) -> None:
    for name, found in suggest_all(said, products, most).items():
        best = [(max(alike(fold(name), fold(each)) for each in one.names), -one.product_id) for one in products]
        wanted = sorted((each for each in best if each[0] >= 0.35), reverse=True)[:most]
        assert [(each.likeness, -each.product_id) for each in found] == wanted


@pytest.mark.parametrize(
    ("name", "other", "likeness"),
    [
        ("竹筷子", "竹筷子", [1.0]),
        ("竹筷子", "竹筷", [2 / 3]),
        ("ababab", "abab", [0.9]),
        ("abababc", "ababd", [6 / 10]),
        ("竹凉席三", "碳化竹凉席三件套夏季可折叠", [0.9]),
        ("竹凉席", "碳化竹凉席三件套", [4 / 9]),
        ("竹", "竹", [1.0]),
        ("竹", "竹筷", []),
        ("", "竹", []),
        ("凉席", "竹席", []),
    ],
)
def test_likeness_is_the_share_of_pairs_both_have(name: str, other: str, likeness: list[float]) -> None:
    found = suggested(name, [Named(7, (other,))])
    assert [each.likeness for each in found] == pytest.approx(likeness)


def test_three_are_suggested_unless_more_are_asked_for() -> None:
    shop = [Named(number, ("整竹菜板",)) for number in range(5, 0, -1)]
    assert [each.product_id for each in suggested("整竹菜板", shop)] == [1, 2, 3]


@given(said=st.lists(names, max_size=5), products=shops)
def test_matching_is_comparing_every_name_with_every_name(said: list[str], products: list[Named]) -> None:
    assert dict(match(said, products)) == brute_force(said, products)


def suggested(name: str, products: Sequence[Named], most: int = 3) -> list[Suggestion]:
    return list(suggest_all([name], products, most)[name])


def alike(name: str, other: str) -> float:
    """Dice's coefficient, its pairs crossed out one by one."""
    if not name or not other or name == other:
        return float(bool(name) and name == other)
    if min(len(name), len(other)) >= 4 and (name in other or other in name):
        return 0.9
    ours, theirs = ([text[at : at + 2] for at in range(len(text) - 1)] for text in (name, other))
    both, left = 0, list(theirs)
    for pair in ours:
        if pair in left:
            left.remove(pair)
            both += 1
    return 2 * both / max(len(ours) + len(theirs), 1)


def brute_force(said: Sequence[str], products: Sequence[Named]) -> dict[str, int]:
    found = {}
    for name in said:
        meant = {
            each.product_id for each in products for known in each.names if fold(known) and fold(known) == fold(name)
        }
        if len(meant) == 1:
            found[name] = meant.pop()
    return found
