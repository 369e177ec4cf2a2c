"""What the operator writes down about targets, peaks and costs: kept, refused, taken back, on both databases."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.foundation.database.shop_settings import value
from storedesk.foundation.database.store import Change, Store
from storedesk.foundation.errors import UserError
from storedesk.shop import records
from storedesk.shop.rules.costs import DEFAULT_PLAN, CostKind, Entry
from storedesk.shop.rules.goals import Goals
from storedesk.shop.rules.metrics import Metric
from storedesk.shop.rules.targets import DayShape, EventPeak, MonthShape
from storedesk.shop.tables import CostEntry, CostShare, Peak, Target

D = Decimal
NOVEMBER, TODAY = date(2026, 11, 1), date(2026, 11, 25)
DOUBLE_11 = EventPeak(date(2026, 11, 11), date(2026, 11, 11), "双11", D("6.000"))
WAGES = Entry(CostKind.PEOPLE, "客服工资", D("9800.00"))
Picture = dict[str, list[tuple[object, ...]]]


@pytest.fixture
def store(either_store: Store) -> Store:
    return either_store


def write(store: Store, does: Callable[[Session], object]) -> Change:
    """One undoable unit of work; gives the change it announced."""
    heard: list[Change] = []
    stop = store.listen(heard.append)
    with store.writing("write") as session:
        does(session)
    stop()
    (change,) = heard
    return change


def picture(store: Store) -> Picture:
    """All that the operator wrote, as rows."""
    with store.reading() as session:
        return {
            table.__tablename__: sorted(
                tuple(str(cell) for cell in row) for row in session.execute(select(*table.__table__.columns))
            )
            for table in (Target, Peak, CostShare, CostEntry)
        }


def furnished(session: Session) -> None:
    """Some of everything, so that editing and deleting have something to take."""
    records.keep_target(session, 2026, Metric.SALES, D("1200000.00"))
    records.keep_target(session, 2026, Metric.SALES, D("210000.00"), month=11)
    records.add_peak(session, DOUBLE_11)
    records.add_cost(session, NOVEMBER, WAGES)
    records.add_cost(session, NOVEMBER, Entry(CostKind.OPERATIONS, "房租", D("2600.00")))
    records.keep_share(session, CostKind.GOODS, NOVEMBER, D("0.46"))


WRITINGS: dict[str, Callable[[Session], object]] = {
    "set a year": lambda s: records.keep_target(s, 2027, Metric.SALES, D(5)),
    "change a month": lambda s: records.keep_target(s, 2026, Metric.SALES, D(5), month=11),
    "a product": lambda s: records.keep_target(s, 2026, Metric.SALES, D(5), month=11, product_id=3),
    "take a target away": lambda s: records.keep_target(s, 2026, Metric.SALES, None, month=11),
    "add a peak": lambda s: records.add_peak(s, DOUBLE_11),
    "edit a peak": lambda s: records.edit_peak(s, EventPeak(NOVEMBER, NOVEMBER, "预热", D(2), 1)),
    "delete a peak": lambda s: records.delete_peak(s, 1),
    "add a cost": lambda s: records.add_cost(s, TODAY, WAGES),
    "edit a cost": lambda s: records.edit_cost(s, TODAY, Entry(CostKind.GOODS, "运费", D(7), id=1)),
    "delete a cost": lambda s: records.delete_cost(s, 1),
    "copy costs": lambda s: records.copy_costs(s, NOVEMBER, date(2026, 12, 5)),
    "a share": lambda s: records.keep_share(s, CostKind.PEOPLE, TODAY, D("0.2")),
    "change a share": lambda s: records.keep_share(s, CostKind.GOODS, TODAY, D("0.5")),
    "delete a share": lambda s: records.delete_share(s, 1),
}


@pytest.mark.parametrize("name", WRITINGS)
def test_every_writing_is_undone_and_done_again(shop_file, name: str) -> None:
    with Store.open(shop_file) as store:
        with store.writing("furnish", undoable=False) as session:
            furnished(session)
        before = picture(store)
        change = write(store, WRITINGS[name])
        after = picture(store)
        assert after != before
        back = store.undo(change)
        assert picture(store) == before
        store.undo(back)
        assert picture(store) == after


def test_of_the_four_figures_of_a_month_three_are_kept(store: Store) -> None:
    with store.writing("targets") as session:
        for metric, amount in (
            (Metric.SALES, D("150000.00")),
            (Metric.CONVERSION, D("0.05")),
            (Metric.ORDER_VALUE, D("50.00")),
        ):
            records.keep_target(session, 2026, metric, amount, month=11)
    with store.reading() as session:
        month = records.year_goals(session, 2026, TODAY).months[10]
    assert month.typed == Goals(sales=D("150000.00"), conversion=D("0.05"), order_value=D("50.00"))
    assert month.goals.visitors == 60000
    with store.writing("visitors") as session:
        records.keep_target(session, 2026, Metric.VISITORS, D(50000), month=11)
    with store.reading() as session:
        month = records.year_goals(session, 2026, TODAY).months[10]
    assert month.typed == Goals(sales=D("150000.00"), visitors=D(50000), order_value=D("50.00"))
    assert month.goals.conversion == D("0.06")


@pytest.mark.parametrize(("metric", "amount"), [(Metric.SALES, "0"), (Metric.SALES, "-1"), (Metric.CONVERSION, "1.01")])
def test_targets_that_mean_nothing_are_refused(store: Store, metric: Metric, amount: str) -> None:
    with pytest.raises(UserError), store.writing("target") as session:
        records.keep_target(session, 2026, metric, D(amount))
    assert picture(store)["shop_target"] == []


def test_peaks_are_kept_by_their_days(store: Store) -> None:
    with store.writing("peaks") as session:
        late = records.add_peak(session, EventPeak(date(2026, 12, 10), date(2026, 12, 12), " 双12 ", D("2.5")))
        early = records.add_peak(session, DOUBLE_11)
    with store.reading() as session:
        found = records.peaks(session)
        assert [(peak.id, peak.name, peak.factor) for peak in found] == [(early, "双11", 6), (late, "双12", D("2.5"))]
        assert [peak.id for peak in records.peaks(session, date(2026, 12, 12))] == [late]
        assert [peak.id for peak in records.peaks(session, last=date(2026, 12, 9))] == [early]
        assert records.peaks(session, date(2026, 11, 12), date(2026, 12, 9)) == []


@pytest.mark.parametrize(
    "peak",
    [
        EventPeak(NOVEMBER, NOVEMBER, "  ", D(2)),
        EventPeak(TODAY, NOVEMBER, "x", D(2)),
        EventPeak(NOVEMBER, NOVEMBER, "x", D(0)),
    ],
)
def test_peaks_that_mean_nothing_are_refused(store: Store, peak: EventPeak) -> None:
    with pytest.raises(UserError), store.writing("peak") as session:
        records.add_peak(session, peak)


def test_what_was_removed_meanwhile_is_said_in_so_many_words(store: Store) -> None:
    doings: list[Callable[[Session], object]] = [
        lambda s: records.edit_peak(s, EventPeak(NOVEMBER, NOVEMBER, "x", D(2), 99)),
        lambda s: records.delete_peak(s, 99),
        lambda s: records.edit_cost(s, NOVEMBER, Entry(CostKind.GOODS, "x", D(1), id=99)),
        lambda s: records.delete_cost(s, 99),
        lambda s: records.delete_share(s, 99),
    ]
    for does in doings:
        with pytest.raises(UserError, match="removed meanwhile"), store.writing("gone") as session:
            does(session)


def test_costs_belong_to_their_month(store: Store) -> None:
    with store.writing("costs") as session:
        number = records.add_cost(session, TODAY, Entry(CostKind.PEOPLE, " 客服工资 ", D("9800.00")))
        records.add_cost(session, date(2026, 10, 31), WAGES)
    with store.reading() as session:
        (kept,) = records.cost_entries(session, TODAY, TODAY)
        assert (kept.month, kept.entry) == (NOVEMBER, Entry(CostKind.PEOPLE, "客服工资", D("9800.00"), id=number))
        assert len(records.cost_entries(session, date(2026, 1, 1), date(2026, 12, 31))) == 2


@pytest.mark.parametrize(("name", "amount"), [("", "5"), ("x", "0")])
def test_a_cost_without_name_or_amount_is_refused(store: Store, name: str, amount: str) -> None:
    with pytest.raises(UserError), store.writing("cost") as session:
        records.add_cost(session, TODAY, Entry(CostKind.PEOPLE, name, D(amount)))


def test_copied_costs_do_not_come_twice(store: Store) -> None:
    with store.writing("copy") as session:
        furnished(session)
        records.add_cost(session, date(2026, 12, 1), WAGES)
        assert records.copy_costs(session, NOVEMBER, date(2026, 12, 9)) == 1
        assert records.copy_costs(session, NOVEMBER, date(2026, 12, 9)) == 0
        assert len(records.cost_entries(session, date(2026, 12, 1), date(2026, 12, 1))) == 2


def test_a_planned_share_holds_from_its_month_until_the_next(store: Store) -> None:
    with store.writing("shares") as session:
        records.keep_share(session, CostKind.GOODS, date(2026, 3, 15), D("0.46"))
        records.keep_share(session, CostKind.GOODS, date(2026, 9, 1), D("0.40"))
    with store.reading() as session:
        plans = [records.cost_plan(session, day)[CostKind.GOODS] for day in (date(2026, 2, 28), NOVEMBER)]
        assert plans == [DEFAULT_PLAN[CostKind.GOODS], D("0.40")]
        assert records.cost_plan(session, date(2026, 3, 1))[CostKind.GOODS] == D("0.46")
        assert records.cost_plan(session, NOVEMBER)[CostKind.PEOPLE] == DEFAULT_PLAN[CostKind.PEOPLE]
        newest = records.planned_shares(session)[0]
        assert (newest.valid_from, newest.share) == (date(2026, 9, 1), D("0.40"))
    with store.writing("back") as session:
        records.delete_share(session, newest.id)
    with store.reading() as session:
        assert records.cost_plan(session, NOVEMBER)[CostKind.GOODS] == D("0.46")


@pytest.mark.parametrize("share", ["-0.01", "1.01"])
def test_a_share_lies_between_nothing_and_all(store: Store, share: str) -> None:
    with pytest.raises(UserError), store.writing("share") as session:
        records.keep_share(session, CostKind.GOODS, NOVEMBER, D(share))


def test_the_shapes_hold_from_their_day(store: Store) -> None:
    even = records.Shapes(MonthShape.EVEN, DayShape.EVEN)
    with store.writing("shapes") as session:
        records.keep_shapes(session, even, NOVEMBER)
    with store.reading() as session:
        assert records.shapes(session, date(2026, 10, 31)) == records.Shapes()
        assert records.shapes(session, TODAY) == even
        assert value(session, "shop.month_shape", TODAY) == "even"
