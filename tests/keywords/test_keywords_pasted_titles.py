"""Titles pasted as a whole results page or as a table are told from prices, shops and buttons."""

from decimal import Decimal

import pytest

from storedesk.foundation.errors import UserError
from storedesk.keywords.rules.pasted_titles import PastedTitle, read_titles

PAGE_WITH_PRICES_ABOVE = """
综合
销量
价格
共100页
¥
39.90
1000+人付款
广东 广州
包邮
芳草集茶树精油祛痘单方面部控油收缩毛孔淡化痘印
芳草集旗舰店
找同款
加入购物车
¥59.00
2.5万+人付款
澳洲 进口
澳洲进口茶树精油正品祛痘去闭口粉刺学生护肤10ml
阿芙官方旗舰店
找相似
下一页
"""
PAGE_WITH_PRICES_BELOW = """
芳草集茶树精油祛痘单方面部控油收缩毛孔淡化痘印
¥39.90 1000人付款
芳草集旗舰店
澳洲进口茶树精油正品祛痘去闭口粉刺学生护肤10ml
¥59
月销 200
阿芙官方旗舰店
https://item.taobao.com/item.htm?id=560011112222&ns=1
"""


def test_a_results_page_with_prices_above_the_titles() -> None:
    found = read_titles(PAGE_WITH_PRICES_ABOVE)
    assert found.titles == (
        PastedTitle("芳草集茶树精油祛痘单方面部控油收缩毛孔淡化痘印", 1, 1_000, Decimal("39.90"), "芳草集旗舰店"),
        PastedTitle("澳洲进口茶树精油正品祛痘去闭口粉刺学生护肤10ml", 2, 25_000, Decimal("59.00"), "阿芙官方旗舰店"),
    )
    skipped = {each.text for each in found.skipped}
    assert {"综合", "找同款", "加入购物车", "下一页", "包邮", "共100页"} <= skipped


def test_a_results_page_with_prices_below_the_titles() -> None:
    found = read_titles(PAGE_WITH_PRICES_BELOW)
    assert found.titles == (
        PastedTitle("芳草集茶树精油祛痘单方面部控油收缩毛孔淡化痘印", 1, 1_000, Decimal("39.90"), "芳草集旗舰店"),
        PastedTitle(
            "澳洲进口茶树精油正品祛痘去闭口粉刺学生护肤10ml",
            2,
            200,
            Decimal("59.00"),
            "阿芙官方旗舰店",
            "560011112222",
        ),
    )


def test_a_table_with_a_column_of_titles() -> None:
    text = "店名\t宝贝标题\t销量\t价格\n芳草集\t茶树精油祛痘单方面部\t1,204\t39.90\n阿芙\t薰衣草精油助眠\t88\t¥59\n"
    assert read_titles(text).titles == (
        PastedTitle("茶树精油祛痘单方面部", 1, 1_204, Decimal("39.90"), "芳草集"),
        PastedTitle("薰衣草精油助眠", 2, 88, Decimal("59.00"), "阿芙"),
    )


def test_titles_alone_are_taken_line_by_line_and_each_once() -> None:
    title = "芳草集茶树精油祛痘单方面部控油收缩毛孔"
    found = read_titles(f"{title}\n{title}\n阿芙薰衣草精油助眠舒缓单方香薰")
    assert [each.title for each in found.titles] == [title, "阿芙薰衣草精油助眠舒缓单方香薰"]
    assert len(found.skipped) == 1


@pytest.mark.parametrize("text", ["", "¥59\n加入购物车\n", "标题\t价格\n"])
def test_a_paste_without_a_title_says_what_to_mark(text: str) -> None:
    with pytest.raises(UserError, match="Mark the whole results page"):
        read_titles(text)


def test_ranks_in_circles_are_no_numbers_and_lines_are_counted_instead() -> None:
    found = read_titles(
        "排名\t标题\n①\t澳洲茶树精油祛痘控油单方\n②\t澳洲进口茶树精油收缩毛孔\n7\t芳草集茶树精油祛痘单方"
    )
    assert [each.rank for each in found.titles] == [1, 2, 7]


@pytest.mark.parametrize(
    ("line", "titles"),
    [
        ("一二三四五六七八九十", 1),
        ("一二三四五六七八九", 0),
        ("abcdefgh一二三四五", 1),
        ("abcdefgh一二三四", 0),
        ("一" * 120, 1),
        ("一" * 121, 0),
        ("芳草集茶树精油官方旗舰店", 0),
        ("澳洲茶树精油已售两千件左右月销1000", 0),
        ("¥59芳草集茶树精油祛痘单方", 0),
        ("近30天热销芳草集茶树精油祛痘", 0),
        ("https://一二三四五六七八九十", 0),
    ],
)
def test_what_a_title_is_on_a_page(line: str, titles: int) -> None:
    found = read_titles(f"芳草集茶树精油祛痘单方面部控油\n{line}")
    assert len(found.titles) == 1 + titles


PAGE_IN_PIECES = """
¥
128
.50
300+人付款
芳草集茶树精油祛痘单方面部控油收缩毛孔淡化痘印
¥
59
200
澳洲进口茶树精油正品祛痘去闭口粉刺学生护肤10ml
¥39.9 月销 300+ 茶树纯露祛痘爽肤水补水保湿控油收缩毛孔
"""


def test_a_price_that_the_page_spreads_over_lines_is_one_price() -> None:
    found = read_titles(PAGE_IN_PIECES).titles
    assert [each.price for each in found] == [Decimal("128.50"), Decimal("59.00"), Decimal("39.90")]
    assert [each.sales for each in found] == [300, None, 300]


@pytest.mark.parametrize(
    "line",
    [
        "¥39.9 月销 300+ 茶树纯露祛痘爽肤水补水保湿控油收缩毛孔",
        "茶树纯露祛痘爽肤水补水保湿控油收缩毛孔 ¥39.9 月销300",
        "¥39.90 茶树纯露祛痘爽肤水补水保湿控油收缩毛孔 300人付款",
    ],
)
def test_price_and_sales_on_the_line_of_a_title_are_said_of_it(line: str) -> None:
    found = read_titles(f"{line}\n澳洲进口茶树精油正品祛痘去闭口粉刺学生护肤10ml\n").titles
    assert found[0] == PastedTitle("茶树纯露祛痘爽肤水补水保湿控油收缩毛孔", 1, 300, Decimal("39.90"))
    assert (found[1].price, found[1].sales) == (None, None)


def test_commas_in_quotes_do_not_divide_a_row() -> None:
    found = read_titles(
        "排名,商品标题,价格,店铺\n"
        '1,"青篾整竹菜板,家用 ""加厚"" 砧板","1,280.00",竹匠坊\n'
        "2,实木砧板家用防霉菜板,59,木匠坊"
    )
    assert [(each.title, each.price, each.shop) for each in found.titles] == [
        ('青篾整竹菜板,家用 "加厚" 砧板', Decimal(1280), "竹匠坊"),
        ("实木砧板家用防霉菜板", Decimal(59), "木匠坊"),
    ]


def test_quotes_that_belong_to_a_text_stay_in_it() -> None:
    found = read_titles('商品标题,价格\n"10"寸平板电脑保护套防摔外壳,59\n14"笔记本电脑内胆包防震轻薄,39')
    assert [each.title for each in found.titles] == ['"10"寸平板电脑保护套防摔外壳', '14"笔记本电脑内胆包防震轻薄']
    assert [each.price for each in found.titles] == [Decimal(59), Decimal(39)]
