"""Real downloads are recognised as what they are, every row is taken or refused with a reason, and the sums are theirs.

The oracles read each file in the plainest way (csv, openpyxl) and share nothing with the reader but the file.
"""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path

import pytest
from openpyxl import load_workbook

from storedesk.features import REPORT_MODULES
from storedesk.foundation.sheets.open import read_file
from storedesk.foundation.sheets.reading import TableReading

pytestmark = pytest.mark.filterwarnings("ignore:Workbook contains no default style")  # said of one file by the oracle

Sums = dict[str, Decimal]


@dataclass(frozen=True)
class Expected:
    """What a file is, how many of its rows are taken and refused, and what its columns really add up to."""

    key: str
    rows: int
    refused: int = 0
    oracle: Callable[[Path], Sums] | None = None


def text_rows(path: Path, encoding: str, delimiter: str = ",", skip: int = 0) -> Iterator[dict[str, str]]:
    with path.open(encoding=encoding, newline="") as file:
        lines = list(csv.reader(file, delimiter=delimiter))[skip:]
    head = [heading.strip() for heading in lines[0]]
    yield from (dict(zip(head, line, strict=False)) for line in lines[1:])


def sheet_rows(path: Path) -> Iterator[dict[str, object]]:
    rows = list(load_workbook(path, data_only=True).worksheets[0].iter_rows(values_only=True))
    head = [str(heading or "").strip() for heading in rows[0]]
    yield from (dict(zip(head, row, strict=True)) for row in rows[1:] if any(cell is not None for cell in row))


def add(rows: Iterator[dict[str, object]] | list[dict[str, object]], **columns: str) -> Sums:
    held = list(rows)
    return {name: sum((figure(row[column]) for row in held), Decimal(0)) for name, column in columns.items()}


def figure(cell: object) -> Decimal:
    text = str(cell if cell is not None else "").replace(",", "").replace("￥", "").strip()
    return Decimal(text).quantize(Decimal("0.01"), ROUND_HALF_UP) if text and text not in ("-", "--") else Decimal(0)


def orders_of_2020(path: Path) -> Sums:
    return add(text_rows(path, "utf-8"), total="总金额", paid="买家实际支付金额", refund="退款金额")


def orders_of_2017(path: Path) -> Sums:
    return add(text_rows(path, "gb18030"), paid="买家实际支付金额", goods_due="买家应付货款")


def lines_of_2017(path: Path) -> Sums:
    return add(text_rows(path, "gb18030"), quantity="购买数量")


def shop_days(path: Path) -> Sums:
    return add(
        text_rows(path, "utf-8-sig"), visitors="访客数", sales="成交金额", orders="成交单量", order_amount="下单金额"
    )


def ad_items(path: Path) -> Sums:
    return add(text_rows(path, "utf-8-sig"), cost="花费", clicks="点击量", sales="总成交金额", carts="总购物车数")


def google_terms(path: Path) -> Sums:
    rows = [row for row in text_rows(path, "utf-8-sig", skip=2) if not row["Search term"].startswith("Total:")]
    return add(rows, clicks="Clicks", impressions="Impr.", cost="Cost")


def amazon_terms(path: Path) -> Sums:
    return add(sheet_rows(path), impressions="Impressions", clicks="Clicks", cost="Spend", sales="7 Day Total Sales")


def hand_log(path: Path) -> Sums:
    """A view is whole: a row whose views are not (money typed into the wrong column) is the one refused."""
    rows = list(sheet_rows(path))
    views = next(heading for heading in rows[0] if heading.startswith("IMP"))
    sales = next(heading for heading in rows[0] if heading.startswith("Sales"))
    whole = [row for row in rows if figure(row[views]) == int(figure(row[views]))]
    assert len(rows) - len(whole) == 1
    return add(whole, cost="Cost\n花费", impressions=views, clicks="Click\n点击", orders="Order\n订单", sales=sales)


RECOGNISED = {
    "ExportOrderList_2017_gbk.csv": Expected("orders.orders", 3, oracle=orders_of_2017),
    "tmall_orders_7col_utf8_crlf.csv": Expected("orders.orders", 28010, oracle=orders_of_2020),
    "ExportOrderDetailList_2017_gbk.csv": Expected("orders.lines_without_number", 3, oracle=lines_of_2017),
    "masked_taobao_label_print_2023-10-30.xlsx": Expected("orders.labels", 165),
    "masked_taobao_print_record_2023-10-23.xlsx": Expected("orders.prints", 41),
    "pdd_print_list_2023-10-23.xlsx": Expected("orders.pinduoduo_prints", 72),
    "sycm_item_rank_header_row5.xls": Expected("products.item_rank", 2),
    "shop_daily_15col_utf8bom.csv": Expected("shop.jd_days", 400, oracle=shop_days),
    "wxt_item_report_2026-07-04_excerpt_utf8.csv": Expected("ads.wxt_items", 6, oracle=ad_items),
    "google_ads_search_terms_report_2026.csv": Expected("ads.google_terms", 8869, oracle=google_terms),
    "amazon_sp_search_term_report_mannyvv.xlsx": Expected("ads.amazon_terms", 638, oracle=amazon_terms),
    "amazon_sp_search_term_report_progami.xlsx": Expected("ads.amazon_terms", 2399, oracle=amazon_terms),
    "fliggy_ztc_daily_hand_kept.xlsx": Expected("ads.hand_ztc", 1477, refused=1, oracle=hand_log),
    "alimama_coupon_items_with_header.xls": Expected("titles.coupon_items", 29),
    "fliggy_wanxiangtai_daily_hand_kept.xlsx": Expected("ads.hand_wxt", 965, refused=1, oracle=hand_log),
}
NOT_OURS = (
    "masked_buyer_orders_3col_rfm.xlsx",
    "douyin_orders_utf8bom.csv",
    "amazon_all_orders.txt",
    "masked_shopify_orders_export.csv",
    "shopify_customers_export.csv",
    "alipay_personal_bill_gbk_titlerows.csv",
    "wechat_pay_bill_utf8_titlerows.csv",
    "google_ads_ad_group_report_2026.csv",
    "google_ads_overview_cards_2026.zip",
    "operator_template_wxt_monthly.xlsx",
    "taobao_cosmetics_titles_2016.csv",
)


@cache
def table_of(path: Path) -> TableReading:
    reading = read_file(path, REPORT_MODULES)
    (table,) = reading.tables
    return table


def column(table: TableReading, name: str) -> list[object]:
    place = table.columns.index(name) + 1
    return [row[place] for chunk in table.rows for row in chunk]


@pytest.mark.parametrize("name", RECOGNISED)
def test_a_real_report_is_recognised_with_all_its_rows(name: str, reports_folder: Path) -> None:
    expected, table = RECOGNISED[name], table_of(reports_folder / name)
    assert table.report_key == expected.key
    assert (table.row_count, len(table.refused)) == (expected.rows, expected.refused)
    assert all(refused.reason for refused in table.refused)
    assert table.unknown_headings == ()


@pytest.mark.parametrize("name", [name for name, expected in RECOGNISED.items() if expected.oracle])
def test_its_sums_are_those_of_the_file(name: str, reports_folder: Path) -> None:
    expected, table = RECOGNISED[name], table_of(reports_folder / name)
    assert expected.oracle is not None
    for figure_name, total in expected.oracle(reports_folder / name).items():
        places = 2 if figure_name in ("paid", "total", "refund", "goods_due", "cost", "sales", "order_amount") else 0
        assert sum(int(str(value or 0)) for value in column(table, figure_name)) == int(total.scaleb(places)), (
            figure_name
        )


@pytest.mark.parametrize("name", RECOGNISED)
def test_where_it_states_totals_they_agree(name: str, reports_folder: Path) -> None:
    assert [control for control in table_of(reports_folder / name).controls if control.agrees is False] == []


@pytest.mark.parametrize("name", NOT_OURS)
def test_a_file_of_another_kind_is_not_taken_for_one_of_ours(name: str, reports_folder: Path) -> None:
    reading = read_file(reports_folder / name, REPORT_MODULES)
    assert reading.tables == ()
    assert all(str(table.reason) for table in reading.unknown)


def test_all_time_is_no_day(reports_folder: Path) -> None:
    """A report that covers everything there ever was would stand beside days it already holds."""
    reading = read_file(reports_folder / "google_ads_search_keyword_report_2026.csv", REPORT_MODULES)
    assert reading.tables == ()
    assert "all time" in str(reading.unknown[0].reason)


def test_a_label_of_several_orders_keeps_every_order(reports_folder: Path) -> None:
    table = table_of(reports_folder / "masked_taobao_label_print_2023-10-30.xlsx")
    joined = {str(number) for number in column(table, "order_no") if "," in str(number)}
    assert [number.count(",") for number in joined] == [4]
    together = column(table, "quantity")[column(table, "order_no").index(joined.pop())]
    assert together == 5


def test_only_towns_are_read_of_an_address(reports_folder: Path) -> None:
    table = table_of(reports_folder / "pdd_print_list_2023-10-23.xlsx")
    assert "广西壮族自治区" in column(table, "province")
    assert "容县" in column(table, "district")
    assert not any("**" in str(cell) for name in ("province", "city", "district") for cell in column(table, name))
