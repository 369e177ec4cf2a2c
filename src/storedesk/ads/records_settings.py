"""The shop's own settings of advertising, each valid from a day on: windows, how late orders come, breaks, budgets."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.ads import room_texts as texts
from storedesk.ads.hours_pasted import hours_of
from storedesk.ads.rules.delay import Category
from storedesk.ads.rules.windows import SeriesBreak
from storedesk.foundation.calendar.weeks import month_of
from storedesk.foundation.database import shop_settings
from storedesk.foundation.database.tables import ShopSetting
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import Phrase

WINDOW = "ads.window"
CATEGORY = "ads.delay"
BREAK = "ads.break"
BUDGET = "ads.budget"
SHARE = "ads.share"
DISPLAY_ROI = "ads.display_roi"
EVENT_BUDGET = "ads.event_budget"
HOURS = "ads.hours"
LONGEST_WINDOW = 30
SAID = Phrase("{what}")
"""A sentence the operator wrote, shown as it is."""


@dataclass(frozen=True, slots=True)
class Budget:
    """What a plan may cost: a month, and a day on average; None: no limit is known."""

    month: Decimal | None = None
    day: Decimal | None = None


@dataclass(frozen=True, slots=True)
class KeptHours:
    """A table of hours as it was pasted, and the day on which it was."""

    day: date
    text: str


def window(session: Session, channel: str, day: date) -> int | None:
    """The attribution window the operator wants words of a channel looked at in; None: the one told most."""
    kept = shop_settings.value(session, f"{WINDOW}.{channel}", day)
    return None if kept is None else int(kept)


def keep_window(session: Session, channel: str, days: int | None, valid_from: date) -> None:
    """Look at words of a channel in this window from that day on; raises UserError where it is none."""
    if days is not None and not 1 <= days <= LONGEST_WINDOW:
        raise UserError(texts.WINDOW_RANGE.format(most=LONGEST_WINDOW))
    shop_settings.keep(session, f"{WINDOW}.{channel}", days, valid_from)


def category(session: Session, day: date) -> Category:
    """How fast customers make up their minds, as far as the operator knows."""
    return Category(shop_settings.value(session, CATEGORY, day, Category.USUAL.value))


def keep_category(session: Session, wanted: Category, valid_from: date) -> None:
    """Say how fast customers make up their minds; nothing is written where that is known already."""
    if category(session, valid_from) is not wanted:
        shop_settings.keep(session, CATEGORY, wanted.value, valid_from)


def series_breaks(session: Session, first: date, last: date) -> tuple[SeriesBreak, ...]:
    """The days between two from which figures cannot be compared with those before, as the operator marked them."""
    rows = session.execute(
        select(ShopSetting.valid_from)
        .where(ShopSetting.name == BREAK, ShopSetting.valid_from.between(first, last))
        .order_by(ShopSetting.valid_from)
    )
    found = ((day, shop_settings.value(session, BREAK, day)) for (day,) in rows)
    return tuple(SeriesBreak(day, SAID.format(what=reason)) for day, reason in found if reason)


def keep_series_break(session: Session, day: date, reason: str) -> None:
    """Mark a day on which the platform changed how it counts; raises UserError without a reason."""
    if not reason.strip():
        raise UserError(texts.BREAK_NAMELESS)
    shop_settings.keep(session, BREAK, reason.strip(), day)


def every_series_break(session: Session) -> tuple[SeriesBreak, ...]:
    """All the days ever marked."""
    return series_breaks(session, date.min, date.max)


def remove_series_break(session: Session, day: date) -> None:
    """Take the mark away again."""
    for row in session.scalars(select(ShopSetting).where(ShopSetting.name == BREAK, ShopSetting.valid_from == day)):
        session.delete(row)


def budget(session: Session, campaign_id: int, day: date) -> Budget:
    """What a plan (0: all plans together) may cost in the month of that day."""
    kept: Mapping[str, int | None] = shop_settings.value(session, f"{BUDGET}.{campaign_id}", day, {})
    return Budget(_yuan(kept.get("month")), _yuan(kept.get("day")))


def keep_budget(session: Session, campaign_id: int, wanted: Budget, month: date) -> None:
    """What a plan may cost from that month on, until a later month says otherwise; raises UserError below a cent."""
    if any(each is not None and each <= 0 for each in (wanted.month, wanted.day)):
        raise UserError(texts.BUDGET_ABOVE_ZERO)
    kept = {"month": _cents(wanted.month), "day": _cents(wanted.day)}
    shop_settings.keep(session, f"{BUDGET}.{campaign_id}", kept, month_of(month))


def planned_share(session: Session, day: date) -> Decimal | None:
    """What part of the shop's visitors ads are meant to bring (0.3 is 30 %); None where nothing is planned."""
    kept = shop_settings.value(session, SHARE, day)
    return None if kept is None else Decimal(str(kept))


def keep_planned_share(session: Session, share: Decimal | None, valid_from: date) -> None:
    """Plan what part of the visitors ads bring; raises UserError unless it lies between 0 and 1."""
    if share is not None and not 0 < share <= 1:
        raise UserError(texts.SHARE_RANGE)
    shop_settings.keep(session, SHARE, None if share is None else str(share), valid_from)


def display_roi(session: Session, day: date) -> Decimal | None:
    """The ROI at which display ads break even; None where nobody said."""
    kept = shop_settings.value(session, DISPLAY_ROI, day)
    return None if kept is None else Decimal(str(kept))


def keep_display_roi(session: Session, roi: Decimal | None, valid_from: date) -> None:
    """Say at which ROI display ads break even; raises UserError unless it is above zero."""
    if roi is not None and roi <= 0:
        raise UserError(texts.TEST_ROI)
    shop_settings.keep(session, DISPLAY_ROI, None if roi is None else str(roi), valid_from)


def event_budget(session: Session, day: date) -> Decimal | None:
    """What display ads may cost at the next event; None where nobody said."""
    return _yuan(shop_settings.value(session, EVENT_BUDGET, day))


def keep_event_budget(session: Session, amount: Decimal | None, valid_from: date) -> None:
    """Say what display ads may cost at the next event; raises UserError unless it is above zero."""
    if amount is not None and amount <= 0:
        raise UserError(texts.BUDGET_ABOVE_ZERO)
    shop_settings.keep(session, EVENT_BUDGET, _cents(amount), valid_from)


def kept_hours(session: Session, day: date) -> KeptHours | None:
    """The newest table of hours that was kept by that day; None where none was."""
    row = session.scalars(
        select(ShopSetting)
        .where(ShopSetting.name == HOURS, ShopSetting.valid_from <= day)
        .order_by(ShopSetting.valid_from.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else KeptHours(row.valid_from, json.loads(row.value))


def keep_hours(session: Session, text: str, day: date) -> None:
    """Keep a table of hours under its day; raises UserError that names the line at fault."""
    hours_of(text)
    shop_settings.keep(session, HOURS, text.strip(), day)


def _yuan(cents: int | None) -> Decimal | None:
    return None if cents is None else Decimal(cents).scaleb(-2)


def _cents(amount: Decimal | None) -> int | None:
    return None if amount is None else int(amount.scaleb(2))
