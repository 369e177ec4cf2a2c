"""Reads and writes the operator's dictionary of roots: which words are roots, and which of them mean the same."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.foundation.errors import UserError
from storedesk.foundation.sheets.folding import fold
from storedesk.keywords import texts
from storedesk.keywords.tables import Root


@dataclass(frozen=True, slots=True)
class RootEntry:
    """A root of the dictionary: kept whole where `known`, else never taken for a root.

    `means`: the root that stands for it (itself where empty). `kind`: its class, empty where nobody said.
    """

    word: str
    known: bool = True
    means: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Dictionary:
    """The whole dictionary: roots to keep whole, words that are none, and groups that mean the same."""

    known: frozenset[str]
    unknown: frozenset[str]
    means: dict[str, str]
    kinds: dict[str, str]

    @property
    def groups(self) -> tuple[frozenset[str], ...]:
        """Roots that mean the same, each group with the one that stands for it."""
        found: dict[str, set[str]] = {}
        for word, chief in self.means.items():
            found.setdefault(chief, {chief}).add(word)
        return tuple(frozenset(group) for _, group in sorted(found.items()))


def dictionary(session: Session) -> Dictionary:
    """The operator's dictionary of roots."""
    rows = [RootEntry(*row) for row in session.execute(select(Root.word, Root.known, Root.means, Root.kind))]
    return Dictionary(
        frozenset(row.word for row in rows if row.known),
        frozenset(row.word for row in rows if not row.known),
        {row.word: row.means for row in rows if row.means and row.means != row.word},
        {row.word: row.kind for row in rows if row.kind},
    )


def roots(session: Session) -> list[RootEntry]:
    """The dictionary line by line, by the words."""
    return [
        RootEntry(*row)
        for row in session.execute(select(Root.word, Root.known, Root.means, Root.kind).order_by(Root.word))
    ]


def say_root(session: Session, word: str, *, known: bool = True, kind: str | None = None) -> None:
    """From now on the word is a root (or is none); `kind` None leaves its class as it was."""
    row = _row(session, word)
    row.known = known
    if kind is not None:
        row.kind = kind


def say_same(session: Session, words: Collection[str], chief: str) -> None:
    """These roots mean the same as `chief`, which stands for all of them; raises UserError where it means another."""
    root = _row(session, chief)
    if root.means and root.means != root.word:
        raise UserError(texts.SYNONYM_OF_ITSELF.format(word=root.word, other=root.means))
    for word in words:
        row = _row(session, word)
        if row.word == root.word:
            continue
        for follower in session.scalars(select(Root).where(Root.means == row.word)):
            follower.means = root.word
        row.means = root.word


def say_apart(session: Session, word: str) -> None:
    """The root means only itself again."""
    _row(session, word).means = ""


def remove_root(session: Session, word: str) -> None:
    """Forget what was said of a root; roots that meant the same as it stand alone again."""
    row = session.scalars(select(Root).where(Root.word == fold(word))).one_or_none()
    if row is None:
        return
    for follower in session.scalars(select(Root).where(Root.means == row.word)):
        follower.means = ""
    session.delete(row)


def _row(session: Session, word: str) -> Root:
    folded = fold(word)
    if not folded:
        raise UserError(texts.ROOT_EMPTY)
    row = session.scalars(select(Root).where(Root.word == folded)).one_or_none()
    if row is None:
        row = Root(word=folded, known=True, means="", kind="")
        session.add(row)
        session.flush()
    return row
