"""The menus: every action of the window with its shortcut, in one list; the search box reads the same list."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from storedesk.foundation import texts
from storedesk.foundation.desktop.icons import icon
from storedesk.foundation.desktop.theme import theme
from storedesk.foundation.texts import Phrase

LANGUAGE_NAMES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}
THEME_NAMES = {"system": Phrase("As the system"), "light": Phrase("Light"), "dark": Phrase("Dark")}


@dataclass(frozen=True, slots=True)
class Command:
    """A menu entry by its key; the window knows what it does. An empty key is a line between groups."""

    key: str
    text: Phrase | str = ""
    shortcut: str = ""
    icon: str = ""


FILE = Phrase("&File")
EDIT = Phrase("&Edit")
VIEW = Phrase("&View")
HELP = Phrase("&Help")
LINE = Command("")

FILE_MENU = (
    Command("import", Phrase("Import reports…"), "Ctrl+I", "folder-input"),
    Command("import_folder", Phrase("Import a folder…"), "Ctrl+Shift+I", "folder-open"),
    Command("paste", Phrase("Import the table on the clipboard"), "Ctrl+Shift+V", "clipboard-list"),
    Command("imports", Phrase("Import history…"), "Ctrl+H", "history"),
    LINE,
    Command("sample", Phrase("Open the sample shop"), "", "gift"),
    Command("new", Phrase("New shop…"), "", "plus"),
    Command("open", Phrase("Open a shop…"), "Ctrl+O", "store"),
    Command("server", Phrase("Open a shop on a server…"), "Ctrl+Shift+O", "monitor"),
    LINE,
    Command("backup", Phrase("Back up now"), "Ctrl+B", "archive"),
    Command("restore", Phrase("Restore a backup…"), "", "archive-restore"),
    LINE,
    Command("print", Phrase("Print…"), "Ctrl+P", "printer"),
    LINE,
    Command("settings", Phrase("Settings…"), "Ctrl+,", "settings"),
    Command("quit", Phrase("Quit"), "Ctrl+Q", "log-out"),
)
VIEW_MENU = (
    Command("search", Phrase("Find anything…"), "Ctrl+K", "search"),
    Command("reload", Phrase("Read everything again"), "F5", "refresh-cw"),
    LINE,
)
HELP_MENU = (
    Command("explain", Phrase("What this tab is for"), "F1", "circle-question-mark"),
    Command("guide", Phrase("User guide"), "Shift+F1", "book-open"),
    Command("keys", Phrase("Keyboard shortcuts"), "Ctrl+/", "keyboard"),
    LINE,
    Command("about", Phrase("About StoreDesk"), "", "info"),
    Command("licences", Phrase("Licences"), "", "scale"),
)
ENTRIES = (*FILE_MENU, *VIEW_MENU, *HELP_MENU)


def fill(menu: QMenu, entries: tuple[Command, ...], does: dict[str, Callable[[], object]]) -> dict[str, QAction]:
    """Put the entries into the menu, each wired to what it does; those nobody does are left out."""
    made: dict[str, QAction] = {}
    for entry in entries:
        if not entry.key:
            menu.addSeparator()
        elif entry.key in does:
            action = menu.addAction(icon(entry.icon), str(entry.text))
            action.setObjectName(entry.key)
            if entry.shortcut:
                action.setShortcut(QKeySequence(entry.shortcut))
            action.triggered.connect(lambda _=False, do=does[entry.key]: do())
            made[entry.key] = action
    return made


def choices(
    window: QMainWindow, title: str, options: dict[str, str], current: str, chosen: Callable[[str], object]
) -> QMenu:
    """A submenu of which one entry is ticked."""
    menu = QMenu(title, window)
    group = QActionGroup(menu)
    for key, text in options.items():
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(key == current)
        action.triggered.connect(lambda _=False, key=key: chosen(key))
        group.addAction(action)
    return menu


def theme_menu(window: QMainWindow, chosen: Callable[[str], object]) -> QMenu:
    """Light, dark, or as the system has it."""
    options = {key: str(name) for key, name in THEME_NAMES.items()}
    menu = choices(window, str(Phrase("Theme")), options, theme().mode, chosen)
    menu.setIcon(icon("palette"))
    return menu


def language_menu(window: QMainWindow, chosen: Callable[[str], object]) -> QMenu:
    """The languages, each in its own words."""
    menu = choices(window, str(Phrase("Language")), LANGUAGE_NAMES, texts.language(), chosen)
    menu.setIcon(icon("languages"))
    return menu


def shown_keys(action: QAction) -> str:
    """The shortcut of an action as it is written on the keys."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def plain_name(action: QAction) -> str:
    """The text of an action without its mnemonic mark (Chinese translations carry it as "(&F)")."""
    text = action.text()
    at = text.find("(&")
    if at >= 0 and text[at + 3 : at + 4] == ")":
        text = text[:at] + text[at + 4 :]
    return text.replace("&", "").rstrip("…").strip()
