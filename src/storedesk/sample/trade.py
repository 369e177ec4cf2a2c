"""The sample shop's orders: who buys what, when it is paid, sent and received, and what comes back."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import accumulate

from storedesk.sample.catalogue import TOWNS, Item, Option, Town
from storedesk.sample.plot import Conditions, Plot

_HOURS = (30, 16, 9, 6, 5, 7, 14, 26, 42, 62, 74, 66, 60, 62, 64, 62, 60, 56, 54, 66, 82, 92, 84, 56)
_EXPRESS = (("圆通速递", "YT"), ("中通快递", "73"), ("极兔速递", "JT"))
_REASONS = ("7天无理由退换货", "不喜欢/不想要", "尺寸与描述不符", "商品有瑕疵", "少件/漏发", "拍错/多拍")
_NICKS = ("tb", "小", "阿", "晴天", "南风", "木木", "安", "大白", "豆豆", "夏", "橙子", "云")
_SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗"
_RETURNING = 0.2
_UNPAID = 0.06
_BACK = 0.042


@dataclass(slots=True)
class Refund:
    """Money that goes back for one line; `finished_at` may lie after the end of the story."""

    number: str
    amount: int
    whole: bool
    reason: str
    requested_at: datetime
    finished_at: datetime


@dataclass(slots=True)
class Line:
    """One item of an order; money in cents. `word` is the search that led to it, `ad` whether a click was paid for."""

    number: str
    item: Item
    option: Option
    price: int
    quantity: int
    paid: int
    word: str | None
    refund: Refund | None = None
    ad: bool = False


@dataclass(slots=True)
class Order:
    """An order as it goes; times after the end of the story are still to come."""

    number: str
    buyer: str
    receiver: str
    old_buyer: bool
    town: Town
    created_at: datetime
    paid_at: datetime | None
    shipped_at: datetime | None
    finished_at: datetime | None
    express: str
    tracking_no: str
    lines: list[Line] = field(default_factory=list)

    @property
    def paid(self) -> int:
        """What the buyer paid, in cents."""
        return sum(line.paid for line in self.lines)


class Trade:
    """Makes the orders of one day after the other; remembers who bought before."""

    def __init__(self, luck: random.Random, story: Plot, items: Sequence[Item]) -> None:
        self._luck, self._story, self._items = luck, story, items
        self._customers: list[str] = []
        self._numbers = 2_400_000_000_000_000_000 + luck.randrange(10**15)
        self._towns = list(accumulate(town.weight for town in TOWNS))
        self._hours = list(accumulate(_HOURS))
        self._refunds = 0

    def day(self, day: date, baskets: Sequence[Item], conditions: dict[str, Conditions]) -> list[Order]:
        """The orders of a day, one for each first item in `baskets`; some buyers take a second thing along."""
        sellable = [item for item in self._items if conditions[item.code].conversion]
        weights = list(accumulate(item.visitors * item.conversion for item in sellable))
        times = sorted(self._time(day) for _ in baskets)
        orders = []
        for first, moment in zip(baskets, times, strict=True):
            wanted = [first]
            if self._luck.random() < 0.13:
                second = self._luck.choices(sellable, cum_weights=weights)[0]
                wanted += [second] if second is not first else []
            orders.append(self._order(day, moment, wanted, conditions))
        return orders

    def _order(self, day: date, created: datetime, wanted: list[Item], conditions: dict[str, Conditions]) -> Order:
        luck = self._luck
        buyer, old = self._buyer()
        paid_at = min(created + timedelta(seconds=luck.randint(4, 240)), datetime.combine(day, time(23, 59, 59)))
        is_paid = luck.random() >= _UNPAID
        sent = _next_shipping(paid_at, luck)
        express, prefix = luck.choice(_EXPRESS)
        order = Order(
            number=self._next_number(buyer),
            buyer=buyer,
            receiver=luck.choice(_SURNAMES) + "**",
            old_buyer=old,
            town=luck.choices(TOWNS, cum_weights=self._towns)[0],
            created_at=created,
            paid_at=paid_at if is_paid else None,
            shipped_at=sent if is_paid else None,
            finished_at=sent + timedelta(days=luck.randint(3, 9), seconds=luck.randint(0, 50_000)) if is_paid else None,
            express=express,
            tracking_no=f"{prefix}{luck.randrange(10**12, 10**13)}",
        )
        for place, item in enumerate(wanted):
            order.lines.append(self._line(order, place, len(wanted), item, conditions[item.code]))
        if is_paid and not old:
            self._customers.append(buyer)
        return order

    def _line(self, order: Order, place: int, of: int, item: Item, condition: Conditions) -> Line:
        luck = self._luck
        option = luck.choices(item.options, [3 if option.price == 1 else 2 for option in item.options])[0]
        price = round(self._story.price(item, order.created_at.date()) * option.price / 10) * 10
        quantity = luck.choices((1, 2, 3, 5), (88, 9, 2, 1))[0]
        number = order.number if of == 1 else str(int(order.number) + (place + 1) * 1_000_000)
        line = Line(
            number=number,
            item=item,
            option=option,
            price=price,
            quantity=quantity,
            paid=round(price * quantity * condition.price),
            word=luck.choice(item.words[: 1 + luck.randrange(len(item.words))]) if luck.random() < 0.36 else None,
        )
        if order.paid_at and luck.random() < _BACK:
            line.refund = self._refund(line, order.paid_at)
        return line

    def _refund(self, line: Line, paid_at: datetime) -> Refund:
        luck = self._luck
        whole = luck.random() < 0.75
        asked = paid_at + timedelta(hours=luck.uniform(6, 200))
        self._refunds += luck.randint(1, 900)
        return Refund(
            number=str(150_000_000_000_000_000 + self._refunds * 97_531),
            amount=line.paid if whole else max(100, round(line.paid * luck.uniform(0.1, 0.5))),
            whole=whole,
            reason=luck.choice(_REASONS),
            requested_at=asked.replace(microsecond=0),
            finished_at=(asked + timedelta(hours=luck.uniform(3, 120))).replace(microsecond=0),
        )

    def _buyer(self) -> tuple[str, bool]:
        luck = self._luck
        if self._customers and luck.random() < _RETURNING:
            return luck.choice(self._customers), True
        return f"{luck.choice(_NICKS)}{luck.randrange(10**5, 10**9)}", False

    def _next_number(self, buyer: str) -> str:
        """19 digits that grow with time; the last four belong to the buyer."""
        self._numbers += self._luck.randrange(10**10, 10**12)
        return str(self._numbers // 10_000_000_000 * 10_000_000_000 + _digits_of(buyer))

    def _time(self, day: date) -> datetime:
        hour = self._luck.choices(range(24), cum_weights=self._hours)[0]
        return datetime.combine(day, time(hour, self._luck.randrange(60), self._luck.randrange(60)))


def _digits_of(buyer: str) -> int:
    return int("".join(sign for sign in buyer if sign.isdigit())) % 10_000


def _next_shipping(paid_at: datetime, luck: random.Random) -> datetime:
    """Parcels paid before three o'clock leave the same day, the others the next."""
    day = paid_at.date() if paid_at.hour < 15 else paid_at.date() + timedelta(days=1)
    return datetime.combine(day, time(17, luck.randrange(60), luck.randrange(60)))
