"""The summary of a month on paper and as a table: figures, goals, what moved sales, products, costs, missing days."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from storedesk.foundation import figures
from storedesk.foundation.calendar.weeks import day_name, month_name
from storedesk.foundation.printing.document import Bar, Column, Document, Figure
from storedesk.foundation.sheets.export import export_table
from storedesk.foundation.texts import Phrase
from storedesk.shop import texts
from storedesk.shop.rules.costs import KIND_NAMES
from storedesk.shop.rules.decompose import Decomposition, Part, Reason
from storedesk.shop.rules.metrics import CARDS, MEANINGS, DayFigures, Measure, Metric, of_day
from storedesk.shop.rules.summary import Compared, Goal, MonthSummary

_MOST_PRODUCTS = 15
_HEADLINES = (*CARDS, Metric.NET_SALES, Metric.REFUND_SHARE, Metric.AD_ROI)
_WRITERS: Mapping[str, Callable[[Decimal | None], str]] = {
    "count": figures.count,
    "money": figures.money,
    "rate": figures.rate,
    "number": figures.number,
}
_EXPORT_KINDS = ("text", "text", "number", "number", "number", "text")


@dataclass(frozen=True, slots=True)
class SummarySheet:
    """What there is to print: the summary, the names of products by id, the shop's name, and the day of printing."""

    summary: MonthSummary
    products: Mapping[int, str]
    shop: str
    printed: date


def summary_document(sheet: SummarySheet) -> Document:
    """The month on A4 pages: `.pages(measure)` lays it out."""
    summary = sheet.summary
    document = Document(texts.SUMMARY_OF.format(month=month_name(summary.month)), _subtitle(sheet), _footer(sheet))
    document.figures([_figure(each) for each in summary.figures if each.measure.metric in _HEADLINES])
    _missing(document, summary.missing)
    _findings(document, summary)
    _goals(document, summary.goals)
    _moved(document, summary.moved)
    _products(document, sheet)
    _costs(document, summary)
    _days(document, summary)
    _all_figures(document, summary.figures)
    return document


def summary_rows(sheet: SummarySheet) -> tuple[list[str], list[list[Any]]]:
    """The same as one table: headings, and rows of (part, what, value, month before, year before, note).

    Money in yuan, rates and changes as fractions; None is not known.
    """
    summary = sheet.summary
    headings = [
        str(each)
        for each in (texts.PART, texts.WHAT, texts.VALUE, texts.AGAINST_MONTH, texts.AGAINST_YEAR, texts.REMARK)
    ]
    rows: list[list[Any]] = []
    for each in summary.figures:
        note = _known(each.measure)
        rows.append(
            [texts.FIGURES, _name(each.measure.metric), each.measure.value, each.month_before, each.year_before, note]
        )
    rows += [[texts.GOALS, _name(goal.metric), goal.reached, None, None, _goal_note(goal)] for goal in summary.goals]
    if isinstance(summary.moved, Decomposition):
        rows += [
            [texts.MOVED, _name(part.metric), part.amount, None, None, _share(part)] for part in summary.moved.parts
        ]
    rows += [
        [texts.PRODUCTS, _product(sheet, mover.key), mover.after, mover.amount, None, ""] for mover in summary.movers
    ]
    for kind in summary.costs.kinds:
        rows.append([texts.COSTS, KIND_NAMES[kind.kind], kind.amount, None, None, figures.rate(kind.share)])
        rows += [[texts.COSTS, line.name, line.amount, None, None, str(KIND_NAMES[kind.kind])] for line in kind.lines]
    rows.append([texts.COSTS, texts.PROFIT, summary.costs.profit, None, None, figures.rate(summary.costs.profit_share)])
    rows += [[texts.MISSING_DAYS, figures.day(day), None, None, None, ""] for day in summary.missing]
    rows += [[texts.FINDINGS, finding.sentence, None, None, None, ""] for finding in summary.findings]
    return headings, [[str(cell) if isinstance(cell, Phrase) else cell for cell in row] for row in rows]


def export_summary(path: Path, sheet: SummarySheet) -> Path:
    """Write the table as a workbook, or as CSV where the name says so; gives the file written. Raises UserError."""
    headings, rows = summary_rows(sheet)
    title = str(texts.SUMMARY_OF.format(month=month_name(sheet.summary.month)))
    return export_table(path, title, headings, rows, kinds=_EXPORT_KINDS)


def written(metric: Metric, value: Decimal | None) -> str:
    """A figure in its metric's own unit."""
    return _WRITERS[MEANINGS[metric].unit](value)


def _subtitle(sheet: SummarySheet) -> str:
    known = texts.KNOWN_UNTIL.format(day=day_name(sheet.summary.closed)) if sheet.summary.running else ""
    return " · ".join(str(part) for part in (sheet.shop, known) if part)


def _footer(sheet: SummarySheet) -> str:
    title = texts.SUMMARY_OF.format(month=month_name(sheet.summary.month))
    printed = texts.PRINTED.format(day=day_name(sheet.printed, year=True))
    return " · ".join(str(part) for part in (sheet.shop, title, printed) if part)


def _figure(each: Compared) -> Figure:
    changes = [
        texts.MONTH_CHANGE.format(change=figures.change(each.month_before)),
        texts.YEAR_CHANGE.format(change=figures.change(each.year_before)),
    ]
    note = "  ".join(str(part) for part in changes)
    return Figure(_name(each.measure.metric), written(each.measure.metric, each.measure.value), note)


def _missing(document: Document, missing: Sequence[date]) -> None:
    if missing:
        days = "、".join(str(day_name(day)) for day in missing)
        document.paragraph(texts.MISSING_SENTENCE.format(count=len(missing), days=days))


def _findings(document: Document, summary: MonthSummary) -> None:
    if summary.findings:
        document.heading(texts.FINDINGS)
        for finding in summary.findings:
            document.paragraph(texts.DOT.format(text=finding.sentence))


def _goals(document: Document, goals: Sequence[Goal]) -> None:
    document.heading(texts.GOALS)
    if not goals:
        document.paragraph(texts.NO_GOALS)
        return
    columns = [
        Column(texts.WHAT, 2),
        *(
            Column(name, 1.6, right=True)
            for name in (texts.TARGET, texts.REACHED, texts.COMPLETION, texts.PLANNED_BY_NOW, texts.FORECAST)
        ),
    ]
    document.table(columns, [_goal_row(goal) for goal in goals])


def _goal_row(goal: Goal) -> list[str]:
    said = (goal.pace.planned, goal.pace.forecast) if goal.pace else (None, None)
    return [
        str(_name(goal.metric)),
        written(goal.metric, goal.target),
        written(goal.metric, goal.reached),
        figures.rate(goal.completion, places=1),
        *(written(goal.metric, value) for value in said),
    ]


def _moved(document: Document, moved: Decomposition | Reason) -> None:
    document.heading(texts.MOVED)
    if isinstance(moved, Reason):
        document.paragraph(texts.NOTHING_TO_COMPARE if moved is Reason.NO_DAYS else texts.CONTRADICTION)
        return
    before, after = figures.money(moved.before.sales), figures.money(moved.after.sales)
    document.paragraph(texts.FROM_TO.format(before=before, after=after, change=_signed(moved.change)))
    columns = [
        Column(texts.WHAT, 2),
        *(Column(name, 1.6, right=True) for name in (texts.BEFORE, texts.AFTER, texts.MADE, texts.SHARE)),
    ]
    rows = [
        [
            str(_name(part.metric)),
            written(part.metric, part.before),
            written(part.metric, part.after),
            _signed(part.amount),
            _share(part),
        ]
        for part in moved.parts
    ]
    whole = figures.rate(1, places=1) if moved.change else figures.UNKNOWN
    rows.append([str(texts.SALES), before, after, _signed(moved.change), whole])
    document.table(columns, rows, strong=[len(rows) - 1])


def _products(document: Document, sheet: SummarySheet) -> None:
    movers = sheet.summary.movers
    if not movers:
        return
    document.heading(texts.PRODUCTS)
    shown, rest = movers[:_MOST_PRODUCTS], movers[_MOST_PRODUCTS:]
    rows = [_mover_row(_product(sheet, mover.key), mover.before, mover.after) for mover in shown]
    if rest:
        sums = [sum((getattr(mover, side) for mover in rest), Decimal(0)) for side in ("before", "after")]
        rows.append(_mover_row(str(texts.OTHERS.format(count=len(rest))), *sums))
    columns = [
        Column(texts.WHAT, 4),
        *(Column(name, 1.6, right=True) for name in (texts.BEFORE, texts.AFTER, texts.MADE)),
    ]
    document.table(columns, rows)


def _mover_row(name: str, before: Decimal, after: Decimal) -> list[str]:
    return [name, figures.money(before), figures.money(after), _signed(after - before)]


def _costs(document: Document, summary: MonthSummary) -> None:
    costs = summary.costs
    document.heading(texts.COSTS)
    most = max([kind.share or Decimal(0) for kind in costs.kinds] + [Decimal("0.01")])
    document.bars(
        [
            Bar(KIND_NAMES[kind.kind], figures.rate(kind.share, places=1), float((kind.share or Decimal(0)) / most))
            for kind in costs.kinds
        ]
    )
    columns = [
        Column(texts.WHAT, 2),
        *(
            Column(name, 1.6, right=True)
            for name in (texts.AMOUNT, texts.SHARE_OF_SALES, texts.PLANNED_SHARE, texts.PLANNED, texts.OVER)
        ),
    ]
    rows = [
        [
            str(KIND_NAMES[kind.kind]),
            figures.money(kind.amount),
            figures.rate(kind.share, places=1),
            figures.rate(kind.planned_share, places=1),
            figures.money(kind.planned),
            _signed(kind.over),
        ]
        for kind in costs.kinds
    ]
    planned = figures.rate(costs.planned_profit_share, places=1)
    profit = [str(texts.PROFIT), figures.money(costs.profit), figures.rate(costs.profit_share, places=1)]
    rows.append([*profit, planned, "", ""])
    document.table(columns, rows, strong=[len(rows) - 1])
    document.paragraph(
        texts.RETURNS.format(promotion=figures.number(costs.promotion_roi), spend=figures.number(costs.return_on_spend))
    )
    if costs.coverage is not None and costs.coverage < 1:
        document.paragraph(texts.COVERAGE.format(share=figures.rate(costs.coverage, places=0)))
    for currency, amount in costs.foreign.items():
        document.paragraph(texts.FOREIGN.format(currency=currency, amount=figures.number(amount)))


def _days(document: Document, summary: MonthSummary) -> None:
    for name, days in ((texts.BEST_DAYS, summary.best), (texts.WORST_DAYS, summary.worst)):
        if days:
            document.heading(name)
            columns = [Column(texts.DAY, 1.4)]
            metrics = (Metric.SALES, Metric.VISITORS, Metric.CONVERSION, Metric.ORDER_VALUE)
            columns += [Column(_name(metric), 1.6, right=True) for metric in metrics]
            document.table(columns, [_day_row(day, metrics) for day in days])


def _day_row(day: DayFigures, metrics: Sequence[Metric]) -> list[str]:
    return [str(day_name(day.day)), *(written(metric, of_day(metric, day)) for metric in metrics)]


def _all_figures(document: Document, compared: Sequence[Compared]) -> None:
    document.heading(texts.FIGURES)
    names = (texts.VALUE, texts.AGAINST_MONTH, texts.AGAINST_YEAR, texts.DAYS_KNOWN)
    columns = [Column(texts.WHAT, 2), *(Column(name, 1.6, right=True) for name in names)]
    rows = [
        [
            str(_name(each.measure.metric)),
            written(each.measure.metric, each.measure.value),
            figures.change(each.month_before),
            figures.change(each.year_before),
            _known(each.measure),
        ]
        for each in compared
    ]
    document.table(columns, rows)


def _known(measure: Measure) -> str:
    return str(texts.DAYS_OF.format(known=measure.known, days=measure.days))


def _goal_note(goal: Goal) -> str:
    target, completion = written(goal.metric, goal.target), figures.rate(goal.completion, places=1)
    return str(texts.GOAL_NOTE.format(target=target, completion=completion))


def _share(part: Part) -> str:
    return figures.UNKNOWN if part.share is None else figures.rate(Decimal(part.share) / 1000, places=1)


def _product(sheet: SummarySheet, key: str | None) -> str:
    return str(texts.NOT_ACCOUNTED_FOR) if key is None else sheet.products.get(int(key), key)


def _name(metric: Metric) -> Phrase:
    return MEANINGS[metric].name


def _signed(amount: Decimal) -> str:
    return ("+" if amount > 0 else "") + figures.money(amount)
