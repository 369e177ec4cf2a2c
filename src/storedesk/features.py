"""The features in the order of the rail, and the shared ledgers that have no tab: plain tuples, no plugins."""

from storedesk.ads import feature as ads
from storedesk.affiliates import feature as affiliates
from storedesk.checklist import feature as checklist
from storedesk.events import feature as events
from storedesk.foundation.database.ledger import Ledger
from storedesk.foundation.door import Feature
from storedesk.keywords import feature as keywords
from storedesk.members import feature as members
from storedesk.orders import feature as orders
from storedesk.products import feature as products
from storedesk.shop import feature as shop
from storedesk.titles import feature as titles

FEATURES: tuple[Feature, ...] = (
    shop.FEATURE,
    checklist.FEATURE,
    titles.FEATURE,
    ads.FEATURE,
    events.FEATURE,
    affiliates.FEATURE,
    members.FEATURE,
    products.FEATURE,
)
"""One tab each, in the order of the rail."""

LEDGER_ROOMS: tuple[Feature, ...] = (keywords.FEATURE, orders.FEATURE)
"""Ledgers that several tabs read and that have no tab of their own."""

ROOMS: tuple[Feature, ...] = FEATURES + LEDGER_ROOMS

REPORT_MODULES: tuple[str, ...] = tuple(room.reports for room in ROOMS if room.reports)
"""Where the reader process finds the declared reports."""

LEDGERS: tuple[Ledger, ...] = tuple(ledger for room in ROOMS for ledger in room.ledgers)
