"""What the sample shop's operator did about titles: changes with their effect, words of the products, rivals' lists."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache

from storedesk.foundation.resources import resource
from storedesk.sample.catalogue import Item

_SETTLING = timedelta(days=2)
"""A new title is found by the search two days later."""


@dataclass(frozen=True, slots=True)
class Retitling:
    """A change of title on a day; `effect` is the factor on the item's visitors that it really brings."""

    code: str
    day: date
    before: str
    after: str
    effect: float
    reason: str


@dataclass(frozen=True, slots=True)
class OwnWords:
    """Words of a class that an item's operator knows."""

    code: str
    kind: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rival:
    """A rival's title as it stood so many days before the end of the story."""

    code: str
    ago: int
    rank: int
    title: str
    sales: int
    price: Decimal
    shop: str


def retitlings(last_day: date, items: tuple[Item, ...]) -> tuple[Retitling, ...]:
    """Every change of title up to the story's last day, by day; the last title of an item is the one in its file."""
    titles = {item.code: item.title for item in items}
    found = []
    changes = sorted(_changes(), key=lambda row: int(row["ago"]))
    for row in changes:
        code = row["code"]
        if code not in titles:
            continue
        day = last_day - timedelta(days=int(row["ago"]))
        found.append(Retitling(code, day, row["before"], titles[code], float(row["effect"]), row["reason"]))
        titles[code] = row["before"]
    return tuple(sorted(found, key=lambda each: (each.day, each.code)))


def brought_by(code: str, day: date, changes: tuple[Retitling, ...], since: date) -> float:
    """The factor that an item's changes of title since a day lay on its visitors."""
    factor = 1.0
    for each in changes:
        if each.code == code and since <= each.day and day >= each.day + _SETTLING:
            factor *= each.effect
    return factor


@cache
def own_words() -> tuple[OwnWords, ...]:
    """The words of the items, by their classes."""
    return tuple(
        OwnWords(row["code"], row["kind"], tuple(row["words"].split("|"))) for row in _rows("sample_words.csv")
    )


@cache
def rivals() -> tuple[Rival, ...]:
    """Rivals' titles on the days they were looked at."""
    return tuple(
        Rival(
            row["code"],
            int(row["ago"]),
            int(row["rank"]),
            row["title"],
            int(row["sales"]),
            Decimal(row["price"]),
            row["shop"],
        )
        for row in _rows("sample_rivals.csv")
    )


@cache
def _changes() -> tuple[dict[str, str], ...]:
    return tuple(_rows("sample_titles.csv"))


def _rows(name: str) -> Iterator[dict[str, str]]:
    with resource("data", name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
