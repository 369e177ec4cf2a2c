"""The days a report covers when no column says so: in the file's name, the sheet's name, or above the headings.

The moment of the export is never the period: a name that ends in 20260619_110309 says when, not what.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from storedesk.foundation.sheets.days import Era, NoYear, OutOfRange, Span, days_between, month_of, normal
from storedesk.foundation.sheets.folding import Cell, is_blank, text_of

_DATE = r"(20\d{2})[-./年](\d{1,2})[-./月](\d{1,2})日?"
_PAIR = re.compile(rf"(?<!\d){_DATE}\s*(?:_|~|至|到|—|-|--|to)\s*{_DATE}(?!\d)")
_COMPACT_PAIR = re.compile(r"(?<!\d)(20\d{2})([01]\d)([0-3]\d)\s*(?:_|~|至|到|—|-)\s*(20\d{2})([01]\d)([0-3]\d)(?!\d)")
_SINGLE = re.compile(rf"(?<!\d){_DATE}(?!\d)(?![ _T-]*\d{{1,2}}[:：._-]?\d{{2}}(?:[:：._-]?\d{{2}})?(?!\d))")
_MONTH = re.compile(r"(?<!\d)(20\d{2})(?:年(\d{1,2})月(?:份)?(?!\d)|-(0[1-9]|1[0-2])(?![-\d]))")
_YEAR = re.compile(r"(?<!\d)(20\d{2})(?:年|(?=[-./]\d)|(?!\d))")
_LABEL = re.compile(
    r"^(?:统计|数据|报表|查询|投放)?(?:时间|日期|周期|区间|时段)(?:范围|区间|段)?\s*:?\s*|^date range\s*:?\s*", re.I
)
_NOT_PERIOD = re.compile("导出|下载|生成|创建|更新|打印|export|download|generat|creat|print", re.IGNORECASE)
_ALL_TIME = frozenset({"all time", "所有时间", "全部时间"})


def in_names(names: Iterable[str], era: Era) -> Span | None:
    """The days that the first of these names (sheet, member of an archive, file) speaks of."""
    return next((span for name in names if (span := in_name(name, era)) is not None), None)


def in_name(name: str, era: Era) -> Span | None:
    """The days in one name: a range, a day, or a whole month."""
    text = normal(name)
    for pattern in (_PAIR, _COMPACT_PAIR):
        found = pattern.search(text)
        if found is not None:
            numbers = [int(part) for part in found.groups()]
            return _span(_date(*numbers[:3]), _date(*numbers[3:]), era)
    found = _SINGLE.search(text)
    if found is not None:
        day = _date(*(int(part) for part in found.groups()))
        return _span(day, day, era)
    found = _MONTH.search(text)
    if found is not None:
        first = _date(int(found.group(1)), int(found.group(2) or found.group(3)), 1)
        return None if first is None or not era.holds(first) else month_of(first)
    return None


def year_in_names(names: Iterable[str]) -> int | None:
    """The year that a name speaks of, for dates like 11月18日."""
    found = (_YEAR.search(normal(name)) for name in names)
    return next((int(match.group(1)) for match in found if match is not None), None)


def above_headings(rows: Sequence[Sequence[Cell]], era: Era) -> Span | None:
    """The days in the lines above the headings."""
    for row in rows:
        cells = [normal(text_of(cell)) for cell in row if not is_blank(cell)]
        for place, text in enumerate(cells):
            if len(text) > 80 or _NOT_PERIOD.search(text) or (place and _NOT_PERIOD.search(cells[place - 1])):
                continue
            bare = _LABEL.sub("", text)
            labelled = bare != text or (place > 0 and _LABEL.fullmatch(cells[place - 1]) is not None)
            span = _spoken(bare, era) or (in_name(bare, era) if bare != text and ":" in text else None)
            if span is not None and (span.days > 1 or labelled or len(cells) == 1):
                return span
    return None


def says_all_time(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether a line above the headings says that the report covers everything there is."""
    return any(normal(text_of(cell)).lower() in _ALL_TIME for row in rows for cell in row if not is_blank(cell))


def _spoken(text: str, era: Era) -> Span | None:
    if re.search(r"\d:\d\d", text):
        return None
    try:
        return days_between(text, era)
    except (NoYear, OutOfRange):
        return None


def _span(first: date | None, last: date | None, era: Era) -> Span | None:
    if first is None or last is None or last < first or not (era.holds(first) and era.holds(last)):
        return None
    return Span(first, last)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
