"""kill -9 at random moments and before every act on files: nothing confirmed is lost, nothing is half."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither fork nor kill -9")

FAULTS = {
    "damaged",
    "lost references",
    "confirmed and lost",
    "half",
    "rows lost",
    "bad",
    "without description",
    "mixed",
}


def campaign(name: str, folder: Path, rounds: int) -> dict[str, int]:
    script = Path(__file__).with_name("killed_made.py")
    command = [sys.executable, script, name, folder, str(rounds)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    seen: dict[str, int] = json.loads(done.stdout)
    assert {fault: seen[fault] for fault in FAULTS if seen.get(fault)} == {}
    return seen


def test_killed_while_writing_50_times(tmp_path: Path) -> None:
    seen = campaign("writing", tmp_path, 50)
    assert seen["killed"] == seen["rounds"] >= 50
    assert seen["log left"] >= 25, "many kills hit a transaction"
    assert seen["units"] >= 100


def test_killed_while_migrating_20_times(tmp_path: Path) -> None:
    seen = campaign("migrating", tmp_path, 20)
    assert seen["killed"] >= 10
    assert seen["old"] >= 5, "many kills hit the migration"


def test_killed_while_beginning_a_new_shop(tmp_path: Path) -> None:
    assert campaign("beginning", tmp_path, 0)["killed"] >= 5


def test_killed_while_backing_up_20_times(tmp_path: Path) -> None:
    seen = campaign("backing_up", tmp_path, 20)
    assert seen["killed"] == seen["rounds"] >= 20
    assert seen["final"] >= 10
    assert seen["unfinished"] >= 10
    assert seen["killed at step"] >= 5


def test_killed_while_restoring_20_times(tmp_path: Path) -> None:
    seen = campaign("restoring", tmp_path, 20)
    assert seen["killed"] >= 10
    assert seen["killed at step"] >= 8
    assert seen["old"] >= 5
    assert seen["restored"] >= 2
