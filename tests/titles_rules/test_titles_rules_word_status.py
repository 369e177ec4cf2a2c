"""How far a word has come is told by the title, by bans, and by what it brought."""

import math

import pytest

from storedesk.titles.rules.word_status import USUAL, Trial, WordStatus, standings, usual_rate


@pytest.mark.parametrize(
    ("visitors", "buyers", "banned", "in_title", "status"),
    [
        (0, 0, False, False, WordStatus.CANDIDATE),
        (0, 0, False, True, WordStatus.IN_TITLE),
        (500, 0, True, True, WordStatus.BANNED),
        (50, 3, False, False, WordStatus.GOOD),
        (50, 3, False, True, WordStatus.GOOD),
        (50, 2, False, True, WordStatus.IN_TITLE),
        (151, 0, False, False, WordStatus.CANDIDATE),
        (152, 0, False, False, WordStatus.BAD),
        (152, 1, False, True, WordStatus.IN_TITLE),
    ],
)
def test_the_status_of_a_word(visitors: int, buyers: int, banned: bool, in_title: bool, status: WordStatus) -> None:
    (standing,) = standings([(Trial(visitors, buyers), banned, in_title)])
    assert standing.status is status


def test_a_word_is_bad_where_luck_hardly_explains_it() -> None:
    # the least number of visitors without a buyer, by the formula of the trade: (1 - rate) ^ n at most 1 %
    assert math.ceil(math.log(0.01) / math.log(1 - USUAL)) == 152


def test_words_are_held_against_their_own_library_where_it_sold_enough() -> None:
    assert usual_rate([Trial(200, 9), Trial(99, 20)]) == USUAL
    assert usual_rate([Trial(200, 4), Trial(200, 16)]) == 0.05
    found = standings([(Trial(1000, 100), False, False), (Trial(60, 0), False, False), (Trial(60, 4), False, False)])
    assert [each.status for each in found] == [WordStatus.GOOD, WordStatus.BAD, WordStatus.CANDIDATE]
    assert {round(each.usual, 4) for each in found} == {round(104 / 1120, 4)}
