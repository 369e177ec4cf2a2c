"""The history of imports: listed, looked into, given back as files, forgotten exactly."""

from pathlib import Path

import pytest
from desktop_made import press, shop_days, write_csv
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from storedesk.features import ROOMS
from storedesk.foundation.desktop.desk import Desk
from storedesk.foundation.desktop.import_history import ImportHistory
from storedesk.foundation.sheets.import_files import Import
from storedesk.foundation.sheets.raw_files import raw_file
from storedesk.shop.tables import SHOP_DAY

_WAIT_MS = 20_000


@pytest.fixture
def history(qtbot: QtBot, desk: Desk, tmp_path: Path) -> ImportHistory:
    """Of three imports, the last of which says some days of the first anew."""
    corrected = [(day, "999", *rest) for day, _, *rest in shop_days(2)]
    first = [write_csv(tmp_path / "一.csv", shop_days(5)), write_csv(tmp_path / "二.csv", shop_days(4, month=11))]
    for files in (first, [write_csv(tmp_path / "三.csv", corrected)]):
        importing = Import(desk.app.store, ROOMS)
        importing.read(files)
        importing.take()
    return desk.imports.show_history()


def visitors(desk: Desk) -> list[int]:
    with desk.app.store.reading() as session:
        return list(session.scalars(select(SHOP_DAY.table.c.visitors).order_by(SHOP_DAY.table.c.day)))


def files(history: ImportHistory) -> list[str]:
    return [history.table.model.row(at).batch.file_name for at in range(history.table.model.rowCount())]


def test_the_newest_import_comes_first_with_its_counts(history: ImportHistory) -> None:
    assert files(history) == ["三.csv", "二.csv", "一.csv"]
    newest = history.table.model.row(0)
    assert (newest.batch.new, newest.batch.replaced) == (0, 2)
    assert (newest.first_day.isoformat(), newest.last_day.isoformat()) == ("2026-10-01", "2026-10-02")
    assert "kept compressed" in history.remarks.text()


def test_forgetting_brings_back_what_the_import_had_replaced(qtbot: QtBot, desk: Desk, history: ImportHistory) -> None:
    assert visitors(desk)[:3] == [999, 999, 803]
    said = press("Forget")
    history.table.select(history.table.model.row(0).batch.id)
    history.forget_button.click()
    qtbot.waitUntil(lambda: files(history) == ["二.csv", "一.csv"], timeout=_WAIT_MS)
    assert any("1 imports with 2 rows" in text for text in said)
    assert visitors(desk)[:3] == [801, 802, 803]
    qtbot.waitUntil(lambda: not history.work.busy)
    history.reject()


def test_several_are_forgotten_together_and_their_files_go(qtbot: QtBot, desk: Desk, history: ImportHistory) -> None:
    kept = [raw_file(desk.app.store.folder, history.table.model.row(at).batch.file_sha256) for at in range(3)]
    assert all(path.exists() for path in kept)
    history.table.grid.selectAll()
    history.forget(history.table.selected())
    qtbot.waitUntil(lambda: not history.work.busy, timeout=_WAIT_MS)
    assert files(history) == []
    assert visitors(desk) == []
    assert not any(path.exists() for path in kept)
    assert not history.forget_button.isEnabled()
    history.reject()


def test_the_operator_may_think_better_of_it(history: ImportHistory, desk: Desk) -> None:
    press("Cancel")
    history.forget_button.click()
    assert len(files(history)) == 3


def test_the_file_as_it_was_imported_can_be_had_again(qtbot: QtBot, history: ImportHistory, tmp_path: Path) -> None:
    history.keep(history.table.model.row(2), tmp_path / "copy.csv")
    qtbot.waitUntil(lambda: not history.work.busy, timeout=_WAIT_MS)
    assert (tmp_path / "copy.csv").read_bytes() == (tmp_path / "一.csv").read_bytes()
