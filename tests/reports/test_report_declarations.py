"""Every declared report is sound: its columns have a ledger, its headings one meaning, its words are folded."""

import unicodedata
from collections import Counter
from collections.abc import Iterator

import pytest

from storedesk.ads.reports import REPORTS as ADS
from storedesk.features import LEDGERS
from storedesk.foundation.database.types import Day, Moment, Money, Quantity, Rate
from storedesk.foundation.sheets.report import Field, Kind, Report
from storedesk.keywords.reports import REPORTS as KEYWORDS
from storedesk.orders.reports import REPORTS as ORDERS
from storedesk.products.reports import REPORTS as PRODUCTS
from storedesk.shop.reports import REPORTS as SHOP
from storedesk.titles.reports import REPORTS as TITLES

REPORTS: tuple[Report, ...] = (*ORDERS, *PRODUCTS, *SHOP, *KEYWORDS, *ADS, *TITLES)
LEDGER = {ledger.name: ledger for ledger in LEDGERS}
UNITS = {
    Kind.DAY: Day,
    Kind.MOMENT: Moment,
    Kind.MONEY: Money,
    Kind.MONEY_RANGE: Money,
    Kind.RATE: Rate,
    Kind.RATE_RANGE: Rate,
    Kind.QUANTITY: Quantity,
    Kind.QUANTITY_RANGE: Quantity,
}


def fold(heading: str) -> str:
    return "".join(unicodedata.normalize("NFKC", heading).split()).casefold()


def every_report() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.key)


def headings(field: Field) -> Iterator[str]:
    yield from (fold(heading) for heading in (*field.headings, *field.cents_headings, *field.end_headings))


def test_every_report_has_a_key_of_its_own_that_begins_with_its_room() -> None:
    assert not [key for key, times in Counter(report.key for report in REPORTS).items() if times > 1]
    for room, reports in (("orders", ORDERS), ("products", PRODUCTS), ("shop", SHOP), ("keywords", KEYWORDS)):
        assert all(report.key.startswith(f"{room}.") for report in reports)
    assert all(report.key.startswith("ads.") for report in ADS)


@every_report()
def test_its_ledgers_exist_and_take_every_column(report: Report) -> None:
    ledgers = [LEDGER[name] for name in report.into]
    taken = {column for ledger in ledgers for column in (*ledger.key, *ledger.values)}
    taken |= {source for ledger in ledgers for source, _ in ledger.names.values()}
    assert set(report.columns) - taken == set()


@every_report()
def test_its_figures_are_in_the_units_of_their_columns(report: Report) -> None:
    for field in report.fields:
        for name in field.columns:
            for ledger in (LEDGER[each] for each in report.into):
                if name not in ledger.table.c or name == "span":
                    continue
                kind = type(ledger.table.c[name].type)
                wanted = Day if field.kind is Kind.PERIOD else UNITS.get(field.kind)
                if wanted is not None:
                    assert kind is wanted, f"{name} is {kind.__name__} in {ledger.name}"
                else:
                    assert not issubclass(kind, Day | Moment | Money | Rate | Quantity), f"{name} in {ledger.name}"


@every_report()
def test_its_grain_is_the_key_of_its_main_ledger(report: Report) -> None:
    ledger = LEDGER[report.into[0]]
    named = [ledger.names[column][0] if column in ledger.names else column for column in ledger.key]
    assert set(report.grain) <= {*named}
    left_out = {name for name in named if name in report.columns} - set(report.grain)
    assert not left_out, f"{left_out} would be part of the key unseen"


@every_report()
def test_no_heading_has_two_meanings(report: Report) -> None:
    """One heading feeds several fields only where each cuts its own piece out of the cell."""
    claims: dict[str, list[Field]] = {}
    for field in report.fields:
        for heading in set(headings(field)):
            claims.setdefault(heading, []).append(field)
    assert [heading for heading, fields in claims.items() if len(fields) > 1 and not all(f.cut for f in fields)] == []


@every_report()
def test_a_field_is_named_once_and_lists_a_heading_once(report: Report) -> None:
    assert not [name for name, times in Counter(field.name for field in report.fields).items() if times > 1]
    for field in report.fields:
        assert len(set(headings(field))) == len(list(headings(field))), field.name
        assert field.headings or field.made_of, field.name
        assert not set(field.made_of) - {other.name for other in report.fields}


@every_report()
def test_words_are_folded_as_the_reader_folds_a_cell(report: Report) -> None:
    for field in report.fields:
        assert [word for word in field.words if word != fold(word)] == []


@every_report()
def test_what_is_forbidden_is_never_what_the_report_lives_from(report: Report) -> None:
    forbidden = {fold(heading) for heading in report.forbidden}
    for field in report.fields:
        if field.required:
            assert set(headings(field)) - forbidden or field.made_of, field.name
    assert not report.marks or {fold(mark) for mark in report.marks} - forbidden


@every_report()
def test_only_facts_that_add_up_are_added_up(report: Report) -> None:
    """An index, a place in a list or an average is never summed into a control."""
    averages = {
        *("place", "trade_index", "online_items", "demand_supply", "reference_price", "average_rank", "quality_score"),
        *("stay_seconds", "score_goods", "score_service", "score_delivery", "price", "item_kinds", "list_price"),
    }
    for field in report.fields:
        if field.name in averages:
            assert not field.additive, field.name


@every_report()
def test_every_report_is_named_in_chinese(report: Report) -> None:
    from storedesk.foundation import texts

    before = texts.language()
    try:
        for language in ("zh_CN", "zh_TW"):
            texts.use_language(language)
            assert str(report.name) != report.name.source
            assert str(report.platform) != report.platform.source
    finally:
        texts.use_language(before)


def test_nobody_is_recognised_by_name_phone_address_or_account() -> None:
    """What the order lists say of people is known and left in the file; only the nick and the town are read."""
    people = (
        "收货人姓名",
        "联系手机",
        "联系电话",
        "买家支付宝账号",
        "收件人手机号",
        "详细地址",
        "收件信息",
        "寄件人电话",
    )
    for report in ORDERS:
        read = {heading for field in report.fields for heading in headings(field)}
        assert not read & {fold(heading) for heading in people}
        if report.key != "orders.refunds":
            assert {fold(heading) for heading in people} <= {fold(heading) for heading in report.personal}
