"""The door of the ads tab: advertising figures of keywords, items and search terms."""

from storedesk.ads import texts
from storedesk.ads.tables import AD_ITEM_DAY, AD_KEYWORD_DAY, AD_LOG_DAY, AD_TERM_DAY
from storedesk.foundation.door import Feature

FEATURE = Feature(
    key="ads",
    name=texts.NAME,
    coming=texts.COMING,
    reports="storedesk.ads.reports",
    ledgers=(AD_KEYWORD_DAY, AD_ITEM_DAY, AD_TERM_DAY, AD_LOG_DAY),
)
