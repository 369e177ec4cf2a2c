"""Imports and forgets files again and again in a process of its own, kills it with -9, and looks at what is left.

Started by test_killed_while_importing.py: `import_killed_made.py FOLDER ROUNDS` prints what it saw as JSON. The files
are read once; each round is a fork on a fresh shop, so that a round costs a fraction of a second.
"""

import hashlib
import json
import os
import random
import shutil
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

from intake_made import picture

from storedesk.features import LEDGERS, ROOMS
from storedesk.foundation.database.check import check
from storedesk.foundation.database.store import Store
from storedesk.foundation.sheets.history import batches, sums_that_differ
from storedesk.foundation.sheets.import_files import Import, forget_imports
from storedesk.foundation.sheets.intake import known, take_in
from storedesk.foundation.sheets.raw_files import raw_file
from storedesk.foundation.sheets.reader_process import READERS
from storedesk.foundation.sheets.reading import Reading
from storedesk.sample.write import write_sample

LAST = date(2026, 6, 20)
WANTED = ("关键词报表*", "商品报表*", "ExportOrderList*", "*店铺自助取数*")
Step = Callable[[Store], None]


def readings_of(folder: Path) -> tuple[Reading, ...]:
    """Two downloads of the same shop four days apart: their periods overlap, and they do not agree."""
    paths: list[Path] = []
    for number, last in enumerate((LAST, LAST + timedelta(days=4))):
        place = folder / f"downloads-{number}"
        write_sample(place, last_day=last, days=12, scale=0.15, seed=number)
        paths += [path for pattern in WANTED for path in sorted(place.glob(pattern))]
    shop = folder / "unused.storedesk"
    with Store.open(shop) as store:
        importing = Import(store, ROOMS)
        importing.read(paths)
    # a fork must not share the reader with its parent
    READERS.close()
    return importing.readings


def steps_of(readings: Sequence[Reading]) -> list[Step]:
    """Every file in, then three of them forgotten and one taken in once more."""

    def taking(reading: Reading) -> Step:
        def take(store: Store) -> None:
            with store.writing("Import", undoable=False) as session:
                take_in(session, reading, known(ROOMS), folder=store.folder)

        return take

    def forgetting(reading: Reading) -> Step:
        def forget(store: Store) -> None:
            with store.reading() as session:
                ids = [batch.id for batch in batches(session) if batch.file_sha256 == reading.sha256]
            forget_imports(store, ids, ROOMS)

        return forget

    chosen = (readings[0], readings[len(readings) // 2], readings[-1])
    return [*map(taking, readings), *map(forgetting, chosen), taking(readings[0])]


def digest(store: Store) -> str:
    """What the shop holds, whatever the numbers of its rows and batches are."""
    with store.reading() as session:
        said = [(batch.file_sha256, batch.new, batch.replaced, batch.unchanged) for batch in batches(session)]
        return hashlib.sha256(repr((said, sorted(picture(session).items()))).encode()).hexdigest()


def states_of(folder: Path, empty: Path, steps: Sequence[Step]) -> tuple[list[str], list[float]]:
    """The digest before the first step and after each, and how long each takes undisturbed."""
    path = fresh(folder, empty)
    with Store.open(path) as store:
        states, takes = [digest(store)], []
        for step in steps:
            began = time.perf_counter()
            step(store)
            takes.append(time.perf_counter() - began)
            states.append(digest(store))
    return states, takes


def moment_of(takes: Sequence[float], chance: random.Random) -> tuple[int, float]:
    """A step, each as likely as the others however short it is, and a moment of it.

    Most moments are near its end, where it commits and where files are put in their place or taken away.
    """
    step = chance.randrange(len(takes))
    return step, takes[step] * (1 - chance.random() ** 3)


def fresh(folder: Path, empty: Path) -> Path:
    """An empty shop in a folder of its own."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return Path(shutil.copyfile(empty, folder / "shop.storedesk"))


def work(path: Path, steps: Sequence[Step], confirmed: Path) -> None:
    """All steps, each confirmed on the disk before the next begins."""
    with Store.open(path) as store, confirmed.open("w", encoding="utf-8") as file:
        file.write("ready\n")
        file.flush()
        for number, step in enumerate(steps, 1):
            step(store)
            file.write(f"{number}\n")
            file.flush()
            os.fsync(file.fileno())


def killed_round(path: Path, steps: Sequence[Step], confirmed: Path, after: int, seconds: float) -> bool:
    """Do the work in a fork and kill it so many seconds after so many steps; False where it had ended by itself."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work(path, steps, confirmed)
            code = 0
        finally:
            if code:
                traceback.print_exc()
            os._exit(code)
    while not (confirmed.exists() and confirmed.read_text(encoding="utf-8").count("\n") > after):
        if is_over(child):
            return False
        time.sleep(0.001)
    time.sleep(seconds)
    if is_over(child):
        return False
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return True


def is_over(child: int) -> bool:
    """Whether the work ended by itself, which it may only when all of it is done."""
    ended, status = os.waitpid(child, os.WNOHANG)
    assert status == 0, "the work failed by itself"
    return bool(ended)


def look(path: Path, states: Sequence[str], confirmed: Path, seen: Counter[str]) -> None:
    """Count whatever is not as it was promised."""
    promised = len(confirmed.read_text(encoding="utf-8").splitlines()) - 1
    with Store.open(path) as store:
        found = digest(store)
        if found not in states[promised : promised + 2]:
            seen["confirmed and lost" if found in states else "half"] += 1
        seen["in the middle"] += 0 < promised < len(states) - 1
        seen["faults"] += len(check(store, LEDGERS))
        with store.reading() as session:
            seen["sums differ"] += len(sums_that_differ(session, LEDGERS))
            hashes = {batch.file_sha256 for batch in batches(session)}
        seen["raw files lost"] += sum(not raw_file(store.folder, sha256).exists() for sha256 in hashes)


def campaign(folder: Path, rounds: int, chance: random.Random) -> Counter[str]:
    """So many rounds; what was seen in them."""
    steps = steps_of(readings_of(folder))
    empty, place, confirmed = folder / "empty.storedesk", folder / "shop", folder / "confirmed"
    Store.open(empty).close()
    states, takes = states_of(place, empty, steps)
    seen: Counter[str] = Counter(states=len(set(states)))
    # a machine whose speed changes gets further rounds until enough were killed midway
    while seen["killed"] < rounds and seen["rounds"] < 3 * rounds:
        seen["rounds"] += 1
        path = fresh(place, empty)
        confirmed.unlink(missing_ok=True)
        seen["killed"] += killed_round(path, steps, confirmed, *moment_of(takes, chance))
        seen["log left"] += Path(f"{path}-wal").exists()
        look(path, states, confirmed, seen)
    return seen


if __name__ == "__main__":
    print(json.dumps(campaign(Path(sys.argv[1]), int(sys.argv[2]), random.Random(20261125))))  # noqa: T201
