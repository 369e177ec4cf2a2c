"""The columns of the winners page: roots and combinations, titles, usual places, price bands, changes."""

from dataclasses import dataclass
from decimal import Decimal

from storedesk.foundation.desktop.columns import ChipValue, Column
from storedesk.titles.rules.mining import Gram, SnapshotDiff
from storedesk.titles.tab import texts
from storedesk.titles.tab.columns import kind_name


def gram_word(row: Gram) -> str:
    """A root or combination as a word of the library."""
    return "".join(row.roots)


def _ours(row: Gram) -> ChipValue:
    if row.ours:
        return ChipValue("positive", "circle-check", str(texts.HAVE))
    return ChipValue("warning", "circle", str(texts.LACK))


GRAMS: tuple[Column, ...] = (
    Column(
        "word",
        texts.ROOT,
        value=lambda row: " + ".join(row.roots),
        width=150,
        stretch=True,
        note=lambda row: "\n".join(row.examples),
    ),
    Column("support", texts.SUPPORT, "rate", width=80, places=0, tooltip=texts.SUPPORT_TIP),
    Column("titles", texts.TITLES_WITH, "int", width=76),
    Column("shops", texts.SHOPS_WITH, "int", width=76),
    Column("lift", texts.LIFT, "number", width=92, tooltip=texts.LIFT_TIP),
    Column("ours", texts.OURS, "chip", value=_ours, width=104),
)

TITLES: tuple[Column, ...] = (
    Column("rank", texts.PLACE, "int", width=52),
    Column("title", texts.TITLE, width=300, stretch=True),
    Column("sales", texts.SALES_PIECES, "number", width=92, places=0),
    Column("price", texts.PRICE, "number", width=80),
    Column("shop", texts.SHOP, width=150),
    Column("item", texts.ITEM_ID, width=120, hidden=True),
)

SLOTS: tuple[Column, ...] = (
    Column("kind", texts.KIND, value=lambda row: kind_name(row.kind), width=140, stretch=True),
    Column("place", texts.USUAL_PLACE, "rate", width=110, places=0, tooltip=texts.USUAL_PLACE_TIP),
    Column("titles", texts.TITLES_WITH, "int", width=80),
)


def _money(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(str(round(value, 2)))


BANDS: tuple[Column, ...] = (
    Column("low", texts.PRICE_FROM, "money", value=lambda row: _money(row.low), width=96),
    Column("high", texts.PRICE_TO, "money", value=lambda row: _money(row.high), width=96),
    Column("titles", texts.TITLES_WITH, "int", width=76),
    Column("sales", texts.SALES_PIECES, "number", width=100, places=0),
    Column("roots", texts.TYPICAL, value=lambda row: "、".join(row.roots), width=200, stretch=True),
)


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One thing that is otherwise than in the list before."""

    tone: str
    icon: str
    how: str
    title: str
    came: str = ""
    went: str = ""


def change_rows(diff: SnapshotDiff) -> list[ChangeRow]:
    """What changed, titles first, then the roots that rise and fall."""
    rows = [
        ChangeRow(
            "info", "pencil-line", str(texts.CHANGED), each.after.title, "、".join(each.came), "、".join(each.went)
        )
        for each in diff.changed
    ]
    rows += [ChangeRow("positive", "plus", str(texts.NEW), each.title) for each in diff.new]
    rows += [ChangeRow("neutral", "minus", str(texts.GONE), each.title) for each in diff.gone]
    rows += [ChangeRow("positive", "trending-up", str(texts.RISING), root) for root, _ in diff.rising]
    rows += [ChangeRow("negative", "trending-down", str(texts.FALLING), root) for root, _ in diff.falling]
    return rows


CHANGES: tuple[Column, ...] = (
    Column("how", texts.CHANGED_HOW, "chip", value=lambda row: ChipValue(row.tone, row.icon, row.how), width=112),
    Column("title", texts.TITLE, width=300, stretch=True),
    Column("came", texts.CAME, width=130),
    Column("went", texts.WENT, width=130),
)
