"""The door of the shop tab: the shop's days, targets and costs."""

from storedesk.foundation.door import Feature
from storedesk.shop import door, texts
from storedesk.shop.tables import SHOP_DAY

FEATURE = Feature(
    key=door.KEY,
    name=texts.NAME,
    reports="storedesk.shop.reports",
    ledgers=(SHOP_DAY,),
    tasks=door.tasks,
    find=door.find,
)
