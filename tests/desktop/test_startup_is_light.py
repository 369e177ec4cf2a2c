"""The first window pays for no library that it does not need."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("matplotlib", "scipy", "numpy", "openpyxl", "xlrd", "lxml", "alembic", "jieba", "rjieba", "msoffcrypto")
CODE = """
import json, sys
from storedesk.app import house, make_application
from storedesk.foundation.desktop.crashes import Crashes
from storedesk.foundation.desktop.desk import Desk
from storedesk.foundation.settings import Settings
from pathlib import Path
settings = Settings.in_memory()
application = make_application(settings)
desk = Desk(application, house(), settings, Crashes(Path(sys.argv[1]).with_name("log")))
assert desk.open(Path(sys.argv[1]))
desk.window.grab()
loaded = sorted({name.split(".")[0] for name in sys.modules} | {"storedesk.features"} & set(sys.modules))
print(json.dumps([desk.window.isVisible(), loaded]))
desk.close()
"""


@pytest.fixture(scope="module")
def loaded(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What a process of its own has loaded once its first window stands."""
    shop = tmp_path_factory.mktemp("light") / "shop.storedesk"
    shop.write_bytes(migrated_file.read_bytes())
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "STOREDESK_HOME": str(shop.parent), "LANG": "zh_CN.UTF-8"}
    env["PYTHONPATH"] = os.pathsep.join(sys.path)
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(shop)], env=env, capture_output=True, text=True, timeout=60, check=True
    )
    visible, names = json.loads(done.stdout)
    assert visible
    return set(names)


@pytest.mark.parametrize("library", HEAVY)
def test_a_slow_library_waits_until_it_is_needed(loaded: set[str], library: str) -> None:
    assert library not in loaded


def test_the_rooms_wait_until_the_window_has_been_seen(loaded: set[str]) -> None:
    assert "storedesk.features" not in loaded


def test_the_window_was_really_built(loaded: set[str]) -> None:
    assert {"PySide6", "sqlalchemy", "sqlcipher3", "storedesk"} <= loaded
