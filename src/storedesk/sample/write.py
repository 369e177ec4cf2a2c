"""Writes the sample shop as a folder of downloads, the way an operator finds them on disk.

Every file has the shape, the name and the quirks of its platform; together they tell one story, so that the orders add
up to the shop's sales and the keywords to their campaigns' cost.
"""

import random
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Protocol, TypeVar

from storedesk.foundation.progress import SILENT, Progress
from storedesk.sample.ad_files import (
    write_ad_creatives,
    write_ad_crowds,
    write_ad_items,
    write_ad_keywords,
    write_hand_log,
)
from storedesk.sample.ad_parts import creative_days, crowd_days
from storedesk.sample.analytics_files import write_items, write_market, write_search_words, write_shop_days
from storedesk.sample.order_files import write_labels, write_lines, write_orders, write_refunds
from storedesk.sample.story import Story, tell
from storedesk.sample.traffic import WordDay

SEED = 20260618
_WORDS_A_DAY = 60
"""The analytics list only the leading search words of a day."""


class _Dated(Protocol):
    @property
    def day(self) -> date: ...


_Row = TypeVar("_Row", bound=_Dated)


def write_sample(
    folder: Path,
    *,
    last_day: date,
    days: int = 365,
    seed: int = SEED,
    scale: float = 1.0,
    progress: Progress = SILENT,
) -> list[Path]:
    """Write the reports of `days` days up to `last_day` into the folder; gives their paths, oldest first.

    The same arguments write the same bytes. `scale` 1 is a shop of about 33 orders a day.
    """
    folder.mkdir(parents=True, exist_ok=True)
    progress.report(0, None)
    story = tell(seed, last_day, days, scale)
    spans = list(_spans(story.plot.first_day, last_day, 3 if days > 100 else 1))
    written: list[Path] = []
    for number, (first, last) in enumerate(spans):
        progress.report(number, len(spans) + 1)
        written += _write_orders(folder, story, first, last, old=number == 0 and len(spans) > 1)
        written += _write_analytics(folder, story, first, last)
        written += _write_ads(folder, story, first, last)
    written += _write_market(folder, story, seed)
    written.append(_write_log(folder, story, random.Random(f"{seed}/log")))
    progress.report(len(spans) + 1, len(spans) + 1)
    return written


def _write_orders(folder: Path, story: Story, first: date, last: date, *, old: bool) -> list[Path]:
    now = datetime.combine(story.plot.last_day, time(23, 59, 59))
    orders = [order for order in story.orders if first <= order.created_at.date() <= last]
    downloaded = f"{last + timedelta(days=1):%Y%m%d}0912"
    written = [folder / f"ExportOrderList{downloaded}.csv", folder / f"ExportOrderDetailList{downloaded}.csv"]
    write_orders(written[0], orders, now, old=old)
    write_lines(written[1], orders, now)
    refunds, labels = folder / f"售后退货表_{first}_{last}.xlsx", folder / f"打印记录_{first}_{last}.xlsx"
    if write_refunds(refunds, orders, now):
        written.append(refunds)
    else:
        refunds.unlink()
    if write_labels(labels, orders, now):
        written.append(labels)
    else:
        labels.unlink()
    return written


def _write_analytics(folder: Path, story: Story, first: date, last: date) -> list[Path]:
    paths = [
        folder / f"【生意参谋平台】商品_全部_{first}_{last}.xls",
        folder / f"【生意参谋平台】店铺自助取数_{first}_{last}.xlsx",
        folder / f"【生意参谋】选词助手-引流搜索词-店外-无线-{first}_{last}.xlsx",
    ]
    write_items(paths[0], _between(story.item_days, first, last), story.plot)
    write_shop_days(paths[1], _between(story.shop_days, first, last))
    words = _leading(_between(story.word_days, first, last))
    if not words:
        return paths[:2]
    write_search_words(paths[2], words)
    return paths


def _write_ads(folder: Path, story: Story, first: date, last: date) -> list[Path]:
    downloaded = f"{last + timedelta(days=1):%Y%m%d}_093015"
    rows = _between(story.ad_days, first, last)
    paths = [folder / f"商品报表_{downloaded}.zip", folder / f"关键词报表_{downloaded}.zip"]
    write_ad_items(paths[0], f"商品报表_{downloaded}.csv", rows)
    write_ad_keywords(paths[1], f"关键词报表_{downloaded}.csv", rows)
    for kind, write, parts in (
        ("人群报表", write_ad_crowds, list(crowd_days(rows))),
        ("创意报表", write_ad_creatives, list(creative_days(rows))),
    ):
        if parts:
            paths.append(folder / f"{kind}_{downloaded}.zip")
            write(paths[-1], f"{kind}_{downloaded}.csv", parts)
    return paths


def _write_market(folder: Path, story: Story, seed: int) -> list[Path]:
    """Two lists for each month of the story, of its last day."""
    written = []
    for _, last in _spans(story.plot.first_day, story.plot.last_day, 1):
        for name, related in (("搜索排行", False), ("相关分析", True)):
            path = folder / f"[生意参谋平台][{name}]家居用品-{last}_{last}.csv"
            write_market(path, random.Random(f"{seed}/{name}/{last}"), story.items, last, related=related)
            written.append(path)
    return written


def _write_log(folder: Path, story: Story, luck: random.Random) -> Path:
    days = story.plot.days()
    path = folder / "直通车日记.xlsx"
    write_hand_log(path, story.ad_days, frozenset(luck.sample(days, len(days) // 70)))
    return path


def _spans(first: date, last: date, months: int) -> Iterator[tuple[date, date]]:
    """The period cut at the first days of months (of quarters, where `months` is 3)."""
    start = first
    while start <= last:
        month = start.month - 1 - (start.month - 1) % months + months
        following = date(start.year + month // 12, month % 12 + 1, 1)
        yield start, min(last, following - timedelta(days=1))
        start = following


def _between(rows: Sequence[_Row], first: date, last: date) -> list[_Row]:
    return [row for row in rows if first <= row.day <= last]


def _leading(rows: Sequence[WordDay]) -> list[WordDay]:
    """The leading words of each day; the rows come day by day, the most visited first."""
    seen: dict[date, int] = {}
    kept = []
    for row in rows:
        seen[row.day] = seen.get(row.day, 0) + 1
        if row.visitors and seen[row.day] <= _WORDS_A_DAY:
            kept.append(row)
    return kept
