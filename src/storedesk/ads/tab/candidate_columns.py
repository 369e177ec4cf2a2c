"""The columns of the candidates, and what is known of each in words."""

from dataclasses import dataclass

from storedesk.ads.records_candidates import Candidate, From
from storedesk.ads.tab import page_texts, texts
from storedesk.foundation import figures
from storedesk.foundation.desktop.columns import Column
from storedesk.foundation.texts import Phrase

_SOURCES: dict[From, Phrase] = {
    From.MARKET: page_texts.FROM_MARKET,
    From.SEARCH: page_texts.FROM_SEARCH,
    From.PASTED: page_texts.FROM_PASTED,
    From.COMBINED: page_texts.FROM_COMBINED,
}


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """A candidate, and whether it is picked."""

    candidate: Candidate
    picked: bool

    @property
    def word(self) -> str:
        return self.candidate.word

    @property
    def sources(self) -> str:
        """Where it was found."""
        return str(page_texts.LIST_COMMA).join(str(_SOURCES[each]) for each in self.candidate.sources)

    @property
    def known(self) -> str:
        """What became of it before: refused, tested, advertised."""
        one = self.candidate
        parts: list[Phrase] = [page_texts.KNOWN_REFUSED] if one.refused else []
        for test in one.tested:
            said = page_texts.KNOWN_DROPPED if test.dropped else page_texts.KNOWN_TESTED
            parts.append(said.format(name=test.name, day=figures.day(test.started_on)))
        if one.clicks:
            told = page_texts.KNOWN_ADS.format(
                clicks=figures.count(one.clicks), orders=figures.count(one.orders), cost=figures.money(one.cost)
            )
            parts.append(told)
        elif one.advertised:
            parts.append(page_texts.KNOWN_RUNS)
        return str(page_texts.LIST_COMMA).join(map(str, parts or [page_texts.KNOWN_NEVER]))


def _tone(row: CandidateRow) -> str:
    if row.candidate.refused:
        return "faint"
    return "warning" if any(each.dropped for each in row.candidate.tested) else ""


CANDIDATES: tuple[Column, ...] = (
    Column("picked", page_texts.PICK, "check", width=48),
    Column("word", texts.WORD, width=168, tone=_tone),
    Column("sources", page_texts.SOURCES, width=232),
    Column("price", page_texts.PRICE_OF_CLICK, "money", value=lambda row: row.candidate.price, width=104),
    Column("popularity", page_texts.POPULARITY, "int", value=lambda row: row.candidate.popularity, width=96),
    Column("visitors", page_texts.VISITORS, "int", value=lambda row: row.candidate.visitors, width=96),
    Column("buyers", page_texts.BUYERS, "int", value=lambda row: row.candidate.buyers, width=96),
    Column(
        "relevance",
        page_texts.RELEVANCE,
        "rate",
        value=lambda row: row.candidate.relevance,
        width=88,
        places=0,
        tooltip=page_texts.RELEVANCE_TIP,
    ),
    Column("known", page_texts.KNOWN_OF, width=220, stretch=True, tone=_tone, note=lambda row: row.known),
    Column("cost", texts.COST, "money", value=lambda row: row.candidate.cost, width=88, hidden=True),
    Column("clicks", texts.CLICKS, "int", value=lambda row: row.candidate.clicks, width=72, hidden=True),
    Column("orders", texts.ORDERS, "int", value=lambda row: row.candidate.orders, width=72, hidden=True),
)
