"""Every phrase of the titles room."""

from storedesk.foundation.texts import Phrase

NAME = Phrase("Titles")
COMING = Phrase("Coming here: the best title within the platform's byte limit, built from the search words you import.")

# ------------------------------------------------------------------ words and their value

KIND_MAIN = Phrase("Main category word")
KIND_COMBINATION = Phrase("Combination")
KIND_BRAND = Phrase("Brand")
KIND_EFFICACY = Phrase("Efficacy")
KIND_ATTRIBUTE = Phrase("Attribute")
KIND_MODEL = Phrase("Model")
KIND_VOLUME = Phrase("Volume")
KIND_MATERIAL = Phrase("Material")
KIND_AUDIENCE = Phrase("Audience")
KIND_SEASON = Phrase("Season")
KIND_SCENE = Phrase("Scene")
KIND_TREND = Phrase("Trend")
KIND_OTHER = Phrase("Other word")

PART_TRAFFIC = Phrase("Search popularity (index)")
PART_CLICK_RATE = Phrase("Click rate")
PART_PAY_RATE = Phrase("Pay rate")
PART_COMPETITION = Phrase("Items online")
PART_VISITORS = Phrase("Own visitors")
PART_CARTS = Phrase("Own carts")
PART_BUYERS = Phrase("Own buyers")
PART_SALES = Phrase("Own sales")

TRAFFIC_FIRST = Phrase("Traffic first")
CONVERSION_FIRST = Phrase("Conversion first")
BLUE_OCEAN = Phrase("Blue ocean")
OWN_ORDERS_FIRST = Phrase("Own orders first")

# ------------------------------------------------------------------ lengths and wishes

NO_LIMIT = Phrase("No title length is known for {platform}. Enter one in the title limits.")
EMPTY_LIBRARY = Phrase("The library has no word that can be used. Import search words or add some first.")
NO_VALUES = Phrase("No word has a value above zero. Choose another formula or set the relevance of the words.")
NOTHING_FITS = Phrase("No word fits into {capacity} bytes beside what must be in the title. The shortest is {word}.")
DOES_NOT_FIT = Phrase("{words} need {needed} bytes, but the title has {capacity}. Take one of them out.")
WANTED_AND_FORBIDDEN = Phrase("{words} must be in the title and are forbidden too. Decide for one of the two.")
WANTED_CONFLICT = Phrase("{words} must be in the title, but a title takes only one of them.")
WANTED_APART = Phrase("The order you ask for puts words side by side that may not touch, or asks twice: {words}.")
TOO_MUCH_CHANGED = Phrase("{words} add {needed} bytes to the present title; at most {most} may change.")
