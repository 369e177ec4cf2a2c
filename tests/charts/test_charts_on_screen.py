"""A chart on screen: drawn once its library is there, read out by mouse and keyboard, gaps never drawn through."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from storedesk.foundation.desktop.chart_drawing import Drawing, Frame, colour_names
from storedesk.foundation.desktop.charts import Chart, Sparkline
from storedesk.foundation.desktop.plots import Marker, Plot, Series
from storedesk.foundation.desktop.theme import theme, tokens

FIRST = date(2026, 11, 1)
DAYS = tuple(FIRST + timedelta(days=place) for place in range(10))
OWN = Series("访客数", (10, 12, 11, None, None, 14, 15, 13, 12, 10))


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme().apply(qapp, "light")


@pytest.fixture
def chart(qtbot: QtBot) -> Iterator[Chart]:
    chart = Chart("chart", "nothing yet")
    chart.resize(700, 300)
    chart.show()
    chart.show_plot(Plot(DAYS, (OWN,), (Marker(DAYS[2], "改价", kind="改价"),)))
    qtbot.waitUntil(lambda: chart.ready, timeout=20_000)
    yield chart
    chart.close()
    delete(chart)


def near(picture: np.ndarray, colour: str, reach: int = 40) -> np.ndarray:
    """Where the picture has about that colour."""
    wanted = QColor(colour)
    of = np.array([wanted.red(), wanted.green(), wanted.blue()])
    return np.abs(picture[:, :, :3].astype(int) - of).sum(axis=2) < reach


def columns_of(plot: Plot, colour: str) -> set[int]:
    """The places of the plot above which that colour is drawn."""
    frame = Frame(64, 24, 44, 28)
    picture = np.asarray(Drawing().draw(plot, frame, tokens("light"), 700, 300)).copy()
    xs = np.flatnonzero(near(picture, colour).any(axis=0))
    room = 700 - 64 - 24
    return {round((x - 64) / room * (plot.length + 0.2) - 0.6) for x in xs}


def test_the_line_leaves_out_days_without_a_figure() -> None:
    drawn = columns_of(Plot(DAYS, (OWN,)), tokens("light").chart_1)
    assert 3 not in drawn
    assert 4 not in drawn
    assert {0, 1, 2, 5, 6, 7, 8, 9} <= drawn


def test_a_day_alone_between_two_gaps_is_seen() -> None:
    lonely = Series("a", (None, 5, None, *([None] * 7)))
    assert 1 in columns_of(Plot(DAYS, (lonely,)), tokens("light").chart_1)


def test_the_target_and_the_comparisons_have_colours_of_their_own() -> None:
    plot = Plot(
        DAYS,
        (
            OWN,
            Series("before", tuple(range(10)), compare=True),
            Series("year", tuple(range(10)), compare=True),
            Series("target", tuple(range(10)), target=True),
        ),
    )
    assert colour_names(plot) == ["chart_1", "chart_compare", "chart_compare", "chart_2"]
    assert columns_of(plot, tokens("light").chart_2)


def test_a_figure_is_kept_and_gives_the_same_picture_for_the_same_plot() -> None:
    drawing, frame = Drawing(), Frame()
    plot = Plot(DAYS, (OWN,))
    first = np.asarray(drawing.draw(plot, frame, tokens("light"), 500, 250)).copy()
    drawing.draw(Plot(DAYS, (Series("b", (1,) * 10, "money"), OWN)), frame, tokens("dark"), 700, 300)
    again = np.asarray(drawing.draw(plot, frame, tokens("light"), 500, 250))
    assert first.shape == again.shape
    assert (first == again).all()


def test_the_read_out_names_day_values_and_markers(chart: Chart) -> None:
    chart.point_at(2)
    assert chart.read_out() == ["2026-11-03", "访客数  11", "改价"]
    chart.point_at(3)
    assert chart.read_out() == ["2026-11-04", "访客数  –"]


def test_the_keyboard_moves_the_read_out_and_chooses_a_day(chart: Chart, qtbot: QtBot) -> None:
    chosen: list[date] = []
    chart.day_chosen.connect(chosen.append)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.read_out()[0] == "2026-11-10"
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chosen == [date(2026, 11, 9)]
    for _ in range(3):
        qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.read_out()[0] == "2026-11-10"


def test_a_click_chooses_the_day_under_the_mouse(chart: Chart, qtbot: QtBot) -> None:
    chosen: list[date] = []
    chart.day_chosen.connect(chosen.append)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(round(chart._x_of(6)), 150))
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(4, 150))
    assert chosen == [DAYS[6]]


def test_a_screen_reader_hears_the_last_figures(chart: Chart) -> None:
    assert chart.accessibleDescription() == "2026-11-10: 访客数 10"


def test_another_theme_draws_in_other_colours(chart: Chart, qapp: QApplication) -> None:
    light = chart.grab().toImage().pixelColor(350, 100)
    theme().apply(qapp, "dark")
    dark = chart.grab().toImage().pixelColor(350, 100)
    assert light.lightness() > 128 > dark.lightness()


def test_an_empty_chart_says_so(qtbot: QtBot) -> None:
    chart = Chart("chart", "nothing yet")
    qtbot.addWidget(chart)
    chart.resize(400, 200)
    chart.show()
    chart.show_plot(Plot())
    assert not chart.ready
    assert chart.accessibleDescription() == "nothing yet"
    assert not chart.grab().isNull()


def test_a_small_line_skips_what_is_unknown(qtbot: QtBot) -> None:
    line = Sparkline()
    qtbot.addWidget(line)
    line.resize(100, 28)
    line.show_values((1, None, None, None, None, None, None, 2, 3))
    image = line.grab().toImage()
    ink = QColor(tokens("light").chart_1)
    inked = [x for x in range(100) if any(image.pixelColor(x, y) == ink for y in range(28))]
    assert not [x for x in inked if 20 < x < 75]
    assert inked


def test_the_drawing_library_waits_until_a_chart_is_seen() -> None:
    program = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from storedesk.foundation.desktop.charts import Chart; chart = Chart();"
        "print(any(name.split('.')[0] in ('matplotlib', 'numpy') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
