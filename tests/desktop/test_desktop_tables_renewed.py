"""Rows that take the place of others: only what differs is drawn again, and what is marked stays marked."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from storedesk.foundation.desktop.tables import Column, TableView


@dataclass(frozen=True)
class Word:
    id: int
    word: str
    value: int
    match: str = "missed"


@pytest.fixture
def rows() -> list[Word]:
    return [Word(number, f"词{number}", (number * 7) % 20) for number in range(20)]


@pytest.fixture
def table(qtbot: QtBot, rows: list[Word]) -> TableView:
    """Twenty words, the most valuable first."""
    columns = (Column("word", "Word"), Column("value", "Value", "int"), Column("match", "Match"))
    table = TableView("test.renewed", columns, row_key=lambda row: row.id)
    qtbot.addWidget(table)
    table.show_rows(rows)
    table.sort_by("value", descending=True)
    return table


@pytest.fixture
def told(table: TableView) -> dict[str, list[int]]:
    """What the model tells: the rows drawn again, and how often all of them."""
    found: dict[str, list[int]] = {"rows": [], "resets": []}
    table.model.dataChanged.connect(lambda first, last: found["rows"].extend(range(first.row(), last.row() + 1)))
    table.model.modelReset.connect(lambda: found["resets"].append(1))
    return found


def shown(table: TableView) -> list[Word]:
    return [table.model.row(number) for number in range(table.model.rowCount())]


def test_only_rows_that_differ_are_drawn_again(table: TableView, rows: list[Word], told: dict[str, list[int]]) -> None:
    before = shown(table)
    for step, changed in enumerate(((3, 11), (3,), (0, 19))):
        rows = [replace(row, match=f"{step}") if row.id in changed else row for row in rows]
        table.renew_rows(rows)
        assert sorted(told["rows"]) == [place for place, row in enumerate(before) if row.id in changed]
        assert shown(table) == sorted(rows, key=lambda row: -row.value)
        told["rows"].clear()
    assert told["resets"] == []


def test_rows_whose_place_changes_are_ordered_anew(table: TableView, rows: list[Word]) -> None:
    renewed = [replace(row, value=99) if row.id == 4 else row for row in rows]
    table.renew_rows(renewed)
    assert shown(table)[0].id == 4
    assert shown(table) == sorted(renewed, key=lambda row: -row.value)


def test_a_filter_finds_the_renewed_rows(table: TableView, rows: list[Word]) -> None:
    table.model.filter("whole")
    assert shown(table) == []
    table.renew_rows([replace(row, match="whole") if row.id == 4 else row for row in rows])
    assert [row.id for row in shown(table)] == [4]


def test_fewer_rows_are_shown_as_they_are(table: TableView, rows: list[Word]) -> None:
    table.renew_rows(rows[:5])
    assert {row.id for row in shown(table)} == {0, 1, 2, 3, 4}


def test_marked_rows_stay_marked_wherever_they_go(table: TableView, rows: list[Word]) -> None:
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.select(2)
    for number in (0, 1, 7):
        table.grid.selectionModel().select(table.model.index(number, 0), flags)
    marked = {row.id for row in table.selected()}
    assert len(marked) == 4
    table.show_rows([replace(row, value=-row.value) for row in rows if row.id != 5])
    assert {row.id for row in table.selected()} == marked - {5}
    assert table.current().id == 2
