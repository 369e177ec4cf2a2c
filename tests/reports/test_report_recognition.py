"""Each documented header line is claimed by one report, each cousin's by none, and no heading of ours surprises us.

headers.tsv holds header lines word for word as the platforms write them: the report that must claim the line ("-" for
none), which generation it is, then the headings. The rule is told here again in the plainest way, apart from the
reader's own, which scores tables that may be damaged.
"""

import unicodedata
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from storedesk.features import REPORT_MODULES
from storedesk.foundation.sheets.report import Report

REPORTS: tuple[Report, ...] = tuple(report for name in REPORT_MODULES for report in import_module(name).REPORTS)


def fold(heading: str) -> str:
    return "".join(unicodedata.normalize("NFKC", heading).split()).casefold()


def header_lines() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for line in Path(__file__).with_name("headers.tsv").read_text(encoding="utf-8").splitlines():
        key, generation, *headings = line.split("\t")
        yield key, generation, tuple(heading.replace("\\n", "\n") for heading in headings)


LINES = [pytest.param(key, line, id=f"{key} {generation}") for key, generation, line in header_lines()]


def claims(report: Report, line: tuple[str, ...]) -> bool:
    there = {fold(heading) for heading in line}
    if there & {fold(heading) for heading in report.forbidden}:
        return False
    if report.marks and not there & {fold(heading) for heading in report.marks}:
        return False
    for field in report.fields:
        headings = {fold(heading) for heading in (*field.headings, *field.cents_headings)}
        if field.required and not field.from_file_name and not field.made_of and not there & headings:
            return False
    return sum(bool(there & {fold(h) for h in field.headings}) for field in report.fields) >= 2


def surprises(report: Report, line: tuple[str, ...]) -> list[str]:
    expected = {fold(h) for h in (*report.derived, *report.personal, *report.ignored)}
    for field in report.fields:
        expected |= {fold(h) for h in (*field.headings, *field.cents_headings, *field.end_headings)}
    return [heading for heading in line if fold(heading) not in expected]


@pytest.mark.parametrize(("key", "line"), LINES)
def test_a_header_line_is_claimed_by_its_report_alone(key: str, line: tuple[str, ...]) -> None:
    assert [report.key for report in REPORTS if claims(report, line)] == ([] if key == "-" else [key])


@pytest.mark.parametrize(("key", "line"), [line for line in LINES if line.values[0] != "-"])
def test_no_documented_heading_is_a_surprise(key: str, line: tuple[str, ...]) -> None:
    report = next(report for report in REPORTS if report.key == key)
    assert surprises(report, line) == []


def test_every_report_has_a_documented_header_line() -> None:
    assert {report.key for report in REPORTS} - {key for key, _, _ in header_lines()} == set()


def test_orders_without_numbers_are_not_an_order_list() -> None:
    """The well-known file of nick, day and amount says nothing that could tell two orders of one minute apart."""
    line = ("用户名", "付款日期", "订单金额")
    assert not any(claims(report, line) for report in REPORTS)
