"""Where a word of a library, or a list of titles, comes from."""

from collections.abc import Mapping
from enum import StrEnum

from storedesk.foundation.texts import Phrase
from storedesk.keywords import texts


class Source(StrEnum):
    """Who said a word first."""

    TYPED = "typed"
    SEARCH_BOX = "search_box"
    MARKET = "market"
    SEARCH_WORDS = "search_words"
    AD_WORDS = "ad_words"
    BEST_SELLERS = "best_sellers"
    SPREAD = "spread"
    TABLE = "table"
    COUPON_LIST = "coupon_list"


SOURCE_NAMES: Mapping[Source, Phrase] = {
    Source.TYPED: texts.SOURCE_TYPED,
    Source.SEARCH_BOX: texts.SOURCE_SEARCH_BOX,
    Source.MARKET: texts.SOURCE_MARKET,
    Source.SEARCH_WORDS: texts.SOURCE_SEARCH_WORDS,
    Source.AD_WORDS: texts.SOURCE_AD_WORDS,
    Source.BEST_SELLERS: texts.SOURCE_BEST_SELLERS,
    Source.SPREAD: texts.SOURCE_SPREAD,
    Source.TABLE: texts.SOURCE_TABLE,
    Source.COUPON_LIST: texts.SOURCE_COUPON_LIST,
}
