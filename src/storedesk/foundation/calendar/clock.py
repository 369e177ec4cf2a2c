"""The shop's clock: its days run from midnight to midnight in Shanghai, wherever the computer stands."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

SHOP_ZONE = ZoneInfo("Asia/Shanghai")


def shop_now() -> datetime:
    """What the shop's clock shows."""
    return datetime.now(SHOP_ZONE)


def shop_today() -> date:
    """The day it is in the shop."""
    return shop_now().date()


def shop_day(moment: datetime) -> date:
    """The shop's day a moment lies in; one without a zone is in UTC, as moments are kept."""
    return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(SHOP_ZONE).date()


def shop_midnight(day: date) -> datetime:
    """When a day of the shop begins."""
    return datetime.combine(day, time.min, SHOP_ZONE)
