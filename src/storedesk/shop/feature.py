"""The door of the shop tab: the shop's days, targets and costs."""

from storedesk.foundation.door import Feature
from storedesk.foundation.texts import Phrase
from storedesk.shop.tables import SHOP_DAY

FEATURE = Feature(key="shop", name=Phrase("Shop"), reports="storedesk.shop.reports", ledgers=(SHOP_DAY,))
