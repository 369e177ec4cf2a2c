"""The sample shop's reports from the platform's analytics: items, the shop's days, search words, the market's words."""

import random
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from pathlib import Path

from storedesk.sample.catalogue import Item
from storedesk.sample.cells import headings, percent, thousands, yuan, yuan_thousands
from storedesk.sample.chance import wobble
from storedesk.sample.downloads import csv_text, write_web_table
from storedesk.sample.plot import Plot, title_on
from storedesk.sample.season import season_factor
from storedesk.sample.shop_days import ShopDay
from storedesk.sample.traffic import ItemDay, WordDay
from storedesk.sample.workbook import Cell, write_workbook

_ITEM_HEAD = headings(
    "统计日期,商品ID,商品名称,主商品ID,商品类型,货号,商品状态,商品标签,商品访客数,商品浏览量,平均停留时长,商品详情页跳出率,"
    "商品收藏人数,商品加购件数,商品加购人数,下单买家数,下单件数,下单金额,下单转化率,支付买家数,支付件数,支付金额,商品支付转化率,"
    "支付新买家数,支付老买家数,老买家支付金额,聚划算支付金额,访客平均价值,成功退款金额,竞争力评分,年累计支付金额,月累计支付金额,"
    "月累计支付件数,搜索引导支付转化率,搜索引导访客数,搜索引导支付买家数,结构化详情引导转化率,结构化详情引导成交占比"
)
_SHOP_HEAD = headings(
    "统计日期,访客数,浏览量,人均浏览量,人均停留时长(秒),跳失率,新访客数,老访客数,商品收藏人数,加购人数,加购件数,下单买家数,"
    "下单父订单数,下单商品件数,下单金额,下单转化率,支付买家数,支付父订单数,支付商品件数,支付金额,支付转化率,客单价,老买家数,"
    "新买家数,老买家支付金额,成功退款金额,关键词推广花费,精准人群推广花费,全站推广花费,描述相符动态评分(DSR),"
    "服务态度动态评分(DSR),物流服务动态评分(DSR)"
)
_WORD_HEAD = headings(
    "统计日期,搜索词,访客数,加购人数,商品收藏人数,支付买家数,支付转化率,支付件数,支付金额,客单价,UV价值"
)
_MARKET_HEAD = headings("排名,搜索词,搜索人气,点击率,免费点击率,支付转化率")
_RELATED_HEAD = headings("相关搜索词,搜索人气,点击率,免费点击率,支付转化率,支付买家数,需求供给比,天猫商品点击占比")
_STEPS = (0, 20, 50, 100, 200, 500, 1000, 2500, 5000, 7500, 10_000, 25_000, 50_000, 75_000, 100_000, 250_000)
_RATE_STEPS = (0, 1, 2.5, 5, 7.5, 10, 15, 20, 30, 50, 75, 100, 150, 200)


def write_items(path: Path, rows: Sequence[ItemDay], story: Plot) -> None:
    """The item ranking as a web page called .xls: four empty rows, then the headings, every cell a text."""
    empty = [""] * len(_ITEM_HEAD)
    totals: dict[tuple[str, int], int] = {}
    months: dict[tuple[str, int, int], tuple[int, int]] = {}
    body = []
    for row in rows:
        code, day = row.item.code, row.day
        totals[code, day.year] = totals.get((code, day.year), 0) + row.sales
        sales, items = months.get((code, day.year, day.month), (0, 0))
        months[code, day.year, day.month] = sales + row.sales, items + row.items
        so_far = (totals[code, day.year], *months[code, day.year, day.month])
        body.append(_item_row(row, title_on(story, row.item, day), so_far))
    write_web_table(path, [empty, empty, empty, empty, list(_ITEM_HEAD), *body])


def write_shop_days(path: Path, rows: Sequence[ShopDay]) -> None:
    """The shop's days as a workbook of texts, with the headings in row 4."""
    title: list[list[Cell]] = [
        ["店铺整体数据-自助取数"],
        [f"统计周期:{rows[0].day} ~ {rows[-1].day}"],
        ["说明:以下数据仅供参考,转化率均为支付口径"],
    ]
    write_workbook(path, "店铺", [*title, list(_SHOP_HEAD), *(_shop_row(row) for row in rows)])


def write_search_words(path: Path, rows: Sequence[WordDay]) -> None:
    """The search words that led into the shop: five lines above the headings, every cell a text."""
    lines: list[list[Cell]] = [
        ["【生意参谋】选词助手-引流搜索词"],
        ["店外", "无线"],
        [f"{rows[0].day} ~ {rows[-1].day}"],
        [],
        [],
        list(_WORD_HEAD),
    ]
    for row in rows:
        lines.append(
            [
                str(row.day),
                row.word,
                thousands(row.visitors),
                thousands(row.cart_users),
                thousands(row.favourites),
                thousands(row.buyers),
                percent(row.buyers, row.visitors),
                *_word_sales(row),
            ]
        )
    write_workbook(path, "引流搜索词", lines)


def write_market(path: Path, luck: random.Random, items: Sequence[Item], day: date, *, related: bool) -> None:
    """What the market searches for around a day, in ranges as the platform shows them since 2025; UTF-8 text."""
    words = sorted(_market(luck, items, day), key=lambda word: -word[1])
    rows = []
    for place, (word, popularity, click_rate, pay_rate) in enumerate(words, 1):
        rates = [_range(each * 100, _RATE_STEPS, "%") for each in (click_rate, click_rate * 0.8, pay_rate)]
        if related:
            buyers = _range(popularity * pay_rate * 0.6, _STEPS)
            supply = f"{luck.uniform(0.2, 9):.2f}"
            rows.append([word, _range(popularity, _STEPS), *rates, buyers, supply, f"{luck.uniform(0.3, 0.9):.2%}"])
        else:
            rows.append([str(place), word, _range(popularity, _STEPS), *rates])
    head = _RELATED_HEAD if related else _MARKET_HEAD
    path.write_bytes(("\ufeff" + csv_text(head, rows)).encode())


def _word_sales(row: WordDay) -> tuple[str, str, str, str]:
    if not row.buyers:
        return "-", "-", "-", "-"
    return (
        thousands(row.items),
        yuan_thousands(row.sales),
        yuan(row.sales // row.buyers),
        yuan(row.sales // row.visitors),
    )


def _item_row(row: ItemDay, title: str, so_far: tuple[int, int, int]) -> list[str]:
    item = row.item
    return [
        str(row.day),
        item.code,
        title,
        "-",
        "普通商品",
        item.merchant_code,
        "当前在线",
        "-",
        thousands(row.visitors),
        thousands(row.page_views),
        f"{row.stay:.2f}",
        percent(row.bounced, row.visitors),
        thousands(row.favourites),
        thousands(row.cart_items),
        thousands(row.cart_users),
        thousands(row.order_buyers),
        thousands(row.order_items),
        yuan_thousands(row.order_amount),
        percent(row.order_buyers, row.visitors),
        thousands(row.buyers),
        thousands(row.items),
        yuan_thousands(row.sales),
        percent(row.buyers, row.visitors),
        thousands(row.new_buyers),
        thousands(row.old_buyers),
        yuan_thousands(row.old_sales),
        "0.00",
        yuan(row.sales // row.visitors) if row.visitors else "-",
        yuan_thousands(row.refunds),
        "-",
        yuan_thousands(so_far[0]),
        yuan_thousands(so_far[1]),
        thousands(so_far[2]),
        percent(row.search_buyers, row.search_visitors),
        thousands(row.search_visitors),
        thousands(row.search_buyers),
        "-",
        "-",
    ]


def _shop_row(row: ShopDay) -> list[Cell]:
    return [
        str(row.day),
        thousands(row.visitors),
        thousands(row.page_views),
        f"{row.page_views / row.visitors:.2f}" if row.visitors else "-",
        f"{row.stay:.2f}",
        percent(row.bounced, row.visitors),
        thousands(row.new_visitors),
        thousands(row.visitors - row.new_visitors),
        thousands(row.favourites),
        thousands(row.cart_users),
        thousands(row.cart_items),
        thousands(row.order_buyers),
        thousands(row.order_count),
        thousands(row.order_items),
        yuan_thousands(row.order_amount),
        percent(row.order_buyers, row.visitors),
        thousands(row.buyers),
        thousands(row.orders),
        thousands(row.items),
        yuan_thousands(row.sales),
        percent(row.buyers, row.visitors),
        yuan(row.sales // row.buyers) if row.buyers else "-",
        thousands(row.old_buyers),
        thousands(row.buyers - row.old_buyers),
        yuan_thousands(row.old_sales),
        yuan_thousands(row.refunds),
        yuan_thousands(row.keyword_cost),
        yuan_thousands(row.crowd_cost),
        yuan_thousands(row.whole_site_cost),
        "4.85",
        "4.83",
        "4.82",
    ]


def _market(luck: random.Random, items: Sequence[Item], day: date) -> list[tuple[str, float, float, float]]:
    """Words with their popularity, click rate and share of buyers; a word of two items is told once."""
    found: dict[str, tuple[str, float, float, float]] = {}
    for item in items:
        for place, word in enumerate(item.words):
            for tail, part in (("", 1.0), ("家用", 0.3), ("品牌排行", 0.12), ("批发", 0.06)):
                popularity = item.visitors * 420 * season_factor(item.season, day) * part / (place + 1) ** 0.8
                rate = min(1.9, luck.uniform(0.4, 1.5))
                pays = item.conversion * luck.uniform(0.6, 2) * (0.4 if part < 0.2 else 1)
                found.setdefault(word + tail, (word + tail, popularity * wobble(luck, 0.12), rate, pays))
    return list(found.values())


def _range(value: float, steps: Sequence[float], unit: str = "") -> str:
    """The bracket a figure lies in, as the platform writes it: 2500 ~ 5000, 5% ~ 7.5%."""
    for low, high in pairwise(steps):
        if value < high:
            return f"{low}{unit} ~ {high}{unit}"
    return f"{steps[-1]}{unit} ~ {steps[-1] * 2}{unit}"
