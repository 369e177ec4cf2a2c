"""Blocks flow down the pages: headings stay with what follows, nothing is cut, headers repeat where a part goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from storedesk.foundation.printing.pages import Item, Page, lowered


@dataclass(frozen=True, slots=True)
class Block:
    """Something that is never cut: its height, and items whose y counts from its top.

    `above` is the space before it, left out at the top of a page. `with_next` keeps it on the page of the next block.
    `repeated` is the header set again above it where it is the first on a later page.
    """

    height: float
    items: tuple[Item, ...] = ()
    above: float = 0
    with_next: bool = False
    repeated: Block | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of a page that blocks fill, from `top` to `bottom` in millimetres; the first page may begin lower."""

    top: float
    bottom: float
    first_top: float | None = None


@dataclass(frozen=True, slots=True)
class Filled:
    """One page's worth of blocks: their items, and where the last one ends."""

    items: tuple[Item, ...]
    end: float


def flowed(blocks: Sequence[Block], frame: Frame) -> list[Filled]:
    """The blocks set on as many pages as they need; one empty page for no blocks."""
    pages: list[Filled] = []
    items: list[Item] = []
    top = frame.top if frame.first_top is None else frame.first_top
    y, fresh = top, True
    for place, block in enumerate(blocks):
        if not fresh and y + _height_kept(blocks, place) > frame.bottom:
            pages.append(Filled(tuple(items), y))
            items, y, fresh = [], frame.top, True
        if fresh and pages and block.repeated is not None:
            items.extend(lowered(item, y) for item in block.repeated.items)
            y += block.repeated.height
        elif not fresh:
            y += block.above
        items.extend(lowered(item, y) for item in block.items)
        y, fresh = y + block.height, False
    return [*pages, Filled(tuple(items), y)]


def finished(filled: Sequence[Filled], around: Callable[[int, int, float], tuple[Item, ...]]) -> tuple[Page, ...]:
    """Pages with what stands around the blocks: `around(page, pages, end of the blocks)` gives header and footer."""
    total = len(filled)
    return tuple(Page(around(number, total, each.end) + each.items) for number, each in enumerate(filled, start=1))


def _height_kept(blocks: Sequence[Block], place: int) -> float:
    """The height of a block and of those that must stay on its page."""
    height = blocks[place].above + blocks[place].height
    while blocks[place].with_next and place + 1 < len(blocks):
        place += 1
        height += blocks[place].above + blocks[place].height
    return height
