"""A shop with a running test for the ads tab: five words whose figures are known, imported as reports bring them."""

from collections.abc import Callable
from datetime import date, timedelta

from ads_made import START, TODAY, board, imported, running, word_day
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from storedesk.foundation.database.store import Store

GOOD, DEAR, SEEN, LITTLE, SILENT = "整竹砧板家用", "砧板批发", "砧板图片", "小砧板", "砧板送礼"
WORDS = (GOOD, DEAR, SEEN, LITTLE, SILENT)
DAYS = tuple(START + timedelta(days=offset) for offset in range(10))
LATER = TODAY + timedelta(days=4)


class Clock:
    """The shop's local date, which a test may move on."""

    def __init__(self) -> None:
        self.day = TODAY

    def __call__(self) -> date:
        return self.day


def fill(store: Store) -> int:
    """Ten days of five words, and the test that runs over them; gives its number.

    GOOD: 12 clicks of ¥0.60 and one order of ¥100 a day; DEAR: 15 clicks of ¥1.50 without an order; SEEN: shown, never
    clicked; LITTLE: three clicks in all and a cart; SILENT: in no report.
    """
    product = board(store)
    rows = []
    for day in DAYS:
        rows.append(word_day(GOOD, day, 300, 12, 7_20, 1, carts=2))
        rows.append(word_day(DEAR, day, 600, 15, 22_50))
        rows.append(word_day(SEEN, day, 200, 0, 0))
    rows.append(word_day(LITTLE, DAYS[4], 90, 3, 3_00, carts=1))
    imported(store, rows)
    return running(store, WORDS, product)


def later(store: Store, words: tuple[str, ...], today: date = LATER) -> None:
    """The report of the days since, in which only these words are."""
    days = [TODAY + timedelta(days=offset) for offset in range((today - TODAY).days)]
    imported(store, [word_day(word, day, 300, 10, 6_00, 1) for day in days for word in words], fetched=today)


def in_dialog(does: Callable[[QDialog], object]) -> None:
    """What the operator does in the next dialog that waits for an answer."""
    timer = QTimer(QApplication.instance())
    timer.setInterval(10)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            timer.stop()
            timer.deleteLater()
            does(dialog)

    timer.timeout.connect(look)
    timer.start()
