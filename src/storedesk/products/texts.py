"""Every phrase of the products room."""

from storedesk.foundation.texts import Phrase

NAME = Phrase("Products")

KIND_PRICE = Phrase("Price")
KIND_TITLE = Phrase("Title")
KIND_PICTURE = Phrase("Main picture")
KIND_EVENT = Phrase("Event")
KIND_STOCK_OUT = Phrase("Out of stock")
KIND_NOTE = Phrase("Note")
FROM_TO = Phrase("{before} → {after}")

NO_CODE = Phrase("A product needs its item id: copy it from the platform’s item list.")
CODE_TAKEN = Phrase("There is already a product with the item id {code}; change that one instead.")
NAME_TAKEN = Phrase("“{name}” already means {product}; remove it there first.")
GONE = Phrase("This product is no longer there; it was removed meanwhile.")
ENTRY_GONE = Phrase("This line of the journal is no longer there; it was removed meanwhile.")
