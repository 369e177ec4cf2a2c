"""The door of the titles tab: the title builder."""

from storedesk.foundation.door import Feature
from storedesk.titles import texts

FEATURE = Feature(key="titles", name=texts.NAME, coming=texts.COMING)
