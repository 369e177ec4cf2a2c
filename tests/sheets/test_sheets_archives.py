"""Archives and locks: names in any encoding, members of any kind, passwords asked for and told right from wrong."""

import io
import zipfile
import zlib
from collections.abc import Mapping

import msoffcrypto
import pytest
import pyzipper
from files_made import SHOP_DAYS, cells, csv_text, html, opened, trimmed, xls, xlsx, zipped

from storedesk.foundation.sheets.limits import Limits
from storedesk.foundation.sheets.reading import PasswordNeeded, UnreadableFile

CSV = csv_text().encode("gbk")


def zip_with_bare_names(files: Mapping[bytes, bytes]) -> bytes:
    """A zip as Chinese programs write it: names as bytes of some encoding, and no word about it."""
    stand_ins = {name: chr(ord("a") + at) * len(name) for at, name in enumerate(files)}
    packed = zipped({stand_ins[name]: data for name, data in files.items()})
    for name, stand_in in stand_ins.items():
        packed = packed.replace(stand_in.encode(), name)
    return packed


def locked_zip(files: Mapping[str, bytes], password: str) -> bytes:
    out = io.BytesIO()
    with pyzipper.AESZipFile(out, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(password.encode())
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def locked_book(password: str) -> bytes:
    out = io.BytesIO()
    office = msoffcrypto.OfficeFile(io.BytesIO(xlsx()))
    office.encrypt(password, out)
    return out.getvalue()


def test_a_packed_report_is_known_by_its_own_name_and_by_the_archive() -> None:
    (grid,) = opened(zipped({"2026/关键词报表_20260601.csv": CSV}), "下载.zip").grids
    assert (grid.name, grid.names) == ("关键词报表_20260601.csv", ("关键词报表_20260601.csv", "下载.zip"))
    assert trimmed(grid.rows) == [list(row) for row in SHOP_DAYS]


@pytest.mark.parametrize("encoding", ["gbk", "utf-8"])
def test_names_without_a_word_about_their_encoding_are_read(encoding: str) -> None:
    data = zip_with_bare_names({"推广/关键词报表.csv".encode(encoding): CSV, "计划报表.csv".encode(encoding): CSV})
    assert [grid.name for grid in opened(data, "a.zip").grids] == ["关键词报表.csv", "计划报表.csv"]


def test_members_of_every_kind_are_read_and_the_others_named() -> None:
    data = zipped(
        {
            "a.csv": CSV,
            "b.xlsx": xlsx(),
            "c.xls": xls(),
            "d.xls": html().encode(),
            "e.zip": zipped({"f.csv": CSV}),
            "g.pdf": b"%PDF-1.7",
            "leer.csv": b"",
            "__MACOSX/._a.csv": b"\0\5\x16\7",
            ".DS_Store": b"\0\0\0\1Bud1",
        }
    )
    read = opened(data, "全部.zip")
    assert [grid.name for grid in read.grids] == ["a.csv", "b.xlsx", "c.xls", "d.xls", "f.csv"]
    assert all(trimmed(grid.rows) == [list(row) for row in SHOP_DAYS] for grid in read.grids)
    assert read.grids[1].names == ("店铺数据", "b.xlsx", "全部.zip")
    assert read.grids[4].names == ("f.csv", "e.zip", "全部.zip")
    assert [(each.name, "PDF" in each.reason, "empty" in each.reason) for each in read.unknown] == [
        ("g.pdf", True, False),
        ("leer.csv", False, True),
    ]


def test_a_name_is_never_a_path() -> None:
    data = zipped({"../../etc/cron.d/x.csv": CSV, "C:\\Windows\\y.csv": CSV, "a\u202evsc.csv": CSV})
    assert [grid.name for grid in opened(data, "a.zip").grids] == ["x.csv", "y.csv", "avsc.csv"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (zipped({}), "no table"),
        (zipped({"readme.pdf": b"%PDF-1.7", "x.png": b"\x89PNG\r\n\x1a\n"}), "no table"),
        (zipped({"a.zip": zipped({"b.zip": zipped({"c.csv": CSV})})}), "archives within archives"),
        (zipped({"only.csv": b""}), "only.csv is empty"),
        (zipped({"a.csv": CSV})[:-40], "damaged"),
    ],
)
def test_archives_without_a_table_say_what_is_the_matter(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableFile, match=said):
        opened(data, "a.zip")


def test_too_many_members_are_refused() -> None:
    with pytest.raises(UnreadableFile, match="holds 30 files; at most 20"):
        opened(zipped({f"{at}.csv": CSV for at in range(30)}), "a.zip", limits=Limits(archive_members=20))


def test_a_locked_zip_asks_and_opens() -> None:
    data = locked_zip({"报表.csv": CSV}, "密码123")
    with pytest.raises(PasswordNeeded, match="Enter the password to read it"):
        opened(data, "a.zip")
    with pytest.raises(PasswordNeeded, match="wrong"):
        opened(data, "a.zip", "falsch")
    assert cells(data, "a.zip", "密码123") == [list(row) for row in SHOP_DAYS]


def test_the_old_cipher_is_known_too() -> None:
    """Encrypted here by the cipher's own rules (PKWARE's application note 6.1), then read with the password."""
    data = traditional_zip("报表.csv", CSV, b"secret")
    with pytest.raises(PasswordNeeded, match="Enter the password"):
        opened(data, "a.zip")
    with pytest.raises(PasswordNeeded, match="wrong"):
        opened(data, "a.zip", "Secret")
    assert cells(data, "a.zip", "secret") == [list(row) for row in SHOP_DAYS]


def traditional_zip(name: str, content: bytes, password: bytes) -> bytes:
    """A stored member locked with PKWARE's traditional encryption."""
    crc_table = []
    for byte in range(256):
        value = byte
        for _ in range(8):
            value = (value >> 1) ^ 0xEDB88320 if value & 1 else value >> 1
        crc_table.append(value)
    keys = [0x12345678, 0x23456789, 0x34567890]

    def update(byte: int) -> None:
        keys[0] = (keys[0] >> 8) ^ crc_table[(keys[0] ^ byte) & 0xFF]
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = (keys[2] >> 8) ^ crc_table[(keys[2] ^ (keys[1] >> 24)) & 0xFF]

    for byte in password:
        update(byte)
    crc = zlib.crc32(content)
    locked = bytearray()
    for byte in bytes(11) + bytes([crc >> 24]) + content:
        pad = (keys[2] | 2) & 0xFFFF
        locked.append(byte ^ (pad * (pad ^ 1) >> 8 & 0xFF))
        update(byte)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(name, bytes(locked))
    data = bytearray(out.getvalue())
    central = data.index(b"PK\x01\x02")
    for at, flags, check, size in ((0, 6, 14, 22), (central, 8, 16, 24)):
        data[at + flags] |= 1
        data[at + check : at + check + 4] = crc.to_bytes(4, "little")
        data[at + size : at + size + 4] = len(content).to_bytes(4, "little")
    return bytes(data)


def test_a_locked_workbook_asks_and_opens() -> None:
    data = locked_book("gesperrt")
    assert data.startswith(b"\xd0\xcf\x11\xe0")
    with pytest.raises(PasswordNeeded, match="Enter the password to read it"):
        opened(data)
    with pytest.raises(PasswordNeeded, match="wrong"):
        opened(data, password="falsch")
    assert cells(data, password="gesperrt") == [list(row) for row in SHOP_DAYS]


def test_the_lock_against_changes_is_none_against_reading() -> None:
    assert cells(locked_book("VelvetSweatshop")) == [list(row) for row in SHOP_DAYS]


def test_a_locked_workbook_within_a_zip_takes_the_password_too() -> None:
    data = zipped({"报表.xlsx": locked_book("geheim")})
    with pytest.raises(PasswordNeeded):
        opened(data, "a.zip")
    assert cells(data, "a.zip", "geheim") == [list(row) for row in SHOP_DAYS]


def test_a_lock_of_an_unknown_kind_says_so() -> None:
    data = locked_book("x")
    with pytest.raises(UnreadableFile, match="cannot be opened here"):
        opened(data.replace(b"SHA512", b"SHA999"))
