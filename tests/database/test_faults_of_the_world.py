"""Full disks and servers that are away: a clear sentence, and the data as it was."""

import ast
import contextlib
import subprocess
import sys
from pathlib import Path

import pytest
from database_made import add_products, codes
from sqlalchemy import create_engine, insert, text
from sqlalchemy.exc import IntegrityError

from storedesk.foundation.database.check import check
from storedesk.foundation.database.store import Store
from storedesk.foundation.errors import UserError
from storedesk.products.tables import Product

SOURCE = Path(__file__).resolve().parents[2] / "src" / "storedesk"


def fill_the_disk(store: Store) -> None:
    with store.writing("Fill", undoable=False) as session:
        for number in range(4000):
            session.execute(insert(Product), [{"code": f"full {number}", "note": "x" * 4000}])


def test_on_a_full_disk_the_unit_of_work_is_taken_back_and_the_reason_said(small_disk: Path) -> None:
    with Store.open(small_disk / "shop.storedesk") as store:
        add_products(store, "601")
        with pytest.raises(UserError, match=r'disk that holds "shop.storedesk" is full'):
            fill_the_disk(store)
        assert codes(store) == ["601"]
        assert check(store, ()) == []
    with Store.open(small_disk / "shop.storedesk") as store:
        add_products(store, "602")
        assert codes(store) == ["601", "602"]


def test_on_a_disk_that_is_full_from_the_start_no_shop_begins(small_disk: Path) -> None:
    room = 100_000
    (small_disk / "film").write_bytes(bytes(2 * 1024 * 1024 - room))
    with pytest.raises(UserError, match=r"is full"):
        Store.open(small_disk / "shop.storedesk")
    assert [each.name for each in small_disk.iterdir()] == ["film"]


def test_looking_at_a_shop_on_a_disk_without_a_byte_of_room_speaks_of_room(small_disk: Path) -> None:
    Store.open(small_disk / "shop.storedesk").close()
    with contextlib.suppress(OSError), (small_disk / "film").open("wb", buffering=0) as film:
        while True:
            film.write(bytes(4096))
    with pytest.raises(UserError, match=r"is full\. Free some space"):
        Store.open(small_disk / "shop.storedesk", read_only=True)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file sizes")
def test_a_file_that_may_not_grow_is_a_fault_of_the_disk(shop_file: Path) -> None:
    script = (
        "import resource, sys, storedesk.features, storedesk.foundation.sheets.tables, test_faults_of_the_world as t\n"
        "store = t.Store.open(sys.argv[1]); resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, 2_000_000))\n"
        "try: t.fill_the_disk(store)\n"
        "except t.UserError as error: print(error)\n"
        "print(t.codes(store))"
    )
    folder = Path(__file__).parent
    command = [sys.executable, "-c", script, shop_file]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    assert "The disk reports an error" in done.stdout
    assert done.stdout.endswith("[]\n")


def test_an_error_of_ours_stays_an_error_of_ours(either_store: Store) -> None:
    add_products(either_store, "601")
    with pytest.raises(IntegrityError):
        add_products(either_store, "601")


def test_an_error_names_no_values(either_store: Store) -> None:
    """Values are customers' names and telephone numbers; an error ends up in a log."""
    add_products(either_store, "13800138000")
    with pytest.raises(IntegrityError) as caught:
        add_products(either_store, "13800138000")
    said = str(caught.value).replace(str(caught.value.orig), "")
    assert "13800138000" not in said


def test_a_server_that_is_not_there_is_away() -> None:
    with pytest.raises(UserError, match="server cannot be reached"):
        Store.open("postgresql+psycopg://nobody@127.0.0.1:9/shop", patience=2)


@pytest.mark.parametrize("address", ["postgresql://a:secret@h:port/x", "postgres:"])
def test_an_address_that_is_none_is_said_without_its_password(address: str) -> None:
    with pytest.raises(UserError, match=r"address cannot be read\. Write it as postgresql://") as caught:
        Store.open(address)
    assert "secret" not in str(caught.value)


def test_a_database_that_is_not_there_is_refused(postgres_server: str) -> None:
    with pytest.raises(UserError, match="refuses the sign-in"):
        Store.open(postgres_server.rsplit("/", 1)[0] + "/no_such_database")


def test_a_server_that_throws_us_out_is_found_again(shop_on_server: str) -> None:
    with Store.open(shop_on_server) as store:
        add_products(store, "601")
        engine = create_engine(shop_on_server, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
            connection.execute(text(f"{others} AND datname = current_database()"))
        engine.dispose()
        assert codes(store) == ["601"]


def test_a_computer_that_hangs_with_the_lock_lets_the_others_write_again(
    shop_on_server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storedesk.foundation.database.connect._HUNG_AFTER", 300)

    def hang() -> None:
        with hung.writing("Hang") as session:
            session.add(Product(code="hung"))
            session.flush()
            add_products(other, "602")

    with Store.open(shop_on_server) as hung, Store.open(shop_on_server, patience=3) as other:
        with pytest.raises(UserError, match="server cannot be reached"):
            hang()
        assert codes(other) == ["602"]


def test_nobody_opens_a_database_with_the_sqlite_of_python() -> None:
    """Two SQLite libraries in one process drop each other's locks on the file."""
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not {"sqlite3", "apsw", "pysqlite3"} & {name.split(".")[0] for name in names}, path
