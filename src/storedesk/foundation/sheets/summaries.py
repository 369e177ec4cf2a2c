"""Sums kept beside a ledger (day totals, months of a keyword), made anew for the days an import touched."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from sqlalchemy import Text

from storedesk.foundation.database.ledger import HOME_CURRENCY, Ledger, Summary
from storedesk.foundation.database.types import EPOCH
from storedesk.foundation.sheets.statements import Statements, listed, quoted

_DAY_SUMS = "sums_of_days"


def renew_summaries(sql: Statements, ledger: Ledger, days: Iterable[int]) -> None:
    """Sum again what the ledger says of these days (and of the months they lie in)."""
    touched = sorted(set(days))
    runs = _runs(touched)
    for summary in ledger.summaries:
        if "month" in summary.by:
            for first, last in _months(touched):
                _renew(sql, ledger, summary, first, last, quoted(ledger.table))
    daily = [summary for summary in ledger.summaries if "month" not in summary.by]
    source = _sums_of_days(sql, ledger, daily, runs) if daily and runs else quoted(ledger.table)
    for summary in daily:
        for first, last in runs:
            _renew(sql, ledger, summary, first, last, source)
    sql.drop(_DAY_SUMS)


def _sums_of_days(sql: Statements, ledger: Ledger, daily: Sequence[Summary], runs: Sequence[tuple[int, int]]) -> str:
    """A table that sums these days as finely as all the summaries by day need it, in one walk along the key.

    That is the ledger itself where its key is no finer, or where rows of one group differ in what is no part of the
    key (currencies).
    """
    by = {name for summary in daily for name in summary.by}
    key = ledger.key[: max(ledger.key.index(name) for name in by if name in ledger.key) + 1]
    beside = sorted(by.difference(key))
    sums = sorted({name for summary in daily for name in summary.sums})
    if key == ledger.key:
        return quoted(ledger.table)
    sql.temporary(_DAY_SUMS, [*(ledger.table.c[name] for name in (*key, *beside, *sums)), "mixed"], key=key)
    said = [_group(ledger, name) for name in beside]
    differs = "MIN({0}) <> MAX({0}) OR COUNT({0}) NOT IN (0, COUNT(*))"
    mixed = " OR ".join(differs.format(each) for each in said) or "1 = 0"
    made = [*(f"MIN({each})" for each in said), *(f"SUM({quoted(name)})" for name in sums)]
    for first, last in runs:
        sql.run(
            f"INSERT INTO {_DAY_SUMS} SELECT {', '.join([listed(key), *made])}, CASE WHEN {mixed} THEN 1 ELSE 0 END"
            f" FROM {quoted(ledger.table)} WHERE day BETWEEN ? AND ? GROUP BY {listed(key)}",
            first,
            last,
        )
    sql.measured(_DAY_SUMS)
    return quoted(ledger.table) if sql.first(f"SELECT 1 FROM {_DAY_SUMS} WHERE mixed = 1 LIMIT 1") else _DAY_SUMS


def _renew(sql: Statements, ledger: Ledger, summary: Summary, first: int, last: int, source: str) -> None:
    """Sum the days from first to last; a summary by month takes single days only, a week lies in two months."""
    table = quoted(summary.table)
    monthly = "month" in summary.by
    shared = "ledger" in summary.table.c
    own = f"ledger = '{ledger.name}' AND " if shared else ""
    sql.run(f"DELETE FROM {table} WHERE {own}{'month' if monthly else 'day'} BETWEEN ? AND ?", first, last)
    names = [name for name in summary.by if name != "month"]
    groups = [_group(ledger, name) for name in names]
    # figures are sorted faster than texts; by day the rows lie in the order of their key already
    order = sorted(names, key=lambda name: isinstance(ledger.table.c[name].type, Text)) if monthly else names
    made = [f"'{ledger.name}'"] if shared else []
    made += [str(first)] if monthly else []
    columns = (["ledger"] if shared else []) + (["month"] if monthly else [])
    columns += names
    sums = [f"SUM({quoted(name)})" for name in summary.sums]
    single = " AND span = 1" if monthly and "span" in ledger.key else ""
    sql.run(
        f"INSERT INTO {table} ({listed([*columns, *summary.sums])}) SELECT {', '.join([*made, *groups, *sums])}"
        f" FROM {source} WHERE day BETWEEN ? AND ?{single}"
        f" GROUP BY {', '.join(_group(ledger, name) for name in order)}",
        first,
        last,
    )


def _group(ledger: Ledger, name: str) -> str:
    """A column to group by; where a report names no currency it means the shop's own."""
    return f"COALESCE({quoted(name)}, '{HOME_CURRENCY}')" if name == "currency" else quoted(name)


def _months(days: list[int]) -> list[tuple[int, int]]:
    """First and last day of every month that these days lie in."""
    firsts = sorted({(EPOCH + timedelta(days=day)).replace(day=1) for day in days})
    return [((first - EPOCH).days, (_next(first) - EPOCH).days - 1) for first in firsts]


def _next(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)


def _runs(days: list[int]) -> list[tuple[int, int]]:
    """Days put together into runs without a gap."""
    runs: list[tuple[int, int]] = []
    for day in days:
        if runs and runs[-1][1] == day - 1:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs
