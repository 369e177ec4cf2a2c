"""Files on their way in through the window: previewed, taken in, taken back; one bad file costs the others nothing."""

import hashlib
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from desktop_made import HEADINGS, shop_days, write_csv, write_xlsx
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select, text

from storedesk.ads.reports_abroad import GOOGLE_TERMS
from storedesk.foundation.database.store import Store
from storedesk.foundation.desktop.desk import Desk
from storedesk.foundation.desktop.import_details import column_letter
from storedesk.foundation.desktop.import_dialog import ImportDialog
from storedesk.foundation.desktop.import_lines import ImportLine, amount, control_lines
from storedesk.foundation.sheets.reading import Control
from storedesk.foundation.sheets.report import Kind
from storedesk.shop.tables import SHOP_DAY

_WAIT_MS = 20_000


def settled(qtbot: QtBot, dialog: ImportDialog | None) -> ImportDialog:
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.work.busy, timeout=_WAIT_MS)
    return dialog


def line_of(dialog: ImportDialog, name: str) -> ImportLine:
    """The line of that file, made the current one."""
    rows = [dialog.table.model.row(at) for at in range(dialog.table.model.rowCount())]
    found = next(row for row in rows if row.path.name == name)
    assert dialog.table.select(found.key)
    return found


def days_kept(store: Store) -> int:
    with store.reading() as session:
        return session.scalar(select(func.count()).select_from(SHOP_DAY.table)) or 0


def picture(store: Store) -> str:
    """Everything in every table, as a hash."""
    found = hashlib.sha256()
    with store.reading() as session:
        names = session.scalars(text("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")).all()
        for name in names:
            if name.startswith("sqlite_"):
                continue
            rows = sorted(map(repr, session.execute(text(f'SELECT * FROM "{name}"')).all()))
            found.update(f"{name}{rows}".encode())
    return found.hexdigest()


def test_the_preview_is_what_happens_and_undo_takes_exactly_that_back(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    file = write_csv(tmp_path / "店铺日报.csv", shop_days(20))
    before = picture(desk.app.store)
    dialog = settled(qtbot, desk.imports.start([file]))
    line = line_of(dialog, "店铺日报.csv")
    assert (line.outcome.new, line.outcome.replaced, line.outcome.unchanged) == (20, 0, 0)
    assert line.state.word == "Ready"
    assert line.days == "2026-10-01 to 10-20"
    assert days_kept(desk.app.store) == 0
    dialog.import_button.click()
    settled(qtbot, dialog)
    assert days_kept(desk.app.store) == 20
    assert line_of(dialog, "店铺日报.csv").state.word == "Taken in"
    assert dialog.show_button.text() == "Show in Shop"
    dialog.undo_button.click()
    settled(qtbot, dialog)
    assert days_kept(desk.app.store) == 0
    assert picture(desk.app.store) == before
    dialog.reject()


def test_show_in_shop_closes_the_dialog_and_shows_the_tab(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = settled(qtbot, desk.imports.start([write_csv(tmp_path / "店铺日报.csv", shop_days(3))]))
    dialog.take()
    settled(qtbot, dialog)
    dialog.show_button.click()
    assert desk.window.current_key == "shop"
    assert desk.imports.start([]) is None


def test_a_refused_row_and_a_total_that_differs_are_shown_with_their_reasons(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    rows = [*shop_days(5), ("2026-10-32", "801", "2001", "21", "1501.50"), ("合计", "4816", "12016", "136", "99999.00")]
    dialog = settled(qtbot, desk.imports.start([write_csv(tmp_path / "店铺日报.csv", rows)]))
    line = line_of(dialog, "店铺日报.csv")
    assert line.state.word == "Look at it"
    assert [refused.row for refused in line.outcome.refused] == [7]
    assert line.outcome.refused[0].cells[:2] == ("2026-10-32", "801")
    assert line.outcome.controls_agree is False
    sheets = dialog.details.sheets
    assert [sheets.tabText(at) for at in range(sheets.count())] == ["Control sums", "Refused rows"]
    sums = {each.heading: each for each in sheets.widget(0).model.rows}
    # 801 … 805 and the refused 801 are 4816 visitors; 1501.50 … 1505.50 and 1501.50 are 9,019.00
    assert (sums["访客数"].ours, sums["访客数"].stated, sums["访客数"].verdict.word) == (
        "4,816",
        "4,816",
        "Our sum agrees",
    )
    assert (sums["支付金额"].ours, sums["支付金额"].stated) == ("¥9,019.00", "¥99,999.00")
    assert sums["支付金额"].verdict.word == "Our sum differs"
    refused = sheets.widget(1).model
    assert [column.heading for column in refused.columns][2:] == list(HEADINGS)
    dialog.details.save_to(tmp_path / "refused.xlsx", line.outcome)
    qtbot.waitUntil(lambda: not desk.jobs.running)
    cells = [cell.value for row in openpyxl.load_workbook(tmp_path / "refused.xlsx").active for cell in row]
    assert "2026-10-32" in cells
    assert line.outcome.refused[0].reason in cells
    dialog.reject()


def test_one_bad_file_costs_the_others_nothing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "下载"
    folder.mkdir()
    write_csv(folder / "好的.csv", shop_days(4))
    write_csv(folder / "微信账单.csv", [("2026-11-01 10:00", "支出", "25")], ("交易时间", "收/支", "金额(元)"))
    (folder / "空的.csv").write_bytes(b"")
    (folder / "损坏的.xlsx").write_bytes(write_xlsx(tmp_path / "whole.xlsx", shop_days(30)).read_bytes()[:2000])
    dialog = settled(qtbot, desk.imports.start([folder]))
    assert line_of(dialog, "空的.csv").state.word == "Not imported"
    assert "empty" in line_of(dialog, "空的.csv").remarks[0]
    assert line_of(dialog, "损坏的.xlsx").state.word == "Not imported"
    assert line_of(dialog, "微信账单.csv").state.word == "Not recognised"
    assert dialog.details.remarks.text()
    assert "Not taken: 3 tables or files" in dialog.summary.text()
    states = [dialog.table.model.row(number).state.word for number in range(dialog.table.model.rowCount())]
    assert states == ["Not imported", "Not imported", "Ready", "Not recognised"]
    dialog.take()
    settled(qtbot, dialog)
    assert days_kept(desk.app.store) == 4
    dialog.reject()


def test_a_password_is_asked_for_and_asked_again_when_it_was_wrong(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    write_xlsx(tmp_path / "加密.xlsx", shop_days(6), password="2468")
    dialog = settled(qtbot, desk.imports.start([tmp_path / "加密.xlsx"]))
    assert line_of(dialog, "加密.xlsx").state.word == "Password needed"
    assert not dialog.import_button.isEnabled()
    dialog.details.password.setText("1234")
    dialog.details.unlock.click()
    settled(qtbot, dialog)
    assert "wrong" in line_of(dialog, "加密.xlsx").remarks[0]
    assert dialog.details.password.isVisible()
    dialog.details.password.setText("2468")
    qtbot.keyClick(dialog.details.password, Qt.Key.Key_Return)
    settled(qtbot, dialog)
    assert line_of(dialog, "加密.xlsx").outcome.new == 6
    assert dialog.import_button.isEnabled()
    dialog.reject()


def test_a_file_can_be_left_out_and_others_dropped_onto_the_dialog(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    first = write_csv(tmp_path / "十月.csv", shop_days(3))
    second = write_csv(tmp_path / "十一月.csv", shop_days(4, month=11))
    dialog = settled(qtbot, desk.imports.start([first]))
    urls = QMimeData()
    urls.setUrls([QUrl.fromLocalFile(str(second))])
    no_buttons, no_keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(9, 9).toPoint(), Qt.DropAction.CopyAction, urls, no_buttons, no_keys)
    dialog.dragEnterEvent(entering)
    assert entering.isAccepted()
    dialog.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, urls, no_buttons, no_keys))
    settled(qtbot, dialog)
    assert dialog.table.model.rowCount() == 2
    line_of(dialog, "十月.csv")
    dialog.details.leave_out.click()
    settled(qtbot, dialog)
    dialog.take()
    settled(qtbot, dialog)
    assert days_kept(desk.app.store) == 4
    dialog.reject()


def test_the_same_file_again_changes_nothing_and_says_when_it_came(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    file = write_csv(tmp_path / "店铺日报.csv", shop_days(3))
    first = settled(qtbot, desk.imports.start([file]))
    first.take()
    settled(qtbot, first).reject()
    again = settled(qtbot, desk.imports.start([file]))
    assert line_of(again, "店铺日报.csv").state.word == "Imported before"
    assert "imported on" in again.details.remarks.text()
    assert not again.import_button.isEnabled()
    again.reject()


def test_closing_while_files_are_read_stops_the_reading(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(12):
        write_csv(folder / f"{number}.csv", shop_days(20))
    dialog = desk.imports.start([folder])
    with qtbot.waitSignal(dialog.finished, timeout=_WAIT_MS):
        dialog.reject()
    assert days_kept(desk.app.store) == 0


def test_a_folder_without_reports_says_so(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "空文件夹").mkdir()
    dialog = settled(qtbot, desk.imports.start([tmp_path / "空文件夹"]))
    assert "There is no spreadsheet in the folder 空文件夹" in dialog.banner.text
    dialog.reject()


def test_files_dropped_on_the_window_open_the_import(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    file = write_csv(tmp_path / "店铺日报.csv", shop_days(2))
    urls = QMimeData()
    urls.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, urls, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    desk.window.dropEvent(drop)
    dialog = settled(qtbot, desk.window.findChild(ImportDialog))
    assert dialog.table.model.rowCount() == 1
    dialog.reject()


def test_a_table_on_the_clipboard_is_imported_like_a_file(qtbot: QtBot, desk: Desk) -> None:
    QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in (HEADINGS, *shop_days(3))))
    dialog = settled(qtbot, desk.imports.start_from_clipboard())
    dialog.take()
    settled(qtbot, dialog)
    assert days_kept(desk.app.store) == 3
    dialog.reject()
    QGuiApplication.clipboard().setText("一句话")
    assert desk.imports.start_from_clipboard() is None
    assert "no table on the clipboard" in desk.window.banner.text


@pytest.mark.parametrize(("at", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ")])
def test_columns_without_a_heading_are_called_as_in_a_spreadsheet(at: int, letter: str) -> None:
    assert column_letter(at) == letter


@pytest.mark.parametrize(
    ("value", "kind", "shown"),
    [
        (123456, Kind.MONEY, "¥1,234.56"),
        (4321, Kind.COUNT, "4,321"),
        (2500, Kind.QUANTITY, "2.50"),
        (None, Kind.COUNT, "–"),
    ],
)
def test_sums_are_written_in_the_unit_a_person_reads(value: int | None, kind: Kind, shown: str) -> None:
    assert amount(value, kind) == shown


def test_sums_in_another_currency_are_not_written_as_our_own() -> None:
    spent = Control("cost", "Cost", taken=223533, refused=0, stated=223527, slack=94, currency="USD")
    (line,) = control_lines([spent], GOOGLE_TERMS)
    assert (line.ours, line.stated) == ("2,235.33 USD", "2,235.27 USD")
    (line,) = control_lines([replace(spent, currency="")], GOOGLE_TERMS)
    assert line.ours == "2,235.33"
