"""The door of the affiliates tab: contacts and what they sold."""

from storedesk.affiliates import texts
from storedesk.foundation.door import Feature

FEATURE = Feature(key="affiliates", name=texts.NAME, coming=texts.COMING)
