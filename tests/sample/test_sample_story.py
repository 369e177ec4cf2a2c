"""The sample shop's files tell one story: the same seed the same bytes, and every sum agrees with every other."""

import csv
import io
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from lxml import html
from openpyxl import load_workbook

from storedesk.sample.catalogue import items
from storedesk.sample.plot import plot, title_on
from storedesk.sample.season import events, festival_factor
from storedesk.sample.story import tell
from storedesk.sample.write import write_sample

LAST = date(2026, 6, 20)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("sample")
    return {path.name: path for path in write_sample(folder, last_day=LAST, days=40, scale=0.5)}


def named(files: dict[str, Path], part: str) -> list[Path]:
    found = [path for name, path in files.items() if part in name]
    assert found, part
    return found


def quoted(path: Path) -> Iterator[dict[str, str]]:
    """Rows of an order list, told apart from the writer: wrappers and blanks taken off by hand."""
    rows = csv.reader(io.StringIO(path.read_text(encoding="gb18030"), newline=""))
    head = [heading.strip() for heading in next(rows)]
    for row in rows:
        yield {name: re.sub(r'^="?|"$', "", cell) for name, cell in zip(head, row, strict=False)}


def zipped(path: Path) -> Iterator[dict[str, str]]:
    with zipfile.ZipFile(path) as package:
        (name,) = package.namelist()
        yield from csv.DictReader(io.StringIO(package.read(name).decode("gb18030"), newline=""))


def sheet(path: Path, header_row: int) -> Iterator[dict[str, object]]:
    rows = list(load_workbook(path).active.iter_rows(values_only=True))
    for row in rows[header_row:]:
        yield dict(zip(rows[header_row - 1], row, strict=True))


def items_by_day(files: dict[str, Path]) -> Iterator[dict[str, str]]:
    for path in named(files, "商品_全部"):
        rows = [[cell.text or "" for cell in row] for row in html.parse(path).getroot().iter("tr")]
        assert not any("".join(row) for row in rows[:4])
        yield from (dict(zip(rows[4], row, strict=True)) for row in rows[5:])


def money(text: object) -> int:
    return round(float(str(text).replace(",", "")) * 100)


def paid_by_day(files: dict[str, Path]) -> dict[str, int]:
    sums: dict[str, int] = defaultdict(int)
    for path in named(files, "ExportOrderList"):
        for row in quoted(path):
            if row["订单付款时间"]:
                sums[row["订单付款时间"][:10]] += money(row["买家实际支付金额"])
    return sums


def test_the_same_arguments_write_the_same_bytes(files: dict[str, Path], tmp_path: Path) -> None:
    again = write_sample(tmp_path, last_day=LAST, days=40, scale=0.5)
    assert {path.name: path.read_bytes() for path in again} == {n: p.read_bytes() for n, p in files.items()}


def test_another_seed_tells_another_story() -> None:
    one, other = tell(1, LAST, 5), tell(2, LAST, 5)
    assert [order.paid for order in one.orders] != [order.paid for order in other.orders]


def test_the_orders_add_up_to_the_sales_of_the_shops_days(files: dict[str, Path]) -> None:
    shop = {row["统计日期"]: money(row["支付金额"]) for path in named(files, "自助取数") for row in sheet(path, 4)}
    assert len(shop) == 40
    assert {day: cents for day, cents in shop.items() if cents} == paid_by_day(files)


def test_the_items_add_up_to_the_sales_of_the_shops_days(files: dict[str, Path]) -> None:
    sums: dict[str, int] = defaultdict(int)
    for row in items_by_day(files):
        sums[row["统计日期"]] += money(row["支付金额"])
    assert {day: cents for day, cents in sums.items() if cents} == paid_by_day(files)


def test_the_sub_orders_add_up_to_their_orders(files: dict[str, Path]) -> None:
    lines: dict[str, int] = defaultdict(int)
    for path in named(files, "ExportOrderDetailList"):
        for row in quoted(path):
            lines[row["主订单编号"]] += money(row["买家实际支付金额"])
    orders = {
        row["订单编号"]: money(row["买家实际支付金额"])
        for path in named(files, "ExportOrderList")
        for row in quoted(path)
    }
    assert lines == orders


def test_the_keywords_add_up_to_their_campaigns(files: dict[str, Path]) -> None:
    words: dict[tuple[str, str], int] = defaultdict(int)
    for path in named(files, "关键词报表"):
        for row in zipped(path):
            words[row["日期"], row["计划ID"]] += money(row["花费"])
    campaigns = {
        (row["日期"], row["计划ID"]): money(row["花费"])
        for path in named(files, "商品报表")
        for row in zipped(path)
        if row["场景名字"] == "关键词推广"
    }
    assert words == campaigns


def test_the_shops_days_say_what_advertising_cost(files: dict[str, Path]) -> None:
    sums: dict[str, int] = defaultdict(int)
    for path in named(files, "商品报表"):
        for row in zipped(path):
            sums[row["日期"]] += money(row["花费"])
    for path in named(files, "自助取数"):
        for row in sheet(path, 4):
            costs = (row["关键词推广花费"], row["精准人群推广花费"], row["全站推广花费"])
            assert sum(map(money, costs)) == sums[str(row["统计日期"])]


def test_advertising_claims_only_sales_the_item_really_had(files: dict[str, Path]) -> None:
    sold = {(row["统计日期"], row["商品ID"]): money(row["支付金额"]) for row in items_by_day(files)}
    claimed: dict[tuple[str, str], int] = defaultdict(int)
    for path in named(files, "商品报表"):
        for row in zipped(path):
            claimed[row["日期"], row["主体ID"]] += money(row["总成交金额"])
    assert any(claimed.values())
    assert all(cents <= sold[key] for key, cents in claimed.items())


def test_refunds_belong_to_paid_orders_and_never_exceed_them(files: dict[str, Path]) -> None:
    paid = {row["订单编号"]: row for path in named(files, "ExportOrderList") for row in quoted(path)}
    rows = [row for path in named(files, "售后退货表") for row in sheet(path, 1)]
    assert rows
    for row in rows:
        order = paid[str(row["订单编号"])]
        assert order["订单付款时间"]
        assert 0 < money(row["退款总额"]) <= money(order["买家实际支付金额"])


def test_order_and_sub_order_numbers_are_unique() -> None:
    story = tell(7, LAST, 60)
    orders = [order.number for order in story.orders]
    lines = [line.number for order in story.orders for line in order.lines]
    assert len(set(orders)) == len(orders)
    assert len(set(lines)) == len(lines)
    assert {len(number) for number in orders} == {19}


def test_an_item_that_is_sold_out_sells_nothing_and_its_visitors_go() -> None:
    story = tell(3, LAST, 120)
    (turn,) = (turn for turn in story.plot.turns if turn.kind == "stock_out")
    row = next(row for row in story.item_days if row.item.code == turn.item and row.day == turn.day)
    assert row.items == 0
    week = [each for each in story.item_days if each.item.code == turn.item and 1 <= (turn.day - each.day).days <= 7]
    assert row.visitors < sum(each.visitors for each in week) / 7


def test_the_eleventh_of_november_is_the_best_day_of_its_month() -> None:
    sales = {day.day: day.sales for day in tell(5, date(2025, 11, 30), 30).shop_days}
    assert max(sales, key=lambda day: sales[day]) == date(2025, 11, 11)


def test_the_shop_rests_at_the_spring_festival() -> None:
    assert festival_factor(date(2026, 2, 17)) < 0.5 < festival_factor(date(2026, 3, 1)) == 1.0


def test_prices_change_on_the_day_the_journal_says() -> None:
    story = plot(date(2025, 7, 1), date(2026, 6, 30), items())
    turns = [turn for turn in story.turns if turn.kind == "price"]
    assert len(turns) == 2
    for turn in turns:
        item = next(item for item in items() if item.code == turn.item)
        assert f"{story.price(item, turn.day) / 100:.2f}" == turn.after
        assert turn.before == f"{item.price / 100:.2f}"


def test_titles_follow_one_another_and_bring_what_their_change_says() -> None:
    story = plot(date(2025, 7, 1), date(2026, 6, 30), items())
    assert len({each.code for each in story.retitlings}) == 20
    for item in items():
        changes = [each for each in story.retitlings if each.code == item.code]
        for each in changes:
            assert title_on(story, item, each.day - timedelta(days=1)) == each.before
            assert title_on(story, item, each.day) == each.after
            days = (each.day + timedelta(days=1), each.day + timedelta(days=7))
            before, after = (story.conditions(item, day).visitors for day in days)
            was, grew = (replace(story, retitlings=()).conditions(item, day).visitors for day in days)
            assert after / before == pytest.approx(each.effect * grew / was)
        assert title_on(story, item, story.last_day) == item.title


def test_titles_fit_into_the_sixty_bytes_of_the_platform() -> None:
    story = plot(date(2025, 7, 1), date(2026, 6, 30), items())
    assert all(40 <= len(each.before.encode("gbk")) <= 60 for each in story.retitlings)
    assert all(54 <= len(item.title.encode("gbk")) <= 60 for item in items())
    assert len({item.code for item in items()}) == len(items()) == 24


def test_events_are_those_of_the_days_asked_for() -> None:
    names = [event.name for event in events(date(2026, 6, 1), date(2026, 6, 30))]
    assert names == ["618开门红", "618狂欢日"]


def test_the_zip_names_its_entry_in_gbk_without_saying_so(files: dict[str, Path]) -> None:
    path = named(files, "关键词报表")[0]
    with zipfile.ZipFile(path) as package:
        (entry,) = package.infolist()
    assert not entry.flag_bits & 0x800
    assert entry.filename.encode("cp437").decode("gbk").startswith("关键词报表_")


def test_a_short_story_of_few_orders_can_be_written(tmp_path: Path) -> None:
    assert write_sample(tmp_path, last_day=LAST, days=1, scale=0.02)
