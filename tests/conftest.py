"""What all tests share: a real, empty shop, and the real report files where they are at hand."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import storedesk.features
import storedesk.foundation.sheets.tables  # noqa: F401 - every table is known before the first session is used
from storedesk.foundation.database.store import Store

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty shop, made once by the migrations; tests get copies of it."""
    path = tmp_path_factory.mktemp("template") / "shop.storedesk"
    Store.open(path).close()
    return path


@pytest.fixture
def shop_file(migrated_file: Path, tmp_path: Path) -> Path:
    """The path of an empty, migrated shop of the test's own."""
    return Path(shutil.copyfile(migrated_file, tmp_path / "shop.storedesk"))


@pytest.fixture
def store(shop_file: Path) -> Iterator[Store]:
    """An empty shop of the test's own, open."""
    with Store.open(shop_file) as store:
        yield store


@pytest.fixture(scope="session")
def reports_folder() -> Path:
    """The folder of real report files beside the repository."""
    folder = ROOT.parent / "shared" / "reports"
    if not folder.is_dir():
        pytest.skip("the real report files are not here")
    return folder
