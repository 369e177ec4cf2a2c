"""Where the Tab key leads: through a page as it is read, however its parts were made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget


def as_laid_out(page: QWidget) -> None:
    """Let Tab lead through the page in the order of its layouts, splitters and stacks.

    Qt's own order is that in which the parts were given their parents. A part that takes the keyboard only later keeps
    that place.
    """
    stops = [part for part in _parts(page) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    layout = widget.layout()
    if isinstance(widget, QSplitter | QStackedWidget):
        for place in range(widget.count()):
            if (page := widget.widget(place)) is not None:
                yield from _parts(page)
    elif isinstance(widget, QScrollArea):
        if (inside := widget.widget()) is not None:
            yield from _parts(inside)
    elif layout is not None:
        yield from _placed(layout)


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _parts(widget)
        elif inner is not None:
            yield from _placed(inner)
