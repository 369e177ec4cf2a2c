"""What the advertising reports of Google and Amazon look like: by keyword, and by what customers typed."""

from storedesk.ads import report_names
from storedesk.ads.rules.spellings import MATCH_WORDS, bare_keyword
from storedesk.foundation.sheets.report import COUNT, ID, MONEY, PERIOD, QUANTITY, TEXT, Field, Report

_GOOGLE_FIELDS = (
    Field("day", PERIOD, ("Day", "Date", "Week", "Month"), required=True, from_file_name=True),
    Field("campaign_code", ID, ("Campaign ID", "Campaign"), required=True),
    Field("adgroup_code", ID, ("Ad group ID", "Ad group")),
    Field("match", TEXT, ("Match type", "Search terms match type"), words=MATCH_WORDS, missing=""),
    Field("currency", TEXT, ("Currency code", "Currency"), missing=""),
    Field("impressions", COUNT, ("Impr.", "Impressions"), required=True),
    Field("clicks", COUNT, ("Clicks",)),
    Field("cost", MONEY, ("Cost",)),
    Field("conversions", QUANTITY, ("Conversions",)),
    Field("sales", MONEY, ("Conv. value", "Conversion value")),
)
_GOOGLE_DERIVED = (
    *(
        "CTR",
        "Interaction rate",
        "Avg. cost",
        "Conv. rate",
        "Avg. CPC",
        "Avg. CPM",
        "Cost / conv.",
        "Conv. value / cost",
    ),
    *("Avg. CPM (Converted currency)", "Avg. CPC (Converted currency)", "Cost (Converted currency)"),
)

GOOGLE_KEYWORDS = Report(
    key="ads.google_keywords",
    name=report_names.KEYWORDS,
    platform=report_names.GOOGLE,
    grain=("day", "span", "channel", "campaign_code", "adgroup_code", "keyword", "match"),
    into=("ad_keyword_day",),
    fixed={"channel": "google"},
    rank=10,
    forbidden=("Search term", "Customer Search Term"),
    fields=(
        *_GOOGLE_FIELDS,
        Field("keyword", TEXT, ("Keyword", "Search keyword"), required=True, cut=bare_keyword),
        Field("word_status", TEXT, ("Status", "Keyword status")),
    ),
    derived=_GOOGLE_DERIVED,
    ignored=("Keyword status", "Status reasons", "Final URL", "Interactions", "Campaign type", "Account"),
)

GOOGLE_TERMS = Report(
    key="ads.google_terms",
    name=report_names.TERMS,
    platform=report_names.GOOGLE,
    grain=("day", "span", "channel", "campaign_code", "adgroup_code", "term", "keyword", "match"),
    into=("ad_term_day",),
    fixed={"channel": "google"},
    rank=10,
    forbidden=("Customer Search Term",),
    fields=(
        *_GOOGLE_FIELDS,
        Field("term", TEXT, ("Search term",), required=True),
        Field("keyword", TEXT, ("Keyword", "Search keyword"), cut=bare_keyword, missing=""),
        Field("word_status", TEXT, ("Added/Excluded",)),
    ),
    derived=_GOOGLE_DERIVED,
    ignored=("Campaign type", "Account", "Converted currency code", "Interactions"),
)


def _amazon_terms(key: str, days: int) -> Report:
    """The window stands in the headings themselves."""
    return Report(
        key=key,
        name=report_names.TERMS,
        platform=report_names.AMAZON,
        grain=("day", "span", "channel", "campaign_code", "adgroup_code", "term", "keyword", "match"),
        into=("ad_term_day",),
        fixed={"channel": "amazon", "window_days": days},
        marks=(f"{days} Day Total Orders (#)", f"{days}天总订单数(#)"),
        rank=10,
        fields=(
            Field(
                "day",
                PERIOD,
                ("Date", "日期", "Start Date", "开始日期"),
                end_headings=("End Date", "结束日期"),
                required=True,
                from_file_name=True,
            ),
            Field("campaign_code", TEXT, ("Campaign Name", "广告活动名称"), required=True),
            Field("adgroup_code", TEXT, ("Ad Group Name", "广告组名称")),
            Field("term", TEXT, ("Customer Search Term", "客户搜索词"), required=True),
            Field("keyword", TEXT, ("Targeting", "投放", "Keyword"), missing=""),
            Field("match", TEXT, ("Match Type", "匹配类型"), words={**MATCH_WORDS, "-": "auto"}, missing="auto"),
            Field("currency", TEXT, ("Currency", "货币"), missing=""),
            Field("impressions", COUNT, ("Impressions", "展示量"), required=True),
            Field("clicks", COUNT, ("Clicks", "点击量")),
            Field("cost", MONEY, ("Spend", "花费")),
            Field("orders", COUNT, (f"{days} Day Total Orders (#)", f"{days}天总订单数(#)")),
            Field("sales", MONEY, (f"{days} Day Total Sales", f"{days}天总销售额")),
            Field("direct_sales", MONEY, (f"{days} Day Advertised SKU Sales", f"{days}天内广告SKU销售额")),
        ),
        derived=(
            *("Click-Thru Rate (CTR)", "Cost Per Click (CPC)", "Total Advertising Cost of Sales (ACOS)"),
            *("Total Return on Advertising Spend (ROAS)", f"{days} Day Conversion Rate", f"{days} Day Other SKU Sales"),
            *(
                "点击率 (CTR)",
                "单次点击成本 (CPC)",
                "广告投入产出比 (ACOS) 总计",
                "总广告投资回报率 (ROAS)",
                f"{days}天的转化率",
            ),
            f"{days}天内其他SKU销售额",
        ),
        ignored=(
            *(
                "Portfolio name",
                f"{days} Day Total Units (#)",
                f"{days} Day Advertised SKU Units (#)",
                f"{days} Day Other SKU Units (#)",
            ),
            *(
                "广告组合名称",
                f"{days}天总销售量(#)",
                f"{days}天内广告SKU销售量(#)",
                f"{days}天内其他SKU销售量(#)",
                "零售商",
                "国家/地区",
            ),
        ),
    )


AMAZON_TERMS = _amazon_terms("ads.amazon_terms", 7)
AMAZON_TERMS_14 = _amazon_terms("ads.amazon_terms_14", 14)
