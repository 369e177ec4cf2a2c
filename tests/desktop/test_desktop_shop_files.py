"""The shop's file under the window: one window each, damaged and newer files, viewing only, backups and restoring."""

import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from desktop_made import press
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from storedesk.foundation.database.backup import back_up, backups
from storedesk.foundation.database.instance import Instance
from storedesk.foundation.database.shop_settings import keep, value
from storedesk.foundation.database.store import Store
from storedesk.foundation.desktop.desk import Desk
from storedesk.foundation.desktop.one_window import OneWindow, call_first
from storedesk.foundation.desktop.server_dialog import place_of
from storedesk.foundation.desktop.shop_files import choose_reports
from storedesk.foundation.errors import UserError

DAY = date(2026, 1, 1)


def name_shop(store: Store, name: str) -> None:
    with store.writing(f"Name it {name}") as session:
        keep(session, "shop_name", name, DAY)


def shop_name(store: Store) -> str | None:
    with store.reading() as session:
        return value(session, "shop_name", DAY)


def reasons(folder: Path) -> list[str]:
    return sorted(backup.reason for backup in backups(folder))


# said by the offscreen platform, which has no front
@pytest.mark.qt_log_ignore("does not support raise")
def test_a_second_start_calls_the_first_to_the_front(qtbot: QtBot, desk: Desk) -> None:
    folder = desk.app.store.folder
    assert Instance.try_take(folder) is None
    desk.window.showMinimized()
    code = (
        "import sys; from pathlib import Path; from storedesk.foundation.desktop.one_window import call_first;"
        "sys.exit(0 if call_first(Path(sys.argv[1])) else 1)"
    )
    assert desk._one_window is not None
    with qtbot.waitSignal(desk._one_window.called):
        other = subprocess.Popen([sys.executable, "-c", code, str(folder)])
    assert other.wait(20) == 0
    assert not desk.window.isMinimized()


def test_nobody_answers_for_a_shop_that_is_not_open(qtbot: QtBot, tmp_path: Path) -> None:
    assert not call_first(tmp_path)
    waiting = OneWindow(tmp_path)
    assert waiting.listen()
    waiting.stop()
    assert not call_first(tmp_path)


def test_a_shop_that_another_program_holds_is_not_opened(closed_desk: Desk, shop_file: Path) -> None:
    held = Instance.try_take(shop_file.parent)
    assert held is not None
    said = press("Close")
    assert not closed_desk.open(shop_file)
    assert any("Another program works in" in text for text in said)
    held.release()


def test_a_newer_file_is_refused_in_one_sentence_and_left_alone(closed_desk: Desk, shop_file: Path) -> None:
    connection = sqlite3.connect(shop_file)
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = shop_file.read_bytes()
    said = press("Close")
    assert not closed_desk.open(shop_file)
    assert any("was made by a newer StoreDesk" in text for text in said)
    assert shop_file.read_bytes() == before
    assert not closed_desk.is_open


def test_a_damaged_file_offers_its_newest_backup(closed_desk: Desk, shop_file: Path) -> None:
    with Store.open(shop_file) as store:
        name_shop(store, "竹匠坊")
        back_up(store, "manual")
    shop_file.write_bytes(b"no database at all" * 500)
    said = press("Restore the newest backup")
    assert closed_desk.open(shop_file)
    assert any("is not a StoreDesk file, or it is damaged" in text for text in said)
    assert shop_name(closed_desk.app.store) == "竹匠坊"
    assert [path for path in shop_file.parent.glob("shop.before-restore-*") if path.read_bytes().startswith(b"no data")]


def test_a_folder_that_cannot_be_written_to_is_opened_for_viewing(
    closed_desk: Desk, shop_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_right(_folder: Path) -> None:
        raise UserError("The folder cannot be written to.")

    # whoever runs the tests may be allowed to write everywhere
    monkeypatch.setattr(Instance, "try_take", no_right)
    for module in ("storedesk.foundation.database.opening", "storedesk.foundation.desktop.shop_files"):
        monkeypatch.setattr(f"{module}.writable", lambda _folder: False)
    said = press("Open for viewing only")
    assert closed_desk.open(shop_file)
    assert any("cannot be written to" in text for text in said)
    assert closed_desk.app.store.read_only
    assert "(for viewing only)" in closed_desk.window.windowTitle()
    assert "backup" not in closed_desk.window.actions_by_key()
    assert closed_desk.imports.start([shop_file]) is None
    assert "for viewing only" in closed_desk.window.banner.text


def test_another_shop_is_opened_in_the_same_window_place(desk: Desk, tmp_path: Path) -> None:
    first = desk.app.store.path
    other = tmp_path / "other" / "二店.storedesk"
    assert desk.open(other)
    assert desk.app.store.path == other
    assert desk.window.windowTitle().startswith("二店")
    assert desk.settings.get("database") == str(other)
    # the first shop is free again
    released = Instance.try_take(first.parent)
    assert released is not None
    released.release()


def test_a_shop_on_a_server_is_opened_without_a_file_of_its_own(closed_desk: Desk, shop_on_server: str) -> None:
    assert closed_desk.open(shop_on_server)
    assert closed_desk.app.store.path is None
    assert closed_desk.window.windowTitle() == f"{place_of(shop_on_server)} – StoreDesk"
    assert "backup" not in closed_desk.window.actions_by_key()
    assert closed_desk.settings.get("database") == shop_on_server


def test_a_server_that_is_away_is_said_in_one_sentence(closed_desk: Desk) -> None:
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    said = press("Close")
    assert not closed_desk.open("postgresql://nobody@127.0.0.1:9/none")
    assert any("The database server cannot be reached" in text for text in said)


def test_a_backup_is_made_while_something_changes_and_at_the_end(qtbot: QtBot, desk: Desk) -> None:
    folder, keeping = desk.app.store.folder, desk._safekeeping
    assert keeping is not None
    keeping.tick()
    assert reasons(folder) == []
    name_shop(desk.app.store, "竹匠坊")
    qtbot.waitUntil(lambda: keeping.changed)
    keeping.tick()
    qtbot.waitUntil(lambda: reasons(folder) == ["regular"] and not desk.jobs.running)
    qtbot.waitUntil(lambda: desk.window.status.backup.text().startswith("Last backup: 20"))
    keeping.tick()
    assert not desk.jobs.running
    name_shop(desk.app.store, "竹匠坊旗舰店")
    qtbot.waitUntil(lambda: keeping.changed)
    desk.close()
    assert reasons(folder) == ["exit", "regular"]


def test_a_disk_without_room_is_told_once_until_that_changes(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeping, said = desk._safekeeping, list[str]()
    assert keeping is not None
    desk.jobs.failed.connect(said.append)
    free = 5 << 20

    def room(_folder: Path) -> SimpleNamespace:
        return SimpleNamespace(free=free)

    def tick() -> None:
        keeping.tick()
        qtbot.waitUntil(lambda: not desk.jobs.running)

    monkeypatch.setattr("storedesk.foundation.database.backup.shutil.disk_usage", room)
    name_shop(desk.app.store, "竹匠坊")
    qtbot.waitUntil(lambda: keeping.changed)
    tick()
    free = 3 << 20
    tick()
    assert len(said) == 1
    assert "5 MB are free" in said[0]
    free = 1 << 40
    tick()
    assert reasons(desk.app.store.folder) == ["regular"]
    free = 4 << 20
    name_shop(desk.app.store, "竹匠坊旗舰店")
    qtbot.waitUntil(lambda: keeping.changed)
    tick()
    assert len(said) == 2
    free = 1 << 40


def test_nothing_is_backed_up_at_the_end_when_nothing_changed(desk: Desk) -> None:
    folder = desk.app.store.folder
    desk.close()
    assert reasons(folder) == []


def test_restoring_goes_back_and_keeps_what_was(qtbot: QtBot, desk: Desk) -> None:
    name_shop(desk.app.store, "竹匠坊")
    desk.window.actions_by_key()["backup"].trigger()
    qtbot.waitUntil(lambda: desk.window.banner.text.startswith("Backed up as"))
    name_shop(desk.app.store, "改坏了的名字")
    backup = backups(desk.app.store.folder)[0]
    desk.restore(backup.path)
    assert shop_name(desk.app.store) == "竹匠坊"
    assert "as it was in the backup" in desk.window.banner.text
    assert reasons(desk.app.store.folder) == ["before-restore", "manual"]
    assert list(desk.app.store.folder.glob("shop.before-restore-*"))


def test_a_damaged_backup_leaves_the_shop_as_it_is(qtbot: QtBot, desk: Desk) -> None:
    name_shop(desk.app.store, "竹匠坊")
    path = back_up(desk.app.store, "manual")
    path.write_bytes(path.read_bytes()[:-5000])
    said = press("Close")
    desk.restore(path)
    assert any("is damaged" in text for text in said)
    assert shop_name(desk.app.store) == "竹匠坊"


def test_a_folder_that_is_synchronised_is_warned_of(closed_desk: Desk, shop_file: Path, tmp_path: Path) -> None:
    place = tmp_path / "OneDrive" / "shop.storedesk"
    place.parent.mkdir()
    shop_file.rename(place)
    assert closed_desk.open(place)
    assert "OneDrive" in closed_desk.window.banner.text


def test_reports_are_looked_for_where_they_were_chosen_last(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    report = tmp_path / "下载" / "店铺每日数据.csv"
    report.parent.mkdir()
    report.write_text("日期,访客数\n2026-11-01,7\n", encoding="utf-8")

    def answer(_parent: object, _title: str, start: str, *_: str) -> tuple[list[str], str]:
        begun.append(start)
        return [str(report)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)
    for _ in range(2):
        assert choose_reports(desk.window, desk.settings) == [report]
    assert begun[0] != begun[1] == str(report.parent)
