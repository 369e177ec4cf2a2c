"""What the operator asks of a title: its length, the words that must or must not be in it, and their order."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from storedesk.titles.rules.checking import Rules
from storedesk.titles.rules.lengths import Unit

Conflict = tuple[frozenset[str], ...]
"""Sides of which a title takes at most one: ({"男", "男士"}, {"女", "女士"})."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """All that binds a title. Words of any field may be spelt as the operator likes; they are compared folded.

    `first` opens and `last` closes the title, in their order; `must` is in it, and one of `one_of` whole. A forbidden
    word stands nowhere, not over the border of two pieces either. `slots` is a word-order template: what stands in an
    earlier slot comes before what stands in a later one. `apart` are pairs that may not touch. `most_changed`: at most
    so many bytes of the title `present` change, as changes.changed_bytes counts them (None: as many as it takes).
    `rules` are the law's and the platform's, which a title found keeps (None: nobody asked).
    `compact` is what a word gains when it stands in one piece, as a share of its value. `readable` false leaves the
    order of words that gain nothing by it as it comes.
    """

    capacity: int = 60
    unit: Unit = Unit.GBK
    first: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    must: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    forbidden: frozenset[str] = frozenset()
    conflicts: tuple[Conflict, ...] = ()
    slots: tuple[frozenset[str], ...] = ()
    apart: frozenset[tuple[str, str]] = frozenset()
    present: str = ""
    most_changed: int | None = None
    compact: float = 0.3
    readable: bool = True
    rules: Rules | None = field(default=None, repr=False)


def sides(*groups: Iterable[str]) -> Conflict:
    """A conflict group: sides(["男", "男士"], ["女", "女士"])."""
    return tuple(frozenset(group) for group in groups)


USUAL_CONFLICTS: tuple[Conflict, ...] = (
    sides(
        ["男", "男士", "男款", "男装", "男鞋", "男裤", "男式", "男生"],
        ["女", "女士", "女款", "女装", "女鞋", "女裤", "女式", "女生"],
    ),
    sides(["长款", "中长款"], ["短款"]),
    sides(["长袖"], ["短袖"], ["无袖"]),
    sides(["加厚", "加绒"], ["薄款", "轻薄"]),
    sides(["宽松"], ["修身", "紧身"]),
    sides(["高腰"], ["低腰"]),
    sides(["高跟", "高跟鞋"], ["平底", "平底鞋"]),
    sides(["大码"], ["小码"]),
)
"""Offered to start with; the operator keeps what fits."""
