"""The door of the ads tab: figures of words, items, plans, crowds and creatives, and what the week asks for."""

from storedesk.ads import door, texts
from storedesk.ads.tables import LEDGERS
from storedesk.foundation.door import Feature

FEATURE = Feature(
    key=door.KEY,
    name=texts.NAME,
    reports="storedesk.ads.reports",
    ledgers=LEDGERS,
    tasks=door.tasks,
    find=door.find,
)
