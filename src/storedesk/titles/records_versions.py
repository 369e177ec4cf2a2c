"""Keeps the titles of a product over time: drafts, the live one, past ones, and what each should bring."""

import json
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.foundation import figures
from storedesk.foundation.errors import UserError
from storedesk.foundation.sheets.folding import clean
from storedesk.products import records as products
from storedesk.products.rules.journal import Entry, Kind
from storedesk.products.tables import ITEM_DAY, Product
from storedesk.titles import records_present, records_proofs, records_settings, records_words, texts
from storedesk.titles.library import Desk
from storedesk.titles.rules.changes import ChangeAdvice, Prediction, advise
from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.lengths import Unit, limit_on, title_length
from storedesk.titles.rules.lexicon import Lexicon
from storedesk.titles.rules.roots import title_roots
from storedesk.titles.rules.scoring import Title, score_title
from storedesk.titles.tables import TitleVersion
from storedesk.titles.versions import Difference, State, Version

_LOOKED_BACK = 14
"""Over how many days the traffic is averaged that a prediction starts from."""
_SEARCH_SHARE = 0.4
"""How much of an item's traffic comes by search where its report does not say."""
_LEAST, _MOST = 0.5, 2.0
"""A new title is never said to halve the search traffic and more, or to more than double it."""
_MOST_WORDS = 50


def versions(session: Session, product_id: int) -> list[Version]:
    """The titles of a product, drafts first, then the live one and those before it, with what was said of each."""
    rows = session.scalars(select(TitleVersion).where(TitleVersion.product_id == product_id)).all()
    proofs = records_proofs.proofs(session, [row.id for row in rows])
    started = sorted(row.day for row in rows if row.day is not None)
    found = [
        Version(
            id=row.id,
            product_id=row.product_id,
            text=row.text,
            state=State(row.state),
            written=row.written,
            day=row.day,
            until=_until(row, started),
            reason=row.reason,
            prediction=Prediction(_plain(row.visitors), _plain(row.buyers), tuple(json.loads(row.words))),
            value=_plain(row.value),
            formula=row.formula,
            proofs=tuple(proofs.get(row.id, ())),
        )
        for row in rows
    ]
    places = {State.DRAFT: 2, State.LIVE: 1, State.PAST: 0}
    return sorted(found, key=lambda each: (places[each.state], each.day or date.min, each.id), reverse=True)


def version(session: Session, version_id: int) -> Version:
    """One version; raises UserError when it was removed meanwhile."""
    row = _row(session, version_id)
    return next(each for each in versions(session, row.product_id) if each.id == version_id)


def save_draft(
    session: Session,
    product_id: int,
    text: str,
    today: date,
    reason: str = "",
    prediction: Prediction | None = None,
    value: float | None = None,
) -> int:
    """Keep a title for later, whatever the platform says of it; gives the version's id.

    A draft of the same text is written anew. Raises UserError where the title is empty.
    """
    text = _on_one_line(text)
    same = select(TitleVersion).where(TitleVersion.product_id == product_id, TitleVersion.state == State.DRAFT.value)
    row = next((each for each in session.scalars(same) if folded(each.text) == folded(text)), None)
    row = row or TitleVersion(product_id=product_id, state=State.DRAFT.value, written=today)
    row.text, row.reason, row.written = text, reason.strip(), today
    _predict(row, prediction or Prediction(), value)
    row.formula = records_settings.formula(session, today, records_settings.asked(session, product_id).formula).key
    session.add(row)
    session.flush()
    return row.id


def go_live(session: Session, version_id: int, day: date) -> None:
    """The version is the product's title from that day on; the one before it is past, and the journal tells of it.

    The first time, the title of before is kept too, so that it can be copied back. A past version comes back as a new
    one. Raises UserError where it is the title already, or where another went live on that day or later.
    """
    row = _row(session, version_id)
    checked(session, row.product_id, row.text, day)
    present = records_present.present(session, row.product_id)
    if present.version_id == version_id or present.text == row.text:
        raise UserError(texts.TITLE_SAME)
    last = session.scalar(
        select(func.max(TitleVersion.day)).where(TitleVersion.product_id == row.product_id, TitleVersion.id != row.id)
    )
    if last is not None and last >= day:
        raise UserError(texts.LIVE_BEFORE.format(day=figures.day(last)))
    if row.state == State.PAST.value:
        row = _copy(session, row, day)
    _end_the_one_before(session, row.product_id, present.text, day)
    row.state, row.day = State.LIVE.value, day
    session.flush()
    product = session.get(Product, row.product_id)
    if product is not None and product.title:
        product.title = row.text
    entry = Entry(day, Kind.TITLE, row.reason, row.product_id, before=present.text or None, after=row.text)
    products.add_entry(session, entry)


def save_live(
    session: Session,
    product_id: int,
    text: str,
    day: date,
    reason: str = "",
    prediction: Prediction | None = None,
    value: float | None = None,
) -> int:
    """Keep a title and make it live in one step; gives the version's id. Raises UserError as those two do."""
    version_id = save_draft(session, product_id, text, day, reason, prediction, value)
    go_live(session, version_id, day)
    return version_id


def describe(session: Session, version_id: int, reason: str) -> None:
    """Say why this title was made; raises UserError when it was removed meanwhile."""
    _row(session, version_id).reason = reason.strip()


def remove(session: Session, version_id: int) -> None:
    """Take a draft or a past title away with its verdicts; raises UserError for the live one."""
    row = _row(session, version_id)
    if row.state == State.LIVE.value:
        raise UserError(texts.VERSION_IS_LIVE)
    session.delete(row)


def checked(session: Session, product_id: int, text: str, day: date) -> str:
    """The title as it is kept, on one line; raises UserError where the platform would not take its length."""
    text = _on_one_line(text)
    asked = records_settings.asked(session, product_id)
    category = asked.category or products.item(session, product_id).category or ""
    limit = limit_on(records_settings.limits(session), asked.platform, category, day)
    length = title_length(text, limit.unit)
    unit = texts.BYTES if limit.unit is Unit.GBK else texts.CHARACTERS
    if length > limit.most:
        raise UserError(
            texts.TOO_LONG_TO_KEEP.format(length=length, most=limit.most, unit=unit, over=length - limit.most)
        )
    if length < limit.least:
        raise UserError(
            texts.TOO_SHORT_TO_KEEP.format(length=length, unit=unit, platform=limit.platform, least=limit.least)
        )
    return text


def compare(session: Session, before_id: int, after_id: int) -> Difference:
    """Two versions of a product, root by root; raises UserError where they are of different products."""
    before, after = _row(session, before_id), _row(session, after_id)
    if before.product_id != after.product_id:
        raise UserError(texts.DIFFERENT_PRODUCTS)
    return difference(session, after.product_id, before.text, after.text)


def difference(session: Session, product_id: int, before: str, after: str) -> Difference:
    """Two titles of a product held against each other: roots that came, went and stayed, in the order of their titles.

    They are cut as its desk cuts them.
    """
    return held_against(before, after, records_words.lexicon_for(session, product_id, before, after))


def held_against(before: str, after: str, lexicon: Lexicon) -> Difference:
    """Two titles held against each other, cut by the lexicon of their product's desk."""
    old, new = title_roots(before, lexicon), title_roots(after, lexicon)
    came = tuple(root for root in new if root not in old)
    return Difference(
        before,
        after,
        came,
        tuple(root for root in old if root not in new),
        tuple(root for root in new if root in old),
        sum(title_length(root) for root in came),
    )


def predict(session: Session, desk: Desk, title: Title, today: date) -> Prediction:
    """What a title should bring a day, from the last 14 days of the product.

    visitors = v x (1 + s x (r - 1)): v are the visitors a day now, s the share of them that search brings (0.4 where no
    report says), r the new title's value over the present one's, between 0.5 and 2. Buyers follow at the conversion of
    these days. The words are those it covers, the most valuable first. Without history there are words alone.
    """
    words = [each.text for each in (*title.together, *title.apart) if each.value > 0]
    leading = tuple(sorted(words, key=lambda word: -_value_of(desk, word))[:_MOST_WORDS])
    days, visitors, buyers, searched = _lately(session, desk.head.product_id, today)
    if not days or not visitors:
        return Prediction(words=leading)
    now = score_title(desk.head.present, desk.library).value
    ratio = min(max(title.value / now, _LEAST), _MOST) if now > 0 else 1.0
    share = searched / visitors if searched else _SEARCH_SHARE
    expected = visitors / days * (1 + share * (ratio - 1))
    return Prediction(round(expected, 1), round(expected * buyers / visitors, 2), leading)


def advice(session: Session, product_id: int, wanted: str, today: date) -> ChangeAdvice:
    """How much and how often the title of a product should be changed."""
    rows = session.scalars(
        select(TitleVersion.day).where(TitleVersion.product_id == product_id, TitleVersion.day.is_not(None))
    )
    days, visitors, *_ = _lately(session, product_id, today)
    present = records_present.present(session, product_id).text
    changes = sorted(day for day in rows if day is not None)
    return advise(today, changes, present, wanted, visitors / days if days else None)


def _on_one_line(text: str) -> str:
    text = " ".join(clean(text).split())
    if not text:
        raise UserError(texts.TITLE_EMPTY)
    return text


def _row(session: Session, version_id: int) -> TitleVersion:
    row = session.get(TitleVersion, version_id)
    if row is None:
        raise UserError(texts.VERSION_GONE)
    return row


def _until(row: TitleVersion, started: Sequence[date]) -> date | None:
    if row.state == State.DRAFT.value:
        return None
    return next((day for day in started if row.day is None or day > row.day), None)


def _copy(session: Session, row: TitleVersion, day: date) -> TitleVersion:
    """A past title that comes back is a version of its own, with verdicts of its own."""
    made = TitleVersion(product_id=row.product_id, text=row.text, state=State.DRAFT.value, written=day)
    made.reason, made.visitors, made.buyers = row.reason, row.visitors, row.buyers
    made.words, made.value, made.formula = row.words, row.value, row.formula
    session.add(made)
    session.flush()
    return made


def _end_the_one_before(session: Session, product_id: int, present: str, day: date) -> None:
    live = session.scalars(
        select(TitleVersion).where(TitleVersion.product_id == product_id, TitleVersion.state == State.LIVE.value)
    ).all()
    for row in live:
        row.state = State.PAST.value
    if not live and present:
        before = TitleVersion(product_id=product_id, text=present, state=State.PAST.value, written=day)
        before.reason = str(texts.BEFORE_FIRST_CHANGE)
        session.add(before)


def _predict(row: TitleVersion, prediction: Prediction, value: float | None) -> None:
    row.visitors, row.buyers, row.value = (_exact(each) for each in (prediction.visitors, prediction.buyers, value))
    row.words = json.dumps(prediction.words, ensure_ascii=False)


def _value_of(desk: Desk, word: str) -> float:
    return next((each.value for each in desk.keywords if each.text == word), 0.0)


def _lately(session: Session, product_id: int, today: date) -> tuple[int, int, int, int]:
    """Days told of lately, and their visitors, buyers and visitors by search."""
    day = ITEM_DAY.table.c
    last = session.scalar(
        select(day.day)
        .where(day.product_id == product_id, day.span == 1, day.day <= today)
        .order_by(day.day.desc())
        .limit(1)
    )
    if last is None:
        return 0, 0, 0, 0
    sums = [func.sum(day.visitors), func.sum(day.buyers), func.sum(day.search_visitors)]
    row = session.execute(
        select(func.count(), *sums).where(
            day.product_id == product_id, day.span == 1, day.day > last - timedelta(days=_LOOKED_BACK), day.day <= last
        )
    ).one()
    return tuple(int(each or 0) for each in row)  # type: ignore[return-value]


def _plain(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _exact(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(str(round(value, 3)))
