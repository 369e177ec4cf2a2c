"""The tabs are loaded beside the window, without the libraries that only a chart, a test or a workbook needs."""

import json
import os
import subprocess
import sys

import pytest

CODE = """
import json, sys
from storedesk.app import load_ahead, places
before = sorted(name for name in sys.modules if name.endswith(".tab") and ".foundation." not in name)
load_ahead().join()
again = load_ahead()
built = [place.key for place in places() if place.build is not None]
print(json.dumps([before, built, again.is_alive(), sorted(sys.modules)]))
"""


@pytest.fixture(scope="module")
def told() -> tuple[list[str], list[str], bool, set[str]]:
    """In a process of its own: the tabs loaded before, those that can be built, whether a second call begins again,
    and all that is loaded in the end."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", CODE], env=env, capture_output=True, text=True, timeout=60, check=True)
    before, built, again, loaded = json.loads(done.stdout)
    return before, built, again, set(loaded)


def test_every_tab_that_can_be_built_is_loaded_ahead(told: tuple[list[str], list[str], bool, set[str]]) -> None:
    before, built, _, loaded = told
    assert before == []
    assert len(built) >= 5
    assert {f"storedesk.{key}.tab" for key in built} <= loaded


def test_pages_are_loaded_with_their_tab(told: tuple[list[str], list[str], bool, set[str]]) -> None:
    assert {"storedesk.titles.tab.compose_page", "storedesk.ads.tab.words_page"} <= told[3]


def test_it_is_done_once(told: tuple[list[str], list[str], bool, set[str]]) -> None:
    assert told[2] is False


@pytest.mark.parametrize("library", ["matplotlib", "scipy", "openpyxl", "xlrd", "lxml", "alembic"])
def test_a_slow_library_is_not_loaded_ahead(told: tuple[list[str], list[str], bool, set[str]], library: str) -> None:
    assert library not in told[3]
