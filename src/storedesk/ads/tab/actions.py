"""The actions of the ads tab's pages: their words, keys and signs; what they do stands in each page's acts()."""

from dataclasses import dataclass

from storedesk.ads.tab import page_texts, texts
from storedesk.foundation.texts import Phrase


@dataclass(frozen=True, slots=True)
class Act:
    """An action of a page; it brings its page into view where `anywhere`, and else works only there."""

    page: str
    name: str
    text: Phrase
    keys: str
    icon: str
    anywhere: bool = False


PAGES: tuple[tuple[str, Phrase], ...] = (
    ("tests", texts.TESTS),
    ("words", texts.WORDS),
    ("candidates", texts.CANDIDATES),
    ("gaps", texts.GAPS),
    ("changes", texts.CHANGES),
    ("invest", texts.INVEST),
    ("creatives", texts.CREATIVES),
    ("display", texts.DISPLAY),
    ("rules", texts.RULES),
)
PAGE_NAMES = tuple(name for name, _ in PAGES)
PAGE_ICONS = {
    "tests": "list-checks",
    "words": "target",
    "candidates": "search",
    "gaps": "list-filter",
    "changes": "clipboard-list",
    "invest": "trending-up",
    "creatives": "image",
    "display": "megaphone",
    "rules": "scale",
}

ACTIONS: tuple[Act, ...] = (
    Act("tests", "new", texts.NEW_TEST, "Ctrl+N", "plus", anywhere=True),
    Act("tests", "edit", texts.EDIT_TEST, "F2", "pencil"),
    Act("tests", "words", texts.ADD_WORDS, "Ctrl+Shift+N", "plus"),
    Act("tests", "start", texts.START_TEST, "Ctrl+Return", "trending-up"),
    Act("tests", "review", texts.REVIEW_TEST, "Ctrl+M", "check"),
    Act("tests", "restart", texts.RESTART_TEST, "", "rotate-ccw"),
    Act("tests", "end", texts.END_TEST, "", "flag"),
    Act("tests", "delete", texts.DELETE_TEST, "Del", "trash-2"),
    Act("words", "accept", texts.ACCEPT, "Ctrl+Return", "check"),
    Act("words", "accept_all", texts.ACCEPT_ALL, "Ctrl+Shift+Return", "list-checks"),
    Act("words", "bid", texts.SET_BID, "F2", "wallet"),
    Act("words", "drop", texts.DROP, "Del", "trash-2"),
    Act("words", "remove", texts.REMOVE_WORDS, "", "x"),
    Act("words", "grow", texts.GROW, "Ctrl+G", "trending-up"),
    Act("words", "way", texts.OTHER_WAY, "Ctrl+J", "scale"),
    Act("words", "reviewed", texts.REVIEWED, "Ctrl+M", "check"),
    Act("words", "next_metric", texts.NEXT_FIGURE, "Alt+Down", "chart-line"),
    Act("candidates", "send", page_texts.SEND, "Ctrl+Return", "target"),
    Act("candidates", "pick", page_texts.PICK_MARKED, "", "check"),
    Act("candidates", "paste", page_texts.PASTE_WORDS, "Ctrl+Shift+N", "clipboard-list"),
    Act("candidates", "combine", page_texts.COMBINE, "Ctrl+M", "plus"),
    Act("candidates", "refuse", page_texts.REFUSE_WORDS, "Del", "x"),
    Act("candidates", "forget", page_texts.FORGET_WORDS, "", "trash-2"),
    Act("gaps", "go", page_texts.GO_THERE, "Ctrl+Return", "arrow-right"),
    Act("gaps", "titles", page_texts.FOR_TITLES, "", "pencil-line"),
    Act("gaps", "ads", page_texts.FOR_ADS, "", "search"),
    Act("changes", "accept", texts.ACCEPT_LINES, "Ctrl+Return", "list-checks"),
    Act("changes", "done", texts.DONE_LINES, "Ctrl+M", "check"),
    Act("changes", "refuse", texts.REFUSE_LINES, "", "x"),
    Act("changes", "back", texts.TAKE_BACK, "Ctrl+Shift+Return", "undo-2"),
    Act("changes", "value", texts.EDIT_VALUE, "F2", "pencil"),
    Act("changes", "copy", texts.COPY_WORD, "Ctrl+D", "copy"),
    Act("changes", "copy_bid", texts.COPY_BID, "Ctrl+Shift+D", "copy"),
    Act("changes", "book", texts.EXPORT_SHEET, "", "file-spreadsheet"),
    Act("changes", "delete", texts.DELETE_LINES, "Del", "trash-2"),
    Act("invest", "raise", page_texts.RAISE_GROWN, "Ctrl+Return", "arrow-up"),
    Act("invest", "traffic", page_texts.ADJUST, "Ctrl+Shift+Return", "wallet"),
    Act("invest", "goal", page_texts.CHANGE_GOAL, "F2", "target"),
    Act("invest", "leave", page_texts.LEAVE, "Del", "x"),
    Act("invest", "budget", page_texts.SET_BUDGET, "Ctrl+D", "wallet"),
    Act("invest", "good", page_texts.GOOD_WORDS, "", "check"),
    Act("invest", "nursery", page_texts.NURSERY, "", "trending-up"),
    Act("invest", "pace", page_texts.PACING, "", "wallet"),
    Act("creatives", "new", page_texts.NEW_CREATIVE, "Ctrl+Shift+N", "plus"),
    Act("creatives", "edit", page_texts.EDIT_CREATIVE, "F2", "pencil"),
    Act("creatives", "take", page_texts.TAKE_REPORTED, "", "download"),
    Act("creatives", "delete", page_texts.DELETE_CREATIVES, "Del", "trash-2"),
    Act("display", "by", page_texts.NEXT_LAYOUT, "Ctrl+J", "columns-3"),
    Act("display", "hours", page_texts.HOURS, "Ctrl+D", "clock"),
    Act("display", "event", page_texts.EVENT_TESTS, "", "calendar-days"),
    Act("rules", "new", page_texts.NEW_RULE, "Ctrl+Shift+N", "plus"),
    Act("rules", "save", page_texts.SAVE_RULE, "Ctrl+S", "save"),
    Act("rules", "delete", page_texts.DELETE_RULE, "Del", "trash-2"),
    Act("rules", "from_file", page_texts.RULES_FROM_FILE, "", "folder-open"),
    Act("rules", "to_file", page_texts.RULES_TO_FILE, "", "download"),
    Act("rules", "counting", page_texts.COUNTING, "Ctrl+D", "settings"),
    Act("rules", "shipped", page_texts.SHIPPED_AGAIN, "", "rotate-ccw"),
)
