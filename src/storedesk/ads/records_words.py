"""Reads what the reports say of advertised words as arrays for the rules, one attribution window at a time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import numpy as np
from sqlalchemy import BigInteger, ColumnElement, Integer, Select, or_, select, type_coerce
from sqlalchemy.orm import Session

from storedesk.ads import records_settings
from storedesk.ads.ledgers import AD_CAMPAIGN_DAY, AD_KEYWORD_DAY
from storedesk.ads.rules.arrays import FIGURES, SOFT_FIGURES, DayRows, Flags, Floats, Whole, WordDays, gather
from storedesk.ads.rules.windows import SeriesBreak, WindowChoice, choose_window, window_breaks
from storedesk.foundation.database.ledger import HOME_CURRENCY
from storedesk.foundation.database.types import EPOCH
from storedesk.keywords.tables import KEYWORD_NAMES

_SAID = AD_KEYWORD_DAY.table.c
_MONEY = frozenset({"cost", "sales"})
_MOST_ASKED = 5_000
"""Words asked for by number; more are read by their days and sifted here."""
_CHUNK = 900
_MOST_DAYS_NAMED = 400
_LATELY = 14
"""Days in which a quality score, a rank or a bid still counts as today's."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Which rows are meant: days from first to last, one channel, and, where they are named, some plans or products."""

    first: date
    last: date
    channel: str = "wxt"
    plans: tuple[int, ...] = ()
    products: tuple[int, ...] = ()

    def __len__(self) -> int:
        return max((self.last - self.first).days + 1, 0)


@dataclass(frozen=True, slots=True)
class WordsRead:
    """Words [N] over the days of a scope [T], as the rules take them.

    keyword_ids: their numbers in the library, 0 where no report ever spoke of one; covered [T]: days some import tells
    of in the window chosen; quality, rank, bid [N]: the last ones told lately, NaN where none was; plan, product [N]:
    ids of where most of a word's money went, 0 where it had none. `plans_of` counts the plans a word ran in.
    windows: those each day was told in. `foreign` says that rows in another currency were left out.
    """

    scope: Scope
    words: tuple[str, ...]
    keyword_ids: Whole
    days: WordDays
    covered: Flags
    window: WindowChoice
    breaks: tuple[SeriesBreak, ...]
    quality: Floats
    rank: Floats
    bid: Floats
    plan: Whole
    product: Whole
    plans_of: Whole
    windows: Mapping[date, tuple[int | None, ...]]
    foreign: bool = False

    @property
    def last_told(self) -> date | None:
        """The last day that the reports tell of."""
        told = np.flatnonzero(self.covered)
        return self.scope.first + timedelta(days=int(told[-1])) if len(told) else None


def words_read(session: Session, words: Sequence[str], scope: Scope, multiplier: Floats | None = None) -> WordsRead:
    """These words in this scope; `multiplier` [N, T] as in arrays.WordDays, 1 throughout where it is left out."""
    known = keyword_ids(session, words)
    ids = np.array([known.get(word, 0) for word in words], dtype=np.int64)
    rows = _rows(session, scope, ids)
    return _read(session, scope, tuple(words), ids, rows, multiplier, ids)


def plan_read(session: Session, scope: Scope) -> WordsRead:
    """Every word that has a row in the scope, by name."""
    rows = _rows(session, scope, None)
    ids = np.unique(rows["keyword_id"]).astype(np.int64)
    called = _called(session, ids)
    words = sorted((called.get(int(one), ""), int(one)) for one in ids)
    ordered = np.array([one for _, one in words], dtype=np.int64)
    return _read(session, scope, tuple(word for word, _ in words), ordered, rows, None, None)


def keyword_ids(session: Session, words: Iterable[str]) -> dict[str, int]:
    """The numbers of words in the library; words it does not have are left out."""
    names = KEYWORD_NAMES.table.c
    wanted = list(dict.fromkeys(words))
    found: dict[str, int] = {}
    for at in range(0, len(wanted), _CHUNK):
        rows = session.execute(select(names.word, names.id).where(names.word.in_(wanted[at : at + _CHUNK])))
        found.update((row[0], row[1]) for row in rows)
    return found


def covered_days(session: Session, scope: Scope) -> Flags:
    """Which days of the scope [T] the keyword reports of its channel tell of."""
    said = AD_CAMPAIGN_DAY.c
    rows = session.execute(
        select(type_coerce(said.day, Integer))
        .distinct()
        .where(
            said.ledger == AD_KEYWORD_DAY.name,
            said.day.between(scope.first, scope.last),
            said.span == 1,
            said.channel == scope.channel,
        )
    )
    covered = np.zeros(len(scope), dtype=bool)
    start = number(scope.first)
    for (day,) in rows:
        covered[day - start] = True
    return covered


def number(day: date) -> int:
    """A day as the database counts it."""
    return (day - EPOCH).days


_COLUMNS = (
    "keyword_id",
    "day",
    "campaign_id",
    "product_id",
    *FIGURES,
    *SOFT_FIGURES,
    "window_days",
)
"""All of them lie in the index of words, so that a word's days are read without looking up its rows."""
_TODAYS = ("keyword_id", "day", "average_rank", "quality_score", "bid")


def _rows(session: Session, scope: Scope, ids: Whole | None) -> dict[str, Floats]:
    """The rows of the scope, each column as floats with NaN for what is not said; of these words, or of all."""
    named = [*(type_coerce(_SAID[name], BigInteger) for name in _COLUMNS), _SAID.currency]
    found = _asked(session, select(*named).where(*_within(scope, by_day=ids is None)), ids)
    if not found:
        return {name: np.zeros(0) for name in (*_COLUMNS, "foreign")}
    *columns, currency = zip(*found, strict=True)
    read = {name: np.array(column, dtype=np.float64) for name, column in zip(_COLUMNS, columns, strict=True)}
    read["foreign"] = np.array([one not in (None, "", HOME_CURRENCY) for one in currency], dtype=np.float64)
    return read


def _todays(session: Session, scope: Scope, ids: Whole | None) -> dict[str, Floats]:
    """Quality scores, ranks and bids of the last days of the scope, as floats."""
    lately = replace(scope, first=max(scope.first, scope.last - timedelta(days=_LATELY - 1)))
    told = (_SAID.average_rank.is_not(None), _SAID.quality_score.is_not(None), _SAID.bid.is_not(None))
    named = [type_coerce(_SAID[name], BigInteger) for name in _TODAYS]
    found = _asked(session, select(*named).where(*_within(lately, by_day=ids is None), or_(*told)), ids)
    columns = zip(*found, strict=True) if found else ((),) * len(_TODAYS)
    return {name: np.array(column, dtype=np.float64) for name, column in zip(_TODAYS, columns, strict=True)}


def _asked(session: Session, wanted: Select[*tuple[Any, ...]], ids: Whole | None) -> list[Sequence[Any]]:
    """The rows of these words, some hundred words at a time; of all where none or very many are named."""
    if ids is None or len(ids) > _MOST_ASKED:
        return list(session.execute(wanted).all())
    found: list[Sequence[Any]] = []
    asked = [int(one) for one in ids if one]
    for at in range(0, len(asked), _CHUNK):
        found.extend(session.execute(wanted.where(_SAID.keyword_id.in_(asked[at : at + _CHUNK]))).all())
    return found


def _within(scope: Scope, *, by_day: bool) -> list[ColumnElement[bool]]:
    """The conditions of a scope; `by_day` names every day, so that a plan's rows are met without their neighbours."""
    each_day = by_day and scope.plans and len(scope) <= _MOST_DAYS_NAMED
    days = [scope.first + timedelta(days=offset) for offset in range(len(scope))] if each_day else []
    found: list[ColumnElement[bool]] = [
        _SAID.day.in_(days) if days else _SAID.day.between(scope.first, scope.last),
        _SAID.span == 1,
        _SAID.channel == scope.channel,
    ]
    if scope.plans:
        found.append(_SAID.campaign_id.in_(scope.plans))
    if scope.products:
        found.append(_SAID.product_id.in_((*scope.products, 0)))
    return found


def _read(
    session: Session,
    scope: Scope,
    words: tuple[str, ...],
    ids: Whole,
    rows: Mapping[str, Floats],
    multiplier: Floats | None,
    asked: Whole | None,
) -> WordsRead:
    at, known = _places(ids, rows["keyword_id"])
    foreign = rows["foreign"] > 0
    known &= ~foreign
    day = (rows["day"] - number(scope.first)).astype(np.int64)
    windows = np.nan_to_num(rows["window_days"], nan=0).astype(np.int64)
    choice, breaks, fits, told_in = _one_window(session, scope, day[known], windows[known], windows)
    covered = covered_days(session, scope)
    for left_out in choice.left_out:
        covered[(left_out - scope.first).days] = False
    used = known & fits & covered[np.clip(day, 0, max(len(covered) - 1, 0))] if len(covered) else known & fits
    told = {
        name: (rows[name] / 100.0 if name in _MONEY else rows[name])[used]
        for name in (*FIGURES, *SOFT_FIGURES)
        if name in FIGURES[:3] or not len(rows[name]) or not np.isnan(rows[name][used]).all()
    }
    days = gather(DayRows(at[used], day[used], told), covered, len(words), multiplier)
    plan, product, plans_of = _where_most(rows, at, used, len(words))
    todays = _todays(session, scope, asked)
    of, ours = _places(ids, todays["keyword_id"])
    return WordsRead(
        scope=scope,
        words=words,
        keyword_ids=ids,
        days=days,
        covered=covered,
        window=choice,
        breaks=breaks,
        quality=_last_told(todays["quality_score"] / 1000.0, of, todays["day"], ours, len(words)),
        rank=_last_told(todays["average_rank"] / 1000.0, of, todays["day"], ours, len(words)),
        bid=_last_told(todays["bid"] / 100.0, of, todays["day"], ours, len(words)),
        plan=plan,
        product=product,
        plans_of=plans_of,
        windows=told_in,
        foreign=bool(foreign.any()),
    )


def _places(ids: Whole, said: Floats) -> tuple[Whole, Flags]:
    """Which of the words each row is of, and whether it is of any."""
    if not len(ids) or not len(said):
        return np.zeros(len(said), dtype=np.int64), np.zeros(len(said), dtype=bool)
    order = np.argsort(ids, kind="stable")
    found = np.searchsorted(ids[order], said)
    found = np.minimum(found, len(ids) - 1)
    at = order[found]
    return at, (ids[at] == said) & (said > 0)


def _one_window(
    session: Session, scope: Scope, day: Whole, told: Whole, windows: Whole
) -> tuple[WindowChoice, tuple[SeriesBreak, ...], Flags, dict[date, tuple[int | None, ...]]]:
    """The window the words are looked at in, where the series breaks, which rows are in it, and the windows by day."""
    pairs = np.unique(np.stack([told, day], axis=1), axis=0) if len(day) else np.zeros((0, 2), dtype=np.int64)
    days: dict[int | None, list[date]] = {}
    by_day: dict[date, tuple[int | None, ...]] = {}
    for window, at in pairs.tolist():
        when = scope.first + timedelta(days=at)
        days.setdefault(window or None, []).append(when)
        by_day[when] = (*by_day.get(when, ()), window or None)
    choice = choose_window(days, records_settings.window(session, scope.channel, scope.last))
    marked = records_settings.series_breaks(session, scope.first, scope.last)
    changes = window_breaks({when: several[-1] for when, several in by_day.items()})
    breaks = tuple(sorted((*changes, *marked), key=lambda each: each.day))
    fits = windows == (choice.window or 0) if days else np.ones(len(windows), dtype=bool)
    return choice, breaks, fits, by_day


def _where_most(rows: Mapping[str, Floats], at: Whole, used: Flags, words: int) -> tuple[Whole, Whole, Whole]:
    """The plan and the product each word cost most in, and in how many plans it ran."""
    found = []
    plans_of = np.zeros(words, dtype=np.int64)
    for name in ("campaign_id", "product_id"):
        most = np.zeros(words, dtype=np.int64)
        if used.any():
            pairs, where = np.unique(
                np.stack([at[used], rows[name][used].astype(np.int64)], axis=1), axis=0, return_inverse=True
            )
            spent = np.bincount(where.ravel(), np.nan_to_num(rows["cost"][used]), len(pairs))
            order = np.lexsort((pairs[:, 1] == 0, -spent, pairs[:, 0]))
            first = np.unique(pairs[order, 0], return_index=True)
            most[first[0]] = pairs[order][first[1], 1]
            if name == "campaign_id":
                plans_of = np.bincount(pairs[:, 0], minlength=words)
        found.append(most)
    return found[0], found[1], plans_of


def _last_told(figures: Floats, at: Whole, day: Floats, used: Flags, words: int) -> Floats:
    """The figure of each word on the last of the days that tell one, NaN where none does."""
    found = np.full(words, np.nan)
    told = used & ~np.isnan(figures)
    order = np.argsort(day[told], kind="stable")
    found[at[told][order]] = figures[told][order]
    return found


def _called(session: Session, ids: Whole) -> dict[int, str]:
    names = KEYWORD_NAMES.table.c
    found: dict[int, str] = {}
    asked = [int(one) for one in ids]
    for start in range(0, len(asked), _CHUNK):
        wanted: Select[Any] = select(names.id, names.word).where(names.id.in_(asked[start : start + _CHUNK]))
        found.update((row[0], row[1]) for row in session.execute(wanted))
    return found
