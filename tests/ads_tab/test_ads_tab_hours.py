"""A pasted table of hours becomes bid factors; a line at fault is named and nothing is shown."""

from datetime import date, timedelta

import pytest
from ads_tab_made import in_dialog
from PySide6.QtGui import QAction

from storedesk.ads import records_settings
from storedesk.ads.hours_pasted import hours_of
from storedesk.ads.records_settings import KeptHours
from storedesk.ads.tab import AdsTab
from storedesk.ads.tab.hours_dialog import HoursDialog
from storedesk.foundation import figures
from storedesk.foundation.database.store import Store
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.errors import UserError

DAY = date(2026, 11, 9)

HEADS = "小时\t展现量\t点击量\t花费\t加购数\t订单数\n"
TABLE = HEADS + "20:00-21:00\t9,000\t400\t¥300.00\t80\t40\n3点\t2000\t300\t300\t2\t0\n12\t30\t1\t0.8\t-\t0\n"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "No hour"),
        (HEADS, "No hour"),
        ("24\t1\t1\t1\t1\t1", "no hour from 0 to 23"),
        ("noon\t1\t1\t1\t1\t1", "Line 1"),
        ("1\t9\t1\t1\t1\t1\n1\t9\t1\t1\t1\t1", "Line 2: hour 1 stands there twice"),
        ("1\t9\t1\t1", "Line 1 has 4 columns"),
        ("1\t9\t1.5\t1\t1\t1", "whole numbers"),
        ("1\t9\t10\t1\t1\t1", "more clicks than impressions"),
        ("1\t9\tmany\t1\t1\t1", '"many" is no figure'),
        ("1\t9\t1\t-3\t1\t1", "no figure"),
    ],
)
def test_a_line_at_fault_is_named(text: str, fault: str) -> None:
    with pytest.raises(UserError, match=fault):
        hours_of(text)


def test_hours_are_ranked_and_the_good_one_bids_higher(tab: AdsTab) -> None:
    tab.show_page("display")
    told: dict[str, object] = {}

    def paste(dialog: HoursDialog) -> None:
        dialog.text.setPlainText(TABLE)
        shown = [dialog.table.model.row(number) for number in range(dialog.table.model.rowCount())]
        told["factors"] = {row.ranked.combination.placement: row.factor for row in shown}
        told["best"] = shown[0].ranked.combination.placement
        dialog.text.setPlainText("25\t1\t1\t1\t1\t1")
        told["fault"] = dialog.said.text()
        told["rows"] = dialog.table.model.rowCount()
        dialog.accept()

    in_dialog(paste)
    action = tab.findChild(QAction, "ads.display.hours")
    assert action is not None
    action.trigger()
    factors = told["factors"]
    assert isinstance(factors, dict)
    assert factors["20:00"] == 1.5
    assert factors["03:00"] == 0.5
    assert factors["12:00"] == pytest.approx(1.0, abs=0.05)
    assert told["best"] == "20:00"
    assert "25" in str(told["fault"])
    assert told["rows"] == 0


def test_hours_are_kept_with_their_day_and_found_again(tab: AdsTab, app: AppContext) -> None:
    tab.show_page("display")
    action = tab.findChild(QAction, "ads.display.hours")
    assert action is not None
    said: list[object] = []

    def paste(dialog: HoursDialog) -> None:
        said.append(dialog.keep.isEnabled())
        dialog.text.setPlainText(TABLE)
        dialog.accept()

    def look(dialog: HoursDialog) -> None:
        said.extend([dialog.text.toPlainText(), dialog.table.model.rowCount(), dialog.keep.isEnabled()])
        said.append(dialog.said.text())
        dialog.reject()

    in_dialog(paste)
    action.trigger()
    in_dialog(look)
    action.trigger()
    assert said == [False, TABLE.strip(), 3, False, f"Kept on {figures.day(app.today())}."]
    app.undo.stack.undo()
    with app.store.reading() as session:
        assert records_settings.kept_hours(session, app.today()) is None


def test_hours_that_cannot_be_read_are_not_kept(store: Store) -> None:
    with pytest.raises(UserError, match="no hour"), store.writing("keep") as session:
        records_settings.keep_hours(session, "25\t1\t1\t1\t1\t1", DAY)
    with store.reading() as session:
        assert records_settings.kept_hours(session, DAY) is None


def test_the_newest_hours_of_the_day_are_told(store: Store) -> None:
    for day, hour in ((DAY, "8"), (DAY + timedelta(days=7), "20")):
        with store.writing("keep") as session:
            records_settings.keep_hours(session, f"{hour}\t9\t1\t1\t1\t1", day)
    with store.reading() as session:
        before = records_settings.kept_hours(session, DAY + timedelta(days=6))
        after = records_settings.kept_hours(session, DAY + timedelta(days=30))
    assert (before, after) == (
        KeptHours(DAY, "8\t9\t1\t1\t1\t1"),
        KeptHours(DAY + timedelta(days=7), "20\t9\t1\t1\t1\t1"),
    )
