"""Pictures of the window for the guide, the tests and a start without a display."""

from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QSize, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from storedesk.foundation.desktop.charts import Chart
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.jobs import Job

_MOST_WAIT_MS = 30_000
_LOOKS = 3
"""What ends may begin something else; only what stays at rest for so many looks has come to rest."""
_SOON_MS = 500
_BREATH_MS = 2


def grab_window(window: QWidget, size: tuple[int, int], path: Path) -> Path:
    """Show the window in that size, wait until its charts are drawn, and save its picture as PNG."""
    window.resize(QSize(*size))
    window.show()
    settle(window)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not window.grab().save(str(path), "PNG"):
        raise OSError(f"cannot write {path.name}")
    return path


def settle(window: QWidget) -> None:
    """Let everything that is under way come to rest: what is read beside the window, and the charts on screen."""
    deadline = QDeadlineTimer(_MOST_WAIT_MS)
    at_rest = 0
    while at_rest < _LOOKS and not deadline.hasExpired():
        QApplication.processEvents()
        at_rest = at_rest + 1 if _rests(window) else 0
        if not at_rest:
            QThread.msleep(_BREATH_MS)


def _rests(window: QWidget) -> bool:
    """Whether no job is running, no single wait is pending on screen and every chart is drawn."""
    jobs = [job for each in QApplication.topLevelWidgets() for job in _jobs_of(each)]
    waits = [timer for timer in window.findChildren(QTimer) if timer.isSingleShot() and timer.isActive()]
    charts = [chart for chart in window.findChildren(Chart) if chart.isVisible() and chart.plot.series]
    soon = any(timer.interval() <= _SOON_MS for timer in waits)
    return not jobs and not soon and all(chart.ready for chart in charts)


def _jobs_of(window: QWidget) -> list[Job]:
    """The work under way for a window; other widgets have none of their own."""
    app = getattr(window, "app", None)
    return app.jobs.running if isinstance(app, AppContext) else []
