"""What each root of a title earns, read from the ledgers of both databases and added up by an oracle of its own."""

from datetime import timedelta
from decimal import Decimal

import pytest

from storedesk.foundation.database.store import Store
from storedesk.keywords import records_library, records_roots
from storedesk.keywords.records_library import Entry
from storedesk.titles import records, records_lookup, records_replacements, records_report, records_settings
from storedesk.titles.asking import Asked
from storedesk.titles.records_shares import KnownShop
from storedesk.titles.rules.dropping import Fate
from storedesk.titles.rules.root_report import RootLine
from titles_made import TODAY, ad_word, item_days, listing, market, product, search_word

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


# ------------------------------------------------------------------ three products in one shop

BOARD_TITLE, TRAY_TITLE, RACK_TITLE = "整竹砧板家用防霉", "竹茶盘家用功夫茶具", "鞋架家用多层"
SHOP_WORDS = (("竹砧板", 90, 4), ("砧板家用", 60, 2), ("茶盘家用", 50, 1), ("功夫茶具家用", 40, 3), ("家用", 30, 2))
"""Search word, visitors and buyers of a day."""


def three(store: Store) -> tuple[int, int, int]:
    """A board, a tray and a rack with 100, 50 and 10 search visitors a day; the first two have a library."""
    found = []
    for code, title, searched, words in (
        ("1", BOARD_TITLE, 100, (("砧板", "main"),)),
        ("2", TRAY_TITLE, 50, (("茶盘", "main"), ("功夫茶具家用", "other"))),
        ("3", RACK_TITLE, 10, ()),
    ):
        identity = product(store, code)
        listing(store, identity, title=title)
        item_days(store, identity, TODAY - 4 * DAYS_AGO, [500] * 5, search_visitors=searched)
        if words:
            with store.writing("library") as session:
                entries = [Entry(word, kind=kind) for word, kind in words]
                records_library.add_words(session, records.first_family(session, identity, code), entries, TODAY)
        found.append(identity)
    for word, visitors, buyers in SHOP_WORDS:
        search_word(store, word, TODAY, "all", visitors=visitors, buyers=buyers)
    board, tray, rack = found
    return board, tray, rack


def test_search_words_are_shared_out_among_three_products(either_store: Store) -> None:
    known, figures, shop = KnownShop(), {}, {}
    for identity in (ids := three(either_store)):
        with either_store.reading() as session:
            report = records_report.root_reports(session, identity, TODAY, known).by_days[30]
        line = next(line for line in report.lines if line.root == "家用")
        figures[identity] = line.search.visitors, line.search.buyers
        shop[identity] = line.shop.visitors, line.shop.buyers
    board, tray, rack = ids
    # by hand: 家用 alone is shared 100 : 50 : 10
    assert figures[board] == (60 + round(30 * 100 / 160), round(2 + 2 * 100 / 160))
    assert figures[tray] == (50 + 40 + round(30 * 50 / 160), round(1 + 3 + 2 * 50 / 160))
    assert figures[rack] == (round(30 * 10 / 160), round(2 * 10 / 160))
    everything = [row for row in SHOP_WORDS if "家用" in row[0]]
    assert set(shop.values()) == {(sum(row[1] for row in everything), sum(row[2] for row in everything))}


def test_words_of_other_products_are_not_offered(either_store: Store) -> None:
    board, _, _ = three(either_store)
    search_word(either_store, "家用砧板大号", TODAY, visitors=5)
    search_word(either_store, "家用茶盘大号", TODAY, visitors=50)
    search_word(either_store, "家用小板凳", TODAY, visitors=70)
    with either_store.reading() as session:
        report = records_report.root_reports(session, board, TODAY).by_days[30]
    assert [word.word for word in report.uncovered] == ["家用砧板大号"]


def test_a_shop_that_is_known_is_read_again_only_when_it_changed(either_store: Store) -> None:
    board, tray, _ = three(either_store)
    known = KnownShop()

    def visitors() -> int:
        with either_store.reading() as session:
            return records_report.root_reports(session, board, TODAY, known).by_days[30].visitors

    before = visitors()
    with either_store.writing("library") as session:
        records_library.add_words(session, records.first_family(session, tray, "2"), [Entry("砧板家用")], TODAY)
    assert visitors() == before
    known.forget({"title_proof"})
    assert visitors() == before
    known.forget({"library_word"})
    assert visitors() < before


def test_any_root_is_looked_up_in_search_and_ads(either_store: Store) -> None:
    board, _, _ = three(either_store)
    ad_word(either_store, "功夫茶具", board, TODAY, clicks=9, orders=1, carts=2, favourites=3, sales=Decimal("8"))
    search_word(either_store, "功夫茶具家用", TODAY - 9 * DAYS_AGO, "all", visitors=1000)
    with either_store.reading() as session:
        found = records_lookup.lookup(session, board, "功夫", TODAY)
        nothing = records_lookup.lookup(session, board, "电饭煲", TODAY)
        empty = records_lookup.lookup(session, board, " ", TODAY)
    week, month = found.by_days[7], found.by_days[30]
    assert (week.shop.visitors, month.shop.visitors, week.shop.buyers) == (40, 1040, 3)
    assert week.search.visitors is None, "the word is another product's"
    assert (week.ads.visitors, week.ads.orders, week.ads.carts, week.ads.favourites) == (9, 1, 2, 3)
    assert [(each.word, each.shop.visitors, each.ads.visitors) for each in found.words] == [
        ("功夫茶具家用", 1040, None),
        ("功夫茶具", None, 9),
    ]
    assert (nothing.by_days[30].shop.words, nothing.words) == (0, ())
    assert (empty.by_days, empty.words) == ({}, ())


# ------------------------------------------------------------------ what goes


def selling(store: Store) -> int:
    """A title whose root 美白 leads many visitors in and sells nothing."""
    oil = product(store)
    listing(store, oil, title="茶树精油祛痘美白")
    for word, visitors, buyers in (("茶树精油", 600, 30), ("祛痘精油", 500, 20), ("美白精油", 300, 0)):
        search_word(store, word, TODAY, visitors=visitors, buyers=buyers)
    return oil


def fate(store: Store, oil: int) -> Fate:
    with store.reading() as session:
        judged = records_report.root_reports(session, oil, TODAY).judged[30]
    return next(each.fate for each in judged if each.line.root == "美白")


@pytest.mark.parametrize(("kind", "required"), [("main", False), ("brand", False), ("other", True)])
def test_main_and_brand_words_and_what_is_required_stay(either_store: Store, kind: str, required: bool) -> None:
    oil = selling(either_store)
    assert fate(either_store, oil) is Fate.DROP
    with either_store.writing("library") as session:
        entry = Entry("美白精油", kind=kind, required=required)
        records_library.add_words(session, records.first_family(session, oil, "油"), [entry], TODAY)
    assert fate(either_store, oil) is Fate.KEPT


def test_what_is_asked_for_stays(either_store: Store) -> None:
    oil = selling(either_store)
    with either_store.writing("ask") as session:
        records_settings.ask(session, oil, Asked(last=("祛痘美白",)))
    assert fate(either_store, oil) is Fate.KEPT


def test_orders_of_the_products_ads_speak_for_a_root(either_store: Store) -> None:
    oil = selling(either_store)
    ad_word(either_store, "美白精油", oil, TODAY, clicks=200, orders=9)
    assert fate(either_store, oil) is Fate.SELLS


def test_a_season_word_waits_for_its_season(either_store: Store) -> None:
    oil = selling(either_store)
    with either_store.writing("library") as session:
        words = [Entry("茶树", kind="main"), Entry("美白", kind="season")]
        records_library.add_words(session, records.first_family(session, oil, "油"), words, TODAY)
    assert fate(either_store, oil) is Fate.SEASON


@pytest.mark.parametrize(
    ("days_ago", "buyers", "expected"), [(364, 9, Fate.SEASON), (364, 0, Fate.DROP), (200, 9, Fate.DROP)]
)
def test_what_sold_in_the_same_weeks_of_last_year_waits(
    either_store: Store, days_ago: int, buyers: int, expected: Fate
) -> None:
    oil = selling(either_store)
    search_word(either_store, "茶树精油", TODAY - 390 * DAYS_AGO, visitors=1)
    search_word(either_store, "美白精油", TODAY - days_ago * DAYS_AGO, visitors=150, buyers=buyers)
    assert fate(either_store, oil) is expected


def test_words_told_by_device_and_as_a_whole_are_not_counted_twice_once_they_come(either_store: Store) -> None:
    identity = product(either_store, title="茶树精油")
    search_word(either_store, "茶树精油", TODAY, "无线", visitors=30, buyers=3)
    search_word(either_store, "茶树精油", TODAY, "PC", visitors=10, buyers=1)
    known = KnownShop()

    def visitors() -> int:
        with either_store.reading() as session:
            line = records_report.root_reports(session, identity, TODAY, known).by_days[30].lines[0]
        return line.shop.visitors or 0

    assert visitors() == 40
    search_word(either_store, "茶树精油", TODAY, "all", visitors=38, buyers=4)
    known.forget({"search_word_day"})
    assert visitors() == 38
