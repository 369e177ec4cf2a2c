"""The door of the week tab: the weekly checklist."""

from storedesk.checklist import records, texts
from storedesk.foundation.door import Feature

FEATURE = Feature(key="checklist", name=texts.WEEK_TAB, find=records.find)
