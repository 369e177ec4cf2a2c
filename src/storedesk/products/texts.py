"""Every phrase of the products room."""

from storedesk.foundation.texts import Phrase

NAME = Phrase("Products")
