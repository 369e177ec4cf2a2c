"""Rooms that stand beside or above are read by the names of their tables; these must be the tables that are there."""

from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import Table, TableClause

import storedesk
from storedesk.foundation.database.base import METADATA

ROOMS = ("ads", "checklist", "keywords", "orders", "products", "shop", "titles")


def named() -> dict[str, TableClause]:
    """Every table that a module of a room knows by its name alone, under its place."""
    source = Path(storedesk.__file__).parent
    names = [f"storedesk.{room}.{path.stem}" for room in ROOMS for path in sorted((source / room).glob("*.py"))]
    return {
        f"{module.removeprefix('storedesk.')}.{name}": value
        for module in names
        for name, value in vars(import_module(module)).items()
        if isinstance(value, TableClause) and not isinstance(value, Table)
    }


NAMED = named()


def test_they_are_found() -> None:
    assert "keywords.records_triangle._PRODUCT" in NAMED


@pytest.mark.parametrize("place", sorted(NAMED))
def test_such_a_table_has_the_columns_and_their_types(place: str) -> None:
    real = METADATA.tables[NAMED[place].name].c
    wrong = [column.name for column in NAMED[place].c if not isinstance(real[column.name].type, type(column.type))]
    assert not wrong
