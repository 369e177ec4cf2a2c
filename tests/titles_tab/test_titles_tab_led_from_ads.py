"""A word another tab leads to for one product stands ready in that product's library, wherever else it is known."""

from pytestqt.qtbot import QtBot
from titles_tab_made import NAMES, shown

from storedesk.foundation.desktop.context import AppContext
from storedesk.keywords import records as keywords
from storedesk.products import records as products
from storedesk.titles.tab import TitlesTab


def word_id(app: AppContext, word: str) -> int:
    with app.store.reading() as session:
        return next(each.keyword_id for each in keywords.words_with(session, word, 9) if each.word == word)


def test_a_word_wanted_for_another_product_is_typed_there(
    product: int, tab: TitlesTab, app: AppContext, qtbot: QtBot
) -> None:
    with app.store.reading() as session:
        other = {name: key for key, name in products.names(session).items()}[NAMES[1]]
    tab.show_thing(f"word:{word_id(app, '茶树精油祛痘')}:{other}")
    shown(qtbot, tab)
    library = tab.page("library")
    assert tab.products.current.id == other
    assert library.line.text() == "茶树精油祛痘"
    assert library.table.filter_box.text() == ""


def test_a_word_that_the_product_has_is_shown_alone(
    product: int, tab: TitlesTab, app: AppContext, qtbot: QtBot
) -> None:
    tab.show_thing(f"word:{word_id(app, '茶树精油祛痘')}:{product}")
    shown(qtbot, tab)
    library = tab.page("library")
    assert tab.products.current.id == product
    assert library.table.filter_box.text() == "茶树精油祛痘"
    assert library.line.text() == ""
