"""Makes the pictures of the user guide: the sample shop of a fixed day, offscreen, in every language of the guide.

    python docs/guide/pictures.py [LANGUAGE …]

The same program makes the same pictures: the sample has a fixed seed, the day is fixed, and nothing of this
computer is read. They are kept small: at most 1100 x 700, at most 160 colours each.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QDialog, QWidget

GUIDE = Path(__file__).resolve().parent
PICTURES = GUIDE / "pictures"
LANGUAGES = ("zh_CN", "en")
TODAY = date(2026, 11, 25)
_NOON = datetime(2026, 11, 25, 4, tzinfo=UTC)
_SIZE = (1100, 700)
_WIDE = (1268, 760)
"""A page of titles is as wide in it as the guide shows pictures."""
_LOW = (1100, 500)
"""For pages of a few rows."""
_UNTIL_OPEN_MS = 100
_MARGIN = 8
"""Around a part of a window that has no margin of its own."""
_COLOURS = 160
_DAILY = "店铺每日数据.csv"
_REPORTS = 5
_TITLES = {
    "compose": "整竹菜板",
    "library": "整竹菜板",
    "winners": "整竹菜板",
    "history": "手工竹蒸笼",
    "roots": "整竹菜板",
}
_OF_PICTURES = "整竹菜板"

Shot = Callable[[QWidget, str], None]


def main(languages: list[str]) -> int:
    """Make the pictures of these languages (all of the guide's where none is named)."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        os.environ["STOREDESK_HOME"] = str(home)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        # the platform is named before Qt is loaded
        from storedesk.app import rooms
        from storedesk.sample.make import make_sample_shop

        sample = home / "made" / "sample.storedesk"
        make_sample_shop(sample, rooms(), last_day=TODAY.replace(day=24))
        for language in languages or LANGUAGES:
            place = PICTURES / language
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir(parents=True)
            _all_in(language, home, sample, place)
    return 0


def _all_in(language: str, home: Path, sample: Path, place: Path) -> None:
    def shot(widget: QWidget, name: str) -> None:
        _take(widget, place / f"{name}.png")

    with _desk(language, home / language / "empty" / "shop.storedesk") as desk:
        shot(desk.window, "welcome")
        _import(desk, home, sample, shot)
    copied = home / language / "sample" / "sample.storedesk"
    shutil.copytree(sample.parent, copied.parent)
    with _desk(language, copied) as desk:
        _shop(desk, shot)
        _week(desk, shot)
        _titles(desk, shot)
        _ads(desk, shot)
        _products(desk, shot)


@contextmanager
def _desk(language: str, database: Path) -> Iterator:
    """A desk over the shop, in the light look, on the guide's day."""
    from storedesk.app import house, make_application
    from storedesk.foundation.database.store import Store
    from storedesk.foundation.desktop import desk as desks
    from storedesk.foundation.desktop.crashes import Crashes
    from storedesk.foundation.settings import Settings

    settings = Settings.in_memory()
    settings.set("language", language)
    settings.set("theme", "light")
    application = make_application(settings)
    desks.shop_today = lambda: TODAY
    desk = desks.Desk(application, house(), settings, Crashes(database.parent.parent / "log"))
    database.parent.mkdir(parents=True, exist_ok=True)
    window = desk.work_on(Store.open(database))
    window.setWindowTitle("StoreDesk")
    _settle(window)
    window.status.show_backup(_NOON)
    try:
        yield desk
    finally:
        desk.close()
        QApplication.processEvents()


def _import(desk, home: Path, sample: Path, shot: Shot) -> None:
    """Reports on their way in: some as they should be, one with a row that is refused, one that is no report."""
    folder = home / "reports"
    if not folder.exists():
        folder.mkdir()
        downloads = sorted(each for each in (sample.parent / "downloads").rglob("*") if each.is_file())
        by_kind = {each.name.split("2")[0]: each for each in downloads}
        for each in list(by_kind.values())[:_REPORTS]:
            shutil.copy(each, folder)
        rows = [
            "日期,访客数,浏览量,支付买家数,支付金额",
            "2026-10-30,801,2001,21,1501.50",
            "2026-10-32,802,2002,22,1502.50",
        ]
        (folder / _DAILY).write_bytes("\r\n".join(rows).encode("gb18030"))
        (folder / "微信账单.csv").write_bytes("交易时间,收/支,金额(元)\r\n2026-11-01 10:00,支出,25".encode())
    dialog = desk.imports.start([folder])
    _settle(desk.window)
    shot(dialog, "import-preview")
    dialog.take()
    _settle(desk.window)
    dialog.accept()
    _imported_at_noon(desk)
    history = desk.imports.show_history()
    _settle(desk.window)
    shot(history, "import-history")
    history.reject()


def _imported_at_noon(desk) -> None:
    """Imports bear the day of the pictures, not of their making."""
    from sqlalchemy import update

    from storedesk.foundation.sheets.tables import ImportBatch

    with desk.app.store.writing("Set the clock", undoable=False) as session:
        session.execute(update(ImportBatch).values(imported_at=_NOON))


def _shop(desk, shot: Shot) -> None:
    window = desk.window
    window.show_tab("shop")
    tab = window.tab("shop")
    shot(window, "shop")
    for page in ("days", "goals", "costs"):
        tab.show_page(page)
        shot(window, f"shop-{page}")
    tab.show_page("overview")
    _of_dialog(tab.print_summary, lambda dialog: shot(dialog, "shop-month"))


def _week(desk, shot: Shot) -> None:
    window = desk.window
    window.show_tab("checklist")
    tab = window.tab("checklist")
    shot(window, "week")
    _of_dialog(tab.print_list, lambda dialog: shot(dialog, "week-print"))
    _of_dialog(tab.edit_routines, lambda dialog: shot(dialog, "week-routines"))


def _titles(desk, shot: Shot) -> None:
    """The best title in its window; the other pages alone, each of a product that shows what it is for."""
    window = desk.window
    window.show_tab("titles")
    tab = window.tab("titles")
    _settle(window)
    ids = {row.product.name: row.id for row in tab.products.rows}
    for page, name in _TITLES.items():
        tab.choose({ids[name]})
        tab.show_page(page)
        _settle(window)
        if page == "compose":
            tab.best()
            shot(window, "titles-compose")
            window.resize(*_WIDE)
            continue
        if page == "library":
            tab.page(page).table.sort_by("value", descending=True)
            tab.page(page).table.grid.selectRow(0)
        if page == "winners":
            tab.page(page).show_part("map")
        shot(tab.pages.parentWidget(), f"titles-{page}")
    window.resize(*_SIZE)


def _ads(desk, shot: Shot) -> None:
    """The words of a test in their window; the other pages alone."""
    from storedesk.ads.records_tests import Stage, trials

    window = desk.window
    window.show_tab("ads")
    tab = window.tab("ads")
    with desk.app.store.reading() as session:
        tests = {stage: trials(session, (stage,))[0].id for stage in (Stage.REVIEWED, Stage.PROPOSED)}
    tab.ground.choose(tests[Stage.REVIEWED])
    shot(window, "ads-words")
    tab.show_thing_of(f"tests:{tests[Stage.PROPOSED]}")
    shot(tab, "ads-test")
    tab.show_page("gaps")
    shot(tab, "ads-gaps")
    window.resize(*_LOW)
    tab.show_page("changes")
    tab.page_of("changes").which.choose("all")
    tab.page_of("changes").reload()
    shot(tab, "ads-changes")
    tab.show_page("creatives")
    product = tab.page_of("creatives").product
    product.setCurrentText(_OF_PICTURES)
    product.activated.emit(product.currentIndex())
    shot(tab, "ads-creatives")
    window.resize(*_SIZE)


def _products(desk, shot: Shot) -> None:
    window = desk.window
    window.show_tab("products")
    tab = window.tab("products")
    shot(window, "products")
    tab.show_page("journal")
    shot(window, "products-journal")


def _of_dialog(opens: Callable[[], object], does: Callable[[QDialog], None]) -> None:
    """Look at a dialog that waits for an answer, and close it."""
    from PySide6.QtCore import QTimer

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        does(dialog)
        dialog.reject()

    # not before the dialog waits: one that is closed while it opens would wait for ever
    QTimer.singleShot(_UNTIL_OPEN_MS, look)
    opens()


def _settle(widget: QWidget) -> None:
    from storedesk.foundation.desktop.pictures import settle

    settle(widget)


def _take(widget: QWidget, path: Path) -> None:
    """The picture of the widget with few colours, which makes it small and the same every time."""
    from storedesk.foundation.desktop.tab import Tab

    window = widget.window()
    if window is widget and not isinstance(widget, QDialog):
        window.resize(*_SIZE)
    widget.show()
    _settle(window)
    focus = window.focusWidget()
    if focus is not None:
        # no blinking cursor, which would be there in every other picture
        focus.clearFocus()
    _settle(window)
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    margin = 0 if widget is window or isinstance(widget, Tab) else _MARGIN
    window.grab(place.adjusted(-margin, -margin, margin, margin)).save(str(path), "PNG")
    with Image.open(path) as whole:
        _with_few_colours(np.asarray(whole.convert("RGB"))).save(path, optimize=True)


def _with_few_colours(pixels: np.ndarray) -> Image.Image:
    """The picture in _COLOURS colours: the commonest exactly, then those that would be missed most.

    Pillow's own ways move the grounds a little, which a flat picture shows at once.
    """
    height, width, _ = pixels.shape
    flat = pixels.reshape(-1, 3)
    colours, where, counts = np.unique(flat, axis=0, return_inverse=True, return_counts=True)
    exact = colours.astype(np.int32)
    chosen = list(np.argsort(-counts, kind="stable")[: _COLOURS // 2])
    distances = _distances(exact, exact[chosen]).min(axis=1)
    while len(chosen) < min(_COLOURS, len(colours)):
        missed = int(np.argmax(distances * np.sqrt(counts)))
        chosen.append(missed)
        distances = np.minimum(distances, _distances(exact, exact[[missed]])[:, 0])
    nearest = _distances(exact, exact[chosen]).argmin(axis=1).astype(np.uint8)
    picture = Image.fromarray(nearest[where.reshape(-1)].reshape(height, width), mode="P")
    picture.putpalette(colours[chosen].astype(np.uint8).tobytes())
    return picture


def _distances(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    return ((one[:, None, :] - other[None, :, :]) ** 2).sum(axis=2)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
