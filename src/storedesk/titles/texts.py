"""Every phrase of the titles room."""

from storedesk.foundation.texts import Phrase

NAME = Phrase("Titles")

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

STATUS_BANNED = Phrase("Banned")
STATUS_BAD = Phrase("Tested bad")
STATUS_GOOD = Phrase("Tested good")
STATUS_IN_TITLE = Phrase("In title")
STATUS_CANDIDATE = Phrase("Candidate")

# ------------------------------------------------------------------ lengths and wishes

NO_LIMIT = Phrase("No title length is known for {platform}. Enter one in the title limits.")
EMPTY_LIBRARY = Phrase("The library has no word that can be used. Import search words or add some first.")
NO_VALUES = Phrase("No word has a value above zero. Choose another formula or set the relevance of the words.")
NOTHING_FITS = Phrase("No word fits into {capacity} bytes beside what must be in the title. The shortest is {word}.")
DOES_NOT_FIT = Phrase("{words} need {needed} bytes, but the title has {capacity}. Take one of them out.")
WANTED_AND_FORBIDDEN = Phrase("{words} must be in the title and are forbidden too. Decide for one of the two.")
WANTED_HOLDS_FORBIDDEN = Phrase(
    "{word} must be in the title, but holds {forbidden}, which is forbidden. Decide for one."
)
WANTED_BLOCKED = Phrase("{word} must be in the title, but the rules refuse it: {reason}")
FIRST_AND_LAST = Phrase("{words} cannot both open and close the title. Take it out of one of the two.")
ALL_FORBIDDEN = Phrase("No word is left: each word of the library holds one that is forbidden ({words}).")
WANTED_CONFLICT = Phrase("{words} must be in the title, but a title takes only one of them.")
NO_ORDER = Phrase("No order of words keeps to what you ask for: {words}. Loosen the order or what may not touch.")
TOO_MUCH_CHANGED = Phrase("{words} add {needed} bytes to the present title; at most {most} may change.")

# ------------------------------------------------------------------ records: versions, proofs, rivals, settings

STATE_DRAFT = Phrase("Draft")
STATE_LIVE = Phrase("Live title")
STATE_PAST = Phrase("Past title")
LOOK_QUICK = Phrase("Quick look, day 2 to 3")
LOOK_FIRST = Phrase("Verdict after 7 days")
LOOK_FINAL = Phrase("Verdict after 14 days")
WATCH_FORBIDDEN = Phrase("Own forbidden word")
WATCH_BRAND = Phrase("Another’s brand")
WATCH_OWN_BRAND = Phrase("Own brand")
WATCH_ALLOWED = Phrase("Allowed word")
BEFORE_FIRST_CHANGE = Phrase("As it was before the first change here")

TOO_LONG_TO_KEEP = Phrase("The title has {length} of {most} {unit}; take {over} out.")
TOO_SHORT_TO_KEEP = Phrase("The title has {length} {unit}; {platform} asks for at least {least}.")
BYTES = Phrase("bytes")
CHARACTERS = Phrase("characters")
TITLE_SAME = Phrase("This is the title already; nothing would change.")
VERSION_GONE = Phrase("This version is no longer there; it was removed meanwhile.")
VERSION_IS_LIVE = Phrase("The live title cannot be removed; make another one live first.")
VERSION_NEVER_LIVE = Phrase("This version was never live, so there is nothing to compare.")
LIVE_BEFORE = Phrase("Another title went live on {day}; a later day is needed.")
PROOF_TOO_EARLY = Phrase("This look is due on {day}; until then the days are too few.")
DIFFERENT_PRODUCTS = Phrase("These two versions are of different products.")

FORMULA_WITHOUT_NAME = Phrase("A formula needs a name.")
FORMULA_EMPTY = Phrase("A formula needs at least one part with a weight above 0.")
FORMULA_WEIGHT = Phrase("A weight lies between 0 and {most}.")
FORMULA_GONE = Phrase("This formula is no longer there; it was removed meanwhile.")
FORMULA_SHIPPED = Phrase("{name} comes with the program; keep a changed one under a name of your own.")
LIMIT_WRONG = Phrase("A title limit lies between 1 and {most}, and the least is not above it.")
LIMIT_GONE = Phrase("This limit is no longer there; it was removed meanwhile.")
PLATFORM_EMPTY = Phrase("A limit needs the name of its platform.")
WATCHED_EMPTY = Phrase("A word to watch for cannot be empty.")
WATCHED_GONE = Phrase("This word is no longer on the list; it was removed meanwhile.")
CONFLICT_ONE_SIDE = Phrase("A conflict needs at least two sides with a word each.")
LIST_GONE = Phrase("This list of rivals is no longer there; it was removed meanwhile.")
NO_RIVALS = Phrase("No item with a coupon has {word} in its title. Import the list of coupon items first.")
NO_TITLE_COLUMN = Phrase("{file} has no column of titles. Its line of headings needs one of: {headings}.")
NO_MAIN_WORD = Phrase("The library has no main category word. Add one, for example 茶树精油.")

AD_SPEND_CHANGED = Phrase("Ad spend went from {before} to {after} a day")
DISTURBED = Phrase("{day}: {what}")
DAYS_LEFT_OUT = Phrase("{event} (its days are left out)")
TITLE_CHANGED_TOO = Phrase("The title was changed again")

TASK_QUICK = Phrase("Quick look at the new title of {product}")
TASK_QUICK_DETAIL = Phrase("Live since {day}: has its traffic crashed?")
TASK_FIRST = Phrase("Verdict on the new title of {product}: 7 days")
TASK_FINAL = Phrase("Verdict on the new title of {product}: 14 days")
TASK_VERDICT_DETAIL = Phrase("Live since {day}: {title}")
TASK_MANY_LOOKS = Phrase("Verdicts on {count} more new titles")
TASK_ROOT = Phrase("Drop the worst root of {product}: {root}")
TASK_ROOT_DETAIL = Phrase("Frees {length} bytes. {reason}")
TASK_MANY_ROOTS = Phrase("Drop the worst root of {count} more products")
PRODUCT_AND_ROOT = Phrase("{product} ({root})")
TASK_FIRST_TITLE = Phrase("Write a first better title: {products}")
TASK_FIRST_TITLE_DETAIL = Phrase("Never optimised, in the order of sales; {count} products in all")
TASK_FIRST_TITLE_REST = Phrase("Never optimised, in the order of sales; {rest} more beside these {named}")
PRODUCT_AND_SALES = Phrase("{product} ({sales})")

FOUND_WORD = Phrase("word of the library {family}")
FOUND_TITLE = Phrase("live title")
FOUND_VERSION = Phrase("earlier title of {product}")
FOUND_DRAFT = Phrase("draft for {product}")

# ------------------------------------------------------------------ why a root goes, or not yet

ROOT_SEEN = Phrase("{visitors} visitors, {buyers} buyers")
ROOT_SEEN_WITH_ADS = Phrase("search {visitors} visitors, {buyers} buyers; ads {clicks} clicks, {orders} orders")
LIKE_TITLE = Phrase("all words of the title ({rate})")
LIKE_TRADE = Phrase("the trade ({rate})")
ROOT_DROP = Phrase("{seen}; like {measure} it would be {usual} buyers. Mere luck explains that in {chance} of cases.")
ROOT_UNSURE = Phrase(
    "Cannot tell: {seen}; like {measure} it would be {usual} buyers. {needed} more visitors without a buyer would tell."
)
ROOT_UNSURE_STILL = Phrase("Cannot tell: {seen}. There are too few visitors or buyers to compare with.")
ROOT_LAST_YEAR = Phrase("Not now: {seen}, but in the same weeks of last year {before} visitors and {bought} buyers.")
ROOT_OUT_OF_SEASON = Phrase("Not now: {seen}, but it is a word of another season.")
ROOT_SELLS = Phrase("Sells as usual: {seen}.")
ROOT_KEPT = Phrase("Stays: a main or brand word, part of one, or asked for.")

# ------------------------------------------------------------------ the check of a title

TITLE_EMPTY = Phrase("The title is empty.")
TITLE_TOO_LONG = Phrase("The title has {length} bytes of at most {most}; {over} too many from “{rest}” on.")
TITLE_TOO_SHORT = Phrase("The title has {length} bytes; the platform wants at least {least}.")
EMOJI = Phrase("The platform refuses emoji: {sign} ({code}), character {place}.")
SIGN_REFUSED = Phrase("The platform refuses the character {sign}.")
LINE_BREAK = Phrase("A tab or line break becomes a space on the platform.")
OUTSIDE_GBK = Phrase(
    "“{sign}” ({code}), character {place}, lies outside GBK: many systems show a box for it or refuse it;"
    " it is counted as {length} bytes."
)
COMBINING_MARK = Phrase("“{sign}” ({code}), character {place}, is a letter with a mark of its own: {length} bytes.")
PRIVATE_SIGN = Phrase("{code}, character {place}, is a sign of one font alone: others see a box; {length} bytes.")
INVISIBLE_SIGN = Phrase("{code}, character {place}, cannot be seen and costs {length} bytes; it came in by copying.")
WRITE_INSTEAD = Phrase("Write “{sign}” instead.")
TAKE_OUT = Phrase("Take it out.")
SAME_MEANING = Phrase("“{word}” means the same as “{other}”, which stands in the title already.")
WISH_MISSING = Phrase("“{word}” must be in the title and is not.")
WISH_MAIN = Phrase("No main category word stands whole in the title: {words}.")
WISH_FIRST = Phrase("“{word}” should open the title.")
WISH_LAST = Phrase("“{word}” should close the title.")
WISH_FORBIDDEN = Phrase("“{word}” should not be in the title, by your own wish.")
WISH_APART = Phrase("“{one}” and “{other}” touch; you want them apart.")
WISH_ORDER = Phrase("“{word}” should stand before “{other}”, by the order of classes you want.")
WISH_CHANGED = Phrase("{bytes} bytes of the present title change; you want at most {most}.")
CONFLICT_BOTH = Phrase("{words} stand in the title; it should take one side of them.")
CONTAINED = Phrase("“{word}” brings nothing: it stands in “{within}” already.")
SHARING = Phrase("“{first}” and “{second}” end alike; “{merged}” has the words of both and is shorter.")
MANY_SIGNS = Phrase("Signs in a row ({signs}) spend bytes and bring no search.")
LAW_BLOCKED = Phrase("“{word}” is forbidden by {law}. {suggestion}.")
LAW_DEPENDS = Phrase("“{word}” depends on the case ({law}). {suggestion}.")
PROMOTION_WORD = Phrase("“{word}” does not belong in a title ({law}). {suggestion}.")
OTHER_BRAND = Phrase("“{word}” is another brand; a title may not name it.")
OWN_FORBIDDEN = Phrase("“{word}” is on your own list of forbidden words.")
REPEATED = Phrase("“{word}” stands {times} times; once is enough for the search.")
WORD_TOO_LONG = Phrase("“{word}” has {length} bytes, more than a title holds ({capacity}); it cannot be used.")
WORDS_WITHOUT_FIGURES = Phrase(
    "No word has a figure for this formula, so all relevant words count the same."
    " Import a report or choose another formula."
)

# ------------------------------------------------------------------ the proof of a change

LIST_COMMA = Phrase(", ")
PROOF_BLOCKED = Phrase("No verdict: {what} changed in the same days. Compare again after a change of the title alone.")
PROOF_NO_DAYS = Phrase("There are not enough days with figures before and after the change to compare.")
PROOF_EARLY = Phrase("Too early to say: {change} against the controls after {days} days.")
PROOF_CANNOT_TELL = Phrase("Cannot tell: {change} may be chance; a change of less than {detectable} would not be seen.")
PROOF_BETTER = Phrase("Better: {change} against {controls} products whose title did not change ({sure} sure).")
PROOF_WORSE = Phrase("Worse: {change} against {controls} products whose title did not change ({sure} sure).")
PROOF_BETTER_ALONE = Phrase("Better: {change} than before ({sure} sure), but without other products to compare with.")
PROOF_WORSE_ALONE = Phrase("Worse: {change} than before ({sure} sure), but without other products to compare with.")

ADVICE_TOO_SOON = Phrase("The last change was {days} days ago; wait until {day}, when the first verdict can be given.")
ADVICE_TOO_MUCH = Phrase(
    "{bytes} of {length} bytes change; keep it to at most a third at a time, so that the search keeps knowing "
    "the product."
)
ADVICE_TOO_FEW = Phrase("Below 100 visitors a day no change can be proven; choose words by the market’s figures.")
ADVICE_OFTEN = Phrase("{times} changes in 30 days; each one starts the comparison anew.")
