"""The door of the week tab: the weekly checklist."""

from storedesk.foundation.door import Feature
from storedesk.foundation.texts import Phrase

FEATURE = Feature(key="checklist", name=Phrase("Week"))
