"""What the bare command does: the window, or where there is no display the same job on the sample shop, as files."""

import gc
import os
import sys
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path

from storedesk.foundation import texts
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import Phrase

_HOME = "STOREDESK_HOME"
_PLATFORM = "QT_QPA_PLATFORM"
_OUT = "out"
_SIZE = (1440, 900)
_YEAR = 365
_WITHOUT_QT = (
    "storedesk.foundation.database.store",
    "storedesk.foundation.database.backup",
    "storedesk.foundation.sheets.history",
    "storedesk.foundation.sheets.export",
)
_NO_DISPLAY = Phrase("There is no display, so the sample shop is worked through here instead of in a window.")
_STANDS = Phrase("The sample shop: {path}")
_WEEK = Phrase("The week on paper ({pages} pages): {path}")
_PICTURE = Phrase("{tab}: {path}")
_IN_USE = Phrase("{path} is open in another StoreDesk; close that one first.")
_HELP = Phrase("For the window set DISPLAY. What the terminal can do: storedesk --help")


def start() -> int:
    """Show the window and stay until it is closed; without a display do its job. Gives back the exit code."""
    if has_display():
        load_before_qt()
        # what a window needs is of no use without a display
        from storedesk.app import run

        return run()
    return work_without_display()


def load_before_qt() -> None:
    """Load what needs no Qt first: once Qt is there, it reads the source of every module that is loaded after it.

    Nothing of what is loaded is garbage, so nobody looks for any until app.run has filled the window.
    """
    gc.disable()
    for name in _WITHOUT_QT:
        import_module(name)


def has_display() -> bool:
    """Whether a window can be shown: on Linux a display must be named, or a platform of Qt's wished for."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", _PLATFORM))


def work_without_display(days: int = _YEAR) -> int:
    """Import so many days of the sample shop, save its week as PDF and a picture of every tab, and name the files."""
    os.environ[_PLATFORM] = "offscreen"
    folder = Path(os.environ.get(_HOME) or _OUT).absolute()
    # settings, log and sample shop stay together in the folder that is named at the end
    os.environ[_HOME] = str(folder)
    texts.use_language(_language())
    _say(_NO_DISPLAY)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _do(folder, days)
    except (UserError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1


def _do(folder: Path, days: int) -> int:
    # Qt and the tabs are loaded only now that the platform is named
    from storedesk.app import house, make_application
    from storedesk.checklist.printout import week_pdf
    from storedesk.features import FEATURES
    from storedesk.foundation.calendar.clock import shop_today
    from storedesk.foundation.calendar.weeks import Week
    from storedesk.foundation.database.store import Store
    from storedesk.foundation.desktop.crashes import Crashes
    from storedesk.foundation.desktop.desk import Desk
    from storedesk.foundation.desktop.pictures import grab_window
    from storedesk.foundation.settings import Settings

    settings = Settings.in_memory()
    settings.set("language", texts.language())
    settings.set("theme", "light")
    application = make_application(settings)
    faults: list[str] = []
    crashes = Crashes(folder / "storedesk.log", show=lambda text, _number: faults.append(text))
    crashes.install()
    desk = Desk(application, house(), settings, crashes)
    _make_sample(desk.sample_path, days)
    _say(_STANDS.format(path=desk.sample_path))
    store = Store.open(desk.sample_path)
    paper = folder / f"{Week.of(shop_today())}.pdf"
    pages = week_pdf(store, FEATURES, Week.of(shop_today()), paper, per_role=True)
    _say(_WEEK.format(pages=pages, path=paper))
    window = desk.work_on(store)
    for number, place in enumerate(desk.house.places, start=1):
        window.show_tab(place.key)
        picture = grab_window(window, _SIZE, folder / f"{number}-{place.key}.png")
        _say(_PICTURE.format(tab=place.name, path=picture))
    desk.close()
    if faults:
        sys.stderr.write("\n".join(faults) + "\n")
        return 1
    _say(_HELP)
    return 0


def _make_sample(database: Path, days: int) -> None:
    """The sample shop up to yesterday: the one that is there where it reaches so far, else a new one in its place."""
    # as above
    from storedesk.app import write_sample_shop
    from storedesk.foundation.calendar.clock import shop_today
    from storedesk.foundation.database.instance import Instance
    from storedesk.foundation.progress import SILENT

    instance = Instance.try_take(database.parent)
    if instance is None:
        raise UserError(_IN_USE.format(path=database))
    last = _last_day(database)
    instance.release()
    if last is None or last < shop_today() - timedelta(days=1):
        write_sample_shop(database, SILENT, days)


def _last_day(database: Path) -> date | None:
    """How far the reports in the shop reach; None where there is no sound shop."""
    # as above
    from storedesk.foundation.database.store import Store
    from storedesk.foundation.sheets.history import batches

    if not database.exists():
        return None
    try:
        with Store.open(database) as store, store.reading() as session:
            return max((batch.last_day for batch in batches(session) if batch.last_day), default=None)
    except UserError:
        # a sample shop that is damaged or of another version is made anew
        return None


def _language() -> str:
    """The system's language; Chinese where the system names none, as in a container."""
    spoken = next(filter(None, (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))), "C")
    return "zh_CN" if spoken.split(".")[0] in ("C", "POSIX") else texts.system_language()


def _say(text: Phrase) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
