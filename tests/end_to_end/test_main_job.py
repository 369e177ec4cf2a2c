"""The main job as a new user walks it: an empty folder, a window, a folder of downloads, figures, the week on paper."""

import hashlib
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select, text

from storedesk.app import house, make_application
from storedesk.checklist.printout import week_pdf
from storedesk.features import FEATURES
from storedesk.foundation import texts
from storedesk.foundation.calendar.weeks import Week
from storedesk.foundation.database.store import Store
from storedesk.foundation.desktop.crashes import Crashes
from storedesk.foundation.desktop.desk import Desk
from storedesk.foundation.desktop.import_dialog import ImportDialog
from storedesk.foundation.desktop.welcome import Welcome
from storedesk.foundation.settings import Settings
from storedesk.sample.write import write_sample
from storedesk.shop.tables import SHOP_DAY

TODAY = date(2026, 11, 25)
_WAIT_MS = 60_000
WANTED = ("ExportOrderList", "打印记录", "【生意参谋平台】商品_全部", "【生意参谋平台】店铺自助取数", "关键词报表")


@pytest.fixture(scope="module")
def downloads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A month of a small shop as its operator finds it in the downloads folder."""
    folder = tmp_path_factory.mktemp("下载")
    for path in write_sample(folder, last_day=TODAY - timedelta(days=1), days=14, scale=0.1):
        if not path.name.startswith(WANTED):
            path.unlink()
    (folder / "微信支付账单.csv").write_text("交易时间,收/支,金额(元)\n2026-11-01,支出,25\n", encoding="utf-8")
    return folder


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """The program, started for the first time on a Chinese system."""
    monkeypatch.setenv("STOREDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("storedesk.foundation.desktop.desk.shop_today", lambda: TODAY)
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)
    crashed: list[str] = []
    settings = Settings.load()
    crashes = Crashes(tmp_path / "log", show=lambda said, _number: crashed.append(said))
    desk = Desk(make_application(settings), house(), settings, crashes)
    assert desk.open(tmp_path / "home" / "shop.storedesk")
    yield desk
    desk.close()
    crashes.close()
    texts.use_language("en")
    assert not crashed, crashed


def picture(store: Store) -> str:
    """Everything in every table, as a hash."""
    found = hashlib.sha256()
    with store.reading() as session:
        for name in session.scalars(text("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")).all():
            if not name.startswith("sqlite_"):
                rows = sorted(map(repr, session.execute(text(f'SELECT * FROM "{name}"')).all()))
                found.update(f"{name}{rows}".encode())
    return found.hexdigest()


def shown_texts(desk: Desk) -> list[str]:
    """What a screen reader would say of the tab in view."""
    parts = [part for part in desk.window.stack.currentWidget().findChildren(QWidget) if part.isVisible()]
    return [part.text() if isinstance(part, QLabel) else part.accessibleDescription() for part in parts]


def test_the_downloads_are_what_the_issue_says(downloads: Path) -> None:
    names = [path.name for path in downloads.iterdir()]
    assert all(any(name.startswith(wanted) for name in names) for wanted in WANTED)
    orders = next(downloads.glob("ExportOrderList*.csv")).read_bytes()
    assert "订单编号" in orders.decode("gb18030")
    assert zipfile.is_zipfile(next(downloads.glob("关键词报表*.zip")))
    # a web page that calls itself .xls, with the headings in its fifth row
    page = next(downloads.glob("*商品_全部*.xls")).read_text(encoding="utf-8")
    assert page.startswith("<html>")
    assert "商品ID" in page.split("<tr>")[5]


def test_from_an_empty_folder_to_figures_and_paper_and_back(
    qtbot: QtBot, desk: Desk, downloads: Path, tmp_path: Path
) -> None:
    assert texts.language() == "zh_CN"
    assert desk.window.findChild(Welcome).isVisible()
    before = picture(desk.app.store)

    desk.window.on_import([downloads])
    dialog = desk.window.findChild(ImportDialog)
    qtbot.waitUntil(lambda: not dialog.work.busy, timeout=_WAIT_MS)
    lines = [dialog.table.model.row(at) for at in range(dialog.table.model.rowCount())]
    states = {line.path.name: line.state.word for line in lines}
    assert states.pop("微信支付账单.csv") == "未能识别"
    assert set(states.values()) == {"可以导入"}
    promised = {line.name: (line.outcome.new, line.outcome.replaced) for line in lines if line.outcome}

    dialog.take()
    qtbot.waitUntil(lambda: not dialog.work.busy, timeout=_WAIT_MS)
    results = [dialog.table.model.row(at) for at in range(dialog.table.model.rowCount())]
    assert {line.name: (line.outcome.new, line.outcome.replaced) for line in results if line.outcome} == promised

    dialog.show_button.click()
    assert desk.window.current_key == "shop"
    with desk.app.store.reading() as session:
        sales, days = session.execute(select(func.sum(SHOP_DAY.table.c.sales), func.count())).one()
    assert days == 14
    assert Decimal(sales) > 0
    qtbot.waitUntil(lambda: any(f"{Decimal(sales):,.2f}" in said for said in shown_texts(desk)), timeout=_WAIT_MS)

    desk.window.show_tab("checklist")
    qtbot.waitUntil(lambda: not desk.jobs.running, timeout=_WAIT_MS)
    pages = week_pdf(desk.app.store, FEATURES, Week.of(TODAY), tmp_path / "week.pdf", True, TODAY)
    assert pages > 1
    assert (tmp_path / "week.pdf").read_bytes().startswith(b"%PDF")

    history = desk.imports.show_history()
    history.table.grid.selectAll()
    history.forget(history.table.selected())
    qtbot.waitUntil(lambda: not history.work.busy, timeout=_WAIT_MS)
    history.reject()
    # what the week's list has gathered meanwhile stays; everything that came from the files is gone
    with desk.app.store.writing("Empty the list", undoable=False) as session:
        for name in ("task", "routine"):
            session.execute(text(f"DELETE FROM {name}"))
    assert picture(desk.app.store) == before


def test_without_a_display_the_same_command_leaves_the_week_and_a_picture_of_each_tab(tmp_path: Path) -> None:
    env = {name: said for name, said in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "LC_ALL")}
    env.pop("QT_QPA_PLATFORM", None)
    env.pop("STOREDESK_HOME", None)
    env |= {"LANG": "zh_CN.UTF-8", "PYTHONPATH": os.pathsep.join(sys.path)}
    a_month = "from storedesk.main_job import work_without_display as work; raise SystemExit(work(days=30))"
    call = [sys.executable, "-c", a_month]
    first = subprocess.run(call, cwd=tmp_path, env=env, capture_output=True, text=True, timeout=110, check=False)
    assert first.returncode == 0, first.stderr
    out = tmp_path / "out"
    named = [Path(line.rpartition("：")[2]) for line in first.stdout.splitlines() if str(out) in line]
    assert all(path.exists() for path in named)
    pictures = [path for path in named if path.suffix == ".png"]
    assert [path.stem.partition("-")[2] for path in pictures] == [feature.key for feature in FEATURES]
    assert all(path.stat().st_size > 15_000 for path in pictures)
    paper = next(path for path in named if path.suffix == ".pdf")
    assert paper.read_bytes().startswith(b"%PDF")
    made = (out / "sample" / "sample.storedesk").stat().st_mtime_ns

    paper.unlink()
    call = [sys.executable, "-m", "storedesk"]
    again = subprocess.run(call, cwd=tmp_path, env=env, capture_output=True, text=True, timeout=110, check=False)
    assert again.returncode == 0, again.stderr
    assert again.stdout == first.stdout
    assert paper.exists()
    assert not list(tmp_path.glob("out/*making*"))
    assert (out / "sample" / "sample.storedesk").stat().st_mtime_ns >= made
