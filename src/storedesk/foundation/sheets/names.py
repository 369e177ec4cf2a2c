"""Names that imports bring along (keywords, campaigns, products): turned into ids, and given back when forgotten."""

from collections.abc import Iterable, Iterator, Sequence

from storedesk.foundation.database.ledger import Ledger, NameList
from storedesk.foundation.sheets.statements import Statements, quoted

_SAID, _MADE, _HEIRS = "name_said", "name_made", "name_heirs"


class NameBook:
    """The ids of names during one import; unknown names are written down in the order in which the file says them."""

    def __init__(self, sql: Statements, batch_id: int) -> None:
        self._sql = sql
        self.batch_id = batch_id
        self._ids: dict[str, dict[str | None, int]] = {}

    def ids(self, names: NameList, said: Sequence[str | None]) -> list[int]:
        """An id for each name; 0 where nothing was said."""
        known = self._ids.setdefault(names.table.name, {None: 0, "": 0})
        fresh = [name for name in dict.fromkeys(said) if name not in known]
        if fresh:
            known.update(self._learn(names, fresh))
        return list(map(known.__getitem__, said))

    def touched(self) -> frozenset[str]:
        """The tables of names this import looked into."""
        return frozenset(self._ids)

    def drop_unused(self, names: NameList, ledgers: Iterable[Ledger]) -> None:
        """Take out names of this import that no row came to use, because the rows that said them were refused."""
        forget_names(self._sql, names, tuple(ledgers), self.batch_id, keep_used=True)

    def _learn(self, names: NameList, fresh: Sequence[str | None]) -> Iterator[tuple[str | None, int]]:
        sql, table, text = self._sql, quoted(names.table), quoted(names.text_column)
        sql.temporary(_SAID, ["place", names.table.c[names.text_column]], key=["place"])
        sql.many(f"INSERT INTO {_SAID} VALUES (?, ?)", list(enumerate(fresh)))
        sql.run(
            f"INSERT INTO {table} ({text}, batch_id) SELECT s.{text}, ? FROM {_SAID} s"
            f" WHERE NOT EXISTS (SELECT 1 FROM {table} n WHERE n.{text} = s.{text}) ORDER BY s.place",
            self.batch_id,
        )
        found = sql.rows(f"SELECT n.{text}, n.id FROM {_SAID} s CROSS JOIN {table} n WHERE n.{text} = s.{text}")
        sql.drop(_SAID)
        return ((row[0], row[1]) for row in found)


def name_lists(ledgers: Iterable[Ledger]) -> tuple[NameList, ...]:
    """Every table of names these ledgers use, once."""
    found = {names.table.name: names for ledger in ledgers for _, names in ledger.names.values()}
    return tuple(found.values())


def forget_names(
    sql: Statements, names: NameList, ledgers: Sequence[Ledger], batch_id: int, *, keep_used: bool = False
) -> None:
    """Hand the names a batch brought to the earliest other batch that says them, and delete those nobody says.

    A name stays where something else points at it or where the operator filled in anything beside it. With
    `keep_used` the names that are in use stay with the batch.
    """
    table = quoted(names.table)
    sql.temporary(_MADE, ["id"], key=["id"])
    sql.run(f"INSERT INTO {_MADE} SELECT id FROM {table} WHERE batch_id = ?", batch_id)
    sql.temporary(_HEIRS, ["id", "batch_id"])
    for ledger in ledgers:
        for column in (c for c, (_, list_) in ledger.names.items() if list_.table is names.table):
            _find_heirs(sql, ledger, column)
    if not keep_used:
        sql.run(
            f"UPDATE {table} SET batch_id = (SELECT MIN(h.batch_id) FROM {_HEIRS} h WHERE h.id = {table}.id)"
            f" WHERE id IN (SELECT id FROM {_MADE})"
        )
    for user, column in _other_users(names, ledgers):
        sql.run(f"DELETE FROM {_MADE} WHERE id IN (SELECT {column} FROM {user} WHERE {column} IS NOT NULL)")
    filled_in = [c.name for c in names.table.columns if c.name not in ("id", names.text_column, "batch_id")]
    untouched = "".join(f" AND {quoted(c)} IS NULL" for c in filled_in)
    sql.run(
        f"DELETE FROM {table} WHERE id IN (SELECT id FROM {_MADE}) AND id NOT IN (SELECT id FROM {_HEIRS}){untouched}"
    )
    sql.drop(_MADE)
    sql.drop(_HEIRS)


def _find_heirs(sql: Statements, ledger: Ledger, column: str) -> None:
    for table, where in ((ledger.table, "layered = 0 AND "), (ledger.layers, "")):
        sql.run(
            f"INSERT INTO {_HEIRS} SELECT {quoted(column)}, MIN(batch_id) FROM {quoted(table)}"
            f" WHERE {where}{quoted(column)} IN (SELECT id FROM {_MADE}) GROUP BY {quoted(column)}"
        )


def _other_users(names: NameList, ledgers: Sequence[Ledger]) -> Iterator[tuple[str, str]]:
    """Columns outside the ledgers that point at a name: by foreign key, or by bearing the name of a ledger's id column.

    Sums kept beside a ledger follow its rows and do not count.
    """
    own = {id(table) for ledger in ledgers for table in (ledger.table, ledger.layers)}
    own |= {id(summary.table) for ledger in ledgers for summary in ledger.summaries} | {id(names.table)}
    ids = {c for ledger in ledgers for c, (_, list_) in ledger.names.items() if list_.table is names.table}
    for table in names.table.metadata.tables.values():
        if id(table) in own:
            continue
        for column in table.columns:
            if column.name in ids or any(key.column.table is names.table for key in column.foreign_keys):
                yield quoted(table), quoted(column.name)
