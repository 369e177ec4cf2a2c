"""The sample shop's advertising reports: Wanxiangtai by item and keyword, a log kept by hand, and one of any size."""

import random
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from storedesk.sample.ad_parts import PartDay
from storedesk.sample.advertising import AdDay
from storedesk.sample.cells import fraction, headings, per, yuan
from storedesk.sample.downloads import csv_text, write_zip
from storedesk.sample.workbook import Cell, write_workbook

_ITEM_HEAD = headings(
    "日期,场景ID,场景名字,原二级场景ID,原二级场景名字,计划ID,计划名字,主体ID,主体类型,主体名称,展现量,点击量,花费,点击率,"
    "平均点击花费,千次展现花费,总预售成交金额,总预售成交笔数,直接预售成交金额,直接预售成交笔数,间接预售成交金额,间接预售成交笔数,"
    "直接成交金额,间接成交金额,总成交金额,总成交笔数,直接成交笔数,间接成交笔数,点击转化率,投入产出比,含预售投产比,总成交成本,"
    "总购物车数,直接购物车数,间接购物车数,加购率,收藏宝贝数,收藏店铺数,店铺收藏成本,总收藏加购数,总收藏加购成本,宝贝收藏加购数,"
    "宝贝收藏加购成本,总收藏数,宝贝收藏成本,宝贝收藏率,加购成本"
)
_KEYWORD_HEAD = headings(
    "日期,场景ID,场景名字,计划ID,计划名字,单元ID,单元名字,宝贝ID,宝贝名称,词类型,词ID/词包ID,词名字/词包名字,展现量,点击量,花费,"
    "点击率,平均点击花费,千次展现花费,直接成交金额,间接成交金额,总成交金额,总成交笔数,直接成交笔数,间接成交笔数,点击转化率,"
    "投入产出比,总成交成本,总购物车数,加购率,收藏宝贝数,平均展现排名"
)
_DISPLAY_FIGURES = (
    "展现量,点击量,花费,点击率,平均点击花费,千次展现花费,直接成交金额,间接成交金额,总成交金额,总成交笔数,直接成交笔数,间接成交笔数,"
    "点击转化率,投入产出比,总成交成本,总购物车数,加购率,收藏宝贝数"
)
_CROWD_HEAD = headings(
    "日期,场景ID,场景名字,计划ID,计划名字,单元ID,单元名字,主体ID,主体类型,主体名称,人群ID,人群名字," + _DISPLAY_FIGURES
)
_CREATIVE_HEAD = headings(
    "日期,场景ID,场景名字,计划ID,计划名字,主体ID,主体类型,主体名称,创意ID,创意名字," + _DISPLAY_FIGURES
)
_LOG_HEAD = headings(
    "Date\n时间,Cost\n花费,IMP\n展示,Click\n点击,Order\n订单,Sales\n销量GMV,ShoppingCart\n加入购物车,"
    "Bookmark-Product\n宝贝收藏,Bookmark-Store\n店铺收藏,CTR\n点击率,CPC\n点击成本,ROI\n投资回报率,CVR\n点击转化率,"
    "ASP\n订单均价,Cporder\n订单成本,CPshopping cart\n加购成本"
)
_BULK_HEAD = headings(
    "日期,计划ID,计划名字,单元ID,单元名字,宝贝ID,宝贝名称,词类型,词名字/词包名字,展现量,点击量,花费,点击率,平均点击花费,"
    "直接成交金额,总成交金额,总成交笔数,投入产出比,总购物车数,收藏宝贝数"
)
_NOTHING = ("0.00", "0", "0.00", "0", "0.00", "0")


def write_ad_items(path: Path, entry_name: str, rows: Iterable[AdDay]) -> None:
    """The report by item: a zip with one GBK text in it, a row for each day, campaign and item, latest first."""
    sums: dict[tuple[date, str], AdDay] = {}
    for row in rows:
        held = sums.setdefault((row.day, row.campaign.code), AdDay(row.day, row.campaign, "", 0, 0, 0, 0, 0))
        for name in (
            "views",
            "clicks",
            "cost",
            "carts",
            "favourites",
            "orders",
            "direct_orders",
            "sales",
            "direct_sales",
        ):
            setattr(held, name, getattr(held, name) + getattr(row, name))
    body = (_item_row(sums[key]) for key in sorted(sums, reverse=True))
    write_zip(path, entry_name, csv_text(_ITEM_HEAD, body).encode("gb18030"))


def write_ad_keywords(path: Path, entry_name: str, rows: Iterable[AdDay]) -> None:
    """The report by keyword, with columns the operator chose; a zip with one GBK text in it."""
    words = [row for row in rows if row.word]
    words.sort(key=lambda row: (row.day, row.campaign.code), reverse=True)
    write_zip(path, entry_name, csv_text(_KEYWORD_HEAD, map(_keyword_row, words)).encode("gb18030"))


def write_ad_crowds(path: Path, entry_name: str, rows: Iterable[PartDay]) -> None:
    """The report by crowd: a zip with one GBK text in it, latest first."""
    write_zip(path, entry_name, csv_text(_CROWD_HEAD, map(_crowd_row, _latest(rows))).encode("gb18030"))


def write_ad_creatives(path: Path, entry_name: str, rows: Iterable[PartDay]) -> None:
    """The report by creative: a zip with one GBK text in it, latest first."""
    write_zip(path, entry_name, csv_text(_CREATIVE_HEAD, map(_creative_row, _latest(rows))).encode("gb18030"))


def write_hand_log(path: Path, rows: Iterable[AdDay], skipped: frozenset[date]) -> None:
    """The operator's own workbook of keyword advertising; on some days nothing was written down."""
    sums: dict[date, list[int]] = {}
    for row in rows:
        if row.word:
            day = sums.setdefault(row.day, [0] * 7)
            figures = (row.cost, row.views, row.clicks, row.orders, row.sales, row.carts, row.favourites)
            day[:] = [a + b for a, b in zip(day, figures, strict=True)]
    lines: list[Sequence[Cell]] = [_LOG_HEAD]
    for key in sorted(sums):
        lines.append([key, *["-"] * 10] if key in skipped else [key, *_log_row(sums[key])])
    write_workbook(path, "直通车", lines)


def write_keyword_report(path: Path, rows: int, *, seed: int = 1) -> None:
    """A keyword report of 20 columns and this many rows, each with its own key; a .csv in GBK or an .xlsx by suffix."""
    body = _bulk_rows(rows, random.Random(seed))
    if path.suffix == ".xlsx":
        write_workbook(path, "关键词报表", _with_head(body))
    else:
        path.write_bytes(csv_text(_BULK_HEAD, body).encode("gb18030"))


def _item_row(row: AdDay) -> list[object]:
    scene, campaign = row.campaign.scene, row.campaign
    saved = row.carts + row.favourites
    return [
        *(row.day, *scene, campaign.code, campaign.name, campaign.item.code, "商品", campaign.item.title),
        *(row.views, row.clicks, yuan(row.cost), *_shares(row), *_NOTHING),
        *(yuan(row.direct_sales), yuan(row.sales - row.direct_sales), yuan(row.sales)),
        *(row.orders, row.direct_orders, row.orders - row.direct_orders, fraction(row.orders, row.clicks) or "0"),
        *(per(row.sales * 100, row.cost) or "0.00",) * 2,
        *(per(row.cost, row.orders), row.carts, row.carts, 0, fraction(row.carts, row.clicks) or "0"),
        *(row.favourites, 0, "", saved, per(row.cost, saved), saved, per(row.cost, saved), row.favourites),
        *(per(row.cost, row.favourites), fraction(row.favourites, row.clicks) or "0", per(row.cost, row.carts)),
    ]


def _keyword_row(row: AdDay) -> list[object]:
    scene, campaign = row.campaign.scene, row.campaign
    number = 600_000_000_000 + sum(ord(sign) << 7 * place for place, sign in enumerate(row.word[:5]))
    rank = 1 + 12 / (1 + row.views / 40)
    return [
        *(row.day, scene[0], scene[1], campaign.code, campaign.name, campaign.group_code, campaign.group_name),
        *(campaign.item.code, campaign.item.title, "关键词", number, row.word),
        *(row.views, row.clicks, yuan(row.cost), *_shares(row)),
        *(yuan(row.direct_sales), yuan(row.sales - row.direct_sales), yuan(row.sales)),
        *(row.orders, row.direct_orders, row.orders - row.direct_orders, fraction(row.orders, row.clicks) or "0"),
        *(per(row.sales * 100, row.cost) or "0.00", per(row.cost, row.orders)),
        *(row.carts, fraction(row.carts, row.clicks) or "0", row.favourites, f"{rank:.1f}"),
    ]


def _latest(rows: Iterable[PartDay]) -> list[PartDay]:
    return sorted(rows, key=lambda each: (each.row.day, each.row.campaign.code, -each.number), reverse=True)


def _crowd_row(each: PartDay) -> list[object]:
    campaign = each.row.campaign
    return [
        *(each.row.day, campaign.scene[0], campaign.scene[1], campaign.code, campaign.name),
        *(campaign.group_code, campaign.group_name, campaign.item.code, "商品", campaign.item.title),
        *(int(campaign.code) % 1_000_000 * 10 + each.number, each.part.name, *_display_figures(each.row)),
    ]


def _creative_row(each: PartDay) -> list[object]:
    campaign = each.row.campaign
    return [
        *(each.row.day, campaign.scene[0], campaign.scene[1], campaign.code, campaign.name),
        *(campaign.item.code, "商品", campaign.item.title, int(campaign.code) * 10 + each.number),
        *(f"{campaign.item.short_name}_{each.part.name}", *_display_figures(each.row)),
    ]


def _display_figures(row: AdDay) -> tuple[object, ...]:
    return (
        *(row.views, row.clicks, yuan(row.cost), *_shares(row)),
        *(yuan(row.direct_sales), yuan(row.sales - row.direct_sales), yuan(row.sales)),
        *(row.orders, row.direct_orders, row.orders - row.direct_orders, fraction(row.orders, row.clicks) or "0"),
        *(per(row.sales * 100, row.cost) or "0.00", per(row.cost, row.orders)),
        *(row.carts, fraction(row.carts, row.clicks) or "0", row.favourites),
    )


def _shares(row: AdDay) -> tuple[str, str, str]:
    """Click rate, cost of a click and cost of a thousand views."""
    return fraction(row.clicks, row.views) or "0", per(row.cost, row.clicks), per(row.cost * 1000, row.views)


def _log_row(figures: list[int]) -> list[Cell]:
    cost, views, clicks, orders, sales, carts, favourites = figures
    return [
        *(Decimal(cost).scaleb(-2), views, clicks, orders, Decimal(sales).scaleb(-2), carts, favourites, 0),
        *(_ratio(clicks, views), _ratio(cost, clicks * 100), _ratio(sales, cost), _ratio(orders, clicks)),
        *(_ratio(sales, orders * 100), _ratio(cost, orders * 100), _ratio(cost, carts * 100)),
    ]


def _ratio(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _with_head(rows: Iterable[Sequence[Cell]]) -> Iterator[Sequence[Cell]]:
    yield _BULK_HEAD
    yield from rows


def _bulk_rows(rows: int, luck: random.Random) -> Iterator[list[Cell]]:
    """Days of 2,000 words each in 20 campaigns of 5 groups; every figure is consistent with its ratios."""
    first, words = date(2026, 1, 1), 2000
    for number in range(rows):
        day, word = divmod(number, words)
        campaign, group = word % 20, word % 100
        views = luck.randrange(10, 4000)
        clicks = luck.randrange(0, views // 12 + 1)
        cost = clicks * luck.randrange(40, 260)
        orders = clicks // 37
        sales = orders * luck.randrange(1900, 15_900)
        yield [
            *(str(first + timedelta(days=day)), str(81_000_000_000 + campaign), f"关键词推广计划{campaign:02d}"),
            *(str(2_600_000_000 + group), f"单元{group:03d}", str(680_000_000_000 + campaign)),
            *(f"青篾竹木家居示例宝贝第{campaign:02d}款家用多规格", "关键词", f"竹木家居搜索词{word:04d}"),
            *(views, clicks, yuan(cost), fraction(clicks, views) or "0", per(cost, clicks), yuan(sales), yuan(sales)),
            *(orders, per(sales * 100, cost) or "0.00", clicks // 11, clicks // 30),
        ]
