"""Titles of which few bytes may change: held against every set of pieces in every order that changes no more."""

import random
from functools import cache
from itertools import permutations

import pytest
from titles_rules_made import NAMES

from storedesk.titles.rules.building import build_title
from storedesk.titles.rules.changes import changed_bytes
from storedesk.titles.rules.scoring import Library, prepare, title_value
from storedesk.titles.rules.wishes import Wishes
from storedesk.titles.rules.words import Keyword

CASES = 150


def made_case(seed: int) -> Library:
    """A present title of two to four roots, words of these and of two or three more, and few bytes to change."""
    chance = random.Random(seed)
    names = NAMES[: chance.randint(4, 6)]
    present = chance.sample(names, chance.randint(2, 4))
    rows = {tuple(chance.sample(names, chance.choice((1, 2, 2, 3)))) for _ in range(chance.randint(3, 8))}
    words = [Keyword("".join(row), float(chance.randint(1, 60)), row) for row in sorted(rows)]
    capacity = 4 * len(present) + chance.choice((0, 0, 2, 4, 8))
    compact = 0.0 if seed % 3 == 0 else 0.3
    most = chance.choice((0, 2, 4, 6, 8, 12))
    return prepare(words, Wishes(capacity, present="".join(present), most_changed=most, compact=compact))


@cache
def common(one: str, other: str) -> int:
    """The most signs that two texts have in the same order."""
    if not one or not other:
        return 0
    if one[0] == other[0]:
        return 1 + common(one[1:], other[1:])
    return max(common(one[1:], other), common(one, other[1:]))


def best_of_all(library: Library) -> float:
    """The most that a title of the library's and its own pieces is worth that changes no more than it may."""
    wishes = library.wishes
    own = [wishes.present[place : place + 2] for place in range(0, len(wishes.present), 2)]
    pieces = list(dict.fromkeys((*own, *library.roots)))
    best = 0.0
    for count in range(1, len(pieces) + 1):
        for row in permutations(pieces, count):
            text = "".join(row)
            changed = 2 * (max(len(text), len(wishes.present)) - common(wishes.present, text))
            if 2 * len(text) <= wishes.capacity and changed <= (wishes.most_changed or 0):
                best = max(best, title_value(text, library))
    return best


def test_no_more_bytes_change_than_may_and_hardly_any_title_that_changes_as_few_is_worth_more() -> None:
    below = []
    for seed in range(CASES):
        library = made_case(seed)
        wishes = library.wishes
        title = build_title(library)
        assert changed_bytes(wishes.present, title.text) <= (wishes.most_changed or 0), seed
        assert title.length <= wishes.capacity
        top = best_of_all(library)
        below.append(1 - title.value / top if top else 0.0)
    assert min(below) > -1e-9
    assert sum(below) / CASES < 0.01
    assert sum(each > 1e-9 for each in below) < 0.1 * CASES


def test_where_nothing_may_change_the_title_is_the_present_one() -> None:
    present = "茶树精油单方正品 spf50"
    words = [Keyword("精油茶树", 90.0, ("精油", "茶树")), Keyword("控油", 50.0, ("控油",))]
    title = build_title(prepare(words, Wishes(present=present, most_changed=0)))
    assert title.text == present
    assert title.best


def test_what_stays_keeps_its_order_unless_bytes_are_paid_for_it() -> None:
    words = [Keyword("精油茶树", 90.0, ("精油", "茶树")), Keyword("单方", 10.0, ("单方",))]
    present = "茶树单方精油"
    assert build_title(prepare(words, Wishes(present=present, most_changed=2))).text == present
    paid = build_title(prepare(words, Wishes(present=present, most_changed=4))).text
    assert "精油茶树" in paid
    assert changed_bytes(present, paid) == 4


@pytest.mark.parametrize(
    ("present", "wanted", "changed"),
    [
        ("茶树精油", "茶树精油", 0),
        ("茶树精油", "精油茶树", 4),
        ("茶树精油", "茶树控油", 2),
        ("茶树精油", "茶树", 4),
        ("茶树", "茶树ab", 2),
        ("", "茶树", 4),
    ],
)
def test_changed_bytes_count_what_goes_or_what_comes(present: str, wanted: str, changed: int) -> None:
    assert changed_bytes(present, wanted) == changed
    assert changed_bytes(wanted, present) == changed
