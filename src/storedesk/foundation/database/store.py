"""The only way to the shop's data: short sessions to read or to write, and word of every commit.

Sessions are never shared between threads, and no mapped object leaves its `with`: give frozen values to the outside.
"""

import contextlib
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from sqlalchemy import URL, Engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.orm import Session

from storedesk.foundation.database import texts
from storedesk.foundation.database.change import Change, RowChange
from storedesk.foundation.database.connect import PATIENCE, writer
from storedesk.foundation.database.copies import newest_sound
from storedesk.foundation.database.faults import disk_fault, in_plain_words
from storedesk.foundation.database.migrate import TODAY, Schema
from storedesk.foundation.database.opening import Opened, Wish, close_file, open_file, open_server
from storedesk.foundation.database.places import on_network, on_server
from storedesk.foundation.database.recorder import Recorder, touch
from storedesk.foundation.database.undo import play_back
from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import SILENT, Progress
from storedesk.foundation.settings import data_folder
from storedesk.foundation.texts import Phrase


class Store:
    """An open shop. `path` is its file, None on a server; `folder` is the data folder with backups/ and imports/."""

    def __init__(self, opened: Opened, path: Path | None, folder: Path, *, read_only: bool) -> None:
        self.path = path
        self.folder = folder
        self.read_only = read_only
        self._opened = opened
        self._engine: Engine = opened.engine
        self._listeners: list[Callable[[Change], None]] = []
        self._writing: set[int] = set()

    @classmethod
    def open(
        cls,
        address: Path | str,
        *,
        read_only: bool = False,
        progress: Progress = SILENT,
        schema: Schema = TODAY,
        patience: float = PATIENCE,
    ) -> Self:
        """Open a file (made where there is none) or a server ("postgresql+psycopg://…"), brought up to date first.

        `patience` is how many seconds to wait for another writer. Raises UserError where the world is in the way;
        DamagedDatabase names the backup to restore.
        """
        wish = Wish(schema, read_only, patience, progress)
        if isinstance(address, str) and on_server(address):
            url = _server(address)
            # what is kept beside a shop must not be mixed with another's
            folder = data_folder() / f"server-{url.host}-{url.database}"
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise disk_fault(folder.name, error) from error
            return cls(open_server(url, wish), None, folder, read_only=read_only)
        path = Path(address)
        # a share's name is kept as it was said, so that its gate knows it
        path = path if on_network(path) else path.absolute()
        return cls(open_file(path, wish), path, path.parent, read_only=read_only)

    @property
    def dialect(self) -> Literal["sqlite", "postgresql"]:
        """Which kind of database it is."""
        return "sqlite" if self._engine.dialect.name == "sqlite" else "postgresql"

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one moment of the shop and cannot write."""
        with self._in_plain_words(), Session(self._engine) as session:
            yield session

    @contextmanager
    def writing(self, label: Phrase | str, *, undoable: bool = True) -> Iterator[Session]:
        """One unit of work, committed at the end and announced under its label; an exception takes it all back.

        With `undoable` only the unit of work may write (session.add, delete, changed attributes); statements of other
        kinds need undoable=False and touch().
        """
        with self._writing_session() as session:
            recorder = Recorder(session, undoable=undoable)
            yield session
            change = recorder.finish(str(label))
            session.commit()
        if change.tables:
            self._announce(change)

    @contextmanager
    def rehearsing(self) -> Iterator[Session]:
        """A session that may write anything and is always taken back: what would happen."""
        with self._writing_session() as session:
            yield session
            session.rollback()

    def undo(self, change: Change) -> Change:
        """Take a change back; the Change given back takes that back in turn (redo).

        It is announced too, as one that is not undoable: it is no new step. Raises UserError, and writes nothing, where
        a row no longer holds what the change wrote.
        """
        with self._writing_session() as session:
            play_back(session.connection(), change)
            session.commit()
        rows = tuple(row.reversed() for row in reversed(change.rows))
        back = replace(change, rows=rows)
        self._announce(replace(back, rows=(), undoable=False))
        return back

    def listen(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Be told of every commit, in the thread that commits; call what is given back to hear no more."""
        self._listeners.append(callback)

        def stop() -> None:
            if callback in self._listeners:
                self._listeners.remove(callback)

        return stop

    def close(self) -> None:
        """Let go of the shop; the log is taken into the file."""
        if self.path is None or self.read_only:
            self._engine.dispose()
        else:
            close_file(self._engine)
        self._opened.clean_up()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _writing_session(self) -> Iterator[Session]:
        if self.read_only:
            raise UserError(texts.READ_ONLY.format(name=self._name))
        thread = threading.get_ident()
        if thread in self._writing:
            raise RuntimeError("a unit of work inside another one would wait for itself")
        self._writing.add(thread)
        try:
            with self._in_plain_words(), Session(writer(self._engine)) as session, _taken_back_on_error(session):
                yield session
        finally:
            self._writing.discard(thread)

    def _in_plain_words(self) -> AbstractContextManager[None]:
        newest = partial(newest_sound, self.path) if self.path is not None else lambda: None
        return in_plain_words(self.path, newest)

    @property
    def _name(self) -> str:
        return self.path.name if self.path is not None else str(self._engine.url.database)

    def _announce(self, change: Change) -> None:
        for callback in tuple(self._listeners):
            callback(change)


def _server(address: str) -> URL:
    try:
        return make_url(address).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError) as error:
        # the address is not shown: it holds a password
        raise UserError(texts.SERVER_ADDRESS) from error


@contextmanager
def _taken_back_on_error(session: Session) -> Iterator[None]:
    """Roll back in so many words: closing alone tells nobody who listens for a rollback."""
    try:
        yield
    except BaseException:
        # a full disk has rolled back by itself, a server that is away will: nothing is left to be said about it
        with contextlib.suppress(DBAPIError):
            session.rollback()
        raise


__all__ = ["Change", "RowChange", "Session", "Store", "touch"]
