"""PDF files: as many A4 pages as were laid out, our font inside, text that can be searched, whole or not at all."""

import errno
import re
import zlib
from pathlib import Path

import pytest

from storedesk.foundation.errors import UserError
from storedesk.foundation.printing import pdf
from storedesk.foundation.printing.pages import Box, Page, Stroke, Text, tick_box
from storedesk.foundation.printing.painter import FAMILY, UNITS_PER_MM, font_measure
from storedesk.foundation.printing.pdf import pdf_bytes, save_pdf

pytestmark = pytest.mark.usefixtures("qapp")

PAGE = Page(
    (Text(20, 30, "检查库存 Stock ¥39.90", 12), Text(20, 40, "加粗", 12, bold=True), *tick_box(20, 50, 5, ticked=True))
)
STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


def streams(content: bytes) -> list[bytes]:
    """Every stream of a PDF, unpacked where it is packed."""
    found = []
    for raw in STREAM.findall(content):
        try:
            found.append(zlib.decompress(raw))
        except zlib.error:
            found.append(raw)
    return found


def letters(content: bytes) -> str:
    """All signs that the PDF says its glyphs stand for."""
    maps = b"\n".join(each for each in streams(content) if b"beginbfrange" in each or b"beginbfchar" in each)
    found = []
    for low, high, first in re.findall(rb"<([0-9a-fA-F]+)> <([0-9a-fA-F]+)> <([0-9a-fA-F]{4})>", maps):
        found += [chr(int(first, 16) + step) for step in range(int(high, 16) - int(low, 16) + 1)]
    for listed in re.findall(rb"\[((?:<[0-9a-fA-F]+>\s*)+)\]", maps):
        found += [bytes.fromhex(each.decode()).decode("utf-16-be") for each in re.findall(rb"<([0-9a-fA-F]+)>", listed)]
    return "".join(found)


@pytest.mark.parametrize("count", [1, 2, 7])
def test_a_pdf_has_a_page_for_each_and_each_is_a4(count):
    content = pdf_bytes([PAGE] * count)
    assert content.count(b"/Type /Page\n") == count
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)
    assert boxes
    for width, height in boxes:
        assert float(width) == pytest.approx(595.3, abs=1)
        assert float(height) == pytest.approx(841.9, abs=1)


def test_our_font_is_inside_and_no_other():
    content = pdf_bytes([PAGE])
    fonts = set(re.findall(rb"/BaseFont /(?:[A-Z]{6}\+)?([\w-]+)", content))
    assert fonts == {b"StoreDeskSans-Regular"}
    assert b"/FontFile" in content


def test_every_sign_can_be_searched():
    found = letters(pdf_bytes([PAGE]))
    assert set("检查库存Stock¥39.90加粗") <= set(found)


def test_only_black_and_greys_are_painted():
    for stream in streams(pdf_bytes([PAGE])):
        for red, green, blue in re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) (?:SC|sc|scn|SCN|rg|RG)\b", stream):
            assert red == green == blue


def test_the_title_is_in_the_file():
    content = pdf_bytes([PAGE], "周计划")
    assert "周计划".encode("utf-16-be") in content or b"StoreDesk" in content


def test_a_pdf_takes_the_place_of_an_older_one(tmp_path):
    path = tmp_path / "周计划.pdf"
    path.write_bytes(b"older")
    assert save_pdf(path, [PAGE, PAGE], "周计划") == 2
    assert path.read_bytes().startswith(b"%PDF-")
    assert [each.name for each in tmp_path.iterdir()] == ["周计划.pdf"]


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "no room left on the disk for week.pdf"),
        (errno.EACCES, "week.pdf cannot be written"),
        (errno.EROFS, "week.pdf cannot be written"),
        (errno.EIO, "week.pdf could not be saved"),
    ],
)
def test_what_the_world_has_against_it_is_said_and_the_older_file_stays(tmp_path, monkeypatch, number, said):
    path = tmp_path / "week.pdf"
    path.write_bytes(b"older")

    def refuse(_self, _target):
        raise OSError(number, "the world's fault")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(UserError, match=said):
        save_pdf(path, [PAGE])
    monkeypatch.undo()
    assert path.read_bytes() == b"older"
    assert [each.name for each in tmp_path.iterdir()] == ["week.pdf"]


def test_a_full_disk_is_said_and_leaves_nothing_behind(monkeypatch):
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no device that is always full")

    def at_full_disk(**_where):
        return Path("/dev/full").open("wb", buffering=0)

    monkeypatch.setattr(pdf.tempfile, "NamedTemporaryFile", at_full_disk)
    monkeypatch.setattr(Path, "unlink", lambda _self, missing_ok=False: None)
    with pytest.raises(UserError, match="no room left on the disk"):
        save_pdf(Path("/dev/week.pdf"), [PAGE])


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(UserError, match="does not exist"):
        save_pdf(tmp_path / "none" / "week.pdf", [PAGE])


def test_text_is_measured_as_wide_as_it_is_drawn():
    """Drawn on a canvas, the ink of a row of full-width signs is as wide as the measure says, within a sign's edge."""
    from PySide6.QtGui import QColor, QImage, QPainter

    from storedesk.foundation.printing.painter import paint_page

    text, size = "国" * 20, 12
    image = QImage(1600, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(0.5, 0.5)
    paint_page(painter, Page((Text(2, 10, text, size),)))
    painter.end()
    dark = [x for x in range(image.width()) if any(image.pixelColor(x, y).value() < 128 for y in range(0, 200, 2))]
    drawn = (dark[-1] - dark[0]) / 0.5 / UNITS_PER_MM
    said = font_measure().width(text, size)
    assert said == pytest.approx(20 * 12 * 25.4 / 72, rel=0.01)
    assert drawn == pytest.approx(said, abs=1.0)


def test_every_kind_of_item_leaves_ink_where_it_stands():
    from PySide6.QtGui import QColor, QImage, QPainter

    from storedesk.foundation.printing.painter import paint_page

    def ink(item, screen=False):
        image = QImage(1200, 1200, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_page(painter, Page((item,)), screen=screen)
        painter.end()
        return sum(255 - image.pixelColor(x, y).value() for x in range(0, 1200, 3) for y in range(0, 1200, 3))

    assert ink(Box(10, 10, 20, 20)) > 0
    assert ink(Box(10, 10, 20, 20, fill=0.5)) > ink(Box(10, 10, 20, 20))
    assert ink(Stroke(10, 10, 40, 10, 1)) > ink(Stroke(10, 10, 40, 10, 1, dotted=True)) > 0
    assert ink(Text(10, 30, "竹", 40)) > ink(Text(10, 30, "竹", 40, grey=0.5)) > 0
    assert ink(Text(10, 30, "竹", 40, bold=True), screen=True) > 1.05 * ink(Text(10, 30, "竹", 40), screen=True)
    assert FAMILY == "StoreDesk Sans"
