"""Our own bugs: shown once each, logged without a word of the shop's data, and never the end of the program."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from desktop_made import press
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from storedesk.foundation.desktop.crashes import Crashes, incident_text
from storedesk.foundation.errors import Cancelled, UserError

SECRET = "王小明 13812345678"


def broken(text: str = SECRET) -> ValueError:
    """An error that quotes a customer, as errors of libraries do, caused by another that does too."""
    try:
        try:
            int(text)
        except ValueError as first:
            raise ValueError(f"cannot read {text!r}") from first
    except ValueError as error:
        return error


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def crashes(qtbot: QtBot, tmp_path: Path, told: list[str]) -> Iterator[Crashes]:
    made = Crashes(tmp_path / "log" / "storedesk.log", show=lambda text, _number: told.append(text))
    yield made
    made.close()


def test_the_report_names_kinds_and_places_and_no_value() -> None:
    said = incident_text(broken(), "1234abcd")
    assert "builtins.ValueError" in said
    assert "test_desktop_crashes:" in said
    assert "1234abcd" in said
    for piece in ("王小明", "138", "cannot read"):
        assert piece not in said


def test_the_log_holds_the_same_and_no_more(crashes: Crashes) -> None:
    crashes.take(broken())
    said = crashes.log_path.read_text(encoding="utf-8")
    assert "builtins.ValueError" in said
    assert "王小明" not in said
    assert "13812345678" not in said


def test_one_fault_is_shown_once_however_often_it_happens(crashes: Crashes, told: list[str]) -> None:
    for _ in range(3):
        crashes.take(broken())
    assert len(told) == 1
    crashes.take(KeyError("other"))
    assert len(told) == 2


def test_a_user_error_is_told_in_one_line_and_a_cancelled_one_not_at_all(
    qtbot: QtBot, crashes: Crashes, told: list[str]
) -> None:
    with qtbot.waitSignal(crashes.user_error) as said:
        crashes.take(UserError("The disk is full."))
    assert said.args == ["The disk is full."]
    crashes.take(Cancelled())
    assert told == []


def test_an_error_of_another_thread_reaches_the_window(
    qtbot: QtBot, crashes: Crashes, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threading, "excepthook", lambda found: crashes._arrived.emit(found.exc_value))

    def fail() -> None:
        raise broken()

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(told) == 1)


def test_the_dialog_lets_the_report_be_read_and_copied(qtbot: QtBot, tmp_path: Path) -> None:
    crashes = Crashes(tmp_path / "storedesk.log")
    shown: list[str] = []
    press("Copy report", lambda dialog: shown.append(dialog.findChild(QPlainTextEdit).toPlainText()))
    press("Go on")
    crashes.take(broken("李四 13900000000"))
    assert "builtins.ValueError" in shown[0]
    assert QGuiApplication.clipboard().text() == shown[0]
    assert "李四" not in shown[0]
    crashes.close()


def test_a_log_that_has_grown_large_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "storedesk.log"
    path.write_bytes(b"x" * 1_000_001)
    Crashes(path).close()
    assert path.stat().st_size == 0
    assert (tmp_path / "storedesk.old.log").stat().st_size == 1_000_001
