"""Every phrase of the affiliates room."""

from storedesk.foundation.texts import Phrase

NAME = Phrase("Affiliates")
COMING = Phrase("Coming here: affiliate contacts, when to write to whom again, commissions, and what each one sold.")
