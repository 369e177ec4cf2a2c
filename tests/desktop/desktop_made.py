"""Report files made up for the window's tests, and an operator who presses buttons in dialogs."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl
from msoffcrypto.format.ooxml import OOXMLFile
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from storedesk.foundation.progress import Progress

_LOOK_MS, _PATIENCE_MS = 20, 8000
HEADINGS = ("日期", "访客数", "浏览量", "支付买家数", "支付金额")


def shop_days(days: int, *, month: int = 10) -> list[tuple[str, ...]]:
    """Rows of a daily shop report: as many days of the month."""
    return [
        (f"2026-{month:02d}-{day:02d}", str(800 + day), str(2000 + day), str(20 + day), f"{1500 + day}.50")
        for day in range(1, days + 1)
    ]


def write_csv(path: Path, rows: Sequence[Sequence[str]], headings: Sequence[str] = HEADINGS) -> Path:
    """A table as GBK text with commas."""
    lines = [",".join(row) for row in (headings, *rows)]
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode("gb18030"))
    return path


def write_xlsx(path: Path, rows: Sequence[Sequence[str]], password: str = "") -> Path:
    """A table as a workbook, locked where a password is given."""
    book = openpyxl.Workbook()
    for row in (HEADINGS, *rows):
        book.active.append(row)
    plain = path.with_suffix(".plain") if password else path
    book.save(plain)
    if password:
        with plain.open("rb") as source, path.open("wb") as target:
            OOXMLFile(source).encrypt(password, target)
        plain.unlink()
    return path


def press(text: str, before: Callable[[QWidget], object] = lambda _dialog: None) -> list[str]:
    """Press the button of that text in the next dialog that waits for an answer; gives what the dialog said."""
    said: list[str] = []
    left = [_PATIENCE_MS // _LOOK_MS]
    timer = QTimer(QApplication.instance())
    timer.setInterval(_LOOK_MS)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        # slow work shows a dialog without buttons, which goes by itself
        left[0] -= dialog is not None and bool(dialog.findChildren(QPushButton))
        if left[0] < 0:
            timer.stop()
            # nobody presses anything else: the test goes on and finds nothing said
            while (dialog := QApplication.activeModalWidget()) is not None:
                dialog.close()
        if dialog is None:
            return
        buttons = {each.text(): each for each in dialog.findChildren(QPushButton) if each.isVisible()}
        if text in buttons:
            timer.stop()
            said.extend(label.text() for label in dialog.findChildren(QWidget) if hasattr(label, "textFormat"))
            before(dialog)
            buttons[text].click()

    timer.timeout.connect(look)
    timer.start()
    return said


def until_stopped(progress: Progress) -> None:
    """Work that goes on until somebody stops it."""
    while True:
        progress.report(1, 4, "counting")
        threading.Event().wait(0.005)
