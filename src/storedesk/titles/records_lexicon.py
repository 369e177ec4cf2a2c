"""The dictionary that cuts titles and words in a shop: the shipped one, and what its imported words and winners teach.

The words of market reports, ads and the shop's own search words are all in one list of names. A short one that the
shipped dictionary cannot cut into words is a root itself: people search for it as it stands.
"""

import re
import threading
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.keywords import records_roots
from storedesk.keywords.tables import KEYWORD_NAMES
from storedesk.titles import shipped
from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.grams import discover, promotion_free
from storedesk.titles.rules.lexicon import Lexicon
from storedesk.titles.tables import RivalTitle

SEEN = -10.0
"""The share of a root that was learnt: less than a word of the trade has, more than characters side by side."""
_SHORT, _LONG = 4, 14
"""A search word up to four characters may be a root; new words are looked for in longer ones up to fourteen."""
_SAMPLE, _TITLES, _LEAST_WORDS, _LEAST_TITLES = 2_000, 1_000, 8, 3
_HAN = re.compile(r"[一-鿿]{2,4}")


@dataclass(slots=True)
class _Learnt:
    """What the words up to a name and a winner taught; `lexicon` is the shipped one with all of it."""

    name: int = 0
    winner: int = 0
    short: set[str] = field(default_factory=set)
    longer: frozenset[str] = frozenset()
    lexicon: Lexicon | None = None


_LEARNT: WeakKeyDictionary[Any, _Learnt] = WeakKeyDictionary()
_LOCK = threading.Lock()


def shop_lexicon(session: Session) -> Lexicon:
    """The lexicon of a shop without the operator's dictionary, kept until new words or winners are imported.

    Only the names that are new are looked at again, and a sample of the longer ones.
    """
    name = session.scalar(select(func.max(KEYWORD_NAMES.table.c.id))) or 0
    winner = session.scalar(select(func.max(RivalTitle.id))) or 0
    with _LOCK:
        known = _LEARNT.setdefault(session.get_bind(), _Learnt())
        if known.lexicon is not None and (known.name, known.winner) == (name, winner):
            return known.lexicon
        base = shipped.lexicon()
        if name < known.name:
            known.name, known.short = 0, set()
        if name != known.name:
            known.short |= _short_names(session, known.name, base)
        known.longer = frozenset(_new_words(session, name, base))
        known.name, known.winner = name, winner
        found = known.short | known.longer
        known.lexicon = base.with_common(dict.fromkeys(found, SEEN)) if found else base
        return known.lexicon


def operators_lexicon(session: Session) -> Lexicon:
    """The lexicon of a shop with the operator's dictionary: what is kept whole, and what is cut."""
    said = records_roots.dictionary(session)
    return shop_lexicon(session).with_words(said.known).without_words(said.unknown)


def _short_names(session: Session, after: int, base: Lexicon) -> set[str]:
    """The names since one that are roots: a name the dictionary cuts into words is none, 茶盘家用 is two."""
    names = KEYWORD_NAMES.table.c
    wanted = select(names.word).where(names.id > after, func.length(names.word).between(2, _SHORT))
    said = (folded(word) for (word,) in session.execute(wanted))
    return {_unknown_part(word, base) for word in said if _HAN.fullmatch(word) and not base.is_made_of_words(word)}


def _unknown_part(word: str, base: Lexicon) -> str:
    """The half that is new where the other one is a word: 淡印 of 淡印精油; else the whole."""
    if len(word) == _SHORT:
        if base.is_made_of_words(word[2:]):
            return word[:2]
        if base.is_made_of_words(word[:2]):
            return word[2:]
    return word


def _new_words(session: Session, last: int, base: Lexicon) -> list[str]:
    """Words inside longer names and winners' titles that hold together, stand freely and cannot be cut into words."""
    names = KEYWORD_NAMES.table.c
    step = max(last // _SAMPLE, 1)
    sample = (
        select(names.word)
        .where(names.id % step == 0, func.length(names.word).between(_SHORT, _LONG))
        .order_by(names.id)
        .limit(_SAMPLE)
    )
    words = [folded(word) for (word,) in session.execute(sample)]
    newest = select(RivalTitle.title).distinct().order_by(RivalTitle.title).limit(_TITLES)
    titles = [promotion_free(title) for (title,) in session.execute(newest)]
    found = (*discover(words, base, _LEAST_WORDS), *discover(titles, base, _LEAST_TITLES))
    return [word for word in found if not base.is_made_of_words(word)]
