"""Measures the speed goals and says which are met: python -m benchmarks [imports] [starting] [window] [paper] [ads]
[titles].

Each group is measured in a process of its own. The exit code is 1 where a goal is missed.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import storedesk

GROUPS = ("imports", "starting", "window", "paper", "ads", "titles")
ON_DEMAND = ("ads_views", "titles_views", "titles_brute")
"""Groups that take long to prepare, or look at everything there is."""
_SAMPLE = ("starting", "window")
"""Groups that look at the sample shop."""
_ONE = "--in"
_SOURCES = [str(Path(storedesk.__file__).parent), str(Path(__file__).parent)]


def main(arguments: Sequence[str]) -> int:
    """Measure the groups named, or all; 1 where a goal is missed, 2 for an unknown group."""
    if arguments[:1] == [_ONE]:
        return _measure(arguments[2], Path(arguments[1]))
    known = (*GROUPS, *ON_DEMAND)
    unknown = [name for name in arguments if name not in known]
    if unknown:
        print(f"Unknown: {', '.join(unknown)}. There are: {', '.join(known)}.", file=sys.stderr)
        return 2
    wanted = arguments or GROUPS
    failed = []
    with tempfile.TemporaryDirectory(prefix="storedesk-bench-") as place:
        folder = Path(place)
        if any(name in _SAMPLE for name in wanted):
            _make_sample(folder)
        subprocess.run([sys.executable, "-m", "compileall", "-q", *_SOURCES], env=_environment(folder), check=True)
        for name in wanted:
            call = [sys.executable, "-m", "benchmarks", _ONE, place, name]
            if subprocess.run(call, env=_environment(folder), check=False).returncode:
                failed.append(name)
    print(f"Missed in: {', '.join(failed)}" if failed else "All goals are met.", flush=True)
    return 1 if failed else 0


def _measure(group: str, folder: Path) -> int:
    module = import_module(f"benchmarks.{group}")
    ok = True
    for each in module.measure(folder):
        print(each.line, flush=True)
        ok = ok and each.ok
    # threads that read fonts or files beside the window are not waited for
    sys.stdout.flush()
    os._exit(0 if ok else 1)


def _environment(folder: Path) -> dict[str, str]:
    """As on an operator's machine: modules are compiled once and kept, which an environment may have switched off."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    compiled = str(folder / "compiled")
    return {**kept, "PYTHONPYCACHEPREFIX": compiled, "STOREDESK_HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}


def _make_sample(folder: Path) -> None:
    """A year of the sample shop, where a start of StoreDesk opens it."""
    from storedesk.features import ROOMS
    from storedesk.foundation.settings import Settings
    from storedesk.sample.make import make_sample_shop

    print("Making the sample shop …", flush=True)
    database = folder / "sample" / "sample.storedesk"
    make_sample_shop(database, ROOMS)
    settings = Settings.read(folder / "settings.json")
    settings.set("database", str(database))
    settings.set("language", "zh_CN")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
