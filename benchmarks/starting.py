"""From the start of the process to the first painted window of the sample shop, and to the figures in it.

Both are held against a bare window of Qt, which also imports sqlalchemy.orm, which every program of this kind needs.
"""

import subprocess
import sys
from pathlib import Path

from benchmarks.goals import Measured, by_turns, ratio, seconds

MOST = 1.6
MOST_TO_FIGURES = 3.0
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
            if {seen}:
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
_FRAME = "True"
_FIGURES = "watched.shows_something"


def measure(folder: Path) -> list[Measured]:
    """Two ratios; what is read and built after the first painting shows in the second."""
    measured = []
    for name, seen, most in (
        ("first painted window of the sample shop", _FRAME, MOST),
        ("first painted figures in it", _FIGURES, MOST_TO_FIGURES),
    ):
        script = _OURS.replace("{seen}", seen)
        ours, bare = by_turns(lambda script=script: _timed(script, folder), lambda: _timed(_BARE, folder), ROUNDS)  # type: ignore[misc]
        measured.append(ratio(name, most, ours, bare))
    return measured


def _timed(script: str, home: Path) -> float:
    call = [sys.executable, "-c", script]
    return seconds(lambda: subprocess.run(call, cwd=home, check=True, timeout=60))
