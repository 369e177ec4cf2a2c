"""Words that sell on one side and are missing on the other are listed, and lead to where they are taken up."""

from collections.abc import Callable

import pytest
from ads_made import TITLE, imported, word_day
from ads_tab_made import DAYS
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from storedesk.ads.reports import WANXIANGTAI_KEYWORDS
from storedesk.ads.tab import AdsTab
from storedesk.ads.tab.candidates_page import CandidatesPage
from storedesk.ads.tab.gaps_page import GapsPage
from storedesk.foundation.database.store import Store
from storedesk.foundation.database.types import EPOCH
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.keywords.reports import SEARCH_WORDS
from storedesk.products import records as products

Settle = Callable[[], None]
Went = list[tuple[str, str]]


def gaps(tab: AdsTab) -> GapsPage:
    page = tab.page_of("gaps")
    assert isinstance(page, GapsPage)
    return page


def words(table: TableView) -> list[str]:
    return [table.model.row(number).word for number in range(table.model.rowCount())]


def do(tab: AdsTab, name: str) -> None:
    action = tab.findChild(QAction, f"ads.{name}")
    assert action is not None
    assert action.isEnabled()
    action.trigger()


@pytest.fixture
def sold(store: Store) -> None:
    """Two words sell in ads that the title lacks in part; three sell by search, of which the title has two."""
    day = DAYS[0]
    imported(
        store,
        [word_day("实木砧板", day, 100, 8, 9_00, 2), word_day("砧板托盘", day, 100, 8, 9_00, 5)],
        report=WANXIANGTAI_KEYWORDS,
    )
    number = (day - EPOCH).days
    searched = (("防霉砧板", 60, 4), ("抗菌切菜板", 40, 3), ("刀架", 30, 1), ("整竹菜板", 80, 0))
    rows = [
        {"day": number, "word": word, "visitors": visitors, "buyers": buyers} for word, visitors, buyers in searched
    ]
    imported(store, rows, report=SEARCH_WORDS)


def test_words_that_ads_sell_lead_to_the_library_of_their_product(
    sold: None, tab: AdsTab, app: AppContext, went: Went, settle: Settle, qtbot: QtBot
) -> None:
    tab.show_page("gaps")
    page = gaps(tab)
    assert words(page.for_titles) == ["砧板托盘", "实木砧板"], "most orders first"
    row = page.for_titles.current()
    assert (row.product, row.fits, row.orders, str(row.roi)[:4]) == ("整竹砧板", 0.5, 5, "55.5")
    qtbot.keyClick(page.for_titles.grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert went == [("titles", f"word:{row.keyword_id}:{row.product_id}")]


def test_a_word_that_came_into_the_title_is_no_gap_any_longer(sold: None, tab: AdsTab, app: AppContext) -> None:
    tab.show_page("gaps")
    with app.store.reading() as session:
        (product_id,) = products.names(session)
    with app.store.writing("title") as session:
        products.say(session, product_id, title=f"{TITLE}实木")
    assert words(gaps(tab).for_titles) == ["砧板托盘"]


def test_words_that_sell_by_search_are_picked_among_the_candidates(
    sold: None, tab: AdsTab, app: AppContext, settle: Settle
) -> None:
    tab.show_page("gaps")
    do(tab, "gaps.ads")
    page = gaps(tab)
    assert words(page.for_ads) == ["防霉砧板", "抗菌切菜板"]
    assert page.for_ads.grid.hasFocus()
    page.for_ads.grid.selectAll()
    do(tab, "gaps.go")
    settle()
    candidates = tab.page_of("candidates")
    assert tab.page == "candidates"
    assert isinstance(candidates, CandidatesPage)
    with app.store.reading() as session:
        (product_id,) = products.names(session)
    assert candidates.product.currentData() == product_id
    rows = [candidates.list.model.row(number) for number in range(candidates.list.model.rowCount())]
    assert {row.word for row in rows if row.picked} == {"防霉砧板", "抗菌切菜板"}


def test_one_word_stands_marked_among_the_candidates(sold: None, tab: AdsTab, settle: Settle) -> None:
    tab.show_thing("page:gaps:ads")
    page = gaps(tab)
    page.for_ads.select(page.for_ads.model.row(1).keyword_id)
    page.go()
    settle()
    candidates = tab.page_of("candidates")
    assert isinstance(candidates, CandidatesPage)
    assert [row.word for row in candidates.list.selected()] == ["抗菌切菜板"]


def test_the_filter_and_the_export_are_those_of_the_table_in_view(sold: None, tab: AdsTab) -> None:
    tab.show_page("gaps")
    page = gaps(tab)
    page.for_titles.model.filter("托盘")
    assert words(page.for_titles) == ["砧板托盘"]
    assert tab.page_of("gaps").table is page.for_titles
    do(tab, "gaps.ads")
    assert tab.page_of("gaps").table is page.for_ads


def test_without_reports_the_page_says_what_it_is_for(empty_shop: None, tab: AdsTab) -> None:
    tab.show_page("gaps")
    page = gaps(tab)
    assert page.stack.currentWidget() is page.empty
    assert "sell by search without an ad" in page.empty.sentence.text()
    page.go()
    assert tab.page == "gaps"


def test_one_side_without_words_says_so(tab: AdsTab, store: Store) -> None:
    rows = [{"day": (DAYS[0] - EPOCH).days, "word": "防霉砧板", "visitors": 60, "buyers": 4}]
    imported(store, rows, report=SEARCH_WORDS)
    tab.show_page("gaps")
    page = gaps(tab)
    assert page.stack.currentWidget() is page.tables
    assert words(page.for_titles) == []
