"""The sample shop goes through the real import, is told by its ledgers as by its files, and goes in only once."""

import shutil
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from storedesk.ads import records_changes, records_creatives, records_tests
from storedesk.ads.ledgers import AD_CREATIVE_DAY, AD_CROWD_DAY
from storedesk.ads.records_tests import Stage, Trial
from storedesk.ads.rules.changes import Step
from storedesk.ads.tables import AD_ITEM_DAY, AD_KEYWORD_DAY, AD_LOG_DAY
from storedesk.features import ROOMS
from storedesk.foundation.database.store import Store
from storedesk.foundation.sheets.import_files import ImportResult
from storedesk.keywords.tables import MARKET_WORD, SEARCH_WORD_DAY
from storedesk.orders.tables import ORDER, ORDER_LINE, PARCEL, REFUND
from storedesk.products.tables import ITEM_DAY, LISTING, JournalEntry, Product
from storedesk.sample.advertising import CROWD, WHOLE_SITE
from storedesk.sample.catalogue import items
from storedesk.sample.fill import fill_sample
from storedesk.sample.story import Story, tell
from storedesk.sample.write import SEED, write_sample
from storedesk.shop.tables import SHOP_DAY, CostEntry, CostShare, Target
from storedesk.titles import records_present
from storedesk.titles.records import product_titles
from storedesk.titles.records_due import due_looks
from storedesk.titles.records_rivals import lists as lists_of
from storedesk.titles.tables import TitleProof, TitleVersion
from storedesk.titles.versions import Look

LAST = date(2026, 6, 20)
FIRST = LAST - timedelta(days=29)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("downloads")
    write_sample(place, last_day=LAST, days=30, scale=0.3)
    return place


@pytest.fixture(scope="module")
def filled(
    folder: Path, migrated_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Store, ImportResult]]:
    path = Path(shutil.copyfile(migrated_file, tmp_path_factory.mktemp("shop") / "shop.storedesk"))
    with Store.open(path) as store:
        yield store, fill_sample(store, folder, ROOMS)


@pytest.fixture(scope="module")
def story() -> Story:
    return tell(SEED, LAST, 30, 0.3)


def test_every_file_is_taken_with_every_row(filled: tuple[Store, ImportResult]) -> None:
    _, result = filled
    assert [(file.path.name, file.error, file.unknown) for file in result.files if file.error or file.unknown] == []
    for file in result.files:
        (outcome,) = file.outcomes
        assert (file.path.name, outcome.refused, outcome.unknown_headings) == (file.path.name, (), ())
        assert outcome.new + outcome.replaced + outcome.unchanged > 0


def test_the_ledgers_hold_what_the_story_tells(filled: tuple[Store, ImportResult], story: Story) -> None:
    store, _ = filled
    with store.reading() as session:
        count = {
            ledger.name: session.scalar(select(func.count()).select_from(ledger.table))
            for ledger in (ORDER, ORDER_LINE, ITEM_DAY, SHOP_DAY, LISTING)
        }
        sales = session.scalar(select(func.sum(SHOP_DAY.table.c.sales)))
        paid = session.scalar(select(func.sum(ORDER.table.c.paid)))
        words, campaigns = (
            session.scalar(select(func.sum(ledger.table.c.cost))) for ledger in (AD_KEYWORD_DAY, AD_ITEM_DAY)
        )
    assert count == {
        "shop_order": len(story.orders),
        "order_line": sum(len(order.lines) for order in story.orders),
        "item_day": len(story.item_days),
        "shop_day": 30,
        "listing": 24,
    }
    assert sales == paid
    assert int(sales * 100) == sum(order.paid for order in story.orders if order.paid_at)
    assert int(campaigns * 100) == sum(row.cost for row in story.ad_days)
    assert int(words * 100) == sum(row.cost for row in story.ad_days if row.word)


def test_crowds_and_creatives_split_what_their_campaigns_did(filled: tuple[Store, ImportResult], story: Story) -> None:
    store, _ = filled
    by_crowd = [row for row in story.ad_days if row.campaign.scene == CROWD]
    by_creative = [row for row in story.ad_days if row.campaign.scene in (CROWD, WHOLE_SITE)]
    with store.reading() as session:
        for ledger, rows in ((AD_CROWD_DAY, by_crowd), (AD_CREATIVE_DAY, by_creative)):
            said = ledger.table.c
            names = ("impressions", "clicks", "carts", "favourites", "orders", "direct_orders")
            told = session.execute(select(*(func.sum(said[name]) for name in names))).one()
            kept = ("views", "clicks", "carts", "favourites", "orders", "direct_orders")
            assert tuple(told) == tuple(sum(getattr(row, name) for row in rows) for name in kept)
            cost, sales = session.execute(select(func.sum(said.cost), func.sum(said.sales))).one()
            assert int(cost * 100) == sum(row.cost for row in rows)
            assert int(sales * 100) == sum(row.sales for row in rows)
            odd = session.scalar(select(func.count()).where(said.clicks > said.impressions))
            assert odd == 0
        kept_pictures = records_creatives.pictures(session, FIRST, LAST)
    assert {each.picture.selling_point for each in kept_pictures} == {"白底正面", "厨房使用场景", "防霉抗菌"}
    assert all(each.clicks for each in kept_pictures)


def test_no_ledger_of_the_sample_is_empty(filled: tuple[Store, ImportResult]) -> None:
    store, _ = filled
    with store.reading() as session:
        for ledger in (REFUND, PARCEL, MARKET_WORD, SEARCH_WORD_DAY, AD_LOG_DAY):
            assert session.scalar(select(func.count()).select_from(ledger.table)), ledger.name


def test_what_the_operator_knows_is_written_down(filled: tuple[Store, ImportResult]) -> None:
    store, _ = filled
    with store.reading() as session:
        products = {product.code: product for product in session.scalars(select(Product))}
        assert set(products) == {item.code for item in items()}
        assert all(product.cost and product.short_name for product in products.values())
        kinds = set(session.scalars(select(JournalEntry.kind)))
        assert kinds == {"price", "title", "picture", "stock_out", "event", "note"}
        goals = session.scalars(select(Target).where(Target.metric == "sales", Target.product_id == 0)).all()
        assert sum(goal.value for goal in goals if goal.month) == sum(goal.value for goal in goals if not goal.month)
        assert {share.kind for share in session.scalars(select(CostShare))} == {
            *("goods", "promotion", "people", "operations"),
        }
        assert session.scalar(select(func.count()).select_from(CostEntry)) == 8


def test_months_reach_their_goals_as_months_do(filled: tuple[Store, ImportResult]) -> None:
    store, _ = filled
    with store.reading() as session:
        goals = session.scalars(
            select(Target).where(Target.metric == "sales", Target.product_id == 0, Target.month > 0)
        ).all()
        days = session.execute(select(SHOP_DAY.table.c.day, SHOP_DAY.table.c.sales)).all()
    reached = []
    for goal in goals:
        inside = [sales for day, sales in days if (day.year, day.month) == (goal.year, goal.month)]
        if inside:
            length = monthrange(goal.year, goal.month)[1]
            reached.append(float(sum(inside)) * length / len(inside) / (goal.value / 100))
    assert len(reached) == len(set(reached)) == 2
    assert all(0.8 < each < 1.15 for each in reached)


def test_twenty_products_have_titles_worked_on_and_the_reports_show_them(filled: tuple[Store, ImportResult]) -> None:
    store, _ = filled
    with store.reading() as session:
        rows = [row for row in product_titles(session, LAST + timedelta(days=1)) if row.since]
        presents = records_present.presents(session)
        looks = {each.look for each in due_looks(session, LAST + timedelta(days=1))}
        lists = lists_of(session, next(row.family_id for row in rows if row.name == "整竹菜板") or 0)
        verdicts = session.scalar(select(func.count()).select_from(TitleProof))
    assert len(rows) == 20
    assert all(row.words > 5 and row.versions >= 2 and row.length <= 60 for row in rows)
    assert not [presents[row.id].reported for row in rows if presents[row.id].reported]
    assert looks == {Look.QUICK, Look.FIRST, Look.FINAL}
    assert [row.titles for row in lists] == [10, 10]
    assert verdicts


def test_filling_twice_changes_nothing(filled: tuple[Store, ImportResult], folder: Path) -> None:
    store, _ = filled
    again = fill_sample(store, folder, ROOMS)
    assert sum(outcome.new + outcome.replaced for file in again.files for outcome in file.outcomes) == 0
    with store.reading() as session:
        assert (
            session.scalar(select(func.count()).select_from(JournalEntry).where(JournalEntry.kind == "stock_out")) == 1
        )
        assert len(session.scalars(select(TitleVersion.id)).all()) == 47


def test_four_ad_tests_stand_in_four_states(filled: tuple[Store, ImportResult]) -> None:
    store, _ = filled
    with store.reading() as session:
        found = records_tests.trials(session)
        lines = records_changes.sheet(session)
    assert {each.stage for each in found} >= {Stage.PROPOSED, Stage.RUNNING, Stage.REVIEWED}
    assert all(each.words for each in found)
    assert all(line.step is Step.VERIFIED for line in lines if line.proposed.test_id in _ended(found))


def _ended(found: list[Trial]) -> set[int]:
    return {each.id for each in found if each.stage is Stage.ENDED}
