"""A keyword report of 100,000 rows imported, against the fastest plain reader of its format and a plain upsert.

Ours is everything between choosing the file and the commit: reader process, recognition, typing, refusals, control
sums, ids for names, summaries, the raw file kept. The plain way puts the twenty texts of a row into one table.
"""

import csv
import shutil
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from python_calamine import CalamineWorkbook

from benchmarks.goals import Measured, by_turns, ratio, seconds
from storedesk.features import ROOMS
from storedesk.foundation.database.connect import connect_sqlite
from storedesk.foundation.database.store import Store
from storedesk.foundation.sheets.import_files import Import
from storedesk.sample.ad_files import write_keyword_report

ROWS = 100_000
MOST = 2.5
ROUNDS = 5
_KEY = ("日期", "计划ID", "单元ID", "宝贝ID", "词名字/词包名字")


def measure(folder: Path) -> list[Measured]:
    """Both formats."""
    empty = folder / "empty" / "shop.storedesk"
    Store.open(empty).close()
    measured = []
    for suffix, reader in (("csv", _plain_csv), ("xlsx", _plain_xlsx)):
        path = folder / f"关键词报表.{suffix}"
        write_keyword_report(path, ROWS)
        ours, plain = by_turns(lambda p=path: _import(p, empty), lambda p=path, r=reader: _plainly(p, r), ROUNDS)  # type: ignore[misc]
        measured.append(ratio(f"import of {ROWS:,} rows, {suffix}", MOST, ours, plain))
    return measured


def _import(path: Path, empty: Path) -> float:
    with tempfile.TemporaryDirectory(dir=empty.parent.parent) as place:
        shop = Path(shutil.copyfile(empty, Path(place) / "shop.storedesk"))
        with Store.open(shop) as store:
            return seconds(lambda: _take_in(store, path))


def _take_in(store: Store, path: Path) -> None:
    importing = Import(store, ROOMS)
    importing.read([path])
    result = importing.take()
    (outcome,) = result.files[0].outcomes
    assert (outcome.new, len(outcome.refused)) == (ROWS, 0), "the report is taken whole"


def _plainly(path: Path, read: Callable[[Path], Iterable[Sequence[object]]]) -> float:
    with tempfile.TemporaryDirectory(dir=path.parent) as place:
        return seconds(lambda: _upsert(Path(place) / "plain.db", read(path)))


def _upsert(database: Path, rows: Iterable[Sequence[object]]) -> None:
    waiting = iter(rows)
    head = [str(cell) for cell in next(waiting)]
    names, key = ", ".join(f'"{name}"' for name in head), ", ".join(f'"{name}"' for name in _KEY)
    values = ", ".join(f'"{name}" = excluded."{name}"' for name in head if name not in _KEY)
    connection = connect_sqlite(database, "rwc")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"CREATE TABLE report ({names}, PRIMARY KEY ({key}))")
    connection.execute("BEGIN IMMEDIATE")
    marks = ", ".join("?" * len(head))
    connection.executemany(
        f"INSERT INTO report ({names}) VALUES ({marks}) ON CONFLICT ({key}) DO UPDATE SET {values}", waiting
    )
    connection.execute("COMMIT")
    connection.close()


def _plain_csv(path: Path) -> Iterable[Sequence[object]]:
    with path.open(encoding="gb18030", newline="") as file:
        yield from csv.reader(file)


def _plain_xlsx(path: Path) -> Iterable[Sequence[object]]:
    return iter(CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python())
