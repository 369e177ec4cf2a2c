"""What the advertising reports of Taobao have in common: fields, and headings that are known and not read."""

from storedesk.ads.rules.spellings import SCENE_WORDS, window_days
from storedesk.foundation.sheets.report import COUNT, ID, MONEY, PERIOD, TEXT, Field

DAY_FIELD = Field("day", PERIOD, ("日期", "数据日期", "统计日期", "时间周期"), required=True, from_file_name=True)
CAMPAIGN_NAMES = ("计划名字", "计划名称", "推广计划名称", "推广计划")
ADGROUP_NAMES = ("单元名字", "单元名称", "推广单元名称", "推广单元")

WINDOW = Field(
    "window_days", COUNT, ("转化周期", "转化统计周期", "转化数据窗口", "归因周期"), cut=window_days, summed=False
)
"""Within how many days after the click an order counts, where the report says it."""
SCENE = Field("scene", TEXT, ("场景名字", "场景名称", "营销场景"), words=SCENE_WORDS, missing="")

TAOBAO_FIELDS = (
    DAY_FIELD,
    Field("campaign_code", ID, ("计划ID", "推广计划ID"), made_of=("campaign_name",)),
    Field("campaign_name", TEXT, CAMPAIGN_NAMES),
    Field("impressions", COUNT, ("展现量",)),
    Field("clicks", COUNT, ("点击量",)),
    Field("cost", MONEY, ("花费",), cents_headings=("花费(分)",), required=True),
    Field("orders", COUNT, ("总成交笔数",)),
    Field("direct_orders", COUNT, ("直接成交笔数",)),
    Field("sales", MONEY, ("总成交金额",), cents_headings=("总成交金额(分)",)),
    Field("direct_sales", MONEY, ("直接成交金额",), cents_headings=("直接成交金额(分)",)),
    Field("presale_sales", MONEY, ("总预售成交金额",), cents_headings=("总预售成交金额(分)",)),
    Field("carts", COUNT, ("总购物车数",)),
    Field("favourites", COUNT, ("收藏宝贝数", "宝贝收藏数")),
    WINDOW,
)
ADGROUP = (
    Field("adgroup_code", ID, ("单元ID", "推广单元ID"), made_of=("adgroup_name",)),
    Field("adgroup_name", TEXT, ADGROUP_NAMES),
)
ITEM = ("主体ID", "宝贝ID", "商品ID")
ITEM_TITLE = Field("title", TEXT, ("主体名称", "宝贝名称", "宝贝标题", "商品名称"))

DERIVED = (
    *("点击率", "平均点击花费", "平均点击花费(分)", "千次展现花费", "千次展现花费(分)", "点击转化率", "投入产出比"),
    *("含预售投产比", "总成交成本", "加购率", "店铺收藏成本", "总收藏加购数", "总收藏加购成本", "宝贝收藏加购数"),
    *(
        "宝贝收藏加购成本",
        "总收藏数",
        "收藏总数",
        "宝贝收藏成本",
        "宝贝收藏率",
        "加购成本",
        "引导访问潜客占比",
        "入会率",
    ),
    *("引导访问率", "平均访问页面数", "成交新客占比", "人均成交笔数", "人均成交金额", "间接成交金额", "间接成交笔数"),
    *("间接成交金额(分)", "净实际投产比", "实际投产比", "直接点击转化率"),
)
IGNORED = (
    *("时间周期", "场景ID", "原二级场景ID", "原二级场景名字", "主体类型", "词ID/词包ID", "总预售成交笔数"),
    *("直接预售成交金额", "直接预售成交笔数", "间接预售成交金额", "间接预售成交笔数", "直接购物车数", "间接购物车数"),
    *("收藏店铺数", "店铺收藏数", "拍下订单笔数", "拍下订单金额", "直接收藏宝贝数", "间接收藏宝贝数", "优惠券领取量"),
    *("购物金充值笔数", "购物金充值金额", "旺旺咨询量", "引导访问量", "引导访问人数", "引导访问潜客数", "入会量"),
    *("深度访问量", "成交新客数", "会员首购人数", "会员成交金额", "会员成交笔数", "成交人数", "自然流量转化金额"),
    *("自然流量曝光量", "自然流量曝光", "电商成交笔数", "电商成交金额", "闪购成交笔数", "闪购成交金额"),
    *("平台助推总成交", "平台助推直接成交", "平台助推点击", "宝贝优惠券抵扣金额", "宝贝优惠券撬动总成交"),
    *("宝贝优惠券撬动直接成交", "宝贝优惠券撬动点击", "平台补贴金额", "补贴引导成交金额", "发券补贴商品个数"),
    *("补贴引导成交人数", "净成交金额", "净成交笔数", "直接净成交金额", "店铺名称"),
)
CROWD_NAMES = ("人群名字", "人群名称", "人群包名称", "定向名称")
OTHER_REPORTS = (
    *(*CROWD_NAMES, "创意ID", "创意名字", "创意名称", "素材ID", "素材名称", "省", "跟单SKU ID", "观看次数"),
    *("总花费(元)", "曝光量", "触达访客数", "展现", "整体消耗"),
)
"""Headings that tell a report of Wanxiangtai or Zhitongche from its cousins and from other platforms."""
