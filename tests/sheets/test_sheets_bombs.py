"""Files built to harm are refused by their outer shape, quickly, before any reader sees them."""

import time
from collections.abc import Iterator

import pytest
from files_made import altered, cells, opened, saved, xls, xlsx, zipped
from openpyxl import Workbook

from storedesk.foundation.sheets.limits import Limits
from storedesk.foundation.sheets.reading import UnreadableFile

SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"


@pytest.fixture(autouse=True)
def quickly() -> Iterator[None]:
    """Every verdict comes within seconds."""
    began = time.monotonic()
    yield
    assert time.monotonic() - began < 6


def refused(data: bytes, said: str, limits: Limits | None = None) -> None:
    with pytest.raises(UnreadableFile, match=said):
        opened(data, "报表.xlsx", limits=limits or Limits())


def test_a_part_that_unpacks_to_a_hundred_times_its_size() -> None:
    small = Limits(ratio_from=1 << 20)
    refused(altered(xlsx(), SHEET, b"<worksheet>" + b" " * (8 << 20)), "unpacks to 8 MB", small)
    refused(zipped({"a.csv": b"1,2\n" * (2 << 20)}), "unpacks to 8 MB", small)


def test_more_than_is_ever_unpacked() -> None:
    refused(zipped({"a.csv": b"x" * 300, "b.csv": b"y" * 300}), "unpacks to", Limits(unpacked=500))
    refused(zipped({"a.csv": b"x" * 300}), "unpacks to", Limits(part=200))


def test_entries_that_overlap() -> None:
    """Two entries of the list of contents that lie on the same bytes, as in Fifield's bomb."""
    whole = bytearray(zipped({"a.csv": b"1,2\n" * 50, "b.csv": b"1,2\n" * 50}))
    second = whole.rindex(b"PK\x01\x02")
    whole[second + 42 : second + 46] = bytes(4)
    refused(bytes(whole), "overlap")


def test_a_part_larger_than_it_says() -> None:
    whole = bytearray(zipped({"a.csv": b"a,b\n1,2\n" * 500}))
    central = whole.index(b"PK\x01\x02")
    whole[central + 24 : central + 28] = (8).to_bytes(4, "little")
    refused(bytes(whole), "damaged")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("part", [SHEET, STRINGS, "xl/workbook.xml", "xl/_rels/workbook.xml.rels"])
def test_entities_wherever_they_are_declared(part: str, encoding: str) -> None:
    evil = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>'
    refused(altered(xlsx(), part, evil.encode(encoding)), "declares entities")


def test_a_promise_of_four_thousand_million_texts() -> None:
    for said, is_refused in ((b"4294967295", True), (b"3", False)):
        data = altered(xlsx(), STRINGS, b'<sst uniqueCount="' + said + b'"><si><t>a</t></si></sst>')
        if is_refused:
            refused(data, "promises more texts")
        else:
            assert len(cells(data)) == 3


@pytest.mark.parametrize(
    ("cell", "row"), [(b"A4294967295", b"4294967295"), (b"ZZZZZ3", b"3"), (b"XFE3", b"3"), (b"A1048577", b"1048577")]
)
def test_a_cell_outside_every_sheet(cell: bytes, row: bytes) -> None:
    refused(
        altered(xlsx(), SHEET, {b'r="A3"': b'r="' + cell + b'"', b'<row r="3"': b'<row r="' + row + b'"'}), "outside"
    )


def test_two_cells_at_the_ends_of_the_sheet_are_read_without_what_lies_between() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"], sheet["AD1"], sheet["A1048576"] = "首", "右", "尾"
    (grid,) = opened(saved(book)).grids
    assert (grid.rows[0][0], grid.rows[0][29], len(grid.rows), grid.rows[-1][0]) == ("首", "右", 1_048_576, "尾")


def test_a_far_corner_is_in_no_report() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"], sheet["XFD1048576"] = 1, 2
    refused(saved(book), "more than 1024 columns")


def test_columns_that_are_only_formatted_are_none() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["a", "b"])
    sheet.cell(1, 2000).number_format = "0.00"
    (grid,) = opened(saved(book)).grids
    assert (list(grid.rows[0][:2]), len(grid.rows[0])) == (["a", "b"], 2)
    sheet.cell(1, 2000).value = 3
    refused(saved(book), "more than 1024 columns")


@pytest.mark.parametrize("at", [44, 64, 72])
def test_a_compound_file_with_more_sectors_than_bytes(at: int) -> None:
    data = bytearray(xls())
    data[at : at + 4] = (0x00FFFFFF).to_bytes(4, "little")
    refused(bytes(data), "table of contents")


def test_a_compound_file_cut_off_in_its_header() -> None:
    refused(xls()[:300], "damaged")


def test_a_hundred_thousand_entries() -> None:
    end = b"PK\x05\x06" + bytes(4) + (60_000).to_bytes(2, "little") * 2 + bytes(10)
    refused(b"PK\x03\x04" + bytes(100) + end, "holds 60000 files")


def test_nested_tags_and_long_attributes_do_no_harm() -> None:
    deep = b"<worksheet>" + b"<a>" * 100_000 + b"</a>" * 100_000 + b"</worksheet>"
    with pytest.raises(UnreadableFile):
        opened(altered(xlsx(), SHEET, deep))
    assert len(cells(altered(xlsx(), SHEET, {b"<sheetData": b'<sheetData x="' + b"y" * 1_000_000 + b'"'}))) == 3
