"""The imported file itself is kept, compressed, as long as one of its tables is; never longer, never half."""

import gzip
from dataclasses import replace

import pytest
from intake_made import FULL, KNOWN, LEDGERS, made_reading, made_table, row

from storedesk.foundation.database.store import Store
from storedesk.foundation.errors import UserError
from storedesk.foundation.sheets.intake import batches, forget, take_in
from storedesk.foundation.sheets.packing import BLOCK, Packing
from storedesk.foundation.sheets.raw_files import sweep_raw_files

ALL = tuple(LEDGERS.values())
CONTENT = "日期,关键词\n2024-10-04,砧板\n".encode("gb18030") * 1000


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "downloads" / "关键词报表.csv"
    path.parent.mkdir()
    path.write_bytes(CONTENT)
    return path


def kept(store: Store):
    folder = store.folder / "imports"
    return sorted(folder.iterdir()) if folder.exists() else []


def take(store: Store, reading):
    with store.writing("import", undoable=False) as session:
        return take_in(session, reading, KNOWN, folder=store.folder)


def reading_of(report, *tables):
    return made_reading(*(tables or (made_table(FULL, [row(clicks=1)]),)), path=report, content=CONTENT)


@pytest.fixture(params=["packed as it was read", "packed when it is taken"])
def reading(request, report, tmp_path):
    """A file that was read; usually it was packed at once."""
    if request.param == "packed when it is taken":
        return reading_of(report)
    packed = tmp_path / "packed"
    with Packing(report, packed) as packing:
        assert packing.is_whole()
    return replace(reading_of(report), packed=packed)


def test_the_file_is_kept_under_its_hash(store: Store, reading):
    take(store, reading)
    assert [path.name for path in kept(store)] == [f"{reading.sha256}.gz"]
    assert gzip.decompress(kept(store)[0].read_bytes()) == CONTENT
    assert kept(store)[0].stat().st_size < len(CONTENT) / 10


def test_a_preview_keeps_nothing(store: Store, report):
    with store.rehearsing() as session:
        take_in(session, reading_of(report), KNOWN)
    assert kept(store) == []


def test_a_transaction_that_fails_takes_the_file_out_again(store: Store, report):
    seen: list[int] = []

    def take_and_fail() -> None:
        with store.writing("import", undoable=False) as session:
            take_in(session, reading_of(report), KNOWN, folder=store.folder)
            seen.append(len(kept(store)))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        take_and_fail()
    assert (seen, kept(store)) == ([1], [])


def test_a_file_that_changed_since_it_was_read_is_not_taken(store: Store, report, reading):
    report.write_bytes(CONTENT + b"\n")
    with pytest.raises(UserError, match="changed"):
        take(store, reading)
    report.unlink()
    with pytest.raises(UserError, match="not there"):
        take(store, reading)
    with store.reading() as session:
        assert batches(session) == []
    assert kept(store) == []


def test_without_room_for_the_packed_copy_the_file_is_packed_when_it_is_taken(report, tmp_path):
    with Packing(report, tmp_path / "no such folder" / "packed") as packing:
        assert not packing.is_whole()


def test_packing_ends_when_nobody_wants_it_any_more(tmp_path):
    """A gigabyte of nothing takes seconds; to leave it, the time of a block."""
    source, target = tmp_path / "long.csv", tmp_path / "packed"
    with source.open("wb") as file:
        file.truncate(1 << 30)
    with pytest.raises(ZeroDivisionError), Packing(source, target):
        raise ZeroDivisionError
    with gzip.open(target) as packed:
        assert sum(map(len, iter(lambda: packed.read(1 << 20), b""))) <= 8 * BLOCK


def test_the_file_stays_until_the_last_of_its_tables_is_forgotten(store: Store, report):
    tables = (made_table(FULL, [row()], name="一"), made_table(FULL, [row(day=20001)], name="二"))
    first, second = take(store, reading_of(report, *tables))
    for batch_id, left in ((first.batch_id, 1), (second.batch_id, 0)):
        with store.writing("forget", undoable=False) as session:
            forget(session, batch_id, ALL, store.folder)
            assert len(kept(store)) == 1, "gone only once the transaction has committed"
        assert len(kept(store)) == left


def test_what_a_killed_import_left_is_swept_away(store: Store, report):
    take(store, reading_of(report))
    own = kept(store)[0]
    for stray in ("0" * 64 + ".gz", own.name + ".abc.part"):
        (own.parent / stray).write_bytes(b"x")
    assert sweep_raw_files(store.folder, {own.name.removesuffix(".gz")}) == 2
    assert kept(store) == [own]
