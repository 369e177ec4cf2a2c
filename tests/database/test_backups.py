"""Backups are whole, verified, and in nobody's way; restoring puts one in place, or leaves the old file."""

import json
import os
import shutil
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from database_made import add_products, another_program_writing, codes, without_rights_to
from schema_made import schema_of_tomorrow
from sqlalchemy import insert

from storedesk.foundation.database.backup import back_up, backups, restore, thin_out, verify
from storedesk.foundation.database.connect import connect_sqlite
from storedesk.foundation.database.store import Store
from storedesk.foundation.errors import Cancelled, UserError
from storedesk.products.tables import Product


def test_a_backup_holds_everything_and_says_so(store: Store) -> None:
    add_products(store, "601", "602")
    path = back_up(store, "Before the 双11 sale!")
    (backup,) = backups(store.folder)
    assert backup == verify(path)
    assert (backup.path, backup.database, backup.reason) == (path, "shop.storedesk", "Before the 双11 sale!")
    assert backup.counts["product"] == 2
    assert abs(backup.made_at - datetime.now(UTC)) < timedelta(minutes=1)
    assert path.name.endswith("-before-the-11-sale.storedesk")
    with Store.open(path, read_only=True) as copy:
        assert codes(copy) == ["601", "602"]


def test_a_backup_is_one_file_without_a_log(store: Store) -> None:
    add_products(store, "601")
    path = back_up(store, "hand")
    verify(path)
    assert sorted(each.name for each in path.parent.iterdir()) == [path.name, f"{path.name}.json"]


def test_backups_of_one_second_do_not_overwrite_each_other(store: Store) -> None:
    paths = {back_up(store, "hand") for _ in range(3)}
    assert len(paths) == 3
    assert {backup.path for backup in backups(store.folder)} == paths


def test_a_backup_taken_while_others_write_is_of_one_moment(store: Store) -> None:
    stop = threading.Event()

    def write_pairs() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            with store.writing("Pair", undoable=False) as session:
                pair = [{"code": f"{number}-{at}", "note": "x" * 3000} for at in (1, 2)]
                session.execute(insert(Product), pair)

    writer = threading.Thread(target=write_pairs)
    writer.start()
    try:
        for _ in range(6):
            assert verify(back_up(store, "busy")).counts["product"] % 2 == 0
    finally:
        stop.set()
        writer.join()


def test_the_newest_backup_comes_first_and_other_files_do_not_count(store: Store) -> None:
    older = back_up(store, "one")
    time.sleep(0.002)
    newer = back_up(store, "two")
    (newer.parent / "notes.json").write_text("[]", encoding="utf-8")
    (newer.parent / ".part-x.storedesk.json").write_text("{}", encoding="utf-8")
    (newer.parent / "stray.storedesk.json").write_text("{}", encoding="utf-8")
    assert [backup.path for backup in backups(store.folder)] == [newer, older]
    assert backups(store.folder, "another.storedesk") == []


@pytest.mark.parametrize("spoil", ["bit", "short", "gone", "counts", "stranger"])
def test_a_backup_that_is_not_what_it_was_is_noticed(store: Store, spoil: str) -> None:
    add_products(store, "601")
    path = back_up(store, "hand")
    content = bytearray(path.read_bytes())
    if spoil == "bit":
        content[len(content) // 2] ^= 1
        path.write_bytes(content)
    elif spoil == "short":
        path.write_bytes(content[:-4096])
    elif spoil == "gone":
        path.unlink()
    elif spoil == "counts":
        side = path.with_name(f"{path.name}.json")
        said = json.loads(side.read_text(encoding="utf-8"))
        said["counts"]["product"] = 2
        side.write_text(json.dumps(said), encoding="utf-8")
    else:
        path.write_text("not a database", encoding="utf-8")
        path.with_name(f"{path.name}.json").unlink()
    with pytest.raises(UserError, match=r"Choose another one"):
        verify(path)
    with pytest.raises(UserError, match=r"Choose another one"):
        restore(store.folder / "other.storedesk", path)


def test_a_cancelled_backup_leaves_nothing(store: Store) -> None:
    class Stop:
        def report(self, done: int, total: int | None, what: str = "") -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        back_up(store, "hand", Stop())
    assert list((store.folder / "backups").iterdir()) == []


def test_a_shop_on_a_server_is_backed_up_there(shop_on_server: str) -> None:
    with Store.open(shop_on_server) as store, pytest.raises(UserError, match="pg_dump"):
        back_up(store, "hand")


def test_backups_that_rotation_drops_are_deleted_with_what_lies_beside_them(store: Store) -> None:
    now = datetime.now(UTC)
    ages = [timedelta(hours=1), timedelta(days=3, hours=1), timedelta(days=3, hours=2), timedelta(days=900)]
    paths = [back_up(store, "hand") for _ in ages]
    for path, age in zip(paths, ages, strict=True):
        aged(path, now - age)
    part = store.folder / "backups" / ".part-old"
    part.touch()
    os.utime(part, (0, 0))
    assert thin_out(store.folder, now) == [paths[2]]
    assert not part.exists()
    left = {path.name for path in (store.folder / "backups").iterdir()}
    assert left == {name for path in (paths[0], paths[1], paths[3]) for name in (path.name, f"{path.name}.json")}


def aged(path: Path, made_at: datetime) -> None:
    side = path.with_name(f"{path.name}.json")
    said = json.loads(side.read_text(encoding="utf-8"))
    side.write_text(json.dumps({**said, "made_at": made_at.isoformat()}), encoding="utf-8")


# ------------------------------------------------------------------------------------------------------- restoring


@pytest.fixture
def two_states(shop_file: Path) -> Path:
    """A backup with product 601 alone; the shop itself has gone on to 602, and its log has not been taken in."""
    with Store.open(shop_file) as store:
        add_products(store, "601")
        backup = back_up(store, "hand")
    with Store.open(shop_file) as store:
        add_products(store, "602")
    return backup


def test_restoring_brings_the_backups_state_and_keeps_the_old_file(shop_file: Path, two_states: Path) -> None:
    aside = restore(shop_file, two_states)
    with Store.open(shop_file) as store:
        assert codes(store) == ["601"]
        add_products(store, "603")
    assert aside is not None
    with Store.open(aside) as old:
        assert codes(old) == ["601", "602"]


def test_a_stale_log_beside_the_file_does_not_bring_the_old_rows_back(shop_file: Path, two_states: Path) -> None:
    with Store.open(shop_file) as store:
        add_products(store, "stale")
        stale = {ending: Path(f"{shop_file}{ending}").read_bytes() for ending in ("", "-wal")}
    for ending, content in stale.items():
        Path(f"{shop_file}{ending}").write_bytes(content)
    restore(shop_file, two_states)
    with Store.open(shop_file) as store:
        assert codes(store) == ["601"]


def test_a_damaged_file_can_be_replaced_and_is_kept_with_its_log(shop_file: Path, two_states: Path) -> None:
    shop_file.write_bytes(b"damaged" * 1000)
    Path(f"{shop_file}-wal").write_bytes(b"its log")
    aside = restore(shop_file, two_states)
    with Store.open(shop_file) as store:
        assert codes(store) == ["601"]
    assert aside is not None
    assert (aside.read_bytes()[:7], Path(f"{aside}-wal").read_bytes()) == (b"damaged", b"its log")


def test_a_lost_file_can_be_restored(shop_file: Path, two_states: Path) -> None:
    shop_file.unlink()
    assert restore(shop_file, two_states) is None
    with Store.open(shop_file) as store:
        assert codes(store) == ["601"]


def test_a_shop_that_is_open_is_not_replaced(shop_file: Path, two_states: Path) -> None:
    with Store.open(shop_file) as store:
        assert codes(store) == ["601", "602"]
        with pytest.raises(UserError, match="in use by another program"):
            restore(shop_file, two_states)
        add_products(store, "603")
    with another_program_writing(shop_file), pytest.raises(UserError, match="in use by another program"):
        restore(shop_file, two_states)
    with Store.open(shop_file) as store:
        assert codes(store) == ["601", "602", "603"]


def test_an_older_backup_is_brought_up_to_date_when_opened(shop_file: Path, two_states: Path, tmp_path: Path) -> None:
    restore(shop_file, two_states)
    with Store.open(shop_file, schema=schema_of_tomorrow(tmp_path)) as store, store.reading() as session:
        assert session.connection().exec_driver_sql("SELECT COUNT(*) FROM tomorrow").scalar_one() == 40


def test_a_backup_of_a_newer_storedesk_does_not_take_the_shops_place(shop_file: Path, two_states: Path) -> None:
    newer = shop_file.with_name("newer.storedesk")
    shutil.copyfile(two_states, newer)
    connection = connect_sqlite(newer)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    with pytest.raises(UserError, match="made by a newer StoreDesk"):
        restore(shop_file, newer)
    with Store.open(shop_file) as store:
        assert codes(store) == ["601", "602"]


@pytest.mark.parametrize("note", [b"", b"{", b"../../elsewhere", b"\xff\xfe\x00", b"20261125-100000"])
def test_a_restore_that_was_cut_off_is_finished_whatever_became_of_its_note(
    shop_file: Path, two_states: Path, note: bytes
) -> None:
    shutil.copyfile(two_states, shop_file.with_name(f".part-restore-{shop_file.name}"))
    shop_file.with_name(f".restoring-{shop_file.name}").write_bytes(note)
    with Store.open(shop_file) as store:
        assert codes(store) == ["601"]
    (old,) = shop_file.parent.glob("*.before-restore-*")
    with Store.open(old) as store:
        assert codes(store) == ["601", "602"]
    assert not shop_file.with_name(f".restoring-{shop_file.name}").exists()


@pytest.mark.parametrize(
    "said", ["null", "[]", '{"database": 1}', '{"made_at": 5}', '{"made_at": "2026-01-01T00:00:00", "counts": "none"}']
)
def test_what_lies_beside_a_backup_may_be_anything(store: Store, said: str) -> None:
    spoilt, sound = back_up(store, "one"), back_up(store, "two")
    side = spoilt.with_name(f"{spoilt.name}.json")
    described = json.loads(side.read_text(encoding="utf-8"))
    side.write_text(json.dumps(described | json.loads(said)) if said.startswith("{") else said, encoding="utf-8")
    assert [backup.path for backup in backups(store.folder)][:1] == [sound]


def test_an_hour_without_its_zone_is_compared_all_the_same(store: Store) -> None:
    old, new = back_up(store, "one"), back_up(store, "two")
    side = old.with_name(f"{old.name}.json")
    described = json.loads(side.read_text(encoding="utf-8"))
    side.write_text(json.dumps(described | {"made_at": "2026-01-01T00:00:00"}), encoding="utf-8")
    assert [backup.path for backup in backups(store.folder)] == [new, old]


def test_without_room_no_backup_is_begun(small_disk: Path) -> None:
    with Store.open(small_disk / "shop.storedesk") as store:
        with pytest.raises(UserError, match=r"not enough room.*20 MB are needed, 1 MB are free"):
            back_up(store, "hand")
        assert not (small_disk / "backups").exists()


def test_a_disk_that_fills_up_during_a_backup_leaves_no_part(small_disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storedesk.foundation.database.backup._SPARE", -1_000_000)
    with Store.open(small_disk / "shop.storedesk") as store:
        with store.writing("Fill", undoable=False) as session:
            session.execute(insert(Product), [{"code": "601", "note": "x" * 300_000}])

        def fill_the_disk_with_backups() -> None:
            while True:
                back_up(store, "hand")

        with pytest.raises(UserError, match="is full"):
            fill_the_disk_with_backups()
        finished = backups(small_disk)
        assert {path.name for path in (small_disk / "backups").iterdir()} == {
            name for backup in finished for name in (backup.path.name, f"{backup.path.name}.json")
        }
        assert all(verify(backup.path) for backup in finished)
        assert codes(store) == ["601"]


def test_a_folder_without_rights_takes_no_backup(shop_file: Path, open_folder: Path) -> None:
    path = open_folder / "shop.storedesk"
    path.write_bytes(shop_file.read_bytes())
    with Store.open(path) as store, without_rights_to(open_folder), pytest.raises(UserError, match="written to"):
        back_up(store, "hand")
