"""Titles that really differ: each is the best that lacks at least three roots of every one before it."""

from collections.abc import Iterator

from storedesk.foundation.progress import SILENT, Progress
from storedesk.titles.rules.effort import PATIENT, Effort
from storedesk.titles.rules.order_words import Bigrams
from storedesk.titles.rules.scoring import Library, Title


def alternatives(
    library: Library,
    most: int = 10,
    distance: int = 3,
    effort: Effort = PATIENT,
    progress: Progress = SILENT,
    bigrams: Bigrams | None = None,
) -> Iterator[Title]:
    """Up to `most` titles, the best first, each given as soon as it is found.

    `effort` is for all of them together; when it is over, no further title is begun. Raises like build_title.
    """
    raise NotImplementedError
