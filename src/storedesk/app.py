"""The program as it is started with a window: its tabs, its rooms, and where its first shop lies.

The only module that knows the tabs; each is imported when it is first shown, so that start-up pays for one of them.
"""

import gc
import shutil
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from storedesk.features import FEATURES, ROOMS
from storedesk.foundation import texts
from storedesk.foundation.database.store import Store
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.crashes import Crashes
from storedesk.foundation.desktop.desk import Desk, House, shop_today
from storedesk.foundation.desktop.language import speak
from storedesk.foundation.desktop.rail import Place
from storedesk.foundation.desktop.tab import Tab
from storedesk.foundation.desktop.theme import theme
from storedesk.foundation.door import Feature
from storedesk.foundation.progress import Progress
from storedesk.foundation.resources import resource
from storedesk.foundation.settings import Settings, default_database, settings_folder
from storedesk.foundation.texts import Phrase

_PURPOSES = {
    "shop": Phrase(
        "The shop's figures day by day, beside the period before, the year before and the targets, and what moved "
        "them. The daily shop report fills it; days without a report are shown as gaps."
    ),
    "checklist": Phrase(
        "What is due this week, by day and role. It comes from the routines and from what the other tabs ask for; "
        "tick it off, postpone it, add to it, and print it."
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


def shop_tab(app: AppContext) -> Tab:
    """The shop's figures."""
    # every tab waits until it is first shown
    from storedesk.shop.tab import ShopTab

    return ShopTab(app)


def week_tab(app: AppContext) -> Tab:
    """The week's list, which asks every feature."""
    # as above
    from storedesk.checklist.tab import WeekTab

    return WeekTab(app, FEATURES)


def products_tab(app: AppContext) -> Tab:
    """The items and their journal."""
    # as above
    from storedesk.products.tab import ProductsTab

    return ProductsTab(app)


_BUILDERS: dict[str, Callable[[AppContext], Tab]] = {
    "shop": shop_tab,
    "checklist": week_tab,
    "products": products_tab,
}


def run(database: Path | None = None) -> int:
    """Open the shop (the last one, where none is named), show the window, and stay until it is closed."""
    crashes = Crashes(settings_folder() / "storedesk.log")
    crashes.install()
    settings = Settings.load()
    application = make_application(settings)
    desk = Desk(application, house(), settings, crashes)
    if not desk.open(database or _last_shop(settings)):
        return 0
    # everything loaded so far stays: it need never be looked through again (main_job.load_before_qt)
    gc.freeze()
    gc.enable()
    return application.exec()


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
    return House(places(), ROOMS, write_sample_shop)


def places() -> tuple[Place, ...]:
    """The rail, in the order of the features."""
    return tuple(_place(feature) for feature in FEATURES)


def write_sample_shop(database: Path, progress: Progress) -> None:
    """Make the sample shop's file: a year of downloads up to yesterday, imported as any others; all or nothing."""
    # only whoever asks for the sample shop pays for it
    from storedesk.sample.fill import fill_sample
    from storedesk.sample.write import write_sample

    making = database.parent.with_name(f"{database.parent.name}-making")
    shutil.rmtree(making, ignore_errors=True)
    write_sample(making / "downloads", last_day=shop_today() - timedelta(days=1), progress=progress)
    store = Store.open(making / database.name)
    try:
        fill_sample(store, making / "downloads", ROOMS, progress)
    finally:
        store.close()
    # what is left there of an older sample shop goes only now that the new one is whole
    shutil.rmtree(database.parent, ignore_errors=True)
    making.rename(database.parent)


def _last_shop(settings: Settings) -> Path | str:
    """The file or the server's address that was opened last."""
    kept = str(settings.get("database", str(default_database())))
    return kept if kept.startswith(("postgresql", "postgres:")) else Path(kept)


def _place(feature: Feature) -> Place:
    purpose = feature.coming or _PURPOSES[feature.key]
    return Place(feature.key, feature.name, _ICONS[feature.key], purpose, _BUILDERS.get(feature.key))
