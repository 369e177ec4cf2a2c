"""Strange files that broke other programs: each is read or refused with a sentence, within seconds."""

import time
from pathlib import Path

import pytest

from storedesk.features import REPORT_MODULES
from storedesk.foundation.sheets.folding import ErrorCell
from storedesk.foundation.sheets.grids import Grid
from storedesk.foundation.sheets.limits import LIMITS
from storedesk.foundation.sheets.open import read_file
from storedesk.foundation.sheets.opening import Source, open_source
from storedesk.foundation.sheets.reading import PasswordNeeded, UnreadableFile
from storedesk.foundation.sheets.workbooks import with_openpyxl, with_xlrd

LOCKED = (
    "apache__60320-protected.xlsx",
    "apache__protected_passtika.xlsb",
    "apache__protected_sha512.xlsx",
    "nolze__example_password.xlsx",
    "nolze__rc4cryptoapi_password.xls",
    "tafia__pass_protected.xlsb",
)


WITH_ERRORS = (
    "apache__64473.xlsx",
    "apache__RomanFunctionTestCaseData.xls",
    "apache__WeekNumFunctionTestCaseData.xls",
    "apache__WeekNumFunctionTestCaseData2013.xls",
)


@pytest.fixture(scope="module")
def nasty_folder() -> Path:
    """The folder of strange files beside the repository."""
    folder = Path(__file__).resolve().parents[3] / "shared" / "nasty"
    if not folder.is_dir():
        pytest.skip("the strange files are not here")
    return folder


def errors(grids: list[Grid]) -> set[tuple[str, int, int, str]]:
    """Where errors stand: sheet, row, column, which."""
    return {
        (grid.name, at, place, str(cell))
        for grid in grids
        for at, row in enumerate(grid.rows)
        for place, cell in enumerate(row)
        if isinstance(cell, ErrorCell)
    }


def verdict(path: Path) -> str:
    """What became of a file: known, unknown, asked, or the sentence of refusal."""
    try:
        reading = read_file(path, REPORT_MODULES)
    except PasswordNeeded:
        return "asked"
    except UnreadableFile as error:
        return str(error)
    return "known" if reading.tables else "unknown"


def test_none_of_the_strange_files_hangs_kills_or_fools(nasty_folder: Path) -> None:
    verdicts, slow = {}, []
    for path in sorted(nasty_folder.iterdir()):
        began = time.monotonic()
        verdicts[path.name] = verdict(path)
        if time.monotonic() - began > 10:
            slow.append(path.name)
    assert tuple(name for name, said in verdicts.items() if said == "asked") == LOCKED
    assert [name for name, said in verdicts.items() if said == "known" or "broke the reader" in said] == []
    refused = {name for name, said in verdicts.items() if said not in ("asked", "unknown")}
    assert all(name in verdicts[name] for name in refused if not name.endswith(".zip"))
    assert len(refused) < len(verdicts) / 7
    assert slow == []


def test_the_password_of_a_strange_file_opens_it(nasty_folder: Path) -> None:
    reading = read_file(nasty_folder / "nolze__example_password.xlsx", REPORT_MODULES, password="Password1234_")
    assert [table.name for table in reading.unknown] == ["Sheet1"]
    reading = read_file(nasty_folder / "nolze__rc4cryptoapi_password.xls", REPORT_MODULES, password="Password1234_")
    assert [table.name for table in reading.unknown] == ["Sheet1"]


@pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")
def test_two_readers_agree_on_every_error_cell(nasty_folder: Path, reports_folder: Path) -> None:
    """The fast reader hands errors over as blanks; where they are put back is what the other readers say."""
    found = 0
    for path in (*(nasty_folder / name for name in WITH_ERRORS), *reports_folder.glob("fliggy*.xlsx")):
        data = path.read_bytes()
        first = open_source(Source(path.name, data, None, LIMITS)).grids
        second = (with_openpyxl if data.startswith(b"PK") else with_xlrd)(data, path.name, (), LIMITS)
        assert errors(first) == errors(second), path.name
        found += len(errors(first))
    assert found == 980
