"""The routines that come with the program: the work of a shop by day, week and month, as the trade does it."""

from dataclasses import dataclass

from storedesk.checklist.rules.rhythm import LAST, Pattern, daily, every_weeks, monthly, weekly
from storedesk.foundation.texts import Phrase

MON, TUE, WED, THU, FRI, SAT, SUN = range(1, 8)


@dataclass(frozen=True, slots=True)
class Shipped:
    """A routine as it ships. `tab` is where it is done, "" for work outside the program."""

    key: str
    role: str
    pattern: Pattern
    tab: str
    title: Phrase
    detail: Phrase


DAILY = (
    Shipped(
        "import_reports", "operator", daily(), "shop",
        Phrase("Download and import yesterday's reports"),
        Phrase("Shop, items, keywords and orders from the back office; missing days show on the Shop tab."),
    ),
    Shipped(
        "day_figures", "operator", daily(), "shop",
        Phrase("Look at yesterday's figures against the target"),
        Phrase("Visitors, conversion or order value: which one moved sales, and why?"),
    ),
    Shipped(
        "budget_pacing", "promotion", daily(), "ads",
        Phrase("Check how fast the ad budgets are spent"),
        Phrase("Campaigns that ran dry before the evening, and those that cannot spend half."),
    ),
    Shipped(
        "chats_refunds", "service", daily(), "",
        Phrase("Answer open chats, refunds and complaints"),
        Phrase("Nothing may wait overnight; note what customers ask more than once."),
    ),
    Shipped(
        "reviews", "service", daily(), "",
        Phrase("Read and answer new reviews"),
        Phrase("Call after a bad review before answering it; pass good pictures to the designer."),
    ),
    Shipped(
        "stock_out", "warehouse", daily(), "products",
        Phrase("Check what is out of stock or nearly so"),
        Phrase("First the advertised items and those with an event coming."),
    ),
    Shipped(
        "dispatch", "warehouse", daily(), "",
        Phrase("Ship everything before its promised time"),
        Phrase("Look for parcels without a pick-up scan and for addresses that were changed."),
    ),
    Shipped(
        "affiliate_contacts", "promotion", weekly(MON, TUE, WED, THU, FRI), "affiliates",
        Phrase("Write to three affiliates and log the answers"),
        Phrase("Contact, contact, and contact again; every contact gets its next date."),
    ),
)  # fmt: skip

WEEKLY = (
    Shipped(
        "week_review", "operator", weekly(MON), "shop",
        Phrase("Go through last week: targets, and what moved them"),
        Phrase("Write one sentence for each figure that missed its target."),
    ),
    Shipped(
        "week_plan", "owner", weekly(MON), "checklist",
        Phrase("Go through the week's list with everyone"),
        Phrase("Take over what was left, drop what is not worth doing, hand out the sheets."),
    ),
    Shipped(
        "birthdays", "service", weekly(MON), "members",
        Phrase("VIP birthdays of the next two weeks: cards and gifts"),
        Phrase("Write by hand and sell nothing; mind the solar and the lunar date."),
    ),
    Shipped(
        "word_nursery", "promotion", weekly(MON), "ads",
        Phrase("Fill up the nursery of ad words"),
        Phrase("Search-box words, market words with traffic and long tails of the main words, up to 50."),
    ),
    Shipped(
        "affiliate_silent", "promotion", weekly(MON, THU), "affiliates",
        Phrase("Follow up affiliates who fell silent"),
        Phrase("Start with those who have sold before; write about something new each time."),
    ),
    Shipped(
        "shop_posts", "operator", weekly(MON, THU), "shop",
        Phrase("Post in the shop community and on the other channels"),
        Phrase("New arrivals, a question, a buyer's picture; note reach and visits of the last post."),
    ),
    Shipped(
        "word_library", "operator", weekly(TUE), "titles",
        Phrase("Bring the word library up to date"),
        Phrase("Import the market search words and the shop's own search words; paste the search-box words."),
    ),
    Shipped(
        "worst_root", "operator", weekly(TUE), "titles",
        Phrase("Titles: replace the worst root"),
        Phrase("The root with the fewest visitors and orders goes; at most one per title and week."),
    ),
    Shipped(
        "event_search", "operator", weekly(TUE), "events",
        Phrase("Look for events to apply for"),
        Phrase("Official, category and outside events; note the requirement, price and closing day of each."),
    ),
    Shipped(
        "detail_page", "design", weekly(TUE), "shop",
        Phrase("Rebuild one detail page"),
        Phrase("The best sellers first, then what lies in stock; take the answers customers ask for to the top."),
    ),
    Shipped(
        "affiliate_results", "promotion", weekly(TUE), "affiliates",
        Phrase("Read the affiliates' settlements and refunds"),
        Phrase("Orders, commission and profit of each affiliate; thank the best one."),
    ),
    Shipped(
        "ad_words_day_3", "promotion", weekly(WED), "ads",
        Phrase("Ad words, day 3: no impressions, low quality, poor value"),
        Phrase("Raise or remove; never more than a part of the words at once."),
    ),
    Shipped(
        "best_sellers", "operator", weekly(WED), "titles",
        Phrase("Learn from the best sellers' titles"),
        Phrase("Paste the top titles of the main word: which roots have the winners that we lack?"),
    ),
    Shipped(
        "event_preparation", "operator", weekly(WED), "events",
        Phrase("Go through the preparation of the next event"),
        Phrase("Pictures, stock, packing, people, customer-service guide; who is late?"),
    ),
    Shipped(
        "vip_greeting", "service", weekly(WED), "members",
        Phrase("Greet VIP members who have been quiet"),
        Phrase("A call or a card without promotion, and not twice in a month."),
    ),
    Shipped(
        "quick_replies", "service", weekly(WED), "",
        Phrase("Bring quick replies and answers up to date"),
        Phrase("Every question asked three times this week gets an answer on the page as well."),
    ),
    Shipped(
        "competitors", "operator", weekly(THU), "shop",
        Phrase("Snapshot of the competitors"),
        Phrase("Price, coupon, main picture, title, sales and reviews of the same five items as last week."),
    ),
    Shipped(
        "event_closing", "operator", weekly(THU), "events",
        Phrase("Send the applications that close within seven days"),
        Phrase("Check price ledger and real stock before filling in the form."),
    ),
    Shipped(
        "title_verdicts", "operator", weekly(THU), "titles",
        Phrase("Read the verdicts on changed titles"),
        Phrase("Day 3 traffic, day 7 and day 14 verdict; go back to the old title if it was better."),
    ),
    Shipped(
        "main_pictures", "design", weekly(THU), "ads",
        Phrase("Creative test: which main picture wins?"),
        Phrase("Read last week's test, keep the winner, set up the next one."),
    ),
    Shipped(
        "coupons_ending", "operator", weekly(THU), "events",
        Phrase("Check offers and coupons that end or overlap"),
        Phrase("Work out the final price of one basket; renew what ends over the weekend."),
    ),
    Shipped(
        "good_words", "promotion", weekly(FRI), "ads",
        Phrase("Raise the good words and set the weekend budget"),
        Phrase("Bids by the share of visitors a word brings; never above the highest profitable bid."),
    ),
    Shipped(
        "display_ads", "promotion", weekly(FRI), "ads",
        Phrase("Display ads: placements, creatives, targeting"),
        Phrase("Switch off what cost much and brought no carts or orders this week."),
    ),
    Shipped(
        "affiliate_material", "promotion", weekly(FRI), "affiliates",
        Phrase("Material and samples for affiliates"),
        Phrase("Pictures, copy and coupon for next week; which samples are still out?"),
    ),
    Shipped(
        "old_customers", "service", weekly(FRI), "members",
        Phrase("Old customers: prepare next week's list and text"),
        Phrase("Nobody who refused, nobody too often; keep a group without a message to compare with."),
    ),
    Shipped(
        "stock_count", "warehouse", weekly(FRI), "products",
        Phrase("Count the ten best sellers"),
        Phrase("Real stock against the stock on the page, declared event stock included."),
    ),
    Shipped(
        "packing", "warehouse", weekly(FRI), "",
        Phrase("Packing material for next week"),
        Phrase("Boxes, filling, tape, labels and cards; order what lasts less than ten days."),
    ),
    Shipped(
        "week_costs", "finance", weekly(FRI), "shop",
        Phrase("Enter the week's costs and top up the ad accounts"),
        Phrase("Freight, packing, slot fees, samples; balances must last over the weekend."),
    ),
    Shipped(
        "print_week", "operator", weekly(FRI), "checklist",
        Phrase("Tick back this week and print the next"),
        Phrase("Every line is done, put off or dropped; then one sheet per person."),
    ),
    Shipped(
        "ad_words_day_6", "promotion", weekly(SAT), "ads",
        Phrase("Ad words, day 6: poor by impressions, click rate and clicks"),
        Phrase("The second look at the same test; a word with orders stays."),
    ),
    Shipped(
        "slow_sellers", "operator", every_weeks(2, FRI), "products",
        Phrase("Slow sellers: picture, price, or clear them out"),
        Phrase("Items with stock that sold nothing for 30 days."),
    ),
    Shipped(
        "training", "service", every_weeks(2, TUE, offset=1), "",
        Phrase("Half an hour of training for customer service"),
        Phrase("New items, the next event's rules, and two real chats read together."),
    ),
)  # fmt: skip

MONTHLY = (
    Shipped(
        "month_summary", "operator", monthly(1), "shop",
        Phrase("Print the summary of last month"),
        Phrase("Figures against target, the year before, and what moved them."),
    ),
    Shipped(
        "month_costs", "finance", monthly(2), "shop",
        Phrase("Enter last month's costs"),
        Phrase("Goods, promotion, people, operations: shares against the plan."),
    ),
    Shipped(
        "member_levels", "service", monthly(3), "members",
        Phrase("Member levels and points"),
        Phrase("Who rises, who is about to fall, and who should hear of it."),
    ),
    Shipped(
        "settlement", "finance", monthly(5), "shop",
        Phrase("Check the platform's settlement against the orders"),
        Phrase("Commissions, service fees, refunds and freight insurance of last month."),
    ),
    Shipped(
        "commissions", "promotion", monthly(10), "affiliates",
        Phrase("Review commission plans"),
        Phrase("What the shop keeps per order in each plan; raise, lower or close."),
    ),
    Shipped(
        "forbidden_words", "operator", monthly(15), "titles",
        Phrase("Check titles and pages for forbidden words"),
        Phrase("Advertising law, other brands, promises without proof."),
    ),
    Shipped(
        "event_calendar", "operator", monthly(20), "events",
        Phrase("Look two months ahead in the event calendar"),
        Phrase("Festivals, application windows, prices to protect, stock to order."),
    ),
    Shipped(
        "next_targets", "owner", monthly(25), "shop",
        Phrase("Set next month's targets"),
        Phrase("From the year's target to each day, with events; every role gets its figure."),
    ),
    Shipped(
        "backup_usb", "owner", monthly(LAST), "",
        Phrase("Copy the backup to a USB stick"),
        Phrase("Make a backup from the File menu, copy it, and take the stick home."),
    ),
)  # fmt: skip

SHIPPED: tuple[Shipped, ...] = DAILY + WEEKLY + MONTHLY

_BY_KEY = {routine.key: routine for routine in SHIPPED}


def shipped(key: str) -> Shipped | None:
    """The routine that ships under this key; None for the operator's own and for ones no longer shipped."""
    return _BY_KEY.get(key)
