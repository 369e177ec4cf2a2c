"""Reports imported from the terminal: what is said is what was done, and nothing is done where it says so."""

import csv
import hashlib
import io
import shutil
import zipfile
from pathlib import Path

import pytest
import pyzipper
from openpyxl import load_workbook
from sqlalchemy import func, select
from sqlcipher3 import dbapi2

from storedesk.ads.tables import AD_KEYWORD_DAY
from storedesk.cli.exits import Exit
from storedesk.foundation.database.instance import Instance
from storedesk.foundation.database.store import Store
from storedesk.foundation.sheets.history import batches
from storedesk.shop.tables import SHOP_DAY

NEW, REPLACED, UNCHANGED, REFUSED = 3, 4, 5, 6


def fingerprint(folder: Path) -> dict[str, str]:
    """Every file below, by its content."""
    files = [each for each in folder.rglob("*") if each.is_file() and each.name != "storedesk.lock"]
    return {str(each.relative_to(folder)): hashlib.sha256(each.read_bytes()).hexdigest() for each in files}


def rows_of(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text(encoding="gb18030"), newline="")))


@pytest.fixture
def keyword_csv(downloads: Path, tmp_path: Path) -> Path:
    """The keyword report of the sample, out of its box."""
    folder = tmp_path / "reports"
    folder.mkdir()
    with zipfile.ZipFile(next(downloads.glob("关键词报表_*.zip"))) as box:
        (folder / "关键词.csv").write_bytes(box.read(box.infolist()[0]))
    return folder / "关键词.csv"


def test_a_folder_is_imported_with_a_line_for_each_file(typed, imported_shop, downloads):
    said = typed("history")
    assert {row[2] for row in said.table[1:]} == {each.name for each in downloads.iterdir()}
    with Store.open(imported_shop) as store, store.reading() as session:
        assert session.scalar(select(func.count()).select_from(SHOP_DAY.table)) == 12


def test_what_is_said_is_what_was_done(typed, shop_file, keyword_csv):
    said = typed("import", keyword_csv)
    assert said.code == Exit.DONE
    with Store.open(shop_file) as store, store.reading() as session:
        held = session.scalar(select(func.count()).select_from(AD_KEYWORD_DAY.table))
    (row,) = said.table[1:]
    assert row[0] == keyword_csv.name
    assert int(row[NEW].replace(",", "")) == held > 0
    assert row[REPLACED : REFUSED + 1] == ["0", "0", "0"]
    assert "storedesk forget 1" in said.out


def test_importing_again_changes_nothing(typed, shop_file, keyword_csv):
    typed("import", keyword_csv)
    before = typed("history").out
    said = typed("import", keyword_csv)
    assert said.code == Exit.DONE
    assert "imported before" in said.out
    assert said.table[1][NEW] == "0"
    assert typed("history").out == before


def test_a_dry_run_says_the_same_and_writes_nothing(typed, shop_file, keyword_csv):
    before = fingerprint(shop_file.parent)
    dry = typed("import", keyword_csv, "--dry-run")
    assert dry.code == Exit.DONE
    assert "Nothing was written." in dry.out
    assert fingerprint(shop_file.parent) == before
    assert typed("import", keyword_csv).table == dry.table


def test_a_dry_run_needs_no_shop_and_makes_none(typed, home, keyword_csv):
    said = typed("import", keyword_csv, "--dry-run")
    assert said.code == Exit.DONE
    assert said.table[1][NEW] != "0"
    assert not (home / "shop.storedesk").exists()


def test_the_first_import_makes_the_shop(typed, home, keyword_csv):
    assert typed("import", keyword_csv).code == Exit.DONE
    assert (home / "shop.storedesk").exists()


def test_a_path_alone_is_imported(typed, shop_file, keyword_csv):
    said = typed(keyword_csv)
    assert said.code == Exit.DONE
    assert said.table[1][0] == keyword_csv.name
    assert len(typed("history").table) == 2


def test_a_wrong_file_costs_the_others_nothing(typed, shop_file, keyword_csv):
    photo = keyword_csv.with_name("photo.xls")
    photo.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2000))
    alone = typed("import", photo)
    assert alone.code == Exit.NOT_POSSIBLE
    assert "photo.xls" in alone.err
    both = typed("import", photo, keyword_csv)
    assert both.code == Exit.IN_PART
    assert [row[0] for row in both.table[1:]] == [keyword_csv.name, "photo.xls"]
    assert "photo.xls" in both.err


def test_refused_rows_are_told_and_saved_with_their_reason(typed, shop_file, keyword_csv, tmp_path):
    rows = rows_of(keyword_csv)
    cost = rows[0].index("花费")
    for row in rows[1:8]:
        row[cost] = "很多"
    with keyword_csv.open("w", encoding="gb18030", newline="") as file:
        csv.writer(file).writerows(rows)
    said = typed("import", keyword_csv, "--refused", tmp_path / "refused")
    assert said.code == Exit.IN_PART
    assert said.table[1][REFUSED] == "7"
    assert said.err.count("很多") == 5
    assert "2 more rows were refused" in said.err
    (saved,) = (tmp_path / "refused").iterdir()
    kept = [[str(cell) for cell in row] for row in load_workbook(saved).active.iter_rows(values_only=True)]
    assert len(kept) == 8
    assert all(any("很多" in cell for cell in row) for row in kept[1:])


def test_a_locked_file_is_opened_with_its_password(typed, shop_file, keyword_csv):
    locked = keyword_csv.with_name("locked.zip")
    with pyzipper.AESZipFile(locked, "w", encryption=pyzipper.WZ_AES) as box:
        box.setpassword("开门".encode())
        box.write(keyword_csv, keyword_csv.name)
    keyword_csv.unlink()
    for given in ([], ["--password", "wrong"]):
        said = typed("import", locked, *given)
        assert said.code == Exit.NOT_POSSIBLE
        assert "password" in said.err
    assert typed("import", locked, "--password", "开门").code == Exit.DONE


def test_an_empty_folder_is_said(typed, shop_file, tmp_path):
    (tmp_path / "nothing").mkdir()
    said = typed("import", tmp_path / "nothing")
    assert said.code == Exit.NOT_POSSIBLE
    assert "nothing" in said.err


def test_a_shop_open_in_the_window_is_left_alone(typed, shop_file, keyword_csv):
    instance = Instance.try_take(shop_file.parent)
    said = typed("import", keyword_csv)
    instance.release()
    assert said.code == Exit.NOT_POSSIBLE
    assert "open in another StoreDesk" in said.err


def test_a_file_name_cannot_speak_to_the_terminal(typed, shop_file, keyword_csv):
    evil = keyword_csv.with_name("\x1b[31mred\x07.csv")
    keyword_csv.rename(evil)
    said = typed("import", evil)
    assert said.code == Exit.DONE
    assert "\x1b" not in said.out + said.err
    assert "\x07" not in said.out + said.err


def test_history_and_forget_take_an_import_out_exactly(typed, imported_shop, keyword_csv, downloads):
    before = contents(imported_shop)
    rows = rows_of(keyword_csv)
    day = rows[0].index("日期")
    for row in rows[1:]:
        row[day] = "2026-07-01"
    with keyword_csv.open("w", encoding="gb18030", newline="") as file:
        csv.writer(file).writerows(
            [rows[0], *{row[rows[0].index("词名字/词包名字")]: row for row in rows[1:]}.values()]
        )
    assert typed("import", keyword_csv).code == Exit.DONE
    assert contents(imported_shop) != before
    number = typed("history").table[1][0]
    refused = typed("forget", number)
    assert refused.code == Exit.NOT_POSSIBLE
    assert "--yes" in refused.err
    assert typed("forget", number, "--yes").code == Exit.DONE
    assert contents(imported_shop) == before
    assert len(list((imported_shop.parent / "imports").iterdir())) == len(list(downloads.iterdir()))


def contents(shop: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of the shop."""
    with Store.open(shop) as store, store.reading() as session:
        connection = session.connection()
        names = connection.exec_driver_sql(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        ).scalars()
        return {
            name: sorted((tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"')), key=repr)
            for name in list(names)
        }


def test_an_unknown_import_is_said_and_nothing_forgotten(typed, imported_shop):
    said = typed("forget", 1, 999, "--yes")
    assert said.code == Exit.NOT_POSSIBLE
    assert "There is no import 999." in said.err
    with Store.open(imported_shop) as store, store.reading() as session:
        assert any(each.id == 1 for each in batches(session))


def test_an_empty_history_says_so(typed, shop_file):
    assert "Nothing has been imported yet." in typed("history").out


def test_the_check_finds_the_imported_shop_sound(typed, imported_shop):
    said = typed("check")
    assert (said.code, said.err) == (Exit.DONE, "")
    assert "sound" in said.out


def test_the_check_finds_a_figure_changed_behind_the_programs_back(typed, imported_shop):
    connection = dbapi2.connect(str(imported_shop), isolation_level=None)
    connection.execute("UPDATE ad_keyword_day SET cost = cost + 100 WHERE cost > 0")
    connection.close()
    said = typed("check")
    assert said.code == Exit.DAMAGED
    assert len(said.table) > 1
    assert "faults found" in said.err


def test_shutil_copies_are_not_imported_twice(typed, imported_shop, downloads, tmp_path):
    """The same content under another name is the same file."""
    name = next(downloads.glob("ExportOrderList*.csv"))
    shutil.copyfile(name, tmp_path / "又一份.csv")
    said = typed("import", tmp_path / "又一份.csv")
    assert said.code == Exit.DONE
    assert said.table[1][NEW] == "0"
