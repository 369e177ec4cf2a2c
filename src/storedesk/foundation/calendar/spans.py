"""A first and a last day, both counted: what a report tells of, what a table shows, what a chart is drawn over."""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Span:
    """The days from `first` to `last`; none where the last lies before the first."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many there are."""
        return max((self.last - self.first).days + 1, 0)

    @property
    def each(self) -> tuple[date, ...]:
        """Every day, in order."""
        return tuple(self.first + timedelta(days=offset) for offset in range(self.days))
