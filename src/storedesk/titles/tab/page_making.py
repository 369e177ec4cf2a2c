"""The pages of the titles tab, each made and wired when it is first shown: opening the tab pays for none of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from storedesk.titles.tab.compose_page import ComposePage
from storedesk.titles.tab.history_page import HistoryPage
from storedesk.titles.tab.library_page import LibraryPage
from storedesk.titles.tab.roots_page import RootsPage
from storedesk.titles.tab.winners_page import WinnersPage

if TYPE_CHECKING:
    from storedesk.titles.tab.titles_tab import TitlesTab


def make_page(tab: TitlesTab, name: str) -> QWidget:
    """The page of that name, wired to the tab."""
    page: ComposePage | LibraryPage | WinnersPage | HistoryPage | RootsPage
    if name == "compose":
        page = _compose(tab)
    elif name == "library":
        page = LibraryPage(tab.app, tab.work)
    elif name == "winners":
        page = WinnersPage(tab.app, tab.work)
    elif name == "history":
        page = HistoryPage(tab.app, tab.work)
        page.wanted.connect(tab.write)
        page.compose_wanted.connect(tab.edit)
    else:
        page = RootsPage(tab.app, tab.work)
        page.wanted.connect(tab.write)
        page.import_wanted.connect(tab.import_reports)
        page.product_wanted.connect(lambda product_id: tab.choose({product_id}))
    page.told.connect(tab.banner.tell)
    return page


def _compose(tab: TitlesTab) -> ComposePage:
    page = ComposePage(tab.app, tab.rules.examples, tab.pages)
    page.save_wanted.connect(tab.save)
    page.best_wanted.connect(tab.best)
    page.library_wanted.connect(partial(tab.show_page, "library"))
    page.side.value.formula_chosen.connect(tab.rules.choose_formula)
    page.side.value.weights_wanted.connect(tab.rules.edit_formula)
    page.side.rules.words_wanted.connect(tab.rules.edit_watched)
    page.side.wishes.asked.connect(tab.ask)
    page.side.wishes.limits_wanted.connect(tab.rules.edit_limits)
    return page
