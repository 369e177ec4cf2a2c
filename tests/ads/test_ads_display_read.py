"""Creatives, crowds and plans are read from their own reports, and it is said which picture wins."""

from datetime import timedelta
from decimal import Decimal

import pytest
from ads_made import BOARD, START, TODAY, board, imported

from storedesk.ads import records_creatives, records_display, records_names
from storedesk.ads.records_creatives import Picture
from storedesk.ads.records_display import By
from storedesk.ads.reports_display import CREATIVES, CROWDS, DIAMOND_DAYS
from storedesk.ads.rules.creatives import Finding
from storedesk.foundation.database.store import Change, Store
from storedesk.foundation.database.types import EPOCH
from storedesk.foundation.errors import UserError

DAYS = [(START + timedelta(days=offset) - EPOCH).days for offset in range(10)]


def creative_row(day: int, code: str, clicks: int) -> dict:
    return {
        "day": day,
        "scene": "人群推广",
        "campaign_code": "7393503670",
        "campaign_name": "拉新",
        "creative_code": code,
        "creative_name": f"主图{code}",
        "creative_address": f"https://img.example/{code}.jpg",
        "item_code": BOARD,
        "impressions": 2000,
        "clicks": clicks,
        "cost": clicks * 100,
        "orders": 1,
        "sales": 100_00,
    }


def test_the_picture_that_is_clicked_more_wins_and_its_notes_are_kept(either_store: Store) -> None:
    product_id = board(either_store)
    imported(
        either_store,
        [creative_row(day, code, n) for day in DAYS for code, n in (("A", 90), ("B", 40))],
        report=CREATIVES,
    )
    with either_store.reading() as session:
        reported = records_creatives.reported(session, START, TODAY)
        places = records_creatives.reported(session, START, START)
    assert {(each.name, each.clicks, each.address) for each in reported} == {
        ("主图A", 900, "https://img.example/A.jpg"),
        ("主图B", 400, "https://img.example/B.jpg"),
    }
    assert sum(each.clicks for each in places) == 130
    with either_store.writing("keep") as session:
        for each in reported:
            picture = Picture(
                each.name, product_id, creative_id=each.creative_id, selling_point="防霉", price=Decimal(59)
            )
            records_creatives.add_picture(session, picture)
    with either_store.reading() as session:
        kept = records_creatives.pictures(session, START, TODAY, product_id=product_id)
        comparison = records_creatives.compared(session, kept, START, TODAY)
    assert [each.impressions for each in kept] == [20_000, 20_000]
    assert comparison is not None
    assert (comparison.finding, comparison.rated[0].name) == (Finding.WINNER, "主图A")


def test_a_creative_without_figures_or_name(store: Store) -> None:
    heard: list[Change] = []
    store.listen(heard.append)
    with store.writing("keep") as session:
        picture_id = records_creatives.add_picture(session, Picture("草图"))
    with store.reading() as session:
        (kept,) = records_creatives.pictures(session, START, TODAY)
        assert records_creatives.compared(session, [kept], START, TODAY) is None
    assert kept.impressions is None
    with pytest.raises(UserError, match="needs a name"), store.writing("say") as session:
        records_creatives.change_picture(session, picture_id, Picture(" "))
    store.undo(heard[0])
    with store.reading() as session:
        assert records_creatives.pictures(session, START, TODAY) == []


def test_display_is_laid_out_by_crowd_creative_and_plan(either_store: Store) -> None:
    board(either_store)
    crowd = {"adgroup_code": "1", "crowd": "收藏过商品的人", "carts": 4}
    rows = [{key: value for key, value in creative_row(day, "A", 90).items() if "creative" not in key} for day in DAYS]
    imported(either_store, [{**row, **crowd} for row in rows], report=CROWDS)
    plan = {
        "day": DAYS[0],
        "campaign_name": "双11预热",
        "campaign_code": "双11预热",
        "impressions": 90,
        "clicks": 9,
        "cost": 900,
    }
    imported(either_store, [plan], report=DIAMOND_DAYS)
    with either_store.reading() as session:
        assert records_display.told(session) == [By.CROWD, By.PLAN]
        (found,) = records_display.combinations(session, By.CROWD, START, TODAY)
        (diamond,) = records_display.combinations(session, By.PLAN, START, TODAY)
        assert set(records_names.campaigns(session).values()) == {"拉新", "双11预热"}
    assert (found.placement, found.targeting, found.clicks, found.carts) == (
        "人群推广 · 拉新",
        "收藏过商品的人",
        900,
        40,
    )
    assert found.cost == Decimal("900.00")
    assert (diamond.placement, diamond.cost) == ("双11预热", Decimal("9.00"))
