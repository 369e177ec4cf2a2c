"""A page as a value: text, boxes and strokes in millimetres from the top left corner of the paper.

Layout makes such pages without Qt, so that it can be tested; painter.py draws them.
"""

from dataclasses import dataclass, replace
from typing import Protocol

POINT = 25.4 / 72
"""Millimetres in a point, the unit of letter sizes."""

A4_WIDTH = 210.0
A4_HEIGHT = 297.0


@dataclass(frozen=True, slots=True)
class Text:
    """A run of text on one line; y is its baseline, `size` in points, `grey` from 0 (black) to 1 (white)."""

    x: float
    y: float
    text: str
    size: float = 10
    bold: bool = False
    grey: float = 0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle. `line` is the width of its outline (0: none); `fill` is a grey, None for an empty box."""

    x: float
    y: float
    width: float
    height: float
    line: float = 0.2
    fill: float | None = None
    radius: float = 0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line of a width and a grey; dotted ones are for writing on."""

    x: float
    y: float
    to_x: float
    to_y: float
    width: float = 0.2
    grey: float = 0
    dotted: bool = False


Item = Text | Box | Stroke


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on one sheet."""

    items: tuple[Item, ...]
    width: float = A4_WIDTH
    height: float = A4_HEIGHT


class Measure(Protocol):
    """Says how wide a text will be when it is drawn."""

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """Millimetres, for letters of so many points."""


def lowered(item: Item, by: float) -> Item:
    """The same item so much further down the page."""
    if isinstance(item, Stroke):
        return replace(item, y=item.y + by, to_y=item.to_y + by)
    return replace(item, y=item.y + by)


def tick_box(x: float, y: float, side: float, *, ticked: bool = False) -> tuple[Item, ...]:
    """A box to tick by pen, or one that is ticked already: drawn, because no bundled font has these signs."""
    box = Box(x, y, side, side, line=0.3, radius=0.6)
    if not ticked:
        return (box,)
    down = Stroke(x + side * 0.2, y + side * 0.52, x + side * 0.43, y + side * 0.76, width=0.6)
    up = Stroke(x + side * 0.43, y + side * 0.76, x + side * 0.84, y + side * 0.22, width=0.6)
    return (box, down, up)
