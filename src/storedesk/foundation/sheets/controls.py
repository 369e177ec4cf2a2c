"""Our sums beside the file's own: what was taken, what was refused, and the total the file states."""

import operator
from collections.abc import Collection, Iterable, Sequence
from math import isqrt
from typing import cast

from storedesk.foundation.sheets.converters import Bad, Read
from storedesk.foundation.sheets.parsing import Parsed, Table
from storedesk.foundation.sheets.reading import Control
from storedesk.foundation.sheets.report import Kind, Report

CURRENCY = "currency"
"""The field that says what a row's amounts are in."""


def controls(
    table: Table,
    keep: Sequence[bool] | None,
    refused: Collection[int],
    totals: Sequence[int],
    currency: str | None = None,
) -> tuple[Control, ...]:
    """One control for each additive column of the file; `totals` are the places of the rows that state sums.

    A file may state several sums, of more and more (the words, the campaign, the account) or of one part after the
    other: the one that agrees with our rows in the most columns is the sum of these rows, be it all of them together;
    where none agrees, it is the first. `currency` is that of the amounts.
    """
    columns = [each for each in table.parsed if each.field.additive and each.converter is not None]
    stated = [[_stated(each, place) for each in columns] for place in totals]
    ours = [(_taken(each, keep), sum(_figure(each.values[place]) for place in refused)) for each in columns]
    sums = [taken + refused_sum for taken, refused_sum in ours]
    if len(stated) > 1:
        stated.append([_together(parts) for parts in zip(*stated, strict=True)])
    best = max(stated, key=lambda said: sum(map(operator.eq, sums, said)), default=[None] * len(sums))
    return tuple(
        Control(
            column=each.field.name,
            heading=each.heading,
            taken=taken,
            refused=refused_sum,
            stated=total,
            slack=0 if total is None else _slack(each),
            currency=currency if each.field.kind is Kind.MONEY else None,
        )
        for each, (taken, refused_sum), total in zip(columns, ours, best, strict=True)
    )


def currency_of(report: Report, table: Table, keep: Sequence[bool] | None) -> str | None:
    """The currency of a table's amounts: None for the shop's own, which every report is in that has no column for it.

    Blank where there may be such a column and this file has none, or rows of several currencies.
    """
    if all(each.name != CURRENCY for each in report.fields):
        return None
    said = {value for each in table.parsed if each.field.name == CURRENCY for value in next(each.columns(keep))}
    (only,) = said if len(said) == 1 else ("",)
    return str(only or "")


def _taken(column: Parsed, keep: Sequence[bool] | None) -> int:
    (values,) = column.columns(keep)
    return sum(cast(Iterable[int], filter(None, values)))


def _slack(column: Parsed) -> int:
    """How far rows rounded to the last place may add up beside the total: the root of their number, 3.5 sigma."""
    exact = column.converter is not None and column.converter.column.cents
    if column.field.kind is Kind.COUNT or exact:
        return 0
    return isqrt(len(column.values) - column.values.count(0) - column.values.count(None))


def _figure(value: Read) -> int:
    return value if isinstance(value, int) else 0


def _stated(column: Parsed, place: int) -> int | None:
    """The total in a cell; None where the cell states none, whatever stands in for a gap in the rows."""
    if column.converter is None:
        return None
    value = column.converter.said(column.cells[place])
    return None if value is None or isinstance(value, Bad | str | tuple) else value


def _together(parts: Sequence[int | None]) -> int | None:
    said = [part for part in parts if part is not None]
    return sum(said) if said else None
