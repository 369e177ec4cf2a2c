"""The gates a shop's file passes; each refusal is one sentence that says what to do, and changes nothing."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from database_made import add_products, another_program_writing, codes, without_rights_to
from sqlcipher3 import dbapi2

from storedesk import migrations
from storedesk.foundation.database.backup import back_up
from storedesk.foundation.database.connect import journal_pragmas
from storedesk.foundation.database.faults import DamagedDatabase
from storedesk.foundation.database.places import on_network, on_server, synchronised_by
from storedesk.foundation.database.store import Store
from storedesk.foundation.errors import UserError

STEPS = len(list(Path(migrations.__file__).parent.glob("versions/0*.py")))


def pragma(store: Store, name: str) -> object:
    with store.reading() as session:
        return session.connection().exec_driver_sql(f"PRAGMA {name}").scalar_one()


def refused(path: Path, match: str, **how: object) -> UserError:
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(UserError, match=match) as caught:
        Store.open(path, **how)  # type: ignore[arg-type]
    assert (path.read_bytes() if path.is_file() else None) == before, "a refusal changes nothing"
    return caught.value


def test_a_path_where_nothing_is_becomes_a_new_shop(tmp_path: Path) -> None:
    with Store.open(tmp_path / "店铺 1%20" / "我的店.storedesk") as store:
        assert (store.dialect, store.folder, codes(store)) == ("sqlite", tmp_path / "店铺 1%20", [])
    assert [each.name for each in store.folder.iterdir()] == ["我的店.storedesk"], "no log and no part is left"


def test_what_was_written_is_there_after_closing_and_opening(shop_file: Path) -> None:
    with Store.open(shop_file) as store:
        add_products(store, "601")
    assert not Path(f"{shop_file}-wal").exists(), "closing takes the log into the file"
    with Store.open(shop_file) as store:
        assert codes(store) == ["601"]


def test_the_connection_is_set_up_so_that_a_power_cut_loses_nothing(store: Store) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 8000,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "cache_size": -65536,
        "application_id": 0x53444B31,
        "user_version": STEPS,
    }
    assert {name: pragma(store, name) for name in wanted} == wanted


@pytest.mark.parametrize("version", [(3, 40, 1), (3, 51, 2)])
def test_an_older_sqlite_gets_the_old_journal_because_its_log_could_break_the_file(version: tuple[int, ...]) -> None:
    assert journal_pragmas(version) == ("journal_mode=DELETE", "synchronous=EXTRA")
    assert "journal_mode=WAL" in journal_pragmas((3, 51, 3))


def test_an_empty_file_is_damaged_and_never_a_new_shop(tmp_path: Path) -> None:
    path = tmp_path / "shop.storedesk"
    path.touch()
    refused(path, r"empty \(0 bytes\).*There is no backup")


@pytest.mark.parametrize(
    "content", [b"PK\x03\x04" + bytes(5000), "订单编号,买家\n".encode("gb18030") * 99, b"\0" * 4096]
)
def test_a_file_that_is_something_else_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "shop.storedesk"
    path.write_bytes(content)
    refused(path, "not a StoreDesk file, or it is damaged")


def test_the_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "shop.storedesk"
    connection = dbapi2.connect(str(path))
    connection.execute("CREATE TABLE contacts (name)")
    connection.close()
    refused(path, "belongs to another program")


def test_a_file_of_a_newer_storedesk_is_refused(shop_file: Path) -> None:
    connection = dbapi2.connect(str(shop_file))
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    refused(shop_file, "newer StoreDesk. Update StoreDesk")


@pytest.mark.parametrize("kept", [0.5, 0.9])
def test_half_a_file_is_damaged_and_the_newest_sound_backup_is_named(shop_file: Path, kept: float) -> None:
    with Store.open(shop_file) as store:
        add_products(store, "601")
        sound = back_up(store, "hand")
        spoilt = back_up(store, "hand")
    spoilt.write_bytes(spoilt.read_bytes()[:-1] + b"!")
    os.truncate(shop_file, int(shop_file.stat().st_size * kept))
    error = refused(shop_file, f'damaged.*Restore the newest backup, "{sound.name}"')
    assert isinstance(error, DamagedDatabase)
    assert error.backup == sound


def test_a_lost_file_with_backups_is_not_silently_a_new_shop(shop_file: Path) -> None:
    with Store.open(shop_file) as store:
        backup = back_up(store, "hand")
    shop_file.unlink()
    error = refused(shop_file, "is gone, although there are backups")
    assert isinstance(error, DamagedDatabase)
    assert error.backup == backup


def test_damage_found_while_working_is_told_in_the_same_words(shop_file: Path) -> None:
    with Store.open(shop_file) as store:
        add_products(store, *(str(number) for number in range(4000)))
    size = shop_file.stat().st_size
    with shop_file.open("rb+") as file:
        file.seek(8 * 4096)
        file.write(b"\xa5" * (size - 9 * 4096))

    def read_all() -> None:
        with Store.open(shop_file) as store:
            codes(store)

    with pytest.raises(DamagedDatabase, match="damaged"):
        read_all()


def test_after_a_crash_the_file_is_looked_through(shop_file: Path, tmp_path: Path) -> None:
    """A log that is left behind says so; damage that would show up much later is found at once."""
    with Store.open(shop_file) as store:
        add_products(store, *(str(number) for number in range(4000)))
    with shop_file.open("rb+") as file:
        file.seek(60 * 4096)
        file.write(b"\xa5" * 4096)
    Store.open(shop_file).close()
    leave_a_log(shop_file)
    with pytest.raises(DamagedDatabase):
        Store.open(shop_file)


def leave_a_log(path: Path) -> None:
    """Write something and die without a word."""
    script = (
        "import os, sys; from sqlcipher3 import dbapi2; c = dbapi2.connect(sys.argv[1]);"
        "c.execute('PRAGMA journal_mode=WAL'); c.execute('UPDATE alembic_version SET version_num = version_num');"
        "c.commit(); os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", script, path], check=False)
    assert Path(f"{path}-wal").stat().st_size > 0


def test_a_file_that_another_program_keeps_to_itself_is_in_use(shop_file: Path) -> None:
    with another_program_writing(shop_file, alone=True):
        refused(shop_file, "in use by another program", patience=0.2)
    Store.open(shop_file).close()


def test_while_another_program_writes_one_can_read_but_not_write(shop_file: Path) -> None:
    with Store.open(shop_file, patience=0.2) as store:
        with another_program_writing(shop_file):
            assert codes(store) == []
            with pytest.raises(UserError, match="in use by another program"):
                add_products(store, "601")
        add_products(store, "602")
        assert codes(store) == ["602"]


def test_a_folder_without_the_right_to_write_is_named(shop_file: Path, open_folder: Path) -> None:
    path = Path(shutil.copy(shop_file, open_folder))
    with without_rights_to(open_folder):
        refused(path, "cannot be written to.*for viewing only")
        refused(open_folder / "new.storedesk", "cannot be written to")
        refused(open_folder / "below" / "new.storedesk", "cannot be written to")


def test_a_shop_in_such_a_folder_can_be_viewed_with_its_log(shop_file: Path, open_folder: Path) -> None:
    path = Path(shutil.copy(shop_file, open_folder))
    with Store.open(path) as store:
        add_products(store, "601")
        kept = {each.name: each.read_bytes() for each in open_folder.iterdir() if each.suffix != ".storedesk-shm"}
    for name, content in kept.items():
        (open_folder / name).write_bytes(content)
    with without_rights_to(open_folder), Store.open(path, read_only=True) as store:
        assert (codes(store), store.path, store.folder) == (["601"], path, open_folder)


def test_for_viewing_only_nothing_can_be_written(shop_file: Path) -> None:
    with Store.open(shop_file, read_only=True) as store:
        with pytest.raises(UserError, match="for viewing only"):
            add_products(store, "601")
        with pytest.raises(UserError, match="for viewing only"), store.rehearsing():
            pass
    refused(shop_file.with_name("none.storedesk"), "cannot be opened", read_only=True)


def test_a_folder_is_not_a_shop(tmp_path: Path) -> None:
    refused(tmp_path, "is a folder")


@pytest.mark.parametrize(
    ("address", "server"),
    [
        ("postgresql://user@host/shop", True),
        ("postgresql+psycopg://host/shop", True),
        ("postgres://host/shop", True),
        ("postgres:", True),
        ("postgresql.storedesk", False),
        ("postgresql", False),
        ("/shops/postgresql:1/shop.storedesk", False),
        ("C:\\shop.storedesk", False),
        ("", False),
    ],
)
def test_a_server_is_told_from_a_file_whatever_it_is_called(address: str, server: bool) -> None:
    assert on_server(address) is server


def test_network_places_are_refused(tmp_path: Path) -> None:
    refused(Path(r"\\server\share\shop.storedesk"), "network drive")
    assert not on_network(tmp_path)


@pytest.mark.parametrize(
    ("path", "service"), [("/a/OneDrive - 公司/店铺", "OneDrive"), ("/a/坚果云/店", "坚果云"), ("/a/data/店", None)]
)
def test_folders_that_are_synchronised_are_known(path: str, service: str | None) -> None:
    assert synchronised_by(Path(path)) == service


def test_a_log_without_its_file_is_not_played_into_a_new_shop(tmp_path: Path, shop_file: Path) -> None:
    with Store.open(shop_file) as store:
        add_products(store, "601")
        log = Path(f"{shop_file}-wal").read_bytes()
    new = tmp_path / "other.storedesk"
    Path(f"{new}-wal").write_bytes(log)
    with Store.open(new) as store:
        assert codes(store) == []
    assert len(list(tmp_path.glob("other.storedesk-wal.stale-*"))) == 1


def test_opening_a_shop_loads_no_alembic(shop_file: Path) -> None:
    script = (
        "import sys; from storedesk.foundation.database.store import Store\n"
        "Store.open(sys.argv[1])\n"
        "assert not {'alembic', 'sqlite3', 'numpy', 'PySide6'} & set(sys.modules), sorted(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script, shop_file], capture_output=True, text=True, check=True)


def test_opening_does_not_wait_for_anything(shop_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    monkeypatch.setattr(time, "sleep", waits.append)
    Store.open(shop_file).close()
    assert waits == []
