"""Every phrase the shop's rules and records say; what only the tab says stands in the tab."""

from storedesk.foundation.texts import Phrase

NAME = Phrase("Shop")

# ------------------------------------------------------------------ metrics

VISITORS = Phrase("Visitors")
PAGE_VIEWS = Phrase("Page views")
CONVERSION = Phrase("Conversion")
BOUNCE = Phrase("Bounce")
ORDER_VALUE = Phrase("Order value")
SALES = Phrase("Sales")
BUYERS = Phrase("Buyers")
REFUNDS = Phrase("Refunds")
AD_COST = Phrase("Ad cost")
PAGES_PER_VISITOR = Phrase("Pages per visitor")
REFUND_SHARE = Phrase("Refund share")
AD_ROI = Phrase("Sales per ad cost")
ORDERS = Phrase("Orders")
ITEMS = Phrase("Pieces")
NET_SALES = Phrase("Net sales")
CARTS = Phrase("Added to cart")
FAVOURITES = Phrase("Favourites")
COMMISSION = Phrase("Commission")

VISITORS_FORMULA = Phrase("People who came, counted once a day; a person who comes on two days counts twice")
PAGE_VIEWS_FORMULA = Phrase("Pages that visitors looked at")
CONVERSION_FORMULA = Phrase("Buyers ÷ visitors")
BOUNCE_FORMULA = Phrase(
    "Visitors who left after one page; reports give only the rate, so days are weighted by their visitors"
)
ORDER_VALUE_FORMULA = Phrase("Sales ÷ buyers")
SALES_FORMULA = Phrase("What buyers paid that day, before refunds")
BUYERS_FORMULA = Phrase("People who paid, counted once a day")
REFUNDS_FORMULA = Phrase("Refunds that went through that day, whenever the order was")
AD_COST_FORMULA = Phrase("Advertising, one source for each platform and day, never added twice")
PAGES_PER_VISITOR_FORMULA = Phrase("Page views ÷ visitors")
REFUND_SHARE_FORMULA = Phrase("Refunds ÷ sales of the same days")
AD_ROI_FORMULA = Phrase("All sales ÷ ad cost, not only the sales the ads claim")
ORDERS_FORMULA = Phrase("Orders paid that day")
ITEMS_FORMULA = Phrase("Pieces paid that day")
NET_SALES_FORMULA = Phrase("Sales − refunds of the same days")
CARTS_FORMULA = Phrase("People who put something into the cart")
FAVOURITES_FORMULA = Phrase("People who marked something as a favourite")
COMMISSION_FORMULA = Phrase("What affiliates were paid")

# ------------------------------------------------------------------ costs

GOODS = Phrase("Goods")
PROMOTION = Phrase("Promotion")
PEOPLE = Phrase("People")
OPERATIONS = Phrase("Operations")
GOODS_SOLD = Phrase("Cost of the pieces sold")
AFFILIATES = Phrase("Affiliates' commission")
FREIGHT = Phrase("Freight of the pieces sold")
PLATFORM_FEES = Phrase("Platform fees of the pieces sold")

BAD_SHARE = Phrase("A share of sales lies between 0 and 100 %.")
SHARE_GONE = Phrase("This planned share is no longer there; it was removed meanwhile.")
COST_INCOMPLETE = Phrase("A cost needs a name and an amount.")
COST_GONE = Phrase("This cost is no longer there; it was removed meanwhile.")

# ------------------------------------------------------------------ targets

BAD_TARGET = Phrase("A target lies above zero; leave it empty for none.")
BAD_CONVERSION = Phrase("A conversion lies above 0 and is at most 100 %.")
PEAK_NAMELESS = Phrase("A peak needs a name: the event it stands for.")
PEAK_BACKWARDS = Phrase("A peak ends before it begins; swap its days.")
PEAK_FACTOR = Phrase("The factor of a peak lies above zero: 2 is twice an ordinary day.")
PEAK_GONE = Phrase("This peak is no longer there; it was removed meanwhile.")

# ------------------------------------------------------------------ reports of other rooms

ADS_BY_ITEM = Phrase("Ad report by item")
ADS_BY_KEYWORD = Phrase("Ad report by keyword")

# ------------------------------------------------------------------ diagnosis

DAYS_MISSING = Phrase("{count} days are missing from imports; bring them in before you judge.")
NOTHING_TO_COMPARE = Phrase(
    "There are not both sides to compare: visitors, buyers and sales of these days must be imported."
)
CONTRADICTION = Phrase(
    "The reports contradict each other (buyers without visitors, or sales without buyers): import these days again."
)
TOO_FEW = Phrase(
    "With about {count} visitors a day sales move by chance. Win each customer who asks, and look again in two days."
)
SALES_HELD = Phrase("Sales held ({change}): nothing to explain.")
SALES_ROSE = Phrase("Sales rose by {amount} ({change}).")
SALES_FELL = Phrase("Sales fell by {amount} ({change}).")
SALES_BEGAN = Phrase("Sales of {amount}, where there were none before.")
BETWEEN_NAMES = Phrase('", "')
"""Between two names that stand in one pair of quotes."""
EVENT_ONE_SIDE = Phrase('Only one of the two periods has "{name}"; compare with a period like it.')
MARKET_MOVED = Phrase(
    "The surroundings first: {count} of {of} products that nobody touched moved the same way. "
    "Look at three rivals of the same price; if they moved too, it is not you."
)
ONE_PRODUCT = Phrase("One product makes half of the change or more: {name}, {amount}.")
PRICE_CHANGED = Phrase("Order value made {amount}. The price of {name} was changed on {day}.")
PIECES_CHANGED = Phrase(
    "Order value made {amount}: pieces per buyer {change}. Did an offer for several pieces begin or end?"
)
ORDER_VALUE_MOVED = Phrase("Order value made {amount} with as many pieces per buyer: dearer or cheaper products sold.")
TRAFFIC_ADS = Phrase("Visitors made {amount}, and ad cost went {change} with them.")
TRAFFIC_SEARCH = Phrase("Visitors made {amount}, those from search {change}: look at the words of the titles.")
TRAFFIC_MOVED = Phrase(
    "Visitors made {amount}, neither from search nor from ads: an event, content or a recommendation."
)
CONVERSION_CHANCE = Phrase("Conversion made {amount}, but with this many visitors that may be chance.")
STOCK_OUT = Phrase("Conversion made {amount}. {name} was out of stock on {day}.")
CONVERSION_BOUNCE = Phrase(
    "Conversion made {amount}, and bounce went {change}: the visitors or the first picture changed."
)
CONVERSION_FELL = Phrase(
    "Conversion made {amount}. Read the newest reviews and questions, rivals' offers, and how enquiries were answered."
)
CONVERSION_ROSE = Phrase("Conversion made {amount}. Note in the journal what was done, so that it can be done again.")
REFUNDS_ROSE = Phrase("Refunds are {after} of sales, before {before}: read the reasons.")

LOOK_IMPORT = Phrase("Import reports")
LOOK_DAYS = Phrase("See the days")
LOOK_PRODUCTS = Phrase("See the products that moved")
LOOK_PRODUCT = Phrase("See the product")
LOOK_ORDER_VALUE = Phrase("See order value by day")
LOOK_TITLES = Phrase("See the titles")
LOOK_ADS = Phrase("See the ads")
LOOK_VISITORS = Phrase("See visitors by day")
LOOK_CONVERSION = Phrase("See conversion by day")
LOOK_BOUNCE = Phrase("See bounce by day")
LOOK_REFUNDS = Phrase("See refunds by day")

# ------------------------------------------------------------------ search box and week

PAGE_DAYS = Phrase("Days of the shop")
PAGE_DAYS_DETAIL = Phrase("Every day with its figures, and what is missing")
PAGE_GOALS = Phrase("Targets")
PAGE_GOALS_DETAIL = Phrase("The year, its months, days and products")
PAGE_COSTS = Phrase("Costs and profit")
PAGE_COSTS_DETAIL = Phrase("Goods, promotion, people and operations against the plan")
SALES_OF = Phrase("Sales {amount}")

TASK_MISSING = Phrase('Import "{report}": {count} days are missing')
TASK_PACE = Phrase("{month}: sales are {share} of what was planned by now")
TASK_PACE_DETAIL = Phrase("{amount} a day on the {days} days left would still reach the target; what can bring it?")
TASK_TARGETS = Phrase("Set the targets for {month}")
TASK_TARGETS_DETAIL = Phrase("Sales, conversion and order value; visitors follow from them.")
TASK_SUMMARY = Phrase("Read and print the summary of {month}")
TASK_SUMMARY_DETAIL = Phrase("What moved sales, which goals were reached, and what comes of it.")
TASK_COSTS = Phrase("Enter the costs of {month}")
TASK_COSTS_DETAIL = Phrase("Wages, rent and software; they can be copied from the month before.")

# ------------------------------------------------------------------ summary of a month

SUMMARY_OF = Phrase("Summary of {month}")
KNOWN_UNTIL = Phrase("the month still runs, known until {day}")
PRINTED = Phrase("printed on {day}")
MONTH_CHANGE = Phrase("month {change}")
YEAR_CHANGE = Phrase("year {change}")
MISSING_SENTENCE = Phrase("{count} days are missing from imports and are in no figure: {days}.")
FINDINGS = Phrase("What it comes from")
DOT = Phrase("· {text}")
GOALS = Phrase("Goals")
NO_GOALS = Phrase("No targets were set for this month.")
MOVED = Phrase("What moved sales against the month before")
FROM_TO = Phrase("From {before} to {after}: {change}, over the days both months have.")
PRODUCTS = Phrase("By product")
COSTS = Phrase("Costs")
MISSING_DAYS = Phrase("Missing days")
FIGURES = Phrase("Figures")
BEST_DAYS = Phrase("Best days")
WORST_DAYS = Phrase("Weakest days")

PART = Phrase("Part")
WHAT = Phrase("What")
VALUE = Phrase("Value")
AGAINST_MONTH = Phrase("Against the month before")
AGAINST_YEAR = Phrase("Against the year before")
REMARK = Phrase("Remark")
TARGET = Phrase("Target")
REACHED = Phrase("Reached")
COMPLETION = Phrase("Completion")
PLANNED_BY_NOW = Phrase("Planned by now")
FORECAST = Phrase("Forecast")
BEFORE = Phrase("Before")
AFTER = Phrase("Now")
MADE = Phrase("Made of the change")
SHARE = Phrase("Share of the change")
AMOUNT = Phrase("Amount")
SHARE_OF_SALES = Phrase("Share of net sales")
PLANNED_SHARE = Phrase("Planned share")
PLANNED = Phrase("Planned")
OVER = Phrase("Over the plan")
DAY = Phrase("Day")
DAYS_KNOWN = Phrase("Days known")
DAYS_OF = Phrase("{known} of {days} days")
PROFIT = Phrase("Profit")
OTHERS = Phrase("{count} others")
NOT_ACCOUNTED_FOR = Phrase("Not in the item report")
GOAL_NOTE = Phrase("target {target}, reached {completion}")
RETURNS = Phrase("Sales per unit of promotion: {promotion}; profit per unit of everything spent: {spend}.")
COVERAGE = Phrase("The cost is known for {share} of what was sold; the rest is in no figure, and the profit is less.")
FOREIGN = Phrase("Advertising in {currency}: {amount}, which is in none of the sums.")
