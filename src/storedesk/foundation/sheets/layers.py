"""How a batch enters a ledger and how it leaves again, exactly: main rows are the fold of what every import said.

A key that one import spoke of lies in the main table alone. From the second import on each import's own row is a layer
and the main row is their fold: for each column the last value said, imports in the order of (rank, number).
"""

from dataclasses import dataclass

from storedesk.foundation.database.ledger import Ledger
from storedesk.foundation.sheets.staging import STAGE
from storedesk.foundation.sheets.statements import Statements, listed, matched, quoted

_MET, _FOLD, _TOUCHED = "met_keys", "folded", "touched_keys"


@dataclass(frozen=True, slots=True)
class Counts:
    """Rows of a batch in one ledger: keys never heard of, keys whose row changed, keys whose row stayed as it was."""

    new: int = 0
    replaced: int = 0
    unchanged: int = 0


def lay(sql: Statements, ledger: Ledger, values: tuple[str, ...], batch_id: int, rank: int) -> Counts:
    """Take the staged rows (unique keys, `values` given) into the ledger as the layer of this batch."""
    staged = _count(sql, STAGE)
    met, below = _meet(sql, ledger, values, rank) if staged else (0, 0)
    if not met:
        sql.drop(_MET)
        _write_main(sql, ledger, values, batch_id, meeting=False)
        return Counts(new=staged)
    _copy_sole_rows(sql, ledger)
    sql.run(
        f"INSERT INTO {quoted(ledger.layers)} ({listed((*ledger.key, *values))}, batch_id)"
        f" SELECT {listed((*ledger.key, *values), 's')}, ? FROM {_MET} m CROSS JOIN {STAGE} s"
        f" WHERE {matched(ledger.key, 'm', 's')}",
        batch_id,
    )
    replaced = _count(sql, _MET, "below = 0 AND changed = 1")
    _write_main(sql, ledger, values, batch_id, meeting=True)
    if below:
        sql.temporary(_TOUCHED, [ledger.table.c[name] for name in ledger.key], key=ledger.key)
        sql.run(f"INSERT INTO {_TOUCHED} SELECT {listed(ledger.key)} FROM {_MET} WHERE below = 1")
        replaced += _refold(sql, ledger)
    sql.drop(_MET)
    return Counts(staged - met, replaced, met - replaced)


def lift(sql: Statements, ledger: Ledger, batch_id: int) -> None:
    """Take everything a batch said out of the ledger; the rows become what the other batches say."""
    main, layers = quoted(ledger.table), quoted(ledger.layers)
    sql.run(f"DELETE FROM {main} WHERE batch_id = ? AND layered = 0", batch_id)
    sql.temporary(_TOUCHED, [ledger.table.c[name] for name in ledger.key], key=ledger.key)
    met = sql.run(f"INSERT INTO {_TOUCHED} SELECT {listed(ledger.key)} FROM {layers} WHERE batch_id = ?", batch_id)
    if met:
        sql.run(f"DELETE FROM {layers} WHERE batch_id = ?", batch_id)
        _refold(sql, ledger)
    sql.drop(_TOUCHED)


def days_of_batch(sql: Statements, ledger: Ledger, batch_id: int) -> list[int]:
    """The days a batch speaks of in a ledger that has days."""
    return [
        row[0]
        for row in sql.rows(
            f"SELECT day FROM {quoted(ledger.table)} WHERE batch_id = ? AND layered = 0"
            f" UNION SELECT day FROM {quoted(ledger.layers)} WHERE batch_id = ?",
            batch_id,
            batch_id,
        )
    ]


def _meet(sql: Statements, ledger: Ledger, values: tuple[str, ...], rank: int) -> tuple[int, int]:
    """Write down the staged keys that are already there; gives how many, and how many are below a higher rank.

    `changed` says that taking the staged values over what is there changes the row.
    """
    differs = " OR ".join(
        f"(s.{quoted(name)} IS NOT NULL AND s.{quoted(name)} IS DISTINCT FROM t.{quoted(name)})" for name in values
    )
    key = [ledger.table.c[name] for name in ledger.key]
    sql.temporary(_MET, [*key, "layered", "below", "changed"], key=ledger.key)
    higher = sql.first("SELECT 1 FROM import_batch WHERE rank > ? LIMIT 1", rank) is not None
    ranked = f"SELECT id FROM import_batch WHERE rank > {int(rank)}"
    below = f"CASE WHEN t.batch_id IN ({ranked}) THEN 1 ELSE 0 END" if higher else "0"
    met = sql.run(
        f"INSERT INTO {_MET} SELECT {listed(ledger.key, 's')}, t.layered, {below},"
        f" CASE WHEN {differs or '1 = 0'} THEN 1 ELSE 0 END"
        f" FROM {STAGE} s CROSS JOIN {quoted(ledger.table)} t WHERE {matched(ledger.key, 's', 't')}"
    )
    sql.measured(_MET)
    return met, _count(sql, _MET, "below = 1") if higher else 0


def _copy_sole_rows(sql: Statements, ledger: Ledger) -> None:
    """Give keys that one import alone spoke of their first layer, before a second one changes the main row."""
    columns = (*ledger.key, *ledger.values, "batch_id")
    sql.run(
        f"INSERT INTO {quoted(ledger.layers)} ({listed(columns)}) SELECT {listed(columns, 't')}"
        f" FROM {_MET} m CROSS JOIN {quoted(ledger.table)} t WHERE {matched(ledger.key, 'm', 't')} AND m.layered = 0"
    )


def _write_main(sql: Statements, ledger: Ledger, values: tuple[str, ...], batch_id: int, *, meeting: bool) -> None:
    """Insert new rows and put the staged values over rows of this or a lower rank."""
    table, key = quoted(ledger.table), listed(ledger.key, "s")
    above = f" LEFT JOIN {_MET} m ON {matched(ledger.key, 'm', 's')}" if meeting else ""
    over = "".join(f"{quoted(name)} = COALESCE(excluded.{quoted(name)}, {table}.{quoted(name)}), " for name in values)
    conflict = (
        f" ON CONFLICT ({listed(ledger.key)}) DO UPDATE SET {over}batch_id = excluded.batch_id, layered = 1"
        if meeting
        else ""
    )
    sql.run(
        f"INSERT INTO {table} ({listed((*ledger.key, *values))}, batch_id, layered)"
        f" SELECT {listed((*ledger.key, *values), 's')}, ?, 0 FROM {STAGE} s{above}"
        f" WHERE {'COALESCE(m.below, 0) = 0' if meeting else '1 = 1'} ORDER BY {key}{conflict}",
        batch_id,
    )


def _refold(sql: Statements, ledger: Ledger) -> int:
    """Fold the touched keys again from their layers; gives how many main rows changed.

    A key with one layer left lies in the main table alone again.
    """
    main, layers = quoted(ledger.table), quoted(ledger.layers)
    key, values = ledger.key, ledger.values
    batches = sql.rows(
        f"SELECT DISTINCT b.rank, b.id FROM {_TOUCHED} k CROSS JOIN {layers} l"
        f" JOIN import_batch b ON b.id = l.batch_id WHERE {matched(key, 'k', 'l')} ORDER BY b.rank, b.id"
    )
    columns = [ledger.table.c[name] for name in (*key, *values)]
    sql.temporary(_FOLD, [*columns, "batch_id", "layers"], key=key)
    over = "".join(f"{quoted(name)} = COALESCE(excluded.{quoted(name)}, {_FOLD}.{quoted(name)}), " for name in values)
    for _, batch_id in batches:
        sql.run(
            f"INSERT INTO {_FOLD} SELECT {listed((*key, *values), 'l')}, l.batch_id, 1"
            f" FROM {_TOUCHED} k CROSS JOIN {layers} l WHERE {matched(key, 'k', 'l')} AND l.batch_id = ?"
            f" ON CONFLICT ({listed(key)}) DO UPDATE SET {over}"
            f"batch_id = excluded.batch_id, layers = {_FOLD}.layers + 1",
            batch_id,
        )
    sql.measured(_FOLD)
    differs = " OR ".join(f"f.{quoted(name)} IS DISTINCT FROM t.{quoted(name)}" for name in values)
    row = sql.first(
        f"SELECT COUNT(*) FROM {_FOLD} f CROSS JOIN {main} t WHERE {matched(key, 'f', 't')} AND ({differs})"
    )
    over = "".join(f"{quoted(name)} = excluded.{quoted(name)}, " for name in values)
    sql.run(
        f"INSERT INTO {main} ({listed((*key, *values))}, batch_id, layered)"
        f" SELECT {listed((*key, *values), 'f')}, f.batch_id, CASE WHEN f.layers > 1 THEN 1 ELSE 0 END"
        f" FROM {_FOLD} f WHERE 1 = 1 ORDER BY {listed(key, 'f')}"
        f" ON CONFLICT ({listed(key)}) DO UPDATE SET {over}batch_id = excluded.batch_id, layered = excluded.layered"
    )
    sql.run(f"DELETE FROM {layers} WHERE ({listed(key)}) IN (SELECT {listed(key)} FROM {_FOLD} WHERE layers = 1)")
    sql.drop(_FOLD)
    return int(row[0]) if row else 0


def _count(sql: Statements, table: str, where: str = "1 = 1") -> int:
    row = sql.first(f"SELECT COUNT(*) FROM {table} WHERE {where}")
    return int(row[0]) if row else 0
