"""What must always be true of a ledger: layers where several imports spoke, main rows their fold, sums as imported.

The same rules as the intake's, said a second time in another way, so that a fault in one is seen by the other.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from storedesk.foundation.database import texts
from storedesk.foundation.database.ledger import HOME_CURRENCY, Ledger, Summary
from storedesk.foundation.database.types import EPOCH
from storedesk.foundation.texts import Phrase

Fault = tuple[str, Phrase]


def ledger_faults(connection: Connection, ledger: Ledger) -> Iterator[Fault]:
    """Each fault of one ledger: its kind (layers, fold, sums, summary) and what is to be said of it."""
    for count in (_layered_without(connection, ledger), _layers_without(connection, ledger)):
        if count:
            yield "layers", texts.LAYERS.format(count=count, table=ledger.name)
    for table in (ledger.table.name, ledger.layers.name):
        if count := _count(connection, f'"{table}" WHERE batch_id NOT IN (SELECT id FROM import_batch)'):
            yield "layers", texts.NO_IMPORT.format(count=count, table=table)
    if count := _wrongly_folded(connection, ledger):
        yield "fold", texts.FOLD.format(count=count, table=ledger.name)
    yield from _wrong_sums(connection, ledger)
    for summary in ledger.summaries:
        if count := _wrong_summary(connection, ledger, summary):
            yield "summary", texts.SUMMARY.format(count=count, table=summary.table.name, ledger=ledger.name)


def _layered_without(connection: Connection, ledger: Ledger) -> int:
    """Main rows said to have layers that have fewer than two, and rows with layers that are said to have none."""
    several = f"SELECT COUNT(*) FROM {_q(ledger.layers.name)} l WHERE {_same(ledger, 'l', 'm')}"
    return _count(
        connection,
        f"{_q(ledger.name)} m WHERE (m.layered = 1 AND ({several}) < 2) OR (m.layered = 0 AND ({several}) > 0)",
    )


def _layers_without(connection: Connection, ledger: Ledger) -> int:
    main = f"SELECT 1 FROM {_q(ledger.name)} m WHERE {_same(ledger, 'l', 'm')}"
    return _count(connection, f"{_q(ledger.layers.name)} l WHERE NOT EXISTS ({main})")


def _wrongly_folded(connection: Connection, ledger: Ledger) -> int:
    """Layered rows that are not, column by column, the last value said, imports in the order of (rank, number)."""
    key, values = ledger.key, ledger.values
    wanted = ", ".join([*_of("m", key), *_of("m", values), "m.batch_id", *_of("l", values), "l.batch_id"])
    rows = connection.exec_driver_sql(
        f"SELECT {wanted} FROM {_q(ledger.name)} m JOIN {_q(ledger.layers.name)} l ON {_same(ledger, 'l', 'm')}"
        " JOIN import_batch b ON b.id = l.batch_id WHERE m.layered = 1"
        f" ORDER BY {', '.join(_of('m', key))}, b.rank, b.id",
        execution_options={"yield_per": 2000},
    )
    wrong, width = 0, len(key) + len(values) + 1
    for main, layers in groupby(rows, key=lambda row: tuple(row[:width])):
        fold: list[Any] = [None] * len(values)
        last = None
        for row in layers:
            fold = [old if new is None else new for old, new in zip(fold, row[width:-1], strict=True)]
            last = row[-1]
        wrong += (*fold, last) != main[len(key) :]
    return wrong


def _wrong_sums(connection: Connection, ledger: Ledger) -> Iterator[Fault]:
    """Imports whose own rows no longer add up to what they added up to when they were taken in."""
    stated = {
        batch: said["sums"]
        for batch, text in connection.exec_driver_sql("SELECT id, ledgers FROM import_batch ORDER BY id")
        if (said := json.loads(text).get(ledger.name)) is not None and said.get("sums")
    }
    columns = sorted({column for sums in stated.values() for column in sums} & set(ledger.values))
    if not columns:
        return
    found = _sums_of_batches(connection, ledger, columns)
    for batch, sums in stated.items():
        for column, total in sums.items():
            now = found.get(batch, {}).get(column, 0)
            if now != total:
                yield "sums", texts.SUMS.format(batch=batch, column=column, table=ledger.name, found=now, stated=total)


def _sums_of_batches(connection: Connection, ledger: Ledger, columns: Sequence[str]) -> dict[int, dict[str, int]]:
    names = ", ".join(map(_q, columns))
    own = (
        f"SELECT batch_id, {names} FROM {_q(ledger.name)} WHERE layered = 0"
        f" UNION ALL SELECT batch_id, {names} FROM {_q(ledger.layers.name)}"
    )
    sums = ", ".join(f"SUM({_q(column)})" for column in columns)
    rows = connection.exec_driver_sql(f"SELECT batch_id, {sums} FROM ({own}) own GROUP BY batch_id")
    return {row[0]: {name: int(total or 0) for name, total in zip(columns, row[1:], strict=True)} for row in rows}


def _wrong_summary(connection: Connection, ledger: Ledger, summary: Summary) -> int:
    """Rows of a summary that are not the sum of their ledger's rows, or lack altogether."""
    own = f"ledger = '{ledger.name}'" if "ledger" in summary.table.c else "1 = 1"
    if "month" not in summary.by:
        return _differing(connection, ledger, summary, own, "1 = 1")
    days = connection.exec_driver_sql(
        f"SELECT DISTINCT day FROM {_q(ledger.name)} UNION SELECT DISTINCT month FROM {_q(summary.table.name)}"
    )
    wrong = 0
    for first in {(EPOCH + timedelta(days=day)).replace(day=1) for (day,) in days}:
        start, end = (first - EPOCH).days, ((first + timedelta(days=31)).replace(day=1) - EPOCH).days
        single = "span = 1 AND " if "span" in ledger.key else ""
        inside = f"{single}day >= {start} AND day < {end}"
        wrong += _differing(connection, ledger, summary, f"{own} AND month >= {start} AND month < {end}", inside, start)
    return wrong


def _differing(
    connection: Connection, ledger: Ledger, summary: Summary, own: str, inside: str, month: int | None = None
) -> int:
    by = [name for name in summary.by if name != "month"]
    groups = [f"COALESCE({_q(name)}, '{HOME_CURRENCY}')" if name == "currency" else _q(name) for name in by]
    months = ([] if month is None else ["month"], [] if month is None else [str(month)])
    columns = [*months[0], *map(_q, by), *map(_q, summary.sums)]
    kept = f"SELECT {', '.join(columns)} FROM {_q(summary.table.name)} WHERE {own}"
    sums = [f"SUM({_q(name)})" for name in summary.sums]
    made = (
        f"SELECT {', '.join([*months[1], *groups, *sums])} FROM {_q(ledger.name)} WHERE {inside}"
        f" GROUP BY {', '.join(groups)}"
    )
    both = f"(SELECT * FROM ({kept}) k EXCEPT SELECT * FROM ({made}) m)"
    others = f"(SELECT * FROM ({made}) m EXCEPT SELECT * FROM ({kept}) k)"
    return max(_count(connection, f"{both} d"), _count(connection, f"{others} d"))


def _count(connection: Connection, of: str) -> int:
    return int(connection.exec_driver_sql(f"SELECT COUNT(*) FROM {of}").scalar_one())


def _same(ledger: Ledger, one: str, other: str) -> str:
    return " AND ".join(f"{one}.{_q(name)} = {other}.{_q(name)}" for name in ledger.key)


def _of(alias: str, names: Sequence[str]) -> list[str]:
    return [f"{alias}.{_q(name)}" for name in names]


def _q(name: str) -> str:
    return f'"{name}"'
