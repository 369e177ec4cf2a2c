"""The shop's own settings: any JSON value under a name, each valid from a day on."""

import json
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.foundation.database.tables import ShopSetting

SHOP_NAME = "shop_name"
"""The setting whose value stands on every printed page."""


def value(session: Session, name: str, day: date, default: Any = None) -> Any:
    """What the setting was on that day; the default before it was first set."""
    latest = (
        select(ShopSetting.value)
        .where(ShopSetting.name == name, ShopSetting.valid_from <= day)
        .order_by(ShopSetting.valid_from.desc())
        .limit(1)
    )
    kept = session.scalar(latest)
    return default if kept is None else json.loads(kept)


def keep(session: Session, name: str, value: Any, valid_from: date) -> None:
    """Set it from that day on, until a later day on which it was set; undoable like any row."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    same_day = select(ShopSetting).where(ShopSetting.name == name, ShopSetting.valid_from == valid_from)
    setting = session.scalars(same_day).one_or_none()
    if setting is None:
        session.add(ShopSetting(name=name, valid_from=valid_from, value=text))
    else:
        setting.value = text
