"""What the imports prove: changes of the sheet that were made or not, and changes nobody wrote down."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.ads.ledgers import AD_CAMPAIGN_DAY, AD_KEYWORD_DAY
from storedesk.ads.records_changes import Line, sheet
from storedesk.ads.records_journal import Entry, Source, known_keys, write
from storedesk.ads.records_words import keyword_ids
from storedesk.ads.rules.changes import (
    Detected,
    Part,
    Sight,
    Step,
    WordSetting,
    detect_all,
    may_become,
    verify,
)
from storedesk.ads.tables import AdChange
from storedesk.keywords.tables import KEYWORD_NAMES

_SAID = AD_KEYWORD_DAY.table.c
_USUAL_DAYS = 14
_WAITING = (Step.ACCEPTED, Step.DONE, Step.NOT_DONE, Step.CANNOT_BE_SEEN)


@dataclass(frozen=True, slots=True)
class Proof:
    """What the reports prove of a line of the sheet; `seen` is what they have, "" where they do not tell."""

    line: Line
    step: Step
    seen: str


@dataclass(frozen=True, slots=True)
class Noticed:
    """A change found between two days of the reports that no sheet speaks of."""

    key: str
    day: date
    word: str
    channel: str
    campaign_id: int
    adgroup_id: int
    product_id: int
    detected: Detected


def proofs(session: Session, today: date) -> list[Proof]:
    """What the reports prove today of lines not yet proved; lines of which they prove nothing new are left out."""
    lines = [each for each in sheet(session, _WAITING) if each.since is not None]
    ids = keyword_ids(session, (each.word for each in lines))
    told: dict[tuple[str, date], tuple[int, bool]] = {}
    found = []
    for line in lines:
        since = line.since or today
        channel = line.proposed.place.channel
        if (channel, since) not in told:
            told[channel, since] = _told_after(session, channel, since, today)
        days, silent = told[channel, since]
        keyword = ids.get(line.word, 0)
        setting = _setting(session, line, keyword, since, today)
        sight = Sight(days, silent, _usual(session, line, keyword, since))
        step = verify(line.proposed.change, setting, sight)
        seen = _seen(line.proposed.change.part, setting)
        told_nothing = step is Step.DONE
        if not told_nothing and step in may_become(line.step) and (step, seen) != (line.step, line.seen):
            found.append(Proof(line, step, seen))
    return found


def keep_proofs(session: Session, found: Iterable[Proof], today: date) -> None:
    """Write down what the reports proved."""
    for proof in found:
        row = session.get(AdChange, proof.line.id)
        if row is not None and proof.step in may_become(Step(row.state)):
            row.state, row.seen, row.checked_on = proof.step.value, proof.seen, today


def noticed(session: Session, channel: str, today: date) -> list[Noticed]:
    """What differs between the last two days the keyword reports tell of and no line of the sheet or journal has."""
    days = _last_days(session, channel, today)
    if len(days) < 2:
        return []
    before, after = (_settings(session, channel, day) for day in (days[1], days[0]))
    numbers = {key: number for number, key in enumerate(sorted(before.keys() | after.keys()))}
    silent = all(any(not each.impressions for each in one.values()) for one in (before, after) if one)
    changes = detect_all(
        {numbers[key]: each for key, each in before.items()},
        {numbers[key]: each for key, each in after.items()},
        silent,
    )
    keys = {number: key for key, number in numbers.items()}
    called = _words(session, (keys[number][3] for number in changes))
    wanted = {(row.word, row.part, row.new) for row in session.scalars(select(AdChange))}
    found = [
        Noticed(
            f"import.{channel}.{days[0].isoformat()}.{'.'.join(map(str, keys[number]))}.{each.part.value}",
            days[0],
            called.get(keys[number][3], ""),
            channel,
            *keys[number][:3],
            each,
        )
        for number, several in changes.items()
        for each in several
    ]
    fresh = [each for each in found if (each.word, each.detected.part.value, each.detected.new) not in wanted]
    known = known_keys(session, (each.key for each in fresh))
    return [each for each in fresh if each.key not in known]


def keep_noticed(session: Session, found: Iterable[Noticed]) -> None:
    """Write what was found into the journal, once."""
    for each in found:
        write(
            session,
            Entry(
                key=each.key,
                day=each.day,
                kind=each.detected.part.value,
                source=Source.IMPORT,
                word=each.word,
                before=each.detected.old,
                after=each.detected.new,
                campaign_id=each.campaign_id or None,
                adgroup_id=each.adgroup_id or None,
                product_id=each.product_id or None,
            ),
        )


def channels_told(session: Session) -> list[str]:
    """The channels whose keyword reports were imported."""
    said = AD_CAMPAIGN_DAY.c
    return sorted(
        session.scalars(select(said.channel).distinct().where(said.ledger == AD_KEYWORD_DAY.name, said.span == 1))
    )


def _told_after(session: Session, channel: str, since: date, today: date) -> tuple[int, bool]:
    """How many days after the change the reports tell of, and whether they list words that had no impressions."""
    said = AD_CAMPAIGN_DAY.c
    days = session.scalar(
        select(func.count(said.day.distinct())).where(
            said.ledger == AD_KEYWORD_DAY.name,
            said.channel == channel,
            said.day > since,
            said.day <= today,
            said.span == 1,
        )
    )
    silent = session.scalar(
        select(_SAID.day)
        .where(_SAID.day > since, _SAID.day <= today, _SAID.span == 1, _SAID.channel == channel, _SAID.impressions == 0)
        .limit(1)
    )
    return int(days or 0), silent is not None


def _of(line: Line, keyword: int) -> list[Any]:
    place = line.proposed.place
    found: list[Any] = [_SAID.keyword_id == keyword, _SAID.span == 1, _SAID.channel == place.channel]
    for column, value in (
        (_SAID.campaign_id, place.campaign_id),
        (_SAID.adgroup_id, place.adgroup_id),
        (_SAID.product_id, place.product_id),
    ):
        if value is not None:
            found.append(column == value)
    return found


def _setting(session: Session, line: Line, keyword: int, since: date, today: date) -> WordSetting | None:
    """How the word stands in the days after the change; None: it is in none of them."""
    rows = session.execute(
        select(_SAID.day, _SAID.bid, _SAID.word_status, _SAID.match, _SAID.impressions, _SAID.clicks, _SAID.cost)
        .where(*_of(line, keyword), _SAID.day > since, _SAID.day <= today)
        .order_by(_SAID.day)
    ).all()
    return _put_together(rows) if rows else None


def _put_together(rows: Sequence[Any]) -> WordSetting:
    bids = [row.bid for row in rows if row.bid is not None]
    statuses = [row.word_status for row in rows if row.word_status]
    matches = [row.match for row in rows if row.match and not row.match.startswith("word")]
    clicks = [row.cost / row.clicks for row in rows if row.cost is not None and row.clicks]
    return WordSetting(
        bid=bids[-1] if bids else None,
        status=statuses[-1] if statuses else None,
        match=matches[-1] if matches else None,
        impressions=sum(row.impressions or 0 for row in rows),
        dearest_click=max(clicks, default=None),
    )


def _usual(session: Session, line: Line, keyword: int, since: date) -> Decimal:
    """Impressions a day the word had in the two weeks before."""
    first = since - timedelta(days=_USUAL_DAYS - 1)
    shown, days = session.execute(
        select(func.sum(_SAID.impressions), func.count(_SAID.day.distinct())).where(
            *_of(line, keyword), _SAID.day.between(first, since)
        )
    ).one()
    return Decimal(int(shown or 0)) / days if days else Decimal(0)


def _seen(part: Part, setting: WordSetting | None) -> str:
    if setting is None:
        return ""
    if part is Part.BID:
        return "" if setting.bid is None else str(setting.bid)
    if part is Part.STATUS:
        return setting.status or ""
    if part is Part.MATCH:
        return setting.match or ""
    return str(setting.impressions)


def _last_days(session: Session, channel: str, today: date) -> list[date]:
    said = AD_CAMPAIGN_DAY.c
    return list(
        session.scalars(
            select(said.day)
            .distinct()
            .where(said.ledger == AD_KEYWORD_DAY.name, said.channel == channel, said.span == 1, said.day <= today)
            .order_by(said.day.desc())
            .limit(2)
        )
    )


_Key = tuple[int, int, int, int]


def _settings(session: Session, channel: str, day: date) -> Mapping[_Key, WordSetting]:
    rows: dict[_Key, list[Any]] = {}
    for row in session.execute(
        select(
            *(_SAID[name] for name in ("campaign_id", "adgroup_id", "product_id", "keyword_id")),
            *(_SAID[name] for name in ("bid", "word_status", "match", "impressions", "clicks", "cost")),
        ).where(_SAID.day == day, _SAID.span == 1, _SAID.channel == channel)
    ):
        rows.setdefault((row[0], row[1], row[2], row[3]), []).append(row)
    return {key: _put_together(several) for key, several in rows.items()}


def _words(session: Session, ids: Iterable[int]) -> dict[int, str]:
    names = KEYWORD_NAMES.table.c
    wanted = sorted(set(ids))
    found: dict[int, str] = {}
    for at in range(0, len(wanted), 900):
        rows = session.execute(select(names.id, names.word).where(names.id.in_(wanted[at : at + 900])))
        found.update((row[0], row[1]) for row in rows)
    return found
