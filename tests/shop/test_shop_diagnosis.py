"""Each case of the diagnosis says its one sentence, with the place to look, in the order of the questions."""

from datetime import date
from decimal import Decimal

import pytest

from storedesk.products.rules.journal import Entry, Kind
from storedesk.shop.rules import diagnosis
from storedesk.shop.rules.decompose import Decomposition, Reason, Trade, decompose
from storedesk.shop.rules.diagnosis import Evidence, Look, Pair, ProductMove, Topic, diagnose, distance
from storedesk.shop.rules.metrics import Ratio

D = Decimal
DAY = date(2026, 11, 12)


def moved(visitors: int = 1000, conversion: str = "0.04", value: str = "50", days: int = 7) -> Decomposition:
    """A week held against one of 1000 visitors a day, 4 % of whom spend 50 yuan each."""
    after_visitors = visitors * days
    after_buyers = int(after_visitors * D(conversion))
    before = Trade(1000 * days, 40 * days, D(2000) * days, days)
    found = decompose(before, Trade(after_visitors, after_buyers, after_buyers * D(value), days))
    assert isinstance(found, Decomposition)
    return found


def told(evidence: Evidence) -> list[tuple[str, str, str]]:
    return [(each.topic.value, each.tone, str(each.sentence)) for each in diagnose(evidence)]


def only(evidence: Evidence, topic: Topic) -> tuple[str, str, Look | None]:
    (found,) = [each for each in diagnose(evidence) if each.topic is topic]
    return found.tone, str(found.sentence), found.look


def test_missing_days_are_said_first_and_do_not_silence_the_rest() -> None:
    found = told(Evidence(moved(), missing_now=2, missing_then=1))
    assert found == [
        ("days", "warning", "3 days are missing from imports; bring them in before you judge."),
        ("whole", "neutral", "Sales held (0.0%): nothing to explain."),
    ]


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        (Reason.NO_DAYS, "There are not both sides to compare"),
        (Reason.CONTRADICTION, "The reports contradict each other"),
    ],
)
def test_what_cannot_be_compared_leads_to_the_import(reason: Reason, sentence: str) -> None:
    (found,) = diagnose(Evidence(reason))
    assert str(found.sentence).startswith(sentence)
    assert found.look == diagnosis.LOOK_IMPORT


def test_below_a_hundred_visitors_a_day_nothing_more_is_said() -> None:
    found = told(Evidence(moved(visitors=99), refund_share=Pair(D("0.01"), D("0.5"))))
    assert [topic for topic, _, _ in found] == ["noise"]
    assert found[0][2].startswith("With about 99 visitors a day sales move by chance.")
    assert told(Evidence(moved(visitors=100)))[0][0] == "whole"


def test_how_sales_moved() -> None:
    assert told(Evidence(moved(value="60")))[0][1:] == ("positive", "Sales rose by ¥2,800.00 (+20.0%).")
    assert told(Evidence(moved(value="40")))[0][1:] == ("negative", "Sales fell by ¥2,800.00 (−20.0%).")
    assert told(Evidence(moved(value="51")))[0][1:] == ("neutral", "Sales held (+2.0%): nothing to explain.")
    begun = decompose(Trade(700, 0, D(0), 7), Trade(1400, 7, D(350), 7))
    assert isinstance(begun, Decomposition)
    assert told(Evidence(begun))[0][1:] == ("positive", "Sales of ¥350.00, where there were none before.")


def test_sales_that_held_ask_for_no_cause_but_for_refunds() -> None:
    found = told(Evidence(moved(), events=["双11"], refund_share=Pair(D("0.02"), D("0.031"))))
    assert [topic for topic, _, _ in found] == ["whole", "refunds"]
    assert found[1][2] == "Refunds are 3.1% of sales, before 2.0%: read the reasons."


def test_an_event_on_one_side_is_named() -> None:
    tone, sentence, look = only(Evidence(moved(visitors=2000), events=["预热", "双11"]), Topic.SURROUNDINGS)
    assert (tone, look) == ("info", diagnosis.LOOK_DAYS)
    assert sentence == 'Only one of the two periods has "预热", "双11"; compare with a period like it.'


def product(identity: int, before: str, after: str, *, touched: bool = False) -> ProductMove:
    return ProductMove(identity, f"商品{identity}", D(before), D(after), touched)


def test_when_untouched_products_move_together_it_is_the_market() -> None:
    falling = [product(1, "10", "5"), product(2, "9", "4"), product(3, "8", "4"), product(4, "7", "8")]
    touched = [product(5, "1", "9", touched=True), product(6, "1", "9", touched=True), product(7, "0", "0")]
    tone, sentence, look = only(Evidence(moved(visitors=500), products=[*falling, *touched]), Topic.SURROUNDINGS)
    assert (tone, look) == ("info", diagnosis.LOOK_PRODUCTS)
    assert sentence.startswith("The surroundings first: 3 of 4 products that nobody touched moved the same way.")
    topics = [topic for topic, _, _ in told(Evidence(moved(visitors=500), products=falling[:3]))]
    assert "surroundings" not in topics


def test_one_product_that_makes_half_of_the_change_is_named() -> None:
    falling = moved(visitors=500)
    found = Evidence(falling, products=[product(1, "7000", "3500"), product(2, "10", "20")])
    tone, sentence, look = only(found, Topic.SURROUNDINGS)
    assert (tone, sentence) == ("negative", "One product makes half of the change or more: 商品1, −¥3,500.00.")
    assert look is not None
    assert (look.tab, look.key) == ("products", "1")
    smaller = Evidence(falling, products=[product(1, "7000", "3501")])
    assert Topic.SURROUNDINGS not in {each.topic for each in diagnose(smaller)}


def test_order_value_is_explained_by_price_then_pieces_then_mix() -> None:
    dearer = moved(value="60")
    entry = Entry(DAY, Kind.PRICE, product_id=3, product_name="竹凳")
    _, sentence, look = only(Evidence(dearer, journal=[entry], pieces_per_buyer=Pair(D(1), D(2))), Topic.PRICE)
    assert sentence == "Order value made +¥2,800.00. The price of 竹凳 was changed on 2026-11-12."
    assert look is not None
    assert (look.tab, look.key) == ("products", "3")
    _, sentence, look = only(Evidence(dearer, pieces_per_buyer=Pair(D("1.0"), D("1.05"))), Topic.PRICE)
    assert sentence.startswith("Order value made +¥2,800.00: pieces per buyer +5.0%.")
    assert look == diagnosis.LOOK_ORDER_VALUE
    _, sentence, look = only(Evidence(dearer, pieces_per_buyer=Pair(D("1.0"), D("1.04"))), Topic.PRICE)
    assert sentence.endswith("with as many pieces per buyer: dearer or cheaper products sold.")
    assert look == diagnosis.LOOK_PRODUCTS


def test_traffic_is_explained_by_ads_or_search_or_neither() -> None:
    fewer = moved(visitors=500)
    both = Evidence(fewer, ad_cost=Pair(D(100), D(40)), search_visitors=Pair(D(100), D(80)))
    _, sentence, look = only(both, Topic.TRAFFIC)
    assert sentence == "Visitors made −¥7,000.00, and ad cost went −60.0% with them."
    assert look == diagnosis.LOOK_ADS
    searched = Evidence(fewer, ad_cost=Pair(D(100), D(95)), search_visitors=Pair(D(100), D(80)))
    _, sentence, look = only(searched, Topic.TRAFFIC)
    assert sentence.startswith("Visitors made −¥7,000.00, those from search −20.0%")
    assert look == diagnosis.LOOK_TITLES
    against = Evidence(fewer, ad_cost=Pair(D(100), D(200)), search_visitors=Pair(D(100), D(120)))
    _, sentence, look = only(against, Topic.TRAFFIC)
    assert "neither from search nor from ads" in sentence
    assert look == diagnosis.LOOK_VISITORS


def test_conversion_is_chance_until_the_sample_is_large_enough() -> None:
    # 7 of 700 against 28 of 700 is sure; 26 of 700 against 28 is not
    small = decompose(Trade(700, 28, D(1400), 7), Trade(700, 24, D(1200), 7))
    assert isinstance(small, Decomposition)
    assert only(Evidence(small), Topic.CONVERSION) == (
        "neutral",
        "Conversion made −¥200.00, but with this many visitors that may be chance.",
        diagnosis.LOOK_CONVERSION,
    )
    large = decompose(Trade(70000, 2800, D(140000), 7), Trade(70000, 2400, D(120000), 7))
    assert isinstance(large, Decomposition)
    assert only(Evidence(large), Topic.CONVERSION)[1].startswith("Conversion made −¥20,000.00. Read the newest reviews")


def test_a_fall_of_conversion_is_explained_by_stock_then_bounce() -> None:
    worse, better = moved(conversion="0.03"), moved(conversion="0.05")
    out = Entry(DAY, Kind.STOCK_OUT, product_id=3, product_name="竹凳")
    assert only(Evidence(worse, journal=[out]), Topic.CONVERSION)[1] == (
        "Conversion made −¥3,500.00. 竹凳 was out of stock on 2026-11-12."
    )
    bounced = Evidence(worse, bounce=Pair(D("0.40"), D("0.50")))
    _, sentence, look = only(bounced, Topic.CONVERSION)
    assert sentence.startswith("Conversion made −¥3,500.00, and bounce went +25.0%")
    assert look == diagnosis.LOOK_BOUNCE
    assert "out of stock" not in only(Evidence(better, journal=[out]), Topic.CONVERSION)[1]
    assert only(Evidence(better), Topic.CONVERSION)[1].endswith("so that it can be done again.")


def test_what_made_less_than_a_fifth_is_not_worth_a_sentence() -> None:
    topics = {each.topic for each in diagnose(Evidence(moved(visitors=2000, value="51")))}
    assert Topic.TRAFFIC in topics
    assert Topic.PRICE not in topics


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [("0.01", "0.019", False), ("0.01", "0.02", True), ("0.04", "0.05", False), (None, "0.05", False)],
)
def test_refunds_are_said_when_they_are_many_and_half_more(before: str | None, after: str, said: bool) -> None:
    pair = Pair(None if before is None else D(before), D(after))
    assert (Topic.REFUNDS in {each.topic for each in diagnose(Evidence(moved(), refund_share=pair))}) is said


def test_the_distance_of_two_rates_is_the_two_proportion_z() -> None:
    # textbook: 45 of 200 against 75 of 250, z = 1.79 (pooled 0.2667, standard error 0.04195)
    found = distance(Ratio(D(45), D(200)), Ratio(D(75), D(250)))
    assert found is not None
    assert round(found, 2) == D("1.79")
    assert distance(Ratio(D(0), D(0)), Ratio(D(1), D(9))) is None
    assert distance(Ratio(D(0), D(9)), Ratio(D(0), D(9))) is None
