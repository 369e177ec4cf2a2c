"""What each root of a title earns, read from the ledgers of both databases and added up by an oracle of its own."""

from datetime import timedelta
from decimal import Decimal

import pytest

from storedesk.foundation.database.store import Store
from storedesk.keywords import records_library, records_roots
from storedesk.keywords.records_library import Entry
from storedesk.titles import records, records_replacements, records_report
from storedesk.titles.rules.root_report import RootLine
from titles_made import TODAY, ad_word, listing, market, product, search_word

DAYS_AGO = timedelta(days=1)
WORDS = (
    ("茶树精油", 0, 40, 6, 1, 3, "90"),
    ("茶树精油祛痘", 3, 30, 3, 2, 0, "0"),
    ("祛痘", 6, 20, 1, 0, 1, "30"),
    ("祛痘膏", 7, 500, 9, 9, 9, "900"),
    ("祛痘膏", 29, 100, 4, 4, 4, "400"),
    ("祛痘膏", 30, 7_000, 1, 1, 1, "1"),
    ("面霜", 0, 999, 9, 9, 9, "9"),
)
"""Word, days ago, visitors, carts, favourites, buyers, sales."""


def shop(store: Store, title: str = "澳洲茶树精油祛痘") -> int:
    oil = product(store)
    listing(store, oil, title=title)
    for word, ago, visitors, carts, favourites, buyers, sales in WORDS:
        search_word(
            store,
            word,
            TODAY - ago * DAYS_AGO,
            "all",
            visitors=visitors,
            cart_users=carts,
            favourites=favourites,
            buyers=buyers,
            sales=Decimal(sales),
        )
    return oil


def oracle(root: str, days: int) -> tuple[int, int, int, int, Decimal]:
    """The sums over the words that contain the root, added up by hand."""
    rows = [row for row in WORDS if root in row[0] and row[1] < days]
    sums = [sum(int(row[place]) for row in rows) for place in (2, 3, 4, 5)]
    return sums[0], sums[1], sums[2], sums[3], sum((Decimal(row[6]) for row in rows), Decimal(0))


def sums(line: RootLine) -> tuple[object, ...]:
    return line.search.visitors, line.search.carts, line.search.favourites, line.search.buyers, line.search.sales


def test_each_root_is_summed_over_seven_and_thirty_days(either_store: Store) -> None:
    oil = shop(either_store)
    with either_store.reading() as session:
        found = records_report.root_reports(session, oil, TODAY)
    assert (found.title, found.last) == ("澳洲茶树精油祛痘", TODAY)
    for days in (7, 30):
        lines = {line.root: line for line in found.by_days[days].lines}
        assert list(lines) == ["澳洲", "茶树", "精油", "祛痘"]
        for root in ("茶树", "精油", "祛痘"):
            assert sums(lines[root]) == oracle(root, days), (root, days)
        assert lines["澳洲"].search.words == 0
    assert [each.word for each in found.by_days[30].uncovered] == ["祛痘膏"]


@pytest.mark.parametrize(
    ("title", "word", "root"),
    [
        ("楠竹[大号]砧板", "[大号]砧板", "砧板"),
        ("砧板-防霉^双面", "防霉-^", "防霉"),
        ("iPhone15手机壳*透明?", "IPHONE15手机壳", "手机壳"),
        ("SPF50防晒霜", "Spf50防晒", "spf50"),
    ],
)
def test_words_are_found_whatever_signs_a_title_has(either_store: Store, title: str, word: str, root: str) -> None:
    oil = product(either_store)
    listing(either_store, oil, title=title)
    search_word(either_store, word, TODAY, visitors=7)
    search_word(either_store, "面霜", TODAY, visitors=9)
    with either_store.reading() as session:
        report = records_report.root_reports(session, oil, TODAY).by_days[7]
    assert {line.root: line.search.visitors for line in report.lines}[root] == 7
    assert report.visitors == 7


def test_the_days_end_with_the_last_report(either_store: Store) -> None:
    oil = shop(either_store)
    with either_store.reading() as session:
        found = records_report.root_reports(session, oil, TODAY + timedelta(days=5))
    assert found.last == TODAY
    assert found.by_days[7].visitors == records_report_visitors(7)


def records_report_visitors(days: int) -> int:
    roots = ("茶树", "精油", "祛痘")
    return sum(row[2] for row in WORDS if row[1] < days and any(root in row[0] for root in roots))


def test_devices_are_added_up_only_where_no_line_tells_of_all(either_store: Store) -> None:
    oil = product(either_store)
    listing(either_store, oil, title="茶树精油")
    search_word(either_store, "茶树", TODAY, "all", visitors=10)
    search_word(either_store, "茶树", TODAY, "mobile", visitors=8)
    search_word(either_store, "茶树", TODAY - DAYS_AGO, "mobile", visitors=5)
    search_word(either_store, "茶树", TODAY - DAYS_AGO, "pc", visitors=1)
    with either_store.reading() as session:
        (line, _) = records_report.root_reports(session, oil, TODAY).by_days[7].lines
    assert (line.root, line.search.visitors, line.search.buyers) == ("茶树", 16, None)


def test_search_and_ads_stand_side_by_side_and_latin_roots_ignore_case(either_store: Store) -> None:
    oil, other = product(either_store), product(either_store, "2")
    listing(either_store, oil, title="LED台灯")
    search_word(either_store, "Led灯", TODAY, visitors=4, buyers=1)
    ad_word(either_store, "led台灯", oil, TODAY, clicks=30, orders=2, sales=Decimal("99"), cost=Decimal("20"), carts=3)
    ad_word(either_store, "led台灯", other, TODAY, clicks=900, orders=90)
    ad_word(either_store, "台灯", 0, TODAY - 9 * DAYS_AGO, clicks=5)
    with either_store.reading() as session:
        week, month = (records_report.root_reports(session, oil, TODAY).by_days[days] for days in (7, 30))
    led = next(line for line in week.lines if line.root == "led")
    assert (led.search.visitors, led.search.buyers) == (4, 1)
    assert (led.ads.visitors, led.ads.orders, led.ads.carts, led.ads.sales, led.ads.cost) == (
        *(30, 2, 3),
        *(Decimal("99"), Decimal("20")),
    )
    assert [line.ads.visitors for line in week.lines if line.root == "台灯"] == [30]
    assert [line.ads.visitors for line in month.lines if line.root == "台灯"] == [35]


def test_a_root_the_trade_sells_with_and_we_do_not_goes_with_its_replacements(either_store: Store) -> None:
    oil = product(either_store)
    listing(either_store, oil, title="茶树精油祛痘美白")
    for word, visitors, buyers in (("茶树精油", 600, 30), ("祛痘精油", 500, 20), ("美白精油", 300, 0)):
        search_word(either_store, word, TODAY, visitors=visitors, buyers=buyers)
        market(
            either_store,
            word,
            pay_rate_low=Decimal("0.05"),
            pay_rate_high=Decimal("0.07"),
            popularity_low=9,
            popularity_high=9,
        )
    market(either_store, "控油精油", popularity_low=50, popularity_high=50)
    with either_store.writing("library") as session:
        words = [Entry(word, relevance=Decimal(1)) for word in ("茶树精油", "控油精油", "祛痘精油")]
        records_library.add_words(session, records.first_family(session, oil, "茶树"), words, TODAY)
    with either_store.reading() as session:
        desk = records.desk(session, oil, TODAY)
        judged = records_report.reports_of(session, desk, TODAY).judged[30]
        worst = records_replacements.worst(session, desk, judged, TODAY)
    assert worst is not None
    assert (worst.line.root, worst.freed, worst.line.ours_alone) == ("美白", 4, True)
    assert worst.line.trade == pytest.approx(0.06)
    assert worst.replacements[0].words == ("控油",)
    assert worst.replacements[0].gain > 0
    assert worst.replacements[0].length == 4
    assert "美白" not in worst.replacements[0].title


def test_synonyms_are_shown(either_store: Store) -> None:
    oil = shop(either_store, "祛痘茶树去痘")
    with either_store.writing("same") as session:
        records_roots.say_same(session, ["去痘"], "祛痘")
    with either_store.reading() as session:
        lines = {line.root: line for line in records_report.root_reports(session, oil, TODAY).by_days[30].lines}
    assert "去痘" in lines["祛痘"].shares_with


def test_a_product_without_a_title_or_reports_has_an_empty_report(either_store: Store) -> None:
    bare = product(either_store)
    with either_store.reading() as session:
        found = records_report.root_reports(session, bare, TODAY)
    assert (found.title, found.by_days[7].lines, found.by_days[30].visitors) == ("", (), 0)
