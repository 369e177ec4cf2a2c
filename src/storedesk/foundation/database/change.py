"""What one unit of work changed, as the tabs hear it and as undo keeps it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after, by column; None where it was not there. `key` are its primary key's values."""

    table: str
    key: tuple[object, ...]
    before: Mapping[str, object] | None
    after: Mapping[str, object] | None

    def reversed(self) -> "RowChange":
        """The change that takes this one back."""
        return RowChange(self.table, self.key, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Change:
    """One commit. `tables` are all tables it wrote to; `rows` is filled where the change can be undone."""

    label: str
    tables: frozenset[str]
    rows: tuple[RowChange, ...] = ()
    undoable: bool = False
