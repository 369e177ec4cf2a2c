"""The right column of the overview: how far the goals have come, and what to look at next."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from storedesk.foundation import figures
from storedesk.foundation.desktop.theme import GRID, theme
from storedesk.foundation.desktop.widgets import IconLabel, button, label, line, plain_tooltip
from storedesk.shop.rules.diagnosis import Finding, Look
from storedesk.shop.rules.targets import Pace
from storedesk.shop.tab import texts

_ICONS = {
    "positive": "trending-up",
    "negative": "trending-down",
    "warning": "triangle-alert",
    "info": "info",
    "neutral": "circle",
}


AHEAD, BEHIND = "chart_3", "chart_2"
"""The colours of a bar; the words beside it say the same."""


class Bar(QWidget):
    """A bar of what is done, with a mark where it should be by now."""

    def __init__(self) -> None:
        super().__init__()
        self.done: Decimal | None = None
        self.expected: Decimal | None = None
        self.tone = "accent"
        self.setFixedHeight(12)
        self.setMinimumWidth(48)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_shares(self, done: Decimal | None, expected: Decimal | None = None, tone: str = "accent") -> None:
        """Shares of the whole as fractions; more than all is drawn as all."""
        self.done, self.expected, self.tone = done, expected, tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme().tokens
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(0, 2, self.width(), 8)
        painter.setBrush(colours.colour("hover"))
        painter.drawRoundedRect(track, 4, 4)
        if self.done is not None and self.done > 0:
            track.setWidth(max(self.width() * min(float(self.done), 1.0), 8.0))
            painter.setBrush(colours.colour(self.tone))
            painter.drawRoundedRect(track, 4, 4)
        if self.expected is not None:
            x = min(max(self.width() * min(float(self.expected), 1.0), 1.0), self.width() - 1.0)
            painter.setBrush(colours.colour("text"))
            painter.drawRect(QRectF(x - 1, 0, 2, 12))
        painter.end()


class GoalLine(QWidget):
    """One goal: its name, how much is done, the bar, and what was expected by now."""

    def __init__(self) -> None:
        super().__init__()
        self.name = label("", "strong")
        self.done = label("", "strong")
        self.bar = Bar()
        self.under = label("", "faint", wrap=True)
        head = QHBoxLayout()
        head.addWidget(self.name)
        head.addStretch()
        head.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.under)

    def show_pace(self, name: str, pace: Pace) -> None:
        """Show how far a target has come."""
        self.name.setText(name)
        self.done.setText(figures.rate(pace.completion, places=1))
        ahead = pace.against_plan is None or pace.against_plan >= 1
        expected = pace.planned / pace.target if pace.target else None
        self.bar.show_shares(pace.completion, expected, AHEAD if ahead else BEHIND)
        self.under.setText(str(pace_sentence(pace)))
        self.setToolTip(plain_tooltip(pace_details(pace)))


def pace_sentence(pace: Pace) -> str:
    """What is reached of what, and what was planned for the days that are known."""
    done = texts.GOAL_DONE.format(
        reached=figures.money(pace.reached, wan=True), target=figures.money(pace.target, wan=True)
    )
    expected = texts.GOAL_EXPECTED.format(planned=figures.money(pace.planned, wan=True))
    return f"{done} · {expected}"


def pace_details(pace: Pace) -> str:
    """The goal in full, line by line."""
    lines = [
        texts.GOAL_DONE.format(reached=figures.money(pace.reached), target=figures.money(pace.target)),
        texts.GOAL_EXPECTED.format(planned=figures.money(pace.planned)),
        texts.GOAL_PACE.format(share=figures.rate(pace.against_plan, places=1)),
    ]
    if pace.needed_per_day is not None:
        lines.append(texts.GOAL_NEEDED.format(amount=figures.money(pace.needed_per_day), days=pace.days_left))
    if pace.forecast is not None:
        lines.append(texts.GOAL_FORECAST.format(amount=figures.money(pace.forecast)))
    if pace.missing_days:
        lines.append(texts.DAYS_MISSING.format(count=pace.missing_days))
    return "\n".join(str(each) for each in lines)


class FindingLine(QWidget):
    """A sentence of the diagnosis with its icon and the one link that leads on."""

    looked = Signal(object)

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        tone = "text_muted" if finding.tone == "neutral" else finding.tone
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(IconLabel(_ICONS[finding.tone], 16, tone), 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(2)
        self.sentence = label(finding.sentence, wrap=True)
        right.addWidget(self.sentence)
        self.link = None
        if finding.look is not None:
            look: Look = finding.look
            self.link = button(look.text, "link", on_click=lambda: self.looked.emit(look))
            right.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(right, 1)


class Advice(QFrame):
    """Goals above, findings below. `looked(Look)` asks to be led on; `goals_wanted` to set goals."""

    looked = Signal(object)
    goals_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setMinimumWidth(264)
        self.lines: list[FindingLine] = []
        self.year, self.month = GoalLine(), GoalLine()
        self._no_goal = label(texts.NO_GOAL, "muted", wrap=True)
        self._set_goal = button(texts.EDIT_TARGETS, "link", on_click=self.goals_wanted.emit)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(12)
        inner = QVBoxLayout()
        inner.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(label(texts.GOALS, "heading"))
        head.addStretch()
        head.addWidget(self._set_goal)
        inner.addLayout(head)
        for widget in (self._no_goal, self.month, self.year):
            inner.addWidget(widget)
        inner.addWidget(line())
        inner.addWidget(label(texts.LOOK_AT, "heading"))
        inner.addLayout(self._findings)
        inner.addStretch()
        scrolled(self, inner)

    def show_goals(self, month: tuple[str, Pace] | None, year: tuple[str, Pace] | None) -> None:
        """Show the month's and the year's goal, each with its name."""
        for shown, goal in ((self.month, month), (self.year, year)):
            shown.setVisible(goal is not None)
            if goal is not None:
                shown.show_pace(*goal)
        self._no_goal.setVisible(month is None and year is None)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show the sentences of the diagnosis."""
        for old in self.lines:
            self._findings.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = [FindingLine(finding) for finding in findings]
        for made in self.lines:
            made.looked.connect(self.looked)
            self._findings.addWidget(made)


def scrolled(frame: QFrame, inner: QLayout) -> None:
    """Let a panel hold a column that may be higher than it."""
    inner.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
    inside = QWidget()
    inside.setObjectName("scrolled")
    inside.setLayout(inner)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 1, 0, 1)
    column.addWidget(area)
