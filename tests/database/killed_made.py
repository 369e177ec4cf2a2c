"""Runs a piece of work again and again in a process of its own, kills it with -9, and looks at what is left.

Started by test_killed_at_any_moment.py: `killed_made.py CAMPAIGN FOLDER ROUNDS` prints what it saw as JSON. Everything
is imported once; each round is a fork, so that a round costs milliseconds.
"""

import json
import os
import random
import shutil
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import alembic.command
import alembic.config  # noqa: F401 - imported here, that each fork need not
from database_made import codes
from schema_made import schema_of_tomorrow
from sqlalchemy import insert
from sqlcipher3 import dbapi2

import storedesk.features
import storedesk.foundation.sheets.tables  # noqa: F401 - every table is known before the first session is used
from storedesk.foundation.database.backup import back_up, backups, restore, verify
from storedesk.foundation.database.migrate import TODAY
from storedesk.foundation.database.store import Change, Store
from storedesk.foundation.errors import UserError
from storedesk.products.tables import JournalEntry, Product

ROWS = 5
DAY = date(2026, 11, 24)
Seen = Counter[str]


def killed(work: Callable[[], None], seconds: float) -> bool:
    """Do the work in a fork and kill it after a while; False where it had ended by itself."""
    child = forked(work)
    time.sleep(seconds)
    ended, _ = os.waitpid(child, os.WNOHANG)
    if ended:
        return False
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return True


def killed_at_step(work: Callable[[], None], step: int) -> bool:
    """Do the work in a fork that kills itself right before its n-th act on files; False where it has fewer."""

    def work_until_then() -> None:
        left = step

        def count(event: str, _arguments: tuple[object, ...]) -> None:
            nonlocal left
            if event in ("open", "os.rename", "os.remove", "os.mkdir"):
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        work()

    return os.WIFSIGNALED(os.waitpid(forked(work_until_then), 0)[1])


def duration(work: Callable[[], None]) -> float:
    """How long the work takes when nobody disturbs it."""
    began = time.perf_counter()
    os.waitpid(forked(work), 0)
    return time.perf_counter() - began


def forked(work: Callable[[], None]) -> int:
    """Do the work in a fork; gives its process id."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            if code:
                traceback.print_exc()
            os._exit(code)
    return child


def whole(path: Path, seen: Seen) -> None:
    """Count faults of structure and references."""
    connection = dbapi2.connect(str(path))
    if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        seen["damaged"] += 1
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        seen["lost references"] += 1
    connection.close()


# ------------------------------------------------------------------------------------------------------- writing


def writing(folder: Path, rounds: int, chance: random.Random) -> Seen:
    """Units of work of several kinds, each confirmed in a file that is on the disk before the next begins."""
    path, confirmed = folder / "shop.storedesk", folder / "confirmed"
    confirmed.touch()
    Store.open(path).close()
    seen: Seen = Counter()
    # a slow machine gets further rounds until enough was written to look at
    while seen["rounds"] < rounds or (seen["units"] < 2 * rounds and seen["rounds"] < 5 * rounds):
        seen["rounds"] += 1
        seen["killed"] += killed(lambda: write_for_ever(path, confirmed), chance.uniform(0.004, 0.07))
        seen["log left"] += Path(f"{path}-wal").exists()
        with Store.open(path) as store:
            look_at_units(store, confirmed, seen)
        whole(path, seen)
    return seen


def write_for_ever(path: Path, confirmed: Path) -> None:
    with Store.open(path) as store, confirmed.open("a", encoding="utf-8") as file:
        last: list[Change] = []
        store.listen(last.append)
        number = 1 + max((int(code.split("-")[0]) for code in codes(store)), default=0)
        while True:
            rows = [{"code": f"{number}-{at}", "note": "x" * 500} for at in range(ROWS)]
            if number % 3 == 0:
                with store.writing("Bulk", undoable=False) as session:
                    session.execute(insert(Product), rows)
            else:
                with store.writing("Unit") as session:
                    products = [Product(**row) for row in rows]
                    session.add_all(products)
                    session.flush()
                    session.add(JournalEntry(product_id=products[0].id, day=DAY, kind="note"))
            if last[-1].undoable and number % 5 == 1:
                store.undo(store.undo(last[-1]))
            file.write(f"{number}\n")
            file.flush()
            os.fsync(file.fileno())
            number += 1


def look_at_units(store: Store, confirmed: Path, seen: Seen) -> None:
    units = Counter(int(code.split("-")[0]) for code in codes(store))
    promised = {int(line) for line in confirmed.read_text(encoding="utf-8").splitlines()}
    seen["confirmed and lost"] += len(promised - set(units))
    seen["half"] += sum(rows != ROWS for rows in units.values())
    seen["units"] = len(units)


# ----------------------------------------------------------------------------------------------- migrating, opening


def migrating(folder: Path, rounds: int, chance: random.Random) -> Seen:
    """A migration of some steps and pauses; what is left is the old schema or the new one, and opens."""
    old, path = folder / "old.storedesk", folder / "shop.storedesk"
    fill(old, 300)
    schema = schema_of_tomorrow(folder, pause=0.001)
    seen: Seen = Counter()

    def migrate() -> None:
        Store.open(path, schema=schema).close()

    shutil.copy(old, path)
    takes = duration(migrate)
    # a slow machine gets further rounds until enough were killed midway
    while seen["rounds"] < rounds or (seen["killed"] < rounds // 2 and seen["rounds"] < 5 * rounds):
        seen["rounds"] += 1
        for left in folder.glob("shop.*"):
            left.unlink()
        shutil.copy(old, path)
        seen["killed"] += killed(migrate, chance.uniform(0, takes))
        seen[state_of_schema(path)] += 1
        with Store.open(path, schema=schema) as store:
            seen["rows lost"] += 300 - len(codes(store))
        whole(path, seen)
    return seen


def state_of_schema(path: Path) -> str:
    connection = dbapi2.connect(str(path))
    number = connection.execute("PRAGMA user_version").fetchone()[0]
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    columns = {row[1] for row in connection.execute("PRAGMA table_info(product)")}
    step = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    connection.close()
    if (number, step) == (TODAY.number, f"{TODAY.number:04d}") and "tomorrow" not in tables and "note" in columns:
        return "old"
    if (number, step) == (TODAY.number + 1, f"{TODAY.number + 1:04d}") and {"colour", "remark"} <= columns:
        return "new"
    return "half"


def beginning(folder: Path, _rounds: int, _chance: random.Random) -> Seen:
    """A new shop, killed before every act on files: nothing is there, or all of it."""
    path = folder / "new" / "shop.storedesk"
    seen: Seen = Counter()
    step = 1
    while killed_at_step(lambda: Store.open(path).close(), step):
        seen["killed"] += 1
        seen["half"] += path.exists() and path.stat().st_size == 0
        seen["there"] += path.exists()
        with Store.open(path) as store:
            seen["half"] += codes(store) != []
        shutil.rmtree(path.parent)
        step += 1
    return seen


# ---------------------------------------------------------------------------------------------- backing up, restoring


def backing_up(folder: Path, rounds: int, chance: random.Random) -> Seen:
    """Backups one after another; whatever has a final name is whole."""
    path = folder / "shop.storedesk"
    fill(path, 3000)
    seen: Seen = Counter()

    def back_up_for_ever() -> None:
        with Store.open(path) as store:
            while True:
                back_up(store, "kill")

    def back_up_once() -> None:
        with Store.open(path) as store:
            back_up(store, "kill")

    # a slow machine gets further rounds until enough backups were made to look at
    while seen["rounds"] < rounds or (seen["final"] < rounds and seen["rounds"] < 5 * rounds):
        seen["rounds"] += 1
        seen["killed"] += killed(back_up_for_ever, chance.uniform(0.01, 0.2))
        look_at_backups(folder, seen)
    step = 1
    while killed_at_step(back_up_once, step):
        seen["killed at step"] += 1
        look_at_backups(folder, seen)
        step += 1
    with Store.open(path) as store:
        seen["rows lost"] += 3000 - len(codes(store))
    return seen


def look_at_backups(folder: Path, seen: Seen) -> None:
    place = folder / "backups"
    for final in place.glob("[!.]*.storedesk"):
        seen["final"] += 1
        try:
            seen["bad"] += verify(final).counts["product"] != 3000
        except UserError:
            seen["bad"] += 1
    seen["without description"] += len(list(place.glob("[!.]*.storedesk"))) - len(backups(folder))
    seen["unfinished"] += len(list(place.glob(".part-*.storedesk")))
    if place.exists():
        shutil.rmtree(place)


def restoring(folder: Path, rounds: int, chance: random.Random) -> Seen:
    """A restore at random moments and before every act on files: the old rows or the restored ones, never a mixture."""
    path, kept = folder / "shop.storedesk", folder / "kept"
    fill(path, 2000)
    with Store.open(path) as store:
        backup = back_up(store, "kill")
        with store.writing("More", undoable=False) as session:
            session.execute(insert(Product), [{"code": f"new {at}"} for at in range(500)])
    shutil.copytree(folder, kept)
    seen: Seen = Counter()

    def restore_it() -> None:
        restore(path, backup)

    takes = duration(restore_it)
    step = 0
    while True:
        for left in folder.glob("[!k]*"):
            shutil.rmtree(left) if left.is_dir() else left.unlink()
        shutil.copytree(kept, folder, dirs_exist_ok=True)
        # a slow machine gets further rounds until enough were killed midway
        if seen["rounds"] < rounds or (seen["killed"] < rounds // 2 and seen["rounds"] < 5 * rounds):
            seen["rounds"] += 1
            seen["killed"] += killed(restore_it, chance.uniform(0, takes))
        else:
            step += 1
            if not killed_at_step(restore_it, step):
                return seen
            seen["killed at step"] += 1
        with Store.open(path) as store:
            seen[{2000: "restored", 2500: "old"}.get(len(codes(store)), "mixed")] += 1
        whole(path, seen)


# -------------------------------------------------------------------------------------------------------------------


def fill(path: Path, rows: int) -> None:
    with Store.open(path) as store, store.writing("Fill", undoable=False) as session:
        session.execute(insert(Product), [{"code": str(at), "note": "x" * 200} for at in range(rows)])


if __name__ == "__main__":
    campaign = {each.__name__: each for each in (writing, migrating, beginning, backing_up, restoring)}[sys.argv[1]]
    print(json.dumps(campaign(Path(sys.argv[2]), int(sys.argv[3]), random.Random(20261124))))  # noqa: T201
