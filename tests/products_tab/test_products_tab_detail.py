"""One product: its fields are kept as they are left, its names, journal and figures."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

import pytest
from products_tab_made import BOARD, MAT, STICKS, TODAY, WAITING, in_dialog, kept, shop, type_into, waiting_names
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from storedesk.foundation.desktop.context import AppContext
from storedesk.products import records
from storedesk.products.records_detail import detail
from storedesk.products.rules.journal import Entry, Kind
from storedesk.products.tab import ProductsTab
from storedesk.products.tab.figures_page import plot_of
from storedesk.products.tab.journal_page import EntryDialog

Opened = Callable[[], ProductsTab]


def test_what_a_product_earns_is_worked_out_beside_its_fields(opened: Opened, app: AppContext) -> None:
    shop(app.store)
    page = opened().detail.details
    assert page.margin.figure.text() == "¥28.00"
    assert page.margin_rate.figure.text() == "46.7%"
    assert page.fee.figure.text() == "¥3.00"
    assert page.roi.figure.text() == "2.14"
    assert page.lowest.figure.text() == "¥30.42"
    # 3 buyers of 100 visitors: 28.00 x 0.03
    assert page.click.figure.text() == "¥0.84"
    assert "3.00%" in page.why.text()
    assert page.fields["list_price"].line.placeholderText() == "59.90"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_field_is_kept_when_it_is_left_and_undo_takes_it_back(
    opened: Opened, app: AppContext, qtbot: QtBot, key: Qt.Key
) -> None:
    ids = shop(app.store)
    tab = opened()
    type_into(qtbot, tab, "cost", "23.1", key)
    assert kept(app.store, ids[BOARD]).own.cost == Decimal("23.10")
    assert tab.detail.details.margin.figure.text() == "¥27.30"
    assert app.undo.stack.undoText() == "Change Cost of 整竹菜板"
    app.undo.stack.undo()
    assert kept(app.store, ids[BOARD]).own.cost == Decimal("22.40")
    assert app.undo.stack.count() == 1


def test_a_field_left_as_it_was_is_no_change(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    shop(app.store)
    tab = opened()
    type_into(qtbot, tab, "cost", "22.40")
    assert app.undo.stack.count() == 0


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("cost", "abc", "is not an amount of money"),
        ("cost", "-1", "cannot be below zero"),
        ("fee_rate", "100", "less than 100 %"),
        ("stock", "1.5", "is not a whole number"),
    ],
)
def test_bad_input_gets_a_sentence_beside_its_field_and_escape_takes_it_back(
    opened: Opened, app: AppContext, qtbot: QtBot, field: str, text: str, sentence: str
) -> None:
    shop(app.store)
    tab = opened()
    before = tab.detail.details.fields[field].line.text()
    type_into(qtbot, tab, field, text)
    made = tab.detail.details.fields[field]
    assert sentence in made.error.text()
    assert made.error.isVisible()
    assert app.undo.stack.count() == 0
    qtbot.keyClick(made.line, Qt.Key.Key_Escape)
    assert made.line.text() == before
    assert not made.error.isVisible()


def test_an_empty_field_gives_the_word_back_to_the_reports(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    ids = shop(app.store)
    tab = opened()
    type_into(qtbot, tab, "list_price", "49.90")
    assert kept(app.store, ids[BOARD]).list_price == Decimal("49.90")
    type_into(qtbot, tab, "list_price", "")
    assert kept(app.store, ids[BOARD]).list_price == Decimal("59.90")


def test_going_to_another_product_keeps_what_was_typed_for_the_first(
    opened: Opened, app: AppContext, qtbot: QtBot
) -> None:
    ids = shop(app.store)
    tab = opened()
    line = tab.detail.details.fields["note"].line
    line.setFocus()
    line.insert("换供应商")
    tab.table.grid.setFocus()
    tab.table.select(ids[STICKS])
    assert kept(app.store, ids[BOARD]).own.note == "换供应商"
    assert kept(app.store, ids[STICKS]).own.note is None
    assert line.text() == ""


def test_the_item_id_of_the_reports_is_fixed_and_another_can_be_given(
    opened: Opened, app: AppContext, qtbot: QtBot
) -> None:
    ids = shop(app.store)
    tab = opened()
    assert tab.detail.details.fields["code"].line.isReadOnly()
    tab.table.select(ids[MAT])
    type_into(qtbot, tab, "code", BOARD)
    assert "already a product" in tab.banner.text
    assert tab.detail.details.fields["code"].line.text() in (MAT, BOARD)
    type_into(qtbot, tab, "code", "693372810999")
    assert kept(app.store, ids[MAT]).code == "693372810999"


def test_enter_in_the_list_leads_to_the_cost(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    shop(app.store)
    tab = opened()
    tab.detail.show_page("journal")
    tab.table.grid.setFocus()
    qtbot.keyClick(tab.table.grid, Qt.Key.Key_Return)
    assert tab.detail.details.fields["cost"].line.hasFocus()


def test_a_name_is_added_and_taken_away(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    ids = shop(app.store)
    tab = opened()
    tab.detail.show_page("names")
    page = tab.detail.names
    page.entry.insert("老款砧板")
    qtbot.keyClick(page.entry, Qt.Key.Key_Return)
    assert kept(app.store, ids[BOARD]).aliases == ("老款砧板",)
    assert [page.known.model.row(n).removable for n in range(page.known.model.rowCount())][-1]
    page.known.grid.setFocus()
    page.known.select(BOARD)
    qtbot.keyClick(page.known.grid, Qt.Key.Key_Delete)
    assert kept(app.store, ids[BOARD]).code == BOARD
    page.known.select("老款砧板")
    qtbot.keyClick(page.known.grid, Qt.Key.Key_Delete)
    assert kept(app.store, ids[BOARD]).aliases == ()
    app.undo.stack.undo()
    assert kept(app.store, ids[BOARD]).aliases == ("老款砧板",)


def test_a_name_that_waits_is_confirmed_from_its_product(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    ids = shop(app.store)
    waiting_names(app.store)
    tab = opened()
    tab.detail.show_page("names")
    likely = tab.detail.names.likely
    assert likely.model.row(0).name == WAITING[0]
    likely.select(WAITING[0])
    qtbot.keyClick(likely.grid, Qt.Key.Key_Return)
    assert kept(app.store, ids[BOARD]).aliases == (WAITING[0],)


def test_a_name_of_another_product_is_refused_with_its_name(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    ids = shop(app.store)
    with app.store.writing("x", undoable=False) as session:
        records.add_alias(session, ids[STICKS], "公筷")
    tab = opened()
    tab.detail.names.entry.setText("公筷")
    tab.detail.names._add()
    assert "already means 楠竹筷子" in tab.banner.text


def test_the_journal_is_written_filtered_edited_and_struck_out(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    ids = shop(app.store)
    tab = opened()

    def write(dialog: EntryDialog) -> None:
        dialog.kind.setCurrentIndex(list(Kind).index(Kind.PRICE))
        dialog.before.setText("59.90")
        dialog.after.setText("49.90")
        dialog.accept()

    in_dialog(write)
    tab.write_down()
    page = tab.detail.journal
    (line,) = (page.table.model.row(n) for n in range(page.table.model.rowCount()))
    assert (line.kind, line.said, line.day, line.product_id) == (Kind.PRICE, "59.90 → 49.90", TODAY, ids[BOARD])
    page.kind.setCurrentIndex(page.kind.findData(Kind.TITLE.value))
    assert page.table.model.rowCount() == 0
    page.kind.setCurrentIndex(0)

    def edit(dialog: EntryDialog) -> None:
        dialog.text.setText("双11预售")
        dialog.accept()

    page.table.grid.selectRow(0)
    in_dialog(edit)
    qtbot.keyClick(page.table.grid, Qt.Key.Key_Return)
    assert page.table.model.row(0).said == "双11预售"
    page.table.grid.selectRow(0)
    tab.activateWindow()
    page.table.grid.setFocus()
    qtbot.waitUntil(page.table.grid.hasFocus)
    qtbot.keyClick(page.table.grid, Qt.Key.Key_Delete)
    assert page.table.model.rowCount() == 0
    with app.store.reading() as session:
        assert len(records.items(session)) == 3, "Delete in the journal deletes no product"
    for said in ("双11预售", "59.90 → 49.90"):
        app.undo.stack.undo()
        assert page.table.model.row(0).said == said


def test_the_chart_has_a_gap_where_no_report_is_and_the_journals_flags(opened: Opened, app: AppContext) -> None:
    ids = shop(app.store)
    day = TODAY - timedelta(days=4)
    with app.store.writing("x", undoable=False) as session:
        records.add_entry(session, Entry(day, Kind.TITLE, "加了防霉", ids[BOARD]))
    with app.store.reading() as session:
        plot = plot_of(detail(session, ids[BOARD], TODAY))
    assert plot.days[-1] == TODAY - timedelta(days=1)
    assert plot.length == 20
    assert [series.values[0] for series in plot.series] == [100, Decimal("179.70")]
    ((place, markers),) = plot.marked
    assert plot.days[place] == day
    assert markers[0].title == "Title 加了防霉"
    tab = opened()
    tab.detail.show_page("figures")
    assert tab.detail.figures.chart.plot.length == 20
    tab.table.select(ids[MAT])
    assert tab.detail.figures.chart.plot.length == 0


def test_a_change_elsewhere_is_seen_at_once_and_typing_is_left_alone(
    opened: Opened, app: AppContext, qtbot: QtBot
) -> None:
    ids = shop(app.store)
    tab = opened()
    line = tab.detail.details.fields["note"].line
    line.setFocus()
    line.insert("半句")
    with app.store.writing("elsewhere") as session:
        records.say(session, ids[BOARD], cost=Decimal("20"))
    assert tab.detail.details.fields["cost"].line.text() == "20.00"
    assert line.text() == "半句"
