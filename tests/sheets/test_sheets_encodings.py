"""Text is read in the encoding it is written in, or refused; it never becomes other characters."""

import codecs

import pytest
from files_made import SHOP_DAYS, cells, csv_text

from storedesk.foundation.sheets.encodings import decode
from storedesk.foundation.sheets.reading import UnreadableFile

TEXT = csv_text()
EVERY_WAY = {
    "utf-8": TEXT.encode(),
    "utf-8 with mark": codecs.BOM_UTF8 + TEXT.encode(),
    "gbk": TEXT.encode("gbk"),
    "gb18030 beyond gbk": TEXT.replace("访客数", "访客数𠮷").encode("gb18030"),
    "utf-16-le with mark": codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
    "utf-16-be with mark": codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
    "utf-16-le": TEXT.encode("utf-16-le"),
    "utf-16-be": TEXT.encode("utf-16-be"),
    "utf-32 with mark": codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
}


@pytest.mark.parametrize("way", EVERY_WAY)
def test_the_same_table_comes_out_of_every_encoding(way: str) -> None:
    read = [[str(cell).replace("𠮷", "") for cell in row] for row in cells(EVERY_WAY[way], "报表.csv")]
    assert read == [list(row) for row in SHOP_DAYS]


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16-le"])
def test_a_file_cut_off_within_a_character_is_read_and_says_so(encoding: str) -> None:
    whole = ("关键词,花费\n" * 30 + "连衣裙").encode(encoding)
    text = decode(whole[:-1], "a.csv")
    assert (text.encoding, text.cut_off) == (encoding, True)
    assert text.characters.endswith("连衣")


def test_rows_of_gbk_among_utf_8_are_refused() -> None:
    """GB18030 would read both without an error, and one of them wrongly."""
    rows = "2026-06-01,真丝连衣裙女夏,12\n"
    for mixed in (
        rows.encode() * 50 + rows.encode("gbk"),
        rows.encode("gbk") * 50 + rows.encode(),
        codecs.BOM_UTF8 + rows.encode() + rows.encode("gbk") + rows.encode(),
    ):
        with pytest.raises(UnreadableFile, match="two kinds of text encoding"):
            decode(mixed, "a.csv")


def test_gbk_that_looks_like_utf_8_here_and_there_is_no_mixture() -> None:
    """ "联通" is the same bytes as two Cyrillic letters; whole cells of such words stand in real files."""
    rows = "联通,联通,1\n锟斤拷,烫烫烫,2\n真丝连衣裙,夏,3\n"
    assert decode(rows.encode("gbk"), "a.csv").characters == rows


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(UnreadableFile, match="cannot be made out"):
        decode(b"a,b\n\xff\xfe\xfd\xfc,1\n\x81\x20\x80,2\n", "a.csv")


def test_a_letter_with_an_accent_from_another_world_is_not_taken_for_chinese() -> None:
    with pytest.raises(UnreadableFile):
        decode("name,city\nS\u00e9,M\u00fc, \u00f1\n".encode("latin-1"), "a.csv")
