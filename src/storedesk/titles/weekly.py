"""What the titles ask of a week: looks at changed titles, roots to drop, products nobody has worked on."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from sqlalchemy.orm import Session

from storedesk.foundation import figures
from storedesk.foundation.door import Wanted
from storedesk.titles import records_due, records_open, records_worst, texts
from storedesk.titles.rules.reasons import reason
from storedesk.titles.versions import Due, Look

_MOST_LOOKS = 4
"""More looks than these are one line together."""
_MOST_ROOTS = 5
"""Worst roots and products never optimised beyond these are counted or named together."""
_MOST_NEVER = 5


def tasks(session: Session, monday: date, today: date) -> Sequence[Wanted]:
    """Looks at changed titles, worst roots, and products never optimised: a handful a week."""
    sunday = monday + timedelta(days=6)
    if sunday < today:
        return ()
    found = list(_looks(session, monday, sunday, today))
    if monday <= today:
        found += _roots(session, monday, today)
        found += _never(session, monday, today)
    return found


def _looks(session: Session, monday: date, sunday: date, today: date) -> Iterator[Wanted]:
    """One line for each look that waits or comes in the week, the longest due first; many are one line in the end."""
    due = records_due.due_looks(session, today, sunday)
    for each in due[:_MOST_LOOKS]:
        yield _look(each, max(each.day, monday))
    rest = due[_MOST_LOOKS:]
    if rest:
        day = max(rest[0].day, monday)
        names = "、".join(each.product for each in rest[:5])
        yield Wanted(f"looks.{monday}", day, "operator", texts.TASK_MANY_LOOKS.format(count=len(rest)), names)


def _look(each: Due, day: date) -> Wanted:
    changed = figures.day(each.changed)
    title, detail = {
        Look.QUICK: (texts.TASK_QUICK, texts.TASK_QUICK_DETAIL.format(day=changed)),
        Look.FIRST: (texts.TASK_FIRST, texts.TASK_VERDICT_DETAIL.format(day=changed, title=each.text)),
        Look.FINAL: (texts.TASK_FINAL, texts.TASK_VERDICT_DETAIL.format(day=changed, title=each.text)),
    }[each.look]
    return Wanted(
        f"look.{each.version_id}.{each.look.value}", day, "operator", title.format(product=each.product), detail
    )


def _roots(session: Session, monday: date, today: date) -> Iterator[Wanted]:
    """One line for each title whose worst root should go, most sales first, on Wednesday, when last week is imported.

    Those beyond the first are one line together that names them.
    """
    day = monday + timedelta(days=2)
    worst = records_worst.worst_roots(session, today)
    for each in worst[:_MOST_ROOTS]:
        title = texts.TASK_ROOT.format(product=each.product, root=each.root)
        detail = texts.TASK_ROOT_DETAIL.format(length=each.length, reason=reason(each.judgement))
        yield Wanted(f"root.{each.product_id}.{monday}", day, "operator", title, detail)
    rest = worst[_MOST_ROOTS:]
    if rest:
        names = "、".join(str(texts.PRODUCT_AND_ROOT.format(product=each.product, root=each.root)) for each in rest)
        yield Wanted(f"roots.{monday}", day, "operator", texts.TASK_MANY_ROOTS.format(count=len(rest)), names)


def _never(session: Session, monday: date, today: date) -> Iterator[Wanted]:
    """One line that names the best sellers nobody has worked on, with their sales, and counts the others."""
    waiting = [each for each in records_open.never_optimised(session, today) if each.sales]
    if waiting:
        named = waiting[:_MOST_NEVER]
        names = "、".join(
            str(texts.PRODUCT_AND_SALES.format(product=each.name, sales=figures.money(each.sales, places=0)))
            for each in named
        )
        rest = len(waiting) - len(named)
        detail = texts.TASK_FIRST_TITLE_DETAIL.format(count=len(waiting))
        if rest:
            detail = texts.TASK_FIRST_TITLE_REST.format(rest=rest, named=len(named))
        yield Wanted(
            "never",
            monday + timedelta(days=3),
            "operator",
            texts.TASK_FIRST_TITLE.format(products=names),
            detail,
        )
