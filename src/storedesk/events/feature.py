"""The door of the events tab: the calendar of events one can apply for."""

from storedesk.events import texts
from storedesk.foundation.door import Feature

FEATURE = Feature(key="events", name=texts.NAME, coming=texts.COMING)
