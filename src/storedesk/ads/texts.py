"""Every phrase of the ads room."""

from storedesk.foundation.texts import Phrase

NAME = Phrase("Ads")
# ------------------------------------------------------------------ states and verdicts

STATE_ORDERS = Phrase("With orders")
STATE_INTEREST = Phrase("Carts or favourites, no order")
STATE_CLICKS = Phrase("Clicks only")
STATE_IMPRESSIONS = Phrase("Impressions only")
STATE_SILENT = Phrase("No impressions")
STATE_NEW = Phrase("Newly added")

VERDICT_DROP = Phrase("Drop word")
VERDICT_LOWER = Phrase("Lower bid")
VERDICT_RAISE = Phrase("Raise bid")
VERDICT_KEEP = Phrase("Keep as it is")
VERDICT_MORE_DATA = Phrase("Needs more data")
VERDICT_NO_TRAFFIC = Phrase("No traffic")
VERDICT_NO_ORDERS_POSSIBLE = Phrase("No orders possible")

STEP_PROPOSED = Phrase("Proposed")
STEP_REFUSED = Phrase("Rejected")
STEP_ACCEPTED = Phrase("Accepted")
STEP_DONE = Phrase("Done, not proved yet")
STEP_VERIFIED = Phrase("Verified")
STEP_NOT_DONE = Phrase("Not done")
STEP_CANNOT_BE_SEEN = Phrase("Cannot be seen in the report")

# ------------------------------------------------------------------ why a verdict: facts, meaning, action

FACTS = Phrase(
    "{clicks} clicks, {orders} orders so far; an average word of this test would have about {expected} orders."
)
FACTS_MONEY = Phrase("A click is worth about {value} and costs {price}; it loses money at today's bid with {chance}.")
FACTS_WAITING = Phrase("About {clicks} clicks are so fresh that their orders may still come; this is allowed for.")
FACTS_COST_FREE = Phrase("The report shows clicks without cost; the market price was taken.")
FACTS_SILENT = Phrase("No impressions in {days} days at {bid}.")

MEANS_DROP = Phrase("Even at the lowest bid it would lose with {chance}; testing on costs more than it can win.")
MEANS_CHEAPER = Phrase("It pays, but cheaper clicks would earn more in all.")
MEANS_LOSING = Phrase("At this price it most likely loses; cheaper it may pay.")
MEANS_RAISE = Phrase("It pays, and more traffic would earn more.")
MEANS_TAKE_BACK = Phrase("It is off, but orders of its earlier clicks came late: it may pay after all.")
MEANS_STAYS_OFF = Phrase("It is off, and nothing that came since speaks for it.")
MEANS_KEEP = Phrase("It is known well enough, and its bid is about right.")
MEANS_MORE_DATA = Phrase("Too early to say.")
MEANS_TOO_DEAR = Phrase("A higher bid would cost more than a click is expected to be worth ({value}).")
MEANS_NO_ORDERS = Phrase("Its product cannot be bought now, or the report has no orders: clicks alone prove nothing.")
MEANS_BASIS_ROI = Phrase("No margin known: judged by the ROI wanted.")
MEANS_BASIS_NONE = Phrase("No margin known: only a sure loss is told; enter the product's cost for a full verdict.")

DO_DROP = Phrase("Remove it.")
DO_LOWER = Phrase("Lower the bid from {old} to {new}.")
DO_RAISE = Phrase("Raise the bid from {old} to {new}, never above {highest}.")
DO_TAKE_BACK = Phrase("Take it back at {new}.")
DO_STAY_OFF = Phrase("Leave it off.")
DO_KEEP = Phrase("Keep it; a good bid is {new}.")
DO_MORE_DATA = Phrase("Test on at {new}; if the next {clicks} clicks bring no order it will be dropped.")
DO_TRY_LOUDER = Phrase("Check status and match, try {new} for 3 days, then replace the word.")
DO_REPLACE = Phrase("Replace the word.")
DO_WAIT_FOR_SALE = Phrase("Pause it until the product can be bought again.")

CHANCE = Phrase("a chance of {percent}%")
CHANCE_ABOVE = Phrase("a chance above 99%")
CHANCE_BELOW = Phrase("a chance below 1%")

WRONG_DROP = Phrase("If it is a good word after all, dropping it costs about {amount} in {days} days.")
WRONG_KEEP = Phrase("If it is a bad word after all, keeping it costs about {amount} in {days} days.")

# ------------------------------------------------------------------ rules in words

RULE = Phrase("If {conditions}, then propose: {proposal}.")
RULE_AND = Phrase(" and ")
RULE_NEVER = Phrase("A rule without conditions proposes nothing.")
CONDITION = Phrase("{measure} {relation} {threshold}")
CONDITION_DAYS = Phrase("{measure} of the last {days} days {relation} {threshold}")
CONDITION_COMPARED = Phrase("{measure} {relation} {comparison}")
CONDITION_DAYS_COMPARED = Phrase("{measure} of the last {days} days {relation} {comparison}")

BELOW = Phrase("below")
AT_MOST = Phrase("at most")
AT_LEAST = Phrase("at least")
ABOVE = Phrase("above")

TIMES_PLAN = Phrase("{factor} × that of its plan")
TIMES_PRODUCT = Phrase("{factor} × that of its product")
TIMES_BREAK_EVEN = Phrase("{factor} × break-even")

PROPOSE_DROP = Phrase("drop the word")
PROPOSE_LOWER = Phrase("lower the bid by {percent}%")
PROPOSE_RAISE = Phrase("raise the bid by {percent}%")
PROPOSE_CHECK = Phrase("check its status, bid and match first")

MEASURE_IMPRESSIONS = Phrase("impressions")
MEASURE_CLICKS = Phrase("clicks")
MEASURE_CTR = Phrase("click rate")
MEASURE_CPC = Phrase("price per click")
MEASURE_COST = Phrase("cost")
MEASURE_ORDERS = Phrase("orders")
MEASURE_CVR = Phrase("orders per click")
MEASURE_ROI = Phrase("ROI")
MEASURE_COST_PER_ORDER = Phrase("cost per order")
MEASURE_CARTS = Phrase("carts")
MEASURE_CART_RATE = Phrase("carts per click")
MEASURE_QUALITY = Phrase("quality score")
MEASURE_RANK = Phrase("average rank")
MEASURE_LIVE_DAYS = Phrase("days live")

STRATEGY_THREE_DAYS = Phrase("3-day rule")
STRATEGY_CUT_COST = Phrase("Cut cost")
STRATEGY_MORE_OF_THE_GOOD = Phrase("More of the good words")
STRATEGY_CLICK_RATE = Phrase("Better click rate")
THREE_DAYS_HONESTLY = Phrase(
    "On simulated shops the 3-day rule earned {rule}% of what perfect choice would, the statistical verdict {ours}%;"
    " the rule threw away {lost}% of the good words' profit."
)

RESTART_BID = Phrase("bid changed")
RESTART_CREATIVE = Phrase("creative changed")
RESTART_PRICE = Phrase("price changed")
RESTART_TITLE = Phrase("title changed")

# ------------------------------------------------------------------ attribution windows

WINDOW_DAYS = Phrase("orders within {days} days of the click")
WINDOW_UNKNOWN = Phrase("a window the report does not name")
WINDOW_LEFT_OUT = Phrase("Judged by {window}; {count} days told only in another window are left out.")
BREAK_WINDOW = Phrase("Figures cannot be compared across this day: before {before}, from here on {after}.")

# ------------------------------------------------------------------ figures that contradict each other

SANE_CLICKS_UNSEEN = Phrase("Clicks without impressions on {count} word-days: the click rate means nothing there.")
SANE_ORDERS_ABOVE = Phrase("More orders than clicks at {count} words: several orders per click, or mixed windows.")
SANE_COST_UNCLICKED = Phrase("Cost without clicks on {count} word-days: look into the report before judging.")
SANE_CLICKS_FREE = Phrase("Clicks without cost at {count} words: given back or paid by a coupon; market price taken.")
SANE_NEGATIVE = Phrase("Negative figures on {count} word-days are left out.")
SANE_ABSURD_CTR = Phrase("More clicks than impressions on {count} word-days: the columns may be mixed up.")
SANE_ABSURD_CPC = Phrase("A click dearer than {limit} at {count} words: the cost may be in cents.")
SANE_ABSURD_ROI = Phrase("ROI above {limit} at {count} words: sales may be in cents, or one order is huge.")
SANE_MISSING_DAYS = Phrase("{count} days are missing from the imports; verdicts leave them out, they are not zeros.")
SANE_MISSING_CELLS = Phrase("{count} word-days have empty figures and are left out.")
SANE_TWO_WINDOWS = Phrase("{count} days were imported with two attribution windows; only one is used.")
SANE_TWO_PLANS = Phrase("{count} words are advertised in two plans: they bid against each other.")
SANE_THREE_DECIMALS = Phrase("Amounts with parts of a cent at {count} word-days: another currency, or a share of one.")
SANE_NO_WORDS = Phrase("This test has no words; choose some before it starts.")
SANE_NO_BUDGET = Phrase("This test has no daily budget; without one nobody knows what it may cost.")
SANE_NO_MARGIN = Phrase("Every sale of this product loses money: no word can pay until price or cost change.")
SANE_NO_COST = Phrase("The cost of this product is not known: verdicts go by ROI only.")

# ------------------------------------------------------------------ planner

PLAN_PLAIN = Phrase(
    "{days} days cost about {cost}. {low} to {high} of {words} words will be decided, with {spend}% of the money;"
    " {wrong}% of the good words may be dropped by mistake."
)
PLAN_FEWER = Phrase("The budget decides about {words} words at {clicks} clicks each; test the most important first.")
PLAN_IMPOSSIBLE = Phrase("No order leaves anything at this margin: a test can only cost money.")

# ------------------------------------------------------------------ creatives and display

CREATIVE_WINNER = Phrase("{name} is the best with {chance}; stopping now risks {loss} of a point of click rate.")
CREATIVE_LEADING = Phrase("{name} leads with {chance} to be best; about {days} more days will tell.")
CREATIVE_NO_DIFFERENCE = Phrase("The difference means nothing: {name} and {other} are within {points} points.")
CREATIVE_MORE_DATA = Phrase("Too few impressions to compare; a picture needs about {impressions}.")
CREATIVE_ALONE = Phrase("One picture alone has nothing to be compared with.")

DISPLAY_TESTS_UNTIL = Phrase("For an event on {event} tests must be done by {done}, so they begin by {begin}.")
DISPLAY_TOO_LATE = Phrase("Too late for a test before {event}: use what is known and keep the budget small.")

# ------------------------------------------------------------------ growing words

GROW_RAISE = Phrase("Raise by {percent}% to {new}: it pays, and the limit is {highest}.")
GROW_HOLD = Phrase("Hold at {new}: the bid is at what earns most.")
GROW_READY = Phrase("Its goal is reached: {clicks} clicks a day.")
GROW_GIVE_UP = Phrase("After {days} days it is still below its goal and does not pay: take it out of the nursery.")
GROW_WAIT = Phrase("Not enough known yet: wait.")
TRAFFIC_WHY = Phrase("Ads bring {brought} of the visitors, {planned} is planned: prices × {factor}.")
TRAFFIC_NO_PLAN = Phrase("Ads bring {brought} of the visitors; say what share is planned and prices follow it.")
TRAFFIC_UNKNOWN = Phrase("No day is told by the shop's and the ads' reports both: nobody knows what share ads bring.")
