"""Reads what each root of a title earns in search and in ads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Row, and_, case, func, or_, select
from sqlalchemy.orm import Session

from storedesk.keywords import records_figures, records_roots
from storedesk.keywords.ad_words import AD_WORD_DAY
from storedesk.keywords.records import of_all_devices
from storedesk.keywords.tables import KEYWORD_NAMES, MARKET_WORD, SEARCH_WORD_DAY
from storedesk.titles import records_dropping, records_present, records_shares, records_words
from storedesk.titles.library import Desk
from storedesk.titles.records_shares import KnownShop
from storedesk.titles.rules.dropping import Judgement, judged, to_drop, with_last_year
from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.lexicon import Lexicon
from storedesk.titles.rules.lucky import Seen
from storedesk.titles.rules.root_report import RootReport, WordFigures, root_report
from storedesk.titles.rules.root_sums import by_root, own_sums, summed
from storedesk.titles.rules.roots import title_roots
from storedesk.titles.rules.sharing import Shop

SPANS = (7, 30)
"""Over how many days roots are summed."""
_MOST_OF_TRADE = 1_000
"""So many words tell the trade's pay rate, those that led most visitors in: it is weighted by them."""
_NO_CLASS = frozenset("]^-")


@dataclass(frozen=True, slots=True)
class Reports:
    """What the roots of a title earn, by the number of days; `last` is the last day the reports tell of.

    `judged` says of each root whether it should go.
    """

    title: str
    last: date
    by_days: Mapping[int, RootReport]
    judged: Mapping[int, tuple[Judgement, ...]]


def root_reports(
    session: Session, product_id: int, today: date, known: KnownShop | None = None, spans: Sequence[int] = SPANS
) -> Reports:
    """The report on the roots of a product's present title over 7 and 30 days, all that contain a root read once.

    No report says which item a search word led to: its visitors are shared out (rules.sharing), and the whole shop's
    stand beside. Ad words are the product's own.
    """
    said = records_roots.dictionary(session)
    present = records_present.present(session, product_id).text
    lexicon = records_words.lexicon_for(session, product_id, present)
    asked = _Asked(product_id, present, said.groups, lexicon, tuple(spans))
    return _reports(session, asked, today, known or KnownShop())


def reports_of(session: Session, desk: Desk, today: date, known: KnownShop | None = None) -> Reports:
    """The same for a desk that is laid out already, with its lexicon; what is `known` of the shop is not read again."""
    asked = _Asked(desk.head.product_id, desk.head.present, desk.groups, desk.lexicon)
    return _reports(session, asked, today, known or KnownShop())


def search_words(
    session: Session,
    roots: Sequence[str],
    last: date,
    shop: Shop,
    product_id: int,
    spans: Sequence[int] = SPANS,
    *,
    once: bool = False,
) -> tuple[dict[int, list[WordFigures]], frozenset[str]]:
    """What all search words that contain one of the roots led in over the days that end with `last`, by their number.

    Each word knows its part that is the product's, as the shop shares it out; beside them the words that fit it. A line
    of all devices counts alone; where a word has none on a day, its devices are added up. `once`: it is known that no
    word is told both ways, and days need not be put together.
    """
    rows = _search_rows(session, roots, last, spans, once=once)
    shares = records_shares.shares(shop, product_id, [row[0] for row in rows])
    found: dict[int, list[WordFigures]] = {days: [] for days in spans}
    for row in rows:
        word: str = row[0]
        values: Sequence[Any] = row[1:]
        part = shares.parts[word]
        for place, days in enumerate(spans):
            visitors, carts, favourites, buyers, cents = values[place * 5 : place * 5 + 5]
            if visitors is not None:
                figures = WordFigures(word, visitors, carts, favourites, buyers, None, _money(cents), None, part)
                found[days].append(figures)
    return found, shares.fitting


def ad_words(
    session: Session, roots: Sequence[str], product_id: int, last: date, spans: Sequence[int] = SPANS
) -> dict[int, list[WordFigures]]:
    """What the product's ad words that contain one of the roots brought over the days that end with `last`.

    Clicks stand for visitors. Words advertised without saying for which item count too.
    """
    if not roots:
        return {days: [] for days in spans}
    day, names = AD_WORD_DAY.c, KEYWORD_NAMES.table.c
    figures = ("clicks", "carts", "favourites", "orders", "sales", "cost")
    sums = [
        _since(day, name, None if days == max(spans) else last - timedelta(days=days))
        for days in spans
        for name in figures
    ]
    summed = (
        select(day.keyword_id, *(each.label(f"s{place}") for place, each in enumerate(sums)))
        .where(day.day > last - timedelta(days=max(spans)), day.day <= last, day.span == 1)
        .where(day.product_id.in_((product_id, 0)))
        .group_by(day.keyword_id)
        .subquery()
    )
    wanted = (
        select(names.word, *(summed.c[f"s{place}"] for place in range(len(sums))))
        .join(summed, summed.c.keyword_id == names.id)
        .where(_contains_any(session, names.word, roots))
    )
    found: dict[int, list[WordFigures]] = {days: [] for days in spans}
    for word, *values in session.execute(wanted).all():
        for place, days in enumerate(spans):
            clicks, carts, favourites, orders, cents, cost = values[place * 6 : place * 6 + 6]
            if clicks is not None:
                sales = _money(cents)
                found[days].append(WordFigures(word, clicks, carts, favourites, None, orders, sales, _money(cost)))
    return found


def _search_rows(
    session: Session, roots: Sequence[str], last: date, spans: Sequence[int], *, once: bool
) -> Sequence[Row[Any]]:
    """A line for each word: its text, and the five figures of each span."""
    if not roots:
        return ()
    day, names = SEARCH_WORD_DAY.table.c, KEYWORD_NAMES.table.c
    figures = ("visitors", "cart_users", "favourites", "buyers", "sales")
    first = last - timedelta(days=max(spans))
    within = (
        day.keyword_id.in_(select(names.id).where(_contains_any(session, names.word, roots))),
        *(day.day > first, day.day <= last, day.span == 1),
    )
    columns: Any = day
    if not once:
        per_day = select(day.keyword_id, day.day, *(of_all_devices(name).label(name) for name in figures))
        columns = per_day.where(*within).group_by(day.keyword_id, day.day).subquery().c
    sums = [
        _since(columns, name, None if days == max(spans) else last - timedelta(days=days)).label(f"{name}_{days}")
        for days in spans
        for name in figures
    ]
    per_word = select(columns.keyword_id, *sums).group_by(columns.keyword_id)
    summed = (per_word.where(*within) if columns is day else per_word).subquery()
    wanted = select(names.word, *(summed.c[each.name] for each in sums)).join(summed, summed.c.keyword_id == names.id)
    return session.execute(wanted).all()


@dataclass(frozen=True, slots=True)
class _Asked:
    """Whose roots are wanted, how its title is cut, and over which days."""

    product_id: int
    title: str
    same: Sequence[frozenset[str]]
    lexicon: Lexicon
    spans: tuple[int, ...] = SPANS


def _reports(session: Session, asked: _Asked, today: date, known: KnownShop) -> Reports:
    roots, product_id = title_roots(asked.title, asked.lexicon), asked.product_id
    last = records_figures.last_told(session, today)
    shop = known.on(session, last)
    once = max(asked.spans) <= records_shares.DAYS and known.told_once(session, last)
    search, fitting = search_words(session, roots, last, shop, product_id, asked.spans, once=once)
    ads = ad_words(session, roots, product_id, last, asked.spans)
    own = [word for word in search[max(asked.spans)] if word.part]
    busiest = sorted(own, key=lambda each: -(each.visitors or 0) * each.part)[:_MOST_OF_TRADE]
    trade = _trade(session, [each.word for each in busiest])
    found = {days: root_report(roots, search[days], ads[days], trade, asked.same, fitting) for days in asked.spans}
    held = records_dropping.held(session, product_id, today)
    said = {days: judged(report, held) for days, report in found.items()}
    return Reports(asked.title, last, found, _seasoned(session, shop, product_id, said, last))


def _seasoned(
    session: Session, shop: Shop, product_id: int, said: Mapping[int, tuple[Judgement, ...]], last: date
) -> Mapping[int, tuple[Judgement, ...]]:
    """The same with what the roots to drop sold in the same weeks of last year, where the reports go back so far."""
    roots = sorted({each.line.root for judgements in said.values() for each in to_drop(judgements)})
    if not roots or not records_dropping.goes_back(session, last):
        return said
    before = last_year(session, shop, product_id, roots, last)
    return {days: with_last_year(judgements, before) for days, judgements in said.items()}


def last_year(session: Session, shop: Shop, product_id: int, roots: Sequence[str], last: date) -> dict[str, Seen]:
    """What roots had in the same weeks of last year and the thirty days that followed, search and ads together."""
    end, days = last - records_dropping.YEAR + timedelta(days=max(SPANS)), 2 * max(SPANS)
    names = [folded(root) for root in roots]
    search, _ = search_words(session, names, end, shop, product_id, (days,))
    searched = by_root(names, search[days])
    advertised = by_root(names, ad_words(session, names, product_id, end, (days,))[days])
    found = {}
    for root, name in zip(roots, names, strict=True):
        both = (own_sums(searched[name]), summed(advertised[name]))
        found[root] = Seen(sum(each.visitors or 0 for each in both), sum(each.bought or 0 for each in both))
    return found


def _trade(session: Session, words: Sequence[str]) -> dict[str, float]:
    """The trade's pay rate of each word, as the market reports said it last: the middle of its range."""
    said, names = MARKET_WORD.table.c, KEYWORD_NAMES.table.c
    found: dict[str, float] = {}
    for start in range(0, len(words), 400):
        wanted = (
            select(names.word, said.pay_rate_low, said.pay_rate_high)
            .join(MARKET_WORD.table, said.keyword_id == names.id)
            .where(names.word.in_(words[start : start + 400]), said.pay_rate_low.is_not(None))
            .order_by(said.day)
        )
        for word, low, high in session.execute(wanted):
            found[word] = float(low + (low if high is None else high)) / 2
    return found


def _contains_any(session: Session, word: ColumnElement[str], roots: Sequence[str]) -> ColumnElement[bool]:
    """Whether a word contains one of the roots; Latin ones whatever their case."""
    sqlite = session.get_bind().dialect.name == "sqlite"
    place = func.instr if sqlite else func.strpos
    found = or_(*(place(func.lower(word) if root.isascii() else word, root) > 0 for root in roots))
    signs = {root[0] for root in roots}
    if not sqlite or signs & _NO_CLASS:
        return found
    # one look at all first characters spares most words a look for each root
    first = "".join(sorted(signs | {sign.upper() for sign in signs}))
    return and_(word.op("GLOB")(f"*[{first}]*"), found)


def _since(columns: Any, name: str, after: date | None) -> ColumnElement[Any]:
    """A figure's sum over the days after one, or over all of them; whole numbers, money in cents.

    A server gives sums as decimals.
    """
    counted = columns[name] if after is None else case((columns.day > after, columns[name]))
    return func.sum(counted).cast(BigInteger)


@lru_cache(maxsize=4096)
def _money(cents: int | None) -> Decimal | None:
    return None if cents is None else Decimal(cents).scaleb(-2)
