"""What any table with a column of titles looks like: best sellers kept by hand, or fetched with some other tool."""

from storedesk.foundation.sheets.report import COUNT, ID, MONEY, TEXT, Field, Report, SameKey
from storedesk.titles import report_names

TITLE_TABLE = Report(
    key="titles.title_table",
    name=report_names.TITLE_TABLE,
    platform=report_names.ANY_PLATFORM,
    grain=("title",),
    into=(),
    same_key=SameKey.LAST,
    fields=(
        Field(
            "title", TEXT, ("宝贝标题", "商品标题", "标题", "商品名称", "宝贝名称", "商品名", "title"), required=True
        ),
        Field(
            "sales",
            COUNT,
            ("商品月销量", "月销量", "月销", "销量", "付款人数", "收货人数", "总销量", "sale_count", "sales", "sold"),
            summed=False,
        ),
        Field("price", MONEY, ("商品价格(单位：元)", "商品价格", "价格", "售价", "券后价", "price"), summed=False),
        Field("shop", TEXT, ("店铺名称", "店铺", "店名", "掌柜", "卖家旺旺", "shop")),
        Field("item", ID, ("商品id", "宝贝id", "商品ID", "item_id", "itemid", "id")),
        Field("place", COUNT, ("排名", "序号", "rank"), summed=False),
    ),
)
"""Read for a list of rivals alone; it is none of the reports that an import takes."""

REPORTS = (TITLE_TABLE,)
