"""The map of a title's roots as values: where each stands by visitors and conversion, and the axes."""

import math
from dataclasses import dataclass, field

from storedesk.titles.rules.quadrants import Basis, Middles, Quadrant
from storedesk.titles.rules.root_report import RootReport

_WIDE_REACH = 15
"""From the least to the most visitors beyond which an even axis would press most roots into one corner."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A root on the map. `trade`: where it would stand if it converted as for the trade; None: not known."""

    root: str
    visitors: int
    bought: int
    conversion: float
    quadrant: Quadrant
    trade: float | None
    ours_alone: bool


@dataclass(frozen=True, slots=True)
class RootMap:
    """The roots that can be placed, most buyers first, the lines between quadrants, and `new`: roots too new to say."""

    dots: tuple[Dot, ...] = ()
    middles: Middles = field(default_factory=Middles)
    new: tuple[str, ...] = ()
    basis: Basis = Basis.SEARCH

    def count(self, quadrant: Quadrant) -> int:
        """How many roots stand in a quadrant."""
        return sum(dot.quadrant is quadrant for dot in self.dots)


def map_of(report: RootReport) -> RootMap:
    """The map of a report, by the figures its quadrants follow."""
    dots, new = [], []
    for line in report.lines:
        sums = line.seen(report.basis)
        if line.quadrant is Quadrant.NEW or not sums.visitors or sums.conversion is None:
            new.append(line.root)
            continue
        dots.append(
            Dot(
                line.root,
                sums.visitors,
                sums.bought or 0,
                sums.conversion,
                line.quadrant,
                line.trade,
                line.ours_alone,
            )
        )
    dots.sort(key=lambda dot: (-dot.bought, -dot.visitors, dot.root))
    return RootMap(tuple(dots), report.middles, tuple(new), report.basis)


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis from `low` to `high`; `log` where the values reach so far that each tenfold takes the same room."""

    low: float
    high: float
    log: bool = False

    def place(self, value: float) -> float:
        """Where a value stands, 0 at the beginning and 1 at the end."""
        if self.log:
            return (math.log(max(value, self.low)) - math.log(self.low)) / (math.log(self.high) - math.log(self.low))
        return (value - self.low) / (self.high - self.low)

    def ticks(self, most: int) -> list[float]:
        """At most about so many round values along the axis."""
        return self._tenfolds(most) if self.log else self._even(most)

    def _even(self, most: int) -> list[float]:
        rough = (self.high - self.low) / max(most, 1)
        unit = 10.0 ** math.floor(math.log10(rough))
        step = next(unit * each for each in (1, 2, 2.5, 5, 10) if unit * each >= rough)
        first, last = math.ceil(self.low / step), math.floor(self.high / step + 1e-9)
        return [round(number * step, 12) for number in range(first, last + 1)]

    def _tenfolds(self, most: int) -> list[float]:
        powers = range(math.floor(math.log10(self.low)), math.ceil(math.log10(self.high)) + 1)
        for steps in ((1, 2, 5), (1, 3), (1,)):
            found = [each * 10.0**power for power in powers for each in steps]
            found = [value for value in found if self.low <= value <= self.high]
            if len(found) <= most:
                break
        return found


def axes_of(shown: RootMap) -> tuple[Axis, Axis]:
    """The axis of visitors and the axis of conversion, with room for every dot, the trade's marks and the lines."""
    visitors = [float(dot.visitors) for dot in shown.dots]
    if shown.middles.visitors:
        visitors.append(shown.middles.visitors)
    least, most = min(visitors, default=1.0), max(visitors, default=1.0)
    log = most >= _WIDE_REACH * least
    across = Axis(least / 1.4, most * 1.5, log=True) if log else Axis(0.0, most * 1.12 or 1.0)
    rates = [dot.conversion for dot in shown.dots]
    rates += [rate for dot in shown.dots if (rate := dot.trade) is not None]
    rates += [rate for rate in (shown.middles.conversion, shown.middles.trade) if rate is not None]
    return across, Axis(0.0, max(rates, default=0.0) * 1.1 or 0.01)


def radius_of(dot: Dot, shown: RootMap) -> float:
    """The radius of a dot in pixels; its area follows the buyers."""
    most = max((each.bought for each in shown.dots), default=0)
    return 5.0 + 11.0 * math.sqrt(dot.bought / most) if most else 6.0
