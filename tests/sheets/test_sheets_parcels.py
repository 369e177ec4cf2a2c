"""Chunks of columns on their way to the database: what goes in comes out, and what is forged is refused."""

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.foundation.sheets import parcels
from storedesk.foundation.sheets.wire import WireFault

FIGURES = st.integers(-(2**63) + 1, 2**63 - 1)
VALUES = st.one_of(st.none(), FIGURES, st.text(max_size=5))
MOST = 1 << 20


def sent(columns) -> io.BytesIO:
    out = io.BytesIO()
    parcels.send(out, columns)
    out.seek(0)
    return out


@given(st.integers(1, 12).flatmap(lambda rows: st.lists(st.lists(VALUES, min_size=rows, max_size=rows), min_size=1)))
def test_what_goes_in_comes_out(columns):
    back = parcels.receive(sent(columns), len(columns), MOST)
    assert [list(column) for column in back] == columns
    types = [[type(value) for value in column] for column in back]
    assert types == [[type(value) for value in column] for column in columns]


def test_repeated_texts_are_written_once():
    column = ["连衣裙 夏季 新款"] * 5000 + ["茶盘"] * 5000
    assert len(sent([column]).getvalue()) < 41_000
    assert parcels.receive(sent([column]), 1, MOST) == [column]


@pytest.mark.parametrize("value", ["关键词", None, ""])
def test_what_a_whole_column_says_is_one_value(value):
    assert len(sent([[value] * 9000]).getvalue()) < 40
    assert parcels.receive(sent([[value] * 9000]), 1, MOST) == [[value] * 9000]
    assert parcels.receive(sent([[value] * 70_000]), 1, MOST) == [[value] * 70_000]


def test_rows_and_columns_are_the_same_figures():
    rows = [[1, "a", None], [2, "b", 5]]
    assert parcels.by_rows(parcels.by_columns(rows)) == rows


def column(kind: bytes, body: bytes, rows: int = 1) -> bytes:
    return struct.pack("=II", 1, rows) + struct.pack("=cI", kind, len(body)) + body


@pytest.mark.parametrize(
    "forged",
    [
        b"",
        b"cut",
        struct.pack("=II", 2, 1),
        column(b"?", b""),
        column(b"f", b"1234567"),
        column(b"f", bytes(16)),
        column(b"s", b"[]"),
        column(b"s", b"[1,2]"),
        column(b"s", b"[1.5]"),
        column(b"s", b'["much of nothing"]', rows=1 << 31),
        column(b"t", b"{}"),
        column(b"t", b"[true]"),
        column(b"t", b"[[1]]"),
        column(b"t", b"[1.5]"),
        column(b"t", b"[9223372036854775808]"),
        column(b"t", b"[" * 100_000),
        column(b"t", b"\xff"),
        column(b"r", struct.pack(">I", 5) + b'["a"]' + struct.pack("=I", 1)),
        column(b"r", struct.pack(">I", 999) + b'["a"]'),
        column(b"f", bytes(8))[:-1],
        struct.pack("=II", 1, 1) + struct.pack("=cI", b"f", MOST + 1),
    ],
)
def test_what_is_forged_is_refused(forged):
    with pytest.raises(WireFault):
        parcels.receive(io.BytesIO(forged), 1, MOST)
