"""Where the headings of a table stand and what they claim, looked up by whole headings and never by position."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from storedesk.foundation.sheets.folding import Cell, clean, fold, forms, is_blank, text_of
from storedesk.foundation.sheets.report import Field, Report

LOOKED_AT = 40
"""Rows from the top among which the headings are sought (a personal bill has the longest preamble, 24 rows)."""

folded = lru_cache(8192)(fold)
"""`fold`, remembering what it was asked."""


@dataclass(frozen=True, slots=True)
class Header:
    """A row that may be the headings: its place among the rows, its cells as text and in every form they compare as.

    `width` is the number of its cells, blank ones at the end included.
    """

    row: int
    width: int
    headings: tuple[str, ...]
    forms: tuple[tuple[str, ...], ...]
    said: frozenset[str]
    """Every form of every heading."""

    @property
    def filled(self) -> int:
        """How many headings there are."""
        return sum(map(bool, self.forms))


@dataclass(frozen=True, slots=True)
class Placed:
    """A field and where its column stands; `end` is the column of a period's last day, under `end_heading`."""

    field: Field
    position: int
    heading: str
    cents: bool = False
    end: int | None = None
    end_heading: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """What a report makes of a header: the fields with a column, what is missing, and the headings it knows.

    `missing` names columns without which the table is not this report; `forbidden` says that it is a cousin of it.
    """

    report: Report
    header: Header
    placed: tuple[Placed, ...]
    missing: tuple[str, ...]
    forbidden: bool
    known: int
    unknown: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether the header can be this report's."""
        return not self.forbidden and not self.missing and len(self.placed) >= 2

    @property
    def score(self) -> tuple[int, int]:
        """How well the report explains the header; of two claims the higher one is right."""
        return self.known, len(self.placed)


def headers(rows: Sequence[Sequence[Cell]]) -> Iterator[Header]:
    """Every row near the top that has at least two texts."""
    for place, row in enumerate(rows[:LOOKED_AT]):
        if sum(isinstance(cell, str) and not is_blank(cell) for cell in row) < 2:
            continue
        headings = [clean(text_of(cell)) for cell in row]
        while headings and not headings[-1]:
            headings.pop()
        spelled = tuple(map(forms, headings))
        yield Header(place, len(row), tuple(headings), spelled, frozenset(chain.from_iterable(spelled)))


def claims(report: Report, tops: Iterable[Header]) -> Iterator[Claim]:
    """What a report makes of each header in which it knows at least two headings."""
    expected = _expected(report)
    for header in tops:
        # nearly every row is none of nearly every report: one look at all its cells together tells
        if expected.isdisjoint(header.said):
            continue
        if sum(not expected.isdisjoint(said) for said in header.forms) >= 2:
            yield _claim(report, header, expected)


def _claim(report: Report, header: Header, expected: frozenset[str]) -> Claim:
    at = _positions(header, expected)
    there = header.said
    placed = tuple(found for each in report.fields if (found := _placed(each, header, at)) is not None)
    fields = {each.field.name for each in placed}
    missing = [
        _asked_for(each, report)
        for each in report.fields
        if each.required and not each.from_file_name and not fields.intersection((each.name, *each.made_of))
    ]
    if report.marks and not there & _all(report.marks):
        missing.append(report.marks[0])
    unknown = tuple(
        heading
        for heading, said in zip(header.headings, header.forms, strict=True)
        if said and not any(form in expected for form in said)
    )
    forbidden = bool(there & _all(report.forbidden))
    return Claim(report, header, placed, tuple(missing), forbidden, header.filled - len(unknown), unknown)


def _asked_for(field: Field, report: Report) -> str:
    """The heading by which an operator finds a field's column in the platform's list of columns."""
    parts = (part.headings[0] for part in report.fields if part.name in field.made_of and part.headings)
    return field.headings[0] if field.headings else next(parts, field.name)


def _expected(report: Report) -> frozenset[str]:
    read = (heading for each in report.fields for heading in (*each.headings, *each.cents_headings, *each.end_headings))
    return _all((*read, *report.derived, *report.personal, *report.ignored))


def _all(headings: Iterable[str]) -> frozenset[str]:
    return frozenset(map(folded, headings))


def _positions(header: Header, expected: frozenset[str]) -> dict[str, int]:
    """Where each heading stands first; a line of a heading in two languages counts where its whole is not known."""
    at: dict[str, int] = {}
    for place, said in enumerate(header.forms):
        if said:
            at.setdefault(said[0], place)
    for place, said in enumerate(header.forms):
        if said and said[0] not in expected:
            for form in said[1:]:
                at.setdefault(form, place)
    return at


def _placed(field: Field, header: Header, at: dict[str, int]) -> Placed | None:
    for headings, cents in ((field.headings, False), (field.cents_headings, True)):
        for heading in headings:
            place = at.get(folded(heading))
            if place is not None:
                ends = (at[folded(end)] for end in field.end_headings if folded(end) in at)
                end = next(ends, None)
                end_heading = "" if end is None else header.headings[end]
                return Placed(field, place, header.headings[place], cents, end, end_heading)
    return None
