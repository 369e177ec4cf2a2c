"""Every phrase of the titles tab's columns and chips."""

from storedesk.foundation.texts import Phrase
from storedesk.titles.rules.quadrants import FEWEST_VISITORS, Basis, Quadrant

PRODUCT = Phrase("Product")
STATE = Phrase("State")
SALES_30 = Phrase("Paid, 30 d")
VISITORS_30 = Phrase("Visitors, 30 days")
ITEM_ID = Phrase("Item id")
PRESENT_TITLE = Phrase("Present title")
LENGTH = Phrase("Length")
LIBRARY = Phrase("Word library")
WORDS = Phrase("Words")
SINCE = Phrase("Title since")

NEVER = Phrase("Untouched")
DRAFT = Phrase("Draft")
LIVE = Phrase("Optimised")
RUNNING = Phrase("Proving")
DUE_QUICK = Phrase("Look due")
DUE_FIRST = Phrase("7 days due")
DUE_FINAL = Phrase("14 days due")
DUE_ANY = Phrase("Any look due")

TOGETHER = Phrase("Together")
APART = Phrase("In pieces")
MISSED = Phrase("Not in it")
COVERED = Phrase("In the title")
WORD = Phrase("Word")
VALUE = Phrase("Worth")
VALUE_TIP = Phrase("By the formula in force; the best word that fits fully has 1,000")
POPULARITY = Phrase("Search popularity")
POPULARITY_TIP = Phrase("An index of the platform, not people: compared, never added up")
BYTES = Phrase("Bytes")
KIND = Phrase("Class")
PER_BYTE = Phrase("Value per byte")
PIECE = Phrase("Piece")
SOURCE = Phrase("Source")
ADDED = Phrase("Added")
RELEVANCE = Phrase("Relevance")
BY_HAND = Phrase("Set by hand")
FIT_CHOSEN = Phrase("Typed, pasted or given a class by you: it fits until you say otherwise")
FIT_HOLDS_MAIN = Phrase("It holds a whole main word: at least 0.6")
FIT_SAME_THING = Phrase("It holds what a main word ends in: at least 0.4")
FIT_COMPANY = Phrase("Worked out from what stands beside its roots in searches and titles")
DEMAND_SUPPLY = Phrase("Demand to supply")
DEMAND_SUPPLY_TIP = Phrase("As the report says it")
SEARCHES_PER_ITEM = Phrase("Searches per item")
SEARCHES_PER_ITEM_TIP = Phrase("Popularity ÷ items online; more is better. An index, not people")
OPPORTUNITY = Phrase("Opportunity")
OPPORTUNITY_TIP = Phrase(
    "Popularity × click rate × conversion ÷ items online × 1,000; more is better, within one category and period"
)
CLICK_RATE = Phrase("Click rate")
PAY_RATE = Phrase("Pay conversion")
ONLINE_ITEMS = Phrase("Items online")
MALL_SHARE = Phrase("Tmall click share")
MALL_HEAVY = Phrase("Tmall shops take most of the clicks; a Taobao shop has a poor chance here")
REFERENCE_PRICE = Phrase("Ad price")
LED_VISITORS = Phrase("Own visitors, 30 days")
LED_BUYERS = Phrase("Own buyers, 30 days")
ROOTS = Phrase("Roots")
NOTE = Phrase("Note")
DEMAND = Phrase("Wish")
REQUIRED = Phrase("Required")
FORBIDDEN = Phrase("Forbidden")
STATUS = Phrase("Status")
NOT_TRIED = Phrase("No visitor came by this word yet")
TRIED = Phrase("{visitors} visitors and ad clicks, {buyers} buyers and ad orders; {usual} is usual for this library")
ALL_CLASSES = Phrase("All classes")
ALL_SOURCES = Phrase("All sources")
ALL_STATUSES = Phrase("All statuses")
WHOLE_SHORT = Phrase("Whole")
FREE = Phrase("Free")
DAY = Phrase("Day")
BUYERS = Phrase("Buyers")

PART = Phrase("What counts")
FIGURE = Phrase("Figure")
STRENGTH = Phrase("Strength")
WEIGHT = Phrase("Weight")
FACTOR = Phrase("Multiplies by")
ASSUMED = Phrase("Not known: it counts like the lower quarter of the words that are")

SEVERITY = Phrase("Severity")
FINDING = Phrase("What is wrong")
LAW = Phrase("Law or rule")
SUGGESTION = Phrase("What to do")
FOUND_SOURCE = Phrase("Where it says so")
BLOCK = Phrase("Not allowed")
WARN = Phrase("Check it")
HINT = Phrase("Hint")

PLACE = Phrase("Rank")
TITLE = Phrase("Title")
LOST = Phrase("Lost")
LEFT = Phrase("Left")
HELD = Phrase("T / P / L")
HELD_TIP = Phrase("Words held together, words in pieces, and words of the present title that are lost")
AGAINST_FIRST = Phrase("Against the first")
AGAINST_FIRST_TIP = Phrase("The pieces it has and the first title has not, and those it lacks; Enter puts it to work")
OTHER_ORDER = Phrase("The same words in another order")
INSTEAD = Phrase("Better instead")
INSTEAD_TIP = Phrase("What gains most in the place of the piece, and by how much the value of the title rises")
WENT_OUT = Phrase("Take out")
CAME_IN = Phrase("Put in")
GAIN_TIP = Phrase("By so much the value of the whole title rises")

ROOT = Phrase("Root or combination")
SUPPORT = Phrase("Support")
SUPPORT_TIP = Phrase("Share of the titles that have it, weighted by their place")
TITLES_WITH = Phrase("Titles")
SHOPS_WITH = Phrase("Shops")
LIFT = Phrase("Sells more")
LIFT_TIP = Phrase("How much more titles with it sell than the same shop’s others: a hint, never an effect")
OURS = Phrase("Ours")
HAVE = Phrase("Have it")
LACK = Phrase("Lacking")
USUAL_PLACE = Phrase("Usual place")
PRICE_FROM = Phrase("Price from")
PRICE_TO = Phrase("Price to")
SALES = Phrase("Sales")
TYPICAL = Phrase("Typical roots")
SHOP = Phrase("Shop")
PRICE = Phrase("Price")
CHANGED_HOW = Phrase("What changed")
NEW = Phrase("Newly seen")
GONE = Phrase("Gone")
CHANGED = Phrase("Title changed")
RISING = Phrase("Rising")
FALLING = Phrase("Falling")
CAME = Phrase("Came")
WENT = Phrase("Went")

REASON = Phrase("Reason")
PREDICTED = Phrase("Predicted visitors a day")
VERDICT = Phrase("Verdict on the title")
BETTER = Phrase("Better")
WORSE = Phrase("Worse")
CANNOT_TELL = Phrase("Cannot tell")
BLOCKED = Phrase("Disturbed")
TOO_EARLY = Phrase("Too early")
LOOK = Phrase("When looked at")
EFFECT = Phrase("Effect")
RANGE = Phrase("95 % range")
PROBABILITY = Phrase("Probability of better")
SAMPLE = Phrase("Sample")
SAMPLE_SAID = Phrase("{pairs} pairs of days, {controls} control products")
SMALLEST = Phrase("Smallest visible change")
MEASURE = Phrase("Measure")
VISITORS = Phrase("Visitors")
IN_BOTH = Phrase("In both")
ONLY_OLD = Phrase("Only in the old one")
ONLY_NEW = Phrase("Only in the new one")

SEARCH_VISITORS = Phrase("Search visitors")
SEARCH_CARTS = Phrase("Carts")
SEARCH_FAVOURITES = Phrase("Favourites")
SEARCH_ORDERS = Phrase("Orders")
CONVERSION = Phrase("Conversion")
AD_VISITORS = Phrase("Ad clicks")
AD_COST = Phrase("Ad cost")
TRADE = Phrase("Trade conversion")
SHARES = Phrase("Shares with")
QUADRANT = Phrase("Quadrant")
STAR = Phrase("Star")
PRECISE = Phrase("Precise")
JUNK = Phrase("Junk")
PROBLEM = Phrase("Problem")
TOO_NEW = Phrase("Too new")
GAIN = Phrase("Gain")
REPLACEMENT = Phrase("Instead of it")

PLATFORM_NAMES = {
    "taobao": Phrase("Taobao"),
    "tmall": Phrase("Tmall"),
    "jd": Phrase("JD"),
    "pinduoduo": Phrase("Pinduoduo"),
    "douyin": Phrase("Douyin"),
    "amazon": Phrase("Amazon"),
    "taobao_short": Phrase("Taobao short title"),
    "aliexpress": Phrase("AliExpress"),
    "wechat": Phrase("WeChat shop"),
}
"""Of the platforms the program knows; others are shown as the operator wrote them."""

KEPT_WHOLE = Phrase("Kept whole")
CUT = Phrase("Cut")
HOW_CUT = Phrase("In titles")
MEANS = Phrase("Means the same as")
SALES_PIECES = Phrase("Pieces sold")
USUAL_PLACE_TIP = Phrase("0 % is the front of the title, 100 % its end")
UNTIL = Phrase("Until")
WRITTEN = Phrase("Written on")
FORMULA = Phrase("Formula")
OURS_ALONE = Phrase("The trade converts on it, this shop does not: a reason to drop it")
AD_ORDERS = Phrase("Ad orders")
AD_SALES = Phrase("Ad sales")
OWN = Phrase("Set here")
SHIPPED = Phrase("Shipped")
UNSURE = Phrase("Unsure, check it")
PLATFORM = Phrase("Platform")
CATEGORY = Phrase("Category")
MOST = Phrase("At most")
LEAST = Phrase("At least")
COUNTED_IN = Phrase("Counted in")
VALID_FROM = Phrase("Valid from")
UNIT_BYTES = Phrase("bytes")
UNIT_CHARACTERS = Phrase("characters")

PAGE_COMPOSE = Phrase("Compose")
PAGE_LIBRARY = Phrase("Word library")
PAGE_WINNERS = Phrase("Winners")
PAGE_HISTORY = Phrase("Title history")
PAGE_ROOTS = Phrase("Roots")
PAGES = (
    ("compose", PAGE_COMPOSE),
    ("library", PAGE_LIBRARY),
    ("winners", PAGE_WINNERS),
    ("history", PAGE_HISTORY),
    ("roots", PAGE_ROOTS),
)

# ------------------------------------------------------------------ the map of roots

QUADRANT_MAP = Phrase("Quadrants of the roots")
QUADRANT_MEANINGS = {
    Quadrant.STAR: Phrase("Many come and buy: keep it."),
    Quadrant.PRECISE: Phrase("Few come, but they buy: bring it more traffic."),
    Quadrant.JUNK: Phrase("Many come, few buy: see what they look for."),
    Quadrant.PROBLEM: Phrase("Few come and few buy: the first to go."),
    Quadrant.NEW: Phrase("Too few visitors to say."),
}
BASES = {Basis.SEARCH: Phrase("Search"), Basis.ADS: Phrase("Ads"), Basis.BOTH: Phrase("Search and ads")}
NAME_AND_COUNT = Phrase("{name} ({count})")
LOG_SCALE = Phrase("{name} (each tenfold the same room)")
SIZE_SAYS = Phrase("larger: more buyers")
TRADE_MARK = Phrase("trade")
MIDDLE_VISITORS = Phrase("Middle root of this title: {visitors} visitors")
MIDDLE_CONVERSION = Phrase("Middle root")
TRADE_MIDDLE = Phrase("Trade middle")
MAP_EMPTY = Phrase("No root has visitors enough to be placed. Roots are placed from {count} visitors on.").format(
    count=FEWEST_VISITORS
)
SHARES_ALIKE = Phrase("{root} means the same as, holds or stands in: {others}")
SHARES_SIGNS = Phrase("{root} and {other} share {signs}: written as one they take fewer bytes")
LEADING = Phrase("Gains most")
CLICKS_INDEX = Phrase("Clicks (index)")
MORE_VISITORS = Phrase("More visitors a day")

AD_CARTS = Phrase("Ad carts")
AD_FAVOURITES = Phrase("Ad favourites")

# ------------------------------------------------------------------ the rules under a limit

RULES_HERE = Phrase("Rules here")
RULES_OF = Phrase("{platform}: {rules}. {words}")
SIGNS_REFUSED = Phrase("refused: {signs}")
SIGNS_REFUSED_NAME = Phrase("Signs refused")
REPEATS_MOST = Phrase("a word at most {times} times")
REPEATS_WARNED = Phrase("repeats are warned of")
REPEATS_NAME = Phrase("A word at most so many times")
EMOJI_ALLOWED = Phrase("emoji allowed")
EMOJI_REFUSED = Phrase("emoji refused")
EMOJI_NAME = Phrase("Emoji")
WORDS_WATCHED = Phrase(
    "Watched for: {law} words of the law, {promotion} of promotion, {brand} on brands and platforms."
)
AS_SHIPPED = Phrase("As shipped: {rule}")
CHANGED_HERE = Phrase("Only these:")
NONE_OF_THEM = Phrase("none")
NOT_SAID = Phrase("not said")

# ------------------------------------------------------------------ what unverified limits are taken from

LIMIT_SOURCES = (
    Phrase("Guides say 30 hanzi, adapters cut at 60 bytes; look at the publish form"),
    Phrase("Commonly 45 hanzi; no reliable source: look at the publish form"),
    Phrase("One article: 75 characters except media, and 125 of item highlights"),
)
"""As resources/data/title_limits.csv has them, so that they are translated."""

# ------------------------------------------------------------------ whose figures of a root

IN_CART = Phrase("In cart")
FAVED = Phrase("Faved")
BOUGHT = Phrase("Bought")
CONVERTS = Phrase("Converts")
ADS_CONVERT = Phrase("Ads convert")
USUAL_BUYERS = Phrase("Usual buyers")
CHANCE = Phrase("Mere luck")
SCOPE_OWN = Phrase("This product")
SCOPE_SHOP = Phrase("Whole shop")
VISITORS_OWN = Phrase("This product’s visitors")
VISITORS_SHOP = Phrase("Whole shop’s visitors")
SEARCH_OWN = Phrase("Search, this product")
SEARCH_SHOP = Phrase("Search, whole shop")
ADS_OWN = Phrase("Ads, this product")
PERIOD = Phrase("Period")
WHOSE = Phrase("Whose")
DAYS = Phrase("{days} days")
SHARED_OUT = Phrase(
    "Search words go to products by library and main word, shared ones by search visitors × relevance; up to {day}"
)
SHARED_OUT_TIP = Phrase(
    "No report tells which product a search word led to. Words of its library or with its main word count for a "
    "product, words of other products alone do not; one that fits several counts for each by its search visitors × "
    "relevance, one that fits none in particular for all whose title spells it. A word counts for each root, so lines "
    "do not add up."
)
OF_SHOP = Phrase("All search words of the shop, whichever product they led to; up to {day}")
