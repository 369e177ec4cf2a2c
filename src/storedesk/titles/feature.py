"""The door of the titles tab: the title builder."""

from storedesk.foundation.door import Feature
from storedesk.titles import door, texts
from storedesk.titles.tables import RIVAL_ITEM

FEATURE = Feature(
    key="titles",
    name=texts.NAME,
    reports="storedesk.titles.reports",
    ledgers=(RIVAL_ITEM,),
    tasks=door.tasks,
    find=door.find,
)
