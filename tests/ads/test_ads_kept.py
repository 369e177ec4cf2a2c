"""Rules, settings, pictures and nurslings: kept as they were said, refused where senseless, and undone whole."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

import pytest
from ads_made import START, TODAY, board
from sqlalchemy import text

from storedesk.ads import records_creatives, records_nursery, records_rules, records_settings
from storedesk.ads.records_creatives import Picture
from storedesk.ads.records_settings import Budget
from storedesk.ads.rules.conditions import Condition, Measure, Proposal, Relation, Rule
from storedesk.ads.rules.delay import Category
from storedesk.ads.rules.three_days import SHIPPED, THREE_DAYS
from storedesk.foundation.database.store import Change, Store
from storedesk.foundation.errors import UserError

MINE = Rule("mine", (Condition(Measure.COST, Relation.AT_LEAST, 30.0),), Proposal.DROP)


def test_the_shipped_rules_judge_until_somebody_says_otherwise(either_store: Store) -> None:
    with either_store.reading() as session:
        assert records_rules.strategy(session, 5) is THREE_DAYS
    with either_store.writing("rule") as session:
        rule_id = records_rules.add_rule(session, records_rules.SHOP, MINE)
    with either_store.reading() as session:
        kept = records_rules.rules(session)
        assert [each.rule for each in kept if each.step == 0] == [*THREE_DAYS.rules, MINE]
        assert {each.step for each in kept} == set(range(len(SHIPPED)))
        assert records_rules.strategy(session, 5).rules == (*THREE_DAYS.rules, MINE)
    with either_store.writing("off") as session:
        records_rules.change_rule(session, rule_id, MINE, enabled=False)
    with either_store.reading() as session:
        assert MINE not in records_rules.strategy(session, 5).rules
    with either_store.writing("again") as session:
        records_rules.shipped_again(session)
    with either_store.reading() as session:
        assert records_rules.strategy(session) is THREE_DAYS
    with pytest.raises(UserError, match="no longer there"), either_store.writing("gone") as session:
        records_rules.delete_rule(session, rule_id)


def test_a_test_may_have_rules_of_its_own(store: Store) -> None:
    with store.writing("own") as session:
        records_rules.take_over(session, 7)
        session.flush()
        own = records_rules.rules(session, 7)
        for each in own[1:]:
            records_rules.delete_rule(session, each.id)
    with store.reading() as session:
        assert records_rules.strategy(session, 7).rules == THREE_DAYS.rules[:1]
        assert records_rules.strategy(session, 8) is THREE_DAYS


def test_settings_hold_from_their_day_on(either_store: Store) -> None:
    later = START + timedelta(days=5)
    with either_store.writing("say") as session:
        records_settings.keep_window(session, "wxt", 3, START)
        records_settings.keep_window(session, "wxt", 15, later)
        records_settings.keep_category(session, Category.SLOW, later)
        records_settings.keep_budget(session, 4, Budget(Decimal(3000), Decimal(100)), START)
        records_settings.keep_series_break(session, later, "平台合并同义词")
    with either_store.reading() as session:
        assert [records_settings.window(session, "wxt", day) for day in (START, later)] == [3, 15]
        assert records_settings.window(session, "jd", later) is None
        assert records_settings.category(session, START) is Category.USUAL
        assert records_settings.category(session, later) is Category.SLOW
        assert records_settings.budget(session, 4, TODAY) == Budget(Decimal(3000), Decimal(100))
        assert records_settings.budget(session, 5, TODAY) == Budget()
        (found,) = records_settings.series_breaks(session, START, TODAY)
    assert (found.day, str(found.reason)) == (later, "平台合并同义词")


@pytest.mark.parametrize(
    "nonsense",
    [
        lambda s: records_settings.keep_window(s, "wxt", 0, START),
        lambda s: records_settings.keep_window(s, "wxt", 31, START),
        lambda s: records_settings.keep_series_break(s, START, " "),
        lambda s: records_settings.keep_budget(s, 0, Budget(day=Decimal("-1")), START),
        lambda s: records_nursery.grow(s, "砧板", 1, Decimal(0), START),
        lambda s: records_nursery.grow(s, " ", 1, Decimal(1), START),
        lambda s: records_nursery.leave(s, 99, START),
        lambda s: records_creatives.delete_pictures(s, [99]),
    ],
)
def test_nonsense_is_refused_in_a_sentence(store: Store, nonsense: Callable) -> None:
    with pytest.raises(UserError), store.writing("say") as session:
        nonsense(session)


@pytest.mark.parametrize(
    "action",
    [
        lambda s, product, word, picture: records_rules.take_over(s),
        lambda s, product, word, picture: records_settings.keep_budget(s, 0, Budget(Decimal(9)), START),
        lambda s, product, word, picture: records_settings.remove_series_break(s, START),
        lambda s, product, word, picture: records_nursery.change(s, word, Decimal(9), "慢一点"),
        lambda s, product, word, picture: records_nursery.leave(s, word, TODAY),
        lambda s, product, word, picture: records_creatives.change_picture(s, picture, Picture("新图", product)),
        lambda s, product, word, picture: records_creatives.delete_pictures(s, [picture]),
    ],
)
def test_every_action_can_be_undone_whole(store: Store, action: Callable) -> None:
    product = board(store)
    with store.writing("before") as session:
        word = records_nursery.grow(session, "整竹砧板", product, Decimal(30), START)
        picture = records_creatives.add_picture(session, Picture("旧图", product, price=Decimal(59)))
        records_settings.keep_series_break(session, START, "改口径")

    def picture_of() -> list[list[tuple]]:
        tables = ("ad_rule", "shop_setting", "ad_nursling", "ad_creative")
        with store.reading() as session:
            return [sorted(map(tuple, session.execute(text(f"SELECT * FROM {name}"))), key=repr) for name in tables]

    before, heard = picture_of(), list[Change]()
    store.listen(heard.append)
    with store.writing("act") as session:
        action(session, product, word, picture)
    assert picture_of() != before
    store.undo(heard[0])
    assert picture_of() == before
