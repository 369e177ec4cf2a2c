"""Every phrase of the titles room."""

from storedesk.foundation.texts import Phrase

NAME = Phrase("Titles")
COMING = Phrase("Coming here: the best title within the platform's byte limit, built from the search words you import.")
