"""Reads in what company main words stand: in the words people search for, and in best sellers' titles."""

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from storedesk.keywords.tables import KEYWORD_NAMES
from storedesk.titles.rules.grams import promotion_free
from storedesk.titles.tables import RivalList, RivalTitle

MOST = 1_000
"""So many words and titles say enough of what stands together."""


def company(session: Session, family_id: int, mains: Sequence[str]) -> tuple[str, ...]:
    """Names of reports that hold one of the main words, and the titles of the library's best sellers that do."""
    wanted = [word for word in mains if word.strip()]
    if not wanted:
        return ()
    names, rival = KEYWORD_NAMES.table.c, RivalTitle
    searched = (
        select(names.word)
        .where(or_(*(names.word.contains(word, autoescape=True) for word in wanted)))
        .order_by(names.id)
        .limit(MOST)
    )
    titles = (
        select(rival.title)
        .join(RivalList, RivalList.id == rival.list_id)
        .where(RivalList.family_id == family_id)
        .where(or_(*(rival.title.contains(word, autoescape=True) for word in wanted)))
        .distinct()
        .order_by(rival.title)
        .limit(MOST)
    )
    said = [word for (word,) in session.execute(searched)]
    return (*said, *(promotion_free(title) for (title,) in session.execute(titles)))
