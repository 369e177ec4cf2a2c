"""Every phrase of the orders room."""

from storedesk.foundation.texts import Phrase

NAME = Phrase("Orders")

ORDER = Phrase("Order {number}")
