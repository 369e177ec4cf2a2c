"""The week on paper: what stands where on the A4 pages of one list for all, or of one list for each role.

Work of several days is one row with a box for each day; everything else stands under its day with a box, room to
write, and where it is done. Black, sizes and weights only, so that any printer will do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from storedesk.checklist import texts
from storedesk.checklist.rules.roles import role_name, role_place
from storedesk.checklist.rules.tasks import ROUTINE, Line, State, by_day, ordered, routine_of
from storedesk.foundation.calendar.weeks import Week, day_name, weekday_name
from storedesk.foundation.printing.breaking import broken, fitted
from storedesk.foundation.printing.flow import Block, Filled, Frame, finished, flowed
from storedesk.foundation.printing.pages import A4_HEIGHT, A4_WIDTH, Box, Item, Measure, Page, Stroke, Text, tick_box

LEFT, RIGHT = 17.0, A4_WIDTH - 14.0
FRAME = Frame(top=22.0, bottom=A4_HEIGHT - 17.0, first_top=31.0)
BOX = 5.0
GUTTER = 19.0
WRITING = 42.0
DAY_PITCH = 9.0
TITLE, DETAIL, SMALL = 10.5, 8.5, 8.0
TITLE_LEAD, DETAIL_LEAD = 4.9, 3.9
NOTES_PITCH = 8.5
MOST_LINES = 4
_WORTH_A_PAGE = 45.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One list: the lines of a week for everyone (role "") or for one role, with what its header and footer say.

    `tabs` are the names of the tabs by their keys.
    """

    week: Week
    lines: tuple[Line, ...]
    shop: str
    printed: date
    role: str = ""
    tabs: Mapping[str, str] = field(default_factory=dict)


def week_pages(sheet: Sheet, per_role: bool, measure: Measure) -> tuple[Page, ...]:
    """All pages: one list, or one for each role that has work, each with page numbers of its own."""
    kept = tuple(line for line in sheet.lines if line.state in (State.OPEN, State.DONE))
    whole = Sheet(sheet.week, kept, sheet.shop, sheet.printed, sheet.role, sheet.tabs)
    if not per_role or not kept:
        return _Layout(whole, measure).pages()
    roles = sorted({line.role for line in kept}, key=lambda role: (role_place(role), role))
    return tuple(
        page
        for role in roles
        for page in _Layout(
            Sheet(
                sheet.week,
                tuple(line for line in kept if line.role == role),
                sheet.shop,
                sheet.printed,
                role,
                sheet.tabs,
            ),
            measure,
        ).pages()
    )


def in_rows_of_days(lines: Sequence[Line]) -> tuple[list[list[Line]], list[Line]]:
    """Lines of one routine on several days, each group one row; and all the others, which stand under their day.

    A line with a note, put off or carried over has its own story and stands under its day.
    """
    plain = [
        line
        for line in lines
        if line.source == ROUTINE and not (line.note or line.postponed or line.carried_from or line.edited)
    ]
    groups: dict[tuple[str, str], list[Line]] = {}
    for line in ordered(plain):
        groups.setdefault((routine_of(line.source_key), line.role), []).append(line)
    rows = [group for group in groups.values() if len({line.day for line in group}) == len(group) > 1]
    rows.sort(key=lambda group: (role_place(group[0].role), group[0].role, group[0].position))
    gone = {line.id for group in rows for line in group}
    return rows, [line for line in lines if line.id not in gone]


class _Layout:
    """Lays out one sheet; `tight` with less air between rows and days."""

    def __init__(self, sheet: Sheet, measure: Measure, *, tight: bool = False) -> None:
        self.sheet, self.measure = sheet, measure
        self.row, self.above, self.below = (8.2, 2.0, 1.7) if tight else (9.0, 4.0, 2.5)
        self.boxes = LEFT if sheet.role else LEFT + GUTTER
        self.words = self.boxes + BOX + 3.0

    def pages(self) -> tuple[Page, ...]:
        """The sheet's pages; a last page with next to nothing on it is saved where less air does it."""
        filled = self._filled()
        if len(filled) > 1 and filled[-1].end < FRAME.top + _WORTH_A_PAGE:
            layout = _Layout(self.sheet, self.measure, tight=True)
            tight = layout._filled()
            if len(tight) < len(filled):
                return finished(tight, layout._around)
        return finished(filled, self._around)

    def _filled(self) -> list[Filled]:
        rows, singles = in_rows_of_days(self.sheet.lines)
        blocks = [*self._rows_of_days(rows), *self._days(singles)]
        if not blocks:
            blocks = [Block(10, (Text(LEFT, 6, str(texts.NOTHING_DUE), TITLE),))]
        return flowed(blocks, FRAME)

    def _rows_of_days(self, rows: Sequence[Sequence[Line]]) -> Iterator[Block]:
        if not rows:
            return
        header = self._week_header(str(texts.SEVERAL_DAYS))
        again = self._week_header(str(texts.DAY_CONTINUED.format(day=texts.SEVERAL_DAYS)))
        yield header
        for place, row in enumerate(rows):
            first = place == 0 or rows[place - 1][0].role != row[0].role
            yield self._days_row(row, again, first)

    def _week_header(self, text: str) -> Block:
        items: list[Item] = [Text(LEFT, 6.6, text, 12, bold=True)]
        for place, day in enumerate(self.sheet.week.days):
            self._centred(items, self._day_middle(place), 3.2, str(weekday_name(day, short=True)), SMALL, bold=True)
            self._centred(items, self._day_middle(place), 6.8, str(day.day), SMALL)
        items.append(Stroke(LEFT, 8.2, RIGHT, 8.2, 0.5))
        return Block(8.6, tuple(items), above=self.above, with_next=True)

    def _days_row(self, row: Sequence[Line], header: Block, first: bool) -> Block:
        room = self._day_middle(0) - BOX / 2 - 4 - self.boxes
        words = self._words(row[0], self.boxes, room, details=2)
        height = max(words.height, self.row - 0.8)
        items = [*words.items, Stroke(LEFT, height, RIGHT, height, 0.15, 0.55)]
        if first:
            items.extend(self._role_mark(row[0], 0))
        lines = {line.day: line for line in row}
        for place, day in enumerate(self.sheet.week.days):
            if day in lines:
                x, y = self._day_middle(place) - BOX / 2, (height - BOX) / 2
                items.extend(tick_box(x, y, BOX, ticked=lines[day].state is State.DONE))
        return Block(height, tuple(items), repeated=self._with_role(header, row[0], first))

    def _days(self, lines: Sequence[Line]) -> Iterator[Block]:
        for day, group in by_day(lines):
            name = f"{weekday_name(day)}  {day_name(day)}"
            again = self._day_header(str(texts.DAY_CONTINUED.format(day=name)), 0)
            yield self._day_header(name, len(group))
            for _role, of_role in groupby(group, key=lambda line: line.role):
                for place, line in enumerate(of_role):
                    yield self._task(line, again, place == 0)

    def _day_header(self, text: str, tasks: int) -> Block:
        items: list[Item] = [Text(LEFT, 6.2, text, 12, bold=True)]
        if tasks:
            number = str(texts.TASKS_IN_ALL.format(total=tasks))
            items.append(Text(RIGHT - self.measure.width(number, SMALL), 6.2, number, SMALL, grey=0.25))
        items.append(Stroke(LEFT, 8, RIGHT, 8, 0.5))
        return Block(8.4, tuple(items), above=self.above, with_next=True)

    def _task(self, line: Line, header: Block, first: bool) -> Block:
        words = self._words(line, self.words, RIGHT - WRITING - 4 - self.words, details=MOST_LINES)
        height = max(words.height, self.row)
        items = [
            *tick_box(self.boxes, 1.6, BOX, ticked=line.state is State.DONE),
            *words.items,
            Stroke(RIGHT - WRITING, height - 2.2, RIGHT, height - 2.2, 0.3, 0.3, dotted=True),
            Stroke(LEFT, height, RIGHT, height, 0.15, 0.55),
        ]
        if first:
            items.extend(self._role_mark(line, 0))
        return Block(height, tuple(items), repeated=self._with_role(header, line, first))

    def _words(self, line: Line, x: float, width: float, details: int) -> Block:
        """Title, detail and note in a column, with the mark of a line carried over before the title."""
        items: list[Item] = []
        y, indent = 5.3, 0.0
        if line.carried_from:
            indent = self._tag(items, x, y, str(texts.CARRIED_MARK))
        title = broken(line.title, width - indent, TITLE, self.measure, bold=True, most=MOST_LINES)
        for place, text in enumerate(title):
            items.append(Text(x + indent, y + place * TITLE_LEAD, text, TITLE, bold=True))
        y += max(0, len(title) - 1) * TITLE_LEAD
        for text in broken(self._about(line), width, DETAIL, self.measure, most=details):
            y += DETAIL_LEAD + 0.3
            items.append(Text(x, y, text, DETAIL, grey=0.2))
        note = str(texts.NOTED.format(note=line.note)) if line.note else ""
        for text in broken(note, width, DETAIL, self.measure, bold=True, most=MOST_LINES):
            y += DETAIL_LEAD + 0.3
            items.append(Text(x, y, text, DETAIL, bold=True))
        return Block(y + self.below, tuple(items))

    def _about(self, line: Line) -> str:
        """Since when it waits, where it is done, and what it asks, in one sentence."""
        parts = []
        if line.carried_from:
            parts.append(str(texts.CARRIED_SINCE.format(day=day_name(line.carried_from))))
        elif line.postponed and line.original_day:
            parts.append(str(texts.POSTPONED_FROM.format(day=day_name(line.original_day))))
        parts.append(self.sheet.tabs.get(line.tab, ""))
        parts.append(line.detail)
        return str(texts.SEPARATOR).join(part for part in parts if part)

    def _tag(self, items: list[Item], x: float, y: float, text: str) -> float:
        """A framed word at the start of a line; how much room it takes."""
        width = self.measure.width(text, 7.5, bold=True)
        items.append(Box(x, y - 3.5, width + 2.4, 4.4, line=0.3, radius=0.6))
        items.append(Text(x + 1.2, y - 0.4, text, 7.5, bold=True))
        return width + 4.0

    def _role_mark(self, line: Line, y: float) -> tuple[Item, ...]:
        """On a list for everyone, the role stands at the left of its first line."""
        if self.sheet.role:
            return ()
        name = broken(role_name(line.role), GUTTER - 2, SMALL, self.measure, bold=True, most=2)
        return tuple(Text(LEFT, y + 5.2 + place * 3.4, part, SMALL, bold=True) for place, part in enumerate(name))

    def _with_role(self, header: Block, line: Line, first: bool) -> Block:
        """The header of a continued part names the role again, beside the line that follows it."""
        mark = () if first else self._role_mark(line, header.height)
        return Block(header.height, header.items + mark)

    def _around(self, page: int, pages: int, end: float) -> tuple[Item, ...]:
        items = self._first_head() if page == 1 else self._later_head()
        if page == pages:
            items.extend(self._room_for_notes(end))
        y = A4_HEIGHT - 9.5
        number = str(texts.PAGE_OF.format(page=page, pages=pages))
        foot = str(texts.SEPARATOR).join(
            part for part in (self.sheet.shop, str(texts.PRINTED_ON.format(day=day_name(self.sheet.printed)))) if part
        )
        width = self.measure.width(number, SMALL)
        items.append(Text(LEFT, y, fitted(foot, RIGHT - LEFT - width - 8, SMALL, self.measure), SMALL, grey=0.25))
        items.append(Text(RIGHT - width, y, number, SMALL, bold=True))
        return tuple(items)

    def _first_head(self) -> list[Item]:
        week = str(self.sheet.week.name)
        name = self._whose()
        wide = self.measure.width(name, 16, bold=True)
        days = texts.WEEK_DAYS_LINE.format(
            first=day_name(self.sheet.week.monday), last=day_name(self.sheet.week.sunday)
        )
        after = LEFT + self.measure.width(week, 18, bold=True) + 5
        shop = fitted(self.sheet.shop, 80, SMALL + 0.5, self.measure)
        return [
            Text(LEFT, 20, week, 18, bold=True),
            Text(after, 20, str(days), 11),
            Text(RIGHT - wide, 20, name, 16, bold=True),
            Text(RIGHT - self.measure.width(shop, SMALL + 0.5), 26.4, shop, SMALL + 0.5, grey=0.2),
            Text(LEFT, 26.4, str(texts.HOW_TO), SMALL + 0.5, grey=0.2),
            Stroke(LEFT, 28.6, RIGHT, 28.6, 0.8),
        ]

    def _later_head(self) -> list[Item]:
        name = self._whose()
        return [
            Text(LEFT, 16, str(self.sheet.week.label), 10),
            Text(RIGHT - self.measure.width(name, 10, bold=True), 16, name, 10, bold=True),
            Stroke(LEFT, 18.4, RIGHT, 18.4, 0.4),
        ]

    def _whose(self) -> str:
        name = role_name(self.sheet.role) if self.sheet.role else str(texts.EVERYONE)
        return fitted(name, 60, 16, self.measure, bold=True)

    def _room_for_notes(self, end: float) -> list[Item]:
        """What is left of the last page, ruled for writing on where it is worth it."""
        if FRAME.bottom - end < 3 * NOTES_PITCH + 8:
            return []
        y = end + 11
        items: list[Item] = [Text(LEFT, y, str(texts.NOTES), 12, bold=True)]
        while y + NOTES_PITCH + 1 <= FRAME.bottom:
            y += NOTES_PITCH + (1 if len(items) == 1 else 0)
            items.append(Stroke(LEFT, y, RIGHT, y, 0.2, 0.45))
        return items

    def _day_middle(self, place: int) -> float:
        return RIGHT - BOX / 2 - 0.5 - (6 - place) * DAY_PITCH

    def _centred(self, items: list[Item], x: float, y: float, text: str, size: float, bold: bool = False) -> None:
        items.append(Text(x - self.measure.width(text, size, bold) / 2, y, text, size, bold))
