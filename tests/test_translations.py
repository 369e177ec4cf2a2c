"""Every phrase is said in both Chinese languages, with the same blanks, and nothing is translated for nobody."""

import importlib.util
import string
import sys
from collections import defaultdict
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]

SIMPLIFIED_ONLY = frozenset(
    "个们价会传关击删动单发变员图围复对导将岗帮开当录总据换数无时显机条来标样检欢没测点确种笔"
    "类级纸结统编网节补览订认记设访词该说请货费输转这进运还选邮里钱销长门间问页顺项预题颜额风龙"
)
TRADITIONAL_ONLY = frozenset(
    "個們價會傳關擊刪動單發變員圖圍復對導將崗幫開當錄總據換數無時顯機條來標樣檢歡沒測點確種筆"
    "類級紙結統編網節補覽訂認記設訪詞該說請貨費輸轉這進運還選郵裡錢銷長門間問頁順項預題顏額風龍"
)
"""A hundred common signs that only one of the two languages writes."""


@cache
def phrases() -> ModuleType:
    """packaging/phrases.py, which is a script and in no package."""
    found = importlib.util.spec_from_file_location("phrases", ROOT / "packaging" / "phrases.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    sys.modules["phrases"] = module
    found.loader.exec_module(module)
    return module


@cache
def used() -> list:
    return phrases().used_in([phrases().SOURCE])


@pytest.fixture(params=["zh_CN", "zh_TW"])
def entries(request: pytest.FixtureRequest) -> list:
    return phrases().entries_in(request.param)


def test_every_phrase_is_translated(entries: list) -> None:
    missing = phrases().untranslated(used(), entries)
    assert not missing, "\n".join(f"{phrase.place}: {phrase.text}" for phrase in missing)


def test_nothing_is_translated_for_nobody(entries: list) -> None:
    assert [f"{entry.file.name}: {entry.source}" for entry in phrases().left_over(used(), entries)] == []


def test_a_translation_has_the_blanks_of_its_source(entries: list) -> None:
    for entry in entries:
        assert blanks(entry.translation) == blanks(entry.source), f"{entry.file.name}: {entry.source}"


def test_a_phrase_has_one_translation_in_all_files(entries: list) -> None:
    translations = defaultdict(set)
    for entry in entries:
        translations[entry.source].add(entry.translation)
    assert {source: said for source, said in translations.items() if len(said) > 1} == {}


def test_both_languages_translate_the_same_phrases_in_the_same_files() -> None:
    here, there = (
        {(each.file.name, each.source) for each in phrases().entries_in(name)} for name in ("zh_CN", "zh_TW")
    )
    assert here ^ there == set()


@pytest.mark.parametrize(("language", "foreign"), [("zh_CN", TRADITIONAL_ONLY), ("zh_TW", SIMPLIFIED_ONLY)])
def test_the_two_kinds_of_chinese_do_not_mix(language: str, foreign: frozenset[str]) -> None:
    found = {
        entry.translation: sorted(foreign.intersection(entry.translation))
        for entry in phrases().entries_in(language)
        if foreign.intersection(entry.translation)
    }
    assert found == {}


def test_the_finder_sees_every_way_a_phrase_is_written(tmp_path: Path) -> None:
    """Literals, over two lines, added up, either side of a condition; nothing in a comment or a docstring."""
    file = tmp_path / "made.py"
    file.write_text(
        '"""Phrase("no")"""\n'
        'A = Phrase("one")\n'
        'B = Phrase(\n    "two "\n    "lines"\n)\n'
        'C = self.tr("added" + " up") + translate("three")\n'
        'D = tr("this" if A else "that")  # tr("not this")\n'
        "E = Phrase(name)\n",
        encoding="utf-8",
    )
    found = [phrase.text for phrase in phrases().used_in([tmp_path])]
    assert sorted(found) == sorted(["one", "two lines", "added up", "three", "this", "that"])


def blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
