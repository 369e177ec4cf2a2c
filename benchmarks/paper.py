"""A week of 300 tasks as a PDF, with everything from reading the tasks to the file on the disk."""

from datetime import date, timedelta
from pathlib import Path

from benchmarks.goals import Measured, seconds
from storedesk.app import make_application
from storedesk.checklist import records
from storedesk.checklist.printout import week_pdf
from storedesk.checklist.records import Draft
from storedesk.checklist.rules.roles import ROLES
from storedesk.features import FEATURES
from storedesk.foundation.calendar.weeks import Week
from storedesk.foundation.database.store import Store
from storedesk.foundation.settings import Settings

TASKS = 300
MOST = 1.0
_WEEK = Week(date(2026, 11, 23))


def measure(folder: Path) -> list[Measured]:
    """The first page of a process and everything after it."""
    settings = Settings.in_memory()
    settings.set("language", "zh_CN")
    application = make_application(settings)
    with Store.open(folder / "week" / "shop.storedesk") as store:
        records.keep_gathered(store, FEATURES, _WEEK, _WEEK.monday)
        with store.writing("tasks") as session:
            for number in range(TASKS - len(records.lines(session, _WEEK))):
                day = _WEEK.monday + timedelta(days=number % 7)
                title, detail = f"检查第 {number} 个宝贝的主图与价格", "与后台一致；不一致的记下来，当天改好"
                records.add(session, Draft(title, ROLES[number % len(ROLES)].key, day, detail), _WEEK.monday)
        pages = 0

        def save() -> None:
            nonlocal pages
            pages = week_pdf(store, FEATURES, _WEEK, folder / "week.pdf", True, _WEEK.monday)

        taken = seconds(save)
    application.processEvents()
    return [Measured(f"a week of {TASKS} tasks as PDF ({pages} pages)", taken, MOST, "s")]
