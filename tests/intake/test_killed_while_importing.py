"""kill -9 at random moments of imports and of forgetting: nothing confirmed is lost, nothing is half."""

import json
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither fork nor kill -9")
def test_killed_while_importing_50_times(tmp_path: Path) -> None:
    script = Path(__file__).with_name("import_killed_made.py")
    done = subprocess.run([sys.executable, script, tmp_path, "50"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    faults = ("confirmed and lost", "half", "faults", "sums differ", "raw files lost")
    assert {fault: seen[fault] for fault in faults if seen.get(fault)} == {}
    assert seen["killed"] == 50
    assert seen["in the middle"] >= 20, "many kills hit a shop that held some of the files"
    assert seen["log left"] >= 35
    assert seen["states"] >= 10, "the steps leave shops that can be told apart"
