"""What an import changes is read beside the window: until it is there, everything stays as the operator left it."""

import threading
from datetime import date, timedelta
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot
from shop_tab_made import TODAY, sales_of, shop_days
from sqlalchemy import update

from storedesk.foundation.database.store import Store, touch
from storedesk.shop.rules.metrics import Metric
from storedesk.shop.tab import ShopTab, shop_tab
from storedesk.shop.tab.choices import Pick
from storedesk.shop.tables import SHOP_DAY

LAST = TODAY - timedelta(days=1)
NOVEMBER = [day for day in shop_days() if day >= date(2026, 11, 1)]


def take_in(store: Store, buyers: int, day: date = LAST) -> None:
    """An import that says how many buyers a day had."""
    days = SHOP_DAY.table
    with store.writing("import", undoable=False) as session:
        session.execute(update(days).where(days.c.day == day).values(buyers=buyers))
        for table in (days.name, "import_batch"):
            touch(session, table)


def buyers_shown(tab: ShopTab) -> int:
    value = tab.overview.cards.cards[Metric.BUYERS].value
    assert value is not None
    return int(value.forms[0].replace(",", ""))


def test_after_an_import_the_old_figures_stay_until_the_new_ones_are_read(
    tab: ShopTab, store: Store, qtbot: QtBot
) -> None:
    assert buyers_shown(tab) == 50 * len(NOVEMBER)
    take_in(store, 57)
    assert (buyers_shown(tab), tab.waiting) == (50 * len(NOVEMBER), True)
    qtbot.waitUntil(lambda: not tab.waiting)
    assert buyers_shown(tab) == 50 * len(NOVEMBER) + 7


def test_the_days_row_the_keyboard_stands_on_stays(tab: ShopTab, store: Store, qtbot: QtBot) -> None:
    tab.show_day(date(2026, 11, 12))
    tab.days.grid.verticalScrollBar().setValue(3)
    take_in(store, 57)
    qtbot.waitUntil(lambda: not tab.waiting)
    row = tab.days.current()
    assert row is not None
    assert (tab.page, row.day, tab.days.grid.verticalScrollBar().value()) == ("days", date(2026, 11, 12), 3)
    first = next(row for row in map(tab.days.model.row, range(tab.days.model.rowCount())) if row.day == LAST)
    assert first.figures.buyers == 57


def test_of_two_imports_the_later_is_shown_whichever_is_read_first(
    tab: ShopTab, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, slow = shop_tab.read_shown, threading.Event()
    first = threading.Lock()

    def held_up(*args: object) -> object:
        found = read(*args)  # type: ignore[arg-type]
        if first.acquire(blocking=False):
            slow.wait(10)
        return found

    monkeypatch.setattr(shop_tab, "read_shown", held_up)
    take_in(store, 57)
    qtbot.waitUntil(first.locked)
    take_in(store, 58)
    qtbot.waitUntil(lambda: buyers_shown(tab) == 50 * len(NOVEMBER) + 8)
    slow.set()
    qtbot.waitUntil(lambda: not tab.waiting)
    assert buyers_shown(tab) == 50 * len(NOVEMBER) + 8


def test_what_is_chosen_meanwhile_is_what_is_shown(tab: ShopTab, store: Store, qtbot: QtBot) -> None:
    take_in(store, 57)
    tab.bar.take_pick(Pick.YESTERDAY)
    assert buyers_shown(tab) == 57
    qtbot.waitUntil(lambda: not tab.waiting)
    assert (tab.choice.pick, buyers_shown(tab)) == (Pick.YESTERDAY, 57)


def test_the_goals_follow_an_import_too(tab: ShopTab, store: Store, qtbot: QtBot) -> None:
    before = tab.overview.aims.year
    days = SHOP_DAY.table
    with store.writing("import", undoable=False) as session:
        session.execute(update(days).where(days.c.day == LAST).values(sales=Decimal(9000)))
        for table in (days.name, "import_batch"):
            touch(session, table)
    qtbot.waitUntil(lambda: not tab.waiting)
    after = tab.overview.aims.year
    assert before is not None
    assert after is not None
    assert after.pace is not None
    assert before.pace is not None
    assert after.pace.reached - before.pace.reached == 9000 - sales_of(LAST)


def test_an_import_while_another_tab_is_seen_is_shown_at_once_when_this_one_is(tab: ShopTab, store: Store) -> None:
    tab.hide()
    take_in(store, 57)
    tab.show()
    assert buyers_shown(tab) == 50 * len(NOVEMBER) + 7
