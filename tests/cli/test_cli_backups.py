"""Backups made, listed, carried to another disk and restored from the terminal."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlcipher3 import dbapi2

from storedesk.cli.exits import Exit
from storedesk.foundation.database.backup import backups, verify
from storedesk.foundation.database.instance import Instance
from storedesk.foundation.database.store import Store


def note(shop: Path, words: str | None = None) -> list[str]:
    """Write a journal entry into the shop where words are given; gives all there are."""
    with Store.open(shop) as store:
        if words is not None:
            with store.writing("test", undoable=False) as session:
                session.execute(
                    text("INSERT INTO journal_entry (day, kind, text) VALUES ('2026-06-18', 'note', :words)"),
                    {"words": words},
                )
        with store.reading() as session:
            return list(session.scalars(text("SELECT text FROM journal_entry ORDER BY id")))


def test_a_backup_is_made_and_listed(typed, shop_file):
    made = typed("backup")
    assert made.code == Exit.DONE
    (backup,) = backups(shop_file.parent)
    assert str(backup.path) in made.out
    listed = typed("restore")
    assert listed.code == Exit.DONE
    assert listed.table[1][0] == "1"
    assert listed.table[1][-1] == backup.path.name


def test_a_backup_can_be_made_while_the_window_has_the_shop(typed, shop_file):
    instance = Instance.try_take(shop_file.parent)
    with Store.open(shop_file):
        assert typed("backup").code == Exit.DONE
    instance.release()
    verify(backups(shop_file.parent)[0].path)


def test_a_backup_is_carried_to_another_disk_and_read_back(typed, shop_file, tmp_path):
    said = typed("backup", "--to", tmp_path / "usb" / "shop")
    assert said.code == Exit.DONE
    (copied,) = (tmp_path / "usb" / "shop").glob("*.storedesk")
    assert verify(copied).database == "shop.storedesk"
    assert [each.name for each in copied.parent.iterdir() if each.name.startswith(".")] == []


def test_another_disk_that_is_not_there_is_said(typed, shop_file, tmp_path):
    (tmp_path / "file").touch()
    said = typed("backup", "--to", tmp_path / "file" / "usb")
    assert said.code == Exit.NOT_POSSIBLE
    assert said.err


def test_a_backup_is_restored_and_the_old_file_kept(typed, shop_file):
    note(shop_file, "before")
    typed("backup")
    note(shop_file, "after")
    said = typed("restore", 1, "--yes")
    assert said.code == Exit.DONE
    assert note(shop_file) == ["before"]
    (aside,) = shop_file.parent.glob("*before-restore*.storedesk")
    assert str(aside) in said.out
    assert note(aside) == ["before", "after"]


def test_nobody_to_ask_means_no(typed, shop_file):
    typed("backup")
    note(shop_file, "after")
    said = typed("restore", 1)
    assert said.code == Exit.NOT_POSSIBLE
    assert "--yes" in said.err
    assert note(shop_file) == ["after"]


@pytest.mark.parametrize("by", ["name", "path"])
def test_a_backup_is_also_found_by_its_name_or_path(typed, shop_file, by):
    typed("backup")
    path = backups(shop_file.parent)[0].path
    note(shop_file, "after")
    assert typed("restore", path.name if by == "name" else path, "--yes").code == Exit.DONE
    assert note(shop_file) == []


def test_a_damaged_shop_is_restored(typed, shop_file):
    typed("backup")
    shop_file.write_bytes(b"no database" * 1000)
    said = typed("check")
    assert said.code == Exit.DAMAGED
    assert backups(shop_file.parent)[0].path.name in said.err
    assert typed("restore", 1, "--yes").code == Exit.DONE
    assert typed("check").code == Exit.DONE


def test_a_damaged_backup_is_refused_and_the_shop_stays(typed, shop_file):
    typed("backup")
    backup = backups(shop_file.parent)[0].path
    with backup.open("r+b") as file:
        file.seek(5000)
        file.write(b"spoilt")
    note(shop_file, "kept")
    assert typed("restore", 1, "--yes").code == Exit.NOT_POSSIBLE
    assert note(shop_file) == ["kept"]


def test_a_shop_in_use_is_not_restored(typed, shop_file):
    typed("backup")
    instance = Instance.try_take(shop_file.parent)
    said = typed("restore", 1, "--yes")
    instance.release()
    assert said.code == Exit.NOT_POSSIBLE
    assert "open in another StoreDesk" in said.err


def test_an_unknown_backup_is_said(typed, shop_file):
    assert "There is no backup 7." in typed("restore", 7, "--yes").err
    assert "There are no backups" in typed("restore").out


def test_a_server_is_backed_up_by_its_own_tools(typed):
    said = typed("--database", "postgresql://localhost/shop", "backup")
    assert said.code == Exit.NOT_POSSIBLE
    assert "pg_dump" in said.err


def test_a_shop_from_a_newer_version_is_left_alone_but_backed_up(typed, shop_file):
    connection = dbapi2.connect(str(shop_file))
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    whole = shop_file.read_bytes()
    for command in (["check"], ["week"], ["history"]):
        said = typed(*command)
        assert said.code == Exit.NOT_POSSIBLE
        assert said.err
    assert typed("backup").code == Exit.DONE
    assert shop_file.read_bytes() == whole


def test_where_there_is_no_shop_that_is_said(typed, home):
    for command in ("check", "week", "history", "backup"):
        said = typed(command)
        assert said.code == Exit.NOT_POSSIBLE
        assert "storedesk sample" in said.err
    assert list(home.iterdir()) == []


def test_a_copied_shop_has_no_backups_of_its_own(typed, shop_file, tmp_path):
    typed("backup")
    shutil.copyfile(shop_file, tmp_path / "copy.storedesk")
    assert "no backups" in typed("--database", tmp_path / "copy.storedesk", "restore").out
