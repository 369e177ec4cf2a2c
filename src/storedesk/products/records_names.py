"""Reads and writes which product a name in the reports means: the queue, its suggestions, products made of names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.foundation.errors import UserError
from storedesk.products import records, texts
from storedesk.products.records import Details
from storedesk.products.rules.matching import fold, suggest_all
from storedesk.products.tables import Product, ProductAlias

MOST_SUGGESTED = 300
"""Names for which suggestions are worked out at once; they stand in the order of their orders."""

_OWN_CODE = re.compile(r"#(\d+)")


@dataclass(frozen=True, slots=True)
class Guess:
    """A product that a name may mean; likeness 1 is the same."""

    product_id: int
    name: str
    likeness: float


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A name that means no product yet, in how many order lines it stands, and what it may mean, likeliest first."""

    name: str
    lines: int
    guesses: tuple[Guess, ...]

    @property
    def best(self) -> Guess | None:
        return self.guesses[0] if self.guesses else None


def queue(session: Session) -> list[Unmatched]:
    """The names that mean no product yet, the most frequent first, with suggestions for the first MOST_SUGGESTED."""
    waiting = records.unmatched_names(session)
    if not waiting:
        return []
    products = records.items(session)
    called = {each.id: each.name for each in products}
    found = suggest_all([name for name, _ in waiting[:MOST_SUGGESTED]], [each.names for each in products])
    return [
        Unmatched(
            name,
            lines,
            tuple(Guess(one.product_id, called[one.product_id], one.likeness) for one in found.get(name, ())),
        )
        for name, lines in waiting
    ]


def confirm(session: Session, meanings: Sequence[tuple[str, int]]) -> None:
    """From now on each name means its product; raises UserError where one means another already."""
    for name, product_id in meanings:
        records.add_alias(session, product_id, name)
        session.flush()


def make_products(session: Session, names: Sequence[str]) -> list[int]:
    """A product of each name, known by it; names that are the same after folding make one. Gives their ids.

    Raises UserError where a name means a product already.
    """
    known = {fold(name) for name in session.scalars(select(ProductAlias.name))}
    made: list[int] = []
    number = _last_own_number(session)
    for name in names:
        if fold(name) in known:
            continue
        known.add(fold(name))
        number += 1
        identity = records.add(session, f"#{number}", Details(title=name))
        session.add(ProductAlias(name=name.strip(), product_id=identity))
        made.append(identity)
    if not made:
        raise UserError(texts.NO_NAMES_LEFT)
    return made


def next_own_code(session: Session) -> str:
    """An item id for a product that has none of the platform's: #1, #2, …"""
    return f"#{_last_own_number(session) + 1}"


def _last_own_number(session: Session) -> int:
    codes = session.scalars(select(Product.code).where(Product.code.like("#%")))
    return max((int(found[1]) for code in codes if (found := _OWN_CODE.fullmatch(code))), default=0)
