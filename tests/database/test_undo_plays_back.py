"""Undo brings back every row a unit of work changed, whoever changed it, and only where nobody else has since."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session
from undo_made import OWN, Book, Mark, Note, Page, Picture, Shelf, picture

from storedesk.foundation.database.store import Change, Store
from storedesk.foundation.errors import UserError
from storedesk.products.tables import Product


@pytest.fixture
def desk(either_store: Store) -> Store:
    """A shop that also has the tables of undo_made, with a little in them."""
    with either_store.writing("tables", undoable=False) as session:
        OWN.create_all(session.connection())
    with either_store.writing("fill", undoable=False) as session:
        fill(session)
    return either_store


@pytest.fixture
def changes(desk: Store) -> Iterator[list[Change]]:
    heard: list[Change] = []
    stop = desk.listen(heard.append)
    yield heard
    stop()


def fill(session: Session) -> None:
    for name in ("upper", "lower"):
        shelf = Shelf(name=name, width=Decimal("80.50"))
        shelf.books = [Book(title=f"{name} {at}", bought=date(2026, 11, at)) for at in (1, 2)]
        shelf.notes = [Note(text=f"on {name}")]
        session.add(shelf)
        session.flush()
        for book in shelf.books:
            session.add_all(Page(book_id=book.id, number=number, text="…") for number in (1, 2, 3))
            session.add(Mark(book_id=book.id, note_id=shelf.notes[0].id))


def seen(store: Store) -> Picture:
    with store.reading() as session:
        return picture(session)


def shelf(session: Session, name: str = "upper") -> Shelf:
    return session.scalars(select(Shelf).where(Shelf.name == name)).one()


def add_with_children(session: Session) -> None:
    made = Shelf(name="new", books=[Book(title="first"), Book(title="second")], notes=[Note(text="hm")])
    session.add(made)
    session.flush()
    session.add(Page(book_id=made.books[0].id, number=1))


def change_some(session: Session) -> None:
    shelf(session).width = None
    shelf(session).books[0].bought = date(2027, 1, 31)


def delete_with_cascades(session: Session) -> None:
    session.delete(shelf(session))


def delete_one_book(session: Session) -> None:
    """The unit of work sees one delete; the database takes the pages and empties the mark."""
    session.delete(session.scalars(select(Book).where(Book.title == "lower 1")).one())


def delete_a_note_on_which_marks_hang(session: Session) -> None:
    session.delete(session.scalars(select(Note).where(Note.text == "on lower")).one())


def take_a_book_off(session: Session) -> None:
    """Orphans are found while flushing."""
    upper = shelf(session)
    upper.books.pop()


def move_books(session: Session) -> None:
    below = shelf(session, "lower")
    for book in list(shelf(session).books):
        book.shelf_id = below.id
        session.flush()
        session.refresh(below)


def swap_unique_names(session: Session) -> None:
    upper, lower = shelf(session), shelf(session, "lower")
    upper.name = "between"
    session.flush()
    lower.name = "upper"
    session.flush()
    upper.name = "lower"


def replace_under_the_same_name(session: Session) -> None:
    session.delete(shelf(session))
    session.flush()
    session.add(Shelf(name="upper", books=[Book(title="another")]))


def rename_then_reuse(session: Session) -> None:
    shelf(session).name = "old upper"
    session.flush()
    session.add(Shelf(name="upper"))


def point_at_what_is_new_and_drop_what_was_pointed_at(session: Session) -> None:
    new = Shelf(name="new")
    session.add(new)
    session.flush()
    old = shelf(session)
    for book in list(old.books):
        book.shelf_id = new.id
    session.flush()
    session.expire(old)
    session.delete(old)


def change_a_key(session: Session) -> None:
    page = session.scalars(select(Page).order_by(Page.book_id, Page.number)).first()
    assert page is not None
    page.number = 77


def delete_and_put_back_changed(session: Session) -> None:
    page = session.scalars(select(Page).order_by(Page.book_id, Page.number)).first()
    assert page is not None
    key = (page.book_id, page.number)
    session.delete(page)
    session.flush()
    session.add(Page(book_id=key[0], number=key[1], text="rewritten"))


def undo_inside_by_savepoint(session: Session) -> None:
    shelf(session).width = Decimal(5)
    session.flush()
    with session.begin_nested() as inner:
        shelf(session).name = "gone again"
        session.flush()
        inner.rollback()


STEPS: list[Callable[[Session], None]] = [
    add_with_children,
    change_some,
    delete_with_cascades,
    delete_one_book,
    delete_a_note_on_which_marks_hang,
    take_a_book_off,
    move_books,
    swap_unique_names,
    replace_under_the_same_name,
    rename_then_reuse,
    point_at_what_is_new_and_drop_what_was_pointed_at,
    change_a_key,
    delete_and_put_back_changed,
    undo_inside_by_savepoint,
]


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.__name__)
def test_undo_and_redo_restore_every_row_with_its_key(
    desk: Store, changes: list[Change], step: Callable[[Session], None]
) -> None:
    before = seen(desk)
    with desk.writing("Step") as session:
        step(session)
    after = seen(desk)
    assert before != after
    back = desk.undo(changes[0])
    assert seen(desk) == before
    again = desk.undo(back)
    assert seen(desk) == after
    desk.undo(again)
    assert seen(desk) == before


def random_step(session: Session, what: int, where: int) -> None:
    """One of many small things done somewhere."""
    books = session.scalars(select(Book).order_by(Book.id)).all()
    shelves = session.scalars(select(Shelf).order_by(Shelf.id)).all()
    notes = session.scalars(select(Note).order_by(Note.id)).all()
    if what == 0:
        session.add(Shelf(name=f"shelf {where} {len(shelves)} {session.scalar(select(Note.id).limit(1))}{id(session)}"))
    elif what == 1 and shelves:
        session.add(Book(shelf_id=shelves[where % len(shelves)].id, title=str(where)))
    elif what == 2 and books:
        session.delete(books[where % len(books)])
    elif what == 3 and shelves:
        session.delete(shelves[where % len(shelves)])
    elif what == 4 and books and shelves:
        books[where % len(books)].shelf_id = shelves[(where // 3) % len(shelves)].id
    elif what == 5 and notes:
        notes[where % len(notes)].text = str(where)
    elif what == 6 and notes:
        session.delete(notes[where % len(notes)])
    elif what == 7 and books and notes:
        session.add(Mark(book_id=books[where % len(books)].id, note_id=notes[where % len(notes)].id))
    session.flush()
    session.expire_all()


STEP = st.tuples(st.integers(0, 7), st.integers(0, 50))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(units=st.lists(st.lists(STEP, min_size=1, max_size=4), min_size=1, max_size=4))
def test_any_history_can_be_undone_to_its_beginning_and_done_again(
    desk: Store, changes: list[Change], units: list[list[tuple[int, int]]]
) -> None:
    changes.clear()
    pictures = [seen(desk)]
    for unit in units:
        known = len(changes)
        with desk.writing("Unit") as session:
            for what, where in unit:
                random_step(session, what, where)
        if any(change.rows for change in changes[known:]):
            pictures.append(seen(desk))
    done = [change for change in changes if change.rows]
    backwards = []
    for change, earlier in zip(reversed(done), reversed(pictures[:-1]), strict=True):
        backwards.append(desk.undo(change))
        assert seen(desk) == earlier
    for change, later in zip(reversed(backwards), pictures[1:], strict=True):
        desk.undo(change)
        assert seen(desk) == later


def test_the_undo_is_announced_but_is_no_new_step(desk: Store, changes: list[Change]) -> None:
    with desk.writing("Step") as session:
        delete_with_cascades(session)
    back = desk.undo(changes[0])
    assert changes[1].tables == changes[0].tables
    assert (changes[1].label, changes[1].undoable) == ("Step", False)
    assert (back.label, back.undoable) == ("Step", True)


def refused(store: Store, change: Change, match: str) -> None:
    before = seen(store)
    with pytest.raises(UserError, match=match):
        store.undo(change)
    assert seen(store) == before, "a refusal changes nothing"


def test_undo_is_refused_where_a_row_was_changed_since(desk: Store, changes: list[Change]) -> None:
    with desk.writing("Step") as session:
        shelf(session).width = Decimal(1)
        shelf(session, "lower").width = Decimal(1)
    with desk.writing("Meanwhile") as session:
        shelf(session).width = Decimal(2)
    refused(desk, changes[0], '"upper" has been changed since')


def test_undo_is_refused_where_a_row_is_gone(desk: Store, changes: list[Change]) -> None:
    with desk.writing("Step") as session:
        shelf(session).width = Decimal(1)
    with desk.writing("Meanwhile") as session:
        session.delete(shelf(session))
    refused(desk, changes[0], '"upper" is no longer there')


def test_undo_is_refused_where_a_deleted_row_is_there_again(desk: Store, changes: list[Change]) -> None:
    with desk.writing("Step") as session:
        page = session.get_one(Page, first_page(session))
        key = (page.book_id, page.number)
        session.delete(page)
    with desk.writing("Meanwhile") as session:
        session.add(Page(book_id=key[0], number=key[1], text="new"))
    refused(desk, changes[0], '"new" is there again')


def test_undo_of_an_addition_is_refused_while_newer_rows_hang_on_it(desk: Store, changes: list[Change]) -> None:
    with desk.writing("Step") as session:
        session.add(Book(shelf_id=shelf(session).id, title="used"))
    with desk.writing("Meanwhile") as session:
        book = session.scalars(select(Book).where(Book.title == "used")).one()
        session.add(Page(book_id=book.id, number=1))
    refused(desk, changes[0], '"used" is in use by now')


def test_undo_is_refused_where_a_newer_row_took_the_name(desk: Store, changes: list[Change]) -> None:
    with desk.writing("Step") as session:
        session.delete(shelf(session))
    with desk.writing("Meanwhile") as session:
        session.add(Shelf(name="upper"))
    refused(desk, changes[0], "newer rows stand in the way")


def test_a_change_without_rows_cannot_be_undone(desk: Store, changes: list[Change]) -> None:
    with desk.writing("Import", undoable=False) as session:
        shelf(session).width = Decimal(1)
    refused(desk, changes[0], "cannot be undone")


def test_an_id_is_never_given_to_a_second_row(either_store: Store) -> None:
    """Ledgers hold ids without a foreign key: a new product must not inherit a deleted one's figures."""
    ids = []
    for code in ("1", "2"):
        with either_store.writing("Add") as session:
            product = Product(code=code)
            session.add(product)
            session.flush()
            ids.append(product.id)
        with either_store.writing("Delete") as session:
            session.delete(session.get_one(Product, ids[-1]))
    assert ids[0] != ids[1]


def first_page(session: Session) -> tuple[int, int]:
    page = session.scalars(select(Page).order_by(Page.book_id, Page.number)).first()
    assert page is not None
    return page.book_id, page.number
