"""Reads and writes the words of a test: where each came from, what it may cost, and whether it is still in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.ads import room_texts as texts
from storedesk.ads.tables import AdTest, AdTestWord
from storedesk.foundation.errors import UserError

LONGEST_WORD = 60


class WordState(StrEnum):
    """Whether a word of a test is still in it."""

    IN = "in"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class WordDraft:
    """A word to be tried: where it was found, what it may cost, what a click costs on the market, how well it fits."""

    word: str
    source: str = ""
    bid: Decimal | None = None
    market_price: Decimal | None = None
    relevance: Decimal | None = None


@dataclass(frozen=True, slots=True)
class TrialWord:
    """A word as it stands in a test."""

    id: int
    draft: WordDraft
    state: WordState
    added_on: date
    left_on: date | None = None

    @property
    def word(self) -> str:
        return self.draft.word


def trial_words(session: Session, test_id: int) -> list[TrialWord]:
    """The words of a test in the order in which they were added, dropped ones too."""
    rows = session.scalars(select(AdTestWord).where(AdTestWord.test_id == test_id).order_by(AdTestWord.id))
    return [
        TrialWord(
            row.id,
            WordDraft(row.word, row.source, row.bid, row.market_price, row.relevance),
            WordState(row.state),
            row.added_on,
            row.left_on,
        )
        for row in rows
    ]


def add_words(session: Session, test_id: int, words: Sequence[WordDraft], today: date) -> int:
    """More words for a test; one dropped earlier is taken in again. Gives how many came in."""
    if session.get(AdTest, test_id) is None:
        raise UserError(texts.TEST_GONE)
    known = {row.word: row for row in session.scalars(select(AdTestWord).where(AdTestWord.test_id == test_id))}
    came = 0
    for draft in words:
        word = said(draft.word)
        row = known.get(word)
        if row is not None and row.state == WordState.IN.value:
            continue
        if row is None:
            row = AdTestWord(test_id=test_id, word=word, source=draft.source)
            session.add(row)
            known[word] = row
        row.bid, row.market_price, row.relevance = draft.bid, draft.market_price, draft.relevance
        row.state, row.added_on, row.left_on = WordState.IN.value, today, None
        came += 1
    return came


def remove_words(session: Session, test_id: int, words: Iterable[str]) -> None:
    """Take words away from a test as if they had never been in it; raises UserError where it has ended."""
    test = session.get(AdTest, test_id)
    if test is not None and test.ended_on is not None:
        raise UserError(texts.TEST_NOT_NOW.format(stage=texts.STAGE_ENDED))
    for word in words:
        session.delete(_word_row(session, test_id, word))


def said(word: str) -> str:
    """A word as it is kept: blanks inside as one; raises UserError where it is none."""
    kept = " ".join(word.split())
    if not kept:
        raise UserError(texts.WORD_EMPTY)
    if len(kept) > LONGEST_WORD:
        raise UserError(texts.WORD_LONG.format(word=kept[:20] + "…", most=LONGEST_WORD))
    return kept


def _word_row(session: Session, test_id: int, word: str) -> AdTestWord:
    row = session.scalars(
        select(AdTestWord).where(AdTestWord.test_id == test_id, AdTestWord.word == said(word))
    ).one_or_none()
    if row is None:
        raise UserError(texts.WORD_GONE.format(word=word))
    return row
