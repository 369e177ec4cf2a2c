"""The pages of the shop tab, and what is done from every page."""

from collections.abc import Callable

from storedesk.foundation.desktop.page_head import PageHead
from storedesk.foundation.texts import Phrase
from storedesk.shop.tab import texts

PAGES: tuple[tuple[str, Phrase], ...] = (
    ("overview", texts.OVERVIEW),
    ("days", texts.DAYS),
    ("products", texts.PRODUCTS),
    ("goals", texts.GOALS),
    ("costs", texts.COSTS),
    ("reports", texts.REPORTS),
)
PAGE_NAMES = tuple(name for name, _ in PAGES)


def shop_head(take_in: Callable[[], object], summarise: Callable[[], object], export: Callable[[], object]) -> PageHead:
    """The top row of the shop tab."""
    return PageHead(
        PAGES,
        (
            (texts.IMPORT, "folder-input", take_in),
            (texts.SUMMARY, "printer", summarise),
            (texts.EXPORT, "file-spreadsheet", export),
        ),
    )
