"""The reader process may hang, die or swell over a file: the program says so in a sentence and nothing is left over."""

import errno
import gc
import gzip
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import pyzipper
from files_made import csv_text, put, saved, xlsx, zipped
from openpyxl import Workbook

from storedesk.features import REPORT_MODULES
from storedesk.foundation.errors import Cancelled
from storedesk.foundation.sheets import reader_process, spool
from storedesk.foundation.sheets.limits import LIMITS
from storedesk.foundation.sheets.open import read_file
from storedesk.foundation.sheets.reader_process import READERS, ReaderProcess
from storedesk.foundation.sheets.reading import PasswordNeeded, Reading, UnreadableFile
from storedesk.foundation.texts import use_language


@pytest.fixture
def report(tmp_path: Path, reports_folder: Path) -> Path:
    """A report that is recognised."""
    return put(tmp_path, "店铺日报.csv", (reports_folder / "shop_daily_15col_utf8bom.csv").read_bytes())


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """No test leaves a folder behind, and none a process but the one at rest."""
    yield
    gc.collect()
    assert list(spool._own_room().glob("*/")) == []
    READERS.close()


def running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def at_rest() -> int:
    """The number of the reader at rest."""
    reader = READERS.take(LIMITS.memory)
    READERS.give_back(reader)
    return reader.pid


class Stop:
    """A progress that stops the work when told to."""

    def __init__(self, after: int) -> None:
        self.after, self.heard = after, 0

    def report(self, done: int, total: int | None, what: str = "") -> None:
        self.heard += 1
        if self.heard > self.after:
            raise Cancelled


def test_a_reading_tells_what_the_file_is_and_its_rows_can_be_walked_twice(report: Path) -> None:
    reading = read_file(report, REPORT_MODULES)
    (table,) = reading.tables
    once, twice = ([row for chunk in table.rows for row in chunk] for _ in range(2))
    assert (len(once), once) == (table.row_count, twice)
    assert (reading.path, reading.size) == (report, report.stat().st_size)
    assert reading.facts == {"container": "text", "encoding": "utf-8"}
    del reading, table


def test_the_rows_lie_on_the_disk_until_nobody_needs_them(report: Path) -> None:
    reading: Reading | None = read_file(report, REPORT_MODULES)
    (folder,) = spool._own_room().glob("*/")
    assert sorted(path.name for path in folder.iterdir()) == ["packed", "rows"]
    assert reading.packed is not None
    assert gzip.decompress(reading.packed.read_bytes()) == report.read_bytes()
    del reading
    gc.collect()
    assert not folder.exists()


def test_the_next_file_is_read_by_the_same_process(report: Path) -> None:
    read_file(report, REPORT_MODULES)
    first = at_rest()
    read_file(report, REPORT_MODULES)
    assert at_rest() == first


def test_a_reader_that_went_away_meanwhile_is_replaced(report: Path) -> None:
    read_file(report, REPORT_MODULES)
    os.kill(at_rest(), signal.SIGKILL)
    assert len(read_file(report, REPORT_MODULES).tables) == 1


def test_the_reader_ends_when_its_program_is_gone() -> None:
    code = (
        "import os, sys; from storedesk.foundation.sheets.reader_process import ReaderProcess;"
        "print(ReaderProcess(2 << 30).pid, flush=True); os._exit(0)"
    )
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    pid = int(subprocess.run([sys.executable, "-c", code], capture_output=True, env=env, check=True).stdout)
    for _ in range(100):
        if not running(pid):
            break
        time.sleep(0.05)
    assert not running(pid)


def test_cancelling_leaves_no_process(tmp_path: Path) -> None:
    path = put(tmp_path, "大.csv", "关键词,花费\n" + "连衣裙,1.5\n" * 300_000)
    began = time.monotonic()
    with pytest.raises(Cancelled):
        read_file(path, REPORT_MODULES, progress=Stop(after=9))
    assert time.monotonic() - began < 2
    assert READERS._resting == []


def test_a_slow_reader_is_stopped(report: Path) -> None:
    with pytest.raises(UnreadableFile, match="took too long"):
        read_file(report, REPORT_MODULES, limits=replace(LIMITS, opening_seconds=0.0))
    assert READERS._resting == []
    assert len(read_file(report, REPORT_MODULES).tables) == 1


def test_a_greedy_file_is_stopped(tmp_path: Path) -> None:
    path = put(tmp_path, "大.csv", "关键词,花费\n" + "连衣裙,1.5\n" * 900_000)
    with pytest.raises(UnreadableFile, match=r"too much memory|broke the reader"):
        read_file(path, REPORT_MODULES, limits=replace(LIMITS, memory=150 << 20))


def test_a_file_that_kills_the_fast_reader_is_read_by_the_second(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stands in for an abort within the fast reader: the process is killed whenever that one would be asked."""
    honest = ReaderProcess._send

    def send(self: ReaderProcess, request: dict[str, object]) -> None:
        if not request["second"]:
            os.kill(self.pid, signal.SIGSTOP)
            honest(self, request)
            os.kill(self.pid, signal.SIGKILL)
        else:
            honest(self, request)

    monkeypatch.setattr(ReaderProcess, "_send", send)
    reading = read_file(put(tmp_path, "a.xlsx", xlsx()), REPORT_MODULES)
    assert len(reading.unknown) == 1


def test_a_file_that_kills_every_reader_is_refused(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader_process, "_command", lambda: [sys.executable, "-c", "import os; os.abort()"])
    with pytest.raises(UnreadableFile, match="broke the reader"):
        read_file(report, REPORT_MODULES)


@pytest.mark.parametrize(
    "nonsense", [b"hello", b"\xff\xff\xff\xff", b"\0\0\0\2[]", b"\0\0\0\x02{}", b"\0\0\0\x051,2,3"]
)
def test_a_reader_that_was_taken_over_by_a_file_cannot_fool_the_program(
    report: Path, monkeypatch: pytest.MonkeyPatch, nonsense: bytes
) -> None:
    code = f"import sys; sys.stdin.buffer.read(9); sys.stdout.buffer.write({nonsense!r}); sys.stdout.flush()"
    monkeypatch.setattr(reader_process, "_command", lambda: [sys.executable, "-c", code])
    with pytest.raises(UnreadableFile, match="broke the reader"):
        read_file(report, REPORT_MODULES)


def test_a_reader_that_only_ever_promises_is_stopped(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    promise = "b'\\0\\0\\0\\x11' + b'{\"stage\":\"table\"}'"
    code = f"import sys; [sys.stdout.buffer.write({promise}) for _ in iter(int, 1)]"
    monkeypatch.setattr(reader_process, "_command", lambda: [sys.executable, "-c", code])
    with pytest.raises(UnreadableFile, match="took too long"):
        read_file(report, REPORT_MODULES, limits=replace(LIMITS, seconds=0.5))


def test_rows_of_another_shape_than_was_told_are_not_taken(report: Path) -> None:
    reading = read_file(report, REPORT_MODULES)
    (table,) = reading.tables
    (folder,) = spool._own_room().glob("*/")
    for forged in (b"\0\0\0\x07[[1,2]]", b"\0\0\0\x08[[true]]", b"\0\0\0\x02{}", b"\0\0\0\x7fcut"):
        (folder / "rows").write_bytes(forged + b" " * 100)
        with pytest.raises(UnreadableFile):
            list(table.rows)
    del reading, table


def test_our_own_mistake_in_the_reader_refuses_the_file_and_is_logged_without_its_words(
    report: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(UnreadableFile, match="broke the reader"):
        read_file(report, ("storedesk.no_such_reports",))
    assert "ModuleNotFoundError" in caplog.text
    assert "no_such_reports" not in caplog.text
    assert len(read_file(report, REPORT_MODULES).tables) == 1


def test_sentences_come_in_the_language_of_the_program(tmp_path: Path) -> None:
    path = put(tmp_path, "图.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(50))
    said = {}
    try:
        for language in ("zh_CN", "zh_TW", "en"):
            use_language(language)
            with pytest.raises(UnreadableFile) as raised:
                read_file(path, REPORT_MODULES)
            said[language] = str(raised.value)
    finally:
        use_language("en")
    assert "picture" in said["en"]
    assert "picture" not in said["zh_CN"]
    assert len(set(said.values())) == 3


def test_a_locked_file_asks_through_the_process(tmp_path: Path, reports_folder: Path) -> None:
    path = tmp_path / "报表.zip"
    with pyzipper.AESZipFile(path, "w", encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(b"1234")
        archive.writestr("日报.csv", (reports_folder / "shop_daily_15col_utf8bom.csv").read_bytes())
    with pytest.raises(PasswordNeeded):
        read_file(path, REPORT_MODULES)
    with pytest.raises(PasswordNeeded, match="wrong"):
        read_file(path, REPORT_MODULES, password="0000")
    assert read_file(path, REPORT_MODULES, password="1234").tables[0].name == "日报.csv"


def test_what_is_no_readable_file_is_said(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    put(tmp_path, "~$报表.xlsx", b"\x05abc" + bytes(160))
    put(tmp_path, "leer.csv", b"")
    put(tmp_path, "gross.csv", b"a,b\n" * 1000)
    for name, said, limits in (
        ("fort.csv", "not there any more", LIMITS),
        (".", "is not a file", LIMITS),
        ("pipe.csv", "is not a file", LIMITS),
        ("~$报表.xlsx", "is not a file", LIMITS),
        ("leer.csv", "is empty", LIMITS),
        ("gross.csv", "at most 0 MB", replace(LIMITS, file_size=1000)),
    ):
        with pytest.raises(UnreadableFile, match=said):
            read_file(tmp_path / name, REPORT_MODULES, limits=limits)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_another_program_holds_is_said(tmp_path: Path) -> None:
    path = put(tmp_path, "a.csv", csv_text())
    path.chmod(0)
    with pytest.raises(UnreadableFile, match="Close it in Excel"):
        read_file(path, REPORT_MODULES)


def test_a_full_disk_is_said(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, *rest: object, **named: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    honest = Path.open
    monkeypatch.setattr(Path, "open", lambda self, *a, **b: (full if self.name == "source" else honest)(self, *a, **b))
    with pytest.raises(UnreadableFile, match="disk is full"):
        read_file(report, REPORT_MODULES)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_disk_that_fills_while_the_rows_are_written_is_said(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool.Spool, "rows", property(lambda self: Path("/dev/full")))
    with pytest.raises(UnreadableFile, match="disk is full"):
        read_file(report, REPORT_MODULES)


def test_the_reader_loads_neither_qt_nor_sqlalchemy_and_no_slow_library(tmp_path: Path) -> None:
    code = (
        "import sys, storedesk.foundation.sheets.reader as reader; from storedesk.foundation.sheets.opening import *;"
        "from storedesk.foundation.sheets.limits import LIMITS; from pathlib import Path;"
        f"reports = reader._reports({tuple(REPORT_MODULES)!r});"
        "[open_source(Source('a', Path(each).read_bytes(), None, LIMITS)) for each in sys.argv[1:]];"
        "print(len(reports), *sorted({name.split('.')[0] for name in sys.modules}))"
    )
    files = [
        put(tmp_path, "a.csv", csv_text()),
        put(tmp_path, "a.xlsx", xlsx()),
        put(tmp_path, "a.zip", zipped({"a.csv": csv_text().encode()})),
    ]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, files)], capture_output=True, text=True, env=env, check=True
    )
    count, *loaded = done.stdout.split()
    assert int(count) > 10
    assert not {"PySide6", "sqlalchemy", "openpyxl", "numpy", "xlrd", "lxml", "msoffcrypto", "pyzipper"} & set(loaded)


def test_what_a_killed_program_left_is_swept_and_what_a_living_one_uses_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spool.tempfile, "tempdir", str(tmp_path))
    left, used, young = (tmp_path / f"storedesk-reading-{name}" for name in ("left", "used", "young"))
    for folder in (left, used, young):
        (folder / "abc").mkdir(parents=True)
        put(folder / "abc", "rows", b"...")
    right = spool.Instance.try_take(used)
    assert right is not None
    for folder in (left, used):
        os.utime(folder, (1, 1))
    assert spool.sweep_spools() == 1
    assert (left.exists(), used.exists(), young.exists()) == (False, True, True)
    right.release()


def test_days_after_the_shops_today_bound_what_is_taken(report: Path) -> None:
    reading = read_file(report, REPORT_MODULES, today=date(2001, 1, 1))
    assert sum(table.row_count for table in reading.tables) == 0


def test_every_sheet_of_a_book_moves_the_progress(tmp_path: Path) -> None:
    book = Workbook()
    for at in range(4):
        book.create_sheet(f"{at}").append(["a", "b"])
    heard: list[int] = []

    class Listening:
        def report(self, done: int, total: int | None, what: str = "") -> None:
            assert total == 100
            heard.append(done)

    read_file(put(tmp_path, "a.xlsx", saved(book)), REPORT_MODULES, progress=Listening())
    assert heard == sorted(heard)
    assert {40, 55, 70, 85, 100} <= set(heard)
