"""Where the parts of the map of roots stand on the screen, in pixels: dots, lines, and room for names."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from storedesk.titles.tab.root_map import Axis, Dot, RootMap, axes_of, radius_of

LEFT, RIGHT, TOP, BOTTOM = 46.0, 76.0, 46.0, 40.0
BAND = 30.0
"""Above and below the dots, inside the frame: there stand the names of the quadrants."""
_APART = 3.0
_LINE_NAMES_APART = 30.0


@dataclass(frozen=True, slots=True)
class Box:
    """A box on the screen, in pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def meets(self, other: "Box") -> bool:
        """Whether the two cover a point together."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def holds(self, other: "Box") -> bool:
        """Whether the other lies inside."""
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.top <= other.top
            and other.bottom <= self.bottom
        )


@dataclass(frozen=True, slots=True)
class Spot:
    """A dot on the screen, with the width its name needs."""

    x: float
    y: float
    radius: float
    width: float

    @property
    def box(self) -> Box:
        return Box(self.x - self.radius, self.y - self.radius, 2 * self.radius, 2 * self.radius)


def names_beside(spots: Sequence[Spot], height: float, room: Box, taken: Iterable[Box] = ()) -> list[Box | None]:
    """A place for the name of each spot, the first ones served first; None where it would lie on something else.

    A name lies inside the room, on no other name, on none of the boxes taken and on no spot.
    """
    lying = list(taken)
    circles = [spot.box for spot in spots]
    found: list[Box | None] = []
    for spot in spots:
        place = next(
            (
                box
                for box in _beside(spot, height)
                if room.holds(box) and not any(box.meets(other) for other in (*lying, *circles))
            ),
            None,
        )
        found.append(place)
        if place is not None:
            lying.append(place)
    return found


def _beside(spot: Spot, height: float) -> list[Box]:
    """Right, left, above, below, then the four corners."""
    gap = spot.radius + _APART
    middle, centre = spot.y - height / 2, spot.x - spot.width / 2
    aside = spot.radius * 0.75 + _APART
    return [
        Box(spot.x + gap, middle, spot.width, height),
        Box(spot.x - gap - spot.width, middle, spot.width, height),
        Box(centre, spot.y - gap - height, spot.width, height),
        Box(centre, spot.y + gap, spot.width, height),
        Box(spot.x + aside, spot.y - aside - height, spot.width, height),
        Box(spot.x - aside - spot.width, spot.y - aside - height, spot.width, height),
        Box(spot.x + aside, spot.y + aside, spot.width, height),
        Box(spot.x - aside - spot.width, spot.y + aside, spot.width, height),
    ]


@dataclass(frozen=True, slots=True)
class Places:
    """A map laid out in a widget of this size."""

    shown: RootMap
    width: float
    height: float
    across: Axis
    up: Axis

    @property
    def frame(self) -> Box:
        """The box that the axes enclose."""
        return Box(LEFT, TOP, self.width - LEFT - RIGHT, self.height - TOP - BOTTOM)

    def x(self, visitors: float) -> float:
        """Where so many visitors stand."""
        return self.frame.left + self.across.place(visitors) * self.frame.width

    def y(self, rate: float) -> float:
        """Where a conversion stands."""
        room = self.frame.height - 2 * BAND
        return self.frame.bottom - BAND - self.up.place(rate) * room

    def spot(self, dot: Dot, name_width: float = 0.0) -> Spot:
        """Where a dot stands."""
        return Spot(self.x(dot.visitors), self.y(dot.conversion), radius_of(dot, self.shown), name_width)

    def trade_marks(self) -> list[Box]:
        """Where the trade's marks lie."""
        return [
            Box(self.x(dot.visitors) - 5, self.y(dot.trade) - 5, 10, 10)
            for dot in self.shown.dots
            if dot.trade is not None
        ]

    def nearest(self, x: float, y: float, reach: float = 10.0) -> Dot | None:
        """The dot at a point: of those within reach the one whose middle is nearest."""
        found: tuple[float, Dot] | None = None
        for dot in self.shown.dots:
            spot = self.spot(dot)
            away = ((spot.x - x) ** 2 + (spot.y - y) ** 2) ** 0.5
            if away <= max(spot.radius, reach) and (found is None or away < found[0]):
                found = (away, dot)
        return found[1] if found else None

    def line_names(self) -> dict[str, float]:
        """Where the names of the level lines stand beside the frame, moved apart where they would touch."""
        middles, found = self.shown.middles, dict[str, float]()
        for key, rate in (("conversion", middles.conversion), ("trade", middles.trade)):
            if rate is not None:
                found[key] = self.y(rate)
        if len(found) == 2 and abs(found["conversion"] - found["trade"]) < _LINE_NAMES_APART:
            upper, lower = sorted(found, key=lambda key: found[key])
            middle = (found[upper] + found[lower]) / 2
            middle = min(max(middle, self.frame.top + _LINE_NAMES_APART), self.frame.bottom - _LINE_NAMES_APART)
            found[upper], found[lower] = middle - _LINE_NAMES_APART / 2, middle + _LINE_NAMES_APART / 2
        return found


def laid_out(shown: RootMap, width: float, height: float) -> Places:
    """The map in a widget of that size."""
    across, up = axes_of(shown)
    return Places(shown, width, height, across, up)
