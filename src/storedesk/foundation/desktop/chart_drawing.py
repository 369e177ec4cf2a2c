"""Draws a Plot with matplotlib into a picture; one figure is kept and only its data changes.

Without a layout engine and without pyplot: a redraw takes 15-40 ms instead of 150. matplotlib itself takes half a
second to load, so this module is imported beside the window, after it has been shown.
"""

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib import font_manager, rcParams
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import FuncFormatter, MaxNLocator

from storedesk.foundation.desktop.plots import Plot, Series, axis_label, dash_of, day_ticks
from storedesk.foundation.resources import resource

if TYPE_CHECKING:
    from storedesk.foundation.desktop.theme import Tokens

_DPI = 100
_TEXT_POINTS = 8.6
_FEW_POINTS = 31
_TICK_WIDTH = 72
_OWN_COLOURS = ("chart_1", "chart_3", "chart_4", "chart_5")
"""The colours of the period's own lines, in turn; the second of the theme is the target's."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The room around the plot in pixels."""

    left: int = 64
    right: int = 24
    top: int = 40
    bottom: int = 28


def colour_names(plot: Plot) -> list[str]:
    """For each series the token of its colour."""
    names, own = [], 0
    for series in plot.series:
        if series.compare:
            names.append("chart_compare")
        elif series.target:
            names.append("chart_2")
        else:
            own += 0 if series.maturing and own else 1
            names.append(_OWN_COLOURS[(own - 1) % len(_OWN_COLOURS)])
    return names


class Drawing:
    """A figure that is drawn again and again with other data, sizes and colours."""

    def __init__(self) -> None:
        _use_font()
        self._figure = Figure(dpi=_DPI)
        self._canvas: Any = FigureCanvasAgg(self._figure)
        self._left = self._figure.add_subplot()
        self._right = self._left.twinx()
        self._lines: list[Line2D] = []
        self._gaps = PolyCollection([], transform=self._left.get_xaxis_transform(), hatch="////", linewidth=0, zorder=1)
        self._left.add_collection(self._gaps)
        self._bars: list[PolyCollection] = []
        self._drawn_for: tuple[Any, ...] = ()

    def draw(self, plot: Plot, frame: Frame, colours: "Tokens", width: int, height: int, scale: float = 1.0) -> Any:
        """The picture as an array of RGBA bytes, height x width x 4 in device pixels."""
        figure = self._figure
        figure.dpi = _DPI * scale
        figure.set_size_inches(width / _DPI, height / _DPI, forward=False)
        figure.subplots_adjust(
            left=frame.left / width,
            right=1 - frame.right / width,
            bottom=frame.bottom / height,
            top=1 - frame.top / height,
        )
        self._dress(colours, plot)
        self._fill(plot, colours)
        self._scale(plot, width - frame.left - frame.right, height - frame.top - frame.bottom)
        self._canvas.draw()
        return self._canvas.buffer_rgba()

    def png(self, plot: Plot, frame: Frame, colours: "Tokens", width: int, height: int, scale: float = 2.0) -> bytes:
        """The picture as a PNG file, for paper."""
        self.draw(plot, frame, colours, width, height, scale)
        file = BytesIO()
        self._figure.savefig(file, format="png", dpi=_DPI * scale)
        return file.getvalue()

    def _dress(self, colours: "Tokens", plot: Plot) -> None:
        two = len(plot.units) > 1
        wanted = (colours, two)
        if wanted == self._drawn_for:
            return
        self._drawn_for = wanted
        self._figure.set_facecolor(colours.surface)
        for axes in (self._left, self._right):
            axes.set_facecolor("none")
            for spine in axes.spines.values():
                spine.set_visible(False)
            axes.tick_params(length=0, labelsize=_TEXT_POINTS, labelcolor=colours.text_muted, pad=6)
        self._left.spines["bottom"].set_visible(True)
        self._left.spines["bottom"].set_color(colours.border_strong)
        self._left.grid(True, axis="y", color=colours.chart_grid, linewidth=0.8)
        self._left.set_axisbelow(True)
        self._right.yaxis.set_visible(two)
        self._gaps.set_facecolor("none")
        self._gaps.set_edgecolor(colours.chart_gap)

    def _fill(self, plot: Plot, colours: "Tokens") -> None:
        for old in (*self._bars, *self._spare_lines(plot)):
            old.remove()
        self._bars = []
        names = colour_names(plot)
        lines = [place for place, series in enumerate(plot.series) if series.kind == "line"]
        for line, place in zip(self._lines, lines, strict=True):
            self._draw_line(line, plot.series[place], getattr(colours, names[place]), plot)
        bars = [place for place, series in enumerate(plot.series) if series.kind == "bar"]
        for number, place in enumerate(bars):
            self._draw_bars(plot, place, number, len(bars), getattr(colours, names[place]))
        self._gaps.set_verts([_box(first - 0.5, last + 0.5, 0.0, 1.0) for first, last in plot.gaps])

    def _spare_lines(self, plot: Plot) -> list[Line2D]:
        """Make the kept lines as many as are needed, each on its axis; the superfluous ones are returned."""
        wanted = [self._axes_of(plot, series) for series in plot.series if series.kind == "line"]
        spare: list[Line2D] = []
        kept: list[Line2D] = []
        have = list(self._lines)
        for axes in wanted:
            match = next((line for line in have if line.axes is axes), None)
            if match is not None:
                have.remove(match)
            else:
                match = axes.plot([], [])[0]
            kept.append(match)
        spare.extend(have)
        self._lines = kept
        return spare

    def _draw_line(self, line: Line2D, series: Series, colour: str, plot: Plot) -> None:
        values = _numbers(series)
        line.set_data(np.arange(len(values)), values)
        line.set_color(colour)
        line.set_linewidth(2.0 if series.own else 1.5 if series.compare else 1.2)
        line.set_alpha(0.7 if series.maturing else 1.0)
        dash = dash_of(plot, series)
        line.set_linestyle((0, dash) if dash else "-")
        line.set_solid_capstyle("round")
        line.set_clip_on(False)
        line.set_zorder(4 if series.own else 3)
        line.set_marker("o")
        line.set_markersize(3.5 if series.own else 2.5)
        every = plot.length <= _FEW_POINTS and series.own
        # a day alone between two gaps would be an invisible line of no length
        line.set_markevery(None if every else _lonely(values))

    def _draw_bars(self, plot: Plot, place: int, number: int, among: int, colour: str) -> None:
        series = plot.series[place]
        width = 0.72 / among
        left = -0.36 + number * width
        boxes = [
            _box(at + left, at + left + width * 0.94, 0.0, value)
            for at, value in enumerate(_numbers(series))
            if not np.isnan(value)
        ]
        shade = PolyCollection(boxes, facecolor=colour, linewidth=0, alpha=0.45 if series.compare else 0.9, zorder=2)
        self._axes_of(plot, series).add_collection(shade, autolim=False)
        self._bars.append(shade)

    def _axes_of(self, plot: Plot, series: Series) -> Any:
        return self._left if series.unit == plot.units[0] else self._right

    def _scale(self, plot: Plot, width: int, height: int) -> None:
        self._left.set_xlim(-0.6, max(plot.length, 1) - 0.4)
        ticks = day_ticks(plot.days, width // _TICK_WIDTH) if plot.days else list(enumerate(plot.labels))
        self._left.set_xticks([place for place, _ in ticks], [text for _, text in ticks])
        for axes, unit in zip((self._left, self._right), plot.units, strict=False):
            low, high = _reach(plot, unit)
            locator = MaxNLocator(nbins=max(2, min(6, height // 44)), steps=[1, 2, 2.5, 5, 10])
            ticks_at = locator.tick_values(low, high)
            axes.set_ylim(ticks_at[0], ticks_at[-1])
            axes.yaxis.set_major_locator(locator)
            axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _place, unit=unit: axis_label(value, unit)))


def _reach(plot: Plot, unit: str) -> tuple[float, float]:
    """The lowest and highest value of the axis; zero always belongs to it, so that heights compare honestly."""
    values = [
        float(value) for series in plot.series if series.unit == unit for value in series.values if value is not None
    ]
    low, high = min(values, default=0.0), max(values, default=0.0)
    low, high = min(low, 0.0), max(high, 0.0)
    return (low, high) if high > low else (0.0, 1.0)


def _numbers(series: Series) -> Any:
    return np.array([np.nan if value is None else float(value) for value in series.values], dtype=float)


def _lonely(values: Any) -> list[int]:
    known = ~np.isnan(values)
    before = np.concatenate(([False], known[:-1]))
    after = np.concatenate((known[1:], [False]))
    return [int(place) for place in np.flatnonzero(known & ~before & ~after)]


def _box(left: float, right: float, low: float, high: float) -> list[tuple[float, float]]:
    return [(left, low), (left, high), (right, high), (right, low)]


def _use_font() -> None:
    path = str(resource("fonts", "StoreDeskSans-Regular.otf"))
    if not any(entry.fname == path for entry in font_manager.fontManager.ttflist):
        font_manager.fontManager.addfont(path)
    rcParams["font.family"] = ["StoreDesk Sans", "DejaVu Sans"]
    rcParams["axes.unicode_minus"] = False
    rcParams["hatch.linewidth"] = 1.2
