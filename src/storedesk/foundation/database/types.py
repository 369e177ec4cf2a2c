"""Column types: money as integer cents, days and moments as integers, rates as whole millionths; never a float."""

from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

from sqlalchemy import BigInteger, Dialect, Integer
from sqlalchemy.types import TypeDecorator

EPOCH = date(1970, 1, 1)
_MOMENT_ZERO = datetime(1970, 1, 1, tzinfo=UTC)


class Money(TypeDecorator[Decimal]):
    """An amount of money: Decimal with two places in code, integer cents in the database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        return None if value is None else _scaled(value, 2)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value).scaleb(-2)


class Rate(TypeDecorator[Decimal]):
    """A share or a rate: a fraction in code (0.0452 is 4.52 %), whole millionths in the database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        return None if value is None else _scaled(value, 6)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value).scaleb(-6)


class Quantity(TypeDecorator[Decimal]):
    """A number that need not be whole (an average rank, 1.33 conversions): Decimal; stored as whole thousandths."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        return None if value is None else _scaled(value, 3)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value).scaleb(-3)


class Day(TypeDecorator[date]):
    """A local date of the shop: `date` in code, days since 1970-01-01 in the database."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> int | None:
        return None if value is None else (value - EPOCH).days

    def process_result_value(self, value: int | None, dialect: Dialect) -> date | None:
        return None if value is None else EPOCH + timedelta(days=value)


class Moment(TypeDecorator[datetime]):
    """A point in time: aware `datetime` in UTC in code, whole seconds since 1970 in the database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        return int((value - _MOMENT_ZERO).total_seconds())

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else _MOMENT_ZERO + timedelta(seconds=value)


def _scaled(value: Decimal, places: int) -> int:
    if not isinstance(value, Decimal):
        raise TypeError(f"Decimal wanted, not {type(value).__name__}")
    return int(value.scaleb(places).to_integral_value(ROUND_HALF_UP))
