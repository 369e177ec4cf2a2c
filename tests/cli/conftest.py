"""A terminal for the tests: StoreDesk is called as it is typed, in English, with a home of its own."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from storedesk.cli.commands import main
from storedesk.foundation.texts import language, use_language
from storedesk.sample.write import write_sample

LAST = date(2026, 6, 20)


@dataclass(frozen=True, slots=True)
class Said:
    """What came of a command: its exit code, and what it said on either stream."""

    code: int
    out: str
    err: str

    @property
    def table(self) -> list[list[str]]:
        """The lines with TABs, cut into cells."""
        return [line.split("\t") for line in self.out.splitlines() if "\t" in line]


Typed = Callable[..., Said]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which StoreDesk looks for settings and for the shop; the same as that of the fixture shop_file."""
    monkeypatch.setenv("STOREDESK_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def typed(home: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Typed]:
    """Types a command: typed("import", "Downloads", "--dry-run")."""
    before = language()

    def run(*arguments: object, speaking: str = "en") -> Said:
        capsys.readouterr()
        code = main(["--language", speaking, *map(str, arguments)])
        said = capsys.readouterr()
        return Said(int(code), said.out, said.err)

    yield run
    use_language(before)


@pytest.fixture(scope="session")
def downloads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve days of a small shop's downloads; tests take copies of what they change."""
    folder = tmp_path_factory.mktemp("downloads")
    write_sample(folder, last_day=LAST, days=12, scale=0.2)
    return folder


@pytest.fixture(scope="session")
def imported_home(migrated_file: Path, downloads: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home whose shop has imported the downloads, made once."""
    folder = tmp_path_factory.mktemp("imported")
    shutil.copyfile(migrated_file, folder / "shop.storedesk")
    before = language()
    assert main(["--language", "en", "--database", str(folder / "shop.storedesk"), "import", str(downloads)]) == 0
    use_language(before)
    return folder


@pytest.fixture
def imported_shop(imported_home: Path, home: Path) -> Path:
    """The path of a shop of the test's own that has imported the downloads."""
    shutil.copytree(imported_home, home, dirs_exist_ok=True)
    return home / "shop.storedesk"
