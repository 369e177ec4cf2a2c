"""Works out which root of a title should go this week, and what could come instead with what that should bring."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy.orm import Session

from storedesk.foundation.progress import SILENT, Progress
from storedesk.titles import records_versions
from storedesk.titles.library import Desk, WordRow
from storedesk.titles.rules.changes import Prediction
from storedesk.titles.rules.dropping import Judgement, WorstRoot, to_drop
from storedesk.titles.rules.editing import Edit, replace_root
from storedesk.titles.rules.lengths import title_length
from storedesk.titles.rules.root_report import Replacement, book_order
from storedesk.titles.rules.scoring import score_title

MOST = 5
"""So many replacements are shown."""


def worst(session: Session, desk: Desk, judged: Iterable[Judgement], today: date) -> WorstRoot | None:
    """The root to drop this week, the bytes it frees, and what could come instead; None where none should go."""
    said = next(iter(to_drop(judged)), None)
    if said is None:
        return None
    return WorstRoot(said, said.line.length, replacements(session, desk, said.line.root, today))


def replacements(
    session: Session, desk: Desk, root: str, today: date, progress: Progress = SILENT
) -> tuple[Replacement, ...]:
    """What could stand where the root stands now: of what gains value the most relevant first, then most clicks.

    Takes some tenths of a second with a large library; raises Cancelled.
    """
    progress.report(0, None)
    edits = replace_root(desk.head.present, root, desk.library)
    if not edits:
        return ()
    rows = {row.word: row for row in desk.rows}
    present = score_title(desk.head.present, desk.library)
    before = records_versions.predict(session, desk, present, today)
    found = []
    for done, edit in enumerate(edits):
        progress.report(done, len(edits))
        found.append(_replacement(session, desk, edit, rows, before, today))
    return tuple(sorted(found, key=book_order)[:MOST])


def _replacement(
    session: Session, desk: Desk, edit: Edit, rows: dict[str, WordRow], before: Prediction, today: date
) -> Replacement:
    title = score_title(edit.text, desk.library)
    after = records_versions.predict(session, desk, title, today)
    leading = title.gained[0].text if title.gained else ""
    row = rows.get(leading)
    return Replacement(
        words=edit.words_in,
        length=sum(title_length(word, desk.head.limit.unit) for word in edit.words_in),
        gain=edit.gain,
        title=edit.text,
        leading=leading,
        relevance=row.relevance if row is not None else None,
        clicks=_clicks(row),
        visitors=_more(before.visitors, after.visitors),
        buyers=_more(before.buyers, after.buyers),
    )


def _clicks(row: WordRow | None) -> float | None:
    """The middle of a word's search popularity x click rate; None where the market report tells either not."""
    if row is None or row.market is None or row.market.popularity is None or row.market.click_rate is None:
        return None
    popularity, rate = row.market.popularity, row.market.click_rate
    return float(popularity[0] + popularity[1]) / 2 * float(rate[0] + rate[1]) / 2


def _more(before: float | None, after: float | None) -> float | None:
    return after - before if before is not None and after is not None else None
