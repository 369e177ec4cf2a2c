"""The best title for a library: which words, in which order, and whether anything could be better."""

from storedesk.foundation.progress import SILENT, Progress
from storedesk.titles.rules.effort import PATIENT, Effort
from storedesk.titles.rules.order_words import Bigrams
from storedesk.titles.rules.scoring import Library, Title


def build_title(
    library: Library,
    effort: Effort = PATIENT,
    progress: Progress = SILENT,
    bigrams: Bigrams | None = None,
) -> Title:
    """The title of most value that respects every wish, proven best unless the effort ran out (`proven`, `gap`).

    First the words (exact), then their order (exact up to 16 words), then the words again with what the order could
    make of them, twice. Raises UserError naming the words where the wishes contradict each other, do not fit, or the
    library holds nothing that fits; raises Cancelled.
    """
    raise NotImplementedError
