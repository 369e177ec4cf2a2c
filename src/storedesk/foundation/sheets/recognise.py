"""Which report a table is: each report looks at the likely header rows, the best claim wins, ties are said."""

import re
from collections.abc import Iterable, Sequence

from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.folding import Cell, fold, is_blank, shown, text_of
from storedesk.foundation.sheets.grids import Grid
from storedesk.foundation.sheets.headers import LOOKED_AT, Claim, Header, claims, headers
from storedesk.foundation.sheets.reading import UnknownTable
from storedesk.foundation.sheets.report import Report

_MERGED_IN_A_FORM = 8
"""More merged ranges than a download has; fill-in forms have 44 to 50."""
_BILLS = ("微信支付账单明细", "电子客户回单", "京东账号名", "支付宝交易记录明细", "支付宝(中国)网络技术有限公司")
_BILL_HEADINGS = (frozenset({"收/支", "交易时间"}), frozenset({"收/支", "交易对方"}))
_CHAPTER = re.compile("[一二三四五六七八九十]+、")


def recognise(grid: Grid, reports: Sequence[Report]) -> Claim | UnknownTable:
    """The claim that explains the table best; an UnknownTable where none holds, or two are as good as each other."""
    tops = tuple(headers(grid.rows))
    found = [each for report in reports if _sheet_fits(report, grid) for each in claims(report, tops)]
    holding = sorted((each for each in found if each.holds), key=_best_first)
    if holding and not (_is_form(grid) and _several_tables(holding)):
        rivals = [each for each in holding if each.score == holding[0].score and each.report != holding[0].report]
        return _tie(grid, holding[0], rivals[0]) if rivals else holding[0]
    if _is_bill(grid.rows, tops):
        return _unknown(grid, tops, str(texts.PERSONAL_BILL))
    if _is_form(grid):
        return _unknown(grid, tops, str(texts.TEMPLATE))
    near = min((each for each in found if _nearly(each)), key=_best_first, default=None)
    return _unknown(grid, tops, str(texts.NO_HEADER)) if near is None else _near_miss(grid, near)


def looks_like(text: str, report: Report) -> dict[str, object]:
    """The blanks of a phrase that says which report a table looks like; `text` is the heading it speaks of."""
    return {"report": report.name, "platform": report.platform, "column": shown(text)}


def _best_first(each: Claim) -> tuple[int, int, int]:
    return -each.score[0], -each.score[1], each.header.row


def _sheet_fits(report: Report, grid: Grid) -> bool:
    return report.wanted_sheet is None or fold(report.wanted_sheet) == fold(grid.name)


def _several_tables(holding: Iterable[Claim]) -> bool:
    return len({each.header.forms for each in holding}) > 1


def _nearly(each: Claim) -> bool:
    """One thing is missing, and most of the headings are this report's."""
    known_enough = each.known * 2 > each.header.filled and each.known >= 3
    return not each.forbidden and len(each.missing) == 1 and len(each.placed) >= 2 and known_enough


def _near_miss(grid: Grid, near: Claim) -> UnknownTable:
    reason = texts.NEAR_MISS.format(**looks_like(near.missing[0], near.report))
    return UnknownTable(grid.name, str(reason), near.header.headings)


def _tie(grid: Grid, one: Claim, other: Claim) -> UnknownTable:
    reason = texts.TIE.format(one=one.report.name, other=other.report.name)
    return UnknownTable(grid.name, str(reason), one.header.headings)


def _unknown(grid: Grid, tops: Sequence[Header], reason: str) -> UnknownTable:
    """The likeliest headings are those of the fullest row, the first of them."""
    fullest = max(tops, key=lambda header: header.filled, default=None)
    return UnknownTable(grid.name, reason, () if fullest is None else fullest.headings)


def _is_bill(rows: Sequence[Sequence[Cell]], tops: Iterable[Header]) -> bool:
    if any(mark <= {form for each in header.forms for form in each} for header in tops for mark in _BILL_HEADINGS):
        return True
    said = (fold(text_of(cell)) for row in rows[:LOOKED_AT] for cell in row if isinstance(cell, str))
    return any(bill in text for text in said for bill in _BILLS)


def _is_form(grid: Grid) -> bool:
    """A form has many merged cells, or numbered chapters above its tables."""
    if grid.merged >= _MERGED_IN_A_FORM:
        return True
    chapters = 0
    for row in grid.rows[: 3 * LOOKED_AT]:
        filled = [cell for cell in row if not is_blank(cell)]
        chapters += len(filled) == 1 and _CHAPTER.match(text_of(filled[0]).strip()) is not None
    return chapters >= 2
