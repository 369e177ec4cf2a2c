"""From the start of the process to the first painted window of the sample shop, against a bare window of Qt.

The bare window also imports sqlalchemy.orm, which every program of this kind needs.
"""

import subprocess
import sys
from pathlib import Path

from benchmarks.goals import Measured, by_turns, ratio, seconds

MOST = 1.6
ROUNDS = 5

_BARE = """
import sys
import sqlalchemy.orm
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)

import os
application = QApplication(sys.argv[:1])
window = Window()
window.show()
application.exec()
"""

_OURS = """
import os
from storedesk import main_job

main_job.load_before_qt()

from PySide6.QtCore import QEvent, QObject
from storedesk import app

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.UpdateRequest and type(watched).__name__ == "MainWindow":
            # the window paints itself and everything in it during this event
            watched.event(event)
            os._exit(0)
        return False

made = app.make_application

def make_application(settings):
    application = made(settings)
    application.watch = Watch()
    application.installEventFilter(application.watch)
    return application

app.make_application = make_application
app.run()
"""
"""What main_job.start does, with an eye on the window."""


def measure(folder: Path) -> list[Measured]:
    """One ratio."""
    ours, bare = by_turns(lambda: _timed(_OURS, folder), lambda: _timed(_BARE, folder), ROUNDS)
    return [ratio("first painted window of the sample shop", MOST, ours, bare)]


def _timed(script: str, home: Path) -> float:
    call = [sys.executable, "-c", script]
    return seconds(lambda: subprocess.run(call, cwd=home, check=True, timeout=60))
