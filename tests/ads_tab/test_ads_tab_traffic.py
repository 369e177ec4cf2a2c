"""Prices follow the share of the shop's visitors that ads bring, beside the share planned."""

from collections.abc import Callable
from decimal import Decimal

from ads_made import imported
from ads_tab_made import DAYS, GOOD
from PySide6.QtGui import QAction

from storedesk.ads import records_changes, records_settings
from storedesk.ads.tab import AdsTab
from storedesk.ads.tab.invest_page import InvestPage
from storedesk.foundation.database.types import EPOCH
from storedesk.foundation.desktop.context import AppContext
from storedesk.shop.reports import SHOP_DAYS

Settle = Callable[[], None]


def test_the_planned_share_moves_the_bids_of_good_words(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    """273 clicks on ads in ten days of 100 visitors; twice that share is planned."""
    visitors = [{"day": (day - EPOCH).days, "visitors": 100, "sales": 0} for day in DAYS]
    imported(app.store, visitors, report=SHOP_DAYS)
    tab.show_page("invest")
    settle()
    page = tab.page_of("invest")
    assert isinstance(page, InvestPage)
    assert page.traffic_said.text().startswith("Ads bring 27.3% of the visitors; say what share")
    page.share.setText("54.6")
    page.share.editingFinished.emit()
    settle()
    assert page.traffic_said.text() == "Ads bring 27.3% of the visitors, 54.6% is planned: prices × 1.10."
    (good,) = [page.good.model.row(number) for number in range(page.good.model.rowCount())]
    assert good.traffic_bid == Decimal("1.32")
    page.good.grid.selectRow(0)
    action = tab.findChild(QAction, "ads.invest.traffic")
    assert action is not None
    action.trigger()
    settle()
    with app.store.reading() as session:
        (line,) = records_changes.sheet(session)
    assert (line.word, line.proposed.change.old, line.proposed.change.new) == (GOOD, "1.20", "1.32")
    assert "54.6% is planned" in line.proposed.why
    app.undo.stack.undo()
    app.undo.stack.undo()
    with app.store.reading() as session:
        assert records_settings.planned_share(session, app.today()) is None


def test_a_share_that_is_none_is_refused(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    tab.show_page("invest")
    settle()
    page = tab.page_of("invest")
    assert isinstance(page, InvestPage)
    page.share.setText("250")
    page.share.editingFinished.emit()
    settle()
    assert page.share.text() == ""
    with app.store.reading() as session:
        assert records_settings.planned_share(session, app.today()) is None
