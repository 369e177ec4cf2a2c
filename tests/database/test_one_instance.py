"""One StoreDesk at a time has the right to a shop's folder, and a killed one gives it back."""

import contextlib
import os
import platform
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from storedesk.foundation.database.instance import Instance

HOLD = (
    "import sys, time, pathlib; from storedesk.foundation.database.instance import Instance\n"
    "print(Instance.try_take(pathlib.Path(sys.argv[1])) is not None, flush=True); time.sleep(60)"
)


def test_the_second_is_refused_and_learns_who_has_it(tmp_path: Path) -> None:
    first = Instance.try_take(tmp_path / "shop")
    assert first is not None
    assert Instance.try_take(tmp_path / "shop") is None
    holder = Instance.holder(tmp_path / "shop")
    assert holder is not None
    assert (holder.host, holder.pid) == (platform.node(), os.getpid())
    first.release()
    first.release()
    again = Instance.try_take(tmp_path / "shop")
    assert again is not None
    again.release()


def test_two_folders_are_two_shops(tmp_path: Path) -> None:
    taken = [Instance.try_take(tmp_path / name) for name in ("a", "b")]
    for instance in taken:
        assert instance is not None
        instance.release()


def test_nobody_holds_a_folder_that_was_never_taken(tmp_path: Path) -> None:
    assert Instance.holder(tmp_path) is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")
def test_a_killed_program_gives_the_right_back(tmp_path: Path) -> None:
    other = subprocess.Popen([sys.executable, "-c", HOLD, tmp_path], stdout=subprocess.PIPE, text=True)
    with other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        assert Instance.try_take(tmp_path) is None
        other.send_signal(signal.SIGKILL)
        other.wait()
    mine = Instance.try_take(tmp_path)
    assert mine is not None
    mine.release()


@pytest.mark.parametrize("said", [b"", b"[1]", b"null", b'{"host": 1}', b'{"pid": [], "host": "x"}', b"\xff"])
def test_a_lock_that_says_nothing_sensible_names_nobody(tmp_path: Path, said: bytes) -> None:
    (tmp_path / "storedesk.lock").write_bytes(said)
    assert Instance.holder(tmp_path) is None


def test_on_a_full_disk_the_right_is_taken_although_nobody_is_told_whose_it_is(small_disk: Path) -> None:
    with contextlib.suppress(OSError), (small_disk / "film").open("wb", buffering=0) as film:
        while True:
            film.write(bytes(4096))
    mine = Instance.try_take(small_disk / "shop")
    assert mine is not None
    assert Instance.try_take(small_disk / "shop") is None
    assert Instance.holder(small_disk / "shop") is None
    mine.release()
