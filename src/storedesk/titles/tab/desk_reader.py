"""Reads the desk of the product chosen beside the window, the dictionary of roots with the first one."""

import gc
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import Progress
from storedesk.titles import records, shipped
from storedesk.titles.library import Desk
from storedesk.titles.remembered import Remembered
from storedesk.titles.tab.latest import Latest, Wanted

_LARGE = 1_000


class DeskReader(QObject):
    """`read(Desk)` follows `want`, unless another product or newer figures are wanted by then.

    `refused(sentence)` says why there is no desk. What is known of words is kept until it changes, so that an edit of
    one word does not read the figures of all again.
    """

    read = Signal(object)
    refused = Signal(str)

    def __init__(self, app: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._latest = Latest(app.jobs, self)
        self._remembered = Remembered()
        self._outdated: frozenset[str] = frozenset()

    @property
    def busy(self) -> bool:
        """Whether a desk is still to come."""
        return self._latest.busy

    def outdate(self, tables: Collection[str]) -> None:
        """Rows of these tables are not as they were; `want` reads them again."""
        self._outdated |= frozenset(tables)

    def want(self, product_id: int) -> None:
        """Read a product's desk."""
        store, today, remembered, outdated = self._app.store, self._app.today(), self._remembered, self._outdated

        def work(progress: Progress) -> Desk:
            # here, because the reading before this one may have gone on until now
            remembered.forget(outdated)
            # the dictionary and the word lists are kept for as long as the program runs
            shipped.lexicon()
            shipped.law_words()
            shipped.title_limits()
            progress.report(0, None)
            with store.reading() as session, _without_looking_for_garbage():
                desk = records.desk(session, product_id, today, remembered, progress)
                if len(desk.rows) > _LARGE:
                    # what is new is looked through now, and not under the hands of whoever types the next title
                    gc.collect()
                return desk

        name = self.tr("Reading the words of the product")
        self._latest.want(Wanted(name, work, self._take, self._refuse))

    def forget(self) -> None:
        """No product is chosen any more."""
        self._latest.forget()

    def _take(self, desk: Desk) -> None:
        self._outdated = frozenset()
        self.read.emit(desk)

    def _refuse(self, error: UserError) -> None:
        self.refused.emit(str(error))


@contextmanager
def _without_looking_for_garbage() -> Iterator[None]:
    """A desk has no cycles, and many new objects among which Python would look for some again and again."""
    looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looking:
            gc.enable()
