"""What a chart shows, as values: days or labels along the bottom, lines or bars over them, markers of the journal."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

from storedesk.foundation import figures
from storedesk.foundation.texts import Phrase

Unit = Literal["count", "money", "rate", "number"]
Value = Decimal | float | int | None
_MATURING = (1.6, 1.4)


@dataclass(frozen=True, slots=True)
class Series:
    """One line or row of bars; None is a day without figures and stays a gap.

    `compare` draws it dashed and grey (a second one dotted), `target` as a thin line of its own colour; neither is the
    period itself, so a day they alone know is a gap all the same. `maturing` goes on with the series before it, dashed
    and in its colour: days whose figures still grow.
    """

    name: Phrase | str
    values: tuple[Value, ...]
    unit: Unit = "count"
    kind: Literal["line", "bar"] = "line"
    compare: bool = False
    target: bool = False
    maturing: bool = False

    @property
    def own(self) -> bool:
        """Whether it tells of the period itself."""
        return not (self.compare or self.target)

    def shown(self, place: int) -> str:
        """The value at a place as people read it."""
        value = self.values[place] if place < len(self.values) else None
        return written(value, self.unit)


@dataclass(frozen=True, slots=True)
class Marker:
    """Something the journal says happened that day: price, title, picture, event, stock-out, note.

    `kind` is the word for it in the legend; markers of one kind have one icon.
    """

    day: date
    title: str
    tone: str = "accent"
    icon: str = "flag"
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Plot:
    """A chart's content. Either `days` (consecutive) or `labels`; all series are as long as these.

    Series of the first one's unit stand on the left axis, those of another unit on the right.
    """

    days: tuple[date, ...] = ()
    series: tuple[Series, ...] = ()
    markers: tuple[Marker, ...] = ()
    labels: tuple[str, ...] = field(default=())

    @property
    def length(self) -> int:
        """How many places there are along the bottom."""
        return len(self.days) or len(self.labels)

    @property
    def units(self) -> tuple[Unit, ...]:
        """The unit of the left axis and, where there is one, of the right."""
        return tuple(dict.fromkeys(series.unit for series in self.series))[:2]

    @property
    def gaps(self) -> tuple[tuple[int, int], ...]:
        """Runs of days without a figure in any series of the period itself, as (first, last) places."""
        own = [series for series in self.series if series.own]
        if not self.days or not own:
            return ()
        missing = [
            place
            for place in range(self.length)
            if all(place >= len(series.values) or series.values[place] is None for series in own)
        ]
        return _runs(missing)

    @property
    def marked(self) -> tuple[tuple[int, tuple[Marker, ...]], ...]:
        """The places that have markers, each with its list."""
        places = {day: place for place, day in enumerate(self.days)}
        found: dict[int, list[Marker]] = {}
        for marker in self.markers:
            if marker.day in places:
                found.setdefault(places[marker.day], []).append(marker)
        return tuple((place, tuple(found[place])) for place in sorted(found))

    @property
    def kinds(self) -> tuple[tuple[str, str, str], ...]:
        """Icon, tone and word of each kind of marker that is seen, for the legend."""
        seen = [marker for _, markers in self.marked for marker in markers if marker.kind]
        return tuple(dict.fromkeys((marker.icon, marker.tone, marker.kind) for marker in seen))

    def title_of(self, place: int) -> str:
        """What stands at a place of the bottom axis: the day, or the label."""
        return self.days[place].isoformat() if self.days else self.labels[place]


def written(value: Value, unit: Unit) -> str:
    """A value with its unit, for the read-out."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return figures.UNKNOWN
    exact = Decimal(str(value))
    if unit == "money":
        return figures.money(exact)
    if unit == "rate":
        return figures.rate(exact)
    return figures.count(exact) if unit == "count" else figures.number(exact)


def dash_of(plot: Plot, series: Series) -> tuple[float, ...]:
    """The dash pattern of a line in widths of its pen: none for the period itself, dashes, then dots for others."""
    if series.maturing:
        return _MATURING
    if not series.compare:
        return ()
    first = next(each for each in plot.series if each.compare)
    return (2.7, 2.0) if series is first else (0.9, 1.8)


def axis_label(value: float, unit: Unit) -> str:
    """A tick of the value axis: short, large numbers in 万."""
    if unit == "rate":
        return f"{value * 100:.10g}%"
    text = figures.in_wan(Decimal(f"{value:.10g}"))
    return f"¥{text}" if unit == "money" else text


def day_ticks(days: Sequence[date], most: int) -> list[tuple[int, str]]:
    """At most about `most` ticks on whole days, Mondays or firsts of months, the year named where it begins."""
    if not days:
        return []
    step = math.ceil(len(days) / max(most, 1))
    if step > 20:
        months = math.ceil(step / 31)
        chosen = [place for place, day in enumerate(days) if day.day == 1 and (day.month - 1) % months == 0]
        form = "%Y-%m"
    elif step > 3:
        weeks = math.ceil(step / 7)
        chosen = [place for place, day in enumerate(days) if day.weekday() == 0 and day.toordinal() // 7 % weeks == 0]
        form = "%m-%d"
    else:
        chosen = list(range(0, len(days), step))
        form = "%m-%d"
    return [(place, days[place].strftime(form)) for place in chosen]


def _runs(places: Sequence[int]) -> tuple[tuple[int, int], ...]:
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return tuple(runs)
