"""Keeps how titles are valued and what binds them: formulas, limits, watched words, conflicts, wishes."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.foundation.database import shop_settings
from storedesk.foundation.errors import UserError
from storedesk.foundation.sheets.folding import clean, fold
from storedesk.foundation.texts import Phrase
from storedesk.titles import shipped, texts
from storedesk.titles.asking import Asked, asked_from
from storedesk.titles.rules.lengths import Changes, Limit, Unit
from storedesk.titles.rules.wishes import USUAL_CONFLICTS, Conflict
from storedesk.titles.rules.words import PRESETS, TRAFFIC_FIRST, Formula, Part
from storedesk.titles.tables import TitleLimit, TitleWish, TitleWord

CHOSEN_FORMULA = "titles.formula"
OWN_FORMULAS = "titles.formulas"
CONFLICTS = "titles.conflicts"
MOST_WEIGHT = 10.0
_MOST_LENGTH = 1000


class Watch(StrEnum):
    """Why a word is watched for in titles; an allowed one is none of the law's or the platform's."""

    FORBIDDEN = "forbidden"
    BRAND = "brand"
    OWN_BRAND = "own_brand"
    ALLOWED = "allowed"


WATCH_NAMES: Mapping[Watch, Phrase] = {
    Watch.FORBIDDEN: texts.WATCH_FORBIDDEN,
    Watch.BRAND: texts.WATCH_BRAND,
    Watch.OWN_BRAND: texts.WATCH_OWN_BRAND,
    Watch.ALLOWED: texts.WATCH_ALLOWED,
}


@dataclass(frozen=True, slots=True)
class WatchedWord:
    """A word of the operator's list; `category` says where an allowed one is allowed, empty everywhere."""

    id: int
    word: str
    kind: Watch
    reason: str
    category: str = ""


@dataclass(frozen=True, slots=True)
class OwnLimit:
    """A limit the operator entered."""

    id: int
    limit: Limit


def formulas(session: Session, day: date) -> tuple[Formula, ...]:
    """The formulas one can choose from on a day: the shipped ones, then the operator's own."""
    return (*PRESETS, *_own_formulas(session, day))


def formula(session: Session, day: date, key: str = "") -> Formula:
    """The formula of that key, else the shop's choice of the day, else traffic first."""
    known = {each.key: each for each in formulas(session, day)}
    chosen = key or str(shop_settings.value(session, CHOSEN_FORMULA, day, TRAFFIC_FIRST.key))
    return known.get(chosen) or known.get(str(shop_settings.value(session, CHOSEN_FORMULA, day, ""))) or TRAFFIC_FIRST


def choose_formula(session: Session, key: str, day: date) -> None:
    """The shop values words by this formula from that day on; raises UserError when there is none of that key."""
    if key not in {each.key for each in formulas(session, day)}:
        raise UserError(texts.FORMULA_GONE)
    shop_settings.keep(session, CHOSEN_FORMULA, key, day)


def keep_formula(session: Session, name: str, weights: Mapping[Part, float], relevance: float, day: date) -> str:
    """A formula of the operator's own from that day on, in place of one of the same name; gives its key.

    Raises UserError without a name or a weight, for a weight outside 0 to MOST_WEIGHT, and for a shipped name.
    """
    name = clean(name)
    if not name:
        raise UserError(texts.FORMULA_WITHOUT_NAME)
    if any(fold(str(each.name)) == fold(name) for each in PRESETS):
        raise UserError(texts.FORMULA_SHIPPED.format(name=name))
    if any(not 0 <= weight <= MOST_WEIGHT for weight in (*weights.values(), relevance)):
        raise UserError(texts.FORMULA_WEIGHT.format(most=MOST_WEIGHT))
    kept = {part: weight for part, weight in weights.items() if weight > 0}
    if not kept:
        raise UserError(texts.FORMULA_EMPTY)
    made = Formula(f"own.{fold(name)}", name, kept, relevance)
    others = [each for each in _own_formulas(session, day) if each.key != made.key]
    _write_formulas(session, [*others, made], day)
    return made.key


def remove_formula(session: Session, key: str, day: date) -> None:
    """Take one of the operator's own formulas away from that day on; who used it falls back to the shop's choice."""
    own = _own_formulas(session, day)
    if key not in {each.key for each in own}:
        raise UserError(texts.FORMULA_GONE)
    _write_formulas(session, [each for each in own if each.key != key], day)


def limits(session: Session) -> tuple[Limit, ...]:
    """The shipped limits, then the operator's own, which count before them."""
    return (*shipped.title_limits(), *(each.limit for each in own_limits(session)))


def own_limits(session: Session) -> list[OwnLimit]:
    """The limits the operator entered, by platform, category and day."""
    rows = session.scalars(select(TitleLimit).order_by(TitleLimit.platform, TitleLimit.category, TitleLimit.valid_from))
    return [
        OwnLimit(
            row.id,
            Limit(
                row.platform,
                row.category,
                row.most,
                row.least,
                Unit(row.unit),
                row.valid_from,
                known=True,
                sure="high",
                changes=Changes(row.signs, row.repeats, row.emoji),
            ),
        )
        for row in rows
    ]


def keep_limit(session: Session, limit: Limit) -> int:
    """Keep a limit of the operator's own, in place of one of the same platform, category and day; gives its id.

    What its `changes` do not change of the platform's shipped rules goes on to hold. Raises UserError without a
    platform, and for a length nobody could keep.
    """
    platform, category = clean(limit.platform), clean(limit.category)
    if not platform:
        raise UserError(texts.PLATFORM_EMPTY)
    if not 1 <= limit.least <= limit.most <= _MOST_LENGTH:
        raise UserError(texts.LIMIT_WRONG.format(most=_MOST_LENGTH))
    same = select(TitleLimit).where(
        TitleLimit.platform == platform, TitleLimit.category == category, TitleLimit.valid_from == limit.valid_from
    )
    row = session.scalars(same).one_or_none() or TitleLimit(
        platform=platform, category=category, valid_from=limit.valid_from
    )
    row.most, row.least, row.unit = limit.most, limit.least, limit.unit.value
    changes = limit.changes or Changes()
    row.signs, row.repeats, row.emoji = changes.signs, changes.repeats, changes.emoji
    session.add(row)
    session.flush()
    return row.id


def remove_limit(session: Session, limit_id: int) -> None:
    """The shipped limit counts again; raises UserError when this one was removed meanwhile."""
    row = session.get(TitleLimit, limit_id)
    if row is None:
        raise UserError(texts.LIMIT_GONE)
    session.delete(row)


def watched_words(session: Session) -> list[WatchedWord]:
    """The operator's own forbidden words and brands, by kind and word."""
    rows = session.scalars(select(TitleWord).order_by(TitleWord.kind, TitleWord.word))
    return [WatchedWord(row.id, row.word, Watch(row.kind), row.reason, row.category or "") for row in rows]


def watch(session: Session, word: str, kind: Watch, reason: str = "", category: str = "") -> int:
    """Watch for a word in titles from now on; one that is on the list already changes its kind. Gives its id.

    `category`: where an allowed word is allowed, empty everywhere.
    """
    word = clean(word)
    if not word:
        raise UserError(texts.WATCHED_EMPTY)
    known = {fold(row.word): row for row in session.scalars(select(TitleWord))}
    row = known.get(fold(word)) or TitleWord(word=word)
    row.kind, row.reason, row.category = kind.value, reason.strip(), clean(category) or None
    session.add(row)
    session.flush()
    return row.id


def stop_watching(session: Session, word_id: int) -> None:
    """The word is one like any other; raises UserError when it was removed meanwhile."""
    row = session.get(TitleWord, word_id)
    if row is None:
        raise UserError(texts.WATCHED_GONE)
    session.delete(row)


def conflicts(session: Session, day: date) -> tuple[Conflict, ...]:
    """The groups of which a title takes one side; the usual ones until the operator says otherwise."""
    said = shop_settings.value(session, CONFLICTS, day)
    if said is None:
        return USUAL_CONFLICTS
    return tuple(tuple(frozenset(side) for side in group) for group in said)


def keep_conflicts(session: Session, groups: Iterable[Conflict], day: date) -> None:
    """Keep all the groups from that day on; raises UserError where one has fewer than two sides."""
    said = [[sorted(clean(word) for word in side if clean(word)) for side in group] for group in groups]
    kept = [[side for side in group if side] for group in said]
    if any(len(group) < 2 for group in kept):
        raise UserError(texts.CONFLICT_ONE_SIDE)
    shop_settings.keep(session, CONFLICTS, kept, day)


def asked(session: Session, product_id: int) -> Asked:
    """What is asked of a product's title; the usual wishes until the operator says otherwise."""
    said = session.scalar(select(TitleWish.asked).where(TitleWish.product_id == product_id))
    return asked_from(json.loads(said)) if said else Asked()


def ask(session: Session, product_id: int, wishes: Asked) -> None:
    """Keep what is asked of a product's title."""
    row = session.scalars(select(TitleWish).where(TitleWish.product_id == product_id)).one_or_none()
    text = json.dumps(wishes.as_json(), ensure_ascii=False, sort_keys=True)
    if row is None:
        session.add(TitleWish(product_id=product_id, asked=text))
    else:
        row.asked = text


def _own_formulas(session: Session, day: date) -> list[Formula]:
    said = shop_settings.value(session, OWN_FORMULAS, day, [])
    return [
        Formula(
            each["key"],
            each["name"],
            {Part(part): float(weight) for part, weight in each["weights"].items()},
            float(each["relevance"]),
        )
        for each in said
    ]


def _write_formulas(session: Session, own: Iterable[Formula], day: date) -> None:
    said = [
        {"key": each.key, "name": str(each.name), "weights": dict(each.weights), "relevance": each.relevance}
        for each in own
    ]
    shop_settings.keep(session, OWN_FORMULAS, said, day)
