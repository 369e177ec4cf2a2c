"""The sample shop made from the terminal."""

import pytest

from storedesk.cli.exits import Exit
from storedesk.features import ROOMS
from storedesk.foundation.errors import Cancelled
from storedesk.sample.make import make_sample_shop


class StopsAt:
    """Presses Ctrl+C at the so-many-th report of progress."""

    def __init__(self, report: int) -> None:
        self.left = report

    def report(self, done: int, total: int | None, what: str = "") -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def test_the_sample_shop_is_made_in_a_folder_and_is_sound(typed, home):
    folder = home / "Sample"
    made = typed("sample", "--into", folder, "--days", 8)
    assert made.code == Exit.DONE
    assert str(folder / "sample.storedesk") in made.out
    assert len(list((folder / "downloads").iterdir())) > 8
    assert typed("--database", folder / "sample.storedesk", "check").code == Exit.DONE
    assert "there already" in typed("sample", "--into", folder, "--days", 8).out
    assert [each.name for each in home.iterdir()] == ["Sample"]


def test_a_folder_with_something_in_it_is_left_alone(typed, home):
    (home / "Mine").mkdir()
    (home / "Mine" / "letter.txt").write_text("dear")
    said = typed("sample", "--into", home / "Mine")
    assert said.code == Exit.NOT_POSSIBLE
    assert [each.name for each in (home / "Mine").iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("at", [1, 12])
def test_stopping_leaves_nothing(home, at):
    with pytest.raises(Cancelled):
        make_sample_shop(home / "Sample" / "sample.storedesk", ROOMS, StopsAt(at), days=8, scale=0.2)
    assert list(home.iterdir()) == []


def test_a_number_of_days_out_of_range_is_not_understood(typed, home):
    said = typed("sample", "--days", 0)
    assert said.code == Exit.NOT_UNDERSTOOD
    assert "N cannot be that." in said.err
