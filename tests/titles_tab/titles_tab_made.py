"""A small cosmetics shop for the titles tab, and what its tests ask of the screen again and again."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from storedesk.foundation.database.store import Store
from storedesk.keywords.rules.pasted_words import read_words
from storedesk.keywords.rules.sources import Source
from storedesk.keywords.tables import KEYWORD_NAMES, SEARCH_WORD_DAY
from storedesk.products import records as products
from storedesk.products.records import Details
from storedesk.products.tables import ITEM_DAY
from storedesk.titles import records, records_words
from storedesk.titles.rules.words import WordKind
from storedesk.titles.tab import TitlesTab

TODAY = date(2026, 11, 25)
PRESENT = "澳洲茶树精油10ml祛痘淡化痘印包邮正品"
NAMES = ("茶树精油10ml", "薰衣草纯露200ml", "玫瑰果油30ml", "金缕梅爽肤水", "芦荟胶300g", "氨基酸洁面乳")
WORDS = """搜索词\t搜索人气\t点击率\t支付转化率\t在线商品数
茶树精油\t48,200\t1.32%\t6.10%\t21,800
茶树精油祛痘\t22,600\t1.41%\t7.20%\t8,400
澳洲茶树精油\t9,800\t1.20%\t8.40%\t3,100
原产澳洲茶树精油\t2,300\t1.10%\t9.10%\t900
茶树精油控油\t7,400\t1.02%\t5.30%\t2,700
祛痘精油\t31,500\t0.98%\t4.20%\t18,300
淡化痘印精油\t12,700\t1.15%\t5.10%\t6,900
茶树祛痘精华\t15,800\t1.08%\t4.90%\t9,200
精油正品\t18,300\t0.71%\t3.10%\t36,000
美白润肤精油\t4,200\t0.90%\t3.80%\t2,100
单方精油\t26,400\t0.66%\t2.90%\t41,000
面部精油补水\t19,900\t0.82%\t3.40%\t23,500
收缩毛孔精油\t11,200\t0.94%\t4.10%\t5,600
茶树精油洗脸\t3,600\t0.88%\t3.90%\t1,500
控油祛痘精油\t8,900\t1.21%\t6.00%\t4,300
"""


def shop(store: Store) -> dict[str, int]:
    """Six products of which the first sells most; gives their ids by name."""
    with store.writing("fill", undoable=False) as session:
        ids = {
            name: products.add(session, f"68210477591{number}", Details(short_name=name, title=_title(name)))
            for number, name in enumerate(NAMES)
        }
        session.execute(
            insert(ITEM_DAY.table), [day for place, each in enumerate(ids.values()) for day in _days(place, each)]
        )
    return ids


def filled(store: Store, product_id: int) -> None:
    """Put the tea-tree library behind a product, with figures and the shop's own search words."""
    with store.writing("words", undoable=False) as session:
        family_id = records.first_family(session, product_id, "茶树精油")
        records_words.add_words(session, family_id, ["茶树精油"], WordKind.MAIN, Source.TYPED, TODAY)
        for kind, words in (
            (WordKind.EFFICACY, ["祛痘", "控油", "淡化痘印", "美白润肤", "收缩毛孔"]),
            (WordKind.ATTRIBUTE, ["原产澳洲", "单方"]),
            (WordKind.VOLUME, ["10ml"]),
        ):
            records_words.add_words(session, family_id, words, kind, Source.TYPED, TODAY)
        records_words.add_pasted(session, family_id, read_words(WORDS).words, Source.MARKET, TODAY)
        led(session)


def led(session: Any) -> None:
    """Thirty days of search words that led into the shop."""
    for number, (word, visitors, buyers) in enumerate(
        (
            ("茶树精油", 46, 3),
            ("茶树精油祛痘", 31, 3),
            ("澳洲茶树精油", 12, 1),
            ("祛痘精油", 28, 0),
            ("精油包邮", 9, 0),
        ),
        start=1,
    ):
        session.execute(insert(KEYWORD_NAMES.table), {"id": number, "word": word})
        row = {"span": 1, "keyword_id": number, "device": "all", "batch_id": 1}
        figures = {"visitors": visitors, "cart_users": visitors // 8, "favourites": visitors // 10}
        sold = {"buyers": buyers, "sales": Decimal(59 * buyers)}
        days = [{"day": TODAY - timedelta(days=ago), **row, **figures, **sold} for ago in range(1, 31)]
        session.execute(insert(SEARCH_WORD_DAY.table), days)


def in_dialog(does: Callable[[Any], None]) -> None:
    """Do something with the next dialog that opens; it must close by itself then."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not dialog.isActiveWindow():
            if isinstance(dialog, QDialog):
                dialog.activateWindow()
            QTimer.singleShot(20, act)
            return
        try:
            does(dialog)
        except BaseException:
            # a dialog nobody closes would hold the test for ever
            dialog.reject()
            raise

    QTimer.singleShot(0, act)


def shown(qtbot: QtBot, tab: TitlesTab) -> None:
    """Wait until nothing is being read: the product chosen is shown with everything worked out."""
    qtbot.waitUntil(lambda: tab.ready, timeout=10_000)


def _days(place: int, product_id: int) -> list[dict[str, Any]]:
    """Thirty days of a product; the first of the shop sells most."""
    made = []
    for ago in range(1, 31):
        visitors = 320 - 40 * place + 7 * (ago % 5)
        sold = {"buyers": visitors // 25, "items": visitors // 24, "sales": Decimal(59 * (visitors // 24))}
        row = {"day": TODAY - timedelta(days=ago), "span": 1, "product_id": product_id, "batch_id": 1}
        made.append({**row, **sold, "visitors": visitors, "search_visitors": visitors // 2})
    return made


def _title(name: str) -> str:
    return PRESENT if name == NAMES[0] else f"{name}官方旗舰店正品"


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard stands."""
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, modifier)


def write(text: str) -> None:
    """Type Chinese text where the keyboard stands, as an input method does."""
    widget = QApplication.focusWidget()
    assert widget is not None
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def awake(qtbot: QtBot, tab: TitlesTab) -> None:
    """The window is the active one again after a dialog, as a window manager makes it."""
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)


PAGE = """原产澳洲茶树精油祛痘控油收缩毛孔单方精油10ml正品
¥59.00
2万+人付款
某某美妆旗舰店
茶树精油祛痘淡化痘印面部补水控油学生党单方精油
¥39.90
8000+人付款
草本专营店
澳洲茶树精油单方祛痘去痘印修护收缩毛孔
¥89.00
5000+人付款
悦肤专卖店
茶树油祛痘膏淡化痘印精华液男女学生控油祛痘
¥29.90
3000+人付款
平价美妆专营店
茶树精油控油收缩毛孔祛痘闭口粉刺面部单方精油
¥49.00
2500+人付款
净颜企业店
澳洲进口茶树单方精油10ml祛痘消炎淡化痘印
¥69.00
2000+人付款
花草集旗舰店
茶树精油纯露祛痘控油收缩毛孔爽肤水补水保湿
¥35.00
1800+人付款
水之语旗舰店
单方茶树精油祛痘印去闭口收缩毛孔控油洗脸
¥45.00
1500+人付款
芳香世家旗舰店
"""
"""A results page as it is copied: titles with price, payers and shop."""
