"""Sums kept beside a ledger (day totals, months of a keyword), made anew for the days an import touched."""

from collections.abc import Iterable
from datetime import date, timedelta

from storedesk.foundation.database.ledger import HOME_CURRENCY, Ledger, Summary
from storedesk.foundation.database.types import EPOCH
from storedesk.foundation.sheets.statements import Statements, listed, quoted


def renew_summaries(sql: Statements, ledger: Ledger, days: Iterable[int]) -> None:
    """Sum again what the ledger says of these days (and of the months they lie in)."""
    touched = sorted(set(days))
    for summary in ledger.summaries:
        if "month" in summary.by:
            for first, last in _months(touched):
                _renew(sql, ledger, summary, first, last)
        else:
            for first, last in _runs(touched):
                _renew(sql, ledger, summary, first, last)


def _renew(sql: Statements, ledger: Ledger, summary: Summary, first: int, last: int) -> None:
    """Sum the days from first to last; a summary by month takes single days only, a week lies in two months."""
    table = quoted(summary.table)
    monthly = "month" in summary.by
    shared = "ledger" in summary.table.c
    own = f"ledger = '{ledger.name}' AND " if shared else ""
    sql.run(f"DELETE FROM {table} WHERE {own}{'month' if monthly else 'day'} BETWEEN ? AND ?", first, last)
    groups = [_group(ledger, name) for name in summary.by if name != "month"]
    made = [f"'{ledger.name}'"] if shared else []
    made += [str(first)] if monthly else []
    columns = (["ledger"] if shared else []) + (["month"] if monthly else [])
    columns += [name for name in summary.by if name != "month"]
    sums = [f"SUM({quoted(name)})" for name in summary.sums]
    single = " AND span = 1" if monthly and "span" in ledger.key else ""
    sql.run(
        f"INSERT INTO {table} ({listed([*columns, *summary.sums])}) SELECT {', '.join([*made, *groups, *sums])}"
        f" FROM {quoted(ledger.table)} WHERE day BETWEEN ? AND ?{single}"
        f" GROUP BY {', '.join(groups)}",
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
