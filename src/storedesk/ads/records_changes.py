"""Reads and writes the change sheet: proposed, accepted, done in the back office, and proved by the next import."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.ads import records_journal, records_names
from storedesk.ads import room_texts as texts
from storedesk.ads.records_test_words import WordState, said
from storedesk.ads.rules.changes import STEP_NAMES, Part, Step, WordChange, may_become
from storedesk.ads.tables import AdChange, AdTestWord
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import Phrase, kept, told
from storedesk.products import records as products

OPEN_STEPS = (Step.PROPOSED, Step.ACCEPTED, Step.DONE, Step.NOT_DONE, Step.CANNOT_BE_SEEN)
"""Lines that are not finished."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the account a word stands; None: not known. `match` is a word of rules.spellings."""

    channel: str
    campaign_id: int | None = None
    adgroup_id: int | None = None
    product_id: int | None = None
    match: str = ""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A change to be written on the sheet, with its reason in one sentence; read back it is in the language in use."""

    word: str
    place: Place
    change: WordChange
    why: Phrase | str = ""
    test_id: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the sheet as it stands; `seen` is what the report that was asked had instead."""

    id: int
    proposed: Proposed
    step: Step
    campaign: str
    adgroup: str
    product: str
    proposed_on: date
    accepted_on: date | None
    done_on: date | None
    checked_on: date | None
    seen: str

    @property
    def word(self) -> str:
        return self.proposed.word

    @property
    def since(self) -> date | None:
        """The day after which a report can prove it."""
        return self.done_on or self.accepted_on


def sheet(
    session: Session, steps: Collection[Step] = tuple(Step), test_id: int | None = None, word: str | None = None
) -> list[Line]:
    """The lines in these steps, in the order in which the back office asks: plan, unit, kind of change, word."""
    wanted = select(AdChange).where(AdChange.state.in_([step.value for step in steps]))
    if test_id is not None:
        wanted = wanted.where(AdChange.test_id == test_id)
    if word is not None:
        wanted = wanted.where(AdChange.word == word)
    lines = _lines(session, session.scalars(wanted).all())
    parts = list(Part)
    return sorted(
        lines,
        key=lambda line: (
            line.proposed.place.channel,
            line.campaign,
            line.adgroup,
            parts.index(line.proposed.change.part),
            line.word,
            line.id,
        ),
    )


def propose(session: Session, changes: Iterable[Proposed], today: date) -> list[int]:
    """Write changes on the sheet; an open line of the same word, place and part is said anew. Gives their ids.

    Raises UserError where nothing would change.
    """
    open_lines = {_key(row): row for row in session.scalars(select(AdChange).where(AdChange.state.in_(_NOT_DONE_YET)))}
    rows = []
    for each in changes:
        if each.change.old == each.change.new:
            raise UserError(texts.CHANGE_NOTHING.format(word=each.word, value=each.change.new))
        row = AdChange(proposed_on=today)
        _write(row, each)
        known = open_lines.get(_key(row))
        if known is None:
            session.add(row)
            open_lines[_key(row)] = row
        else:
            _write(known, each)
            known.proposed_on, known.state, known.accepted_on = today, Step.PROPOSED.value, None
            row = known
        rows.append(row)
    session.flush()
    return [row.id for row in rows]


def accept(session: Session, ids: Iterable[int], today: date) -> None:
    """These changes are to be made in the back office."""
    for row in _become(session, ids, Step.ACCEPTED):
        row.accepted_on = today


def refuse(session: Session, ids: Iterable[int]) -> None:
    """These changes are not wanted."""
    _become(session, ids, Step.REFUSED)


def take_back(session: Session, ids: Iterable[int]) -> None:
    """Refused or accepted lines are proposals again; done ones are accepted again."""
    for row in _rows(session, ids):
        back = Step.ACCEPTED if Step(row.state) is Step.DONE else Step.PROPOSED
        _step(row, back)
        row.done_on = None
        if back is Step.PROPOSED:
            row.accepted_on = None


def mark_done(session: Session, ids: Iterable[int], today: date) -> None:
    """The operator made these changes in the back office: the journal has them, dropped words leave their test.

    Words added again count in it from that day on; what they did before stays known.
    """
    for row in _become(session, ids, Step.DONE):
        row.done_on, row.checked_on, row.seen = today, None, ""
        if row.part == Part.PRESENCE.value and not row.new and row.test_id is not None:
            _leave(session, row.test_id, row.word, today)
        elif row.part == Part.PRESENCE.value and row.test_id is not None:
            _come_back(session, row.test_id, row.word, today)
        records_journal.write(session, _told(row, today))


def change_new(session: Session, change_id: int, new: str) -> None:
    """Another value than the one proposed, as long as it is not done; raises UserError where nothing would change."""
    (row,) = _rows(session, [change_id])
    if row.state not in _NOT_DONE_YET:
        raise UserError(texts.CHANGE_NOT_NOW.format(step=STEP_NAMES[Step(row.state)], wanted=STEP_NAMES[Step.PROPOSED]))
    if new == row.old:
        raise UserError(texts.CHANGE_NOTHING.format(word=row.word, value=new))
    row.new = new


def delete(session: Session, ids: Iterable[int]) -> None:
    """Take lines off the sheet; the journal stays."""
    for row in _rows(session, ids):
        session.delete(row)


def line(session: Session, change_id: int) -> Line:
    """One line; raises UserError when it was removed meanwhile."""
    return _lines(session, _rows(session, [change_id]))[0]


_NOT_DONE_YET = (Step.PROPOSED.value, Step.ACCEPTED.value)


def _become(session: Session, ids: Iterable[int], wanted: Step) -> list[AdChange]:
    rows = _rows(session, ids)
    for row in rows:
        _step(row, wanted)
    return rows


def _step(row: AdChange, wanted: Step) -> None:
    now = Step(row.state)
    if wanted not in may_become(now):
        raise UserError(texts.CHANGE_NOT_NOW.format(step=STEP_NAMES[now], wanted=STEP_NAMES[wanted]))
    row.state = wanted.value


def _leave(session: Session, test_id: int, word: str, today: date) -> None:
    row = session.scalars(
        select(AdTestWord).where(AdTestWord.test_id == test_id, AdTestWord.word == word)
    ).one_or_none()
    if row is not None:
        row.state, row.left_on = WordState.DROPPED.value, today


def _come_back(session: Session, test_id: int, word: str, today: date) -> None:
    row = session.scalars(
        select(AdTestWord).where(AdTestWord.test_id == test_id, AdTestWord.word == word)
    ).one_or_none()
    if row is not None and row.state == WordState.DROPPED.value:
        row.state, row.added_on, row.left_on = WordState.IN.value, today, None


def _rows(session: Session, ids: Iterable[int]) -> list[AdChange]:
    found = [session.get(AdChange, change_id) for change_id in ids]
    if any(row is None for row in found):
        raise UserError(texts.CHANGE_GONE)
    return [row for row in found if row is not None]


def _write(row: AdChange, each: Proposed) -> None:
    row.test_id, row.word, row.state = each.test_id, said(each.word), Step.PROPOSED.value
    row.why = kept(each.why)
    place, change = each.place, each.change
    row.channel, row.match = place.channel, place.match
    row.campaign_id, row.adgroup_id, row.product_id = place.campaign_id, place.adgroup_id, place.product_id
    row.part, row.old, row.new = change.part.value, change.old, change.new


def _key(row: AdChange) -> tuple[Any, ...]:
    return row.channel, row.campaign_id, row.adgroup_id, row.product_id, row.match, row.word, row.part


def _lines(session: Session, rows: Sequence[AdChange]) -> list[Line]:
    campaigns = records_names.campaigns(session, (row.campaign_id for row in rows))
    adgroups = records_names.adgroups(session, (row.adgroup_id for row in rows))
    called = products.names(session) if any(row.product_id for row in rows) else {}
    return [
        Line(
            id=row.id,
            proposed=Proposed(
                row.word,
                Place(row.channel, row.campaign_id, row.adgroup_id, row.product_id, row.match),
                WordChange(Part(row.part), row.old, row.new),
                told(row.why),
                row.test_id,
            ),
            step=Step(row.state),
            campaign=campaigns.get(row.campaign_id or 0, ""),
            adgroup=adgroups.get(row.adgroup_id or 0, ""),
            product=called.get(row.product_id or 0, ""),
            proposed_on=row.proposed_on,
            accepted_on=row.accepted_on,
            done_on=row.done_on,
            checked_on=row.checked_on,
            seen=row.seen,
        )
        for row in rows
    ]


def _told(row: AdChange, day: date) -> records_journal.Entry:
    """The line of a change that was made from the sheet; its reason as the sheet has it."""
    return records_journal.Entry(
        key=f"sheet.{row.id}",
        day=day,
        kind=row.part,
        source=records_journal.Source.SHEET,
        word=row.word,
        before=row.old,
        after=row.new,
        text=row.why,
        test_id=row.test_id,
        campaign_id=row.campaign_id,
        adgroup_id=row.adgroup_id,
        product_id=row.product_id,
    )
