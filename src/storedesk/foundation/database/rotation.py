"""Which backups are kept: all of two days, one a day for a week, one a week for a month, one a month for a year."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

_ALL_OF = timedelta(hours=48)
_DAYS, _WEEKS, _MONTHS = 7, 4, 12


def kept(made: Iterable[datetime], now: datetime) -> set[datetime]:
    """Of backups made at these moments those to keep: in each period the newest, so always the very newest.

    Days, weeks (from Monday) and months are those of the time zone of the moments given.
    """
    newest_first = sorted(set(made), reverse=True)
    keep = {moment for moment in newest_first if now - moment <= _ALL_OF}
    keep |= _newest_of_each(newest_first, lambda moment: moment.date(), _DAYS)
    keep |= _newest_of_each(newest_first, lambda moment: moment.isocalendar()[:2], _WEEKS)
    keep |= _newest_of_each(newest_first, lambda moment: (moment.year, moment.month), _MONTHS)
    return keep


def _newest_of_each(newest_first: list[datetime], period: Callable[[datetime], object], most: int) -> set[datetime]:
    newest: dict[object, datetime] = {}
    for moment in newest_first:
        newest.setdefault(period(moment), moment)
    return set(list(newest.values())[:most])
