"""The door of the members tab: VIP members and old customers."""

from storedesk.foundation.door import Feature
from storedesk.members import texts

FEATURE = Feature(key="members", name=texts.NAME, coming=texts.COMING)
