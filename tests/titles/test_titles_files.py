"""Best sellers' titles are read from any file with a column of titles, in a process of its own."""

from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook

from storedesk.foundation.errors import UserError
from storedesk.keywords.rules.pasted_titles import PastedTitle
from storedesk.titles.title_files import titles_in_file


def test_a_table_kept_by_hand_is_ranked_by_its_sales(tmp_path: Path) -> None:
    path = tmp_path / "爆款.csv"
    path.write_bytes(
        "记录日期,店名,标题,价格,销量\n"
        "2026/11/1,甲店,茶树精油祛痘单方,39.9,120\n"
        '2026/11/1,乙店,澳洲茶树精油,59,"1,900"\n'
        '2026/11/1,乙店,澳洲茶树精油,59,"1,900"\n'.encode("gbk")
    )
    assert titles_in_file(path) == [
        PastedTitle("澳洲茶树精油", 1, 1_900, Decimal("59.00"), "乙店"),
        PastedTitle("茶树精油祛痘单方", 2, 120, Decimal("39.90"), "甲店"),
    ]


def test_ranks_of_a_workbook_count_before_its_sales(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("排名", "宝贝标题", "销量"), (2, "茶树精油", 900), (1, "祛痘精油", 100)):
        sheet.append(row)
    book.save(tmp_path / "排名.xlsx")
    assert [(each.rank, each.title) for each in titles_in_file(tmp_path / "排名.xlsx")] == [
        (1, "祛痘精油"),
        (2, "茶树精油"),
    ]


def test_a_file_without_titles_says_which_column_is_needed(tmp_path: Path) -> None:
    path = tmp_path / "别的.csv"
    path.write_text("日期,访客数\n2026-11-01,30\n", encoding="utf-8")
    with pytest.raises(UserError, match="has no column of titles"):
        titles_in_file(path)


def test_real_lists_give_their_best_sellers_first(reports_folder: Path) -> None:
    coupons = titles_in_file(reports_folder / "alimama_coupon_items_with_header.xls")
    assert len(coupons) == 29
    known = next(each for each in coupons if each.item == "535442226863")
    assert (known.sales, known.price, known.shop) == (51_081, Decimal("29.80"), "华宇非凡数码专营店")
    assert coupons[0].sales == max(each.sales or 0 for each in coupons)
    cosmetics = titles_in_file(reports_folder / "taobao_cosmetics_titles_2016.csv")
    assert len(cosmetics) == 200
    sales = [each.sales or 0 for each in cosmetics]
    assert sales == sorted(sales, reverse=True)
    assert all(each.shop and each.title for each in cosmetics)
