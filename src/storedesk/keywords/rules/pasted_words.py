"""Words as they are pasted: from the search box one per line, or lines and tables with their figures."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from storedesk.foundation.errors import UserError
from storedesk.foundation.sheets.folding import clean, fold, half_width, shown
from storedesk.foundation.texts import Phrase
from storedesk.keywords import texts
from storedesk.keywords.rules.figures import Share, Whole

LONGEST = 30
"""Characters of a search word; what is longer is a sentence or a title."""
MOST_LINES = 20_000
_MOST = Decimal(10**12)
"""What is more is no figure of a shop but an id that stands beside the word."""

Headings = tuple[tuple[str, tuple[str, ...]], ...]
"""What a column is called: a name of ours, and its spellings in pastes, the likeliest first."""

_HEADINGS: Headings = (
    ("word", ("搜索词", "关键词", "长尾词", "热搜词", "相关搜索词", "推荐词", "词", "核心词", "keyword", "word")),
    ("popularity", ("搜索人气", "搜索人数", "全网搜索人气", "搜索热度", "搜索指数", "人气", "展现指数", "popularity")),
    ("click_rate", ("点击率", "全网点击率", "clickrate", "ctr")),
    ("pay_rate", ("支付转化率", "支付转换率", "转化率", "点击转化率", "conversion", "cvr")),
    ("buyers", ("支付买家数", "支付人数", "buyers")),
    ("online_items", ("在线商品数", "当前宝贝数", "全网商品数", "商品数", "items")),
)
_NUMBER = r"\d[\d,]*(?:\.\d+)?\s*[万亿wW]?\s*%?"
_FIGURE = re.compile(rf"^[约近]?({_NUMBER})(?:\s*[~\-–—至到]\s*({_NUMBER}))?\+?(?:次|人|个|件)?$")
_UNITS = {"万": Decimal(10_000), "w": Decimal(10_000), "亿": Decimal(100_000_000)}
_DIVIDED = re.compile(r"\t|\s{2,}|(?<=[^\d\s]),|,(?=[^\d\s])|[;；|｜]")
_BULLET = re.compile(r"^(?:[\-*•·●▪]|\d{1,3}[.、)）:：])\s*")
_TRAILING = re.compile(rf"\s+({_NUMBER}(?:\s*[~\-–—至到]\s*{_NUMBER})?)$")
_ALNUM = re.compile(r"\w")
_NO_WORD = re.compile(r"^[\W\d_]*$")
_BUTTONS = frozenset(
    fold(word)
    for word in (
        *(
            "搜索",
            "清空",
            "历史搜索",
            "搜索历史",
            "搜索发现",
            "猜你想搜",
            "换一批",
            "删除",
            "更多",
            "取消",
            "淘宝",
            "天猫",
            "热搜",
        ),
        *(
            "全部",
            "展开",
            "收起",
            "复制",
            "导出",
            "下载",
            "操作",
            "趋势分析",
            "详情",
            "查看详情",
            "加入词库",
            "上一页",
            "下一页",
        ),
        *("热", "新", "爆", "沸", "荐", "hot", "new"),
        *("宝贝", "店铺", "首页", "购物车", "收藏", "登录", "注册", "search", "more", "clear"),
    )
)


@dataclass(frozen=True, slots=True)
class PastedWord:
    """A word of a paste with the figures beside it; figures nobody gave are None."""

    word: str
    line: int
    popularity: Whole | None = None
    click_rate: Share | None = None
    pay_rate: Share | None = None
    buyers: Whole | None = None
    online_items: int | None = None

    @property
    def tells(self) -> bool:
        """Whether there is any figure."""
        return any(
            each is not None
            for each in (self.popularity, self.click_rate, self.pay_rate, self.buyers, self.online_items)
        )


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line that was left out, as it stood, and why."""

    line: int
    text: str
    why: Phrase


@dataclass(frozen=True, slots=True)
class PastedWords:
    """What a paste holds: its words, each once, and the lines that were left out."""

    words: tuple[PastedWord, ...]
    skipped: tuple[Skipped, ...]


def read_words(text: str) -> PastedWords:
    """The words of a paste: by its line of headings, else one in each line, with its popularity where one stands.

    Buttons, bare numbers and lines too long for a word are left out and told. Raises UserError where no word is left or
    the paste is longer than MOST_LINES.
    """
    lines = text.splitlines()
    if len(lines) > MOST_LINES:
        raise UserError(texts.TOO_MANY_LINES.format(most=MOST_LINES))
    columns: dict[str, int] = {}
    words: dict[str, PastedWord] = {}
    skipped: list[Skipped] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        cells = [cell.strip() for cell in _DIVIDED.split(line.strip())]
        if headed := _headings(cells):
            columns = headed
            continue
        word = _by_headings(cells, columns, number) if columns else _plain(cells, number)
        why = _refused(word.word) if word else texts.SKIPPED_NO_WORD
        if word is None or why is not None:
            skipped.append(Skipped(number, shown(line), why or texts.SKIPPED_NO_WORD))
        elif fold(word.word) in words:
            skipped.append(Skipped(number, shown(line), texts.SKIPPED_TWICE))
        else:
            words[fold(word.word)] = word
    if not words:
        raise UserError(texts.NO_WORDS_PASTED)
    return PastedWords(tuple(words.values()), tuple(skipped))


def read_figure(text: str) -> tuple[Decimal, Decimal, bool] | None:
    """A figure or range as (low, high, whether it is per cent: then fractions); None where the text is no figure."""
    found = _FIGURE.match(half_width(text).strip())
    if not found:
        return None
    low, per_cent = _number(found[1])
    high, also = _number(found[2]) if found[2] else (low, per_cent)
    if low is None or high is None or max(low, high) > _MOST:
        return None
    share = per_cent or also
    scale = Decimal(100) if share else Decimal(1)
    low, high = low / scale, high / scale
    return (low, high, share) if low <= high else (high, low, share)


def columns_of(cells: Sequence[str], headings: Headings) -> dict[str, int]:
    """Where each name's heading stands among the cells of a line, by the first of its spellings that is there."""
    folded = [fold(cell) for cell in cells]
    found = {}
    for name, spellings in headings:
        for spelling in spellings:
            if fold(spelling) in folded:
                found[name] = folded.index(fold(spelling))
                break
    return found


def _headings(cells: Sequence[str]) -> dict[str, int]:
    """The columns of a line of headings; empty where it is none."""
    found = columns_of(cells, _HEADINGS)
    return found if "word" in found and (len(found) > 1 or len(cells) == 1) else {}


def _by_headings(cells: Sequence[str], columns: dict[str, int], line: int) -> PastedWord | None:
    def cell(name: str) -> str:
        place = columns.get(name, len(cells))
        return cells[place] if place < len(cells) else ""

    word = clean(cell("word"))
    return _with_figures(word, line, {name: cell(name) for name in columns if name != "word"}) if word else None


def _plain(cells: Sequence[str], line: int) -> PastedWord | None:
    """A line without headings: the first cell that is no figure is the word, the first figure its popularity."""
    cells = [cell for cell in cells if cell]
    if len(cells) == 1:
        cells = _without_tail(_BULLET.sub("", cells[0]))
    word = next((clean(_BULLET.sub("", cell)) for cell in cells if read_figure(cell) is None), "")
    if not word:
        return None
    after = [cell for cell in cells if (figure := read_figure(cell)) is not None and not figure[2]]
    if len(cells) > 1 and after and cells[0] == after[0] and len(after) > 1:
        # a number in front of the word is its place in the list
        after = after[1:]
    elif cells[0] in after:
        after = []
    return _with_figures(word, line, {"popularity": after[0]} if after else {})


def _without_tail(line: str) -> list[str]:
    """A word and the figures behind it, divided by single spaces."""
    figures: list[str] = []
    while (tail := _TRAILING.search(line)) and _ALNUM.search(line[: tail.start()]):
        figures.insert(0, tail[1])
        line = line[: tail.start()]
    return [line, *figures]


def _with_figures(word: str, line: int, said: dict[str, str]) -> PastedWord:
    figures = {name: read_figure(text) for name, text in said.items()}

    def whole(name: str) -> Whole | None:
        figure = figures.get(name)
        return (round(figure[0]), round(figure[1])) if figure and not figure[2] else None

    def share(name: str) -> Share | None:
        figure = figures.get(name)
        return (figure[0], figure[1]) if figure and figure[1] <= 10 else None

    items = whole("online_items")
    return PastedWord(
        word,
        line,
        popularity=whole("popularity"),
        click_rate=share("click_rate"),
        pay_rate=share("pay_rate"),
        buyers=whole("buyers"),
        online_items=items[0] if items else None,
    )


def _refused(word: str) -> Phrase | None:
    if _NO_WORD.match(word) or fold(word) in _BUTTONS:
        return texts.SKIPPED_NO_WORD
    return texts.SKIPPED_LENGTH if len(word) > LONGEST else None


def _number(text: str) -> tuple[Decimal | None, bool]:
    plain = "".join(text.split()).replace(",", "").lower()
    per_cent = plain.endswith("%")
    plain = plain.rstrip("%")
    unit = _UNITS.get(plain[-1:])
    try:
        return Decimal(plain[:-1] if unit else plain) * (unit or 1), per_cent
    except InvalidOperation:
        return None, per_cent
