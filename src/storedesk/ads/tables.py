"""Advertising figures by day: per keyword, per item, per customer search term, and the operator's own daily log."""

from sqlalchemy import BigInteger, Column, Integer, Table, Text

from storedesk.foundation.database.base import METADATA
from storedesk.foundation.database.ledger import Summary, ledger, name_list
from storedesk.foundation.database.types import Day, Money, Quantity
from storedesk.keywords.tables import KEYWORD_NAMES
from storedesk.products.tables import PRODUCT_NAMES

CAMPAIGN_NAMES = name_list(METADATA, "ad_campaign", "code", Column("name", Text))
"""Campaigns by their platform id, or by name where the report has no id."""
ADGROUP_NAMES = name_list(METADATA, "ad_group", "code", Column("name", Text))


def _figures() -> list[Column[object]]:
    return [
        Column("currency", Text),
        Column("impressions", BigInteger),
        Column("clicks", BigInteger),
        Column("cost", Money),
        Column("orders", BigInteger),
        Column("direct_orders", BigInteger),
        Column("conversions", Quantity),
        Column("sales", Money),
        Column("direct_sales", Money),
        Column("presale_sales", Money),
        Column("carts", BigInteger),
        Column("favourites", BigInteger),
    ]


AD_DAY = Table(
    "ad_day",
    METADATA,
    Column("ledger", Text, primary_key=True),
    Column("channel", Text, primary_key=True),
    Column("day", Day, primary_key=True),
    Column("span", Integer, primary_key=True),
    Column("currency", Text, primary_key=True),
    Column("impressions", BigInteger),
    Column("clicks", BigInteger),
    Column("cost", Money),
    Column("orders", BigInteger),
    Column("sales", Money),
    sqlite_with_rowid=False,
)
"""Day totals of every advertising ledger, kept by the import; ledgers overlap, so a reader takes one per channel."""

KEYWORD_MONTH = Table(
    "ad_keyword_month",
    METADATA,
    Column("month", Day, primary_key=True),
    Column("channel", Text, primary_key=True),
    Column("keyword_id", Integer, primary_key=True),
    Column("impressions", BigInteger),
    Column("clicks", BigInteger),
    Column("cost", Money),
    Column("orders", BigInteger),
    Column("sales", Money),
    sqlite_with_rowid=False,
)

_SUMS = ("impressions", "clicks", "cost", "orders", "sales")
_DAY_SUMMARY = Summary(AD_DAY, ("channel", "day", "span", "currency"), _SUMS)

AD_KEYWORD_DAY = ledger(
    METADATA,
    "ad_keyword_day",
    key=[
        Column("day", Day, nullable=False),
        Column("span", Integer, nullable=False),
        Column("channel", Text, nullable=False),
        Column("campaign_id", Integer, nullable=False),
        Column("adgroup_id", Integer, nullable=False),
        Column("product_id", Integer, nullable=False),
        Column("keyword_id", Integer, nullable=False),
        Column("match", Text, nullable=False),
    ],
    values=[
        *_figures(),
        Column("average_rank", Quantity),
        Column("quality_score", Quantity),
        Column("word_status", Text),
    ],
    names={
        "campaign_id": ("campaign_code", CAMPAIGN_NAMES),
        "adgroup_id": ("adgroup_code", ADGROUP_NAMES),
        "product_id": ("item_code", PRODUCT_NAMES),
        "keyword_id": ("keyword", KEYWORD_NAMES),
    },
    covering=("keyword_id", "day", "impressions", "clicks", "cost", "orders", "sales"),
    summaries=(_DAY_SUMMARY, Summary(KEYWORD_MONTH, ("month", "channel", "keyword_id"), _SUMS)),
)

AD_ITEM_DAY = ledger(
    METADATA,
    "ad_item_day",
    key=[
        Column("day", Day, nullable=False),
        Column("span", Integer, nullable=False),
        Column("channel", Text, nullable=False),
        Column("scene", Text, nullable=False),
        Column("campaign_id", Integer, nullable=False),
        Column("product_id", Integer, nullable=False),
    ],
    values=_figures(),
    names={"campaign_id": ("campaign_code", CAMPAIGN_NAMES), "product_id": ("item_code", PRODUCT_NAMES)},
    covering=("product_id", "day", "cost", "clicks", "orders", "sales"),
    summaries=(_DAY_SUMMARY,),
)

AD_TERM_DAY = ledger(
    METADATA,
    "ad_term_day",
    key=[
        Column("day", Day, nullable=False),
        Column("span", Integer, nullable=False),
        Column("channel", Text, nullable=False),
        Column("campaign_id", Integer, nullable=False),
        Column("adgroup_id", Integer, nullable=False),
        Column("term_id", Integer, nullable=False),
        Column("keyword_id", Integer, nullable=False),
        Column("match", Text, nullable=False),
    ],
    values=[*_figures(), Column("word_status", Text)],
    names={
        "campaign_id": ("campaign_code", CAMPAIGN_NAMES),
        "adgroup_id": ("adgroup_code", ADGROUP_NAMES),
        "term_id": ("term", KEYWORD_NAMES),
        "keyword_id": ("keyword", KEYWORD_NAMES),
    },
    covering=("term_id", "day", "impressions", "clicks", "cost", "orders", "sales"),
    summaries=(_DAY_SUMMARY,),
)
"""What customers really typed before they clicked an advertisement."""

AD_LOG_DAY = ledger(
    METADATA,
    "ad_log_day",
    key=[
        Column("day", Day, nullable=False),
        Column("span", Integer, nullable=False),
        Column("channel", Text, nullable=False),
    ],
    values=_figures(),
    summaries=(_DAY_SUMMARY,),
)
"""One line per day and channel, as operators keep it by hand."""
