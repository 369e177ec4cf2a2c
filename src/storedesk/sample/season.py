"""The sample shop's year: what weekdays, seasons and the platform's events do to visitors, conversion and prices."""

from dataclasses import dataclass
from datetime import date, timedelta

from borax.calendars.lunardate import LunarDate

_WEEK = (1.06, 1.03, 1.0, 0.99, 0.95, 0.93, 1.04)
_SEASONS = {
    "year": (1.0,) * 12,
    "spring": (0.7, 0.9, 1.5, 1.7, 1.4, 1.0, 0.8, 0.8, 1.0, 1.1, 0.7, 0.6),
    "summer": (0.2, 0.3, 0.6, 1.0, 1.8, 2.6, 2.3, 1.3, 0.6, 0.3, 0.2, 0.2),
    "school": (0.8, 1.6, 1.3, 0.9, 0.8, 0.8, 1.1, 1.9, 1.6, 0.9, 0.8, 0.8),
    "newyear": (1.9, 1.2, 0.8, 0.8, 0.8, 0.8, 0.8, 0.9, 1.1, 1.0, 1.1, 1.5),
}


@dataclass(frozen=True, slots=True)
class Event:
    """Some days on which the platform sends more visitors, who buy more easily at a lower price."""

    name: str
    first_day: date
    last_day: date
    visitors: float
    conversion: float
    price: float


def events(first_day: date, last_day: date) -> tuple[Event, ...]:
    """The platform's events that touch the period, in order."""
    found = [event for year in range(first_day.year, last_day.year + 1) for event in _events_of(year)]
    return tuple(event for event in found if event.last_day >= first_day and event.first_day <= last_day)


def event_on(day: date, known: tuple[Event, ...]) -> Event | None:
    """The strongest event of a day; None on an ordinary one."""
    running = [event for event in known if event.first_day <= day <= event.last_day]
    return max(running, key=lambda event: event.visitors, default=None)


def weekday_factor(day: date) -> float:
    """What a weekday does to visitors: people shop from the office on Mondays and at home on Sundays."""
    return _WEEK[day.weekday()]


def season_factor(season: str, day: date) -> float:
    """What the season does to an item, passing smoothly from the middle of one month to the next."""
    months = _SEASONS[season]
    here, share = day.month - 1, (day.day - 15) / 30
    other = months[(here + (1 if share > 0 else -1)) % 12]
    return months[here] * (1 - abs(share)) + other * abs(share)


def festival_factor(day: date) -> float:
    """What the Spring Festival does: couriers stop a week before it and shoppers come back after a week."""
    distance = (day - _spring_festival(day.year)).days
    if -7 <= distance < 0:
        return 0.55 + 0.05 * -distance
    return 0.3 + 0.06 * distance if 0 <= distance <= 10 else 1.0


def _events_of(year: int) -> tuple[Event, ...]:
    festival = _spring_festival(year)
    return (
        Event("年货节", festival - timedelta(days=30), festival - timedelta(days=15), 1.45, 1.2, 0.93),
        Event("3.8节", date(year, 3, 5), date(year, 3, 8), 1.4, 1.15, 0.93),
        Event("618开门红", date(year, 6, 1), date(year, 6, 3), 1.9, 1.35, 0.88),
        Event("618狂欢日", date(year, 6, 16), date(year, 6, 18), 2.3, 1.5, 0.86),
        Event("99划算节", date(year, 9, 9), date(year, 9, 10), 1.3, 1.15, 0.94),
        Event("双11开门红", date(year, 11, 1), date(year, 11, 3), 2.1, 1.4, 0.87),
        Event("双11预热", date(year, 11, 9), date(year, 11, 10), 1.6, 0.9, 0.95),
        Event("双11", date(year, 11, 11), date(year, 11, 11), 3.6, 1.7, 0.83),
        Event("双12", date(year, 12, 11), date(year, 12, 12), 1.6, 1.25, 0.9),
    )


def _spring_festival(year: int) -> date:
    day: date = LunarDate(year, 1, 1).to_solar_date()
    return day
