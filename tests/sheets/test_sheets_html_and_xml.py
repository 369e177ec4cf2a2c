"""Pages and XML spreadsheets under the name .xls: merged cells spread, layout tables passed over, nothing fetched."""

import pytest
from files_made import cells, html, opened, trimmed, xml_2003

from storedesk.foundation.sheets.folding import ErrorCell
from storedesk.foundation.sheets.limits import Limits
from storedesk.foundation.sheets.reading import UnreadableFile


def page(body: str) -> bytes:
    return f"<html><body>{body}</body></html>".encode()


def test_cells_that_reach_over_others_leave_blanks() -> None:
    rows = cells(
        page(
            "<table><tr><td rowspan=2>日期</td><td colspan=2>流量</td><td>金额</td></tr>"
            "<tr><td>访客</td><td>浏览</td><td>元</td></tr><tr><td>6月1日</td><td>1</td><td>2</td><td>3</td></tr></table>"
        )
    )
    assert rows == [["日期", "流量", "", "金额"], ["", "访客", "浏览", "元"], ["6月1日", "1", "2", "3"]]


def test_breaks_stay_and_mark_up_goes() -> None:
    assert cells(
        page("<table><tr><td> <b>连衣</b>裙<br>夏 </td><th><a href='x'>花费</a>&nbsp;(元)</th></tr></table>")
    ) == [["连衣裙\n夏", "花费\xa0(元)"]]


def test_only_tables_that_hold_no_other_one_are_tables() -> None:
    inner = "<table><tr><td>a</td><td>b</td></tr></table>"
    grids = opened(page(f"<table><tr><td>{inner}</td><td>{inner}</td></tr></table>"), "报表.xls").grids
    assert [(grid.name, trimmed(grid.rows)) for grid in grids] == [
        ("报表.xls 1", [["a", "b"]]),
        ("报表.xls 2", [["a", "b"]]),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "gbk"])
def test_what_a_page_says_of_its_encoding_does_not_count(encoding: str) -> None:
    assert cells(html((("访客数", "支付金额"), ("1", "2"))).encode(encoding))[0] == ["访客数", "支付金额"]


def test_a_page_that_claims_a_million_columns_is_refused_or_clipped() -> None:
    wide = page("<table><tr>" + "<td colspan=1000000000>x</td>" * 3 + "</tr></table>")
    with pytest.raises(UnreadableFile, match="columns"):
        opened(wide)
    tall = page("<table>" + "<tr><td rowspan=999999999>x</td><td>1</td></tr>" * 50 + "</table>")
    with pytest.raises(UnreadableFile, match="cells"):
        opened(tall, limits=Limits(cells=300))


def test_entities_are_never_resolved() -> None:
    evil = (
        b'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><html><table><tr><td>&x;</td></tr></table></html>'
    )
    with pytest.raises(UnreadableFile, match="declares entities"):
        opened(evil)
    with pytest.raises(UnreadableFile, match="declares entities"):
        opened(
            b'<?xml version="1.0"?><!DOCTYPE Workbook [<!ENTITY x "y">]>'
            + xml_2003().removeprefix('<?xml version="1.0"?>').encode()
        )


def test_an_xml_sheet_gives_typed_cells_in_their_places() -> None:
    text = xml_2003((("x",),)).replace(
        "<Row>",
        '<Row><Cell><Data ss:Type="Number">12.5</Data></Cell><Cell ss:Index="4"><Data ss:Type="Number">'
        '1234567890123456789</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell>'
        '<Cell ss:MergeAcross="1"><Data ss:Type="DateTime">'
        '2026-06-01T00:00:00.000</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell></Row><Row ss:Index="3">',
    )
    (grid,) = opened(text.encode()).grids
    first, second, third = grid.rows
    assert [str(cell) for cell in first] == [
        "12.5", "", "", "1234567890123456789", "#N/A", "2026-06-01", "", "True",
    ]  # fmt: skip
    assert isinstance(first[4], ErrorCell)
    assert (list(second), list(third), grid.merged) == ([], ["x"], 1)


def test_a_row_beyond_every_sheet_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="outside every sheet"):
        opened(xml_2003().replace("<Row>", '<Row ss:Index="99999999">', 1).encode())
