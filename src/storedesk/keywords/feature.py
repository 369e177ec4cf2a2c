"""The door of the word library: market figures of words and the shop's own search words."""

from storedesk.foundation.door import Feature
from storedesk.keywords import records, texts
from storedesk.keywords.tables import MARKET_WORD, SEARCH_WORD_DAY

FEATURE = Feature(
    key="keywords",
    name=texts.NAME,
    reports="storedesk.keywords.reports",
    ledgers=(MARKET_WORD, SEARCH_WORD_DAY),
    find=records.find,
)
