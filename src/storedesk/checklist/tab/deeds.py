"""What the operator does with lines of the list: each deed one unit of work with a name, so that undo can say it."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from storedesk.checklist import records, texts
from storedesk.checklist.records import Draft
from storedesk.checklist.rules.sections import next_day, next_monday
from storedesk.checklist.rules.tasks import Line, State
from storedesk.foundation.calendar.weeks import Week
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.texts import Phrase


class Deeds:
    """Writes what was done to one line or to several; raises UserError where it cannot be."""

    def __init__(self, app: AppContext) -> None:
        self._app = app

    def toggle(self, lines: Sequence[Line]) -> None:
        """Tick what is not done yet; where all is done, open it again."""
        settled = [line for line in lines if line.state is not State.CARRIED] or list(lines)
        undone = [line for line in settled if line.state is not State.DONE]
        if undone:
            with self._app.store.writing(_named(texts.TICK, texts.TICK_MANY, undone)) as session:
                for line in undone:
                    records.tick(session, line.id, datetime.now(UTC))
        elif settled:
            self.reopen(settled)

    def reopen(self, lines: Sequence[Line]) -> None:
        """Done and dropped lines are open again."""
        done = all(line.state is State.DONE for line in lines)
        one, many = (texts.UNTICK, texts.UNTICK_MANY) if done else (texts.REOPEN, texts.REOPEN_MANY)
        with self._app.store.writing(_named(one, many, lines)) as session:
            for line in lines:
                records.reopen(session, line.id)

    def put_off(self, lines: Sequence[Line], day: date) -> None:
        """Put lines off to a day."""
        self._put_off([(line, day) for line in lines])

    def put_off_a_day(self, lines: Sequence[Line]) -> None:
        """Put each line off to the next day."""
        self._put_off([(line, next_day(line, self._app.today())) for line in lines])

    def put_off_a_week(self, lines: Sequence[Line]) -> None:
        """Put each line off to the Monday after."""
        self._put_off([(line, next_monday(line, self._app.today())) for line in lines])

    def drop(self, lines: Sequence[Line]) -> None:
        """The lines will not be done."""
        with self._app.store.writing(_named(texts.DROP, texts.DROP_MANY, lines)) as session:
            for line in lines:
                records.drop(session, line.id, self._app.today())

    def note(self, line: Line, text: str) -> None:
        """Remark on a line."""
        with self._app.store.writing(texts.NOTE.format(title=line.title)) as session:
            records.note(session, line.id, text)

    def add(self, draft: Draft) -> int:
        """A line of the operator's own; its id."""
        with self._app.store.writing(texts.ADD.format(title=draft.title.strip())) as session:
            return records.add(session, draft, self._app.today())

    def edit(self, line: Line, draft: Draft) -> None:
        """Rewrite a line."""
        with self._app.store.writing(texts.EDIT.format(title=line.title)) as session:
            records.edit(session, line.id, draft, self._app.today())

    def move(self, line: Line, steps: int) -> None:
        """Move a line among those of its day and role."""
        with self._app.store.writing(texts.MOVE.format(title=line.title)) as session:
            records.move(session, line.id, steps, self._app.today())

    def carry_over(self, week: Week, task_ids: Sequence[int]) -> int:
        """Take open lines of the week before over into this one; how many were taken."""
        with self._app.store.writing(texts.CARRY_OVER) as session:
            return records.carry_over(session, week, self._app.today(), task_ids)

    def _put_off(self, moves: Sequence[tuple[Line, date]]) -> None:
        if moves:
            label = _named(texts.POSTPONE, texts.POSTPONE_MANY, [line for line, _ in moves])
            with self._app.store.writing(label) as session:
                for line, day in moves:
                    records.postpone(session, line.id, day, self._app.today())


def _named(one: Phrase, many: Phrase, lines: Sequence[Line]) -> Phrase:
    return one.format(title=lines[0].title) if len(lines) == 1 else many.format(count=len(lines))
