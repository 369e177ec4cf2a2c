"""Long work beside the window: an ordinary function in a thread, shown, cancellable, and awaited at the end."""

import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from storedesk.foundation.errors import Cancelled, UserError
from storedesk.foundation.progress import Progress

_TICK_MS = 100


class Job(QObject):
    """One piece of work. `finished` is emitted in the window's thread, whatever the end was."""

    finished = Signal(object)
    _ended = Signal()

    def __init__(self, name: str, work: Callable[[Progress], Any], parent: QObject) -> None:
        super().__init__(parent)
        self.name = name
        self.done = 0
        self.total: int | None = None
        self.what = ""
        self.result: Any = None
        self.error: BaseException | None = None
        self.running = True
        self._began = time.monotonic()
        self._work = work
        self._stop = threading.Event()
        self._ended.connect(self._end)
        self._thread = threading.Thread(target=self._run, name=name)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask it to stop; it does at its next report."""
        self._stop.set()

    @property
    def seconds(self) -> float:
        """How long it has been going on."""
        return time.monotonic() - self._began

    @property
    def cancelling(self) -> bool:
        """Asked to stop."""
        return self._stop.is_set()

    def report(self, done: int, total: int | None, what: str = "") -> None:
        """The Progress the work is given; it only notes the figures, the window looks at them when it has time."""
        if self._stop.is_set():
            raise Cancelled
        self.done, self.total, self.what = done, total, what

    def wait(self) -> None:
        """Until the thread is over."""
        self._thread.join()

    def _run(self) -> None:
        try:
            self.result = self._work(self)
        except BaseException as error:  # noqa: BLE001  a panic of a C library must reach the window too
            self.error = error
        self._ended.emit()

    def _end(self) -> None:
        self._thread.join()
        self.running = False
        self.finished.emit(self)


class Jobs(QObject):
    """All work under way. `changed` follows its progress; `failed` tells a UserError; `crashed` any other error."""

    changed = Signal()
    failed = Signal(str)
    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running: list[Job] = []
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.changed)

    def start(
        self,
        name: str,
        function: Callable[[Progress], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> Job:
        """Run function(progress) in a thread. `done(result)` or `failed(error)` is called in the window's thread.

        Without `failed` a UserError is shown in one line; a Cancelled is given to `failed` or to nobody. Any other
        error is our bug: the crash dialog shows it, and `failed` is called too so that the asker can tidy up.
        """
        job = Job(name, function, self)
        job.finished.connect(lambda ended: self._finish(ended, done, failed))
        self.running.append(job)
        self._tick.start()
        job.start()
        self.changed.emit()
        return job

    def cancel_all(self) -> None:
        """Ask everything to stop."""
        for job in self.running:
            job.cancel()

    def wait_all(self) -> None:
        """Ask everything to stop and wait for it: before the window closes its store. No callback follows."""
        for job in self.running:
            job.cancel()
            job.finished.disconnect()
        for job in self.running:
            job.wait()
        self.running.clear()
        self._tick.stop()

    def _finish(
        self, job: Job, done: Callable[[Any], None] | None, failed: Callable[[BaseException], None] | None
    ) -> None:
        self.running.remove(job)
        if not self.running:
            self._tick.stop()
        self.changed.emit()
        job.deleteLater()
        if job.error is None:
            if done is not None:
                done(job.result)
            return
        if not isinstance(job.error, UserError | Cancelled):
            self.crashed.emit(job.error)
        if failed is not None:
            failed(job.error)
        elif isinstance(job.error, UserError):
            self.failed.emit(str(job.error))
