"""Titles as they are pasted: a whole results page with its prices and buttons, or a table with a column of titles."""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from storedesk.foundation.errors import UserError
from storedesk.foundation.sheets.folding import clean, fold, half_width, shown
from storedesk.foundation.texts import Phrase
from storedesk.keywords import texts
from storedesk.keywords.rules.pasted_words import MOST_LINES, Headings, Skipped, columns_of, read_figure

SHORTEST, LONGEST = 10, 120
"""Characters of a title; what is shorter is a button, a shop or a place."""

_HEADINGS: Headings = (
    ("title", ("商品名称", "宝贝标题", "商品标题", "标题", "宝贝名称", "商品信息", "title")),
    ("sales", ("商品月销量", "月销量", "销量", "付款人数", "收货人数", "月销", "sale_count", "sales", "sold")),
    ("price", ("商品价格(单位:元)", "价格", "售价", "商品价格", "券后价", "price")),
    ("shop", ("店铺名称", "店名", "店铺", "卖家旺旺", "掌柜", "shop")),
    ("item", ("商品id", "宝贝id", "商品ID", "id", "item_id", "itemid")),
    ("rank", ("排名", "序号", "rank")),
)
_PRICE = re.compile(
    r"^(?:[¥￥]|RMB|券后|到手价?|预售价?|活动价|\s)*[¥￥]?\s*(\d{1,7}(?:\.\d{1,2})?)\s*(?:元|起)*$", re.IGNORECASE
)
_MARKED_PRICE = re.compile(r"[¥￥]\s*(\d{1,7}(?:\.\d{1,2})?)")
_SALES = re.compile(
    r"(?:月销|已售|总销量?|销量)?\s*(\d[\d,]*(?:\.\d+)?\s*[万wW]?)\+?\s*(?:人付款|人收货|人已买|人已付款|笔|件|人看过)?$"
)
_SAYS_SALES = re.compile(r"人付款|人收货|月销|已售|销量|人已买|人已付款")
_SHOP = re.compile(r"(?:旗舰店|专营店|专卖店|企业店|工厂店|小店|店铺|超市|折扣店|优选店|店)$")
_ITEM = re.compile(r"[?&]id=(\d{8,15})")
_BUTTON = re.compile(
    r"^(?:找同款|找相似|加入购物车|立即购买|收藏|对比|已收藏|进店|更多|旺旺在线|和我联系|掌柜热卖|广告|上一页|下一页|确定|综合|销量|信用|价格|筛选|"
    r"共\d+页.*|包邮|退货宝|运费险|7天.*退.*|七天.*|48小时.*|24小时.*|先用后付|花呗.*|公益宝贝|满\d+.*减.*|.*满减.*|淘金币.*|百亿补贴|"
    r"近?\d+天.*(?:热销|好评).*|回头客.*|.*好评率.*|.*万人(?:加购|收藏).*)$"
)
_SIGN_ALONE = re.compile(r"^[¥￥]$")
_PRICE_SO_FAR = re.compile(r"^[¥￥](?:\d{1,7}(?:\.\d{0,2})?)?$")
_PRICE_BESIDE = r"[¥￥]\s*\d{1,7}(?:\.\d{1,2})?"
_SALES_BESIDE = r"(?:(?:月销|已售)\s*\d[\d,.]*\s*[万wW]?\+?\s*(?:笔|件)?|\d[\d,.]*[万wW]?\+?人(?:付款|收货))"
_BEFORE_TITLE = re.compile(rf"^(?:{_PRICE_BESIDE}\s+)?(?:{_SALES_BESIDE}\s+)?")
_AFTER_TITLE = re.compile(rf"(?:\s+{_PRICE_BESIDE})?(?:\s+{_SALES_BESIDE})?$")
"""Price and sales before or behind a title on one line."""
_HAN = re.compile(r"[一-鿿]")


@dataclass(frozen=True, slots=True)
class PastedTitle:
    """A title of a paste: its place in it from 1 on, and what stood beside it; None and empty: nothing."""

    title: str
    rank: int
    sales: int | None = None
    price: Decimal | None = None
    shop: str = ""
    item: str = ""


@dataclass(frozen=True, slots=True)
class PastedTitles:
    """What a paste holds: its titles in their order, each once, and the lines that were left out."""

    titles: tuple[PastedTitle, ...]
    skipped: tuple[Skipped, ...]


def read_titles(text: str) -> PastedTitles:
    """The titles of a paste: of a table where there is a line of headings, else told from prices, shops and buttons.

    On a page, what stands between a title and the next is said of it; where prices stand above their titles, of the one
    below. Raises UserError where no title is left or the paste is longer than MOST_LINES.
    """
    lines = text.splitlines()
    if len(lines) > MOST_LINES:
        raise UserError(texts.TOO_MANY_LINES.format(most=MOST_LINES))
    found = _table(lines) or _page(lines)
    if not found.titles:
        raise UserError(texts.NO_TITLES_PASTED)
    return found


def _table(lines: Sequence[str]) -> PastedTitles | None:
    """The lines as a table under headings; None where no line of headings is found among the first forty."""
    for number, line in enumerate(lines[:40]):
        divider = "\t" if "\t" in line else ","
        columns = columns_of(_cells(line, divider), _HEADINGS)
        if "title" in columns and ("\t" in line or "," in line or len(columns) == 1):
            return _rows(lines, number + 1, columns, divider)
    return None


def _rows(lines: Sequence[str], start: int, columns: dict[str, int], divider: str) -> PastedTitles:
    titles: dict[str, PastedTitle] = {}
    skipped: list[Skipped] = []
    for number, line in enumerate(lines[start:], start + 1):
        if not line.strip():
            continue
        cells = _cells(line, divider)

        def cell(name: str, cells: list[str] = cells) -> str:
            place = columns.get(name, len(cells))
            return clean(cells[place]) if place < len(cells) else ""

        title = cell("title")
        why = _why_none(title, titles)
        if why is not None:
            skipped.append(Skipped(number, shown(line), why))
            continue
        rank = cell("rank")
        titles[fold(title)] = PastedTitle(
            title,
            int(rank) if rank.isdecimal() and len(rank) < 6 else len(titles) + 1,
            _sales(cell("sales")),
            _price(cell("price").replace(",", "")),
            cell("shop"),
            cell("item") if cell("item").isdecimal() else "",
        )
    return PastedTitles(tuple(titles.values()), tuple(skipped))


def _cells(line: str, divider: str) -> list[str]:
    """The cells of a line; what a text with commas has in quotes is one, and Excel's cells are pasted as they stand."""
    if divider == "," and '"' in line:
        try:
            return next(csv.reader([line], skipinitialspace=True, strict=True))
        except csv.Error:
            # quotes that belong to a text, such as inches
            pass
    return line.split(divider)


def _why_none(title: str, titles: dict[str, PastedTitle]) -> Phrase | None:
    if not _HAN.search(title) and not title.isascii():
        return texts.SKIPPED_NO_WORD
    if not title or len(title) > LONGEST:
        return texts.SKIPPED_NO_WORD
    return texts.SKIPPED_TWICE if fold(title) in titles else None


class _Said:
    """What a page says between two titles."""

    def __init__(self) -> None:
        self.price: Decimal | None = None
        self.sales: int | None = None
        self.shop = ""
        self.item = ""

    @property
    def full(self) -> bool:
        """Whether a price or sales stand above the first title: then they all stand above theirs."""
        return self.price is not None or self.sales is not None


def _page(lines: Sequence[str]) -> PastedTitles:
    """Titles and what stands around them: prices above or below, found by what stands above the first title."""
    blocks: list[tuple[str, _Said, _Said]] = []
    above, skipped, seen = _Said(), list[Skipped](), set[str]()
    current = above
    for number, line in _pieces(lines):
        title, own = _own_said(line)
        if not _is_title(title):
            if not _take(current, line):
                skipped.append(Skipped(number, shown(line), texts.SKIPPED_NO_WORD))
        elif fold(title) in seen:
            skipped.append(Skipped(number, shown(line), texts.SKIPPED_TWICE))
        else:
            seen.add(fold(title))
            current = _Said()
            blocks.append((title, own, current))
    around = [above, *(said for _, _, said in blocks)]
    shift = 0 if above.full else 1
    shops = 0 if above.shop else 1
    titles = [
        PastedTitle(
            title,
            place + 1,
            around[place + shift].sales if own.sales is None else own.sales,
            around[place + shift].price if own.price is None else own.price,
            around[place + shops].shop,
            around[place + shops].item,
        )
        for place, (title, own, _) in enumerate(blocks)
    ]
    return PastedTitles(tuple(titles), tuple(skipped))


def _pieces(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """What stands on a page, with its line; a price that a page spreads over lines (¥, 128, .50) is one piece."""
    price, began = "", 0
    for number, raw in enumerate(lines, 1):
        for piece in raw.split("\t"):
            line = clean(piece)
            if not line:
                continue
            if price and (len(price) == 1 or line.startswith(".")) and _PRICE_SO_FAR.match(price + line):
                price += line
                continue
            if price:
                yield began, price
            price = ""
            if _SIGN_ALONE.match(line):
                price, began = line, number
            else:
                yield number, line
    if price:
        yield began, price


def _own_said(line: str) -> tuple[str, _Said]:
    """A title without the price and sales that stand before or behind it on its line, and these."""
    own = _Said()
    front = _BEFORE_TITLE.match(line)
    start = front.end() if front is not None else 0
    behind = _AFTER_TITLE.search(line, start)
    end = behind.start() if behind is not None else len(line)
    for beside in (line[:start].strip(), line[end:].strip()):
        if beside:
            _take(own, beside)
    return line[start:end], own


def _is_title(line: str) -> bool:
    if not SHORTEST <= len(line) <= LONGEST or not _HAN.search(line) or "http" in line:
        return False
    if _BUTTON.match(line) or _SAYS_SALES.search(line) or _SHOP.search(line) or _MARKED_PRICE.match(line):
        return False
    return sum(1 for sign in line if _HAN.match(sign)) >= 5


def _take(said: _Said, line: str) -> bool:
    """Whether the line says something of a title."""
    taken = False
    if item := _ITEM.search(line):
        said.item, taken = item[1], True
    marked = _MARKED_PRICE.search(half_width(line))
    if said.price is None and (marked or _PRICE.match(half_width(line))):
        said.price = _price(marked[1] if marked else line)
        taken = said.price is not None
    if said.sales is None and _SAYS_SALES.search(line):
        said.sales = _sales(_after_price(line))
        taken = taken or said.sales is not None
    if not said.shop and _SHOP.search(line) and len(line) <= 30:
        said.shop, taken = line, True
    return taken


def _after_price(line: str) -> str:
    return _MARKED_PRICE.sub("", half_width(line)).strip()


def _sales(text: str) -> int | None:
    found = _SALES.search(half_width(text).strip().replace(" ", ""))
    if not found:
        return None
    figure = read_figure(found[1])
    return round(figure[0]) if figure else None


def _price(text: str) -> Decimal | None:
    found = _PRICE.match(half_width(text).strip())
    try:
        return Decimal(found[1]).quantize(Decimal("0.01")) if found else None
    except InvalidOperation:
        return None
