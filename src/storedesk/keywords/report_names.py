"""How the reports of search words are called, and the platforms they come from."""

from storedesk.foundation.texts import Phrase

ANALYTICS = Phrase("Business Advisor")
DATA_CUBE = Phrase("Data Cube")

SEARCH_RANK = Phrase("Market search ranking")
RELATED_WORDS = Phrase("Related search words")
CUBE_WORDS = Phrase("Word search of the Data Cube")
WORD_CHOOSER = Phrase("Word chooser, whole network")
SEARCH_WORDS = Phrase("Search words that led into the shop")
