"""Made-up files of the newer advertising reports are read row by row as their platforms write them."""

import csv
from pathlib import Path

import pytest
from openpyxl import Workbook

from storedesk.features import REPORT_MODULES
from storedesk.foundation.sheets.open import read_file
from storedesk.foundation.sheets.reading import TableReading

SHEETS = {
    "账户": ("访客触达率", "ads.pxb_account", ()),
    "推广计划": ("计划名称", "ads.pxb_plans", ("campaign_name",)),
    "推广单元": ("单元名称", "ads.pxb_units", ("adgroup_name",)),
    "创意": ("创意名称", "ads.pxb_creatives", ("creative_name",)),
    "品牌流量包": ("词包名称", "ads.pxb_packs", ("keyword",)),
    "定向人群": ("定向人群名称", "ads.pxb_crowds", ("crowd",)),
}
BRAND = (
    "搜索量",
    "搜索访客数",
    "展现量",
    "消耗",
    "触达访客数",
    "点击量",
    "宝贝收藏数",
    "宝贝加购数",
    "成交笔数",
    "成交金额",
)


def written(path: Path, rows: list[list[object]], encoding: str = "utf-8-sig") -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def rows_of(table: TableReading) -> list[dict[str, object]]:
    found = []
    for chunk in table.rows:
        found += [dict(zip(table.columns, row[1:], strict=True)) for row in chunk]
    return found


def only(path: Path) -> TableReading:
    reading = read_file(path, REPORT_MODULES)
    assert not reading.unknown, [str(each.reason) for each in reading.unknown]
    (table,) = reading.tables
    return table


def test_the_six_sheets_of_the_brand_zone_are_six_reports(tmp_path: Path) -> None:
    book = Workbook()
    book.remove(book.active)
    for name, (dimension, _, _) in SHEETS.items():
        sheet = book.create_sheet(name)
        sheet.append(["日期", dimension, *BRAND])
        value = "0.42" if dimension == "访客触达率" else f"{name}甲"
        sheet.append(["2026-07-04", value, 900, 700, 650, "120.50", 500, 66, 3, 4, 2, "199.80"])
    book.save(tmp_path / "star-shop-report.xlsx")
    reading = read_file(tmp_path / "star-shop-report.xlsx", REPORT_MODULES)
    assert {table.name: table.report_key for table in reading.tables} == {n: key for n, (_, key, _) in SHEETS.items()}
    for table in reading.tables:
        (row,) = rows_of(table)
        assert (row["cost"], row["clicks"], row["orders"], row["sales"], row["carts"]) == (12050, 66, 2, 19980, 4)
        for column in SHEETS[table.name][2]:
            assert row[column] == f"{table.name}甲"


def test_the_window_of_a_unified_export_is_read(tmp_path: Path) -> None:
    head = [
        "统计日期",
        "店铺名称",
        "转化周期",
        "场景名字",
        "计划ID",
        "计划名字",
        "单元ID",
        "单元名字",
        "宝贝ID",
        "宝贝名称",
    ]
    head += ["词类型", "词ID/词包ID", "词名字/词包名字", "花费"]
    body = [
        "2026-07-04",
        "竹里",
        "15天累计数据",
        "关键词推广",
        "81831404144",
        "砧板",
        "27",
        "主图A",
        "682104775913",
        "竹砧板",
    ]
    rows = [head, [*body, "关键词", "1", "竹砧板", "12.30"], [*body[:2], "", *body[3:], "关键词", "2", "菜板", "1.00"]]
    found = rows_of(only(written(tmp_path / "关键词报表_20260705_083000.csv", rows, "gb18030")))
    assert [(row["keyword"], row["window_days"], row["cost"]) for row in found] == [
        ("竹砧板", 15, 1230),
        ("菜板", None, 100),
    ]
    assert (found[0]["campaign_code"], found[0]["campaign_name"]) == ("81831404144", "砧板")


def test_the_whole_site_report_of_jd_drops_headings_and_sums_between_the_days(tmp_path: Path) -> None:
    rows = [
        ["全站营销", "", "", ""],
        ["日期", "花费", "全站ROI", "'当前时间'"],
        ["20260701", "100.00", "3.1", "x"],
        ["汇总", "100.00", "3.1", "x"],
        ["日期", "花费", "全站ROI", "'当前时间'"],
        ["20260702", "50.50", "2.0", "x"],
    ]
    table = only(written(tmp_path / "营销概况_全站营销_2026-07-01至2026-07-02.csv", rows))
    assert table.report_key == "ads.jd_whole_site"
    assert [row["cost"] for row in rows_of(table)] == [10000, 5050]


@pytest.mark.parametrize(
    ("key", "head", "row", "cost"),
    [
        ("ads.recommended_days", ["日期", "宝贝id", "消耗"], ["2021-06-01", "682104775913", "12.34"], 1234),
        (
            "ads.ztc_items",
            [
                "日期",
                "推广计划名称",
                "宝贝名称",
                "宝贝类型",
                "商品id",
                "搜索类型",
                "流量来源",
                "展现量",
                "点击量",
                "花费(分)",
            ],
            ["2019-06-01", "计划一", "竹砧板", "宝贝", "682104775913", "付费", "站内", "900", "30", "1234"],
            1234,
        ),
        (
            "ads.diamond_days",
            ["计划基本信息", "时间", "展现", "点击", "消耗", "点击率( %)"],
            ["双11预热", "2019-06-01", "900", "30", "12.34", "4.3"],
            1234,
        ),
        (
            "ads.pdd_items",
            [
                "日期",
                "商品ID",
                "商品名称",
                "推广场景",
                "推广名称",
                "成交花费(元)",
                "交易额(元)",
                "总花费(元)",
                "曝光量",
            ],
            ["2026-04-25", "681127001261", "竹砧板", "稳定成本推广", "砧板", "10.00", "660.0", "12.34", "99"],
            1234,
        ),
        (
            "ads.qianchuan_material",
            [
                "素材名称",
                "素材ID",
                "日期",
                "整体展示次数",
                "整体点击次数",
                "整体消耗",
                "整体成交订单数",
                "整体成交金额",
            ],
            ["竹砧板口播", "7321000000000000001", "2026-06-12", "502", "6", "12.34", "1", "99.00"],
            1234,
        ),
        (
            "ads.jd_keywords",
            ["日期", "营销场景", "跟单SKU ID", "跟单SKU名称", "关键词", "花费", "展现数", "点击数", "总订单行"],
            ["20240101", "搜索", "100012043978", "竹砧板", "砧板", "12.34", "90", "9", "1"],
            1234,
        ),
    ],
)
def test_a_row_of_each_is_read_in_cents(tmp_path: Path, key: str, head: list[str], row: list[str], cost: int) -> None:
    table = only(written(tmp_path / "report.csv", [head, row]))
    (found,) = rows_of(table)
    assert (table.report_key, found["cost"], table.refused) == (key, cost, ())
