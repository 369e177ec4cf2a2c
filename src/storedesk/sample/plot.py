"""What happens to the sample shop in the course of its story: prices, new titles, an item that sells out.

The operator of the shop would write these into the change journal; the charts then mark them.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from storedesk.foundation.calendar.spans import Span
from storedesk.sample.catalogue import Item
from storedesk.sample.season import Event, event_on, events, festival_factor, season_factor, weekday_factor
from storedesk.sample.titles import Retitling, brought_by, retitlings

_GROWTH = 0.45
"""How much more visitors come at the end of a year than at its start, as a share."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Something done or suffered on a day; `kind` is a kind of journal entry."""

    day: date
    kind: str
    item: str | None
    text: str
    before: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Conditions:
    """How an item stands on a day: factors on its ordinary visitors and conversion (0 where it is sold out), and what
    an event leaves of its price."""

    visitors: float
    conversion: float
    price: float


@dataclass(frozen=True, slots=True)
class Plot:
    """The story's days and everything that happens on them."""

    first_day: date
    last_day: date
    events: tuple[Event, ...]
    turns: tuple[Turn, ...]
    _dearer: tuple[str, date]
    _cheaper: tuple[str, date]
    retitlings: tuple[Retitling, ...]
    _repictured: tuple[str, date]
    _sold_out: tuple[str, date, date]
    _launched: tuple[str, date]

    def days(self) -> list[date]:
        """Every day of the story, in order."""
        return list(Span(self.first_day, self.last_day).each)

    def conditions(self, item: Item, day: date) -> Conditions:
        """How the item stands on the day."""
        event = event_on(day, self.events)
        grown = 1 + _GROWTH * (day - self.first_day).days / 365
        visitors = grown * weekday_factor(day) * season_factor(item.season, day) * festival_factor(day)
        conversion, price = 1.0, 1.0
        if event:
            visitors, conversion, price = visitors * event.visitors, event.conversion, event.price
        if item.code == self._dearer[0] and day >= self._dearer[1]:
            conversion *= 0.9
        if item.code == self._cheaper[0] and day >= self._cheaper[1]:
            conversion *= 1.18
        visitors *= brought_by(item.code, day, self.retitlings, self.first_day)
        if item.code == self._repictured[0] and day >= self._repictured[1]:
            visitors *= 1.12
        if item.code == self._sold_out[0] and self._sold_out[1] <= day <= self._sold_out[2]:
            visitors, conversion = visitors * 0.35, 0.0
        if item.code == self._launched[0]:
            visitors *= min(1.0, max(0, (day - self._launched[1]).days + 1) / 30)
        return Conditions(visitors, conversion, price)

    def price(self, item: Item, day: date) -> int:
        """The item's list price on the day in cents, without the discount of an event."""
        if item.code == self._dearer[0] and day >= self._dearer[1]:
            return _ending_in_nine(item.price * 1.08)
        if item.code == self._cheaper[0] and day >= self._cheaper[1]:
            return _ending_in_nine(item.price * 0.9)
        return item.price


def plot(first_day: date, last_day: date, items: tuple[Item, ...]) -> Plot:
    """The story of these days; the same events fall on the same dates of every year."""
    span = (last_day - first_day).days

    def at(part: float) -> date:
        return first_day + timedelta(days=round(span * part))

    dearer, cheaper, repictured = items[0], items[9], items[12]
    sold_out, launched = items[1], items[-1]
    known = events(first_day, last_day)
    changes = retitlings(last_day, items)
    turns = [
        Turn(at(0.35), "price", dearer.code, "", _yuan(dearer.price), _yuan(_ending_in_nine(dearer.price * 1.08))),
        Turn(at(0.7), "price", cheaper.code, "", _yuan(cheaper.price), _yuan(_ending_in_nine(cheaper.price * 0.9))),
        Turn(at(0.62), "picture", repictured.code, "换成桌面实拍场景主图"),
        Turn(at(0.58), "stock_out", sold_out.code, "楠竹料断货,补货在途"),
        Turn(at(0.45), "note", launched.code, "新品上架,前30天看收藏加购"),
        *(Turn(event.first_day, "event", None, event.name) for event in known if event.first_day >= first_day),
        *(
            Turn(each.day, "title", each.code, each.reason, each.before, each.after)
            for each in changes
            if each.day >= first_day
        ),
    ]
    return Plot(
        first_day,
        last_day,
        known,
        tuple(sorted(turns, key=lambda turn: (turn.day, turn.kind, turn.text))),
        (dearer.code, at(0.35)),
        (cheaper.code, at(0.7)),
        changes,
        (repictured.code, at(0.62)),
        (sold_out.code, at(0.58), at(0.58) + timedelta(days=8)),
        (launched.code, at(0.45)),
    )


def title_on(story: Plot, item: Item, day: date) -> str:
    """The item's title on the day."""
    later = [each for each in story.retitlings if each.code == item.code and each.day > day]
    return later[0].before if later else item.title


def _ending_in_nine(cents: float) -> int:
    """A new price ends in 0.90, as shopkeepers like it."""
    return round(cents) // 100 * 100 + 90


def _yuan(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02d}"
