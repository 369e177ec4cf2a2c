"""Every phrase of the keywords room."""

from storedesk.foundation.texts import Phrase

NAME = Phrase("Keywords")

WORD = Phrase("word")
WORD_LED = Phrase("word, {visitors} visitors and {buyers} buyers in 30 days")
