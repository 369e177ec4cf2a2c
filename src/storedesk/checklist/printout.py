"""From the kept lines to pages and to a PDF; Qt is loaded only when something is drawn."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from storedesk.checklist import records, texts
from storedesk.checklist.paper import Sheet, week_pages
from storedesk.foundation.calendar.clock import shop_today
from storedesk.foundation.calendar.weeks import Week
from storedesk.foundation.database.shop_settings import SHOP_NAME, value
from storedesk.foundation.database.store import Store
from storedesk.foundation.door import Feature
from storedesk.foundation.printing.pages import Page


def read_sheet(store: Store, features: Sequence[Feature], week: Week, today: date) -> Sheet:
    """What there is to print of a week."""
    with store.reading() as session:
        lines = tuple(records.lines(session, week))
        shop = value(session, SHOP_NAME, today, "")
    tabs = {feature.key: str(feature.name) for feature in features}
    return Sheet(week, lines, str(shop), today, tabs=tabs)


def of_role(sheet: Sheet, role: str) -> Sheet:
    """The sheet with the lines of one role alone."""
    return replace(sheet, lines=tuple(line for line in sheet.lines if line.role == role))


def drawn(sheet: Sheet, per_role: bool) -> tuple[Page, ...]:
    """The pages, measured with the font they are drawn with."""
    # Qt is loaded only when something is drawn
    from storedesk.foundation.printing.painter import font_measure

    return week_pages(sheet, per_role, font_measure())


def week_pdf(
    store: Store, features: Sequence[Feature], week: Week, path: Path, per_role: bool, today: date | None = None
) -> int:
    """Gather the week, save its list as a PDF and give the number of pages; works without a display.

    `today` is the shop's day unless said. Raises UserError where the file cannot be written.
    """
    # Qt is loaded only when something is drawn
    from storedesk.foundation.printing.pdf import save_pdf

    day = today or shop_today()
    if not store.read_only:
        records.keep_gathered(store, features, week, day)
    pages = drawn(read_sheet(store, features, week, day), per_role)
    return save_pdf(path, pages, str(texts.SHEET_TITLE_OF.format(week=week.name)))
