"""Every phrase of the keywords room."""

from storedesk.foundation.texts import Phrase

NAME = Phrase("Keywords")
