"""Faults of the world and a little data, made for the database tests."""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from storedesk.foundation.database.connect import connect_sqlite
from storedesk.foundation.database.store import Store
from storedesk.products.tables import Product

NOBODY = 65534


@contextlib.contextmanager
def without_rights_to(folder: Path) -> Iterator[None]:
    """Take away the right to write into a folder; root, who needs no rights, becomes somebody else for the while."""
    if sys.platform == "win32":
        pytest.skip("rights to folders are tested where they are simple")
    folder.chmod(0o555)
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o755)


@contextlib.contextmanager
def another_program_writing(path: Path, *, alone: bool = False) -> Iterator[None]:
    """Hold the file's write lock; `alone` keeps readers away too."""
    connection = connect_sqlite(path)
    if alone:
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        connection.rollback()
        connection.close()


def add_products(store: Store, *codes: str) -> None:
    with store.writing("Add") as session:
        session.add_all(Product(code=code, title=f"竹菜板 {code}") for code in codes)


def codes(store: Store) -> list[str]:
    with store.reading() as session:
        return list(session.scalars(select(Product.code).order_by(Product.id)))
