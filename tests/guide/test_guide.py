"""The user guide tells the truth: its links lead somewhere, its commands exist, and both languages say the same."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from storedesk.app import house, make_application
from storedesk.foundation import texts
from storedesk.foundation.database.store import Store
from storedesk.foundation.desktop import menus
from storedesk.foundation.desktop.crashes import Crashes
from storedesk.foundation.desktop.desk import Desk
from storedesk.foundation.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "guide"
LANGUAGES = {"zh": "zh_CN", "en": "en"}
MENUS = {"文件", "编辑", "查看", "帮助", "File", "Edit", "View", "Help"}
TABS = ("shop", "checklist", "products")
MOST_MEGABYTES = 3
LEAST_COMPARED = 4


@pytest.mark.parametrize("page", [*sorted(GUIDE.glob("*.md")), ROOT / "README.md"], ids=lambda page: page.name)
def test_every_link_and_picture_leads_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if target.startswith("http"):
            continue
        path, _, anchor = target.partition("#")
        linked = (page.parent / path) if path else page
        assert linked.exists(), target
        if anchor:
            assert f'<a id="{anchor}">' in linked.read_text(encoding="utf-8"), target


def test_both_languages_have_the_same_chapters_and_pictures() -> None:
    chinese, english = (guide(name) for name in LANGUAGES)
    for pattern in (r'<a id="(\w+)">', r"\]\(pictures/\w+/([\w-]+)\.png\)"):
        assert re.findall(pattern, chinese) == re.findall(pattern, english)
    for pattern in (r"^## ", r"^### ", r"^\| "):
        assert len(re.findall(pattern, chinese, re.M)) == len(re.findall(pattern, english, re.M))
    shortcuts = [[keys for _, _, keys in commands(name)] for name in LANGUAGES]
    assert shortcuts[0] == shortcuts[1]


def test_no_picture_is_left_over_and_all_are_small() -> None:
    pictures = sorted(GUIDE.glob("pictures/*/*.png"))
    assert sum(picture.stat().st_size for picture in pictures) < MOST_MEGABYTES * 1_000_000
    by_language = [{p.name for p in pictures if p.parent.name == language} for language in LANGUAGES.values()]
    assert by_language[0] == by_language[1] != set()
    pages = "".join(page.read_text(encoding="utf-8") for page in GUIDE.glob("*.md"))
    shown = set(re.findall(r"\]\((pictures/[^)]+)\)", pages))
    assert {picture.relative_to(GUIDE).as_posix() for picture in pictures} == shown


@pytest.mark.parametrize("chapter", ["titles", "ads"])
def test_a_chapter_has_the_same_pictures_in_both_languages(chapter: str) -> None:
    shown = [re.findall(r"\]\(pictures/\w+/([\w-]+)\.png\)", guide(f"{chapter}-{name}")) for name in LANGUAGES]
    assert len(shown[0]) == len(set(shown[0])) > 0
    assert set(shown[0]) == set(shown[1])


@pytest.fixture
def desk(request: pytest.FixtureRequest, qtbot: QtBot, store: Store, tmp_path: Path) -> Iterator[Desk]:
    """The program over an empty shop, in the language asked for."""
    settings = Settings.in_memory()
    settings.set("language", LANGUAGES[request.param])
    settings.set("theme", "light")
    before = texts.language()
    crashes = Crashes(tmp_path / "log")
    opened = Desk(make_application(settings), house(), settings, crashes)
    opened.work_on(store)
    yield opened
    opened.close()
    crashes.close()
    QApplication.processEvents()
    texts.use_language(before)


@pytest.mark.parametrize(("desk", "name"), [(name, name) for name in LANGUAGES], indirect=["desk"])
def test_every_command_has_the_name_and_the_shortcut_that_the_guide_gives(desk: Desk, name: str) -> None:
    told = commands(name)
    there = {(plain, keys) for plain, keys in map(named, in_menus(desk)) if plain}
    assert {(command, keys) for menu, command, keys in told if menu in MENUS} == there
    for key in TABS:
        tab = str(desk.window.places[key].name)
        desk.window.show_tab(key)
        there = {named(action) for action in desk.window.tab(key).tab_actions()}
        in_guide = {(command, keys) for menu, command, keys in told if menu == tab}
        assert in_guide
        assert in_guide <= there
        assert {each for each in there if each[1]} <= in_guide


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_sentence_of_the_last_chapter_is_one_the_program_says(name: str) -> None:
    said = "\n".join(phrases(name))
    chapter = guide(name).split('<a id="trouble">')[1].split('<a id="more">')[0]
    sentences = [row.split("|")[1] for row in chapter.splitlines() if row.startswith("| ")]
    compared = 0
    for sentence in sentences:
        for piece in re.split(r"“?(?:……|…)”?| ／ | / ", sentence):
            if len(words := piece.strip(" “”‘’")) >= LEAST_COMPARED:
                if words in ("看到的话", "It says"):
                    continue
                assert words in said, words
                compared += 1
    assert compared > len(sentences)


def guide(name: str) -> str:
    """The guide in a language."""
    return (GUIDE / f"{name}.md").read_text(encoding="utf-8")


def commands(name: str) -> list[tuple[str, str, str]]:
    """(menu or tab, command, shortcut) as the keyboard chapter has them."""
    chapter = guide(name).split('<a id="keys">')[1].split('<a id="terminal">')[0]
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \|(?: `([^`]+)`)? \|$", chapter, re.M)
    return [(menu, command, keys) for menu, command, keys in rows if menu not in ("菜单", "页面", "Menu", "Tab")]


def named(action: QAction) -> tuple[str, str]:
    """Its name without marks, and its keys as they are written in English."""
    return menus.plain_name(action), action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)


def in_menus(desk: Desk) -> list[QAction]:
    """Every action of the window's own menus, the tab's aside; not those that open a menu of choices."""
    found = list(desk.window.actions_by_key().values())
    assert len(found) > len(menus.HELP_MENU)
    return found


def phrases(name: str) -> list[str]:
    """Every sentence the program can say in a language, as its blanks leave it, cut at them."""
    found: list[str] = []
    for path in sorted((ROOT / "resources" / "translations" / "zh_CN").glob("*.ts")):
        for message in ElementTree.parse(path).iter("message"):
            text = message.findtext("source" if name == "en" else "translation") or ""
            found += re.split(r"[“”]?\{[^}]*\}[“”]?", text)
    return found
