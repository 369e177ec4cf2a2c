"""Migrations lead to today's tables, keep every row, and happen whole or not at all."""

import threading
from importlib import import_module
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from database_made import add_products, codes
from schema_made import schema_of_tomorrow
from sqlalchemy import create_engine, inspect, text
from sqlcipher3 import dbapi2

import storedesk
from storedesk.foundation.database.backup import backups
from storedesk.foundation.database.base import METADATA
from storedesk.foundation.database.migrate import TODAY
from storedesk.foundation.database.store import Store
from storedesk.foundation.errors import UserError
from storedesk.products.tables import Product, ProductAlias


def test_the_migrated_schema_is_what_the_tables_say(either_store: Store) -> None:
    source = Path(storedesk.__file__).parent
    for module in source.rglob("tables.py"):
        import_module(".".join(("storedesk", *module.relative_to(source).with_suffix("").parts)))

    with either_store.reading() as session:
        how = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(session.connection(), opts=how)
        assert compare_metadata(context, METADATA) == []


def test_the_number_of_the_newest_step_is_the_schemas() -> None:
    steps = sorted((TODAY.scripts / "versions").glob("[0-9]*.py"))
    assert [int(step.name[:4]) for step in steps] == list(range(1, TODAY.number + 1))


def test_ledgers_lie_in_the_order_of_their_key(store: Store) -> None:
    with store.reading() as session:
        kept = session.execute(text("SELECT sql FROM sqlite_schema WHERE name = 'ad_keyword_day'")).scalar_one()
    assert kept.strip().endswith("WITHOUT ROWID")


def test_a_migration_keeps_rows_and_what_points_at_them(shop_file: Path, tmp_path: Path) -> None:
    with Store.open(shop_file) as store:
        add_products(store, "601", "602")
        with store.writing("Alias") as session:
            session.add(ProductAlias(name="板", product_id=session.query(Product.id).order_by(Product.id).first()[0]))
    Store.open(shop_file, schema=schema_of_tomorrow(tmp_path)).close()
    connection = dbapi2.connect(str(shop_file))
    assert connection.execute("PRAGMA user_version").fetchone() == (TODAY.number + 1,)
    assert connection.execute("SELECT COUNT(*) FROM product WHERE colour IS NULL").fetchone() == (2,)
    assert connection.execute("SELECT COUNT(*) FROM product_alias").fetchone() == (1,), "rebuilding deleted no follower"
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()


def test_a_verified_copy_is_made_before_a_migration(shop_file: Path, tmp_path: Path) -> None:
    with Store.open(shop_file) as store:
        add_products(store, "601")
    Store.open(shop_file, schema=schema_of_tomorrow(tmp_path)).close()
    (backup,) = backups(shop_file.parent)
    assert (backup.reason, backup.schema, backup.counts["product"]) == ("migration", TODAY.number, 1)


def test_without_a_migration_no_copy_is_made(shop_file: Path) -> None:
    Store.open(shop_file).close()
    assert backups(shop_file.parent) == []


@pytest.mark.parametrize(
    ("more", "error"),
    [
        ("raise RuntimeError('half way')", RuntimeError),
        ("connection.execute(sa.text(\"INSERT INTO product_alias (name, product_id) VALUES ('a', 9)\"))", UserError),
    ],
)
def test_a_migration_that_fails_leaves_the_old_schema(
    shop_file: Path, tmp_path: Path, more: str, error: type[Exception]
) -> None:
    with Store.open(shop_file) as store:
        add_products(store, "601")
    with pytest.raises(error):
        Store.open(shop_file, schema=schema_of_tomorrow(tmp_path, more=more))
    with Store.open(shop_file) as store:
        assert codes(store) == ["601"]


def test_after_a_migration_the_older_program_opens_nothing(shop_file: Path, tmp_path: Path) -> None:
    Store.open(shop_file, schema=schema_of_tomorrow(tmp_path)).close()
    with pytest.raises(UserError, match="newer StoreDesk"):
        Store.open(shop_file)


def test_an_older_file_is_not_brought_up_to_date_for_viewing(shop_file: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="older StoreDesk"):
        Store.open(shop_file, read_only=True, schema=schema_of_tomorrow(tmp_path))


def test_several_programs_that_start_together_migrate_once(shop_file: Path, tmp_path: Path) -> None:
    assert open_together(str(shop_file), tmp_path) == []


def test_several_computers_that_start_together_make_the_servers_tables_once(
    empty_database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STOREDESK_HOME", str(tmp_path))
    assert open_together(empty_database, tmp_path) == []
    with pytest.raises(UserError, match="newer StoreDesk"):
        Store.open(empty_database)
    engine = create_engine(empty_database)
    assert "tomorrow" in inspect(engine).get_table_names()
    engine.dispose()


def open_together(address: str, tmp_path: Path) -> list[BaseException]:
    schema = schema_of_tomorrow(tmp_path, pause=0.002)
    errors: list[BaseException] = []

    def start() -> None:
        try:
            Store.open(address, schema=schema).close()
        except (UserError, dbapi2.Error) as error:
            errors.append(error)

    threads = [threading.Thread(target=start) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return errors
