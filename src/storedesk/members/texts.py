"""Every phrase of the members room."""

from storedesk.foundation.texts import Phrase

NAME = Phrase("Members")
COMING = Phrase("Coming here: VIP members and old customers, who needs care this week, and which promises are open.")
