"""Columns of chips as wide as their words are in the language in use, so that narrow tables have room for the rest."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from storedesk.foundation.desktop.chips import chip_width
from storedesk.foundation.desktop.columns import ChipValue, Column

_MARGINS = 20


def fitted(columns: Sequence[Column], key: str, chips: Iterable[ChipValue]) -> tuple[Column, ...]:
    """The columns, that of `key` just wide enough for each of the chips it may show."""
    wide = max(chip_width(chip) for chip in chips) + _MARGINS
    return tuple(replace(column, width=wide) if column.key == key else column for column in columns)
