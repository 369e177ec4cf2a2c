"""How the reports of the titles room are called, and the platform they come from."""

from storedesk.foundation.texts import Phrase

AFFILIATE_PLATFORM = Phrase("Taobao affiliate platform")
COUPON_ITEMS = Phrase("Items with coupons")
TITLE_TABLE = Phrase("Table of titles")
ANY_PLATFORM = Phrase("Any platform")
