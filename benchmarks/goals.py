"""A speed goal, what was measured of it, and how both are said; ratios are of two things done by turns in one run."""

import time
from collections.abc import Callable
from dataclasses import dataclass

NANOSECONDS = 1_000_000


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure that must not be above its bar; `beside` are the two figures a ratio was made of, in words."""

    name: str
    value: float
    bar: float
    unit: str
    beside: str = ""

    @property
    def ok(self) -> bool:
        return self.value <= self.bar

    @property
    def line(self) -> str:
        """Name, measured, bar and verdict in columns."""
        verdict = "ok" if self.ok else "MISSED"
        figures = f"{self.value:9.2f} {self.unit:<5}  at most {self.bar:7.2f}"
        return f"{self.name:<44} {figures}  {verdict:<6}  {self.beside}".rstrip()


def by_turns(first: Callable[[], float], second: Callable[[], float], rounds: int) -> tuple[float, float]:
    """The least of each after so many rounds, one after the other, so that a busy machine is busy for both."""
    taken = [(first(), second()) for _ in range(rounds)]
    return min(one for one, _ in taken), min(other for _, other in taken)


def ratio(name: str, bar: float, ours: float, plain: float) -> Measured:
    """Ours as a multiple of the plain way; both in seconds."""
    return Measured(name, ours / plain, bar, "times", f"{ours:.2f} s against {plain:.2f} s")


def milliseconds(work: Callable[[], object]) -> float:
    """How long the work takes."""
    begun = time.perf_counter_ns()
    work()
    return (time.perf_counter_ns() - begun) / NANOSECONDS


def own_milliseconds(work: Callable[[], object]) -> float:
    """How long the work keeps this thread busy: on a machine at rest the same as milliseconds, on a busy one fairer."""
    begun = time.thread_time_ns()
    work()
    return (time.thread_time_ns() - begun) / NANOSECONDS


def seconds(work: Callable[[], object]) -> float:
    """How long the work takes."""
    return milliseconds(work) / 1000
