"""Paints a row of the list: a box, the title and what stands beside it, chips for where it comes from and its story."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from storedesk.checklist import texts
from storedesk.checklist.rules.roles import role_name
from storedesk.checklist.rules.sections import Section
from storedesk.checklist.rules.tasks import BY_HAND, ROUTINE, Line, State
from storedesk.checklist.tab.list_model import USER, section_name
from storedesk.foundation.calendar.weeks import day_name, weekday_name
from storedesk.foundation.desktop.chips import chip_width, paint_chip
from storedesk.foundation.desktop.columns import ChipValue
from storedesk.foundation.desktop.icons import pixmap
from storedesk.foundation.desktop.theme import ROW_HEIGHT, font, theme

SECTION_HEIGHT = 36
BOX = 18
_LEFT = 12
_GAP = 10
_BESIDE = 76
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
_RIGHT = _MIDDLE | int(Qt.AlignmentFlag.AlignRight)


def box_of(row: QRect) -> QRect:
    """Where the box to tick stands in a row."""
    return QRect(row.left() + _LEFT, row.center().y() - BOX // 2 + 1, BOX, BOX)


class LinePainter(QStyledItemDelegate):
    """`tab_name(key)` says how a tab is called; `by_role` puts the day beside the title in place of the role."""

    def __init__(self, tab_name: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._tab_name = tab_name
        self.by_role = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, SECTION_HEIGHT if isinstance(index.data(USER), Section) else ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(USER)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Section):
            _paint_section(painter, option.rect, row)
        elif isinstance(row, Line):
            self._paint_line(painter, option, row)
        painter.restore()

    def chips(self, line: Line) -> list[ChipValue]:
        """What a line shows of its story and of who asked for it."""
        found = []
        if line.state is State.DROPPED:
            found.append(ChipValue("neutral", "ban", str(texts.DROPPED)))
        elif line.state is State.CARRIED:
            found.append(ChipValue("neutral", "arrow-right", str(texts.CARRIED)))
        elif line.carried_from:
            found.append(ChipValue("warning", "history", str(texts.CARRIED_MARK)))
        elif line.postponed:
            found.append(ChipValue("info", "clock", str(texts.POSTPONED_MARK)))
        found.append(source_chip(line, self._tab_name))
        return found

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        colours, place = theme().tokens, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, colours.colour("selection"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, colours.colour("stripe"))
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), colours.colour("border"))
        _paint_box(painter, box_of(place), line.state)
        right = place.right() - _LEFT
        for value in reversed(self.chips(line)):
            width = chip_width(value)
            paint_chip(painter, QRect(right - width, place.top(), width, place.height()), value)
            right -= width + 6
        if line.note:
            picture = pixmap("pencil-line", 14, "text_faint", painter.device().devicePixelRatio())
            painter.drawPixmap(right - 16, place.center().y() - 6, picture)
            right -= 22
        left = box_of(place).right() + _GAP
        self._paint_beside(painter, QRect(left, place.top(), _BESIDE, place.height()), line)
        left += _BESIDE + _GAP
        _paint_words(painter, QRect(left, place.top(), right - 8 - left, place.height()), line)

    def _paint_beside(self, painter: QPainter, place: QRect, line: Line) -> None:
        words = f"{weekday_name(line.day, short=True)} {line.day.day}" if self.by_role else role_name(line.role)
        painter.setFont(font(12))
        painter.setPen(theme().tokens.colour("text_faint"))
        fitted = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _MIDDLE, fitted)


def source_chip(line: Line, tab_name: Callable[[str], str]) -> ChipValue:
    """Who asked for the line: a routine, the operator, or a tab by its name."""
    if line.source == ROUTINE:
        return ChipValue("neutral", "refresh-cw", str(texts.FROM_ROUTINE))
    if line.source == BY_HAND:
        return ChipValue("neutral", "user", str(texts.FROM_HAND))
    return ChipValue("accent", "arrow-right", tab_name(line.source))


def story(line: Line) -> list[str]:
    """What happened to a line so far, each in one sentence."""
    told = []
    if line.carried_from:
        told.append(str(texts.CARRIED_SINCE.format(day=day_name(line.carried_from))))
    if line.postponed and line.original_day:
        told.append(str(texts.POSTPONED_FROM.format(day=day_name(line.original_day))))
    return told


def _paint_section(painter: QPainter, place: QRect, section: Section) -> None:
    colours = theme().tokens
    painter.fillRect(place, colours.colour("stripe"))
    painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), colours.colour("border_strong"))
    inner = place.adjusted(_LEFT, 4, -_LEFT, 0)
    painter.setFont(font(14, strong=True))
    painter.setPen(colours.colour("text"))
    painter.drawText(inner, _MIDDLE, section_name(section))
    painter.setFont(font(12))
    painter.setPen(colours.colour("positive" if section.tally.total and not section.tally.open else "text_muted"))
    done = texts.DONE_OF.format(done=section.tally.done, total=section.tally.total)
    painter.drawText(inner, _RIGHT, str(done))


def _paint_box(painter: QPainter, box: QRect, state: State) -> None:
    colours = theme().tokens
    shape = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    if state is State.DONE:
        painter.setPen(colours.colour("accent"))
        painter.setBrush(colours.colour("accent"))
    else:
        painter.setPen(QPen(colours.colour("border_strong" if state is State.OPEN else "border"), 1.4))
        painter.setBrush(colours.colour("surface"))
    painter.drawRoundedRect(shape, 4, 4)
    if state is State.DONE:
        painter.setPen(QPen(colours.colour("on_accent"), 2))
        corners = [(0.22, 0.52), (0.43, 0.73), (0.8, 0.29)]
        painter.drawPolyline([QPointF(box.left() + x * BOX, box.top() + y * BOX) for x, y in corners])
    elif state is not State.OPEN:
        painter.setPen(QPen(colours.colour("text_faint"), 1.6))
        middle = box.center().y() + 0.5
        painter.drawLine(QPointF(box.left() + 5, middle), QPointF(box.right() - 4, middle))


def _paint_words(painter: QPainter, place: QRect, line: Line) -> None:
    colours = theme().tokens
    settled = line.state is not State.OPEN
    face = font()
    face.setStrikeOut(line.state is State.DROPPED)
    painter.setFont(face)
    painter.setPen(colours.colour("text_muted" if settled else "text"))
    metrics = painter.fontMetrics()
    title = metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, _MIDDLE, title)
    used = metrics.horizontalAdvance(title) + 14
    beside = str(texts.SEPARATOR).join(part for part in (*story(line), line.detail) if part)
    if beside and place.width() - used > 60:
        painter.setFont(font(12))
        painter.setPen(colours.colour("text_faint"))
        room = place.adjusted(used, 0, 0, 0)
        fitted = QFontMetrics(font(12)).elidedText(beside, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _MIDDLE, fitted)
