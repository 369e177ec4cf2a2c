"""Our own bugs: written to the log as types and places only, and shown once with an incident number to copy.

The log never holds a message of an exception, because messages quote cells, names and phone numbers.
"""

import faulthandler
import secrets
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from storedesk import __version__
from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.errors import Cancelled, UserError

_MOST_LOG_BYTES = 1_000_000
_QT_LEVELS = {QtMsgType.QtWarningMsg: "warning", QtMsgType.QtCriticalMsg: "critical", QtMsgType.QtFatalMsg: "fatal"}


def incident_text(error: BaseException, number: str) -> str:
    """What may leave this machine: the version, the kinds of error and the places in the code; no message, no value."""
    lines = [f"StoreDesk {__version__}  Python {sys.version.split()[0]}  {sys.platform}  incident {number}"]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        for frame in traceback.extract_tb(seen.__traceback__):
            lines.append(f"  {Path(frame.filename).stem}:{frame.lineno} {frame.name}")
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\n".join(lines)


class Crashes(QObject):
    """Hears of every error nobody caught, in any thread; logs it, and shows each distinct one once.

    `user_error(str)` passes on a UserError that reached the top: it is no bug and is shown in one line.
    """

    user_error = Signal(str)
    _arrived = Signal(object)

    def __init__(self, log_path: Path, *, show: Callable[[str, str], None] | None = None) -> None:
        super().__init__()
        self.log_path = log_path
        self._log = _open_log(log_path)
        self._show = show or self._show_dialog
        self._seen: set[str] = set()
        self._showing = False
        self.window: QWidget | None = None
        self._arrived.connect(self.take)

    def install(self) -> None:
        """Take over every way in which Python and Qt report what nobody caught."""
        sys.excepthook = self._on_error
        threading.excepthook = lambda found: self._arrived.emit(found.exc_value)
        sys.unraisablehook = lambda found: self._arrived.emit(found.exc_value)
        qInstallMessageHandler(self._on_qt_message)
        if self._log is not None:
            faulthandler.enable(self._log)

    def close(self) -> None:
        """Write no more into the log."""
        if self._log is not None:
            self._log.close()
            self._log = None

    def take(self, error: BaseException) -> None:
        """Deal with an error: log it, show it. Never raises, never opens a second dialog."""
        if isinstance(error, UserError):
            self.user_error.emit(str(error))
            return
        if isinstance(error, Cancelled | KeyboardInterrupt) or error is None:
            return
        number = secrets.token_hex(4)
        text = incident_text(error, number)
        self._write(text)
        place = text.split("\n", 1)[1]
        if place in self._seen or self._showing:
            return
        self._seen.add(place)
        self._showing = True
        try:
            self._show(text, number)
        finally:
            self._showing = False

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if threading.current_thread() is threading.main_thread():
            self.take(error)
        else:
            self._arrived.emit(error)

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        # Qt's own messages name widgets and files of Qt, but may quote a path: only their kind and place are kept
        if kind is QtMsgType.QtFatalMsg and sys.stderr is not None:
            # Qt ends the program with this (no display, a library missing): whoever started it reads why
            sys.stderr.write(f"{text}\n")
        if kind in _QT_LEVELS:
            self._write(f"Qt {_QT_LEVELS[kind]}: {context.category} {context.function or ''}")

    def _write(self, text: str) -> None:
        if self._log is None:
            return
        try:
            self._log.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} {text}\n")
            self._log.flush()
        except OSError:
            # a full disk must not turn one fault into two
            self._log = None

    def _show_dialog(self, text: str, number: str) -> None:
        dialog = Dialog(
            self.window,
            self.tr("Something went wrong in the program"),
            self.tr(
                "Your data is safe: what was begun has been taken back. Please send the report below "
                "(incident {number}); it holds no figures and no names."
            ).format(number=number),
            tone="negative",
        )
        box = QPlainTextEdit(text)
        box.setReadOnly(True)
        box.setMinimumSize(560, 200)
        dialog.body.addWidget(box)
        copy = dialog.add_button(self.tr("Copy report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))  # type: ignore[attr-defined]
        dialog.add_button(self.tr("Go on"), "primary", accepts=True)
        dialog.exec()


def _open_log(path: Path) -> TextIO | None:
    """The log, begun anew when it has grown large; None where the folder cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _MOST_LOG_BYTES:
            path.replace(path.with_suffix(".old.log"))
        return path.open("a", encoding="utf-8")
    except OSError:
        return None
