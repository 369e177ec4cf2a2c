"""From a grid of cells to a recognised, typed table: which report it is, its rows, its problems, its control sums."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import repeat

from storedesk.foundation.sheets import days, periods
from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.controls import controls, currency_of
from storedesk.foundation.sheets.days import Era, Span
from storedesk.foundation.sheets.folding import LONGEST_TEXT, text_of
from storedesk.foundation.sheets.grids import Grid
from storedesk.foundation.sheets.headers import Claim
from storedesk.foundation.sheets.parsing import Table, parse
from storedesk.foundation.sheets.reading import Control, Refused, UnknownTable, Value
from storedesk.foundation.sheets.recognise import looks_like, recognise
from storedesk.foundation.sheets.report import Field, Kind, Report
from storedesk.foundation.sheets.sifting import sift
from storedesk.foundation.texts import Phrase

CHUNK = 10_000
"""Rows that are handed over at once."""

_NAME_EXAMPLE = "2026-06-01_2026-06-07.csv"


@dataclass(frozen=True, slots=True)
class Understood:
    """A table recognised as a report, with typed columns; the attributes are those of reading.TableReading.

    `numbers` are the rows' numbers in the file and `values` the columns in the order of `columns`, one list each.
    """

    name: str
    report_key: str
    header_row: int
    headings: tuple[str, ...]
    unknown_headings: tuple[str, ...]
    columns: tuple[str, ...]
    refused: tuple[Refused, ...]
    dropped_rows: int
    controls: tuple[Control, ...]
    first_day: int | None
    last_day: int | None
    notes: tuple[str, ...]
    numbers: Sequence[int]
    values: Sequence[Sequence[Value]]

    @property
    def row_count(self) -> int:
        """How many rows are taken."""
        return len(self.numbers)

    def chunks(self) -> Iterator[list[Sequence[Value]]]:
        """Some thousand rows at a time, by columns: their numbers in the file, then the values of each of `columns`."""
        for start in range(0, len(self.numbers), CHUNK):
            end = start + CHUNK
            yield [self.numbers[start:end], *(column[start:end] for column in self.values)]


def understand(grid: Grid, reports: Sequence[Report], today: date) -> Understood | UnknownTable:
    """Read a grid as the report it is; an UnknownTable says why it is none of `reports`.

    `today` bounds the days a report can speak of.
    """
    claim = recognise(grid, reports)
    if isinstance(claim, UnknownTable):
        return claim
    above = grid.rows[: claim.header.row]
    era = Era(today, periods.year_in_names((*grid.names, *_texts(above))))
    notes = list(map(str, grid.notes))
    given = None
    missing = _day_without_column(claim)
    if missing is not None:
        given, note = _days_told(grid, claim, era)
        problem = _problem_with(given, claim, missing, says_all=periods.says_all_time(above))
        if problem is not None:
            return UnknownTable(grid.name, str(problem), claim.header.headings)
        notes.extend([str(note)] if note else [])
    return _read(grid, claim, era, given, notes)


def _read(grid: Grid, claim: Claim, era: Era, given: Span | None, notes: list[str]) -> Understood:
    start = claim.header.row + 1
    rows = grid.rows[start:]
    spoiled = {place - start: reason for place, reason in grid.spoiled.items() if place >= start}
    table = parse(claim, rows, era, given, only_texts=grid.only_texts)
    sifted = sift(claim, table, rows, spoiled)
    for place, reason in spoiled.items():
        table.problems[place] = [reason]
    refused = sorted(table.problems.keys() - sifted.gone)
    out = sifted.gone.union(refused)
    keep = [place not in out for place in range(len(rows))] if out else None
    numbers = list(range(start + 1, start + len(rows) + 1)) if grid.numbers is None else grid.numbers[start:]
    columns, values = _handed_over(claim.report, table, keep)
    kept = numbers if keep is None else [number for number, kept in zip(numbers, keep, strict=True) if kept]
    first, last = _days_of(claim.report, columns, values)
    if table.texts_cut:
        notes.append(str(texts.TEXTS_CUT.format(count=table.texts_cut, most=LONGEST_TEXT)))
    notes.extend(str(texts.RATES_AS_PERCENT.format(heading=heading)) for heading in table.rates_as_percent())
    if grid.hidden:
        notes.append(str(texts.HIDDEN_SHEET))
    return Understood(
        name=grid.name,
        report_key=claim.report.key,
        header_row=claim.header.row + 1 if grid.numbers is None else grid.numbers[claim.header.row],
        headings=claim.header.headings,
        unknown_headings=claim.unknown,
        columns=columns,
        refused=tuple(_refusal(numbers[place], rows[place], table.problems[place], claim) for place in refused),
        dropped_rows=len(sifted.dropped),
        controls=controls(table, keep, refused, sifted.totals, currency_of(claim.report, table, keep)),
        first_day=first,
        last_day=last,
        notes=tuple(dict.fromkeys(notes)),
        numbers=kept,
        values=values,
    )


def _texts(rows: Sequence[Sequence[object]]) -> Iterator[str]:
    return (cell for row in rows for cell in row if isinstance(cell, str))


def _day_without_column(claim: Claim) -> Field | None:
    """The field of the days, where the table has no column for it and the days may be told elsewhere."""
    placed = {each.field.name for each in claim.placed}
    return next((each for each in claim.report.fields if each.from_file_name and each.name not in placed), None)


def _days_told(grid: Grid, claim: Claim, era: Era) -> tuple[Span | None, Phrase | None]:
    """The days in the lines above the headings, else in a name; with the sentence that says where they come from."""
    above = periods.above_headings(grid.rows[: claim.header.row], era)
    span = above or periods.in_names(grid.names, era)
    if span is None:
        return None, None
    if span.days == 1:
        source = texts.DAY_FROM_NAME if above is None else texts.DAY_FROM_LINES
    else:
        source = texts.DAYS_FROM_NAME if above is None else texts.DAYS_FROM_LINES
    return span, source.format(first=span.first.isoformat(), last=span.last.isoformat())


def _problem_with(given: Span | None, claim: Claim, missing: Field, *, says_all: bool) -> Phrase | None:
    blanks = looks_like(missing.headings[0], claim.report)
    if given is None and not missing.required:
        return None
    if given is None:
        return texts.ALL_TIME.format(**blanks) if says_all else texts.NO_PERIOD.format(**blanks, example=_NAME_EXAMPLE)
    one_day_only = missing.kind is Kind.DAY or "span" not in claim.report.grain
    return texts.SEVERAL_DAYS.format(**blanks) if given.days > 1 and one_day_only else None


def _handed_over(
    report: Report, table: Table, keep: Sequence[bool] | None
) -> tuple[tuple[str, ...], list[Sequence[Value]]]:
    """The columns that the table has, in the order of the report, then the fixed ones."""
    found: dict[str, Sequence[Value]] = {}
    for each in table.parsed:
        found.update(zip(each.field.columns, each.columns(keep), strict=True))
    rows = len(next(iter(found.values())))
    for name, value in report.fixed.items():
        found.setdefault(name, [value] * rows)
    return tuple(found), list(found.values())


def _days_of(
    report: Report, columns: Sequence[str], values: Sequence[Sequence[Value]]
) -> tuple[int | None, int | None]:
    """The first and the last day that the rows speak of: by their days, else by their first column of moments."""
    at = dict(zip(columns, values, strict=True))
    for each in sorted(report.fields, key=lambda each: each.kind is Kind.MOMENT):
        if each.kind not in (Kind.DAY, Kind.PERIOD, Kind.MOMENT) or each.name not in at:
            continue
        lengths = at["span"] if each.kind is Kind.PERIOD else repeat(1)
        pairs = set(zip(at[each.name], lengths))  # noqa: B905 - a constant repeats for ever
        said = {pair for pair in pairs if isinstance(pair[0], int)}
        if said:
            return _first_and_last(each.kind, said)
    return None, None


def _first_and_last(kind: Kind, said: set[tuple[Value, Value]]) -> tuple[int, int]:
    firsts = [first for first, _ in said if isinstance(first, int)]
    if kind is Kind.MOMENT:
        return days.local_day(min(firsts)), days.local_day(max(firsts))
    if kind is Kind.DAY:
        return min(firsts), max(firsts)
    return min(firsts), max(int(first or 0) + int(length or 1) - 1 for first, length in said)


def _refusal(number: int, row: Sequence[object], reasons: Sequence[Phrase], claim: Claim) -> Refused:
    cells = [text_of(cell) for cell in row]  # type: ignore[arg-type]
    cells.extend([""] * (len(claim.header.headings) - len(cells)))
    return Refused(number, tuple(cells), " ".join(map(str, reasons)))
