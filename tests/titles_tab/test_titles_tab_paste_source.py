"""Pasted words with figures are taken for a table, bare ones for the search box, until somebody says otherwise."""

from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from storedesk.foundation.desktop.context import AppContext
from storedesk.keywords.rules.sources import Source
from storedesk.titles.tab.paste_words import PasteWordsDialog


def test_where_pasted_words_come_from_is_guessed_until_it_is_chosen(app: AppContext, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PasteWordsDialog(parent, app)
    dialog.box.setPlainText("茶树精油祛痘\n澳洲茶树精油")
    assert dialog.source is Source.SEARCH_BOX
    dialog.box.setPlainText("茶树精油祛痘\t12,000\n澳洲茶树精油\t9,000")
    assert dialog.source is Source.TABLE
    choice = next(each for each in dialog.findChildren(QComboBox) if each.findData(Source.MARKET) >= 0)
    choice.setCurrentIndex(choice.findData(Source.MARKET))
    choice.activated.emit(choice.currentIndex())
    dialog.box.setPlainText("茶树精油祛痘")
    assert dialog.source is Source.MARKET
