"""Which shop a command works on, and how it is opened: to look at, or to write to, by one StoreDesk at a time."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from storedesk.cli import texts
from storedesk.cli.terminal import ask, can_ask, progress_bar, say
from storedesk.foundation.database.instance import Instance
from storedesk.foundation.database.places import on_server
from storedesk.foundation.database.store import Store
from storedesk.foundation.errors import UserError
from storedesk.foundation.settings import Settings, default_database
from storedesk.foundation.texts import Phrase


def address_of(database: str | None) -> Path | str:
    """The shop meant: the one named, else the one opened last, else the usual place."""
    named = database or str(Settings.load().get("database", str(default_database())))
    return named if on_server(named) else Path(named).expanduser()


def file_of(database: str | None) -> Path:
    """The shop's file; raises UserError for a server."""
    address = address_of(database)
    if isinstance(address, str):
        raise UserError(texts.NOT_ON_SERVER)
    return address.absolute()


def existing_file(database: str | None) -> Path:
    """The shop's file, which is there; raises UserError where it is not, or for a server."""
    path = file_of(database)
    _see_that_it_is_there(path)
    return path


@contextmanager
def open_to_read(database: str | None) -> Iterator[Store]:
    """The shop as it is; raises UserError where there is none."""
    address = address_of(database)
    _see_that_it_is_there(address)
    with progress_bar() as progress:
        store = Store.open(address, read_only=True, progress=progress)
    with store:
        yield store


@contextmanager
def open_to_write(database: str | None, *, new: bool = False) -> Iterator[Store]:
    """The shop for writing, a new one where `new` allows it; raises UserError while another StoreDesk has it open."""
    address = address_of(database)
    if not new:
        _see_that_it_is_there(address)
    with alone(address), progress_bar() as progress:
        store = Store.open(address, progress=progress)
        # the bar of opening ends before the work's own begins
        progress.finish()
        with store:
            yield store


@contextmanager
def open_if_free(database: str | None) -> Iterator[Store]:
    """The shop for writing, or only to look at while another StoreDesk has it, or where its folder is read-only."""
    with ExitStack() as stack:
        try:
            store = stack.enter_context(open_to_write(database))
        except UserError:
            store = stack.enter_context(open_to_read(database))
        yield store


@contextmanager
def alone(address: Path | str) -> Iterator[None]:
    """Nobody else writes to the shop meanwhile; a server sees to that itself."""
    if isinstance(address, str):
        yield
        return
    folder = address.absolute().parent
    instance = Instance.try_take(folder)
    if instance is None:
        raise in_use(folder)
    try:
        yield
    finally:
        instance.release()


def in_use(folder: Path) -> UserError:
    """Says which computer has the shop open."""
    holder = Instance.holder(folder)
    return UserError(texts.IN_USE.format(host=holder.host if holder else "?"))


def confirmed(question: Phrase, yes: bool) -> bool:
    """Whether the operator agrees, now or beforehand with --yes; says what became of it where not."""
    if yes or ask(question):
        return True
    say(texts.NOT_DONE if can_ask() else texts.SAY_YES, error=True)
    return False


def _see_that_it_is_there(address: Path | str) -> None:
    if isinstance(address, Path) and not address.exists():
        raise UserError(texts.NO_SHOP.format(path=address))
