"""The door of the ads tab: figures of words, items, plans, crowds and creatives, and what the week asks for."""

from storedesk.ads import texts
from storedesk.ads.tables import LEDGERS
from storedesk.foundation.door import Feature

FEATURE = Feature(
    key="ads",
    name=texts.NAME,
    coming=texts.COMING,
    reports="storedesk.ads.reports",
    ledgers=LEDGERS,
)
