"""The program as it is started with a window: its tabs, its rooms, and where its first shop lies.

The only module that knows the tabs; the rooms are imported once the window stands, and the tabs not in view a moment
later, beside the window.
"""

import gc
import sys
import threading
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from storedesk.ads import texts as ads
from storedesk.affiliates import texts as affiliates
from storedesk.checklist import texts as checklist
from storedesk.events import texts as events
from storedesk.foundation import texts
from storedesk.foundation.database.places import on_server
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.crashes import Crashes
from storedesk.foundation.desktop.desk import Desk, House
from storedesk.foundation.desktop.language import speak
from storedesk.foundation.desktop.rail import Place
from storedesk.foundation.desktop.tab import Tab
from storedesk.foundation.desktop.theme import theme
from storedesk.foundation.door import Feature
from storedesk.foundation.progress import Progress
from storedesk.foundation.resources import resource
from storedesk.foundation.settings import Settings, default_database, settings_folder
from storedesk.foundation.texts import Phrase
from storedesk.members import texts as members
from storedesk.products import texts as products
from storedesk.shop import texts as shop
from storedesk.titles import texts as titles

_NAMES = {
    "shop": shop.NAME,
    "checklist": checklist.WEEK_TAB,
    "titles": titles.NAME,
    "ads": ads.NAME,
    "events": events.NAME,
    "affiliates": affiliates.NAME,
    "members": members.NAME,
    "products": products.NAME,
}

_PURPOSES = {
    "shop": Phrase(
        "The shop's figures day by day, beside the period before, the year before and the targets, and what moved "
        "them. The daily shop report fills it; days without a report are shown as gaps."
    ),
    "checklist": Phrase(
        "What is due this week, by day and role. It comes from the routines and from what the other tabs ask for; "
        "tick it off, postpone it, add to it, and print it."
    ),
    "events": events.COMING,
    "affiliates": affiliates.COMING,
    "members": members.COMING,
    "titles": Phrase(
        "The best title within the platform's byte limit for each item, built from a library of search words, checked "
        "against the rules, and proven by the traffic that follows."
    ),
    "ads": Phrase(
        "Ad keywords as tests: what each word costs and brings, whether to keep, raise or drop it and how sure that is,"
        " and the change sheet that the next import proves."
    ),
    "products": Phrase(
        "The items with titles, price, cost and margin, the names under which reports know them, and the journal of "
        "changes that stands as flags on every chart."
    ),
}
_ICONS = {
    "shop": "store",
    "checklist": "list-checks",
    "titles": "pencil-line",
    "ads": "target",
    "events": "calendar-days",
    "affiliates": "handshake",
    "members": "heart",
    "products": "package",
}


def shop_tab(app: AppContext, parent: QWidget) -> Tab:
    """The shop's figures."""
    # every tab waits until it is first shown
    from storedesk.shop.tab import ShopTab

    return ShopTab(app, parent)


def week_tab(app: AppContext, parent: QWidget) -> Tab:
    """The week's list, which asks every feature."""
    # as above
    from storedesk.checklist.tab import WeekTab
    from storedesk.features import FEATURES

    return WeekTab(app, FEATURES, parent)


def titles_tab(app: AppContext, parent: QWidget) -> Tab:
    """The title builder."""
    # as above
    from storedesk.titles.tab import TitlesTab

    return TitlesTab(app, parent)


def products_tab(app: AppContext, parent: QWidget) -> Tab:
    """The items and their journal."""
    # as above
    from storedesk.products.tab import ProductsTab

    return ProductsTab(app, parent)


def ads_tab(app: AppContext, parent: QWidget) -> Tab:
    """Ad keywords, tested and judged."""
    # as above
    from storedesk.ads.tab import AdsTab

    return AdsTab(app, parent)


_BUILDERS: dict[str, Callable[[AppContext, QWidget], Tab]] = {
    "shop": shop_tab,
    "checklist": week_tab,
    "titles": titles_tab,
    "products": products_tab,
    "ads": ads_tab,
}
_AHEAD_MS = 2000
"""By then the first tab is in view and its chart drawn."""


def run(database: Path | None = None) -> int:
    """Open the shop (the last one, where none is named), show the window, and stay until it is closed."""
    crashes = Crashes(settings_folder() / "storedesk.log")
    crashes.install()
    settings = Settings.load()
    application = make_application(settings)
    desk = Desk(application, house(), settings, crashes)
    if not desk.open(database or _last_shop(settings)):
        return 0
    desk.settled.connect(_look_for_garbage)
    desk.settled.connect(lambda: QTimer.singleShot(_AHEAD_MS, load_ahead))
    return application.exec()


@cache
def load_ahead() -> threading.Thread:
    """Load the tabs and their pages once, in a thread: whoever opens one would wait up to a tenth of a second."""
    thread = threading.Thread(target=_load_tabs, name="tabs")
    thread.start()
    return thread


def make_application(settings: Settings) -> QApplication:
    """Qt in the operator's language and look; the window closing does not end it, the desk does."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("StoreDesk")
    application.setDesktopFileName("storedesk")
    application.setQuitOnLastWindowClosed(False)
    application.setWindowIcon(QIcon(str(resource("icons", "app", "storedesk-256.png"))))
    language = settings.get("language", "")
    speak(application, language if language in texts.LANGUAGES else texts.system_language())
    theme().apply(application, settings.get("theme", "system"))
    theme().follow_system(application)
    return application


def house() -> House:
    """What the program is made of."""
    return House(places(), rooms, write_sample_shop)


def places() -> tuple[Place, ...]:
    """The rail; the names, in the order of the features, are at hand before the features are loaded."""
    return tuple(Place(key, name, _ICONS[key], _PURPOSES[key], _BUILDERS.get(key)) for key, name in _NAMES.items())


def rooms() -> tuple[Feature, ...]:
    """Every feature and ledger; what is written is followed through the tables of all of them."""
    # their tables take a fifth of a second, which the first painted window does not wait for
    from storedesk.features import ROOMS

    return ROOMS


def write_sample_shop(database: Path, progress: Progress, days: int = 365) -> None:
    """Make the sample shop's file: so many days of downloads up to yesterday, imported as any others, or nothing."""
    # only whoever asks for the sample shop pays for it
    from storedesk.sample.make import make_sample_shop

    # a desk asks for it where there is none, or one of days gone by
    make_sample_shop(database, rooms(), progress, days=days, anew=True)


def _look_for_garbage() -> None:
    """What is loaded by now stays: it need never be looked through again (main_job.load_before_qt)."""
    gc.freeze()
    gc.enable()


def _load_tabs() -> None:
    for key in _BUILDERS:
        tab = import_module(f"storedesk.{key}.tab")
        for module in iter_modules(tab.__path__, f"{tab.__name__}."):
            import_module(module.name)
    # what the tabs and charts are made of stays too
    gc.freeze()


def _last_shop(settings: Settings) -> Path | str:
    """The file or the server's address that was opened last."""
    kept = str(settings.get("database", str(default_database())))
    return kept if on_server(kept) else Path(kept)
