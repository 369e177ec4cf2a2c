"""What is known of words from one desk to the next: figures are read, and words cut, only once until they change."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from storedesk.keywords import records_figures
from storedesk.keywords.rules.figures import newest
from storedesk.titles import records_company
from storedesk.titles.library import Told, told
from storedesk.titles.rules.roots import Cuttings

_TABLES = frozenset({"keyword", "market_word", "word_figure", "search_word_day"})
_COMPANY_TABLES = frozenset({"keyword", "rival_list", "rival_title"})
_MOST = 30_000


class Remembered:
    """Used by one reading at a time; `forget` what another commit has changed before the next one."""

    def __init__(self) -> None:
        self.cuttings = Cuttings()
        self._day: date | None = None
        self._told: dict[str, Told] = {}
        self._company: dict[tuple[int, tuple[str, ...]], tuple[str, ...]] = {}

    def forget(self, tables: Collection[str]) -> None:
        """Rows of these tables are not as they were."""
        if not _TABLES.isdisjoint(tables):
            self._told = {}
        if not _COMPANY_TABLES.isdisjoint(tables):
            self._company = {}

    def company(self, session: Session, family_id: int, mains: Sequence[str]) -> tuple[str, ...]:
        """What is searched for and what best sellers of the library say with one of its main words."""
        key = family_id, tuple(mains)
        if key not in self._company:
            self._company[key] = records_company.company(session, family_id, mains)
        return self._company[key]

    def told(self, session: Session, words: Sequence[str], today: date) -> Mapping[str, Told]:
        """What is told of each of these words up to today."""
        if self._day != today or len(self._told) > _MOST:
            self._day, self._told = today, {}
        missing = [word for word in words if word not in self._told]
        if missing:
            for word, known in records_figures.known(session, missing, today).items():
                self._told[word] = told(newest(known.snapshots), known.led)
        return self._told
