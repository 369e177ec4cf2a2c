"""Advertising by day: words, items, search terms, accounts, plans, units, crowds, creatives, and the own daily log."""

from sqlalchemy import BigInteger, Column, Integer, Table, Text

from storedesk.foundation.database.base import METADATA
from storedesk.foundation.database.ledger import Summary, ledger, name_list
from storedesk.foundation.database.types import Day, Money, Quantity
from storedesk.keywords.tables import KEYWORD_NAMES
from storedesk.products.tables import PRODUCT_NAMES

CAMPAIGN_NAMES = name_list(METADATA, "ad_campaign", "code", Column("name", Text))
"""Campaigns by their platform id, or by name where the report has no id."""
ADGROUP_NAMES = name_list(METADATA, "ad_group", "code", Column("name", Text))
CROWD_NAMES = name_list(METADATA, "ad_crowd", "code")
"""The people an advertisement is shown to, by the name the platform gives them."""
CREATIVE_NAMES = name_list(METADATA, "ad_picture", "code")
"""Creatives by their platform id, or by name where the report has no id."""


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
        Column("window_days", Integer),
    ]


def _place() -> list[Column[object]]:
    return [
        Column("day", Day, nullable=False),
        Column("span", Integer, nullable=False),
        Column("channel", Text, nullable=False),
        Column("scene", Text, nullable=False),
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

AD_CAMPAIGN_DAY = Table(
    "ad_campaign_day",
    METADATA,
    Column("ledger", Text, primary_key=True),
    Column("day", Day, primary_key=True),
    Column("span", Integer, primary_key=True),
    Column("channel", Text, primary_key=True),
    Column("campaign_id", Integer, primary_key=True),
    Column("impressions", BigInteger),
    Column("clicks", BigInteger),
    Column("cost", Money),
    Column("orders", BigInteger),
    Column("sales", Money),
    Column("carts", BigInteger),
    Column("favourites", BigInteger),
    sqlite_with_rowid=False,
)
"""Day totals of every campaign, of every ledger that knows campaigns; a reader takes one ledger per campaign."""

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
    Column("carts", BigInteger),
    Column("favourites", BigInteger),
    sqlite_with_rowid=False,
)

_SUMS = ("impressions", "clicks", "cost", "orders", "sales")
_ALL_SUMS = (*_SUMS, "carts", "favourites")
_DAY_SUMMARY = Summary(AD_DAY, ("channel", "day", "span", "currency"), _SUMS)
_CAMPAIGN_SUMMARY = Summary(AD_CAMPAIGN_DAY, ("day", "span", "channel", "campaign_id"), _ALL_SUMS)

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
        Column("bid", Money),
        Column("word_status", Text),
    ],
    names={
        "campaign_id": ("campaign_code", CAMPAIGN_NAMES),
        "adgroup_id": ("adgroup_code", ADGROUP_NAMES),
        "product_id": ("item_code", PRODUCT_NAMES),
        "keyword_id": ("keyword", KEYWORD_NAMES),
    },
    covering=("keyword_id", "day", *_ALL_SUMS, "window_days", "currency"),
    summaries=(_DAY_SUMMARY, _CAMPAIGN_SUMMARY, Summary(KEYWORD_MONTH, ("month", "channel", "keyword_id"), _ALL_SUMS)),
)
"""`bid` and `word_status` are what the platform had when the report was fetched; `window_days` is the attribution."""

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
    summaries=(_DAY_SUMMARY, _CAMPAIGN_SUMMARY),
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

AD_ACCOUNT_DAY = ledger(METADATA, "ad_account_day", key=_place(), values=_figures(), summaries=(_DAY_SUMMARY,))
"""A whole account, or one of its scenes, on a day."""

AD_PLAN_DAY = ledger(
    METADATA,
    "ad_plan_day",
    key=[*_place(), Column("campaign_id", Integer, nullable=False)],
    values=_figures(),
    names={"campaign_id": ("campaign_code", CAMPAIGN_NAMES)},
    summaries=(_DAY_SUMMARY, _CAMPAIGN_SUMMARY),
)

AD_UNIT_DAY = ledger(
    METADATA,
    "ad_unit_day",
    key=[
        *_place(),
        Column("campaign_id", Integer, nullable=False),
        Column("adgroup_id", Integer, nullable=False),
        Column("product_id", Integer, nullable=False),
    ],
    values=_figures(),
    names={
        "campaign_id": ("campaign_code", CAMPAIGN_NAMES),
        "adgroup_id": ("adgroup_code", ADGROUP_NAMES),
        "product_id": ("item_code", PRODUCT_NAMES),
    },
    summaries=(_DAY_SUMMARY, _CAMPAIGN_SUMMARY),
)

AD_CROWD_DAY = ledger(
    METADATA,
    "ad_crowd_day",
    key=[
        *_place(),
        Column("campaign_id", Integer, nullable=False),
        Column("adgroup_id", Integer, nullable=False),
        Column("crowd_id", Integer, nullable=False),
        Column("product_id", Integer, nullable=False),
    ],
    values=_figures(),
    names={
        "campaign_id": ("campaign_code", CAMPAIGN_NAMES),
        "adgroup_id": ("adgroup_code", ADGROUP_NAMES),
        "crowd_id": ("crowd", CROWD_NAMES),
        "product_id": ("item_code", PRODUCT_NAMES),
    },
    summaries=(_DAY_SUMMARY, _CAMPAIGN_SUMMARY),
)
"""Display advertising by whom it was shown to."""

AD_CREATIVE_DAY = ledger(
    METADATA,
    "ad_creative_day",
    key=[
        *_place(),
        Column("campaign_id", Integer, nullable=False),
        Column("creative_id", Integer, nullable=False),
        Column("product_id", Integer, nullable=False),
    ],
    values=_figures(),
    names={
        "campaign_id": ("campaign_code", CAMPAIGN_NAMES),
        "creative_id": ("creative_code", CREATIVE_NAMES),
        "product_id": ("item_code", PRODUCT_NAMES),
    },
    covering=("creative_id", "day", "impressions", "clicks", "cost", "orders", "sales"),
    summaries=(_DAY_SUMMARY, _CAMPAIGN_SUMMARY),
)

CAMPAIGN_LISTING = ledger(
    METADATA,
    "ad_campaign_listing",
    key=[Column("campaign_id", Integer, nullable=False)],
    values=[Column("campaign_name", Text)],
    names={"campaign_id": ("campaign_code", CAMPAIGN_NAMES)},
)
"""How the reports call a campaign that they know by its id."""

ADGROUP_LISTING = ledger(
    METADATA,
    "ad_group_listing",
    key=[Column("adgroup_id", Integer, nullable=False)],
    values=[Column("adgroup_name", Text)],
    names={"adgroup_id": ("adgroup_code", ADGROUP_NAMES)},
)

CREATIVE_LISTING = ledger(
    METADATA,
    "ad_picture_listing",
    key=[Column("creative_id", Integer, nullable=False)],
    values=[Column("creative_name", Text), Column("creative_address", Text)],
    names={"creative_id": ("creative_code", CREATIVE_NAMES)},
)
"""How the reports call a creative, and where its picture lies."""

LEDGERS = (
    *(AD_KEYWORD_DAY, AD_ITEM_DAY, AD_TERM_DAY, AD_LOG_DAY),
    *(AD_ACCOUNT_DAY, AD_PLAN_DAY, AD_UNIT_DAY, AD_CROWD_DAY, AD_CREATIVE_DAY),
    *(CAMPAIGN_LISTING, ADGROUP_LISTING, CREATIVE_LISTING),
)
