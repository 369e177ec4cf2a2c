"""The window's side of the reader process: started, asked, watched, reused for the next file, killed in time."""

import atexit
import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import IO, Any

from storedesk.foundation.sheets.limits import Limits
from storedesk.foundation.sheets.wire import WireFault, packed, receive

logger = logging.getLogger(__name__)

_LOOK_SECONDS = 0.1
_LONGEST_ANSWER = 256 << 20
_NO_WINDOW = 0x08000000
"""Windows' CREATE_NO_WINDOW."""

Notice = Callable[[Mapping[str, Any] | None], None]
"""Is told each stage of an answer, and None ten times a second in between; may raise to stop."""


class ReaderDied(Exception):
    """The reader process ended, or spoke nonsense, before it had answered."""


class ReaderTooSlow(Exception):
    """The reader process used up its time."""


class ReaderProcess:
    """One reader process. It is used by one thread at a time."""

    def __init__(self, memory: int) -> None:
        self.memory = memory
        self.fresh = True
        """Whether it has not answered anything yet."""
        self._process = subprocess.Popen(
            [*_command(), str(memory)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
        )
        self._answers: SimpleQueue[Any] = SimpleQueue()
        assert self._process.stdout is not None
        self._listener = Thread(target=_listen, args=(self._process.stdout, self._answers), daemon=True)
        self._listener.start()

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def ask(self, request: Mapping[str, Any], limits: Limits, notice: Notice) -> Mapping[str, Any]:
        """The answer to a request; raises ReaderDied, ReaderTooSlow, and whatever `notice` raises."""
        began = time.monotonic()
        most = limits.opening_seconds
        self._send(request)
        while True:
            notice(None)
            if time.monotonic() - began > most:
                raise ReaderTooSlow
            try:
                message = self._answers.get(timeout=_LOOK_SECONDS)
            except Empty:
                continue
            if not isinstance(message, dict):
                raise ReaderDied
            if "stage" not in message:
                self.fresh = False
                return message
            most = limits.seconds
            notice(message)

    def kill(self) -> None:
        """End the process now and wait until it is gone."""
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            try:
                pipe.close()
            except OSError:
                continue  # what was not sent yet cannot be any more

    def _send(self, request: Mapping[str, Any]) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(packed(request))
            self._process.stdin.flush()
        except OSError as error:
            raise ReaderDied from error


class Readers:
    """The readers at rest: one stays for the next file of an import."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._resting: list[ReaderProcess] = []

    def take(self, memory: int) -> ReaderProcess:
        """A reader with that much memory, at rest or new."""
        with self._lock:
            resting, self._resting = self._resting, []
        found = None
        for reader in resting:
            if found is None and reader.alive and reader.memory == memory:
                found = reader
            else:
                reader.kill()
        return found or ReaderProcess(memory)

    def make_ready(self, memory: int) -> None:
        """Start a reader where none rests, so that it comes to life while other things are done."""
        self.give_back(self.take(memory))

    def give_back(self, reader: ReaderProcess) -> None:
        """Let a reader rest."""
        with self._lock:
            gone, self._resting = self._resting, [reader]
        for each in gone:
            each.kill()

    def close(self) -> None:
        """End all readers at rest."""
        with self._lock:
            gone, self._resting = self._resting, []
        for each in gone:
            each.kill()


READERS = Readers()
atexit.register(READERS.close)


def _command() -> list[str]:
    """How a reader is started: the program itself, asked to be one."""
    if getattr(sys, "frozen", False):
        # on Windows a program with a window has no streams; the one for the terminal lies beside it
        spoken = Path(sys.executable).with_name("storedesk-cli.exe")
        return [str(spoken) if spoken.exists() else sys.executable, "--reader"]
    return [sys.executable, "-P", "-X", "utf8", "-m", "storedesk", "--reader"]


def _environment() -> dict[str, str]:
    """Where the reader finds this very program; the folder it is started in is no place to load code from."""
    if getattr(sys, "frozen", False):
        return dict(os.environ)
    source = str(Path(__file__).resolve().parents[3])
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (source, os.environ.get("PYTHONPATH"))))}


def _listen(source: IO[bytes], answers: "SimpleQueue[Any]") -> None:
    try:
        while (message := receive(source, _LONGEST_ANSWER)) is not None:
            answers.put(message)
    except (WireFault, OSError, ValueError) as error:
        logger.info("a reader spoke nonsense: %s", type(error).__name__)
    answers.put(None)
