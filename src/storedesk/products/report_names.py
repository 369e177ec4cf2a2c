"""How the reports about items are called, and the platform they come from."""

from storedesk.foundation.texts import Phrase

ANALYTICS = Phrase("Business Advisor")

ITEM_RANK = Phrase("Item ranking")
ITEM_DETAIL = Phrase("Item figures, own selection")
