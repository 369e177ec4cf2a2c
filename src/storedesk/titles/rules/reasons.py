"""Why a root goes, or why not yet, as a sentence."""

from storedesk.foundation import figures
from storedesk.foundation.texts import Phrase
from storedesk.titles import texts
from storedesk.titles.rules.dropping import Fate, Judgement

_HARDLY = 0.0001


def reason(said: Judgement) -> Phrase:
    """What is said of a root and on what figures, in one sentence or two."""
    if said.fate is Fate.KEPT:
        return texts.ROOT_KEPT
    seen = _seen(said)
    if said.fate is Fate.SELLS:
        return texts.ROOT_SELLS.format(seen=seen)
    if said.fate is Fate.SEASON:
        if said.last_year is None:
            return texts.ROOT_OUT_OF_SEASON.format(seen=seen)
        before, bought = figures.count(said.last_year.visitors), figures.count(said.last_year.buyers)
        return texts.ROOT_LAST_YEAR.format(seen=seen, before=before, bought=bought)
    measure = (texts.LIKE_TRADE if said.by_trade else texts.LIKE_TITLE).format(rate=figures.rate(said.rate))
    usual = figures.number(said.usual, places=1)
    if said.fate is Fate.DROP:
        return texts.ROOT_DROP.format(seen=seen, measure=measure, usual=usual, chance=_chance(said.chance))
    if said.needed is None:
        return texts.ROOT_UNSURE_STILL.format(seen=seen)
    return texts.ROOT_UNSURE.format(seen=seen, measure=measure, usual=usual, needed=figures.count(said.needed))


def _seen(said: Judgement) -> Phrase:
    search, ads = said.line.search, said.line.ads
    visitors, buyers = figures.count(search.visitors or 0), figures.count(search.bought or 0)
    if not ads.visitors:
        return texts.ROOT_SEEN.format(visitors=visitors, buyers=buyers)
    clicks, orders = figures.count(ads.visitors), figures.count(ads.bought or 0)
    return texts.ROOT_SEEN_WITH_ADS.format(visitors=visitors, buyers=buyers, clicks=clicks, orders=orders)


def _chance(chance: float) -> str:
    return f"<{figures.rate(_HARDLY)}" if chance < _HARDLY else figures.rate(chance)
