"""What the reports of search words look like: the market's figures of a word, and the shop's own search words."""

from storedesk.foundation.sheets.report import (
    COUNT,
    COUNT_RANGE,
    MONEY,
    PERIOD,
    QUANTITY,
    RATE,
    RATE_RANGE,
    TEXT,
    Field,
    Report,
)
from storedesk.keywords import report_names

_DAY_HEADINGS = ("统计日期", "日期", "数据日期", "统计区间", "数据周期")
_DAY = Field("day", PERIOD, _DAY_HEADINGS, required=True, from_file_name=True)

_DEVICES = {
    "全部": "all",
    "全部终端": "all",
    "所有终端": "all",
    "无线": "mobile",
    "无线端": "mobile",
    "手机": "mobile",
    "pc": "pc",
    "pc端": "pc",
}
_DEVICE = Field("device", TEXT, ("终端",), missing="", words=_DEVICES)

_MARKET_FIELDS = (
    Field("place", COUNT, ("排名", "行业排名", "热搜排名", "序号"), summed=False),
    Field("popularity", COUNT_RANGE, ("搜索人气", "搜索人数", "全网搜索人气")),
    Field("heat", COUNT_RANGE, ("搜索热度", "搜索指数", "全网搜索热度")),
    Field("growth", RATE, ("搜索增速", "词均搜索增长幅度", "搜索增长幅度")),
    Field("click_popularity", COUNT_RANGE, ("点击人气", "点击人数")),
    Field("click_rate", RATE_RANGE, ("点击率", "全网点击率")),
    Field("free_click_rate", RATE_RANGE, ("免费点击率",)),
    Field("pay_rate", RATE_RANGE, ("支付转化率", "支付转换率", "转化率")),
    Field("buyers", COUNT_RANGE, ("支付买家数", "支付人数")),
    Field("trade_index", COUNT, ("交易指数",), summed=False),
    Field("online_items", COUNT, ("在线商品数", "当前宝贝数", "全网商品数"), summed=False),
    Field("tmall_click_share", RATE, ("商城点击占比", "天猫商品点击占比", "天猫商品点击率")),
    Field("demand_supply", QUANTITY, ("需求供给比", "供需比"), summed=False),
    Field("reference_price", MONEY, ("直通车参考价", "直通车", "直通车平均点击单价", "市场平均出价"), summed=False),
)
_NOT_MARKET = (
    "访客数",
    "带来的访客数",
    "展现量",
    "花费",
    "花费(分)",
    "计划ID",
    "计划名字",
    "宝贝ID",
    "商品ID",
    "主体ID",
)
_COMPARED = (
    *("搜索人气环比", "搜索人数环比", "搜索热度环比", "点击率环比", "点击人气环比", "免费点击率环比", "支付转化率环比"),
    *("支付买家数环比", "需求供给比环比", "天猫商品点击占比环比", "环比"),
)

SEARCH_RANK = Report(
    key="keywords.search_rank",
    name=report_names.SEARCH_RANK,
    platform=report_names.ANALYTICS,
    grain=("day", "span", "word", "source"),
    into=("market_word",),
    fixed={"source": "search_rank"},
    rank=20,
    marks=("搜索人气", "搜索人数"),
    forbidden=("相关搜索词", "拓展词", "当前宝贝数", "占比", *_NOT_MARKET),
    fields=(
        _DAY,
        Field(
            "word",
            TEXT,
            ("搜索词", "关键词", "长尾词", "热搜词", "飙升词", "修饰词", "品牌词", "核心词", "词"),
            required=True,
        ),
        *_MARKET_FIELDS,
    ),
    derived=_COMPARED,
    ignored=("相关搜索词数", "点击热度", "行业类目", "类目"),
)

RELATED_WORDS = Report(
    key="keywords.related",
    name=report_names.RELATED_WORDS,
    platform=report_names.ANALYTICS,
    grain=("day", "span", "word", "source"),
    into=("market_word",),
    fixed={"source": "related"},
    rank=20,
    marks=("搜索人气", "搜索人数"),
    forbidden=_NOT_MARKET,
    fields=(_DAY, Field("word", TEXT, ("相关搜索词", "拓展词"), required=True), *_MARKET_FIELDS),
    derived=_COMPARED,
    ignored=("相关搜索词数", "点击热度", "关键词", "搜索词"),
)

CUBE_WORDS = Report(
    key="keywords.cube",
    name=report_names.CUBE_WORDS,
    platform=report_names.DATA_CUBE,
    grain=("day", "span", "word", "source"),
    into=("market_word",),
    fixed={"source": "cube"},
    rank=10,
    marks=("当前宝贝数", "占比"),
    forbidden=_NOT_MARKET,
    fields=(_DAY, Field("word", TEXT, ("关键词",), required=True), *_MARKET_FIELDS),
    derived=("占比", "单个宝贝搜索次数", "千个宝贝成交数"),
    ignored=("点击指数",),
)

WORD_CHOOSER = Report(
    key="keywords.word_chooser",
    name=report_names.WORD_CHOOSER,
    platform=report_names.ANALYTICS,
    grain=("day", "span", "word", "device"),
    into=("search_word_day", "market_word"),
    fixed={"source": "word_chooser"},
    rank=10,
    marks=("全网搜索人气", "全网搜索热度"),
    forbidden=("计划ID", "计划名字", "宝贝ID", "主体ID"),
    fields=(
        _DAY,
        Field("word", TEXT, ("关键词", "搜索词"), required=True),
        _DEVICE,
        Field("visitors", COUNT, ("带来的访客数",)),
        Field("page_views", COUNT, ("带来的浏览量",)),
        Field("sales", MONEY, ("引导支付金额",)),
        *(each for each in _MARKET_FIELDS if each.name not in ("buyers", "pay_rate")),
    ),
    derived=("引导入店人均浏览量", "引导下单转换率", "引导下单转化率", "全网下单转化率", "跳失率"),
    ignored=("周期", "曝光量", "引导到店铺内的浏览量", "引导下单买家数", "引导支付商品数"),
)
"""The chooser of 2016 to 2018: one line says both what the market searched and what the shop got of it."""

SEARCH_WORDS = Report(
    key="keywords.search_words",
    name=report_names.SEARCH_WORDS,
    platform=report_names.ANALYTICS,
    grain=("day", "span", "word", "device"),
    into=("search_word_day",),
    rank=20,
    marks=("支付买家数", "加购人数", "UV价值", "引导支付金额"),
    forbidden=("搜索人气", "全网搜索人气", "全网搜索热度", "展现量", "花费", "计划ID", "宝贝ID", "商品ID"),
    fields=(
        _DAY,
        Field("word", TEXT, ("搜索词", "关键词", "引流搜索词"), required=True),
        _DEVICE,
        Field("visitors", COUNT, ("访客数", "带来的访客数"), required=True),
        Field("page_views", COUNT, ("浏览量", "带来的浏览量")),
        Field("cart_users", COUNT, ("加购人数", "商品加购人数")),
        Field("favourites", COUNT, ("商品收藏人数", "收藏人数")),
        Field("buyers", COUNT, ("支付买家数", "支付人数")),
        Field("items", COUNT, ("支付件数", "支付商品件数")),
        Field("sales", MONEY, ("支付金额", "引导支付金额")),
    ),
    derived=("支付转化率", "支付转换率", "客单价", "UV价值", "跳失率", "引导下单转化率", "引导下单转换率"),
    ignored=("下单买家数", "引导下单买家数", "引导支付商品数"),
)

REPORTS = (SEARCH_RANK, RELATED_WORDS, CUBE_WORDS, WORD_CHOOSER, SEARCH_WORDS)
