"""The ads room's answers to the week and to the search box; what they are made of is loaded when first asked."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from storedesk.foundation.door import Found, Wanted

KEY = "ads"
SHEET = "sheet"
"""The key that show_thing answers with the change sheet."""


def tasks(session: Session, monday: date, today: date) -> Sequence[Wanted]:
    """Tests to start and to look at, words to decide, money wasted since the last look, and changes not made."""
    # the verdicts load numpy, which start-up must not pay for
    from storedesk.ads import week

    return week.tasks(session, monday, today)


def find(session: Session, text: str, most: int) -> Sequence[Found]:
    """Tests, plans and advertised words whose name contains the text."""
    # the tests' records know the verdicts' names, and with them numpy
    from storedesk.ads import week

    return week.find(session, text, most)
