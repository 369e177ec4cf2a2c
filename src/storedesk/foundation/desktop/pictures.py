"""Pictures of the window for the guide, the tests and a start without a display."""

from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QSize
from PySide6.QtWidgets import QApplication, QWidget

from storedesk.foundation.desktop.charts import Chart

_MOST_WAIT_MS = 30_000


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
    """Let everything that is under way on screen come to rest."""
    deadline = QDeadlineTimer(_MOST_WAIT_MS)
    QApplication.processEvents()
    while not deadline.hasExpired():
        QApplication.processEvents()
        charts = [chart for chart in window.findChildren(Chart) if chart.isVisible() and chart.plot.series]
        if all(chart.ready for chart in charts):
            break
    QApplication.processEvents()
