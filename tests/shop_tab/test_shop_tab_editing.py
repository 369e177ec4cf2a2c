"""Targets, peaks and costs are set where they stand, one step of undo each."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shop_tab_made import TEAPOT, TRAY

from storedesk.foundation.desktop.figure_field import FigureField, read_figure, written_plainly
from storedesk.foundation.errors import UserError
from storedesk.shop import records
from storedesk.shop.rules.costs import CostKind, Entry
from storedesk.shop.rules.metrics import Metric
from storedesk.shop.rules.targets import EventPeak
from storedesk.shop.tab import ShopTab
from storedesk.shop.tab.cost_form import CostDialog
from storedesk.shop.tab.peaks import PeakDialog


def type_into(qtbot: QtBot, field: FigureField, text: str) -> None:
    field.setFocus()
    field.setText(text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def months_of(tab: ShopTab) -> list[Decimal | None]:
    with tab.app.store.reading() as session:
        return [month.goals.sales for month in records.year_goals(session, 2026, tab.app.today()).months]


def test_a_month_typed_is_kept_and_the_others_still_add_up_to_the_year(tab: ShopTab, qtbot: QtBot) -> None:
    tab.show_page("goals")
    type_into(qtbot, tab.goals.year_part.rows[12].field, "9万")
    months = months_of(tab)
    assert months[11] == Decimal(90_000)
    assert sum(month or Decimal(0) for month in months) == Decimal(800_000)
    assert "¥800,000.00" in tab.goals.year_part.total.text()
    assert tab.app.undo.stack.undoText() == "Target Sales Dec 2026"


def test_undo_gives_the_month_back_on_screen(tab: ShopTab, qtbot: QtBot) -> None:
    tab.show_page("goals")
    before = months_of(tab)
    field = tab.goals.year_part.rows[12].field
    type_into(qtbot, field, "90000")
    assert field.text() == "90,000"
    tab.app.undo.stack.undo()
    assert months_of(tab) == before
    assert field.text() == ""
    assert field.placeholderText() == written_plainly(before[11], "money")


def test_what_is_no_number_is_refused_and_the_field_shows_what_holds(tab: ShopTab, qtbot: QtBot) -> None:
    tab.show_page("goals")
    field = tab.goals.year_part.rows[11].field
    type_into(qtbot, field, "many")
    assert field.text() == "66,000"
    assert tab.banner.isVisible()
    assert not tab.app.undo.stack.canUndo()


def test_a_conversion_above_all_visitors_is_refused_by_the_records(tab: ShopTab, qtbot: QtBot) -> None:
    tab.show_page("goals")
    type_into(qtbot, tab.goals.year_part.fields[Metric.CONVERSION], "130%")
    assert tab.banner.isVisible()
    assert tab.goals.year_part.fields[Metric.CONVERSION].text() == ""


def test_three_goals_give_the_fourth(tab: ShopTab, qtbot: QtBot) -> None:
    tab.show_page("goals")
    type_into(qtbot, tab.goals.year_part.fields[Metric.CONVERSION], "4")
    type_into(qtbot, tab.goals.year_part.fields[Metric.ORDER_VALUE], "40")
    visitors = tab.goals.year_part.fields[Metric.VISITORS]
    assert (visitors.text(), visitors.placeholderText()) == ("", "500,000")


def test_the_months_goal_is_shared_over_its_days(tab: ShopTab) -> None:
    tab.show_page("goals")
    assert tab.goals.month_part.plan is not None
    days = {day.day: day for day in tab.goals.month_part.plan.days}
    assert sum(day.target for day in days.values()) == Decimal(66_000)
    assert days[date(2026, 11, 11)].peak == "双11"
    assert tab.goals.month_part.days.model.rowCount() == 30


def test_sharing_evenly_can_be_chosen_and_taken_back(tab: ShopTab) -> None:
    tab.show_page("goals")
    chosen = tab.goals.year_part.month_shape.current
    other = "even" if chosen != "even" else "last_year"
    tab.goals.year_part.month_shape.choose(other)
    tab.goals.year_part.month_shape.chosen.emit(other)
    with tab.app.store.reading() as session:
        assert records.shapes(session, date(2026, 11, 1)).months.value == other
    tab.app.undo.stack.undo()
    assert tab.goals.year_part.month_shape.current == chosen


def test_a_products_target_leaves_the_rest_to_the_others(tab: ShopTab) -> None:
    tab.show_page("goals")
    tab.goals.month_part.product_kept.emit(TRAY, "楠竹茶盘", Decimal(20_000))
    plan = tab.goals.month_part.plan
    assert plan is not None
    assert {goal.product_id: (goal.target, goal.typed) for goal in plan.products} == {
        TRAY: (Decimal(20_000), True),
        TEAPOT: (Decimal(46_000), False),
    }
    tab.app.undo.stack.undo()
    assert tab.goals.month_part.plan is not None
    assert not any(goal.typed for goal in tab.goals.month_part.plan.products)


def test_a_peak_is_added_changed_and_deleted(tab: ShopTab) -> None:
    tab.show_page("goals")
    part = tab.goals.month_part
    part.peak_kept.emit(EventPeak(date(2026, 11, 20), date(2026, 11, 22), "会员日", Decimal(2)))
    assert [peak.name for peak in part.peaks.model._all] == ["双11", "会员日"]  # type: ignore[attr-defined]
    kept = next(peak for peak in part.plan.peaks if peak.name == "会员日")  # type: ignore[union-attr]
    part.peak_removed.emit(kept)
    assert [peak.name for peak in part.plan.peaks] == ["双11"]  # type: ignore[union-attr]
    tab.app.undo.stack.undo()
    assert len(part.plan.peaks) == 2  # type: ignore[union-attr]


def test_a_peak_without_a_name_is_refused(tab: ShopTab) -> None:
    tab.show_page("goals")
    tab.goals.month_part.peak_kept.emit(EventPeak(date(2026, 11, 20), date(2026, 11, 22), " ", Decimal(2)))
    assert tab.banner.isVisible()
    assert not tab.app.undo.stack.canUndo()


def test_the_form_of_a_peak_gives_what_was_typed(qtbot: QtBot) -> None:
    peak = EventPeak(date(2026, 6, 16), date(2026, 6, 18), "618", Decimal("2.50"), 7)
    dialog = PeakDialog(None, peak, None)
    qtbot.addWidget(dialog)
    assert dialog.peak == peak
    dialog.factor.setText("twice")
    dialog.accept()
    assert not dialog.error.isHidden()
    dialog.factor.setText("3")
    assert dialog.peak.factor == Decimal(3)


def test_a_cost_is_added_and_counted_and_undone(tab: ShopTab) -> None:
    tab.show_page("costs")
    people = tab.costs.structure.kinds[CostKind.PEOPLE]
    assert people.amount.text() == "¥9,800.00"
    tab.costs.keep(Entry(CostKind.PEOPLE, "临时工", Decimal(1200)))
    assert people.amount.text() == "¥11,000.00"
    assert tab.costs.entries.model.rowCount() == 2
    tab.app.undo.stack.undo()
    assert people.amount.text() == "¥9,800.00"


def test_a_cost_is_changed_and_deleted(tab: ShopTab) -> None:
    tab.show_page("costs")
    entry = tab.costs.entries.model.row(0)
    tab.costs.keep(Entry(entry.kind, entry.name, Decimal(9000), id=entry.id))
    assert tab.costs.structure.kinds[CostKind.PEOPLE].amount.text() == "¥9,000.00"
    tab.costs.entries.select(entry.id)
    tab.costs.delete_button.click()
    assert tab.costs.entries.model.rowCount() == 0


def test_a_cost_without_a_name_is_refused_in_one_line(tab: ShopTab) -> None:
    tab.show_page("costs")
    tab.costs.keep(Entry(CostKind.PEOPLE, "", Decimal(5)))
    assert tab.banner.isVisible()
    assert tab.costs.entries.model.rowCount() == 1


def test_the_costs_of_the_month_before_are_copied_once(tab: ShopTab) -> None:
    tab.show_page("costs")
    tab.costs.show_month(date(2026, 12, 1))
    tab.costs.copy_button.click()
    assert [row.name for row in tab.costs.entries.model._all] == ["客服工资"]  # type: ignore[attr-defined]
    tab.costs.copy_button.click()
    assert tab.costs.entries.model.rowCount() == 1
    assert tab.banner.isVisible()


def test_a_planned_share_holds_from_the_month_on(tab: ShopTab, qtbot: QtBot) -> None:
    tab.show_page("costs")
    type_into(qtbot, tab.costs.shares[CostKind.PEOPLE], "12.5%")
    assert "plan 12.5%" in tab.costs.structure.kinds[CostKind.PEOPLE].share.text()
    tab.costs.show_month(date(2026, 10, 1))
    assert "plan 10.0%" in tab.costs.structure.kinds[CostKind.PEOPLE].share.text()


def test_the_form_of_a_cost_keeps_the_dialog_open_until_the_amount_is_a_number(qtbot: QtBot) -> None:
    dialog = CostDialog(None, None, {TEAPOT: "竹节茶壶"})
    qtbot.addWidget(dialog)
    dialog.name.setText("房租")
    dialog.amount.setText("a lot")
    dialog.accept()
    assert not dialog.error.isHidden()
    dialog.amount.setText("2,600")
    assert dialog.entry == Entry(CostKind.OPERATIONS, "房租", Decimal(2600))


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("12万", "money", Decimal(120_000)),
        ("¥1,234.56", "money", Decimal("1234.56")),
        ("3.5%", "rate", Decimal("0.035")),
        ("3.5", "rate", Decimal("0.035")),
        ("１２００", "count", Decimal(1200)),
        ("", "money", None),
    ],
)
def test_figures_are_read_as_platforms_write_them(text: str, unit: str, value: Decimal | None) -> None:
    assert read_figure(text, unit) == value  # type: ignore[arg-type]


def test_a_word_is_no_figure() -> None:
    with pytest.raises(UserError, match="not a number"):
        read_figure("viel", "money")
