"""The reader process: opens strange files so that the window's process never has to, and may die of it.

It serves one request after another from its input and ends when that closes, which it does when the window's process
dies; or when nobody has asked for a while. It loads neither Qt nor SQLAlchemy.
"""

import gc
import logging
import os
import traceback
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass
from datetime import date
from functools import cache
from importlib import import_module
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO, Any

from storedesk.foundation.errors import UserError, is_full
from storedesk.foundation.sheets import parcels
from storedesk.foundation.sheets.limits import LIMITS, Limits, hold_memory
from storedesk.foundation.sheets.opening import Source, open_source
from storedesk.foundation.sheets.reading import PasswordNeeded, UnknownTable
from storedesk.foundation.sheets.report import Report
from storedesk.foundation.sheets.understand import Understood, understand
from storedesk.foundation.sheets.wire import WireFault, packed, receive
from storedesk.foundation.texts import language, use_language

IDLE_SECONDS = 30.0
"""How long a reader without work stays: from one file of an import to the next."""

_LARGE = 32 << 20
"""After a file of this size the process gives its memory back by ending."""

_LONGEST_REQUEST = 1 << 20


def serve(arguments: Sequence[str]) -> int:
    """Answer requests until there are no more; the only argument is the most memory to use, in bytes."""
    hold_memory(int(arguments[0]) if arguments else LIMITS.memory)
    logging.disable()
    warnings.simplefilter("ignore")
    gc.disable()  # millions of cells, no cycles: looking for some costs a third of the time
    answers = _private_output()
    requests: SimpleQueue[Any] = SimpleQueue()
    Thread(target=_listen, args=(_input(), requests), daemon=True).start()
    while True:
        try:
            request = requests.get(timeout=IDLE_SECONDS)
        except Empty:
            return 0
        if not Answering(request, answers).run():
            return 0
        gc.collect()
        gc.freeze()  # what stays is the program itself, and need not be looked through after each file


@dataclass(slots=True)
class Answering:
    """One request: a file is opened, its tables are understood, their rows are written to the spool."""

    request: Mapping[str, Any]
    answers: IO[bytes]

    def run(self) -> bool:
        """Answer, whatever happens; False when this process had better end now."""
        try:
            use = self.request["language"]
            if use != language():
                use_language(use)
            last = self._read()
        except PasswordNeeded as error:
            self._say({"error": "password", "message": str(error)})
        except UserError as error:
            self._say({"error": "unreadable", "message": str(error)})
        except MemoryError:
            self._say({"error": "memory"})
            return False
        except OSError as error:
            self._say({"error": "no_room" if is_full(error) else "fault", **_about(error)})
            return False
        except Exception as error:  # noqa: BLE001 - our bug: it is told to the window's process, which logs it
            self._say({"error": "fault", **_about(error)})
            return False
        else:
            return not last
        return True

    def _read(self) -> bool:
        """Read the file; True when it was so large that this process should be the last to know it."""
        request = self.request
        data = Path(request["source"]).read_bytes()
        last = len(data) > _LARGE
        limits = Limits(**request["limits"])
        opened = open_source(Source(request["name"], data, request["password"], limits, second=request["second"]))
        del data
        grids, opened.grids = opened.grids, []
        self._say({"stage": "opened", "tables": len(grids)})
        tables, unknown = [], [_unknown(each) for each in opened.unknown]
        with Path(request["spool"]).open("wb") as spool:
            grids.reverse()
            while grids:
                # held until the next one or the answer: letting go of millions of cells takes a moment
                grid = grids.pop()
                found = understand(grid, _reports(tuple(request["modules"])), date.fromisoformat(request["today"]))
                if isinstance(found, UnknownTable):
                    unknown.append(_unknown(found))
                else:
                    tables.append(_spooled(found, spool))
                self._say({"stage": "table"})
        self._say({"tables": tables, "unknown": unknown, "facts": opened.facts, "last": last})
        return last

    def _say(self, message: Mapping[str, Any]) -> None:
        self.answers.write(packed(message))
        self.answers.flush()


def _spooled(table: Understood, spool: IO[bytes]) -> dict[str, Any]:
    """Write the rows of a table; gives what is said of it, with the place of its rows in the spool."""
    start = spool.tell()
    for chunk in table.chunks():
        parcels.send(spool, chunk)
    return {
        "name": table.name,
        "report_key": table.report_key,
        "header_row": table.header_row,
        "headings": table.headings,
        "unknown_headings": table.unknown_headings,
        "columns": table.columns,
        "row_count": table.row_count,
        "refused": [(each.row, each.cells, each.reason) for each in table.refused],
        "dropped_rows": table.dropped_rows,
        "controls": [astuple(each) for each in table.controls],
        "first_day": table.first_day,
        "last_day": table.last_day,
        "notes": table.notes,
        "start": start,
        "end": spool.tell(),
    }


def _unknown(table: UnknownTable) -> tuple[str, str, Sequence[str]]:
    return table.name, table.reason, table.headings


@cache
def _reports(modules: tuple[str, ...]) -> tuple[Report, ...]:
    """Every report that these modules declare."""
    return tuple(report for module in modules for report in import_module(module).REPORTS)


def _about(error: BaseException) -> dict[str, str]:
    """What the log may know of an error: its kind and where it arose, never its words, which quote the file."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [":".join((Path(frame.filename).name, str(frame.lineno), frame.name)) for frame in frames]
    return {"kind": type(error).__name__, "places": " > ".join(places[-8:])}


def _listen(source: IO[bytes], requests: "SimpleQueue[Any]") -> None:
    """Take requests in; when there can be no more, end at once, whatever is being read."""
    try:
        while (request := receive(source, _LONGEST_REQUEST)) is not None:
            requests.put(request)
    except (WireFault, OSError):
        os._exit(1)
    os._exit(0)


def _input() -> IO[bytes]:
    """The way from the window's process; a program without a console has it under its number only."""
    return os.fdopen(os.dup(0), "rb")


def _private_output() -> IO[bytes]:
    """The way to the window's process, out of reach of libraries that print."""
    ours = os.fdopen(os.dup(1), "wb")
    with Path(os.devnull).open("wb") as nothing:
        os.dup2(nothing.fileno(), 1)
    return ours


__all__ = ["serve"]
