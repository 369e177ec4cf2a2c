"""Reading, writing and rehearsing, and who hears of it: the same on a file and on a server."""

import threading
import time
from decimal import Decimal

import pytest
from database_made import add_products
from sqlalchemy import event, func, insert, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from storedesk.foundation.database.recorder import BulkStatementInUndoableWork
from storedesk.foundation.database.store import Change, Store, touch
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import Phrase
from storedesk.products.tables import JournalEntry, Product, ProductAlias


@pytest.fixture
def heard(either_store: Store) -> list[Change]:
    changes: list[Change] = []
    either_store.listen(changes.append)
    return changes


def add_product(session: Session, code: str = "601", **more: object) -> Product:
    product = Product(code=code, **more)
    session.add(product)
    session.flush()
    return product


def count(store: Store, table: type = Product) -> int:
    with store.reading() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def test_what_is_written_is_there_for_the_next_reader(either_store: Store) -> None:
    with either_store.writing("Add") as session:
        add_product(session, title="竹菜板", cost=Decimal("12.50"))
    with either_store.reading() as session:
        product = session.scalars(select(Product)).one()
        assert (product.title, product.cost) == ("竹菜板", Decimal("12.50"))


def test_a_commit_is_announced_once_with_its_label_tables_and_rows(either_store: Store, heard: list[Change]) -> None:
    with either_store.writing(Phrase("Add {name}").format(name="竹菜板")) as session:
        product = add_product(session)
        session.add(ProductAlias(name="竹子菜板", product_id=product.id))
        assert heard == [], "nothing is said before the commit"
    (change,) = heard
    assert change.label == "Add 竹菜板"
    assert change.tables == {"product", "product_alias"}
    assert change.undoable
    assert [(row.table, row.before) for row in change.rows] == [("product", None), ("product_alias", None)]


def test_an_exception_takes_everything_back_and_nothing_is_announced(either_store: Store, heard: list[Change]) -> None:
    def add_and_fail() -> None:
        with either_store.writing("Add") as session:
            add_product(session)
            1 / 0

    with pytest.raises(ZeroDivisionError):
        add_and_fail()
    assert (count(either_store), heard) == (0, [])


def test_who_listens_for_a_rollback_hears_of_it(either_store: Store) -> None:
    heard: list[str] = []

    def add_and_fail() -> None:
        with either_store.writing("Add") as session:
            event.listen(session, "after_rollback", lambda _session: heard.append("back"))
            add_product(session)
            1 / 0

    with pytest.raises(ZeroDivisionError):
        add_and_fail()
    assert heard == ["back"]


def test_a_unit_of_work_that_changes_nothing_is_not_announced(either_store: Store, heard: list[Change]) -> None:
    with either_store.writing("Look") as session:
        session.scalars(select(Product)).all()
    assert heard == []


def test_a_rehearsal_leaves_nothing_and_says_nothing(either_store: Store, heard: list[Change]) -> None:
    with either_store.rehearsing() as session:
        add_product(session)
        session.execute(insert(Product).values(code="602"))
        assert session.scalar(select(func.count()).select_from(Product)) == 2
    assert (count(either_store), heard) == (0, [])


def test_who_stops_listening_hears_no_more(either_store: Store, heard: list[Change]) -> None:
    also: list[Change] = []
    stop = either_store.listen(also.append)
    with either_store.writing("Add") as session:
        add_product(session)
    stop()
    stop()
    with either_store.writing("Add") as session:
        add_product(session, "602")
    assert (len(also), len(heard)) == (1, 2)


def test_a_reader_cannot_write(either_store: Store) -> None:
    with pytest.raises((DBAPIError, UserError)), either_store.reading() as session:
        add_product(session)
    assert count(either_store) == 0


def test_a_reader_sees_one_moment_while_others_write(either_store: Store) -> None:
    with either_store.reading() as reader:
        assert reader.scalar(select(func.count()).select_from(Product)) == 0
        with either_store.writing("Add") as session:
            add_product(session)
        assert reader.scalar(select(func.count()).select_from(Product)) == 0
    assert count(either_store) == 1


def test_writers_wait_for_one_another_so_that_none_overwrites_what_it_has_not_seen(either_store: Store) -> None:
    with either_store.writing("Add") as session:
        add_product(session, stock=0)

    def add_one_by_one() -> None:
        for _ in range(10):
            with either_store.writing("Count") as session:
                product = session.scalars(select(Product)).one()
                seen = product.stock or 0
                time.sleep(0.001)
                product.stock = seen + 1

    threads = [threading.Thread(target=add_one_by_one) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with either_store.reading() as session:
        assert session.scalars(select(Product.stock)).one() == 40


def test_who_waits_too_long_for_another_writer_is_told_so(shop_address: str) -> None:
    with Store.open(shop_address) as one, Store.open(shop_address, patience=0.2) as other:
        with one.writing("Slow") as session:
            add_product(session)
            with pytest.raises(UserError, match=r"in use by another program|for too long"), other.writing("Other"):
                pass
        with other.writing("Other") as session:
            add_product(session, "602")
        assert count(one) == 2


def test_a_unit_of_work_inside_another_is_our_bug_and_not_a_long_wait(either_store: Store) -> None:
    with either_store.writing("Outer"), pytest.raises(RuntimeError, match="inside another"), either_store.rehearsing():
        pass
    add_products(either_store, "601")


BULK = {
    "core": lambda session: session.execute(insert(Product).values(code="9")),
    "orm": lambda session: session.execute(update(Product).values(stock=1)),
    "text": lambda session: session.execute(text("DELETE FROM product")),
    "driver": lambda session: session.connection().exec_driver_sql("  delete from product"),
    "legacy": lambda session: session.query(Product).delete(),
    "mappings": lambda session: session.bulk_insert_mappings(Product.__mapper__, [{"code": "9"}]),
}


@pytest.mark.parametrize("how", BULK)
def test_a_bulk_statement_where_undo_is_promised_is_our_bug(either_store: Store, heard: list[Change], how: str) -> None:
    with pytest.raises(BulkStatementInUndoableWork), either_store.writing("Bulk") as session:
        BULK[how](session)
    assert (count(either_store), heard) == (0, [])


def test_a_bulk_statement_without_undo_is_announced_by_its_tables(either_store: Store, heard: list[Change]) -> None:
    with either_store.writing("Import", undoable=False) as session:
        add_product(session)
        session.execute(insert(ProductAlias).values(name="a", product_id=product_id(session)))
        session.connection().exec_driver_sql("DELETE FROM journal_entry")
        touch(session, "journal_entry")
    (change,) = heard
    assert change.tables == {"product", "product_alias", "journal_entry"}
    assert (change.undoable, change.rows) == (False, ())


def test_the_tables_a_delete_reaches_are_announced_too(either_store: Store, heard: list[Change]) -> None:
    with either_store.writing("Add") as session:
        product = add_product(session)
        session.add(ProductAlias(name="a", product_id=product.id))
    with either_store.writing("Delete", undoable=False) as session:
        session.delete(session.get_one(Product, product_id(session)))
    assert {"product", "product_alias", "journal_entry"} <= heard[-1].tables
    assert (count(either_store), count(either_store, ProductAlias), count(either_store, JournalEntry)) == (0, 0, 0)


def product_id(session: Session) -> int:
    return session.scalars(select(Product.id)).one()
