"""What an operator waits for in the window of the sample shop: a tab, a chart, an import beside the work."""

import gc
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.goals import Measured, own_milliseconds
from storedesk.app import house, load_ahead, make_application
from storedesk.features import ROOMS
from storedesk.foundation.database.store import Store
from storedesk.foundation.desktop.charts import Chart, Plot, Series
from storedesk.foundation.desktop.crashes import Crashes
from storedesk.foundation.desktop.desk import Desk
from storedesk.foundation.desktop.main_window import MainWindow
from storedesk.foundation.progress import Progress
from storedesk.foundation.settings import Settings
from storedesk.foundation.sheets.import_files import Import, ImportResult
from storedesk.sample.ad_files import write_keyword_report

TAB_MS = 150.0
CHART_MS = 60.0
GAP_MS = 100.0
ROWS = 100_000
_SIZE = (1440, 900)
_BEAT_MS = 5


def measure(folder: Path) -> list[Measured]:
    """Tabs, charts, and the heart of the window during an import."""
    settings = Settings.in_memory()
    settings.set("language", "zh_CN")
    # a place whose tab is not built yet: every other opens for the first time below
    settings.set("window.tab", "events")
    application = make_application(settings)
    desk = Desk(application, house(), settings, Crashes(folder / "storedesk.log"))
    window = desk.work_on(Store.open(folder / "sample" / "sample.storedesk"))
    window.resize(*_SIZE)
    _until(lambda: window.shows_something, 10)
    # as app.run does
    gc.freeze()
    _load_beside()
    measured = [*_tabs(application, desk), *_charts(application, window), _gap(folder, desk)]
    desk.jobs.wait_all()
    return measured


def _load_beside() -> None:
    """What a window has loaded beside itself a few seconds after its start: the tabs, and the library of charts."""
    loading = load_ahead()
    chart = Chart()
    chart.show_plot(Plot((date(2026, 1, 1),), (Series("访客数", (1,)),)))
    chart.show()
    _until(lambda: chart.ready and not loading.is_alive(), 30)
    chart.close()
    chart.deleteLater()


def _tabs(application: QApplication, desk: Desk) -> list[Measured]:
    """Each tab, built, filled and painted for the first time."""
    measured = []
    for key, place in desk.window.places.items():
        if place.build is None:
            continue
        taken = own_milliseconds(lambda key=key: _show(application, desk.window, key))  # type: ignore[misc]
        measured.append(Measured(f"tab {key} opens", taken, TAB_MS, "ms"))
        # what it reads beside the window must not burden the next one
        _until(lambda: not desk.jobs.running, 10)
    return measured


def _show(application: QApplication, window: MainWindow, key: str) -> None:
    window.show_tab(key)
    # lays out and paints
    application.processEvents()


def _charts(application: QApplication, window: MainWindow) -> list[Measured]:
    _show(application, window, "shop")
    charts = [chart for chart in window.findChildren(Chart) if chart.isVisible() and chart.plot.series]
    _until(lambda: all(chart.ready for chart in charts), 20)
    measured = []
    for number, chart in enumerate(charts, 1):
        taken = median(own_milliseconds(lambda chart=chart: _redraw(chart)) for _ in range(9))  # type: ignore[misc]
        name = chart.accessibleName() or str(number)
        measured.append(Measured(f"chart redraws ({name}, {chart.plot.length} places)", taken, CHART_MS, "ms"))
    return measured


def _redraw(chart: Chart) -> None:
    chart.redraw()
    chart.repaint()


def _gap(folder: Path, desk: Desk) -> Measured:
    """The longest time between two beats of a timer while a report is read and taken in by a job."""
    path = folder / "beside.csv"
    write_keyword_report(path, ROWS, seed=2)
    importing = Import(desk.app.store, ROOMS)

    def work(progress: Progress) -> ImportResult:
        importing.read([path], progress)
        return importing.take(progress)

    ended: list[object] = []
    heart = _Heart()
    desk.jobs.start("import", work, done=ended.append, failed=ended.append)
    _until(lambda: bool(ended), 120)
    assert isinstance(ended[0], ImportResult), ended[0]
    assert len(ended[0].batch_ids) == 1, ended[0]
    # tabs that hear of the import reload: that is part of it
    _until(lambda: False, 0.5)
    return Measured(f"longest gap of the window, {ROWS:,} rows imported", heart.longest, GAP_MS, "ms")


class _Heart(QObject):
    """Beats every few milliseconds for as long as the window's thread lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT_MS)

    def _beat(self) -> None:
        self.longest = max(self.longest, self._clock.nsecsElapsed() / 1_000_000 - _BEAT_MS)
        self._clock.restart()


def _until(there: Callable[[], bool], most: float) -> None:
    """Let the window live until something is so, for so many seconds at most."""
    end = time.monotonic() + most
    while not there() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.001)
