"""The door of the products tab: items, what reports say of them, and what was changed when."""

from storedesk.foundation.door import Feature
from storedesk.products import door, texts
from storedesk.products.tables import ITEM_DAY, LISTING

FEATURE = Feature(
    key="products",
    name=texts.NAME,
    reports="storedesk.products.reports",
    ledgers=(LISTING, ITEM_DAY),
    tasks=door.tasks,
    find=door.find,
)
