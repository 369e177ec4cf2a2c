"""Every phrase of the keywords room."""

from storedesk.foundation.texts import Phrase

NAME = Phrase("Keywords")

WORD = Phrase("word")
WORD_LED = Phrase("word, {visitors} visitors and {buyers} buyers in 30 days")

SOURCE_TYPED = Phrase("Typed")
SOURCE_SEARCH_BOX = Phrase("Search box")
SOURCE_MARKET = Phrase("Market report")
SOURCE_SEARCH_WORDS = Phrase("Own search words")
SOURCE_AD_WORDS = Phrase("Ad words")
SOURCE_BEST_SELLERS = Phrase("Best sellers' titles")
SOURCE_SPREAD = Phrase("Spread from the main word")
SOURCE_TABLE = Phrase("Pasted table")
SOURCE_COUPON_LIST = Phrase("Items with coupons")

FAMILY_GONE = Phrase("This library is no longer there; it was removed meanwhile.")
FAMILY_WITHOUT_NAME = Phrase("A library needs a name, for example its main word.")
FAMILY_TAKEN = Phrase("There is already a library called {name}; use that one or choose another name.")
WORD_GONE = Phrase("This word is no longer in the library; it was removed meanwhile.")
WORD_EMPTY = Phrase("A word cannot be empty.")
WORD_TOO_LONG = Phrase("{word} is longer than {most} characters; no title can hold it.")
WORD_TAKEN = Phrase("{word} is in this library already.")
RELEVANCE_OUT_OF_RANGE = Phrase("Relevance lies between 0 and 1.")
ROOT_EMPTY = Phrase("A root cannot be empty.")
SYNONYM_OF_ITSELF = Phrase("{word} already stands for {other}; take that apart first.")

NO_WORDS_PASTED = Phrase("There is no word in what was pasted. Copy the words of the search box, one per line.")
NO_TITLES_PASTED = Phrase(
    "There is no title in what was pasted. Mark the whole results page, or a table with a column of titles."
)
TOO_MANY_LINES = Phrase("At most {most} lines can be pasted at once.")
SKIPPED_LENGTH = Phrase("too long for a word")
SKIPPED_NO_WORD = Phrase("no word")
SKIPPED_TWICE = Phrase("named before")
