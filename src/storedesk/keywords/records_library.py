"""Reads and writes the libraries of words: one for each family of products."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from storedesk.foundation.errors import UserError
from storedesk.foundation.sheets.folding import clean, fold, shown
from storedesk.keywords import texts
from storedesk.keywords.tables import Family, LibraryWord

LONGEST = 60
"""Characters of a word; no platform's title is longer than that in Chinese."""
_CHUNK = 500
_COLUMNS = (
    *(LibraryWord.word, LibraryWord.kind, LibraryWord.source, LibraryWord.added, LibraryWord.relevance),
    *(LibraryWord.required, LibraryWord.forbidden, LibraryWord.whole, LibraryWord.note),
    *(LibraryWord.id, LibraryWord.family_id),
)
"""The columns in the order of the fields of Entry."""
_CHANGEABLE = frozenset(("kind", "relevance", "required", "forbidden", "whole", "note"))


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """A library: its name, how many words it has, and its main category words."""

    id: int
    name: str
    words: int
    main: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A word of a library as the operator keeps it; `relevance` None: worked out. `id` is 0 while it is not kept."""

    word: str
    kind: str = "other"
    source: str = "typed"
    added: date = date(1970, 1, 1)
    relevance: Decimal | None = None
    required: bool = False
    forbidden: bool = False
    whole: bool = False
    note: str = ""
    id: int = 0
    family_id: int = 0


@dataclass(frozen=True, slots=True)
class Added:
    """What adding words did: those that are new, those the library had already, and those it cannot take."""

    new: tuple[str, ...]
    known: tuple[str, ...]
    refused: tuple[str, ...] = ()


def families(session: Session) -> list[FamilyRow]:
    """Every library, by its name."""
    counts: dict[int, int] = {}
    for family_id, count in session.execute(
        select(LibraryWord.family_id, func.count()).group_by(LibraryWord.family_id)
    ):
        counts[family_id] = count
    main: dict[int, list[str]] = {}
    said = select(LibraryWord.family_id, LibraryWord.word).where(LibraryWord.kind == "main").order_by(LibraryWord.id)
    for family_id, word in session.execute(said):
        main.setdefault(family_id, []).append(word)
    rows = session.execute(select(Family.id, Family.name).order_by(Family.name))
    return [FamilyRow(row.id, row.name, counts.get(row.id, 0), tuple(main.get(row.id, ()))) for row in rows]


def add_family(session: Session, name: str) -> int:
    """A new library; returns its id. Raises UserError without a name, or when it is taken."""
    row = Family(name=_free_name(session, name, None))
    session.add(row)
    session.flush()
    return row.id


def rename_family(session: Session, family_id: int, name: str) -> None:
    """Call a library otherwise; raises UserError as add_family does."""
    family(session, family_id).name = _free_name(session, name, family_id)


def remove_family(session: Session, family_id: int) -> None:
    """Take a library away with its words; the figures of reports stay."""
    session.delete(family(session, family_id))


def family(session: Session, family_id: int) -> Family:
    """The row of a library; raises UserError when it was removed meanwhile."""
    row = session.get(Family, family_id)
    if row is None:
        raise UserError(texts.FAMILY_GONE)
    return row


def entries(session: Session, family_id: int) -> list[Entry]:
    """The words of a library in the order in which they came."""
    wanted = select(*_COLUMNS).where(LibraryWord.family_id == family_id).order_by(LibraryWord.id)
    return [Entry(*row) for row in session.execute(wanted)]


def add_words(session: Session, family_id: int, words: Iterable[Entry], today: date) -> Added:
    """Put words into a library; those it has already stay as they are, those that are none are told.

    `added` of a word that was never kept is today.
    """
    family(session, family_id)
    wanted = list(words)
    here = {_same(word) for (word,) in session.execute(_words_of(family_id))}
    new, known, refused = [], [], []
    for each in wanted:
        text = clean(each.word)
        if not text or len(text) > LONGEST:
            refused.append(shown(each.word))
        elif _same(text) in here:
            known.append(text)
        else:
            here.add(_same(text))
            new.append(text)
            session.add(_row(LibraryWord(family_id=family_id, added=today), each, text))
    session.flush()
    return Added(tuple(new), tuple(known), tuple(refused))


def change_words(session: Session, word_ids: Collection[int], **said: object) -> None:
    """Say something else of some words: kind, relevance, required, forbidden, whole, note (names of Entry).

    A word that becomes required is no longer forbidden, and the other way round. Raises UserError for a relevance
    outside 0 to 1 and when a word was removed meanwhile.
    """
    relevance = said.get("relevance")
    if isinstance(relevance, Decimal) and not 0 <= relevance <= 1:
        raise UserError(texts.RELEVANCE_OUT_OF_RANGE)
    if said.get("required"):
        said["forbidden"] = False
    elif said.get("forbidden"):
        said["required"] = False
    for row in _rows(session, word_ids):
        for name, value in said.items():
            if name not in _CHANGEABLE:
                raise TypeError(name)
            setattr(row, name, value)


def rename_word(session: Session, word_id: int, text: str) -> None:
    """Spell a word otherwise; raises UserError without a text, or when the library has it already."""
    row, text = _word(session, word_id), clean(text)
    if not text:
        raise UserError(texts.WORD_EMPTY)
    if len(text) > LONGEST:
        raise UserError(texts.WORD_TOO_LONG.format(word=shown(text), most=LONGEST))
    others = {_same(word) for (word,) in session.execute(_words_of(row.family_id).where(LibraryWord.id != word_id))}
    if _same(text) in others:
        raise UserError(texts.WORD_TAKEN.format(word=text))
    row.word = text


def remove_words(session: Session, word_ids: Collection[int]) -> None:
    """Take words out of their library; raises UserError when one was removed meanwhile."""
    for row in _rows(session, word_ids):
        session.delete(row)


def _words_of(family_id: int) -> Select[str]:
    return select(LibraryWord.word).where(LibraryWord.family_id == family_id)


def _free_name(session: Session, name: str, family_id: int | None) -> str:
    name = clean(name)
    if not name:
        raise UserError(texts.FAMILY_WITHOUT_NAME)
    taken = session.scalar(select(Family.id).where(Family.name == name))
    if taken is not None and taken != family_id:
        raise UserError(texts.FAMILY_TAKEN.format(name=name))
    return name


def _word(session: Session, word_id: int) -> LibraryWord:
    row = session.get(LibraryWord, word_id)
    if row is None:
        raise UserError(texts.WORD_GONE)
    return row


def _rows(session: Session, word_ids: Collection[int]) -> Sequence[LibraryWord]:
    ids = list(dict.fromkeys(word_ids))
    found: list[LibraryWord] = []
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        found += session.scalars(select(LibraryWord).where(LibraryWord.id.in_(chunk)).order_by(LibraryWord.id))
    if len(found) < len(ids):
        raise UserError(texts.WORD_GONE)
    return found


def _row(row: LibraryWord, said: Entry, text: str) -> LibraryWord:
    row.word, row.kind, row.source, row.note = text, said.kind, said.source, said.note.strip()
    row.relevance, row.required, row.forbidden, row.whole = said.relevance, said.required, said.forbidden, said.whole
    return row


def _same(word: str) -> str:
    """Words are the same whatever their width, case and spaces."""
    return fold(word)
