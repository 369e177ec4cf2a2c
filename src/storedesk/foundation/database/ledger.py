"""A ledger: a table filled by imports, beside it the layers each import contributed, so that one can be forgotten.

In the main table a row is what all imports together say of one key. `batch_id` is the import that spoke last and
`layered` is 0 while only that one ever spoke: the row itself is then its layer. As soon as a second import speaks of
the key, every import's own row lies in the layers table (`<name>_layer`, key + batch_id) and the main row is their
fold: for each column the last known value, imports taken in the order of (report rank, import number).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, PrimaryKeyConstraint, SmallInteger, Table, Text

HOME_CURRENCY = "CNY"
"""What a figure is in where its report names no currency; so summaries count it."""


@dataclass(frozen=True, slots=True)
class NameList:
    """A table of names with an integer id each (keywords, campaigns, products); 0 stands for "not said"."""

    table: Table
    text_column: str


@dataclass(frozen=True, slots=True)
class Summary:
    """Sums of a ledger kept by the import, so that long periods open at once; tested to equal the rows they sum.

    `by` are columns of the ledger or "month" (the first day of the month of `day`); `sums` are the summed columns.
    A summary by month takes single days only (span 1): a week may lie in two months and would count its days twice.
    """

    table: Table
    by: tuple[str, ...]
    sums: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Ledger:
    """The tables of one ledger, equal to itself alone.

    `names` maps an id column to (column the reader hands over, its NameList).
    """

    table: Table
    layers: Table
    key: tuple[str, ...]
    values: tuple[str, ...]
    names: Mapping[str, tuple[str, NameList]] = field(default_factory=dict)
    summaries: tuple[Summary, ...] = ()

    @property
    def name(self) -> str:
        return self.table.name


def name_list(metadata: MetaData, table_name: str, text_column: str, *more: Column[object]) -> NameList:
    """A table of names: id, the unique text, and the import that first said it (None: typed by the operator)."""
    table = Table(
        table_name,
        metadata,
        Column("id", Integer, primary_key=True, autoincrement=True),
        Column(text_column, Text, nullable=False, unique=True),
        Column("batch_id", Integer, ForeignKey("import_batch.id", ondelete="SET NULL")),
        *more,
    )
    return NameList(table, text_column)


def ledger(
    metadata: MetaData,
    name: str,
    *,
    key: Sequence[Column[object]],
    values: Sequence[Column[object]],
    names: Mapping[str, tuple[str, NameList]] | None = None,
    covering: Sequence[str] = (),
    summaries: Sequence[Summary] = (),
) -> Ledger:
    """The main table and its layers. `covering` lists the columns of the one extra index (empty: none)."""
    key_names, value_names = [c.name for c in key], [c.name for c in values]
    layer_columns = [Column(c.name, c.type, nullable=False) for c in key]
    layer_columns += [Column(c.name, c.type) for c in values]
    main = Table(
        name,
        metadata,
        *key,
        *values,
        Column("batch_id", Integer, nullable=False),
        Column("layered", SmallInteger, nullable=False, server_default="0"),
        PrimaryKeyConstraint(*key_names),
        *([Index(f"ix_{name}", *covering)] if covering else []),
        sqlite_with_rowid=False,
    )
    layers = Table(
        f"{name}_layer",
        metadata,
        *layer_columns,
        Column("batch_id", Integer, nullable=False),
        PrimaryKeyConstraint(*key_names, "batch_id"),
        Index(f"ix_{name}_layer_batch", "batch_id"),
        sqlite_with_rowid=False,
    )
    return Ledger(main, layers, tuple(key_names), tuple(value_names), dict(names or {}), tuple(summaries))
