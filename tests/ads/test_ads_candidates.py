"""Words worth trying: where they come from, what is known of them, and what title, search and ads owe each other."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from ads_made import START, TODAY, board, imported, running, word_day

from storedesk.ads import records_candidates, records_nursery, records_plans, records_trend
from storedesk.ads.records_candidates import From
from storedesk.ads.records_settings import Budget, keep_budget, keep_planned_share, planned_share
from storedesk.ads.records_words import Scope
from storedesk.ads.reports import ZHITONGCHE_KEYWORDS
from storedesk.ads.rules.pacing import Pace
from storedesk.foundation.database.store import Change, Store
from storedesk.foundation.database.types import EPOCH
from storedesk.foundation.errors import UserError
from storedesk.keywords.records_triangle import sold_in_ads_not_in_title, sold_in_search_not_advertised
from storedesk.keywords.reports import SEARCH_RANK, SEARCH_WORDS
from storedesk.keywords.rules.fit import combined, relevance
from storedesk.products import records as products
from storedesk.products.records import Details
from storedesk.shop.reports import SHOP_DAYS

DAY = (START - EPOCH).days


def market(store: Store) -> None:
    rows = [
        {"day": DAY, "word": "砧板", "popularity_low": 9000, "popularity_high": 9000, "reference_price": 210},
        {"day": DAY, "word": "竹菜板", "popularity_low": 800, "popularity_high": 800, "reference_price": 90},
    ]
    imported(store, rows, report=SEARCH_RANK)


def search(store: Store) -> None:
    rows = [
        {"day": DAY, "word": "防霉砧板", "visitors": 60, "buyers": 4},
        {"day": DAY, "word": "刀架", "visitors": 30, "buyers": 1},
        {"day": DAY, "word": "整竹砧板", "visitors": 80, "buyers": 0},
    ]
    imported(store, rows, report=SEARCH_WORDS)


@pytest.mark.parametrize(
    ("word", "share"),
    [("整竹菜板", 1.0), ("砧板", 1.0), ("砧板批发", 0.5), ("刀架", 0.0), ("A4砧板", 0.5), ("", 0.0)],
)
def test_relevance_is_the_share_of_letters_the_title_has(word: str, share: float) -> None:
    assert relevance(word, "青篾整竹菜板家用防霉抗菌切菜板加厚砧板") == share


def test_words_are_put_together_of_their_parts() -> None:
    made = combined([["砧板", "菜板"], ["家用", "", "大号"]])
    assert made == ["砧板家用", "砧板", "砧板大号", "菜板家用", "菜板", "菜板大号"]
    assert combined([["iphone"], ["case"]]) == ["iphone case"]
    assert len(combined([[str(n) for n in range(100)]] * 2, most=50)) == 50


def test_candidates_say_where_they_come_from_and_what_is_known(either_store: Store) -> None:
    product_id = board(either_store)
    market(either_store)
    search(either_store)
    imported(either_store, [word_day("砧板", START, 100, 8, 9_00, 1)])
    running(either_store, ["竹菜板"], product_id)
    with either_store.reading() as session:
        found = {each.word: each for each in records_candidates.candidates(session, product_id, TODAY)}
    assert found["砧板"].sources == (From.MARKET,)
    assert (found["砧板"].price, found["砧板"].popularity, found["砧板"].advertised) == (Decimal("2.10"), 9000, True)
    assert (found["砧板"].clicks, found["砧板"].cost, found["砧板"].orders) == (8, Decimal("9.00"), 1)
    assert found["防霉砧板"].sources == (From.SEARCH,)
    assert (found["防霉砧板"].buyers, found["防霉砧板"].relevance) == (4, 1.0)
    assert [each.name for each in found["竹菜板"].tested] == ["砧板长尾词"]
    assert "整竹砧板" not in found, "it sold nothing"


@pytest.mark.parametrize(("today", "lately"), [(date(2027, 2, 28), True), (date(2027, 3, 1), False)])
def test_a_word_ran_lately_when_it_did_in_this_month_or_the_two_before(store: Store, today: date, lately: bool) -> None:
    product_id = board(store)
    imported(store, [word_day("砧板", date(2026, 12, 31), 100, 8, 9_00, 1)])
    with store.reading() as session:
        (found,) = records_candidates.known_of(session, ["砧板"], product_id, today)
    assert found.advertised is lately


def test_noted_and_refused_words_stay_so_and_can_be_undone(store: Store) -> None:
    product_id = board(store)
    market(store)
    with store.reading() as session:
        pasted = records_candidates.known_of(session, ["  实木 砧板 ", "砧板", "砧板"], product_id, TODAY)
    assert [each.word for each in pasted] == ["实木 砧板", "砧板"]
    assert pasted[1].price == Decimal("2.10")
    heard: list[Change] = []
    store.listen(heard.append)
    with store.writing("note") as session:
        assert records_candidates.note(session, pasted, product_id, TODAY) == 2
    with store.writing("refuse") as session:
        records_candidates.refuse(session, ["砧板"], product_id, TODAY)
    with store.reading() as session:
        found = records_candidates.candidates(session, product_id, TODAY)
    assert found[0].word == "实木 砧板"
    assert [each.word for each in found if each.refused] == [found[-1].word] == ["砧板"]
    store.undo(heard[1])
    with store.reading() as session:
        assert not [each for each in records_candidates.candidates(session, product_id, TODAY) if each.refused]


def test_title_and_ads_are_offered_what_sells_on_the_other_side(either_store: Store) -> None:
    board(either_store)
    search(either_store)
    rows = [word_day("砧板实木", START, 100, 8, 9_00, 2), word_day("整竹菜板", START, 100, 8, 9_00, 3)]
    imported(either_store, rows)
    with either_store.reading() as session:
        for_titles = sold_in_ads_not_in_title(session, TODAY)
        for_ads = sold_in_search_not_advertised(session, TODAY)
    assert [(each.word, each.orders, each.product, each.fits) for each in for_titles] == [
        ("砧板实木", 2, "整竹砧板", 0.5)
    ]
    assert [(each.word, each.buyers) for each in for_ads] == [("防霉砧板", 4)]
    assert [holder.name for holder in for_ads[0].holders] == ["整竹砧板"]
    assert for_ads[0].rate == Decimal(4) / 60


def test_a_word_is_in_a_title_whatever_the_width_of_its_letters(store: Store) -> None:
    board(store)
    with store.writing("add") as session:
        products.add(session, "9", Details(title="ＬＥＤ 台灯 护眼", short_name="台灯"))
    imported(store, [{"day": DAY, "word": "led台灯", "visitors": 9, "buyers": 1}], report=SEARCH_WORDS)
    with store.reading() as session:
        (found,) = sold_in_search_not_advertised(session, TODAY)
    assert [holder.name for holder in found.holders] == ["台灯"]


def test_plans_are_told_by_the_fullest_report_and_paced(either_store: Store) -> None:
    board(either_store)
    days = [START + timedelta(days=offset) for offset in range(10)]
    imported(either_store, [word_day("整竹砧板", day, 400, 20, 30_00, 1) for day in days])
    with either_store.writing("budget") as session:
        keep_budget(session, 0, Budget(month=Decimal(250)), TODAY)
    with either_store.reading() as session:
        (plan,) = records_plans.plans(session, START, TODAY)
        together, own = records_plans.paces(session, TODAY)
    assert (plan.name, plan.cost, plan.orders, plan.days) == ("砧板词测试", Decimal("300.00"), 10, 10)
    assert together.pace.pace is Pace.USED_UP
    assert own.pace.pace is Pace.NO_BUDGET
    assert sum(own.days, Decimal(0)) == Decimal("300.00")
    with pytest.raises(UserError, match="above zero"), either_store.writing("budget") as session:
        keep_budget(session, 0, Budget(month=Decimal(0)), TODAY)


def test_the_share_of_visitors_that_ads_bring_counts_days_told_by_both(either_store: Store) -> None:
    board(either_store)
    days = [START + timedelta(days=offset) for offset in range(4)]
    imported(either_store, [word_day("整竹砧板", day, 400, 20, 30_00, 1) for day in days])
    visitors = [{"day": (day - EPOCH).days, "visitors": 100, "sales": 0} for day in days[:3]]
    imported(either_store, visitors, report=SHOP_DAYS)
    with either_store.writing("plan") as session:
        keep_planned_share(session, Decimal("0.25"), START)
    with either_store.reading() as session:
        found = records_plans.traffic(session, START, TODAY)
        assert planned_share(session, TODAY) == Decimal("0.25")
    assert (found.days, found.clicks, found.visitors, found.share) == (3, 60, 300, Decimal("0.2"))
    with pytest.raises(UserError, match="share"), either_store.writing("plan") as session:
        keep_planned_share(session, Decimal(2), START)


def test_a_trend_has_the_days_that_are_told_with_ranks_weighed_by_impressions(either_store: Store) -> None:
    board(either_store)
    first = [
        word_day("整竹砧板", START, 300, 9, 9_00, average_rank=2_000),
        word_day("整竹砧板", START, 100, 1, 1_00, average_rank=6_000, campaign_code="2"),
    ]
    imported(either_store, [*first, word_day("整竹砧板", START + timedelta(days=2), 10, 0, 0)])
    with either_store.reading() as session:
        days = records_trend.trend(session, "整竹砧板", Scope(START, TODAY))
        (month,) = records_trend.word_months(session, "整竹砧板", START)
        assert records_trend.trend(session, "没有的词", Scope(START, TODAY)) == []
    assert [each.day for each in days] == [START, START + timedelta(days=2)]
    assert (days[0].impressions, days[0].rank, days[0].cpc) == (400, Decimal(3), Decimal(1))
    assert (month.clicks, month.cost) == (10, Decimal("10.00"))


def test_the_nursery_advises_and_lets_go(store: Store) -> None:
    product_id = board(store)
    days = [TODAY - timedelta(days=offset) for offset in range(1, 20)]
    imported(store, [word_day("整竹砧板", day, 400, 10, 8_00, 1) for day in days])
    with store.writing("grow") as session:
        nursling = records_nursery.grow(session, "整竹砧板", product_id, Decimal(30), START)
    with store.reading() as session:
        (found,) = records_nursery.nursery(session, TODAY)
    assert (found.clicks, found.clicks_a_day, found.cost) == (190, Decimal("10.0"), Decimal("152.00"))
    assert found.advice is not None
    assert found.advice.age == 10
    with pytest.raises(UserError, match="already"), store.writing("grow") as session:
        records_nursery.grow(session, "整竹砧板", product_id, Decimal(30), START)
    with store.writing("leave") as session:
        records_nursery.leave(session, nursling, TODAY)
    with store.reading() as session:
        assert records_nursery.nursery(session, TODAY) == []


def test_a_word_is_grown_where_most_of_its_money_goes(store: Store) -> None:
    product_id = board(store)
    days = [TODAY - timedelta(days=offset) for offset in range(1, 11)]
    imported(store, [word_day("整竹砧板", day, 100, 2, 2_00) for day in days])
    old = {"adgroup_code": "", "adgroup_name": "", "match": "exact"}
    imported(store, [word_day("整竹砧板", day, 400, 10, 8_00, **old) for day in days], report=ZHITONGCHE_KEYWORDS)
    with store.writing("grow") as session:
        for word in ("整竹砧板", "没有报表的词"):
            records_nursery.grow(session, word, product_id, Decimal(30), START)
    with store.reading() as session:
        grown = {each.word: each for each in records_nursery.nursery(session, TODAY)}
    assert (grown["整竹砧板"].channel, grown["整竹砧板"].cost) == ("ztc", Decimal("80.00"))
    assert (grown["没有报表的词"].channel, grown["没有报表的词"].clicks) == ("wxt", 0)


@pytest.mark.parametrize(
    ("told", "buyers"),
    [
        ([(0, "all", 5), (1, "all", 2)], 7),
        ([(0, "wireless", 3), (0, "pc", 1), (1, "wireless", 2)], 6),
        ([(0, "all", 5), (0, "wireless", 3), (0, "pc", 1), (1, "wireless", 2)], 7),
    ],
    ids=["all devices alone", "devices alone", "both: all of them counts where it is told"],
)
def test_buyers_are_never_counted_by_device_and_in_all_as_well(
    either_store: Store, told: list[tuple[int, str, int]], buyers: int
) -> None:
    board(either_store)
    rows = [
        {"day": DAY + later, "word": "防霉砧板", "device": device, "visitors": 10 * count, "buyers": count}
        for later, device, count in told
    ]
    imported(either_store, rows, report=SEARCH_WORDS)
    with either_store.reading() as session:
        (found,) = sold_in_search_not_advertised(session, TODAY)
    assert (found.visitors, found.buyers) == (10 * buyers, buyers)
