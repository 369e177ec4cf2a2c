"""One word for the many spellings of a match type or a scene, and a keyword without its punctuation."""

import re
from collections.abc import Mapping

MATCH_WORDS: Mapping[str, str] = {
    "broadmatch": "broad",
    "broad": "broad",
    "广泛匹配": "broad",
    "广泛": "broad",
    "phrasematch": "phrase",
    "phrase": "phrase",
    "词组匹配": "phrase",
    "中心词匹配": "phrase",
    "exactmatch": "exact",
    "exact": "exact",
    "精准匹配": "exact",
    "精确匹配": "exact",
    "phrasematch(closevariant)": "phrase_close",
    "exactmatch(closevariant)": "exact_close",
    "关键词": "word",
    "关键词包": "word_package",
    "词包": "word_package",
}
"""How a keyword meets a search, folded; Wanxiangtai says instead whether the row is a word or a package of words."""

SCENE_WORDS: Mapping[str, str] = {
    "关键词推广(原直通车)": "关键词推广",
    "直通车": "关键词推广",
    "精准人群推广(原引力魔方)": "精准人群推广",
    "引力魔方": "精准人群推广",
    "智能场景(原万相台)": "智能场景",
    "万相台": "智能场景",
    "全站推广": "货品全站推广",
}
"""Scenes before and after their renaming of 2024."""


def bare_keyword(text: str) -> str | None:
    """The keyword without the punctuation that repeats its match type: [exact] and "phrase"."""
    word = text.strip()
    for left, right in (("[", "]"), ('"', '"')):
        if len(word) > 2 and word.startswith(left) and word.endswith(right):
            word = word[1:-1].strip()
    return word or None


def window_days(text: str) -> str | None:
    """The days after a click within which its orders count: 15 of "15天累计数据"; None where no number is said."""
    found = re.search(r"\d+", text)
    return found.group() if found else None
