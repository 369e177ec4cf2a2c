"""How long a search may go on: so many steps, and until whoever asked says that the time is over."""

from collections.abc import Callable
from dataclasses import dataclass


def never() -> bool:
    """The time is never over."""
    return False


@dataclass(frozen=True, slots=True)
class Effort:
    """`nodes` of a search tree at most, and only while `over()` is false; a search asks between any two steps.

    Rules have no clock: `titles.stopwatch.within(seconds)` makes an effort that has one.
    """

    nodes: int = 200_000
    over: Callable[[], bool] = never


PATIENT = Effort()
