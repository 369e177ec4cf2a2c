"""The month on paper and as a table: every part is there, in the operator's language, with the summary's figures."""

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from story_made import put_story

from storedesk.foundation import figures
from storedesk.foundation.database.store import Store
from storedesk.foundation.printing.pages import A4_HEIGHT, A4_WIDTH, Page, Text
from storedesk.foundation.texts import use_language
from storedesk.sample.story import tell
from storedesk.shop import records
from storedesk.shop.paper import SummarySheet, export_summary, summary_document, summary_rows
from storedesk.shop.printout import read_summary
from storedesk.shop.rules.costs import CostKind, Entry
from storedesk.shop.rules.decompose import Decomposition
from storedesk.shop.rules.metrics import Metric

LAST = date(2026, 6, 20)


class Measured:
    """Widths without a font: Chinese signs are square, others half as wide."""

    def width(self, text: str, size: float, bold: bool = False) -> float:
        return sum(1.0 if sign > "\u2e80" else 0.5 for sign in text) * size * 0.3528


@pytest.fixture(scope="module")
def sheet(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SummarySheet]:
    path = tmp_path_factory.mktemp("paper") / "shop.storedesk"
    path.write_bytes(migrated_file.read_bytes())
    with Store.open(path) as store:
        story = tell(3, LAST, 55, 0.4)
        story.shop_days = [day for day in story.shop_days if day.day != date(2026, 6, 7)]
        story.orders = []
        put_story(store, story)
        with store.writing("write down", undoable=False) as session:
            records.keep_target(session, 2026, Metric.SALES, Decimal(50000), month=6)
            records.add_cost(session, LAST, Entry(CostKind.PEOPLE, "=工资", Decimal("900.50")))
        yield read_summary(store, LAST, LAST + timedelta(days=1))


@pytest.fixture(params=["zh_CN", "zh_TW", "en"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    use_language(request.param)
    yield request.param
    use_language("en")


def words(pages: tuple[Page, ...]) -> list[str]:
    return [item.text for page in pages for item in page.items if isinstance(item, Text)]


def test_the_page_says_all_that_the_summary_holds(sheet: SummarySheet) -> None:
    said = words(summary_document(sheet).pages(Measured()))
    summary = sheet.summary
    sales = next(each for each in summary.figures if each.measure.metric is Metric.SALES)
    assert figures.money(sales.measure.value) in said
    assert figures.money(Decimal(50000)) in said
    assert isinstance(summary.moved, Decomposition)
    for part in summary.moved.parts:
        assert any(figures.money(abs(part.amount)) in text for text in said)
    assert figures.money(summary.costs.profit) in said
    assert sum("1 days are missing" in text for text in said) == 2
    assert any("7 Jun" in text for text in said)
    assert "Summary of Jun 2026" in said
    assert any("known until 20 Jun" in text for text in said)


def test_nothing_leaves_the_page_in_any_language(sheet: SummarySheet, language: str) -> None:
    measure = Measured()
    pages = summary_document(sheet).pages(measure)
    assert 2 <= len(pages) <= 4
    for page in pages:
        for item in page.items:
            if isinstance(item, Text):
                assert item.x >= 0
                assert item.x + measure.width(item.text, item.size, item.bold) <= A4_WIDTH - 10
                assert 0 <= item.y <= A4_HEIGHT


def test_in_chinese_no_english_word_is_left(sheet: SummarySheet) -> None:
    use_language("zh_CN")
    try:
        said = words(summary_document(sheet).pages(Measured()))
        headings, rows = summary_rows(sheet)
    finally:
        use_language("en")
    cells = [cell for row in rows for cell in row if isinstance(cell, str)]
    letters = {text for text in [*said, *headings, *cells] if any("a" <= sign.lower() <= "z" for sign in text)}
    assert letters == set()


def test_the_table_adds_up_to_the_summary(sheet: SummarySheet, tmp_path: Path) -> None:
    headings, rows = summary_rows(sheet)
    assert all(len(row) == len(headings) for row in rows)
    parts = {row[0] for row in rows}
    assert parts == {
        *("Figures", "Goals", "What moved sales against the month before", "By product", "Costs"),
        *("Missing days", "What it comes from"),
    }
    moved = [row[2] for row in rows if row[0] == "What moved sales against the month before"]
    assert isinstance(sheet.summary.moved, Decomposition)
    assert sum(moved) == sheet.summary.moved.change


def test_the_workbook_and_the_csv_hold_the_same_and_no_formula(sheet: SummarySheet, tmp_path: Path) -> None:
    _, rows = summary_rows(sheet)
    book = openpyxl.load_workbook(export_summary(tmp_path / "六月.xlsx", sheet))
    cells = list(book.worksheets[0].iter_rows(values_only=True))
    assert len(cells) == len(rows) + 1
    named = [row for row in book.worksheets[0].iter_rows() if row[1].value and "工资" in str(row[1].value)]
    assert [row[1].data_type for row in named] == ["s"]
    sales = next(row for row in cells if row[1] == "Sales")
    assert Decimal(str(sales[2])) == next(row[2] for row in rows if row[1] == "Sales")
    path = export_summary(tmp_path / "六月.csv", sheet)
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    assert len(lines) == len(rows) + 1
    assert not any(line[1].startswith("=") for line in lines)
