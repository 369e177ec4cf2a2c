"""The daily logs of advertising that operators keep by hand: one sheet per channel, headings in two languages.

The channels are told apart by what each log calls its impressions and its cost per thousand.
"""

from storedesk.ads import report_names
from storedesk.foundation.sheets.report import COUNT, MONEY, PERIOD, Field, Report, SameKey
from storedesk.foundation.texts import Phrase

_FIELDS = (
    Field("day", PERIOD, ("Date\n时间",), required=True),
    Field("cost", MONEY, ("Cost\n花费",)),
    Field("impressions", COUNT, ("IMP\n展示", "IMP\n展现", "IMP\n观看量")),
    Field("clicks", COUNT, ("Click\n点击",)),
    Field("orders", COUNT, ("Order\n订单",)),
    Field("sales", MONEY, ("Sales\n销量GMV", "Sales\n销量")),
    Field("carts", COUNT, ("ShoppingCart\n加入购物车",)),
    Field("favourites", COUNT, ("Bookmark-Product\n宝贝收藏",)),
)
_DERIVED = (
    *("CTR\n点击率", "CPC\n点击成本", "CPM\n拉新成本", "CPM\n千次展现成本", "ROI\n投资回报率", "CVR\n点击转化率"),
    *("ASP\n订单均价", "Cporder\n订单成本", "CPshopping cart\n加购成本"),
)
_COST_OF_NEW = "CPM\n拉新成本"
_COST_OF_THOUSAND = "CPM\n千次展现成本"
_WATCHED = "IMP\n观看量"


def _log(channel: str, name: Phrase, marks: tuple[str, ...], forbidden: tuple[str, ...]) -> Report:
    return Report(
        key=f"ads.hand_{channel}",
        name=name,
        platform=report_names.BY_HAND,
        grain=("day", "span", "channel"),
        into=("ad_log_day",),
        fixed={"channel": f"hand_{channel}", "currency": "CNY"},
        same_key=SameKey.REFUSE,
        marks=marks,
        forbidden=forbidden,
        fields=_FIELDS,
        derived=_DERIVED,
        ignored=("Bookmark-Store\n店铺收藏",),
    )


HAND_LOGS = (
    _log("ztc", report_names.LOG_ZHITONGCHE, ("Cost\n花费",), (_WATCHED, _COST_OF_NEW, _COST_OF_THOUSAND)),
    _log("wxt", report_names.LOG_WANXIANGTAI, (_WATCHED,), (_COST_OF_THOUSAND,)),
    _log("star_shop", report_names.LOG_STAR_SHOP, (_COST_OF_THOUSAND,), (_WATCHED, _COST_OF_NEW)),
    _log("gravity_cube", report_names.LOG_GRAVITY_CUBE, (_COST_OF_NEW,), (_WATCHED, _COST_OF_THOUSAND)),
)
