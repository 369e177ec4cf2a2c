"""From the kept figures to the pages and the table of a month's summary; Qt is loaded only when something is drawn."""

from datetime import date

from storedesk.foundation.database.shop_settings import SHOP_NAME, value
from storedesk.foundation.database.store import Store
from storedesk.foundation.printing.pages import Page
from storedesk.products.records import names
from storedesk.shop import records
from storedesk.shop.paper import SummarySheet, summary_document


def read_summary(store: Store, month: date, today: date) -> SummarySheet:
    """What there is to print of the month a day lies in."""
    with store.reading() as session:
        summary = records.month_summary(session, month, today)
        return SummarySheet(summary, names(session), str(value(session, SHOP_NAME, today, "")), today)


def drawn(sheet: SummarySheet) -> tuple[Page, ...]:
    """The pages, measured with the font they are drawn with."""
    # Qt is loaded only when something is drawn
    from storedesk.foundation.printing.painter import font_measure

    return summary_document(sheet).pages(font_measure())
