"""A test is judged from its reports, one window at a time, whatever the order of rows, honest where it knows little."""

from datetime import timedelta
from decimal import Decimal

import numpy as np
import pytest
from ads_made import START, TODAY, board, imported, running, word_day

from storedesk.ads import records_settings, records_verdicts
from storedesk.ads.records_words import Scope, plan_read, words_read
from storedesk.ads.rules.economics import Basis
from storedesk.ads.rules.sanity import Oddity
from storedesk.ads.rules.states import State
from storedesk.ads.rules.verdicts import Verdict
from storedesk.foundation.database.store import Store

DAYS = [START + timedelta(days=offset) for offset in range(10)]
WORDS = ["整竹砧板", "砧板批发", "砧板图片", "新砧板"]


def story(split: bool = False):
    """A word that sells, one that only costs, one that is only shown; the fourth never appears."""
    rows = []
    for day in DAYS:
        rows.append(word_day("整竹砧板", day, 400, 20, 20_00, 2, carts=3))
        if split:
            rows += [
                word_day("砧板批发", day, 150, 7, 10_00, campaign_code="2"),
                word_day("砧板批发", day, 150, 8, 12_50),
            ]
        else:
            rows.append(word_day("砧板批发", day, 300, 15, 22_50))
        rows.append(word_day("砧板图片", day, 200, 0, 0))
    return rows


@pytest.fixture
def told(either_store: Store) -> Store:
    imported(either_store, story())
    return either_store


def product_of(store: Store, **said) -> int:
    from storedesk.products import records as products

    with store.writing("say") as session:
        (item,) = products.items(session)
        products.say(session, item.id, **said)
        return item.id


def test_words_stand_in_the_states_their_figures_say(told: Store) -> None:
    test_id = running(told, WORDS, product_of(told, list_price=Decimal(100), cost=Decimal(40)))
    with told.reading() as session:
        found = records_verdicts.judged(session, test_id, TODAY)
    assert [State(each) for each in found.states] == [State.ORDERS, State.CLICKS, State.IMPRESSIONS, State.SILENT]
    assert sum(node.words for node in found.nodes) == 4
    assert sum((node.cost for node in found.nodes), Decimal(0)) == Decimal("425.00")
    assert found.read.days.days == 10


def test_a_word_that_sells_stays_and_one_that_only_costs_goes(told: Store) -> None:
    test_id = running(told, WORDS, product_of(told, list_price=Decimal(100), cost=Decimal(40)))
    with told.reading() as session:
        found = records_verdicts.judged(session, test_id, TODAY)
    verdicts = [Verdict(each) for each in found.judgement.verdict]
    assert verdicts[0] in (Verdict.KEEP, Verdict.RAISE)
    assert verdicts[1] in (Verdict.DROP, Verdict.LOWER)
    assert verdicts[3] is Verdict.NO_TRAFFIC
    assert found.basis(0) is Basis.MARGIN
    assert found.worth(0).break_even_roi == pytest.approx(Decimal(100) / Decimal(60))
    rule = found.rule(1)
    assert rule is not None
    assert rule.key == "poor_value"
    assert str(found.verdict(1).explanation.reason)


def test_a_day_split_over_two_plans_is_judged_as_if_it_were_whole(store: Store) -> None:
    imported(store, story(split=True))
    test_id = running(store, WORDS, product_of(store, list_price=Decimal(100), cost=Decimal(40)))
    with store.reading() as session:
        found = records_verdicts.judged(session, test_id, TODAY)
    assert found.read.days.clicks[1].tolist() == [15.0] * 10
    assert found.read.days.cost[1].tolist() == [22.5] * 10
    assert [odd.words for odd in found.oddities if odd.oddity is Oddity.TWO_PLANS] == [(1,)]


def test_without_a_cost_the_verdict_says_so_and_raises_nothing(told: Store) -> None:
    test_id = running(told, WORDS, product_of(told, list_price=Decimal(100), cost=None))
    with told.reading() as session:
        found = records_verdicts.judged(session, test_id, TODAY)
    assert found.basis(0) is Basis.FULL_PRICE
    assert Verdict.RAISE not in [Verdict(each) for each in found.judgement.verdict]
    assert Oddity.NO_COST in {odd.oddity for odd in found.oddities}


def test_days_of_another_window_are_left_out_and_told(either_store: Store) -> None:
    long = [word_day("整竹砧板", day, 400, 20, 20_00, 2, window_days=15) for day in DAYS[:6]]
    short = [word_day("整竹砧板", day, 400, 20, 20_00, 1, window_days=1) for day in DAYS[6:]]
    imported(either_store, long + short)
    scope = Scope(START, DAYS[-1])
    with either_store.reading() as session:
        read = words_read(session, ["整竹砧板"], scope)
    assert read.window.window == 15
    assert read.covered.tolist() == [True] * 6 + [False] * 4
    assert read.window.sentence is not None
    assert [each.day for each in read.breaks] == [DAYS[6]]
    with either_store.writing("window") as session:
        records_settings.keep_window(session, "wxt", 1, START)
    with either_store.reading() as session:
        read = words_read(session, ["整竹砧板"], scope)
    assert read.window.window == 1
    assert np.nansum(read.days.orders) == 4


def test_a_day_told_in_two_windows_is_said_to_be(store: Store) -> None:
    both = [
        word_day(word, START, 400, 20, 20_00, 2, window_days=days) for word, days in zip(WORDS, (15, 1), strict=False)
    ]
    imported(store, both)
    test_id = running(store, WORDS[:2], product_of(store, list_price=Decimal(100), cost=Decimal(40)))
    with store.reading() as session:
        found = records_verdicts.judged(session, test_id, TODAY)
    assert Oddity.TWO_WINDOWS in {odd.oddity for odd in found.oddities}
    assert found.read.window.window == 15
    assert found.read.days.clicks[:, 0].tolist() == [20.0, 0.0]


def test_another_currency_is_left_out(store: Store) -> None:
    imported(
        store, [word_day("整竹砧板", START, 10, 5, 5_00, currency="USD"), word_day("砧板批发", START, 10, 2, 3_00)]
    )
    with store.reading() as session:
        read = plan_read(session, Scope(START, START))
    assert read.foreign
    assert dict(zip(read.words, read.days.clicks[:, 0].tolist(), strict=True)) == {"整竹砧板": 0.0, "砧板批发": 2.0}


def test_a_test_without_days_or_reports_is_judged_all_the_same(store: Store) -> None:
    test_id = running(store, WORDS[:2], board(store), day=TODAY)
    with store.reading() as session:
        found = records_verdicts.judged(session, test_id, TODAY)
    assert [State(each) for each in found.states] == [State.NEW, State.NEW]
    assert [Verdict(each) for each in found.judgement.verdict] == [Verdict.MORE_DATA] * 2


def test_the_order_of_rows_changes_nothing(store: Store, tmp_path) -> None:
    imported(store, story())
    test_id = running(store, WORDS, product_of(store, list_price=Decimal(100), cost=Decimal(40)))
    with store.reading() as session:
        before = records_verdicts.judged(session, test_id, TODAY).judgement
    imported(store, story()[::-1], fetched=TODAY + timedelta(days=1))
    with store.reading() as session:
        after = records_verdicts.judged(session, test_id, TODAY).judgement
    assert before.verdict.tolist() == after.verdict.tolist()
    assert before.evidence.clicks.tolist() == after.evidence.clicks.tolist()


def test_late_orders_are_learned_from_the_imports(store: Store) -> None:
    """The same ten days fetched morning after morning: half of the orders come a day late."""
    from storedesk.ads.records_delay import delay_law

    for late in range(1, 9):
        rows = []
        for place, day in enumerate(DAYS):
            age = (TODAY - timedelta(days=9 - late) - day).days - 1
            if age >= 0:
                rows.append(word_day("整竹砧板", day, 400, 20, 20_00, 20 if age == 0 else 40 + 0 * place))
        if rows:
            imported(store, rows, fetched=TODAY - timedelta(days=9 - late))
    with store.reading() as session:
        law = delay_law(session, "wxt", TODAY)
    assert law.orders > 100
    assert law.at(0) == pytest.approx(0.5, abs=0.08)
    assert law.at(2) > 0.9


def test_days_imported_once_on_the_morning_after_never_ripen(store: Store) -> None:
    """The newest day alone, morning after morning, tells of no late order; one report of all days tells of them."""
    for day in DAYS:
        imported(store, [word_day("整竹砧板", day, 400, 20, 20_00, 2)], fetched=day + timedelta(days=1))
    test_id = running(store, ["整竹砧板"], product_of(store, list_price=Decimal(100), cost=Decimal(40)))
    with store.reading() as session:
        found = records_verdicts.judged(session, test_id, TODAY)
    same_day = found.delay.at(0)
    assert found.judgement.evidence.matured.tolist() == pytest.approx([200 * same_day])
    imported(store, [word_day("整竹砧板", day, 400, 20, 20_00, 3) for day in DAYS], fetched=TODAY)
    with store.reading() as session:
        found = records_verdicts.judged(session, test_id, TODAY)
    ripe = sum(20 * found.delay.at(age) for age in range(10))
    assert found.judgement.evidence.matured.tolist() == pytest.approx([ripe])
    assert ripe > 200 * same_day


def test_a_report_fetched_later_than_the_morning_after_is_riper(store: Store) -> None:
    imported(store, [word_day("整竹砧板", day, 400, 20, 20_00, 2) for day in DAYS], fetched=TODAY + timedelta(days=20))
    test_id = running(store, ["整竹砧板"], product_of(store, list_price=Decimal(100), cost=Decimal(40)))
    with store.reading() as session:
        found = records_verdicts.judged(session, test_id, TODAY)
    assert found.judgement.evidence.matured.tolist() == pytest.approx([200])
